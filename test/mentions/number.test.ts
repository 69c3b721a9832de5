import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../src/mentions/number.js';
import { fold, tokenize } from '../../src/text/token.js';
import { NUMBER_CORPUS } from './number.corpus.js';

const read = (s: string): object[] => numbersOf(tokenize(fold(s), 0)).map(({ bound, value, min, max }) => JSON.parse(JSON.stringify({ bound, value, min, max })) as object);

describe('numbers', () => {
  for (const [value, ...phrasings] of NUMBER_CORPUS) for (const p of phrasings) it(`"${p}" is ${JSON.stringify(value)}`, () => expect(read(p)).toEqual([value]));
});
