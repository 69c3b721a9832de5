import type { Quantity } from '../schema.js';

const BOUND: Record<Quantity['bound'], string> = {
  exact: '',
  atLeast: 'at least ',
  atMost: 'at most ',
  approx: 'about ',
  range: '',
  vague: 'at least ',
};

/** A number with thousands set apart: "7,372". */
export const figure = (n: number): string => n.toLocaleString('en-US');

/** A quantity in words: "119", "about 200", "at least 24", "50 to 60". */
export const quantityText = (q: Quantity): string =>
  q.bound === 'range'
    ? `${figure(q.min ?? 0)} to ${figure(q.max ?? 0)}`
    : `${BOUND[q.bound]}${figure(q.value ?? q.min ?? q.max ?? 0)}`;
