import { ABBREVIATION } from './sentences.js';
import { cellsOf } from './table.js';

/** Lines of a pasted text, and which of them were one before somebody wrapped them. */
export interface Line {
  start: number;
  end: number;
  text: string;
  /** An empty line stands before it. */
  gap: boolean;
}

export const SENTENCE_END = /[.!?]["')\]]*$/;
export const BULLET = /^(?:[•·▪●]\s*|[*–-]\s+|\d{1,2}[.)]\s+)/u;

/** Lines longer than this are paragraphs nobody wrapped. */
const WIDEST = 130;
/** Shorter lines break where their writer wanted, not where they were full. */
const NARROWEST = 45;
/** So many lines must have been broken inside a sentence before a text counts as wrapped. */
const BROKEN = 3;

/** "… a briefing on Feb." is as open as "… a briefing on". */
const open = (text: string): boolean =>
  (!SENTENCE_END.test(text) || ABBREVIATION.test(text.slice(-14))) && !text.endsWith(':');
const firstWord = (text: string): number => text.search(/\s|$/);
/** How long a line would have become with the first word of the next. */
const needed = (line: string, next: string): number => line.length + 1 + firstWord(next);
/** "… after a raid on a" / "casino in Poipet": broken inside a sentence, whatever the width. */
const surely = (line: string, next: string): boolean => line.length >= NARROWEST && open(line) && /^\p{Ll}/u.test(next);

/** The least length at which a word goes to the next line: one more than the longest line; less where letters differ in width, as in a page copied from a PDF. Null where nothing is wrapped. */
function widthOf(lines: Line[]): number | null {
  let longest = 0;
  const broken: number[] = [];
  for (const [i, l] of lines.entries()) {
    if (/\s/.test(l.text)) longest = Math.max(longest, l.text.length);
    const before = lines[i - 1];
    if (before && !l.gap && surely(before.text, l.text)) broken.push(needed(before.text, l.text));
  }
  if (longest > WIDEST || broken.length < BROKEN) return null;
  broken.sort((a, b) => a - b);
  return Math.max(NARROWEST, Math.min(longest + 1, broken[Math.floor(broken.length / 10)]!));
}

const close = (l: Line, folded: string): void => {
  l.text = folded.slice(l.start, l.end).replace(/[\r\n]+/g, ' ');
};
/** A line that begins something of its own however full the one above is: a byline under a headline, a row of as many cells. */
const apart = (line: string, next: string): boolean => {
  const cells = cellsOf(next).length;
  return (open(line) && next.startsWith('By ')) || (cells > 1 && cells === cellsOf(line).length);
};

/** What marks an item of a list: "•", "-", a digit for any number, or a bracket for "(b)". */
const markOf = (text: string): string =>
  BULLET.test(text) || /^\([a-z\d]{1,4}\)\s/.test(text) ? text[0]!.replace(/\d/, '1') : '';

/** Joins the lines of a wrapped text to paragraphs, offsets untouched. A line that had room for the next word ended where its writer wanted: a heading, a row, a paragraph. */
export function joinWrapped(lines: Line[], folded: string): Line[] {
  const width = widthOf(lines);
  if (width === null) return lines;
  const out: Line[] = [];
  let last = '',
    item = '';
  for (const l of lines) {
    const p = out[out.length - 1];
    const full = !l.gap && (needed(last, l.text) >= width || surely(last, l.text)) && !apart(last, l.text);
    // "… of Jan" / "25. The raid" and a dash that begins a line go on with the sentence above, unless that is an item of a list itself
    const mark = markOf(l.text);
    const bullet: boolean = mark !== '' && !(full && open(last) && item !== mark && /^[–(\d-]/.test(mark));
    if (p && full && !bullet) p.end = l.end;
    else {
      if (p) close(p, folded);
      out.push({ ...l });
      item = bullet ? mark : '';
    }
    last = l.text;
  }
  if (out.length) close(out[out.length - 1]!, folded);
  return out;
}
