import type { NumberMention } from '../mentions/number.js';
import type { Evidence, Quantity } from '../schema.js';

/** A number as the report gives it. */
export const quantityOf = (n: NumberMention): Quantity =>
  n.bound === 'range'
    ? { bound: 'range', min: n.min!, max: n.max! }
    : n.bound === 'vague'
      ? { bound: 'vague', min: n.min! }
      : { bound: n.bound, value: n.value! };
/** The same for equal numbers, whatever their bound. */
export const numberKey = (q: Quantity): string => `${q.value ?? ''}:${q.min ?? ''}:${q.max ?? ''}`;
/** The amount that an id names. */
export const amountOf = (q: Quantity): number | undefined => q.value ?? q.min;
export const sizeOfQuantity = (q: Quantity): number => q.value ?? q.max ?? q.min ?? 0;
/** Cuts evidence out of the article's text, from a start to an exclusive end in UTF-16 units. */
export type Cut = (start: number, end: number) => Evidence;
