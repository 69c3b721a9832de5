import { describe, expect, it } from 'vitest';
import { COUNT_CORPUS } from './counts.corpus.js';
import { CRIME_COUNTS } from './counts.crime.corpus.js';
import { REFS_CORPUS } from './counts.refs.corpus.js';
import { read, showCounts } from './show.js';

describe.each(Object.entries({ ...COUNT_CORPUS, ...CRIME_COUNTS, ...REFS_CORPUS }))('%s', (_, rows) => {
  it.each(rows.map(([text, ...want]) => ({ text, want: want.filter((w) => !w.startsWith('- ')) })))('$text', ({ text, want }) => {
    expect(showCounts(read(text)).sort()).toEqual([...want].sort());
  });
});
