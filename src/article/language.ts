import { ENGLISH_STOP_WORDS, FOREIGN_STOP_WORDS } from '../lexicon/stopwords.js';
import { codeAt } from '../text/code.js';
import { runsOf } from '../text/token.js';

const ENGLISH = new Set(ENGLISH_STOP_WORDS.split(' '));
const FOREIGN = new Set(FOREIGN_STOP_WORDS.split(/\s+/).filter(Boolean));

/** Enough to tell a language by. */
const SAMPLE = 10_000;
/** Fewer letters of another script are a name. */
const LETTERS_NEEDED = 20;
/** Fewer words in lower case are a headline, a list of names, or a text in capitals: no ground to judge on. */
const WORDS_NEEDED = 10;
/** The gold articles have 0.20 to 0.33 of their lower-case words in the list, the test's foreign samples none. */
const ENGLISH_SHARE = 0.08;
const FOREIGN_SHARE = 0.12;

/**
 * Whether a text is plainly in another language than English: most of its letters are of another script, or its commonest words are
 * another language's. In doubt, false: short texts, lists of names and capitals are never called foreign.
 *
 * The commonest words as a mark of the language: the short-word method in Grefenstette, "Comparing two language identification schemes" (1995).
 */
export function isForeign(folded: string): boolean {
  const sample = folded.slice(0, SAMPLE);
  const words = smallWords(sample);
  const english = share(words, ENGLISH);
  if (words.length >= WORDS_NEEDED && english >= ENGLISH_SHARE) return false;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= LETTERS_NEEDED && latin < letters / 2) return true;
  return words.length >= WORDS_NEEDED && share(words, FOREIGN) >= FOREIGN_SHARE;
}

/** What a unit of a text is to words, which are made of letters, accents, apostrophes and hyphens: nothing, part of any word, or of a word of lower-case letters. */
const OUTSIDE = 0,
  PART = 1,
  SMALL = 2;
function kindOf(text: string, at: number): number {
  const c = codeAt(text, at);
  if (c >= 97 && c <= 122) return SMALL;
  if (c < 128) return (c >= 65 && c <= 90) || c === 39 || c === 45 ? PART : OUTSIDE;
  const unit = text[at]!;
  return /[\p{Ll}\p{M}]/u.test(unit) ? SMALL : /\p{L}/u.test(unit) ? PART : OUTSIDE;
}
/** The words of lower-case letters, by a loop: an expression and a list of all words take three times as long. */
function smallWords(text: string): string[] {
  // letters of two units, which hardly any text has, are left to the expression
  if (/[\ud800-\udfff]/.test(text)) return runsOf(text).filter((w) => SMALL_WORD.test(w));
  const out: string[] = [];
  for (let at = 0, n = text.length; at < n; at++) {
    const from = at;
    let least = SMALL;
    for (; at < n; at++) {
      const kind = kindOf(text, at);
      if (kind === OUTSIDE) break;
      if (kind < least) least = kind;
    }
    if (least === SMALL && at > from && (codeAt(text, from) < 128 || SMALL_WORD.test(text.slice(from, at))))
      out.push(text.slice(from, at));
  }
  return out;
}
const SMALL_WORD = /^\p{Ll}[\p{Ll}\p{M}]*$/u;

const share = (words: string[], of: Set<string>): number => countOf(words, of) / Math.max(words.length, 1);
function countOf(words: string[], of: Set<string>): number {
  let n = 0;
  for (const w of words) if (of.has(w)) n++;
  return n;
}
