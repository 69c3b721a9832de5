import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
// @ts-expect-error: a script without types
import { packed } from '../../scripts/train/range.mjs';
// @ts-expect-error: a script without types
import { bitsOf } from '../../scripts/words/pack.mjs';
import { DIGITS, rangeReader, TOTAL } from '../../src/text/range.js';
import { KIND_BITS, KINDS, LETTER_BITS, LETTERS, readWords, type WordKind } from '../../src/text/wordlist.js';

const written = (words: ReadonlyMap<string, WordKind>): string => packed(bitsOf([...words].map(([w, k]) => [w, KINDS.indexOf(k)]), { LETTERS, LETTER_BITS, KIND_BITS }), readWords, { DIGITS, TOTAL }) as string;
const list = fc.array(fc.tuple(fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 12 }), fc.constantFrom(...KINDS)), { minLength: 1, maxLength: 60 }).map((words) => new Map(words));

describe('a packed list of words', () => {
  it('gives back any words and their kinds, sorted', () => fc.assert(fc.property(list, (words) => {
    const back = readWords(rangeReader(written(words)));
    expect([...back]).toEqual([...words].sort(([a], [b]) => (a < b ? -1 : 1)));
  })));
  it('takes few letters where words go on alike', () => {
    const alike = new Map<string, WordKind>(Array.from({ length: 26 * 26 }, (_, i) => [`${LETTERS[4 + i % 26]}${LETTERS[4 + Math.trunc(i / 26)]}ation`, 'Noun']));
    expect(written(alike).length).toBeLessThan(alike.size);
  });
  it('has room for every letter and kind', () => {
    expect(LETTERS.length).toBeLessThan(2 ** LETTER_BITS - 1);
    expect(KINDS.length).toBeLessThanOrEqual(2 ** KIND_BITS);
    expect([...LETTERS].sort().join('')).toBe(LETTERS);
  });
  it('holds no letter that has no number', () => expect(() => written(new Map([['é', 'Noun']]))).toThrow('no letter'));
});
