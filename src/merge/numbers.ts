import type { Quantity } from '../schema.js';

const ROUGH = 0.15;
/** How far "around" reaches: 15 in a hundred, but no further than the number is rounded. "Around 200" may be 230; "some 283" is 283. */
function slack(v: number): number {
  let unit = 1;
  while (v >= unit * 10 && v % (unit * 10) === 0) unit *= 10;
  return Math.min(Math.round(v * ROUGH), unit);
}

/** The whole numbers a quantity can stand for. "More than" is taken to reach a quarter above. */
export function rangeOf(q: Quantity): { lo: number; hi: number } {
  const v = q.value ?? 0;
  switch (q.bound) {
    case 'exact': return { lo: v, hi: v };
    case 'approx': return { lo: v - slack(v), hi: v + slack(v) };
    case 'atLeast': return { lo: v, hi: Math.max(v + 1, v * 1.25) };
    case 'atMost': return { lo: v * 0.75, hi: v };
    case 'range': return { lo: q.min ?? 0, hi: q.max ?? Infinity };
    case 'vague': return { lo: q.min ?? 0, hi: (q.min ?? 0) * 10 };
  }
}

/** "Some 283" counts 283: a number that is not rounded is exact, whatever word stands before it. */
export const plainQuantity = (q: Quantity): Quantity => (q.bound === 'approx' && q.value !== undefined && q.value >= 10 && slack(q.value) === 1 ? { bound: 'exact', value: q.value } : q);

/** The number to show or add: the value, else the lower end. */
export const pointOf = (q: Quantity): number => q.value ?? q.min ?? 0;
export const quantityKey = (q: Quantity): string => `${q.bound}:${q.value ?? ''}:${q.min ?? ''}:${q.max ?? ''}`;
export const consistent = (a: Quantity, b: Quantity): boolean => { const x = rangeOf(a), y = rangeOf(b); return x.lo <= y.hi && y.lo <= x.hi; };

/** Two numbers that one slip of a typist makes equal: two digits swapped, one changed, one too many or too few. */
export function digitSlip(a: number, b: number): boolean {
  const s = String(a), t = String(b);
  if (a === b || Math.min(s.length, t.length) < 2) return false;
  if (s.length === t.length) {
    const differ = [...s].flatMap((c, i) => (c === t[i] ? [] : [i]));
    return differ.length === 1 || differ.length === 2 && differ[1]! - differ[0]! === 1 && s[differ[0]!] === t[differ[1]!] && s[differ[1]!] === t[differ[0]!];
  }
  const [long, short] = s.length > t.length ? [s, t] : [t, s];
  return long.length - short.length === 1 && [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}

const BOUND: Record<Quantity['bound'], string> = { exact: '', atLeast: 'at least ', atMost: 'at most ', approx: 'about ', range: '', vague: 'at least ' };
/** "119", "about 200", "50 to 60". */
export const quantityText = (q: Quantity): string => q.bound === 'range' ? `${(q.min ?? 0).toLocaleString('en-US')} to ${(q.max ?? 0).toLocaleString('en-US')}` : `${BOUND[q.bound]}${pointOf(q).toLocaleString('en-US')}`;
