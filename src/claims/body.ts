import { numbersOf, type NumberMention } from '../mentions/number.js';
import { datesOf } from '../mentions/date.js';
import type { Evidence, Quantity, Report, Span } from '../schema.js';
import { titleSpan } from '../text/title.js';
import { relate } from './quantity.js';
import { fold, tokenize, type Token } from '../text/token.js';

/** The article's own words, cut into tokens: headline and body, no page furniture. */
export interface Body {
  text: string;
  tokens: Token[][];
  report: Report;
}

export function bodyOf(text: string, report: Report): Body {
  const folded = fold(text);
  const { title, body } = report.article;
  const at = titleSpan(text, title);
  const spans: Span[] = at ? [at, ...body] : body;
  return { text, report, tokens: spans.map(({ start, end }) => tokenize(folded.slice(start, end), start)) };
}

const evidenceAt = (text: string, start: number, end: number): Evidence => ({
  start,
  end,
  text: text.slice(start, end),
});

/**
 * Where a number stands in the text that no fact tells of: the reader may have missed what is said there, so it must not be called made up.
 */
export function unreadNumber({ text, tokens, report }: Body, quantity: Quantity): Evidence | null {
  const told = [...report.counts, ...report.objects, ...report.money]
    .filter((f) => relate(f.quantity, quantity) !== 'outside')
    .flatMap((f) => f.evidence);
  for (const block of tokens)
    for (const n of numbersOf(block)) {
      const [start, end] = [block[n.from]!.start, block[n.to - 1]!.end];
      if (sameNumber(n, quantity) && !told.some((e) => e.start <= start && e.end >= end) && !isDate(text, start, end))
        return evidenceAt(text, start, end);
    }
  return null;
}

const sameNumber = (n: NumberMention, q: Quantity): boolean =>
  [q.value, q.min, q.max].some((x) => x !== undefined && (x === n.value || x === n.min || x === n.max));
const isDate = (text: string, start: number, end: number): boolean => {
  const from = Math.max(0, start - 20);
  return datesOf(fold(text.slice(from, end + 20)), 0, end + 20 - from, null, null).some(
    (d) => from + d.start <= start && from + d.end >= end,
  );
};

/** Where a name stands in the text word for word, whatever accents and capitals; a name's capital is never a small letter there. */
export function wordsAt({ text, tokens }: Body, name: string): Evidence[] {
  const asked = tokenize(fold(name), 0).filter((t) => t.kind !== 'punct');
  const found: Evidence[] = [];
  if (asked.length === 0) return found;
  for (const block of tokens) {
    const words = block.filter((t) => t.kind !== 'punct' || t.text === ',' || t.text === ';');
    for (let i = 0; i + asked.length <= words.length; i++) {
      if (asked.every((word, k) => sameWord(words[i + k]!, word)))
        found.push(evidenceAt(text, words[i]!.start, words[i + asked.length - 1]!.end));
    }
  }
  return found;
}

const sameWord = (inText: Token, asked: Token): boolean =>
  plain(inText.text) === plain(asked.text) && !(isUpper(asked) && !isUpper(inText));
const isUpper = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);
/** Without accents and capitals. */
export const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
/** A name as words only. */
export const plainName = (name: string): string =>
  plain(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
