import { nth } from '../text/list.js';
import type { Bound } from '../labels.js';
import { isCap, kindAt, lowerAt, textAt, type Token } from '../text/token.js';
import { openingsIn } from '../text/trie.js';

/** A number as the text states it. `from`/`to` are token indexes, end exclusive; bound words are inside. */
export interface NumberMention {
  from: number;
  to: number;
  bound: Bound;
  value?: number;
  min?: number;
  max?: number;
  numberFrom: number;
  ordinal?: boolean;
  percent?: boolean;
  word?: boolean;
}

/** The range that two numbers make. */
export const rangeOf = (n: NumberMention, min: number, max: number, to = n.to): NumberMention => ({
  from: n.from,
  to,
  bound: 'range',
  value: undefined,
  min,
  max,
  numberFrom: n.numberFrom,
  ordinal: n.ordinal,
  percent: n.percent,
  word: n.word,
});
/** An exact number with all its fields in one order: mentions of one shape are read fast. */
export const exactly = (from: number, to: number, value: number, word: boolean): NumberMention => ({
  from,
  to,
  bound: 'exact',
  value,
  min: undefined,
  max: undefined,
  numberFrom: from,
  ordinal: undefined,
  percent: undefined,
  word,
});

const table = (entries: Record<string, number>): ReadonlyMap<string, number> => new Map(Object.entries(entries));
/** Numbers up to nineteen in words. */
export const UNITS = table({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});
const TENS = table({ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 });
const SCALES = table({
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  millions: 1e6,
  billions: 1e9,
  crore: 1e7,
  crores: 1e7,
  mn: 1e6,
  bn: 1e9,
  m: 1e6,
  b: 1e9,
  k: 1e3,
  tn: 1e12,
  mil: 1e6,
});
const VAGUE = table({
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  millions: 2e6,
  billions: 2e9,
  tens: 20,
  several: 2,
  lakhs: 2e5,
  crores: 2e7,
});
/** "several hundred": at least two of them. */
const SEVERAL = table({ dozen: 24, hundred: 200, thousand: 2000, million: 2e6, billion: 2e9 });
const ATLEAST = [
  'at least',
  'more than',
  'over',
  'above',
  'no fewer than',
  'no less than',
  'not less than',
  'not fewer than',
  'upwards of',
  'upward of',
  'in excess of',
  'a minimum of',
  'exceeding',
  'exceeded',
  'greater than',
  'well over',
  'topped',
  'passed',
  'passes',
  'surpassed',
  'surpassing',
  'crossed',
  'tops',
  'just over',
  'slightly over',
  'slightly more than',
  'a little over',
  'a little more than',
  'just above',
  'some more than',
];
const ATMOST = [
  'up to',
  'as many as',
  'as much as',
  'at most',
  'no more than',
  'not more than',
  'a maximum of',
  'fewer than',
  'less than',
  'under',
  'below',
];
const APPROX = [
  'around',
  'about',
  'nearly',
  'almost',
  'some',
  'approximately',
  'roughly',
  'close to',
  'an estimated',
  'estimated',
  'approx',
  'circa',
  'in the region of',
  'nearing',
  'near',
  'just under',
  'just shy of',
  'a little under',
  'more or less',
  'in the order of',
  'on the order of',
  'perhaps',
  'somewhere around',
  'a reported',
  '~',
  'well-nigh',
  'virtually',
  'just short of',
  'an approximate',
];
const phrases = (list: string[], bound: Bound): { words: string[]; bound: Bound }[] =>
  list.map((p) => ({ words: p.split(' '), bound }));
/** Bound words by the last of them, the longest first. */
const BEFORE = new Map<string, { words: string[]; bound: Bound }[]>();
for (const p of [...phrases(ATLEAST, 'atLeast'), ...phrases(ATMOST, 'atMost'), ...phrases(APPROX, 'approx')].sort(
  (a, b) => b.words.length - a.words.length,
)) {
  const last = p.words.at(-1)!;
  BEFORE.set(last, [...(BEFORE.get(last) ?? []), p]);
}

const plain = (s: string): number | null => {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(s) || /^\d{1,3}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(s))
    return Number(s.replace(/,/g, ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(s)) return Number(s.replace(/\./g, ''));
  if (/^\d+(?:\.\d+)?$/.test(s)) return Number(s);
  return null;
};

/** Words of people or money behind a numeral that machine translation broke ("7, 141 citizens", "2, 640 USD"). */
const COUNTED =
  /^(?:people|persons|citizens|nationals|individuals|victims|suspects|foreigners|workers|cases|baht|yuan|dollars?|euros?|dong|won|yen|rupees|pesos|usd|vnd|thb|cny|phones|computers|cards|accounts|members|women|men)$/;
