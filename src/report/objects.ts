import { isPlace } from '../mentions/name.js';
import { nth } from '../text/list.js';
import type { Analysis } from '../facts/analysis.js';
import { tableCells } from '../facts/grid.js';
import { loneThings, objectAction, objectPhrase, seizedPhrase, trendPhrase } from '../facts/objects.js';
import type { ObjectAction } from '../labels.js';
import type { Lexicon } from '../lexicon/load.js';
import type { NumberMention } from '../mentions/number.js';
import type { Evidence, ObjectCount, Quantity } from '../schema.js';
import type { idMaker } from './entities.js';
import { amountOf, numberKey, quantityOf, sizeOfQuantity, type Cut } from './quantity.js';
import { lowerAt, lowerText, textAt } from '../text/token.js';

/** A thing that is counted, in words, with the token its phrase ends before and, where that is not the number, begins with. */
interface Thing {
  to: number;
  unit: string;
  head: string;
  from?: number;
}
const SEIZED_BEHIND = /\b(?:were|was|been) (?:also |all )?(?:seized|confiscated|recovered|impounded|retrieved|found)\b/;

/** The things an article counts, in reading order, repeats merged; `taken` are the numbers that count people. */
export function objectsOf(
  ordered: Analysis[],
  taken: ReadonlySet<NumberMention>,
  lex: Lexicon,
  id: ReturnType<typeof idMaker>,
  ev: Cut,
): ObjectCount[] {
  const objects: ObjectCount[] = [];
  const told = new Map<Analysis, ObjectCount[]>();
  const byThing = new Map<string, ObjectCount>();
  const inTable = tableThings(ordered, lex);
  for (const a of ordered) {
    let inherited: ObjectAction | null = null;
    const here: ObjectCount[] = [];
    told.set(a, here);
    for (const n of a.numbers) {
      if (taken.has(n) || !mayCount(n) || nth(a.nameAt, n.numberFrom)) continue;
      const o = inTable.get(n) ?? thingOf(a, n, here, lex);
      if (!o) continue;
      const action = objectAction(a.t, n.from, o.to, o.head, lex, inherited);
      inherited = action;
      const quantity = quantityOf(n);
      const e = ev(a.t[Math.min(n.from, o.from ?? n.from)]!.start, a.t[o.to - 1]!.end);
      const key = `${numberKey(quantity)} ${headOf(o.unit)}`;
      const same = byThing.get(key);
      if (same) {
        same.evidence.push(e);
        if (same.action === 'other') same.action = action;
        continue;
      }
      // "in one case" tells a story, no number
      if (n.value === 1 && lowerAt(a.t, n.from - 1) === 'in') continue;
      if (action === 'other' && (n.value === 1 || lex.fittings.has(o.head))) continue;
      const thing = objectCount(id, action, quantity, o.unit, e, action === 'other' ? 0.7 : 0.85);
      objects.push(thing);
      here.push(thing);
      byThing.set(key, thing);
    }
  }

  for (const a of ordered) seizedTogether(a, told.get(a)!, lex);
  const units = new Set(objects.map((x) => x.unit));
  for (const a of ordered)
    for (const o of loneThings(a.t, lex, (i) => !nth(a.nameAt, i))) {
      if (units.has(o.unit)) continue;
      units.add(o.unit);
      const e = ev(a.t[o.from]!.start, a.t[o.to - 1]!.end);
      objects.push(objectCount(id, 'seize', { bound: 'exact', value: 1 }, o.unit, e, 0.75));
    }
  return objects;
}

const objectCount = (
  id: ReturnType<typeof idMaker>,
  action: ObjectAction,
  quantity: Quantity,
  unit: string,
  e: Evidence,
  confidence: number,
): ObjectCount => ({
  id: id('object', `${amountOf(quantity)}-${unit}`),
  action,
  quantity,
  unit,
  evidence: [e],
  confidence,
});
/** The last word of a unit: "sim card" is a card. */
const headOf = (unit: string): string => unit.slice(unit.lastIndexOf(' ') + 1);

/** "1,240 mobile phones, 187 computers … were seized": one verb behind a long list. */
function seizedTogether(a: Analysis, mine: ObjectCount[], lex: Lexicon): void {
  if (mine.some((o) => o.action === 'seize') && SEIZED_BEHIND.test(lowerText(a.t)))
    for (const o of mine) if (o.action === 'other' && !lex.sites.has(`${headOf(o.unit)}s`)) o.action = 'seize';
}

