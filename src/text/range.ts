/**
 * A binary range coder whose probabilities adapt to what was read, as in LZMA (Igor Pavlov, public domain): numbers of one kind take hardly more than their entropy.
 * `scripts/train/range.mjs` is the writer.
 */

/** Probabilities are of so many bits, and move by two to this power's part of what is missing. */
export const TOTAL = 15;
const RATE = 7;
const TOP = 2 ** 24;
/** The digits of the text: six bits each. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Probabilities of so many contexts, none known yet. */
export const contexts = (size: number): Uint16Array => new Uint16Array(size).fill(1 << (TOTAL - 1));

/** How a probability moves when a bit was read. */
export const adapted = (p: number, bit: number): number => (bit ? p - (p >> RATE) : p + (((1 << TOTAL) - p) >> RATE));

/** Reads numbers that `rangeWriter` of scripts/train/range.mjs wrote: `tree` one of `bits` bits, each by its own context. */
export function rangeReader(text: string): { tree: (p: Uint16Array, bits: number, base?: number) => number } {
  const value = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) value[DIGITS.charCodeAt(i)] = i;
  let at = 0, store = 0, held = 0, range = 0xffffffff, code = 0;
  const byte = (): number => {
    while (held < 8) { store = (store << 6 | (at < text.length ? value[text.charCodeAt(at)]! : 0)) & 0xffff; at++; held += 6; }
    held -= 8;
    return store >> held & 0xff;
  };
  byte();
  for (let i = 0; i < 4; i++) code = (code << 8 | byte()) >>> 0;
  const bit = (p: Uint16Array, k: number): number => {
    const bound = (range >>> TOTAL) * p[k]!;
    const one = code >= bound ? 1 : 0;
    if (one) { code -= bound; range -= bound; } else range = bound;
    p[k] = adapted(p[k]!, one);
    while (range < TOP) { code = (code << 8 | byte()) >>> 0; range = (range << 8) >>> 0; }
    return one;
  };
  const tree = (p: Uint16Array, bits: number, base = 0): number => {
    let node = 1;
    for (let i = 0; i < bits; i++) node = node << 1 | bit(p, base + node);
    return node - (1 << bits);
  };
  return { tree };
}
