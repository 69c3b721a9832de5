import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../src/mentions/number.js';
import { fold, tokenize } from '../../src/text/token.js';
import { NUMBER_CORPUS, NUMBER_KINDS, NUMBER_LISTS, NUMBER_SPANS } from './number.corpus.js';

const read = (s: string): object[] => numbersOf(tokenize(fold(s), 0)).map(({ bound, value, min, max }) => JSON.parse(JSON.stringify({ bound, value, min, max })) as object);

describe('numbers', () => {
  for (const [value, ...phrasings] of NUMBER_CORPUS) for (const p of phrasings) it(`"${p}" is ${JSON.stringify(value)}`, () => expect(read(p)).toEqual([value]));
});

describe('several numbers', () => {
  const told = (s: string): string[] => numbersOf(tokenize(fold(s), 0)).map((m) => [m.bound === 'exact' ? '' : m.bound, m.value, m.bound === 'exact' ? '' : m.min, m.max].filter((x) => x !== undefined && x !== '').join(' '));
  it.each(NUMBER_LISTS.map(([text, ...want]) => ({ text, want })))('"$text" holds $want', ({ text, want }) => expect(told(text)).toEqual(want));
});

describe('kinds of numbers', () => {
  it.each(NUMBER_KINDS)('"%s" is %s', (s, want) => expect(numbersOf(tokenize(fold(s), 0)).map((m) => (['ordinal', 'percent', 'word'] as const).filter((k) => m[k]).join(' '))).toEqual([want]));
});

describe('the words of a number', () => {
  it.each(NUMBER_SPANS)('%s', (s) => {
    const text = s.replace(/[[\]]/g, ''), t = tokenize(fold(text), 0), [m] = numbersOf(t);
    const [from, to] = [t[m!.from]!.start, t[m!.to - 1]!.end];
    expect(`${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`).toBe(s);
  });
});
