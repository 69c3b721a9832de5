import { noTexts, nth } from '../text/list.js';
import { MEASURES, NUMBERED, NUMBER_MODIFIERS } from '../lexicon/nouns.js';
import type { Lexicon } from '../lexicon/load.js';
import {
  codesOf,
  isActor,
  isCountry,
  isNation,
  isPlace,
  type NameMention,
  type PlaceMention,
} from '../mentions/name.js';
import type { Analysis } from './analysis.js';
import { exactly, type NumberMention } from '../mentions/number.js';
import { textOf } from '../mentions/name.js';
import { isLine, labelOf } from './label.js';
import { complement, isMixed, statedNations } from './stated.js';
import { objectPhrase, trendPhrase } from './objects.js';
import { isClosed, shareBefore } from '../syntax/tag.js';
import { kindAt, lowerAt, lowerWords, textAt, wordIn, type Token } from '../text/token.js';

/** A noun phrase that counts people: "some 230 foreign nationals", "the other 18", "China (3,634)", "45 of whom". */
export interface PeoplePhrase {
  from: number;
  to: number;
  number: NumberMention;
  who: string;
  nationality: string[];
  sex: 'female' | 'male' | null;
  /** full: has a noun; bare: a number alone; ref: "the 64"; rest: "the other 18"; of: "six of them"; list: "China (3,634)" */
  shape: 'full' | 'bare' | 'ref' | 'rest' | 'of' | 'list';
  noun: string | null;
  staff: boolean;
  ofNumber: number | null;
  /** The first and the last token of the evidence where it is wider than the phrase ("China (3,634)"). */
  evidenceFrom?: number;
  evidenceTo?: number;
  /** A whole named only to say what part of it is meant ("eight of the 16 accused"). */
  byTheWay?: boolean;
  /** Where the people of a list item were ("Sabah (60)"). */
  place?: PlaceMention;
  /** The only country behind "from" that a number alone has ("23 from Myanmar"). */
  source?: PlaceMention;
  /** Where an item of a list came from: "650 Indians from Cambodia, 548 from Laos". */
  origin?: PlaceMention;
  /** Said to be of more than one nation. */
  mixed?: boolean;
  /** The whole that the phrase itself names. */
  whole?: PeoplePhrase;
}

/** A phrase with all its fields in one order, so that all phrases have one shape and are read fast. */
export const phrase = (
  number: NumberMention,
  from: number,
  to: number,
  who: string,
  shape: PeoplePhrase['shape'],
  nationality: string[] = noTexts(),
  sex: PeoplePhrase['sex'] = null,
  noun: string | null = null,
): PeoplePhrase => ({
  from,
  to,
  number,
  who,
  nationality,
  sex,
  shape,
  noun,
  staff: false,
  ofNumber: null,
  evidenceFrom: undefined,
  evidenceTo: undefined,
  byTheWay: undefined,
  place: undefined,
  source: undefined,
  origin: undefined,
  mixed: undefined,
  whole: undefined,
});

const MODIFIER = new Set(NUMBER_MODIFIERS.split(' '));
const PART_OF = /^(?:them|whom|those|these|the|us|which|its|their|his)$/;
/** What stands behind an item of a list, '' at the end. */
const ITEM_END = /^(?:[,;.)]|and)?$/;
const MEASURE = new Set(MEASURES.split(' '));
const PREFIXED = new Set(NUMBERED.split(' '));

/** All people phrases of a sentence, left to right. */
export function peoplePhrases(a: Analysis, lex: Lexicon): PeoplePhrase[] {
  const out: PeoplePhrase[] = [];
  for (const n of a.numbers) {
    if (n.percent || n.ordinal) continue;
    if (nth(a.nameAt, n.numberFrom) && !isNation(a.nameAt[n.numberFrom]!)) continue;
    const each = eachFrom(a, n, lex);
    if (each.length) {
      for (const p of each) if (!out.some((o) => o.to > p.from && o.from < p.to)) out.push(p);
      continue;
    }
    const p = phraseAt(a, lex, n);
    if (p && !out.some((o) => o.to > p.from && o.from < p.to)) out.push(p);
  }
  // "eight of the 16 accused", "55 of the 73 nationals brought back": the whole is a phrase of its own behind its part
  for (const p of [...out])
    if (p.shape === 'of' && p.ofNumber !== null && p.to > p.number.to) {
      const n = a.numbers.find((x) => x.numberFrom > p.number.numberFrom && x.numberFrom < p.to);
      const whole = n ? phraseAt(a, lex, n) : null;
      if (!n || !whole || (whole.shape === 'of' && whole.ofNumber === null) || whole.from < p.number.to) continue;
      whole.byTheWay = true;
      p.to = p.number.to;
      p.whole = whole;
      out.push(whole);
    }
  lonePeople(a, lex, out);
  bothOf(a, out);
  for (const p of out) tellNations(a, p, out, lex);
  return out.sort((x, y) => x.from - y.from);
}

