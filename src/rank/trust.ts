import { familyOf, type RawCount } from '../facts/group.js';
import type { Spot } from './context.js';
import { bucket, type Emit } from './words.js';

/** A count as the weights read it: how likely its action is, the next likely one, and the count with its nationality. */
export interface Weighed {
  c: RawCount;
  action: number;
  second: number;
  odds: number;
  best: boolean;
}

/** Numbers are of a size with those up to the next of these. */
const SIZES = [1, 5, 20, 100, 1000];
/** Between which log-odds likelihoods are told apart, and in what steps. */
const LOW = -3,
  HIGH = 7,
  FINE = 0.5,
  COARSE = 1;
const EDGE = 0.001;
/** Engines differ in the last digits of a logarithm, which no step may hang on. */
const DIGITS = 1e6;

/** Log-odds of a likelihood, within bounds. */
export const logit = (p: number): number => {
  const q = Math.min(1 - EDGE, Math.max(EDGE, p));
  return Math.log(q / (1 - q));
};

/** One feature for each step that a likelihood reaches, so that what they add up to may bend. */
function reached(emit: Emit, name: string, p: number, step: number): void {
  const x = Math.round(logit(p) * DIGITS) / DIGITS;
  for (let t = LOW, k = 0; t <= HIGH && x >= t; t += step, k++) emit(name, k);
}

/** What tells how far a weighed count is to be trusted, beside how likely the weights hold it: where such sums are surer of themselves than they should be. */
export function trustFeatures(
  { g, told, among, sum }: Spot,
  { c, action, second, odds, best }: Weighed,
  emit: Emit,
): void {
  const { p, a } = g,
    { kind } = a.s;
  const nations = Math.min(2, c.nationality.length),
    stated = `${p.nationality.length ? 1 : 0}${nations}`;
  const twins = told.sizes.get(g.size) ?? [];
  const has = (o: typeof g): boolean => o.counts.some((x) => familyOf(x.action) === familyOf(c.action));
  emit('!');
  reached(emit, '!o', odds, FINE);
  reached(emit, '!p', action, FINE);
  reached(emit, '!s', second, COARSE);
  reached(emit, `!o${stated}`, odds, COARSE);
  reached(emit, `!o${kind}`, odds, COARSE);
  emit('!h', c.how);
  emit('!k', kind);
  emit('!v', p.shape);
  emit('!a', c.action);
  emit('!q', p.number.bound);
  emit('!z', SIZES.filter((x) => g.size > x).length);
  emit('!w', p.number.word ? 1 : 0);
  emit('!x', p.sex ? 1 : 0);
  emit('!b', best ? 1 : 0);
  emit('!n', Math.min(4, g.counts.length));
  emit('!r', c.ruled?.action === undefined ? '' : 'a', c.ruled?.nationality === undefined ? '' : 'n');
  emit('!m', Math.min(4, among));
  emit('!u', sum ? (has(sum) ? 2 : 1) : 0);
  emit('!g', g.whole ? 1 : 0);
  emit('!e', Math.min(2, twins.filter((o) => o !== g && has(o)).length));
  emit('!i', Math.min(3, twins.length));
  emit('!t', Math.min(3, a.triggers.length));
  emit('!c', c.parent ? 1 : 0);
  emit('!d', c.aside ? 1 : 0);
  emit('!y', c.status);
  emit('!l', bucket(told.groups.length));
  emit('!j', bucket(a.s.index));
  emit('!f', stated, kind);
  emit('!hv', c.how, p.shape);
  emit('!fa', stated, c.action);
}
