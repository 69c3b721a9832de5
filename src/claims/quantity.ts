import { figure, quantityText } from '../text/quantity.js';
import type { Quantity } from '../schema.js';
import type { ClaimedQuantity } from './types.js';

/** Numbers that words leave open, both ends included. */
interface Interval {
  least: number;
  most: number;
}

/** What a number in the text says of a claimed one. `open`: it fits, and so do other numbers. */
export type Relation = 'within' | 'open' | 'outside';

export const asQuantity = (q: ClaimedQuantity): Quantity => (typeof q === 'number' ? { bound: 'exact', value: q } : q);

/** "Hundreds" are not tens of thousands: a vague word claims at most so many times its least. */
const VAGUE_SPAN = 10;
/** "About 1,000" may be 10 % off, and "about 23" hardly at all. */
const APPROX_SHARE = 0.1;

/**
 * How far a number in the text settles a claimed one: `within` when everything the text's words allow is what the claim says, `outside`
 * when nothing of it is, else `open`. "More than 7,000" is within "at least 5,000", outside "exactly 500", and leaves "exactly 7,200" open.
 */
export function relate(text: Quantity, claimed: Quantity): Relation {
  if (text.bound === 'vague') return relateVague(text.min!, claimed);
  const said = interval(text);
  const asked = interval(claimed);
  if (said.least >= asked.least && said.most <= asked.most) return 'within';
  return said.most < asked.least || said.least > asked.most ? 'outside' : 'open';
}

/** "Dozens" is at least two dozen, but whoever says so counts loosely: less than half of that speaks against it. */
function relateVague(least: number, claimed: Quantity): Relation {
  if (claimed.bound === 'vague') return claimed.min === least ? 'within' : 'open';
  const asked = interval(claimed);
  if (asked.least <= least && asked.most === Infinity) return 'within';
  return asked.most < least / 2 ? 'outside' : 'open';
}

function interval(q: Quantity): Interval {
  switch (q.bound) {
    case 'atLeast':
      return { least: q.value!, most: Infinity };
    case 'atMost':
      return { least: 0, most: q.value! };
    case 'range':
      return { least: q.min!, most: q.max! };
    case 'vague':
      return { least: q.min!, most: q.min! * VAGUE_SPAN };
    case 'approx': {
      const off = Math.min(q.value! * APPROX_SHARE, lastDigit(q.value!) / 2);
      return { least: q.value! - off, most: q.value! + off };
    }
    case 'exact':
      return { least: q.value!, most: q.value! };
  }
}

/** The unit of the last digit that is not 0: 100 of 7,300. Numbers with a fraction are taken as they are. */
function lastDigit(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** Whether any larger group fits as well: "at least 50". "Dozens" are not thousands. */
export const isFloor = (q: Quantity): boolean => q.bound === 'atLeast';

/** A quantity in words; of a vague one that it is vague. */
export const inWords = (q: Quantity): string =>
  q.bound === 'vague' ? `${figure(q.min!)} or more, vaguely` : quantityText(q);
