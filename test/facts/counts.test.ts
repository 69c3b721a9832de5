import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import type { PeopleCount, Quantity } from '../../src/index.js';
import { COUNT_CORPUS } from './counts.corpus.js';
import { CRIME_COUNTS } from './counts.crime.corpus.js';
import { REFS_CORPUS } from './counts.refs.corpus.js';

const amount = (q: Quantity): string => q.bound === 'range' ? `${q.min}..${q.max}` : q.bound === 'vague' ? `dozens+${q.min}` : `${{ exact: '', atLeast: '>=', atMost: '<=', approx: '~' }[q.bound]}${q.value}`;
const show = (c: PeopleCount, all: PeopleCount[]): string => {
  const whole = all.find((x) => x.id === c.partOf);
  return [c.action, amount(c.quantity), ...c.nationality, c.sex, whole && `<${whole.quantity.value ?? whole.quantity.min}`, c.status !== 'actual' && `!${c.status}`].filter(Boolean).join(' ');
};

describe.each(Object.entries({ ...COUNT_CORPUS, ...CRIME_COUNTS, ...REFS_CORPUS }))('%s', (_, rows) => {
  it.each(rows.map(([text, ...want]) => ({ text, want: want.filter((w) => !w.startsWith('- ')) })))('$text', ({ text, want }) => {
    const { counts } = extract(text, { publishedOn: '2025-03-24' });
    expect(counts.map((c) => show(c, counts)).sort()).toEqual([...want].sort());
  });
});
