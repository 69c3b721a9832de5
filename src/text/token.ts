import { codeAt } from './code.js';

/** A word, number or punctuation mark with its exact place in the input (UTF-16 offsets, end exclusive). */
export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  /** In lower case without accents: "Đà Nẵng" is found as "da nang". */
  plain: string;
  kind: 'word' | 'number' | 'punct';
  /** Whether it is a word that begins with a capital. */
  cap: boolean;
  /** Its opening in lower case. */
  open: number;
}

/** What a look-alike character means: an apostrophe, a quotation mark, a hyphen, a dash or a space. */
const plainMark = (m: string): string =>
  '\u2018\u2019\u02bc`\u00b4'.includes(m)
    ? "'"
    : '\u201c\u201d\u201e\u00ab\u00bb'.includes(m)
      ? '"'
      : m < '\u2010' || m > '\u2015'
        ? ' '
        : m < '\u2012'
          ? '-'
          : '\u2013';
/** Maps look-alike characters to plain ones, one UTF-16 unit to one, so that offsets never move. */
export const fold = (text: string): string =>
  text
    .replace(
      /[`\u00a0\u00ab\u00ad\u00b4\u00bb\u02bc\u2000-\u200b\u2010-\u2015\u2018\u2019\u201c-\u201e\u202f\u3000\ufeff]/g,
      plainMark,
    )
    .replace(/(?<=\s)--?(?=\s)/g, (m) => '\u2013'.repeat(m.length));

/** Letters of ASCII, nearly all, are told by themselves: a class of all scripts takes a search for each letter. */
const TOKEN = /\d+(?:[.,]\d+)*(?:\/\d+)*|(?:[A-Za-z]+|\p{L})[\p{L}\p{M}]*(?:['.&-][\p{L}\d][\p{L}\p{M}\d]*)*|[^\s]/gu;

const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
const SPACE = 32;

/** Cuts folded text into tokens; `base` is added to every offset. */
export function tokenize(folded: string, base: number): Token[] {
  const out: Token[] = [];
  const n = folded.length;
  for (let at = 0; at < n;) {
    // letters of ASCII between spaces, as most tokens are, need no expression
    let to = at;
    while (to < n && isLetter(codeAt(folded, to))) to++;
    if (to === n || codeAt(folded, to) === SPACE) {
      if (to > at) out.push(make(base + at, folded.slice(at, to), 'word'));
      at = to + 1;
      continue;
    }
    TOKEN.lastIndex = at;
    const m = TOKEN.exec(folded);
    if (!m) break;
    at = TOKEN.lastIndex;
    let text = m[0];
    const start = base + m.index;
    // "Cambodia's" is the word and its clitic; "U.S." keeps its last dot
    if (text.length > 2 && (text.endsWith("'s") || text.endsWith("'S"))) {
      const cut = text.length - 2;
      out.push(make(start, text.slice(0, cut), 'word'), make(start + cut, text.slice(cut), 'punct'));
      continue;
    }
    if (text.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(text) && folded[m.index + text.length] === '.') text += '.';
    if (out.length && out[out.length - 1]!.end > start) continue;
    out.push(make(start, text, kindOf(text)));
  }
  return out;
}

/** What a token is by its first character; the letters of ASCII, nearly all, need no expression. */
function kindOf(text: string): Token['kind'] {
  const c = codeAt(text, 0);
  if (c >= 48 && c <= 57) return 'number';
  return (c < 128 ? isLetter(c) : /^\p{L}/u.test(text)) ? 'word' : 'punct';
}
function make(start: number, text: string, kind: Token['kind']): Token {
  const ascii = isAscii(text),
    lower = ascii && isSmall(text) ? text : text.toLowerCase();
  return {
    start,
    end: start + text.length,
    text,
    lower,
    plain: ascii ? lower : plainOf(lower),
    kind,
    cap: kind === 'word' && capital(text),
    open: opening(lower),
  };
}

/** Openings are less than this. */
export const OPENINGS = 2 ** 15;
/** A number of a word's first letters, its last and its length, the same for few words: lists of words tell by it of most words that they do not hold them. */
export function opening(w: string): number {
  const n = w.length;
  if (n === 0) return 0;
  const h = Math.imul(
    (codeAt(w, 0) << 16) ^
      (n > 1 ? codeAt(w, 1) << 8 : 0) ^
      (n > 2 ? codeAt(w, 2) : 0) ^
      (codeAt(w, n - 1) << 21) ^
      (n << 11),
    0x9e3779b1,
  );
  return h >>> 17;
}

const isAscii = (w: string): boolean => {
  for (let i = 0, n = w.length; i < n; i++) if (codeAt(w, i) > 126) return false;
  return true;
};
const isSmall = (w: string): boolean => {
  for (let i = 0, n = w.length; i < n; i++) {
    const c = codeAt(w, i);
    if (c >= 65 && c <= 90) return false;
  }
  return true;
};
/** Without accents. */
const plainOf = (w: string): string =>
  w.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/ı/g, 'i');

/** A token in lower case, '' beyond the ends: a read that misses an array makes V8 compile what reads it again. */
export const lowerAt = (t: readonly Token[], i: number): string => (i >= 0 && i < t.length ? t[i]!.lower : '');
/** A token as it is written, '' beyond the ends. */
export const textAt = (t: readonly Token[], i: number): string => (i >= 0 && i < t.length ? t[i]!.text : '');
/** What a token is, '' beyond the ends. */
export const kindAt = (t: readonly Token[], i: number): Token['kind'] | '' =>
  i >= 0 && i < t.length ? t[i]!.kind : '';

/** Whether an expression holds for one of some tokens in lower case. */
export function wordIn(t: readonly Token[], words: RegExp, from: number, to = t.length): boolean {
  for (let i = Math.max(0, from), end = Math.min(to, t.length); i < end; i++) if (words.test(t[i]!.lower)) return true;
  return false;
}

/** Some tokens in lower case. A loop, for lists that `map` made change their shape in V8 once it is compiled, and what reads them is compiled again. */
export function lowerWords(t: readonly Token[], from = 0, to = t.length): string[] {
  const out: string[] = [];
  for (let i = from, end = Math.min(to, t.length); i < end; i++) out.push(t[i]!.lower);
  return out;
}
/** Some tokens in lower case, a space between them. */
export function lowerText(t: readonly Token[], from = 0, to = t.length): string {
  let s = '';
  for (let i = from, end = Math.min(to, t.length); i < end; i++) s += i > from ? ` ${t[i]!.lower}` : t[i]!.lower;
  return s;
}

/** The runs of letters, accents, apostrophes and hyphens of a text. */
export const runsOf = (text: string): string[] => text.match(/[A-Za-z'-]+[\p{L}\p{M}'-]*|[\p{L}\p{M}'-]+/gu) ?? [];

/** Whether a text begins with a capital; those of ASCII, nearly all, need no expression. */
const capital = (s: string): boolean => {
  const c = codeAt(s, 0);
  return c < 128 ? c >= 65 && c <= 90 : /^\p{Lu}/u.test(s);
};
export const isCap = (t: Token | undefined): boolean => t !== undefined && t.cap;
export const isAllCaps = (t: Token | undefined): boolean =>
  !!t && t.kind === 'word' && t.text.length > 1 && t.text === t.text.toUpperCase() && /\p{Lu}/u.test(t.text);
