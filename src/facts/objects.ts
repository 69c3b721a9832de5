import { nth } from '../text/list.js';
import type { ObjectAction } from '../labels.js';
import type { Lexicon } from '../lexicon/load.js';
import type { NumberMention } from '../mentions/number.js';
import { textOf } from '../mentions/name.js';
import { kindAt, lowerAt, lowerText, lowerWords, textAt, wordIn, type Token } from '../text/token.js';

const STOP =
  /^(?:of|in|on|at|by|from|to|with|and|or|that|which|who|were|was|is|are|had|have|has|the|a|an|for|as|into|than|said|their|its|his|her|during|after|before|per|when|while|not|it|they|worth|including|because|so|but|if|behind|years?|months?|days?|hours?|took|went|came|saw|lasted|over|about|around|through|against|between|under|a\.m\.?|p\.m\.?|am|pm)$/;
const MAX_MODIFIERS = 4;

/** The noun phrase after a number whose head is a thing that is counted ("804 mobile phones"), or null. */
export function objectPhrase(
  t: Token[],
  n: NumberMention,
  lex: Lexicon,
  free: (i: number) => boolean,
): { to: number; unit: string; head: string; from?: number } | null {
  let i = n.to;
  if (n.bound === 'vague' && lowerAt(t, i) === 'of') i++;
  if (lowerAt(t, i) === 'of' && lowerAt(t, i + 1) === 'the') i += 2;
  while (
    nth(t, i) &&
    /^(?:more|other|additional|further|separate|different|suspected|alleged|illegal|such|new)$/.test(t[i]!.lower)
  )
    i++;
  if (textAt(t, i) === '-' || textAt(t, i) === '"') i++;
  let head = -1;
  for (let k = i; k < t.length && k - i <= MAX_MODIFIERS; k++) {
    const w = t[k]!;
    if (w.kind === 'number' || (w.kind === 'punct' && !/^["'/-]$/.test(w.text)) || STOP.test(w.lower)) break;
    if (!free(k)) continue;
    if (lex.objects.has(w.lower) && (w.lower !== lex.objects.get(w.lower) || n.value === 1)) {
      head = k;
      const nx = nth(t, k + 1);
      if (!nx || nx.kind !== 'word' || !lex.objects.has(nx.lower)) break;
    } else if (lex.people.has(w.lower)) return null;
  }
  if (head < 0) return null;
  // "four pairs of handcuffs", "two sets of documents"
  if (
    /^(?:pairs|sets|pieces|units|boxes|items|pair|set)$/.test(t[head]!.lower) &&
    lowerAt(t, head + 1) === 'of' &&
    kindAt(t, head + 2) === 'word'
  ) {
    let e = head + 2;
    while (kindAt(t, e + 1) === 'word' && lex.objects.has(t[e + 1]!.lower)) e++;
    return {
      to: e + 1,
      unit: `${lex.singular(t[head]!.lower)} of ${textOf(t, head + 2, e + 1).toLowerCase()}`,
      head: t[head]!.lower,
    };
  }
  // "seven countries having opened cases": the number counts something else
  if (t.slice(i, head).some((x) => NO_THING.test(x.lower) || /^(?:having|face|faces|faced|with)$/.test(x.lower)))
    return null;
  if (NO_THING.test(t[head]!.lower)) return null;
  // "two armed groups", "266 groups" are people; chat groups are things
  if (
    /^groups?$/.test(t[head]!.lower) &&
    !wordIn(t, /^(?:chat|whatsapp|telegram|facebook|online|line|messaging|wechat|viber|social|media)$/, i, head)
  )
    return null;
  const modifiers = textOf(t, i, head).toLowerCase().replace(/["']/g, '').trim();
  const singular = lex.objects.get(t[head]!.lower)!;
  return { to: head + 1, unit: `${modifiers ? `${modifiers} ` : ''}${singular}`, head: t[head]!.lower };
}

const NO_THING =
  /^(?:people|years|months|weeks|days|hours|minutes|seconds|countries|nations|nationalities|provinces|districts|cities|towns|states|times|percent|kilometres|kilometers|metres|meters|miles|kg|kilograms|grams|floors|charges|counts|degrees|points|dollars|others|ways|reasons|kinds|types|things|lives|parties|occasions|terms|hands|counts|tonnes|tons|litres)$/;

/** Any plural noun that a verb of seizing governs: "14 safety vaults were seized". */
export function seizedPhrase(
  t: Token[],
  n: NumberMention,
  lex: Lexicon,
  free: (i: number) => boolean,
): { to: number; unit: string; head: string; from?: number } | null {
  let head = -1;
  for (let k = n.to; k < t.length && k - n.to < 4; k++) {
    const w = t[k]!;
    if (w.kind !== 'word' || STOP.test(w.lower) || !free(k)) break;
    if (lex.people.has(w.lower) || NO_THING.test(w.lower)) return null;
    if (/[^s]s$/.test(w.lower) && lex.singular(w.lower) !== w.lower) {
      head = k;
      if (kindAt(t, k + 1) !== 'word' || STOP.test(t[k + 1]!.lower)) break;
    }
  }
  if (head < 0) return null;
  const after = lowerWords(t, head + 1, head + 5);
  const be = after.findIndex((w) => /^(?:were|was|been)$/.test(w));
  const passive =
    be >= 0 && after.slice(be + 1).some((w) => lex.objectVerbs.get(w) === 'seize' && /(?:ed|en|ound|ght)$/.test(w));
  let active = false;
  for (let k = n.from - 1; k >= 0 && n.from - k < 25; k--) {
    if (/^[;.]$/.test(t[k]!.text) || /^(?:were|was|who|which|said)$/.test(t[k]!.lower)) break;
    if (SEIZE.test(t[k]!.lower)) {
      active = true;
      break;
    }
  }
  if (!passive && !active) return null;
  const unit = lowerWords(t, n.to, head).concat(lex.singular(t[head]!.lower)).join(' ');
  return { to: head + 1, unit, head: t[head]!.lower };
}
const SEIZE = /^(?:seiz(?:ed|es|e|ing|ure)|confiscat(?:ed|es|e|ing)|impound(?:ed|ing)|recover(?:ed|ing)|retrieved)$/;

const SEIZED = new Set(
  'seized seizes seize seizing seizure confiscated confiscates confiscate confiscating impounded impounding recovered recovering retrieved netted along found'.split(
    ' ',
  ),
);
const hasNumbers = (t: Token[], n: number): boolean => {
  for (let i = 0; i < t.length; i++) if (t[i]!.kind === 'number' && --n === 0) return true;
  return false;
};

/** "47 computers, a laptop and an iPad": one thing inside a list of counted ones that were seized. */
export function loneThings(
  t: Token[],
  lex: Lexicon,
  free: (i: number) => boolean,
): { from: number; to: number; unit: string }[] {
  const out: { from: number; to: number; unit: string }[] = [];
  if (!hasNumbers(t, 2) || !t.some((x) => SEIZED.has(x.lower))) return out;
  for (let i = 1; i < t.length - 1; i++) {
    if (!/^an?$/.test(t[i]!.lower) || !(t[i - 1]!.text === ',' || /^(?:and|plus)$/.test(t[i - 1]!.lower))) continue;
    let k = i + 1;
    while (
      k < t.length &&
      k - i < 4 &&
      t[k]!.kind === 'word' &&
      free(k) &&
      !(
        (lex.objects.get(t[k]!.lower) === t[k]!.lower && kindAt(t, k + 1) !== 'word') ||
        /^(?:and|of)$/.test(lowerAt(t, k + 1))
      ) &&
      !STOP.test(t[k]!.lower)
    )
      k++;
    const head = nth(t, k);
    if (
      head &&
      lex.objects.get(head.lower) === head.lower &&
      !lex.sites.has(`${head.lower}s`) &&
      !/^(?:set|number|group|case|report|line|call|count|charge|team|party)$/.test(head.lower)
    )
      out.push({ from: i, to: k + 1, unit: lowerText(t, i + 1, k + 1) });
  }
  return out;
}

/** Verbs of a figure that moves or stands, and how far before its number one may stand. */
const MOVES =
  /^(?:fell|falls|fallen|dropped|declined|decreased|dipped|slid|rose|rises|risen|climbed|grew|grown|increased|jumped|surged|soared|went|doubled|tripled|stood|stands|totalled|totaled|numbered|reached|hit|exceeded|topped)$/;
const MOVE_REACH = 12;

/** "Scam cases fell 27.6% to 37,308, from 51,501 in 2024": a bare figure that the subject of a verb of change counts. */
export function trendPhrase(
  t: Token[],
  n: NumberMention,
  lex: Lexicon,
): { to: number; unit: string; head: string; from?: number } | null {
  const nx = nth(t, n.to);
  if (
    nx &&
    nx.kind !== 'punct' &&
    !/^(?:in|from|last|this|a|the|by|at|as|during|over|and|for|compared|while|on|between|against)$/.test(nx.lower)
  )
    return null;
  const before = lowerAt(t, n.from - 1);
  let verb = n.from - 1;
  while (verb >= 0 && n.from - verb <= MOVE_REACH && !MOVES.test(t[verb]!.lower)) {
    if (/^[;.:]$/.test(t[verb]!.text) || /^(?:were|was|who|which|with)$/.test(t[verb]!.lower)) return null;
    verb--;
  }
  if (verb < 0 || n.from - verb > MOVE_REACH || !(/^(?:to|at|from)$/.test(before) || verb === n.from - 1)) return null;
  // "fell by 120": the change itself
  for (let k = verb - 1; k >= 0 && verb - k <= 8; k--) {
    const w = t[k]!;
    if (/^[,;.:–]$/.test(w.text) || lex.people.has(w.lower)) return null;
    const singular = lowerAt(t, k - 1) === 'behind' ? undefined : lex.objects.get(w.lower);
    if (
      singular === undefined ||
      singular === w.lower ||
      (!/^(?:has|have|had|also|more|than|sharply|again|then|since|to|now|,)$/.test(lowerAt(t, k + 1)) &&
        k + 1 !== verb &&
        !/^(?:of|for|in|involving|about)$/.test(lowerAt(t, k + 1)))
    )
      continue;
    // "reports of job scams": the reports
    const of = /^(?:of|involving|about|on)$/.test(lowerAt(t, k - 1))
      ? k - 1
      : /^(?:of|involving|about|on)$/.test(lowerAt(t, k - 2))
        ? k - 2
        : -1;
    const outer = of > 0 ? lex.objects.get(t[of - 1]!.lower) : undefined;
    if (outer !== undefined && outer !== t[of - 1]!.lower) return { to: n.to, unit: outer, head: t[of - 1]!.lower };
    let from = k;
    while (
      from > 0 &&
      k - from < 2 &&
      t[from - 1]!.kind === 'word' &&
      !STOP.test(t[from - 1]!.lower) &&
      !/^(?:new|all|such|these|those|number)$/.test(t[from - 1]!.lower)
    )
      from--;
    const modifiers = lowerText(t, from, k);
    return { to: n.to, unit: `${modifiers ? `${modifiers} ` : ''}${singular}`, head: w.lower };
  }
  return null;
}

/** What was done to things, by the nearest verb of the clause and by what kind of thing it is. */
export function objectAction(
  t: Token[],
  from: number,
  to: number,
  head: string,
  lex: Lexicon,
  inherited: ObjectAction | null,
): ObjectAction {
  if (lex.reports.has(head)) return 'report';
  if (/^(?:flights|buses|planes|flight|plane|bus)$/.test(head) && !seized(t, from, to, lex)) return 'rescueTransport';
  const site = lex.sites.has(head);
  let best: { a: ObjectAction; cost: number } | null = null;
  for (let i = 0; i < t.length; i++) {
    if (i >= from && i < to) continue;
    const a =
      (i + 1 < t.length && lex.objectOpeners.has(t[i]!.lower)
        ? lex.objectVerbs.get(`${t[i]!.lower} ${t[i + 1]!.lower}`)
        : undefined) ?? lex.objectVerbs.get(t[i]!.lower);
    if (!a) continue;
    if (site ? a === 'seize' && !/^(?:seized|seize|froze|confiscated)/.test(t[i]!.lower) : a === 'raid') continue;
    let cost = i < from ? from - i : (i - to) * 1.2;
    const [x, y] = i < from ? [i, from] : [to, i];
    for (let k = x + 1; k < y; k++) if (/^[;–]$/.test(t[k]!.text)) cost += 8;
    if (!best || cost < best.cost) best = { a, cost };
  }
  if (best && best.cost < 40) return best.a;
  if (site && /\b(?:raid|raids|search|searches|swoop|crackdown|operation|operations)\b/.test(lowerText(t)))
    return 'raid';
  return inherited ?? 'other';
}

const seized = (t: Token[], from: number, to: number, lex: Lexicon): boolean =>
  t.some((x, i) => (i < from || i >= to) && lex.objectVerbs.get(x.lower) === 'seize');
