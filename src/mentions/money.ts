import { CURRENCY_WORDS, SIGNS } from '../lexicon/currencies.js';
import { lowerAt, lowerText, textAt, type Token } from '../text/token.js';
import { rangeOf, type NumberMention } from './number.js';

export interface MoneyMention {
  from: number;
  to: number;
  number: NumberMention;
  currency: string;
}

const pairs = (s: string): [string, string][] =>
  s
    .split('\n')
    .filter(Boolean)
    .map((l) => l.split('|').map((x) => x.trim()) as [string, string]);
const SIGN = new Map(pairs(SIGNS));
const WORD = new Map(pairs(CURRENCY_WORDS));
const FIRST = new Set([...WORD.keys()].map((w) => w.split(' ', 1)[0]));
const MAX_SIGN = 3;

/** The currency whose sign ends at token i (exclusive), with the index where the sign starts. Signs may be cut into several tokens ("S$", "GH¢"). */
function signBefore(t: Token[], i: number): { from: number; currency: string } | null {
  let best: { from: number; currency: string } | null = null;
  let run = '';
  const glued = i > 0 && t[i]!.start === t[i - 1]!.end;
  for (let k = 1; k <= MAX_SIGN && i - k >= 0; k++) {
    if (k > 1 && t[i - k]!.end !== t[i - k + 1]!.start) break;
    run = t[i - k]!.text + run;
    const s = run.endsWith('.') ? run.slice(0, -1) : run;
    const c = SIGN.get(s);
    if (c && (glued || s.length >= 2 || !/^[A-Z]/.test(s)) && !(/^[A-Z]$/.test(s) && !glued))
      best = { from: i - k, currency: c };
  }
  return best;
}

/** "baht", "Singapore dollars", "bitcoin" at token i. */
function wordAt(t: Token[], i: number): { to: number; currency: string } | null {
  if (!FIRST.has(lowerAt(t, i))) return null;
  for (let n = 3; n >= 1; n--) {
    if (i + n > t.length) continue;
    const c = WORD.get(lowerText(t, i, i + n));
    if (c) return { to: i + n, currency: c };
  }
  return null;
}

/** Amounts of money of a sentence. The country's own dollar, rupee or franc is settled by `local`, a map currency -> currency. */
export function moneyOf(t: Token[], numbers: NumberMention[]): MoneyMention[] {
  const out: MoneyMention[] = [];
  for (const n of numbers) {
    const sign = signBefore(t, n.numberFrom);
    if (sign) {
      const m = { ...n };
      // the bound words stand before the sign: "at least $4 billion"
      const bound = n.bound === 'exact' ? boundBefore(t, sign.from) : null;
      if (bound) {
        m.bound = bound.bound;
      }
      // "$250 to $300", "RM5-RM10": the second amount repeats the sign
      const next = numbers.find((x) => x.numberFrom > n.numberFrom);
      if (
        m.value !== undefined &&
        m.bound === 'exact' &&
        next &&
        next.value !== undefined &&
        next.numberFrom - n.to <= 4 &&
        next.numberFrom > n.to
      ) {
        const s2 = signBefore(t, next.numberFrom);
        const sep = t[n.to]!;
        const lo =
          next.value >= 1e6 && m.value < 1000
            ? m.value * (next.value / Number(t[next.numberFrom]!.text.replace(/,/g, '')) || 1)
            : m.value;
        const between = lowerAt(t, sign.from - 1);
        if (
          s2 &&
          s2.currency === sign.currency &&
          s2.from === n.to + 1 &&
          ((/^(?:to|-|–)$/.test(sep.lower) && between !== 'from') ||
            (sep.lower === 'to' &&
              between === 'from' &&
              !/\b(?:up|down|rose|fell|grew|increased)\b/.test(lowerText(t, Math.max(0, sign.from - 5), sign.from))) ||
            (sep.lower === 'and' && between === 'between')) &&
          lo < next.value
        ) {
          out.push({
            from: sign.from,
            to: next.to,
            number: rangeOf(m, lo, next.value),
            currency: sign.currency,
          });
          numbers = numbers.filter((x) => x !== next);
          continue;
        }
      }
      if (out.some((o) => o.to > sign.from)) continue;
      // "$15 million USDT", "US$5,000 in"
      out.push({
        from: bound ? bound.from : Math.min(sign.from, n.from),
        to: n.to,
        number: m,
        currency: sign.currency,
      });
      continue;
    }
    let k = n.to;
    if (textAt(t, k) === '-' && t[k]!.start === t[k - 1]!.end) k++;
    if (n.bound === 'vague' && lowerAt(t, k) === 'of') {
      k++;
      const inner = /^(?:millions|thousands|billions)$/.test(lowerAt(t, k)) ? k + 2 : k;
      const w = wordAt(t, inner);
      if (w) {
        out.push({ from: n.from, to: w.to, number: n, currency: w.currency });
      }
      continue;
    }
    // "19 millions of euros"
    if (lowerAt(t, k) === 'of' && /^(?:millions|billions)$/.test(lowerAt(t, k - 1))) k++;
    const w = wordAt(t, k);
    const range = w ? wordRange(t, numbers, n, w) : null;
    if (range) {
      out.push(range);
      numbers = numbers.filter((x) => x.numberFrom <= n.numberFrom || x.to > range.to);
      continue;
    }
    if (w && out.some((o) => o.from <= n.from && o.to > n.from)) continue;
    if (w && !(w.currency === 'GBP' && /^(?:of|per)$/.test(lowerAt(t, w.to)))) {
      if (!out.some((o) => o.to > n.from)) out.push({ from: n.from, to: w.to, number: n, currency: w.currency });
    }
  }
  // vague amounts with the sign left out ("billions of dollars") are covered above
  return out.filter((m) => !m.number.percent && !m.number.ordinal);
}

