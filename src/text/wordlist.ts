import { predictor } from './predict.js';
import type { BitReader } from './range.js';

/** What an English word is, by compromise's first tag of it. 'Noun' stands for every tag that no rule asks for. */
export const KINDS = [
  'Noun',
  'Infinitive',
  'PresentTense',
  'PastTense',
  'Participle',
  'Gerund',
  'Adjective',
  'Adverb',
] as const;
export type WordKind = (typeof KINDS)[number];

/** The letters of a packed list, in their order; the first has the number 1. */
export const LETTERS = "&'-.abcdefghijklmnopqrstuvwxyz";
/** The number of a kind has so many bits, that of a letter so many. */
export const KIND_BITS = 3,
  LETTER_BITS = 5;

/**
 * Reads sorted words and the kind of each. They are a trie: every node has a bit that says whether a word ends there, and the word's kind; then its branches, each behind a bit
 * that says that there is one more. Letters and kinds are likelier by the letters before them, by the branch before, and by how the word goes on from a shorter word of the list.
 * `scripts/words/pack.mjs` is the writer.
 */
export function readWords(read: BitReader): Map<string, WordKind> {
  const words = new Map<string, WordKind>();
  const kinds = predictor(read),
    letters = predictor(read);
  const node = (word: string, before: number, since: number): void => {
    const { length } = word,
      one = before & 0x1f,
      two = before & 0x3ff,
      three = before & 0x7fff;
    let kind = 0;
    if (kinds(length, one, two, three, since, 1) & 1) {
      kind = since = (kinds(length, one, two, three, since, KIND_BITS, 3) & ((1 << KIND_BITS) - 1)) + 1;
      words.set(word, KINDS[kind - 1]!);
    }
    for (let last = 0; ;) {
      // the branch before, or that a word ends here
      const next = last || (kind ? 31 : 0);
      const l = (Math.min(length, 7) << 5) | next,
        o = (one << 5) | next,
        t = (two << 5) | next,
        s = (since << 5) | next,
        k = (kind << 5) | last;
      if (next && !(letters(l, o, t, s, k, 1) & 1)) return;
      last = letters(l, o, t, s, k, LETTER_BITS, 3) & 0x1f;
      node(word + LETTERS[last - 1]!, (before << 5) | last, (since << 5) | last);
    }
  };
  node('', 0, 0);
  return words;
}
