import { codeAt } from './code.js';

/**
 * A binary range coder, as in LZMA (Igor Pavlov, public domain): what is packed takes hardly more than its entropy, by the chances that a model gives its bits.
 * `scripts/train/range.mjs` is the writer.
 */

/** Chances are of so many bits. */
export const TOTAL = 15;
const TOP = 2 ** 24;
/** The digits of the text: six bits each. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Gives the next bit, when told the chance that it is 0: more than none and less than all of 2 ** TOTAL. */
export type BitReader = (chance: number) => number;

export function rangeReader(text: string): BitReader {
  const value = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) value[DIGITS.charCodeAt(i)] = i;
  // in an array, for a closure's variable beyond 31 bits would be a new object for every bit
  const state = new Uint32Array([0xffffffff, 0]);
  let at = 0,
    store = 0,
    held = 0;
  const shift = (): void => {
    while (held < 8) {
      store = ((store << 6) | (at < text.length ? value[codeAt(text, at)]! : 0)) & 0xffff;
      at++;
      held += 6;
    }
    held -= 8;
    state[1] = (state[1]! << 8) | ((store >> held) & 0xff);
  };
  for (let i = 0; i < 5; i++) shift();
  return (chance) => {
    const range = state[0]!,
      bound = (range >>> TOTAL) * chance,
      one = state[1]! >= bound;
    if (one) {
      state[1]! -= bound;
      state[0] = range - bound;
    } else state[0] = bound;
    while (state[0]! < TOP) {
      state[0]! <<= 8;
      shift();
    }
    return one ? 1 : 0;
  };
}