/** "between 100,000 yuan and 500,000 yuan", "from 100 baht to 500 baht each". */
function wordRange(
  t: Token[],
  numbers: NumberMention[],
  n: NumberMention,
  w: { to: number; currency: string },
): MoneyMention | null {
  const lead = lowerAt(t, n.from - 1),
    joint = lowerAt(t, w.to);
  const next = numbers.find((x) => x.numberFrom === w.to + 1);
  if (!next || n.value === undefined || next.value === undefined || n.bound !== 'exact' || next.value <= n.value)
    return null;
  const end = wordAt(t, next.to);
  if (!end || end.currency !== w.currency) return null;
  const each = /^(?:each|for|per|a|apiece|every)$/.test(lowerAt(t, end.to));
  if (!((lead === 'between' && joint === 'and') || (joint === 'to' && (lead !== 'from' || each)))) return null;
  return {
    from: n.from,
    to: end.to,
    number: rangeOf(n, n.value, next.value, next.to),
    currency: w.currency,
  };
}

const BEFORE: [string[], NumberMention['bound']][] = (
  [
    ['at least', 'atLeast'],
    ['more than', 'atLeast'],
    ['no less than', 'atLeast'],
    ['upwards of', 'atLeast'],
    ['in excess of', 'atLeast'],
    ['over', 'atLeast'],
    ['above', 'atLeast'],
    ['exceeding', 'atLeast'],
    ['exceeded', 'atLeast'],
    ['topped', 'atLeast'],
    ['just over', 'atLeast'],
    ['slightly more than', 'atLeast'],
    ['surpassed', 'atLeast'],
    ['well over', 'atLeast'],
    ['up to', 'atMost'],
    ['as much as', 'atMost'],
    ['less than', 'atMost'],
    ['under', 'atMost'],
    ['below', 'atMost'],
    ['no more than', 'atMost'],
    ['as many as', 'atMost'],
    ['around', 'approx'],
    ['about', 'approx'],
    ['nearly', 'approx'],
    ['almost', 'approx'],
    ['some', 'approx'],
    ['approximately', 'approx'],
    ['roughly', 'approx'],
    ['close to', 'approx'],
    ['an estimated', 'approx'],
    ['estimated', 'approx'],
    ['just under', 'approx'],
    ['just shy of', 'approx'],
    ['approx', 'approx'],
  ] as [string, NumberMention['bound']][]
).map(([p, b]) => [p.split(' '), b]);

function boundBefore(t: Token[], i: number): { from: number; bound: NumberMention['bound'] } | null {
  let best: { from: number; bound: NumberMention['bound'] } | null = null;
  for (const [w, bound] of BEFORE) {
    const s = i - w.length;
    if (s >= 0 && w.every((x, k) => t[s + k]!.lower === x) && (!best || s < best.from)) best = { from: s, bound };
  }
  return best;
}
