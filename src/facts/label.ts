import { mapped, nth } from '../text/list.js';
import { lowerAt, lowerWords, textAt } from '../text/token.js';
import type { Lexicon } from '../lexicon/load.js';
import type { Action } from '../labels.js';
import { isCountry, isNation, isPlace, type PlaceMention } from '../mentions/name.js';
import { exactly, type NumberMention } from '../mentions/number.js';
import type { TriggerMention } from '../mentions/trigger.js';
import { isClosed } from '../syntax/tag.js';
import { placeOf, type Analysis } from './analysis.js';
import { stateAt } from './govern.js';
import { familyOf, headCount, sizeOf, type Group, type RawCount } from './group.js';
import { phrase, type PeoplePhrase } from './people.js';

interface Labelled {
  action: Action;
  trigger: TriggerMention | null;
  from: RawCount | null;
  place: PlaceMention | null;
  whole: Group | null;
}
interface Deed {
  action: Action;
  trigger: TriggerMention | null;
}

/** How many lines up a list finds the total it breaks down. */
const REACH = 25;
/** How many words a label in running text may have. */
const MAX_LABEL = 8;

/**
 * A line of a list or table: its label says what was done ("Arrests: 5,106", "Crossed into Thailand: 1,595"), the heading above does
 * ("ARRESTED, 2019"), or it is part of the total above it ("India: 465", "Bavet: 51").
 */
export function labelled(a: Analysis, p: PeoplePhrase, told: Group[], all: Analysis[], lex: Lexicon): Labelled | null {
  const line = isLine(a);
  const label = labelOf(a, p.number);
  if (!label) return null;
  const { from, to } = label;
  const { t } = a;
  const words = lowerWords(t.slice(from, to).filter((x) => x.kind === 'word'));
  // "Of which already deported: 10,821"
  const text = words.join(' ').replace(PARTS, '');
  const last = PARTS.test(words.join(' ')) ? told.at(-1) : undefined;
  const part = last && last.size > sizeOf(p) ? (last.whole ?? last) : null;
  let own = deedOf(a, from, to, lex);
  // a label with a thing in it counts the thing, but not "Awaiting exit permits", "Deported for lack of documents"
  const opens =
    own?.trigger &&
    own.trigger.from - from <= 1 &&
    (own.trigger.entry.form === 'gerund' || isClosed(lowerAt(t, own.trigger.to)));
  if (!opens && words.some((x) => lex.objects.has(x) && lex.objects.get(x) !== x)) own = null;
  if (own) {
    describe(a, p, from, to, lex);
    return { ...own, from: null, place: null, whole: part };
  }
  if (!line) return null;
  const above = headingAbove(a, all);
  const deed = above && deedOf(above, 0, above.t.length, lex);
  const names = a.names.filter((n) => n.from >= from && n.to <= to);
  const everyone = /^(?:all |total|everyone|people|persons|foreigners)/.test(text);
  const rest = REST.test(text);
  // "Rescued persons, by sex": of those rescued before
  const split = above !== null && above.t.some((x) => x.lower === 'by');
  const fits = (g: Group): boolean => g.counts.length > 0 && g.size > sizeOf(p) && g.a.s.index >= a.s.index - REACH;
  const same =
    deed && split
      ? told.findLast(
          (g) =>
            fits(g) &&
            g.counts.some((c) => familyOf(c.action) === familyOf(deed.action)) &&
            g.p.sex === null &&
            (g.whole === null || g.nationality.length === 0),
        )
      : undefined;
  const whole =
    same ??
    part ??
    told.findLast(
      (g) => fits(g) && g.whole === null && g.a.s.index >= (deed && !split ? above!.s.index : 0) && g.p.sex === null,
    ) ??
    null;
  if (!whole && deed && (everyone || rest || names.length > 0))
    return { ...deed, trigger: null, from: null, place: null, whole: null };
  const head = whole && headCount(whole);
  if (!whole || !head) return null;
  const nation = names.some((n) => isNation(n) || (isCountry(n) && n.from === from));
  const place = names.find((n): n is PlaceMention => isPlace(n) && n.type !== 'country') ?? null;
  if (!nation && !place && !names.some((n) => isPlace(n)) && !rest) return null;
  describe(a, p, from, to, lex);
  return { action: head.action, trigger: null, from: head, place: nation ? null : place, whole };
}

const PARTS = /^(?:of|among) (?:which|whom|these|those|them) ?/;
/** Labels that only split a total: "Others", "Women", "Aged 18 and over", "Children in the total". */
export const REST =
  /^(?:all )?(?:others?|rest|remaining|unknown|not known|women|men|boys|girls|females?|males?|adults?|minors|children|locals|foreigners|aged?|under|over|below)\b|\b(?:women|men|minors|children|countries|nationalities) in the total/;

export const isLine = (a: Analysis): boolean => a.s.kind === 'bullet' || a.s.kind === 'heading';

