import { describe, expect, it } from 'vitest';
import { datesOf } from '../../src/mentions/date.js';
import { fold } from '../../src/text/token.js';

/** value <- phrasings, all read against Monday 24 March 2025. */
const CORPUS: [string | null, ...string[]][] = [
  ['2025-03', 'as of March, 7,372 people', 'in March', 'earlier this month', 'in March 2025'],
  ['2025-03-22', 'on Saturday', 'on March 22', 'on 22 March', 'on the 22nd', 'last Saturday'],
  ['2025-03-24', 'on Monday', 'today'],
  ['2025-03-23', 'yesterday', 'last night', 'on Sunday'],
  ['2025-03-17', 'on Monday of last week'],
  ['2025-02', 'last month', 'in February'],
  ['2024-08', 'last August', 'in August', 'in August 2024', 'in August last year'],
  ['2024', 'last year', 'in 2024', 'all of last year'],
  ['2025-02-22/2025-02-23', 'on February 22-23', 'on 22–23 February', 'between February 22 and February 23'],
  ['2025-03-22/2025-03-23', 'over the weekend', 'at the weekend'],
  ['2025-01/2025-06', 'the first six months of 2025', 'the first half of 2025', 'H1 2025'],
  ['2025-01/2025-03', 'the first quarter of this year', 'Q1 2025'],
  ['2023/2024', 'between 2023 and 2024', 'from 2023 to 2024'],
  ['2021-08/2025-01', 'between August 2021 and January 2025'],
  ['2025-03-21', 'three days ago'],
  ['2024-12', 'three months ago'],
];
const read = (s: string, ref: string | null): (string | null)[] => datesOf(fold(s), 0, s.length, ref, null).map((d) => d.value);

describe('dates against 2025-03-24', () => {
  for (const [value, ...phrasings] of CORPUS) for (const p of phrasings) it(`"${p}" is ${value}`, () => expect(read(p, '2025-03-24')).toEqual([value]));
  it.each(['the 93 citizens', 'a 45-year-old man', 'MU 534382', '18 hours a day', 'room 305', 'Section 209', 'people may march'])('"%s" is no date', (s) => expect(read(s, '2025-03-24')).toEqual([]));
});
describe('dates without a reference', () => {
  it('a weekday stays unresolved', () => expect(read('on Saturday', null)).toEqual([null]));
  it('a full date needs none', () => expect(read('on 1 March 2025', null)).toEqual(['2025-03-01']));
});
