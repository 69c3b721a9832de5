import { ABBREVIATION } from '../article/sentences.js';
import type { Span } from '../schema.js';

const LONGEST = 400;

/** The sentence around a stretch of the text, the stretch in [brackets], white space made single. Long sentences are cut with "…". */
export function sentenceAround(text: string, { start, end }: Span): string {
  const from = Math.max(boundaryBefore(text, start), start - LONGEST),
    to = Math.min(boundaryAfter(text, end), end + LONGEST);
  const plain = (s: string): string => s.replace(/[\s\u00a0]+/g, ' ');
  const cut = (at: number, edge: number): string => (at !== edge ? '…' : '');
  return `${cut(from, boundaryBefore(text, start))}${plain(text.slice(from, start)).trimStart()}[${plain(text.slice(start, end))}]${plain(text.slice(end, to)).trimEnd()}${cut(to, boundaryAfter(text, end))}`;
}

/** Characters before a full stop that may hold an abbreviation. */
const LOOK_BACK = 13;
const ends = (text: string, i: number): boolean =>
  text[i] === '\n' ||
  (/[.!?]/.test(text[i] ?? '') &&
    /\s/.test(text[i + 1] ?? ' ') &&
    !(text[i] === '.' && ABBREVIATION.test(text.slice(Math.max(0, i - LOOK_BACK), i + 1))));
function boundaryBefore(text: string, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (ends(text, i)) return i + 1;
  return 0;
}
function boundaryAfter(text: string, at: number): number {
  for (let i = Math.max(at - 1, 0); i < text.length; i++) if (ends(text, i)) return text[i] === '\n' ? i : i + 1;
  return text.length;
}
