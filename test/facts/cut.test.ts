import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/index.js';
import { numbersOf } from '../../src/mentions/number.js';
import { fold, tokenize } from '../../src/text/token.js';
import { COUNT_CORPUS } from './counts.corpus.js';
import { CRIME_COUNTS } from './counts.crime.corpus.js';
import { MORE_COUNTS } from './counts.more.corpus.js';
import { REFS_CORPUS } from './counts.refs.corpus.js';
import { ROLES } from './roles.corpus.js';
import { read } from './show.js';

/**
 * Sentences whose words before or behind a number are missing, as in headlines, captions and cut feeds: what a rule looks for beside the
 * number is not there, and the rest is still read, with exact evidence.
 */
const SENTENCES = [COUNT_CORPUS, CRIME_COUNTS, MORE_COUNTS, REFS_CORPUS, ROLES].flatMap((c) => Object.entries(c));

/** What is left of a text behind the beginning of its last number, and before the end of its first one and of the noun behind. */
function cuts(text: string): string[] {
  const t = tokenize(fold(text), 0), numbers = numbersOf(t);
  const first = numbers[0], last = numbers.at(-1);
  return first && last ? [text.slice(t[last.from]!.start), text.slice(0, t[first.to - 1]!.end), text.slice(0, t[Math.min(first.to, t.length - 1)]!.end)] : [];
}

const evidence = (r: Report): { start: number; end: number; text: string }[] => [...r.counts, ...r.objects, ...r.money, ...r.actors, ...r.places, ...r.dates].flatMap((f) => f.evidence);

describe('sentences cut at a number are read', () => {
  it.each(SENTENCES)('%s', (_, rows) => {
    for (const [text] of rows) for (const cut of cuts(text)) for (const e of evidence(read(cut))) expect(cut.slice(e.start, e.end)).toBe(e.text);
  });
});