/** "17.000 victims", "624.000 euros": a dot that sets thousands apart, as much of Europe writes. */
const dottedThousands = (t: Token[], i: number): boolean =>
  /^\d{1,3}\.\d{3}$/.test(t[i]!.text) &&
  ((/^(?:to|than|nearly|almost|about|some|around)$/.test(lowerAt(t, i - 1)) &&
    (/^(?:[,;.)]|in|across|throughout|on|at|by|and|were|are|have)?$/.test(lowerAt(t, i + 1)) ||
      /^\p{Lu}\p{Ll}+s$/u.test(textAt(t, i + 1)))) ||
    COUNTED.test(lowerAt(t, i + 1)) ||
    (/^(?:of|to|millions|the)$/.test(lowerAt(t, i + 1)) && !/^(?:percent|million|billion)$/.test(t[i + 1]!.lower)));

const round = (n: number): number => Math.round(n * 100) / 100;

interface Bare {
  to: number;
  value: number;
  word: boolean;
  vagueMin?: number;
}
const bare = (to: number, value: number, word: boolean, vagueMin?: number): Bare => ({ to, value, word, vagueMin });

/** Words with which a number can begin, besides those with a hyphen: nearly no word of a text is among them. */
const FIRSTS = new Set(['half', 'a', 'an', ...UNITS.keys(), ...TENS.keys(), ...VAGUE.keys()]);
const FIRST_OPENINGS = openingsIn(FIRSTS);

/** "7, 141 citizens": a number broken by machine translation. */
function isBroken(t: Token[], i: number): boolean {
  const comma = nth(t, i + 1),
    rest = nth(t, i + 2),
    noun = nth(t, i + 3);
  return (
    comma?.text === ',' &&
    comma.start === t[i]!.end &&
    rest !== undefined &&
    /^\d{3}$/.test(rest.text) &&
    rest.start === comma.end + 1 &&
    !inDate(t, i) &&
    ((noun?.kind === 'word' &&
      (COUNTED.test(noun.lower) || (/^\p{Lu}\p{Ll}+$/u.test(noun.text) && COUNTED.test(lowerAt(t, i + 4))))) ||
      (rest.end - rest.start === 3 && /^[$€£¥₱₹]$/.test(textAt(t, i - 1))))
  );
}
/** "30 000 people": thousands set apart by a space. */
function isSpaced(t: Token[], i: number): boolean {
  const rest = nth(t, i + 1);
  return (
    rest !== undefined &&
    /^\d{3}$/.test(rest.text) &&
    rest.start === t[i]!.end + 1 &&
    kindAt(t, i + 2) === 'word' &&
    !MONTH.test(lowerAt(t, i - 1))
  );
}

/** A number in figures. */
function numeral(t: Token[], i: number): Bare | null {
  const first = t[i]!;
  if (/^\d{1,3}$/.test(first.text)) {
    const rest = isBroken(t, i) ? i + 2 : isSpaced(t, i) ? i + 1 : 0;
    if (rest) return bare(rest + 1, Number(first.text + t[rest]!.text), false);
  }
  const whole = plain(first.text);
  if (whole === null) return null;
  const v = dottedThousands(t, i) ? Number(first.text.replace('.', '')) : whole;
  const s = nth(t, i + 1);
  return s &&
    SCALES.get(s.lower) !== undefined &&
    (s.lower.length > 2 || s.start <= first.end + 1) &&
    (s.start <= first.end || !/^[mbk]$/.test(s.lower))
    ? scaled(t, i, v)
    : bare(i + 1, v, false);
}
/** "1.5 million", "30k", "2 lakh crore". */
function scaled(t: Token[], i: number, v: number): Bare {
  const { lower } = t[i + 1]!,
    value = round(v * SCALES.get(lower)!);
  return /^lakhs?$/.test(lower) && /^crores?$/.test(lowerAt(t, i + 2))
    ? bare(i + 3, value * 1e7, false)
    : bare(i + 2, value, false);
}

