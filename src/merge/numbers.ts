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
    case 'exact':
      return { lo: v, hi: v };
    case 'approx':
      return { lo: v - slack(v), hi: v + slack(v) };
    case 'atLeast':
      return { lo: v, hi: Math.max(v + 1, v * 1.25) };
    case 'atMost':
      return { lo: v * 0.75, hi: v };
    case 'range':
      return { lo: q.min ?? 0, hi: q.max ?? Infinity };
    case 'vague':
      return { lo: q.min ?? 0, hi: (q.min ?? 0) * 10 };
  }
}

/** "Some 283" counts 283: a number that is not rounded is exact, whatever word stands before it. */
export const plainQuantity = (q: Quantity): Quantity =>
  q.bound === 'approx' && q.value !== undefined && q.value >= 10 && slack(q.value) === 1
    ? { bound: 'exact', value: q.value }
    : q;

/** The number to show or add: the value, else the lower end. */
export const pointOf = (q: Quantity): number => q.value ?? q.min ?? 0;
export const quantityKey = (q: Quantity): string => `${q.bound}:${q.value ?? ''}:${q.min ?? ''}:${q.max ?? ''}`;
export const consistent = (a: Quantity, b: Quantity): boolean => {
  const x = rangeOf(a),
    y = rangeOf(b);
  return x.lo <= y.hi && y.lo <= x.hi;
};

/** Two numbers that one slip of a typist makes equal: two digits swapped, one changed, one too many or too few. */
export function digitSlip(a: number, b: number): boolean {
  if (a === b || Math.min(a, b) < 10) return false;
  const s = String(Math.max(a, b)),
    t = String(Math.min(a, b));
  // the digits between what both begin with and what both end with are what differs
  let head = 0,
    tail = 0;
  while (head < t.length && s[head] === t[head]) head++;
  while (tail < t.length - head && s[s.length - 1 - tail] === t[t.length - 1 - tail]) tail++;
  const x = s.slice(head, s.length - tail),
    y = t.slice(head, t.length - tail);
  if (s.length !== t.length) return x.length === 1 && y === '';
  return x.length === 1 || (x.length === 2 && x[0] === y[1] && x[1] === y[0]);
}
