import { PACKED, SIZE } from '../lexicon/weights.js';
import { codeAt } from '../text/code.js';
import { type BitReader, rangeReader, TOTAL } from '../text/range.js';
import { digit, type Piece } from './words.js';

/**
 * Weights of features, learnt by `scripts/train.mjs`. A feature is a short string; its weight stands where its hash says (Weinberger et al. 2009, "Feature hashing for
 * large scale multitask learning"), so that the words need not be shipped. What stands around a group has a weight for each action, in a column of the action's name, so that a new action moves no other.
 */
export interface Weights {
  table: Int8Array;
  limits: Limits;
}

/** How likely an action that the rules read must be to stay, a likelier one to take its place, one that they left open to be read; and how far a count must be trusted to be kept. */
export interface Limits {
  stay: number;
  swap: number;
  add: number;
  keep: number;
}

/** Chosen by what halves of `test/gold/train` gave with weights of the other half (`node scripts/train.mjs --folds 2`) and by the sums on `test/gold/check`: precision first. */
export const LIMITS: Limits = { stay: 0.68, swap: 0.6, add: 0.6, keep: 0.4 };
/** What one step of the table weighs. */
export const STEP = 0.1;
/** The table has 2^20 slots, so that fewer than one in fifty unknown features meets the weight of another. */
const BITS = 20;
export const SLOTS = 2 ** BITS;
/** Of how many bits what is packed is: the distance from one weight to the next, and the weight in steps. */
export const PACKING = { gap: 12, value: 6 };

/** The hash of nothing, from which FNV-1a starts; signed, as all that come of it are. */
export const START = 0x811c9dc5 | 0;
/** FNV-1a (Fowler, Noll and Vo, http://www.isthe.com/chongo/tech/comp/fnv/) of what hashes to `h` with a string behind it. */
export function hashOn(h: number, s: string): number {
  for (let i = 0, n = s.length; i < n; i++) h = Math.imul(h ^ codeAt(s, i), 0x01000193);
  return h;
}
export const hashOf = (s: string): number => hashOn(START, s);
/** A digit, as most numbers are, is one character of which no string need be made. */
const hashPiece = (h: number, x: Piece): number =>
  typeof x === 'string'
    ? hashOn(h, x)
    : x >= 0 && x <= 9 && (x | 0) === x
      ? Math.imul(h ^ (ZERO + x), 0x01000193)
      : hashOn(h, digit(x));
const ZERO = 48;
/** The hash of what pieces put together make; behind the last there is none. */
export function hashAll(a: string, b?: Piece, c?: Piece, d?: Piece, e?: Piece): number {
  let h = hashOf(a);
  if (b === undefined) return h;
  h = hashPiece(h, b);
  if (c === undefined) return h;
  h = hashPiece(h, c);
  if (d === undefined) return h;
  h = hashPiece(h, d);
  return e === undefined ? h : hashPiece(h, e);
}

/** The columns beside those of the actions: for what stands around a group, of any action the rules did not read and of any they did; for the features of one action, of one nationality, of one kind of scam, of how far a count is to be trusted and of one event. */
export const UNREAD = hashOf('-'),
  READ = hashOf('+'),
  OWN = hashOf('own'),
  NATION = hashOf('nation'),
  SCAM = hashOf('scam'),
  TRUST = hashOf('trust'),
  INCIDENT = hashOf('incident');

/** Where the weight of a hashed feature stands in a column, the hash of its name. The last steps are MurmurHash3's (Austin Appleby, public domain). */
export function slotOf(hash: number, column: number): number {
  const h = Math.imul(hash ^ Math.imul(column, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(h ^ (h >>> 15), 0xc2b2ae35) >>> (32 - BITS);
}

/** Roles have slots of their own behind those, few enough that features meet while they are learnt, so that their weights are right for all that stand there. */
const ROLE_BITS = 16;
export const TABLE = SLOTS + 2 ** ROLE_BITS;
export const roleSlot = (hash: number): number => SLOTS + (slotOf(hash, START) >>> (BITS - ROLE_BITS));

/**
 * Reads a table of so many weights. Slots are as good as drawn by lot, and of a distance between such slots every bit has a chance of its own, whatever the others are;
 * the bits of a weight are likely by those before them. How likely is told by what was read.
 */
export function readTable(read: BitReader, size: number): Int8Array {
  const table = new Int8Array(TABLE),
    zeros = new Float32Array(1 << (PACKING.value + 1)).fill(0.4),
    all = zeros.map(() => 0.8);
  const bit = (k: number): number => {
    const one = read(Math.round((zeros[k]! / all[k]!) * (2 ** TOTAL - 2)) + 1);
    all[k]!++;
    zeros[k]! += 1 - one;
    return one;
  };
  for (let k = -1; size > 0; size--) {
    let gap = 0,
      value = 1;
    for (let i = 0; i < PACKING.gap; i++) gap |= bit(i) << i;
    k += gap + 1;
    for (let i = 0; i < PACKING.value; i++) value = (value << 1) | bit(value + (1 << PACKING.value));
    table[k] = value - 3 * (1 << (PACKING.value - 1));
  }
  return table;
}

/** The table that `scripts/train.mjs` wrote. */
export const loadWeights = (limits: Limits = LIMITS): Weights => ({
  table: readTable(rangeReader(PACKED), SIZE),
  limits,
});

/** Chances of proposals that exclude one another, from the sums of their weights. */
export function softmax(steps: readonly number[]): Float64Array {
  const top = Math.max(...steps),
    e = new Float64Array(steps.length);
  let all = 0;
  for (let k = 0; k < e.length; k++) all += e[k] = Math.exp((steps[k]! - top) * STEP);
  for (let k = 0; k < e.length; k++) e[k]! /= all;
  return e;
}

/** How often counts of each trust are right, measured on halves of `test/gold/train` with weights learnt on the other half. */
const MEASURED: readonly (readonly [trust: number, right: number])[] = [
  [0, 0.15],
  [0.45, 0.54],
  [0.55, 0.62],
  [0.65, 0.72],
  [0.725, 0.765],
  [0.775, 0.785],
  [0.825, 0.84],
  [0.865, 0.865],
  [0.895, 0.905],
  [0.925, 0.915],
  [0.95, 0.945],
  [0.97, 0.955],
  [0.985, 0.975],
  [0.992, 0.985],
  [1, 0.99],
];

/** How often counts that are trusted so far are right. */
export function calibrated(trust: number): number {
  const k = Math.max(
    1,
    MEASURED.findIndex(([x]) => x >= trust),
  );
  const [x0, y0] = MEASURED[k - 1]!,
    [x1, y1] = MEASURED[k]!;
  return y0 + ((y1 - y0) * (trust - x0)) / (x1 - x0);
}
