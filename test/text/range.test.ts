import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
// @ts-expect-error: a script without types
import { rangeWriter } from '../../scripts/train/range.mjs';
import { adapted, contexts, DIGITS, rangeReader, TOTAL } from '../../src/text/range.js';

const written = (numbers: readonly number[], bits: number): string => {
  const w = rangeWriter({ DIGITS, TOTAL, adapted }), p = contexts(1 << bits);
  for (const x of numbers) w.tree(p, bits, x);
  return w.end();
};
const readBack = (text: string, size: number, bits: number): number[] => {
  const r = rangeReader(text), p = contexts(1 << bits);
  return Array.from({ length: size }, () => r.tree(p, bits));
};

describe('the range coder', () => {
  it('gives back any numbers as they were written', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 8 }).chain((bits) => fc.tuple(fc.constant(bits), fc.array(fc.nat({ max: (1 << bits) - 1 }), { maxLength: 400 }))), ([bits, numbers]) => {
      expect(readBack(written(numbers, bits), numbers.length, bits)).toEqual(numbers);
    }));
  });
  it('takes few letters for numbers of one kind', () => {
    const even = Array.from({ length: 6000 }, (_, i) => (i * 7919) % 64), lopsided = even.map((x) => (x < 60 ? 3 : x));
    expect(written(lopsided, 6).length).toBeLessThan(written(even, 6).length / 5);
  });
  it('reads on beyond the end without a crash', () => expect(readBack('', 10, 4)).toHaveLength(10));
});
