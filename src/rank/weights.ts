import { LETTERS, PLACES, VALUES } from '../lexicon/weights.js';
import { COLUMNS } from './deeds.js';

/**
 * Weights of features, learnt by `scripts/train.mjs`. A feature is a short string; its weight stands where its hash says (Weinberger et al. 2009, "Feature hashing for
 * large scale multitask learning"), so that the words need not be shipped. What stands around a group has a weight for each action, in `COLUMNS`.
 */
export interface Weights { table: Int8Array; limits: Limits }

/** How likely what was read must be to be kept, what gives way to a likelier action, and what the rules left open to be read. */
export interface Limits { keep: number; swap: number; add: number }

/** Chosen on `test/gold/train` in folds (`node scripts/train.mjs --folds 5`): precision first. */
export const LIMITS: Limits = { keep: 0.6, swap: 0.6, add: 0.6 };
/** What one step of the table weighs. */
export const STEP = 0.1;
/** The table has 2^19 slots: some one in forty unknown features meets the weight of another. */
const BITS = 19;
export const SLOTS = 2 ** BITS;
/** The columns of features of one action, and of nationalities. */
export const OWN = COLUMNS, NATION = COLUMNS + 1;

/** FNV-1a of a string (Fowler, Noll and Vo, http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashOf(s: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return h;
}

/** Where the weight of a hashed feature stands in one column. */
export const slotOf = (hash: number, column: number): number => { const h = Math.imul(hash ^ Math.imul(column + 1, 0x9e3779b1), 0x85ebca6b); return Math.imul(h ^ (h >>> 15), 0xc2b2ae35) >>> (32 - BITS); };

/** The table that `scripts/train.mjs` wrote. */
export function loadWeights(limits: Limits = LIMITS): Weights {
  const table = new Int8Array(SLOTS);
  const places = PLACES.join(''), values = VALUES.join('');
  const letter = new Uint8Array(128);
  for (let i = 0; i < LETTERS.length; i++) letter[LETTERS.charCodeAt(i)] = i;
  for (let i = 0, n = 0, k = 0; i < places.length; i++) {
    if (places[i] === '.') { k += 64; continue; }
    k += letter[places.charCodeAt(i)]!;
    table[k] = letter[values.charCodeAt(n++)]! - 32;
  }
  return { table, limits };
}
