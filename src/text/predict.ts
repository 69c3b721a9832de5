import { type BitReader, TOTAL } from './range.js';

/** Each slot holds what a context teaches of a bit; two to this power fit into a processor's cache. */
const SLOTS = 17;
/** How far a slot moves at first, how soon it moves less, and how far it always moves. */
const FIRST = 3,
  SOON = 4,
  ALWAYS = 0.12;
/** The odds stay within this, so that no bit is sure. */
const MOST = 9;

/** Reads so many bits, of which five contexts tell something, behind `node`, the bits already read with a one before them; gives both together. */
export type BitsReader = (a: number, b: number, c: number, d: number, e: number, bits: number, node?: number) => number;

/**
 * The model of a packed list: a logistic regression of each bit on its contexts, which learns while it reads, as the writer's did. It only adds, multiplies and divides,
 * which every engine does alike to the last bit; `Math.exp` may differ. The contexts are no array, for that takes three times as long.
 */
export function predictor(read: BitReader): BitsReader {
  const weight = new Float32Array(1 << SLOTS),
    seen = new Uint8Array(1 << SLOTS);
  const hash = (x: number, salt: number): number =>
    Math.imul(Math.imul(x + salt, 0x9e3779b1) ^ (x >>> 15), 0x85ebca6b) >>> (32 - SLOTS);
  const learn = (k: number, missing: number): void => {
    const n = seen[k]!;
    weight[k]! += missing * (FIRST / (n + SOON) + ALWAYS);
    if (n < 255) seen[k] = n + 1;
  };
  return (a, b, c, d, e, bits, node = 1) => {
    a = hash(a, 0);
    b = hash(b, 1e8);
    c = hash(c, 2e8);
    d = hash(d, 3e8);
    e = hash(e, 4e8);
    for (; bits > 0; bits--) {
      const sum = weight[a ^ node]! + weight[b ^ node]! + weight[c ^ node]! + weight[d ^ node]! + weight[e ^ node]!;
      // e ** -sum, near enough
      let odds = 1 - Math.max(-MOST, Math.min(MOST, sum)) / 32;
      odds *= odds;
      odds *= odds;
      odds *= odds;
      odds *= odds;
      odds *= odds;
      const one = 1 / (1 + odds),
        bit = read(Math.round((1 - one) * (2 ** TOTAL - 2)) + 1),
        missing = bit - one;
      learn(a ^ node, missing);
      learn(b ^ node, missing);
      learn(c ^ node, missing);
      learn(d ^ node, missing);
      learn(e ^ node, missing);
      node = node * 2 + bit;
    }
    return node;
  };
}
