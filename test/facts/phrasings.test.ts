import { describe, expect, it } from 'vitest';
import { PHRASINGS } from './phrasings.corpus.js';
import { read, showCounts } from './show.js';

describe.each(Object.entries(PHRASINGS))('%s', (_, rows) => {
  for (const [counts, ...phrasings] of rows) for (const p of phrasings) it(`${JSON.stringify(p)} is ${counts || 'no count'}`, () => expect(showCounts(read(p)).sort()).toEqual(counts.split('; ').filter(Boolean).sort()));
});
