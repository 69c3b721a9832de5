import { describe, expect, it } from 'vitest';
import { moneyOf, type MoneyMention } from '../../src/mentions/money.js';
import { numbersOf } from '../../src/mentions/number.js';
import { fold, tokenize } from '../../src/text/token.js';
import { MONEY_LISTS, MONEY_PHRASES } from './money.corpus.js';

const read = (text: string): { text: string; sums: string[]; words: string[] } => {
  const t = tokenize(fold(text), 0);
  const sums = moneyOf(t, numbersOf(t));
  const told = ({ currency, number: n }: MoneyMention): string => [currency, n.bound === 'exact' ? undefined : n.bound, n.value, n.bound === 'exact' ? undefined : n.min, n.max].filter((x) => x !== undefined).join(' ');
  return { text, sums: sums.map(told), words: sums.map((m) => text.slice(t[m.from]!.start, t[m.to - 1]!.end)) };
};

describe('sums of money', () => {
  for (const [sum, ...phrasings] of MONEY_PHRASES) for (const p of phrasings) it(`${p} is ${sum}`, () => {
    const { text, sums, words } = read(p.replace(/[[\]]/g, ''));
    expect(sums).toEqual([sum]);
    expect(text.replace(words[0]!, `[${words[0]}]`)).toBe(p);
  });
});

describe('several sums', () => {
  it.each(MONEY_LISTS.map(([text, ...want]) => ({ text, want })))('"$text" holds $want', ({ text, want }) => expect(read(text).sums).toEqual(want));
});