/** A number word or numeral at token i, without bound words. */
function bareNumber(t: Token[], i: number): Bare | null {
  const first = nth(t, i);
  if (first?.kind === 'number') return numeral(t, i);
  if (first?.kind !== 'word') return null;
  // "half a million", "a dozen", "two dozen", "a hundred", "one and a half"
  const j = i;
  const lower = first.lower;
  if (!(FIRST_OPENINGS[first.open] && FIRSTS.has(lower)) && !lower.includes('-')) return null;
  if (
    lower === 'half' &&
    /^an?$/.test(lowerAt(t, j + 1)) &&
    (lowerAt(t, j + 2) === 'dozen' || SCALES.get(lowerAt(t, j + 2)))
  )
    return bare(j + 3, t[j + 2]!.lower === 'dozen' ? 6 : SCALES.get(t[j + 2]!.lower)! / 2, true);
  if (lower === 'a' || lower === 'an') {
    const nx = lowerAt(t, j + 1);
    if (nx === 'dozen') return bare(j + 2, 12, true);
    if (/^(?:hundred|thousand|million|billion)$/.test(nx)) return wordsFrom(t, j + 1, 1);
    if (nx === 'single' || nx === 'lone' || nx === 'solitary') return bare(j + 2, 1, true);
    return null;
  }
  return VAGUE.get(lower) !== undefined && lower !== 'lakhs' && lower !== 'crores' ? vague(t, j) : wordsFrom(t, j, 0);
}

/** "several hundred", "tens of thousands". */
function vague(t: Token[], j: number): Bare | null {
  const { lower } = t[j]!;
  let min = VAGUE.get(lower)!;
  let to = j + 1;
  if (lowerAt(t, to) === 'of' && /^(?:thousands|millions|billions|hundreds)$/.test(lowerAt(t, to + 1))) {
    const u = t[to + 1]!.lower;
    min =
      (lower === 'tens' ? 20 : lower === 'hundreds' ? 200 : 2) *
      (u === 'thousands' ? 1e3 : u === 'millions' ? 1e6 : u === 'billions' ? 1e9 : 100);
    to += 2;
  } else if (lower === 'tens') return null;
  if (lower === 'several') {
    const nx = lowerAt(t, j + 1),
      many = SEVERAL.get(nx);
    if (!many) return null;
    min = many;
    to = j + 2;
    if (nx === 'hundred' && lowerAt(t, to) === 'thousand') {
      min = 2e5;
      to++;
    }
  }
  return bare(to, min, true, min);
}

/** The name of a month, short or long. */
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
/** How far back a month is looked for. */
const MONTH_REACH = 4;
/** "May 3, 210 people", "on Jan 23 and 26, 729 people": a day of the month, and a number behind it. */
function inDate(t: Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= MONTH_REACH; k--)
    if (t[k]!.kind === 'word' && MONTH.test(t[k]!.lower)) return isCap(t[k]);
  return false;
}

function wordsFrom(t: Token[], i: number, seed: number): Bare | null {
  let total = 0,
    current = seed,
    to = i,
    any = seed > 0;
  for (; to < t.length; to++) {
    const w = t[to]!.lower;
    const parts = w.split('-');
    if (
      parts.every(
        (p) => UNITS.get(p) !== undefined || TENS.get(p) !== undefined || p === 'hundred' || p === 'thousand',
      ) &&
      t[to]!.kind === 'word'
    ) {
      // "three two" is no number: a unit may only follow a ten or a scale
      if (
        any &&
        current % 100 !== 0 &&
        SCALES.get(parts[0]!) === undefined &&
        !(current % 10 === 0 && (UNITS.get(parts[0]!) ?? 99) < 10)
      )
        break;
      for (const p of parts) {
        if (SCALES.get(p)) {
          if (p === 'hundred') current *= 100;
          else {
            total += current * SCALES.get(p)!;
            current = 0;
          }
        } else current += UNITS.get(p) ?? TENS.get(p)!;
      }
      any = true;
    } else if (any && w === 'hundred') current = (current || 1) * 100;
    else if (
      any &&
      (w === 'thousand' || w === 'million' || w === 'billion' || /^lakhs?$/.test(w) || /^crores?$/.test(w))
    ) {
      total += (current || 1) * SCALES.get(w)!;
      current = 0;
    } else if (any && w === 'dozen') {
      current = (current || 1) * 12;
    } else if (
      any &&
      w === 'and' &&
      current % 100 === 0 &&
      (UNITS.get(nth(t, to + 1)?.lower.split('-')[0] ?? '') !== undefined ||
        TENS.get(nth(t, to + 1)?.lower.split('-')[0] ?? '') !== undefined) &&
      (total > 0 || current >= 100)
    )
      continue;
    else break;
  }
  return any ? bare(to, total + current, true) : null;
}