const mayCount = (n: NumberMention): boolean =>
  !n.percent &&
  !n.ordinal &&
  (n.value === undefined || Number.isInteger(n.value)) &&
  !(n.bound === 'vague' && n.min === 2);

/** The thing that a number counts, by the first of the ways of saying it that fits. */
function thingOf(a: Analysis, n: NumberMention, here: ObjectCount[], lex: Lexicon): Thing | null {
  const free = (i: number): boolean => !nth(a.nameAt, i) && !a.dateAt[i] && !a.moneyAt[i];
  return (
    again(a, n, here) ??
    objectPhrase(a.t, n, lex, free) ??
    trendPhrase(a.t, n, lex) ??
    labelled(a, n, lex) ??
    seizedPhrase(a.t, n, lex, free)
  );
}

/** "Cases" above a column or before a row: what its figures count. */
function tableThings(all: Analysis[], lex: Lexicon): Map<NumberMention, Thing> {
  return new Map(
    tableCells(all, lex).flatMap(({ number, column, row }) => {
      const { thing, unit } = column.thing || column.folk ? column : row;
      return thing && unit ? [[number, { to: number.to, unit: lex.objects.get(unit)!, head: unit }] as const] : [];
    }),
  );
}

/** "15 call centres were searched, six in Albania, five in Georgia"; "3,779 cases, up from 2,100": the unit is the one before. */
function again(a: Analysis, n: NumberMention, here: ObjectCount[]): Thing | null {
  const before = here.findLast((o) => o.evidence[0]!.end <= a.t[n.from]!.start);
  if (!before) return null;
  const p1 = lowerAt(a.t, n.from - 1),
    p2 = lowerAt(a.t, n.from - 2);
  const place =
    lowerAt(a.t, n.to) === 'in' &&
    isPlace(nth(a.nameAt, n.to + 1)) &&
    (p1 === ',' || p1 === 'and' || p1 === '–' || p1 === '(');
  const compared =
    (p1 === 'against' ||
      p1 === 'versus' ||
      (p1 === 'from' && /^(?:up|down)$/.test(p2)) ||
      (p1 === 'with' && p2 === 'compared') ||
      (p1 === 'to' && p2 === 'compared')) &&
    (!nth(a.t, n.to) ||
      a.t[n.to]!.kind === 'punct' ||
      /^(?:in|the|a|last|during|for|recorded|reported)$/.test(a.t[n.to]!.lower));
  if (!place && !compared) return null;
  if (place && sizeOfQuantity(quantityOf(n)) > sizeOfQuantity(before.quantity) && !compared) return null;
  return { to: n.to, unit: before.unit, head: `${headOf(before.unit)}s` };
}

/** "desktop computers 709, laptops 28" and "Laptops: 28": the label before the number. */
function labelled(a: Analysis, n: NumberMention, lex: Lexicon): Thing | null {
  const { t } = a;
  let k = n.from - 1;
  if (textAt(t, k) === ':' || textAt(t, k) === '–' || textAt(t, k) === '(') k--;
  const nx = nth(t, n.to);
  // "Bank accounts frozen: 32,607", "Bank accounts used for illicit transfers: 590": the first thing the label names
  if (textAt(t, n.from - 1) === ':')
    for (let i = k; i >= 0 && k - i < 8 && (t[i]!.kind === 'word' || (t[i]!.kind === 'number' && a.dateAt[i])); i--) {
      const w = t[i]!.lower;
      if (lex.people.has(w) && !lex.objects.has(w)) return null;
      if (
        lex.objects.has(w) &&
        lex.objects.get(w) !== w &&
        !(lowerAt(t, i + 1) === 'of' && lex.people.has(lowerAt(t, i + 2)))
      )
        k = i;
    }
  const head = nth(t, k);
  if (
    !head ||
    !lex.objects.has(head.lower) ||
    lex.objects.get(head.lower) === head.lower ||
    (nx && !/^[,;.)]$/.test(nx.text) && nx.lower !== 'and')
  )
    return null;
  if (textAt(t, n.from - 1) === '–') return null;
  let from = k;
  while (
    from > 0 &&
    k - from < 2 &&
    t[from - 1]!.kind === 'word' &&
    !/^(?:and|the|of|in|recovered|seized|items|were|with)$/.test(t[from - 1]!.lower) &&
    !nth(a.nameAt, from - 1)
  )
    from--;
  const modifiers = lowerText(t, from, k);
  return {
    to: n.to,
    unit: `${modifiers ? `${modifiers} ` : ''}${lex.objects.get(head.lower)!}`,
    head: head.lower,
    from,
  };
}