/** A lone person with a sex or nationality inside a list of counts: "and an American", "one Lao woman" is caught above. */
function lonePeople(a: Analysis, lex: Lexicon, out: PeoplePhrase[]): void {
  const { t } = a;
  for (let i = 0; i < t.length; i++) {
    if (t[i]!.lower !== 'a' && t[i]!.lower !== 'an') continue;
    const nation = nth(a.nameAt, i + 1);
    const sole = nation ? null : (lex.people.get(lowerAt(t, i + 1)) ?? null);
    if (!isNation(nation) && !(sole && /^(?:and|plus)$/.test(lowerAt(t, i - 1)))) continue;
    const end = nation?.to ?? i + 1;
    const noun = lex.people.has(lowerAt(t, end)) && !/s$/.test(t[end]!.lower) ? t[end]!.lower : null;
    if (
      !noun &&
      (!isNation(nation) ||
        !nation.people ||
        (kindAt(t, end) === 'word' && !isClosed(t[end]!.lower) && !/ed$/.test(t[end]!.lower) && !nth(a.triggerAt, end)))
    )
      continue;
    const prev = nth(t, i - 1);
    if (!(
      (prev &&
        (prev.text === ',' || /^(?:and|plus)$/.test(prev.lower)) &&
        out.some((o) => o.to <= i && i - o.to <= 3 && (sole ? o.sex !== null : o.nationality.length))) ||
      (prev &&
        /^[–:(]$/.test(prev.text) &&
        out.some((o) => o.to === i - 1) &&
        out.some((o) => o.from > end && o.nationality.length > 0 && o.from - end <= 3))
    ))
      continue;
    out.push(
      phrase(
        exactly(i, i + 1, 1, true),
        i,
        end + (noun ? 1 : 0),
        textOf(t, i + 1, end + (noun ? 1 : 0)),
        'full',
        isNation(nation) ? [...nation.codes] : noTexts(),
        noun ? (lex.people.get(noun) ?? null) : null,
        noun,
      ),
    );
  }
}

/** "Both were charged". */
function bothOf({ t }: Analysis, out: PeoplePhrase[]): void {
  for (let i = 0; i < t.length; i++)
    if (
      t[i]!.lower === 'both' &&
      /^(?:were|are|have|had|will|would|of|was|face|now|later|pleaded|received|denied|remain)$/.test(
        lowerAt(t, i + 1),
      ) &&
      !(t[i + 1]!.lower === 'of' && !/^(?:them|whom)$/.test(lowerAt(t, i + 2)))
    )
      out.push(phrase(exactly(i, i + 1, 2, true), i, i + 1, t[i]!.text, 'ref'));
}

/** What stands around a phrase of its people's nations and sex. */
function tellNations(a: Analysis, p: PeoplePhrase, out: PeoplePhrase[], lex: Lexicon): void {
  const { t } = a;
  if (!p.nationality.length && p.shape !== 'list') {
    p.nationality = allOf(a, p, lex);
    if (!p.nationality.length) p.nationality = statedNations(a, p, lex);
    if (!p.nationality.length && isMixed(a, p)) p.mixed = true;
    const pair = p.nationality.length
      ? out.find((o) => o.to === p.from - 1 && t[o.to]!.lower === 'and' && !o.nationality.length)
      : undefined;
    if (pair) pair.nationality = [...p.nationality];
  }
  if (p.sex === null && t.slice(p.from, p.to).some((x) => lex.femaleDemonyms.has(x.lower))) p.sex = 'female';
}

/** How far behind a phrase "all Chinese" may stand. */
const ALL_REACH = 16;
/** "18 suspects, all of them Indonesian", "the other four, …, all Chinese,": the nationality stated behind. */
function allOf(a: Analysis, p: PeoplePhrase, lex: Lexicon): string[] {
  const { t } = a;
  let from = p.to;
  // "Fifty people were caught, all of them Vietnamese": behind the verb
  while (
    from < Math.min(t.length, p.to + ALL_REACH) &&
    t[from]!.text !== ',' &&
    !a.numbers.some((n) => n.numberFrom === from)
  )
    from++;
  if (from > p.to && !(textAt(t, from) === ',' && /^(?:all|both)$/.test(lowerAt(t, from + 1)))) from = p.to;
  if (!/^[,–(]$/.test(textAt(t, from))) return noTexts();
  for (let i = from + 1; i < Math.min(t.length, from + ALL_REACH); i++) {
    if (
      a.triggerAt[i] ||
      /^(?:were|was|are|is|had|have|who|;)$/.test(t[i]!.lower) ||
      a.numbers.some((n) => n.numberFrom === i)
    )
      return noTexts();
    if (!/^(?:all|both)$/.test(t[i]!.lower)) continue;
    if (/^(?:nearly|almost|virtually|practically|not)$/.test(t[i - 1]!.lower)) return noTexts();
    let k = i + 1;
    if (lowerAt(t, k) === 'of' && /^(?:them|whom)$/.test(lowerAt(t, k + 1))) k += 2;
    const nation = nth(a.nameAt, k);
    if (isNation(nation) && p.sex === null) p.sex = lex.people.get(lowerAt(t, nation.to)) ?? null;
    return complement(a, k, lex);
  }
  return noTexts();
}

const NO_MODIFIER =
  /^(?:of|in|on|at|by|from|to|with|and|or|that|which|who|whom|were|was|is|are|be|been|had|have|has|the|a|an|for|as|into|than|said|their|its|his|her|our|during|after|before|per|when|while|not|it|they|worth|including|because|so|but|if|people|each|against|over|under|about|between|among|will|would|could|may|can|did|do|does|whose|where|more|also|against)$/;

/** The index of a people noun that a run of plain words leads to ("telecom and internet fraud suspects"), or -1. */
function nounAhead(a: Analysis, lex: Lexicon, k: number): number {
  for (let j = k, end = k + 4; j < Math.min(a.t.length, end); j++) {
    const w = a.t[j]!;
    if (j > k && end === k + 4 && w.lower === 'and' && !lex.people.has(a.t[j - 1]!.lower)) {
      end = k + 6;
      continue;
    }
    if (
      w.kind !== 'word' ||
      (a.nameAt[j] && !isNation(a.nameAt[j]!)) ||
      a.dateAt[j] ||
      a.moneyAt[j] ||
      NO_MODIFIER.test(w.lower)
    )
      return -1;
    if (j > k && lex.people.has(w.lower) && !(a.triggerAt[j] && a.triggerAt[j]!.entry.form !== 'noun')) return j;
    if ((lex.objects.has(w.lower) && lex.objects.get(w.lower) !== w.lower) || MEASURE.has(w.lower)) return -1;
    const g = a.triggerAt[j];
    if (g && g.entry.form === 'past' && j > k) return -1;
    if (g && g.entry.voice === 'vi') return -1;
  }
  return -1;
}

/** "two each from Malaysia and Russia", "one each from X, Y and Z": a count a country. */
function eachFrom(a: Analysis, n: NumberMention, lex: Lexicon): PeoplePhrase[] {
  const { t } = a;
  let i = n.to;
  const noun = lex.people.has(lowerAt(t, i)) ? t[i++]!.lower : null;
  if (lowerAt(t, i) !== 'each' || !/^(?:from|of)$/.test(lowerAt(t, i + 1))) return [];
  const out: PeoplePhrase[] = [];
  for (let k = i + 2; k < t.length;) {
    const c = a.nameAt[k];
    if (isCountry(c)) {
      const first = out.length === 0;
      out.push(
        Object.assign(
          phrase(
            n,
            first ? n.from : c.from,
            c.to,
            textOf(t, c.from, c.to),
            'of',
            [c.country!],
            noun ? (lex.people.get(noun) ?? null) : null,
          ),
          { evidenceFrom: n.from },
        ),
      );
      k = c.to;
    } else if (/^(?:,|and|the)$/.test(t[k]!.lower)) k++;
    else break;
  }
  return out;
}

/** "Thai nationals: 30": the nationality that stands before a noun. */
const peopleBefore = (a: Analysis, k: number): string[] => {
  const n = nth(a.nameAt, k - 1);
  return isNation(n) ? [...n.codes] : noTexts();
};

const UNITS =
  /^(?:[a-z]+ )?(?:divisions|units|stations|districts|departments|forces|agencies|precincts|commands|teams|posts)\b/;
const GENERIC_NOUN = /^(?:people|persons?|individuals|citizens|nationals|victims|cases)$/;
/** The place whose people a number in a list counts: "North Sumatra, namely 133", "West Java with 75", "Riau (22". */
function placeOfItem(a: Analysis, n: NumberMention): PlaceMention | null {
  let k = n.from - 1;
  if (/^(?:with|namely|contributed|had)$/.test(lowerAt(a.t, k))) {
    k--;
    if (textAt(a.t, k) === ',') k--;
  } else if (textAt(a.t, k) === '(') k--;
  const place = nth(a.nameAt, k);
  return isPlace(place) && place.type !== 'country' && !/^(?:in|at|to|near)$/.test(lowerAt(a.t, place.from - 1))
    ? place
    : null;
}

/** How far behind its number a group's noun and "from" may stand. */
const FROM_REACH = 4;

/** "650 Indians from Cambodia, 548 from Laos": where people of one nation came from is not whose people the next are. */
const abroad = (a: Analysis, n: NumberMention): boolean =>
  a.numbers.some((o) => {
    const nation = o.to < n.from ? nth(a.nameAt, o.to) : undefined;
    if (!isNation(nation)) return false;
    for (let k = nation.to; k < Math.min(n.from, nation.to + FROM_REACH); k++) {
      const land = a.t[k]!.lower === 'from' ? nth(a.nameAt, k + 1) : undefined;
      if (isCountry(land)) return !nation.codes.includes(land.country!);
    }
    return false;
  });

/** The name before the bracket a number of men or women stands in. */
function bracketOwner(a: Analysis, lex: Lexicon, n: NumberMention): NameMention | undefined {
  let k = n.from - 1;
  while (
    k > 0 &&
    n.from - k < 8 &&
    (a.t[k]!.kind === 'number' ||
      /^(?:and|,|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(a.t[k]!.lower) ||
      lex.people.get(a.t[k]!.lower))
  )
    k--;
  return textAt(a.t, k) === '(' ? nth(a.nameAt, k - 1) : undefined;
}

/** Where a number stands, for the readers of its phrase. */
interface Standing {
  a: Analysis;
  lex: Lexicon;
  n: NumberMention;
  t: Token[];
  /** The words before it. */
  before: string;
  before2: string;
  label: { from: number; to: number } | null;
  /** Where the phrase begins, and what it counts. */
  from: number;
  i: number;
}
/** Reads the phrase of a number: null where it counts no people, undefined where it is for the next reader to tell. */
type PhraseReader = (s: Standing) => PeoplePhrase | null | undefined;

/** The phrase of a number by the readers in turn; one function of them all would take V8 half a second each time it compiles it. */
function phraseAt(a: Analysis, lex: Lexicon, n: NumberMention): PeoplePhrase | null {
  const { t } = a;
  const s: Standing = {
    a,
    lex,
    n,
    t,
    before: lowerAt(t, n.from - 1),
    before2: lowerAt(t, n.from - 2),
    label: null,
    from: n.from,
    i: n.bound === 'vague' && lowerAt(t, n.to) === 'of' ? n.to + 1 : n.to,
  };
  for (const read of PHRASE_READERS) {
    const p = read(s);
    if (p !== undefined) return p;
  }
  return null;
}

/** "74 out of 205". */
const isOutOf = (t: Token[], n: NumberMention): boolean => lowerAt(t, n.to) === 'out' && lowerAt(t, n.to + 1) === 'of';
const outOf = (a: Analysis, n: NumberMention): NumberMention | undefined =>
  isOutOf(a.t, n) ? a.numbers.find((o) => o.from >= n.to + 2 && o.from <= n.to + 5) : undefined;

/** Years, ages, times of day and numbers that are part of a name. */
function noCount({ a, lex, n, t, before, before2 }: Standing): ReturnType<PhraseReader> {
  // "In the first phase 465 Indians": no name with a number
  const plainHead =
    textAt(t, n.from - 1) === before && (isNation(nth(a.nameAt, n.to)) || lex.people.has(lowerAt(t, n.to)));
  if (
    (PREFIXED.has(before) && !plainHead && !(before === 'group' || before === 'number' || before === 'case')) ||
    (before === '.' && /^(?:no|nos|sec|art)$/.test(before2)) ||
    /^[$€£#+]$/.test(before)
  )
    return null;
  // "day 11", "week 3" of something
  if (
    /^(?:day|week)$/.test(before) &&
    !/^(?:last|this|next|that|same|the|a|one|per|each|every|past|previous|following)$/.test(before2)
  )
    return null;
  // "all but four of them" counts the others
  if ((before === 'but' && /^(?:all|everyone|nobody)$/.test(before2)) || /^(?:except|excluding)$/.test(before))
    return null;
  // "7:30", but "58: 40 Chinese and 18 Vietnamese"
  if (
    (textAt(t, n.to) === ':' && kindAt(t, n.to + 1) === 'number' && t[n.to]!.end === t[n.to + 1]!.start) ||
    (textAt(t, n.numberFrom - 1) === ':' &&
      kindAt(t, n.numberFrom - 2) === 'number' &&
      t[n.numberFrom - 1]!.start === t[n.numberFrom - 2]!.end &&
      t[n.numberFrom - 1]!.end === t[n.numberFrom]!.start)
  )
    return null;
  // "750 rescued; 236 being looked for; total 994": the sum of what was told
  if (before === 'total' && before2 === ';') return null;
  // "UK999" is a name
  if (kindAt(t, n.numberFrom - 1) === 'word' && t[n.numberFrom - 1]!.end === t[n.numberFrom]!.start) return null;
  // "two 19-year-olds"
  if (kindAt(t, n.to) === 'number' && textAt(t, n.to + 1) === '-' && /^year-olds?$/.test(lowerAt(t, n.to + 2)))
    return phrase(n, n.from, n.to + 3, textOf(t, n.to, n.to + 3), 'full', undefined, null, 'year-olds');
  if (
    textAt(t, n.to) === '-' &&
    t[n.to]!.start === t[n.to - 1]!.end &&
    kindAt(t, n.to + 1) === 'word' &&
    t[n.to + 1]!.start === t[n.to]!.end
  )
    return null;
  if (n.value !== undefined && !Number.isInteger(n.value)) return null;
  return undefined;
}

/** Ages, and numbers between commas or behind a name. */
function ageOrName({ a, lex, n, t, before, before2 }: Standing): ReturnType<PhraseReader> {
  // ages: ", 37,"
  if (
    before === ',' &&
    textAt(t, n.to) === ',' &&
    n.value !== undefined &&
    n.value > 9 &&
    n.value < 100 &&
    (isActor(nth(a.nameAt, n.from - 2)) ||
      (!nth(a.nameAt, n.from - 2) && !a.dateAt[n.from - 2] && !n.word && /^\p{Lu}\p{Ll}/u.test(textAt(t, n.from - 2))))
  )
    return null;
  if (
    before === '(' &&
    n.value !== undefined &&
    n.value < 100 &&
    isActor(nth(a.nameAt, n.from - 2)) &&
    textAt(t, n.to) === ')'
  )
    return null;
  // "his girlfriend, 41," "…, Oscar Garcia, 33."
  if (
    before === ',' &&
    n.bound === 'exact' &&
    !n.word &&
    (n.value ?? 0) > 9 &&
    (n.value ?? 0) < 100 &&
    /^[,.;)]?$/.test(textAt(t, n.to))
  ) {
    const who = nth(a.nameAt, n.from - 2),
      w = lowerAt(t, n.from - 2);
    if (
      (isActor(who) && who.type === 'person') ||
      (!who &&
        lex.people.has(w) &&
        !/s$|^(?:people|men|women|children|police|staff)$/.test(w) &&
        textAt(t, n.to) === ',')
    )
      return null;
  }
  // "from six in the morning"
  if (
    lowerAt(t, n.to) === 'in' &&
    lowerAt(t, n.to + 1) === 'the' &&
    /^(?:morning|afternoon|evening)$/.test(lowerAt(t, n.to + 2)) &&
    (n.value ?? 99) <= 12
  )
    return null;
  // "born in 1994"; "EMMA 5, held from September", an operation's name
  if (
    n.bound === 'exact' &&
    !n.word &&
    ((/^(?:in|since|of)$/.test(before) &&
      /^(?:born|year)$/.test(before2) &&
      /^(?:19|20)\d\d$/.test(t[n.numberFrom]!.text)) ||
      (/^[A-Z]{3,}$/.test(textAt(t, n.from - 1)) &&
        (n.value ?? 99) < 50 &&
        textAt(t, n.to) === ',' &&
        !nth(a.nameAt, n.from - 1)))
  )
    return null;
  // "310 of them were over 60"
  if (
    /^(?:atLeast|atMost)$/.test(n.bound) &&
    /^(?:were|are|was|is)$/.test(before) &&
    (n.value ?? 0) > 11 &&
    (n.value ?? 0) < 96 &&
    (kindAt(t, n.to) === 'punct' || /^(?:and|or)?$/.test(lowerAt(t, n.to))) &&
    t
      .slice(Math.max(0, n.from - 5), n.from - 1)
      .some(
        (x, k) =>
          lex.people.has(x.lower) ||
          x.lower === 'them' ||
          a.numbers.some((o) => o.to === Math.max(0, n.from - 5) + k + 1),
      )
  )
    return null;
  // "Ling, also 47, a Malaysian"
  if (
    /^(?:also|now|then)$/.test(before) &&
    before2 === ',' &&
    textAt(t, n.to) === ',' &&
    n.bound === 'exact' &&
    (n.value ?? 0) > 9 &&
    (n.value ?? 0) < 100 &&
    /^\p{Lu}/u.test(textAt(t, n.from - 3))
  )
    return null;
  // "six people under 15", "women over 60"
  if (
    n.from < n.numberFrom &&
    /^(?:under|over|above|below)$/.test(t[n.from]!.lower) &&
    (n.value ?? 999) < 100 &&
    (lex.people.has(before) || /^(?:those|anyone|everyone|of)$/.test(before)) &&
    !lex.people.has(lowerAt(t, n.to)) &&
    !isNation(nth(a.nameAt, n.to))
  )
    return null;
  if (
    /^aged?$/.test(before) ||
    (/^(?:and|to|between|of)$/.test(before) &&
      !lex.people.has(lowerAt(t, n.to)) &&
      wordIn(t, /^(?:aged?|ages)$/, n.from - 5, n.from))
  )
    return null;
  if (n.bound === 'range' && wordIn(t, /^(?:aged?|ages)$/, n.from - 3, n.from)) return null;
  return undefined;
}

/** Differences, ratios and what a label counts. */
function ratioOrThing(s: Standing): ReturnType<PhraseReader> {
  const { a, lex, n, t, before, before2 } = s;
  // "95 more than in February" is a difference
  if (/^(?:more|fewer|less)$/.test(lowerAt(t, n.to)) && lowerAt(t, n.to + 1) === 'than') return null;
  // "all but three of the 40 defendants": not the 40
  if (
    before === 'the' &&
    before2 === 'of' &&
    t.slice(Math.max(0, n.from - 6), n.from - 2).some((x, k, w) => x.lower === 'all' && lowerAt(w, k + 1) === 'but')
  )
    return null;
  // "two of every three foreigners" is a ratio
  if (
    before === 'every' ||
    (lowerAt(t, n.to) === 'of' && lowerAt(t, n.to + 1) === 'every') ||
    (isOutOf(t, n) && (outOf(a, n)?.value ?? 0) <= 10)
  )
    return null;
  // "seven in ten victims", "one adult in 15" are ratios
  const ratio = lowerAt(t, n.to) === 'in' ? n.to + 1 : n.value === 1 && lowerAt(t, n.to + 1) === 'in' ? n.to + 2 : -1;
  const base10 = ratio > 0 ? a.numbers.find((o) => o.numberFrom === ratio) : undefined;
  if (base10 && (n.value ?? 0) < (base10.value ?? 0) && !MEASURE.has(lowerAt(t, base10.to))) return null;
  const share = before === 'in' ? a.numbers.find((o) => o.to === n.from - 1) : undefined;
  if (share && (share.value ?? 0) < (n.value ?? 0)) return null;
  // "laptops 28", "accounts frozen, 310": a label and its number
  if (lex.objects.has(before) && lex.objects.get(before) !== before && kindAt(a.t, n.to) !== 'word') return null;
  const label = (s.label = labelOf(a, n));
  const labels = label ? lowerWords(t, label.from, label.to) : [];
  if (
    label &&
    ((t[label.to]!.text === ',' &&
      (labels.some((x) => lex.objects.has(x) && lex.objects.get(x) !== x) ||
        /^(?:grand )?total$/.test(labels.join(' ')))) ||
      /^(?:average |median |mean )?ages?\b/.test(labels.join(' ')))
  )
    return null;
  return undefined;
}

/** The last token of a number in brackets: the bracket, unless more stands in it. */
const closeOf = ({ t, n }: Standing): number => (textAt(t, n.to) === ')' ? n.to : n.to - 1);

/** "China (3,634)", "Bangladeshis (70)", "Vietnam (511 men and 61 women)". */
function bracketItem(s: Standing): ReturnType<PhraseReader> {
  const { a, lex, n, t, before } = s;
  if (before === '(' && (textAt(t, n.to) === ')' || textAt(t, n.to) === ',')) {
    const nm = nth(a.nameAt, n.from - 2);
    const codes = codesOf(nm);
    // "Sabah (60), Kuala Lumpur (45) and Selangor (35)": where they were
    const where =
      isPlace(nm) &&
      !codes &&
      !n.word &&
      a.numbers.filter(
        (o) => textAt(t, o.from - 1) === '(' && textAt(t, o.to) === ')' && isPlace(nth(a.nameAt, o.from - 2)),
      ).length >= 2;
    if (where)
      return Object.assign(phrase(n, n.from, n.to, nm.text, 'list'), {
        place: nm,
        evidenceFrom: nm.from,
        evidenceTo: closeOf(s),
      });
    if (codes && !(n.word && n.value === 1))
      return Object.assign(phrase(n, n.from, n.to, textOf(t, nm!.from, nm!.to), 'list', [...codes]), {
        evidenceFrom: nm!.from,
        evidenceTo: closeOf(s),
      });
    // "Most (151) were men", "More than two-thirds of them (307) are Filipinos"
    if (shareBefore(t, n.from) && t[n.to]!.text === ')' && n.value !== undefined)
      return phrase(n, n.from, n.to, '', 'of');
    if (nth(t, n.from - 2) && lex.people.has(t[n.from - 2]!.lower) && !n.word)
      return phrase(
        n,
        n.from,
        n.to,
        t[n.from - 2]!.text,
        'list',
        undefined,
        lex.people.get(t[n.from - 2]!.lower) ?? null,
        t[n.from - 2]!.lower,
      );
    // "the arrest of (17) Chinese persons"
    if (t[n.to]!.text !== ')' || !(isNation(nth(a.nameAt, n.to + 1)) || lex.people.has(lowerAt(t, n.to + 1))))
      return null;
    s.i = n.to + 1;
    s.from = n.from - 1;
  }
  return undefined;
}

/** "Laos 275, Myanmar 231", "Thai 109", "Arrests: 5,106". */
function landItem({ a, n, t, before }: Standing): ReturnType<PhraseReader> {
  const dash = /^[–-]$/.test(before) ? 1 : 0;
  const left = nth(a.nameAt, n.from - 1 - dash);
  if (
    ((isCountry(left) && !/^(?:in|at|to|into)$/.test(lowerAt(t, left.from - 1))) || isNation(left)) &&
    ITEM_END.test(lowerAt(t, n.to))
  ) {
    const codes = isNation(left) ? left.codes : [left.country!];
    const listLike = a.numbers.filter((o) => {
      const l =
        nth(a.nameAt, o.from - 1 - dash) ??
        (/^(?:had|sent|contributed|with)$/.test(lowerAt(t, o.from - 1)) ? nth(a.nameAt, o.from - 2) : undefined);
      return isNation(l) || isCountry(l);
    }).length;
    if (listLike >= 2)
      return Object.assign(phrase(n, n.from, n.to, textOf(t, left.from, left.to), 'list', [...codes]), {
        evidenceFrom: left.from,
      });
  }
  return undefined;
}

/** "male 45, female 2", "Men outnumber women by 131 to 18". */
function sexItem({ a, lex, n, t, before }: Standing): ReturnType<PhraseReader> {
  const sexed = (k: number): boolean => !!lex.people.get(lowerAt(t, k));
  const end = ITEM_END.test(lowerAt(t, n.to));
  let than = n.from - 1;
  while (than > 0 && n.from - than < 7 && !/^outnumber/.test(t[than]!.lower)) than--;
  const of =
    than > 0 && /^outnumber/.test(t[than]!.lower) && /^(?:by|to)$/.test(before)
      ? before === 'by'
        ? than - 1
        : than + 1
      : end && n.bound !== 'vague' && a.numbers.filter((o) => sexed(o.from - 1)).length > 1
        ? n.from - 1
        : -1;
  if (sexed(of))
    return Object.assign(
      phrase(n, n.from, n.to, t[of]!.text, 'list', undefined, lex.people.get(t[of]!.lower) ?? null),
      {
        evidenceFrom: of < n.from - 1 ? n.from : of,
      },
    );
  return undefined;
}

/** "Kenya accounted for 23, the Philippines for 16". */
function shareItem({ a, n, t, before, before2 }: Standing): ReturnType<PhraseReader> {
  const leads = /^(?:at|with)$/.test(before) && /^(?:led|leading|leads|topped|tops)$/.test(before2);
  const owner =
    leads || before === 'for' || /^(?:contributed|had|sent|with)$/.test(before)
      ? nth(a.nameAt, leads || /^account/.test(before2) ? n.from - 3 : n.from - 2)
      : undefined;
  if (
    owner &&
    (isNation(owner) ||
      (isPlace(owner) && (owner.type === 'country' || leads || /^(?:for|contributed)$/.test(before)))) &&
    (kindAt(t, n.to) === 'punct' || /^(?:and|of|more|each|apiece)?$/.test(lowerAt(t, n.to)))
  )
    return Object.assign(
      phrase(
        n,
        n.from,
        n.to,
        textOf(t, owner.from, owner.to),
        'list',
        isNation(owner) ? [...owner.codes] : owner.type === 'country' ? [owner.country!] : noTexts(),
      ),
      { evidenceFrom: owner.from, place: isPlace(owner) && owner.type !== 'country' ? owner : undefined },
    );
  return undefined;
}

/** "Women: 12", "Laos: 275". */
function colonItem({ a, lex, n, t, before }: Standing): ReturnType<PhraseReader> {
  if (before === ':' && nth(t, n.from - 2) && lex.people.has(t[n.from - 2]!.lower) && /^[,;.(]?$/.test(textAt(t, n.to)))
    return phrase(
      n,
      n.from - 2,
      n.to,
      t[n.from - 2]!.text,
      'full',
      peopleBefore(a, n.from - 2),
      lex.people.get(t[n.from - 2]!.lower) ?? null,
      t[n.from - 2]!.lower,
    );
  if (
    before === ':' &&
    nth(a.nameAt, n.from - 2) &&
    !(isPlace(a.nameAt[n.from - 2]!) && textAt(t, a.nameAt[n.from - 2]!.from - 1) === ',') &&
    /^[,;.(]?$/.test(textAt(t, n.to))
  ) {
    const l = a.nameAt[n.from - 2]!;
    const codes = codesOf(l);
    if (codes) return phrase(n, n.from, n.to, textOf(t, l.from, l.to), 'list', [...codes]);
  }
  return undefined;
}

/** A part of those named behind it. */
function partOfThose(s: Standing): ReturnType<PhraseReader> {
  const { a, lex, n, t, before, before2 } = s;
  const { i } = s;
  // "74 out of 205 suspects"
  const whole = outOf(a, n);
  if (whole && (n.value ?? 0) < whole.value!)
    return Object.assign(phrase(n, n.from, whole.to, '', 'of'), { ofNumber: whole.value! });
  // "six of them", "118 of the 223", "Eight of the 16 accused", "three of the women"
  if (lowerAt(t, i) === 'of' && PART_OF.test(lowerAt(t, i + 1)) && n.bound !== 'vague') {
    // "40 syndicates, 12 of which": things
    if (t[i + 1]!.lower === 'which' && before === ',' && !lex.people.has(before2)) return null;
    let to = i + 2;
    let ofNumber: number | null = null;
    let sex: 'female' | 'male' | null = null;
    const inner = a.numbers.find((o) => o.from === to || o.numberFrom === to);
    if (inner) {
      ofNumber = inner.value ?? null;
      to = inner.to;
    }
    const codes: string[] = [];
    // "of the gang's leaders"
    for (let k = to + 1; k < to + 4; k++)
      if (lowerAt(t, k) === "'s" && lex.people.has(lowerAt(t, k + 1))) {
        to = k + 1;
        break;
      }
    while (
      nth(t, to) &&
      (lex.people.has(t[to]!.lower) ||
        isNation(nth(a.nameAt, to)) ||
        /^(?:group|total|detainees|number|alleged|arrested|freed|rescued|senior|latest|first|second|top|key|foreign|local|young|remaining|other|original|initial)$/.test(
          t[to]!.lower,
        ))
    ) {
      const nm = nth(a.nameAt, to);
      if (isNation(nm)) codes.push(...nm.codes);
      sex = lex.people.get(t[to]!.lower) ?? sex;
      to++;
    }
    // "of these suspected online scammers"
    const ahead = to === i + 2 && /^(?:the|these|those)$/.test(t[i + 1]!.lower) ? nounAhead(a, lex, to) : -1;
    if (ahead > 0) {
      sex = lex.people.get(t[ahead]!.lower) ?? sex;
      to = ahead + 1;
    }
    if (/^(?:the|its|their|his)$/.test(t[i + 1]!.lower) && to === i + 2) return null;
    if (/^(?:its|their|his)$/.test(t[i + 1]!.lower) && t[to - 1]!.lower !== 'number') {
      const noun = t[to - 1]!.lower;
      return phrase(n, n.from, to, textOf(t, n.to, to), 'full', [...new Set(codes)], sex, noun);
    }
    // "54 of them women", "35 of whom were women", "four of them female"
    let q = to;
    if (/^(?:was|were|are|is|being)$/.test(lowerAt(t, q))) q++;
    if (/^(?:an?)$/.test(lowerAt(t, q))) q++;
    while (/^(?:teenage|young|adult|minor|all)$/.test(lowerAt(t, q))) q++;
    // "307 of the suspects arrested inside the building were Filipinos"
    if (!codes.length && sex === null)
      for (let k = to; k < Math.min(t.length, to + 28); k++) {
        if (/^[;.]$/.test(t[k]!.text)) break;
        const nat = /^(?:were|are)$/.test(t[k]!.lower) ? nth(a.nameAt, k + 1) : undefined;
        if (isNation(nat) && nat.people && !nth(a.triggerAt, nat.to)) {
          codes.push(...nat.codes);
          break;
        }
      }
    // "45 of whom were from Kenya", "118 of the 223 came from Ghana"
    if (/^(?:came|come|hail|hailed)$/.test(lowerAt(t, q)) && lowerAt(t, q + 1) === 'from') q++;
    const origin = lowerAt(t, q) === 'from' ? nth(a.nameAt, lowerAt(t, q + 1) === 'the' ? q + 2 : q + 1) : undefined;
    if (!codes.length && isCountry(origin) && (q > to || lowerAt(t, to - 1) !== 'the')) {
      codes.push(origin.country!);
      to = origin.to;
    }
    const nm = nth(a.nameAt, q);
    if (lex.people.get(lowerAt(t, q))) {
      sex = lex.people.get(t[q]!.lower)!;
      to = q + 1;
    } else if (isNation(nm) && (q === to || nm.people)) {
      codes.push(...nm.codes);
      to = nm.to;
      if (lex.people.has(lowerAt(t, to))) {
        sex = lex.people.get(t[to]!.lower) ?? null;
        to++;
      }
    }
    return Object.assign(phrase(n, n.from, to, textOf(t, n.to, to), 'of', [...new Set(codes)], sex), { ofNumber });
  }
  return undefined;
}

/** A part of those told before, whose nationality or sex the sentence tells. */
function partOfTold({ a, lex, n, t, before }: Standing): ReturnType<PhraseReader> {
  // "More than half, 138, came from Ethiopia"
  if (before === ',' && textAt(t, n.to) === ',' && shareBefore(t, n.from)) {
    let k = n.to + 1;
    while (/^(?:are|were|is|was|come|came|hail|hailed|from|the)$/.test(lowerAt(t, k))) k++;
    const nm = k > n.to + 1 ? nth(a.nameAt, k) : undefined;
    const codes = codesOf(nm);
    if (codes) return phrase(n, n.from, n.to, textOf(t, nm!.from, nm!.to), 'of', [...codes]);
  }
  // "589 were Chinese", "three were teenage boys", "29 are from Kenya"
  if (
    /^(?:was|were|are|is|came|come|hail|hailed)$/.test(lowerAt(t, n.to)) ||
    (/^(?:hold|held|carry|carried|had|have)$/.test(lowerAt(t, n.to)) &&
      isNation(nth(a.nameAt, n.to + 1)) &&
      /^(?:passports?|citizenship|nationality|papers)$/.test(lowerAt(t, a.nameAt[n.to + 1]!.to)))
  ) {
    let q = n.to + 1;
    while (/^(?:from|teenage|young|adult|minor|all|mainland|ethnic|an?|also)$/.test(lowerAt(t, q))) q++;
    const nm = nth(a.nameAt, q);
    const codes = isNation(nm)
      ? nm.codes
      : isCountry(nm) && (t[q - 1]!.lower === 'from' || lex.people.has(lowerAt(t, nm.to)))
        ? [nm.country!]
        : null;
    const sx = lex.people.get(lowerAt(t, q));
    if (codes) {
      const noun = nth(t, nm!.to);
      const named = noun && lex.people.has(noun.lower);
      return phrase(
        n,
        n.from,
        named ? nm!.to + 1 : nm!.to,
        textOf(t, q, named ? nm!.to + 1 : nm!.to),
        'of',
        [...codes],
        named ? (lex.people.get(noun.lower) ?? null) : null,
      );
    }
    if (sx) return phrase(n, n.from, q + 1, t[q]!.text, 'of', undefined, sx);
  }

  // "three were Ugandans and one a Burundian"
  const lone = /^an?$/.test(lowerAt(t, n.to)) ? nth(a.nameAt, n.to + 1) : undefined;
  if (isNation(lone) && lone.people)
    return phrase(n, n.from, lone.to, textOf(t, lone.from, lone.to), 'of', [...lone.codes]);

  // "522 of a presumed 30,000 customers": the second number is a phrase of its own
  if (lowerAt(t, n.to) === 'of') {
    let k = n.to + 1;
    while (
      /^(?:an?|some|about|around|presumed|estimated|possible|total|more|than|at|least|over|nearly|the)$/.test(
        lowerAt(t, k),
      )
    )
      k++;
    const inner = a.numbers.find((o) => o.numberFrom === k);
    if (
      inner &&
      inner.value !== undefined &&
      (n.value ?? 0) < inner.value &&
      !t.slice(n.to + 1, k).some((x) => x.lower === 'the')
    )
      return Object.assign(phrase(n, n.from, n.to, '', 'of'), { ofNumber: inner.value });
  }
  return undefined;
}

/** The nationality of people whose phrase has none, where it stands beside. */
function nationsBeside({ a, lex, n, t, label, before, before2 }: Standing, noun: string | null, to: number): string[] {
  // "India: 465 people", "Thai nationals fined: 32 people": the label tells the nationality
  if (label && isLine(a) && !(noun && lex.nounActions.has(noun) && !/^victims?$/.test(noun))) {
    const named = a.names.filter((x) => x.from >= label.from && x.to <= label.to && (isNation(x) || isCountry(x)));
    const [first] = named;
    // "Military shelters, Myanmar: 129" tells where, not whose
    if (named.length === 1 && (isNation(first!) || (first!.from === label.from && first!.to === label.to)))
      return isNation(first!) ? first!.codes : [(first as PlaceMention).country!];
  }
  // "Vietnam (511 men and 61 women)", "the largest group is from China, with 4,860 individuals"
  if (noun) {
    const owner =
      bracketOwner(a, lex, n) ??
      (before === 'with' &&
      before2 === ',' &&
      /^(?:people|individuals|persons|nationals|citizens|victims)$/.test(noun) &&
      wordIn(t, /^(?:largest|biggest|most|majority|led|top|followed)$/, n.from - 14, n.from)
        ? nth(a.nameAt, n.from - 3)
        : undefined);
    if (isCountry(owner)) return [owner.country!];
  }
  // "43 victims are of Malaysia", "20 suspects were from China"
  if (noun && /^(?:are|were)$/.test(lowerAt(t, to)) && /^(?:of|from)$/.test(lowerAt(t, to + 1))) {
    const c = nth(a.nameAt, to + 2);
    if (isCountry(c)) return [c.country!];
  }
  return [];
}

/** A full noun phrase. */
function nounPhrase(s: Standing): ReturnType<PhraseReader> {
  const { a, lex, n, t, before, before2 } = s;
  const { from } = s;
  let { i } = s;
  const codes: string[] = [];
  let sex: 'female' | 'male' | null = null;
  let noun: string | null = null;
  let to = i;
  let people = false;
  // "30 AFP members" are staff
  let ofAgency = false;
  // the noun that plain words lead to
  let reach = -1;
  for (let k = i; k < t.length && k - i < 9;) {
    const w = t[k]!;
    const nm = a.nameAt[k];
    if (isNation(nm)) {
      codes.push(...nm.codes);
      if (nm.people) people = true;
      k = nm.to;
      to = k;
      const nx = nth(t, k);
      if (
        nx &&
        (/^(?:and|or)$/.test(nx.lower) || nx.text === '-' || nx.text === ',') &&
        isNation(nth(a.nameAt, k + 1)) &&
        !people
      ) {
        k++;
      } else if (
        /^and$/.test(nx?.lower ?? '') &&
        /^(?:foreigners|foreign|others|other)$/.test(lowerAt(t, k + 1)) &&
        !a.numbers.some((o) => o.from === k + 1)
      ) {
        codes.length = 0;
        k++;
      } else if (
        /^and$/.test(nx?.lower ?? '') &&
        isNation(nth(a.nameAt, k + 1)) &&
        !a.numbers.some((o) => o.from === k + 1)
      ) {
        k++;
      }
      continue;
    }
    if (isCountry(nm) && lex.people.has(lowerAt(t, nm.to))) {
      codes.push(nm.country!);
      k = nm.to;
      to = k;
      continue;
    }
    if (nm) {
      if (isActor(nm) && nm.type !== 'person' && lex.people.has(lowerAt(t, nm.to))) {
        k = nm.to;
        ofAgency ||= nm.type === 'agency';
        continue;
      }
      break;
    }
    if (/^(?:male|female|women|men)$/.test(w.lower) && nounAhead(a, lex, k) > k) {
      sex = lex.people.get(w.lower) ?? sex;
      k++;
      continue;
    }
    if (w.text === '"' && k === i) {
      k++;
      i = k;
      continue;
    }
    if (
      lex.people.has(w.lower) &&
      !(
        a.triggerAt[k] &&
        a.triggerAt[k]!.entry.form !== 'noun' &&
        !(/^(?:suspect|man)/.test(w.lower) && a.triggerAt[k]!.to === k + 1) &&
        !(
          k === i &&
          /^(?:accused|injured|wounded|dead|missing)$/.test(w.lower) &&
          !/^(?:of|by|with|in)$/.test(lowerAt(t, k + 1))
        )
      )
    ) {
      // "135,279 mule accounts", "12 victim reports": a noun of people before a thing
      if (
        n.value !== 1 &&
        !/s$|people|men$|women$|staff|personnel/.test(w.lower) &&
        lex.objects.has(lowerAt(t, k + 1)) &&
        lex.objects.get(t[k + 1]!.lower) !== t[k + 1]!.lower
      )
        return null;
      // "seven police land divisions"
      if (w.lower === 'police' && UNITS.test(`${lowerAt(t, k + 1)} ${lowerAt(t, k + 2)}`)) return null;
      people = true;
      noun = w.lower;
      sex = lex.people.get(w.lower) ?? sex;
      k++;
      to = k;
      // "citizens of Myanmar", "nationals of China"
      if (/^(?:citizens?|nationals?)$/.test(noun) && lowerAt(t, k) === 'of') {
        const c = nth(a.nameAt, k + 1);
        if (isCountry(c)) {
          codes.push(c.country!);
          to = c.to;
          break;
        }
      }
      // "persons of Chinese nationality", "men of Thai citizenship"
      const of = /^(?:of|with|holding)$/.test(lowerAt(t, k)) ? nth(a.nameAt, k + 1) : undefined;
      if (isNation(of) && /^(?:nationality|citizenship|origin|descent|passports?)$/.test(lowerAt(t, of.to))) {
        codes.push(...of.codes);
        to = of.to + 1;
        break;
      }
      if (t[k] && (lex.people.has(t[k]!.lower) || isNation(a.nameAt[k])) && t[k]!.text !== ',') continue;
      // "36 men and women": of both sexes
      if (/^and$/.test(lowerAt(t, k)) && lex.people.has(lowerAt(t, k + 1)) && !nth(a.triggerAt, k + 1)) {
        if (lex.people.get(t[k + 1]!.lower)) sex = null;
        noun = t[k + 1]!.lower;
        to = k + 2;
        break;
      }
      break;
    }
    // any plain words before a people noun describe it: "23 cybercrime offenders", "98 male security guards"
    const ahead = k - i < 5 ? nounAhead(a, lex, k) : -1;
    if (ahead > k || (k < reach && w.lower === 'and')) {
      reach = Math.max(reach, ahead);
      sex = lex.people.get(w.lower) ?? sex;
      k++;
      continue;
    }
    if (
      MODIFIER.has(w.lower) ||
      /^non-[a-z]+$/.test(w.lower) ||
      (w.kind === 'punct' && /^["'/-]$/.test(w.text) && k > i) ||
      (people === false &&
        codes.length === 0 &&
        k - i < 3 &&
        w.kind === 'word' &&
        /(?:ed|ing|al|ese|ous|ive|ful)$/.test(w.lower) &&
        !a.triggerAt[k])
    ) {
      if (
        /^(?:the|a|an|of|its|their|his|her|our)$/.test(w.lower) &&
        !(
          (w.lower === 'of' && /^(?:its|their|our|his|her)$/.test(lowerAt(t, k + 1))) ||
          (/^(?:its|their|our|his|her)$/.test(w.lower) && lowerAt(t, k - 1) === 'of')
        )
      )
        break;
      k++;
      continue;
    }
    break;
  }
  if (!codes.length) codes.push(...nationsBeside(s, noun, to));
  // "8 people (all male)", "1 person (female)"
  if (people && sex === null && textAt(t, to) === '(') {
    const k = lowerAt(t, to + 1) === 'all' ? to + 2 : to + 1;
    if (textAt(t, k + 1) === ')') sex = lex.people.get(t[k]!.lower) ?? null;
  }
  // "Nine were Taiwanese, four Malaysian and one Thai"
  if (
    !people &&
    !noun &&
    codes.length &&
    n.value !== undefined &&
    ITEM_END.test(lowerAt(t, to)) &&
    a.names.some(
      (x) => isNation(x) && x.to <= n.from && n.from - x.to < 12 && /^(?:were|are|was)$/.test(lowerAt(t, x.from - 1)),
    )
  )
    people = true;
  if (!noun && people && codes.length) noun = null;
  // "West Java with 75 people, Bangka Belitung 68 people", "Riau (22 people)": a list of places
  if (!codes.length && noun && sex === null && GENERIC_NOUN.test(noun) && placeOfItem(a, n)) {
    const items = a.numbers.filter((o) => placeOfItem(a, o));
    if (items.length > 1) {
      const place = placeOfItem(a, n)!;
      return Object.assign(phrase(n, n.from, to, textOf(t, i, to), 'list'), { evidenceFrom: place.from });
    }
  }
  if (people || noun) {
    if (noun && MEASURE.has(lowerAt(t, i))) return null;
    const staff = !!noun && (lex.staff.has(noun) || (ofAgency && /^(?:members|member|operatives|agents)$/.test(noun)));
    // "70 Chinese companies": a nationality before a thing is no people
    if (
      !noun &&
      kindAt(t, to) === 'word' &&
      !nth(a.triggerAt, to) &&
      !nth(a.nameAt, to) &&
      ((lex.objects.get(t[to]!.lower) ?? t[to]!.lower) !== t[to]!.lower ||
        MEASURE.has(t[to]!.lower) ||
        (/s$/.test(t[to]!.lower) &&
          !/^(?:was|as|is|has|across|towards|besides|plus|this|his|its|whose|says|arrives|leaves)$/.test(t[to]!.lower)))
    )
      return null;
    // "the other eight Chinese"
    const rest = /^(?:other|remaining)$/.test(before) && before2 === 'the' && !noun;
    return Object.assign(
      phrase(
        n,
        from,
        to,
        textOf(t, i, to),
        rest ? 'rest' : 'full',
        codes.length > 1 ? [...new Set(codes)] : codes,
        sex,
        noun,
      ),
      { staff },
    );
  }
  return undefined;
}

/** A number alone, or with where its people are from. */
function bareCount({ a, lex, n, t, before, before2 }: Standing): ReturnType<PhraseReader> {
  // "30 from China", "one (01) of Taiwan"
  const ofNation = lowerAt(t, n.to) === 'of' ? nth(a.nameAt, n.to + 1) : undefined;
  if (isNation(ofNation) && /^(?:nationality|citizenship|origin|descent)$/.test(lowerAt(t, ofNation.to)))
    return phrase(n, n.from, ofNation.to + 1, textOf(t, ofNation.from, ofNation.to), 'bare', [...ofNation.codes]);
  const ofCountry = lowerAt(t, n.to) === 'of' ? nth(a.nameAt, n.to + 1) : undefined;
  if (isCountry(ofCountry) && textAt(t, ofCountry.to) !== "'s")
    return phrase(n, n.from, ofCountry.to, textOf(t, ofCountry.from, ofCountry.to), 'bare', [ofCountry.country!]);
  if (lowerAt(t, n.to) === 'from' || (lowerAt(t, n.to) === 'each' && lowerAt(t, n.to + 1) === 'from')) {
    const from = n.to + (t[n.to]!.lower === 'each' ? 2 : 1);
    const c = nth(a.nameAt, lowerAt(t, from) === 'the' ? from + 1 : from);
    if (isCountry(c))
      return abroad(a, n)
        ? Object.assign(phrase(n, n.from, c.to, textOf(t, c.from, c.to), 'bare'), { origin: c })
        : Object.assign(phrase(n, n.from, c.to, textOf(t, c.from, c.to), 'bare', [c.country!]), {
            source: a.numbers.filter((o) => lowerAt(t, o.to) === 'from').length === 1 ? c : undefined,
          });
  }
  if (trendPhrase(t, n, lex)) return null;
  // "call the response centre at 997", "the hotline 1930"
  if (
    n.bound === 'exact' &&
    !n.word &&
    (n.value ?? 0) > 99 &&
    t
      .slice(Math.max(0, n.from - 10), n.from)
      .some((x, k, all) =>
        /^cent(?:re|er)s?$/.test(lowerAt(all, k + 1))
          ? false
          : /^(?:call|dial|phone|hotline|helpline|hotlines|telephone|whatsapp)$/.test(x.lower),
      )
  )
    return null;
  if (objectPhrase(t, n, lex, (k) => !nth(a.nameAt, k) && !a.dateAt[k] && !a.moneyAt[k])) return null;
  const nx = nth(t, n.to);
  if (nx && (MEASURE.has(nx.lower) || a.moneyAt[n.to])) return null;
  if (nx && /^[%°$]$/.test(nx.text)) return null;
  // "the seven land divisions": a plain verb form before a noun is none
  const plural = /s$/.test(lowerAt(t, n.to + 1)) && !isClosed(t[n.to + 1]!.lower);
  const verb =
    nth(a.triggerAt, n.to) !== undefined &&
    !(a.triggerAt[n.to]!.entry.form === 'base' && a.triggerAt[n.to]!.to === n.to + 1 && plural);
  // "the 64", "all 64", "the other 18", "the remaining 112", "another 30"
  if ((n.bound !== 'vague' && (n.value ?? 0) > 1) || n.word) {
    if (/^(?:other|remaining|rest|further)$/.test(before) && /^(?:the|another|a)$/.test(before2))
      return phrase(n, n.from - 2, n.to, textOf(t, n.from - 2, n.to), 'rest');
    if (before === 'the' && /^(?:of|among)$/.test(before2) && n.from <= 3 && textAt(t, n.to) === ',') return null;
    if (
      /^(?:the|all|these|those)$/.test(before) &&
      (!nx ||
        nx.kind === 'punct' ||
        verb ||
        /^(?:were|was|are|had|have|who|will|in|on|at|from|and|is|of|to|also|would|could|now|may|then|being|include|included|includes|comprise|comprised|comprises|consist|consisted)$/.test(
          nx.lower,
        ))
    )
      return phrase(n, n.from - 1, n.to, textOf(t, n.from - 1, n.to), 'ref');
  }
  // a number alone: what follows is no noun that it could count
  if (
    !nx ||
    nx.kind === 'punct' ||
    isClosed(nx.lower) ||
    (verb && a.triggerAt[n.to]!.entry.voice !== 'noun') ||
    a.dateAt[n.to] ||
    /^(?:more|others|apiece|left)$/.test(nx.lower) ||
    /^(?:PastTense|Gerund|Adverb)$/.test(lex.tagOf(nx.lower)) ||
    (lex.tagOf(nx.lower) === 'Infinitive' && !plural)
  ) {
    let to2 = n.to;
    if (/^(?:more|others)$/.test(nx?.lower ?? '')) to2++;
    return phrase(n, n.from, to2, '', 'bare');
  }
  return null;
}

const PHRASE_READERS: readonly PhraseReader[] = [
  noCount,
  ageOrName,
  ratioOrThing,
  bracketItem,
  landItem,
  sexItem,
  shareItem,
  colonItem,
  partOfThose,
  partOfTold,
  nounPhrase,
  bareCount,
];
