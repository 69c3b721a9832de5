import type { Report } from '../schema.js';
import { hash53 } from './hash.js';

/** What two articles are compared by to find copies: hashed shingles of the facts with their spacing, and of the words when the text is given. */
export interface Fingerprint {
  facts: Set<number>;
  words: Set<number> | null;
  /** Of the headline and all facts; null when they are too few to tell. */
  whole: number | null;
}

const WORDS = 4;
const FACTS = 2;
const HASHES = 24,
  ROWS = 2;
/** Copies share so much of the smaller one: outlets cut a wire story from below and change a line. */
const CONTAINED = 0.7;
/** Fewer shingles prove nothing, unless all is the same. */
const MIN_SHINGLES = 3;

function shingles(tokens: string[], n: number): Set<number> {
  const out = new Set<number>();
  for (let i = 0; i + n <= tokens.length; i++) out.add(hash53(tokens.slice(i, i + n).join(' ')));
  return out;
}

/**
 * A report holds no text, but its evidence has offsets: neighbouring facts with the number of characters between them are as good as a
 * shingle of words. Two writers never space the same facts alike; a copy does, but where it was edited.
 */
export function fingerprint(report: Report, text: string | null | undefined): Fingerprint {
  const spans = [
    ...report.counts,
    ...report.objects,
    ...report.money,
    ...report.actors,
    ...report.places,
    ...report.dates,
  ]
    .flatMap((f) => f.evidence)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const tokens = spans.map((e, i) => `${e.text.toLowerCase()}+${i ? e.start - spans[i - 1]!.start : 0}`);
  if (tokens.length) tokens[0] = spans[0]!.text.toLowerCase();
  return {
    whole:
      tokens.length > (report.article.title ? 0 : FACTS)
        ? hash53([report.article.title ?? '', ...tokens].join('\n'))
        : null,
    facts: shingles(tokens, FACTS),
    words: typeof text === 'string' ? shingles(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [], WORDS) : null,
  };
}

const mix = (x: number, i: number): number => {
  let h = Math.imul(x ^ (x / 4294967296) ^ Math.imul(i + 1, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** Keys that copies share with high probability: MinHash (Broder 1997) in bands (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", 3.4). */
export function bandKeys({ facts, words, whole }: Fingerprint): string[] {
  const keys: string[] = whole === null ? [] : [`all ${whole}`];
  for (const [kind, set] of [
    ['f', facts],
    ['w', words],
  ] as const) {
    if (!set || set.size < MIN_SHINGLES) continue;
    const least = new Array<number>(HASHES).fill(Infinity);
    for (const s of set)
      for (let i = 0; i < HASHES; i++) {
        const h = mix(s, i);
        if (h < least[i]!) least[i] = h;
      }
    for (let b = 0; b < HASHES; b += ROWS) keys.push(`${kind}${b} ${least.slice(b, b + ROWS).join()}`);
  }
  return keys;
}

function contained(a: Set<number>, b: Set<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < MIN_SHINGLES) return 0;
  let n = 0;
  for (const x of small) if (large.has(x)) n++;
  return n / small.size;
}

/** Whether one article is, but for a few edits or a cut, the other. */
export const isCopy = (a: Fingerprint, b: Fingerprint): boolean =>
  (a.whole !== null && a.whole === b.whole) ||
  contained(a.facts, b.facts) >= CONTAINED ||
  (a.words !== null && b.words !== null && contained(a.words, b.words) >= CONTAINED);
