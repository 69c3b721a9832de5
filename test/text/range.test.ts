import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
// @ts-expect-error: a script without types
import { packed } from '../../scripts/train/range.mjs';
import { DIGITS, rangeReader, TOTAL, type BitReader } from '../../src/text/range.js';

const ALL = 2 ** TOTAL;
/** Reads as many bits as there are chances. */
const read = (chances: readonly number[]) => (r: BitReader): number[] => chances.map((p) => r(p));
const written = (bits: readonly number[], chances: readonly number[]): string => packed(bits, read(chances), { DIGITS, TOTAL }) as string;

describe('the range coder', () => {
  it('gives back any bits as they were written, whatever chance they had', () => {
    const bit = fc.tuple(fc.nat({ max: 1 }), fc.oneof(fc.integer({ min: 1, max: ALL - 1 }), fc.constantFrom(1, ALL - 1)));
    fc.assert(fc.property(fc.array(bit, { maxLength: 400 }), (pairs) => {
      const bits = pairs.map(([b]) => b), chances = pairs.map(([, p]) => p);
      expect(read(chances)(rangeReader(written(bits, chances)))).toEqual(bits);
    }));
  });
  it('takes few letters for what is likely', () => {
    const bits = Array.from({ length: 6000 }, (_, i) => (i % 64 === 7 ? 1 : 0));
    expect(written(bits, bits.map(() => ALL * 63 / 64)).length).toBeLessThan(written(bits, bits.map(() => ALL / 2)).length / 5);
  });
  it('reads on beyond the end without a crash', () => expect(read(Array.from({ length: 40 }, () => ALL / 2))(rangeReader(''))).toHaveLength(40));
  it('does not write what is not read', () => expect(() => written([0, 1], [ALL / 2])).toThrow('1 of 2 bits'));
});