/** The tokens of the label right before a number: up to ":" or a dash, or in a list with semicolons up to a comma ("arrests, 1,209; victims, nearly 88,000"). */
export function labelOf(a: Analysis, n: NumberMention): { from: number; to: number } | null {
  const { t } = a;
  const line = isLine(a);
  let to = n.from - 1;
  while (to > 0 && n.from - to <= 3 && /^(?:a|an|the|further|another|total|of)$/.test(t[to]!.lower)) to--;
  const mark = textAt(t, to);
  const comma = mark === ',' && t.some((x) => x.text === ';');
  if (to <= 0 || (!/^[:–|]$/.test(mark) && !comma && !(mark === '-' && line && t[to]!.end < t[to + 1]!.start)))
    return null;
  let from = to;
  while (
    from > 0 &&
    !/^[;•*]$/.test(t[from - 1]!.text) &&
    (!comma || !/^[,:]$/.test(t[from - 1]!.text)) &&
    t[from - 1]!.text !== mark
  )
    from--;
  while (from < to && (/^[-–·]$/.test(t[from]!.text) || (t[from]!.kind === 'number' && textAt(t, from + 1) === '.')))
    from += t[from]!.kind === 'number' ? 2 : 1;
  const after = nth(t, n.to);
  if ((comma && after && !/^[;.(]$/.test(after.text)) || (mark === '–' && !line)) return null;
  return from < to && (line || (to - from <= MAX_LABEL && !a.numbers.some((x) => x.from >= from && x.to <= to)))
    ? { from, to }
    : null;
}

/** What a label or heading says was done: a participle ("Rescued persons"), the noun of an event ("Arrests in Ghana"), a state ("Still at large") or people of a kind ("Victims"). */
function deedOf(a: Analysis, from: number, to: number, lex: Lexicon): Deed | null {
  const { t } = a;
  const inside = a.triggers.filter((g) => g.from >= from && g.to <= to && !g.negated);
  // "Detention centre" and "Rescue operations" are no deeds
  const head = (g: TriggerMention): boolean =>
    g.to >= to || t[g.to]!.kind !== 'word' || isClosed(t[g.to]!.lower) || a.dateAt[g.to] === 1;
  const event = (g: TriggerMention): boolean =>
    g.entry.form === 'noun' &&
    !lex.people.has(t[g.to - 1]!.lower) &&
    !/^(?:traffic|work|confine)$/.test(g.entry.action) &&
    head(g);
  const done = inside.find(
    (g) =>
      g.entry.form === 'past' ||
      event(g) ||
      (g.entry.form === 'gerund' && g.from - from <= 1 && g.entry.voice === 'vi'),
  );
  if (done)
    return {
      action:
        done.entry.action === 'screen' && /^victims?$/.test(lowerAt(t, done.from - 1)) ? 'defraud' : done.entry.action,
      trigger: done,
    };
  for (let i = from; i < to; i++) {
    const state = stateAt(a, i);
    if (state) return { action: state.action, trigger: null };
  }
  const noun = t.slice(from, to).findLast((x) => lex.nounActions.has(x.lower));
  if (noun) return { action: lex.nounActions.get(noun.lower)!, trigger: null };
  return null;
}

/** Whom the label names: "Thais fined", "Officers mobilised". */
function describe(a: Analysis, p: PeoplePhrase, from: number, to: number, lex: Lexicon): void {
  const noun = a.t.slice(from, to).find((x) => lex.people.has(x.lower))?.lower ?? null;
  p.noun ??= noun;
  if (noun && lex.staff.has(noun)) p.staff = true;
  if (p.sex === null && noun) p.sex = lex.people.get(noun) ?? null;
  if (p.nationality.length) return;
  const nations = a.names.filter(
    (x) => x.from >= from && x.to <= to && (isNation(x) || (isCountry(x) && x.from === from && x.to === to)),
  );
  const [only] = nations;
  if (nations.length === 1) p.nationality = isNation(only!) ? [...only!.codes] : [(only as PlaceMention).country!];
}

/** The heading of the list a line stands in: the nearest heading above without a number of people. */
function headingAbove(a: Analysis, all: Analysis[]): Analysis | null {
  for (let i = placeOf(a, all) - 1; i >= 0 && a.s.index - all[i]!.s.index < REACH; i--) {
    const x = all[i]!;
    if (x.s.kind === 'prose' || x.s.kind === 'title') return null;
    if (isLine(x) && !x.t.some((w) => w.text === ':') && (x.s.kind === 'heading' || x.numbers.length <= 1)) return x;
  }
  return null;
}

/** "India: 465 (440/25)" under "Nationality (men/women)": the numbers in the bracket with the sex that the heading gives them. */
export function bracketed(a: Analysis, p: PeoplePhrase, all: Analysis[], lex: Lexicon): PeoplePhrase[] {
  const { t } = a;
  if (!isLine(a) || textAt(t, p.number.to) !== '(') return [];
  const close = t.findIndex((x, i) => i > p.number.to && x.text === ')');
  const at = p.number.to + 1;
  const inside = close < 0 ? [] : t.slice(at, close);
  if (!inside.length || inside.some((x) => x.kind !== 'number' && !/^[/,;]$/.test(x.text))) return [];
  const heading = headingAbove(a, all);
  const open = heading ? heading.t.findIndex((x) => x.text === '(') : -1;
  const sexes =
    open < 0
      ? []
      : mapped(heading!.t.slice(open), (x) => lex.people.get(x.lower)).filter((x) => x !== undefined && x !== null);
  const values = inside.flatMap((x, i) =>
    x.kind === 'number' ? mapped(x.text.split('/'), (v) => ({ v: Number(v.replace(/,/g, '')), i: at + i })) : [],
  );
  if (!values.length || values.length !== sexes.length || values.reduce((s, x) => s + x.v, 0) > sizeOf(p)) return [];
  return mapped(
    values.filter((x) => x.v > 0),
    (x) =>
      Object.assign(
        phrase(
          exactly(x.i, x.i + 1, x.v, false),
          x.i,
          x.i + 1,
          p.who,
          'list',
          [...p.nationality],
          sexes[values.indexOf(x)]!,
        ),
        { evidenceFrom: 0, evidenceTo: close },
      ),
  );
}