/** All numbers of a sentence with their bounds. */
export function numbersOf(t: Token[]): NumberMention[] {
  const out: NumberMention[] = [];
  for (let i = 0; i < t.length; i++) {
    const bare = bareNumber(t, i);
    if (!bare || !Number.isFinite(bare.value)) continue;
    let { to } = bare;
    const m = exactly(i, to, bare.value, bare.word);
    if (bare.vagueMin !== undefined) {
      m.bound = 'vague';
      m.min = bare.vagueMin;
      m.value = undefined;
    }
    // "twenty-seven (27)"
    if (
      bare.word &&
      textAt(t, to) === '(' &&
      kindAt(t, to + 1) === 'number' &&
      textAt(t, to + 2) === ')' &&
      plain(t[to + 1]!.text) === bare.value
    )
      to += 3;
    m.to = to;
    // ordinals, percentages
    const nx = nth(t, to);
    if (nx && nx.start === t[to - 1]!.end && /^(?:st|nd|rd|th)$/.test(nx.lower)) {
      m.ordinal = true;
      m.to = to + 1;
    }
    if (
      nx &&
      (nx.text === '%' ||
        /^(?:percent|percentage|pc|pct)$/.test(nx.lower) ||
        (nx.lower === 'per' && lowerAt(t, to + 1) === 'cent'))
    )
      m.percent = true;
    if (!bare.vagueMin) bounded(t, i, ranged(t, i, to, m, bare), m);
    else if (/^(?:many|several)$/.test(lowerAt(t, i - 1))) m.from--;
    out.push(m);
    i = m.to - 1;
  }
  return out;
}

/** Takes in the second number of a range; tells where the whole ends. */
function ranged(t: Token[], i: number, to: number, m: NumberMention, bare: Bare): number {
  // ranges: "50 to 60", "50-60", "between 50 and 60"
  const sep = textAt(t, to);
  const between = lowerAt(t, i - 1) === 'between' || lowerAt(t, i - 1) === 'from';
  if (
    sep === '-' ||
    sep === '–' ||
    lowerAt(t, to) === 'to' ||
    (between && lowerAt(t, to) === 'and') ||
    (lowerAt(t, to) === 'or' && bare.value < 1000)
  ) {
    const other = bareNumber(t, to + 1);
    const tight = sep === '-' || sep === '–' ? t[to]!.start === t[to - 1]!.end : true;
    if (other && other.vagueMin === undefined && tight && !/^(?:from|than)$/.test(lowerAt(t, to + 1))) {
      let lo = bare.value;
      const hi = other.value;
      if (lo < hi && !bare.word && lo < 1000 && hi >= 1e6 && SCALES.get(t[other.to - 1]!.lower))
        lo = round(lo * SCALES.get(t[other.to - 1]!.lower)!);
      if (lo < hi && hi < lo * 1000) {
        m.bound = 'range';
        m.min = lo;
        m.max = hi;
        m.value = undefined;
        m.to = to = other.to;
      }
    }
  }
  return to;
}

/** The bound words beside a number. */
function bounded(t: Token[], i: number, to: number, m: NumberMention): void {
  if (m.bound !== 'exact') return;
  // bound words before
  for (const { words, bound } of i > 0 ? (BEFORE.get(t[i - 1]!.lower) ?? []) : []) {
    const s = i - words.length;
    if (s < 0 || !words.every((w, k) => t[s + k]!.lower === w)) continue;
    // "hands over 119": the over is the verb's
    if (words[0] === 'over' && /^(?:hand|turn|sign|take|carr|pass|deliver|br[io]ng|ht)\w*$/.test(lowerAt(t, s - 1)))
      continue;
    m.bound = bound;
    m.from = s;
    break;
  }
  if (m.bound === 'exact' && textAt(t, i - 1) === '>') {
    m.bound = 'atLeast';
    m.from = i - 1;
  }
  // bound words after: "100 or more", "30,000-plus", "60 or so"
  const a = lowerAt(t, to),
    b = lowerAt(t, to + 1);
  if (a === '+' || (a === 'plus' && !/^\d/.test(b)) || (a === '-' && b === 'plus')) {
    m.bound = 'atLeast';
    m.to = a === '-' ? to + 2 : to + 1;
  } else if (a === 'or' && (b === 'more' || b === 'above')) {
    m.bound = 'atLeast';
    m.to = to + 2;
  } else if (a === 'or' && (b === 'so' || b === 'thereabouts')) {
    m.bound = 'approx';
    m.to = to + 2;
  } else if (a === 'or' && (b === 'less' || b === 'fewer')) {
    m.bound = 'atMost';
    m.to = to + 2;
  } else if (a === 'and' && b === 'counting' && to + 2 < t.length) m.bound = 'atLeast';
  else if (a === '-' && b === 'odd') {
    m.bound = 'approx';
    m.to = to + 2;
  }
}
