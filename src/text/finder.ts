import { codeAt } from './code.js';

/** No match, as most expressions have. */
const NONE: readonly RegExpExecArray[] = [];
/** So many characters tell the words of expressions apart well enough. */
const LENGTH = 3;
/** Sets of more characters, and words that begin in more ways, are not told apart any further. */
const FEW = 16, MANY = 64;

/** The characters of a set like "[- ]", "[sz]" or "[1-9]", or null where they are many. */
function membersOf(set: string): string[] | null {
  const all = set.replace(/^\\d$/, '[0-9]').slice(1, -1).toLowerCase().replace(/(.)-(.)/g, (_, a: string, b: string) => Array.from({ length: b.charCodeAt(0) - a.charCodeAt(0) + 1 }, (__, k) => String.fromCharCode(a.charCodeAt(0) + k)).join(''));
  return /^\^|\\/.test(all) || all.length > FEW ? null : [...all];
}

/**
 * The beginnings, up to three characters long and in lower case, of all that the source of an expression can match; '' where it can be anything.
 * Each part of it lengthens those read so far; where anything may follow, or they are long enough, they are done.
 */
export function openingsOf(source: string): Set<string> {
  const done = new Set<string>();
  let at = 0;
  const eat = (re: RegExp): string => { re.lastIndex = at; const m = re.exec(source)?.[0] ?? ''; at += m.length; return m; };
  const finish = (open: string[]): string[] => { for (const x of open) done.add(x); return []; };
  const longer = (open: string[], ends: string[]): string[] => {
    const all = open.flatMap((x) => ends.map((y) => x + y));
    finish(all.filter((x) => x.length === LENGTH));
    return all.filter((x) => x.length < LENGTH);
  };
  const skip = (): string[] => {
    for (let depth = 0; at < source.length; at++) {
      if (eat(/\\[\s\S]|\[(?:\\.|[^\]\\])*\]/y)) at--;
      else if (source[at] === '(') depth++;
      else if (/[|)]/.test(source[at]!) && depth === 0) break;
      else if (source[at] === ')') depth--;
    }
    return [];
  };
  const alternatives = (open: string[]): string[] => {
    const all = new Set(sequence(open));
    while (eat(/\|/y)) for (const x of sequence(open)) all.add(x);
    return [...all];
  };
  const sequence = (open: string[]): string[] => {
    let all = open;
    while (at < source.length && !/[|)]/.test(source[at]!)) all = all.length === 0 ? skip() : all.length > MANY ? finish(all) : repeated(all);
    return all;
  };
  const repeated = (open: string[]): string[] => {
    const once = atom(open), times = eat(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y);
    if (!times) return once;
    if (times.startsWith('?')) return [...new Set([...open, ...once])];
    finish(once);
    return /^(?:\*|\{0)/.test(times) ? open : [];
  };
  const atom = (open: string[]): string[] => {
    const look = eat(/\(\?<?[=!]/y);
    if (look || eat(/\((?:\?:)?/y)) { const all = alternatives(look ? [] : open); eat(/\)/y); return look ? open : all; }
    if (eat(/\\b|[\^$]/yi)) return open;
    const set = eat(/\[(?:\\.|[^\]\\])*\]|\\d/y), few = set ? membersOf(set) : null;
    if (few) return longer(open, few);
    if (set || eat(/\\[wsd1-9]|\./yi)) return finish(open);
    return longer(open, [eat(/\\?[\s\S]/y).replace('\\', '').toLowerCase()]);
  };
  finish(alternatives(['']));
  return done;
}

/** 1 for a letter, 2 for a digit, 0 for what is no part of a word. */
const kindOf = (c: number): number => c >= 97 && c <= 122 || c === 95 ? 1 : c >= 48 && c <= 57 ? 2 : 0;
/** A code without case. */
const small = (c: number): number => (c >= 65 && c <= 90 ? c + 32 : c);
/** Codes are cut to seven bits in keys: of letters beyond ASCII that tells too little, which costs no more than a try. */
const BITS = 7, MASK = 127;

/** The expressions to try at an opening of two characters, whatever the third, and by the third. */
interface Row { any: number[]; third: Map<number, number[]> }
const put = (list: number[], k: number): void => { if (list.at(-1) !== k) list.push(k); };

/**
 * Finds all matches of sticky expressions that begin at the edge of a word or of a run of digits, for each in the order of the text, as `matchAll`
 * does. Long alternations are slow to try at every character: here each is tried only where a word begins as one of its matches can, and only if it is `wanted`.
 */
export function finder(expressions: readonly RegExp[]): (text: string, wanted?: (k: number) => boolean) => (readonly RegExpExecArray[])[] {
  let tables: { always: number[]; firsts: (number[] | undefined)[]; index: Uint16Array; rows: Row[] } | null = null;
  const build = (): NonNullable<typeof tables> => {
    const always: number[] = [], firsts = new Array<number[] | undefined>(MASK + 1).fill(undefined), index = new Uint16Array(1 << 2 * BITS), rows: Row[] = [];
    const rowOf = (first: number, second: number): Row => rows[(index[first << BITS | second] ||= rows.push({ any: [], third: new Map() })) - 1]!;
    expressions.forEach((re, k) => {
      for (const o of openingsOf(re.source)) {
        const [first, second, third] = [...o].map((c) => small(codeAt(c, 0)) & MASK);
        if (first === undefined) always.push(k);
        else if (second === undefined) put(firsts[first] ??= [], k);
        else if (third === undefined) put(rowOf(first, second).any, k);
        else { const { third: all } = rowOf(first, second), l = all.get(third); if (l) put(l, k); else all.set(third, [k]); }
      }
    });
    return { always, firsts, index, rows };
  };
  return (text, wanted) => {
    const { always, firsts, index, rows } = (tables ??= build());
    const found = expressions.map(() => NONE);
    const ends = new Uint32Array(expressions.length);
    // an expression that is not wanted is done before the text begins
    if (wanted) for (let k = 0; k < ends.length; k++) if (!wanted(k)) ends[k] = text.length;
    const search = (some: number[], i: number): void => {
      for (const k of some) {
        if (i < ends[k]!) continue;
        const re = expressions[k]!;
        re.lastIndex = i;
        const m = re.exec(text);
        if (m) { if (found[k] === NONE) found[k] = [m]; else (found[k] as RegExpExecArray[]).push(m); ends[k] = re.lastIndex; }
      }
    };
    const length = text.length;
    let last = 0, code = length ? small(codeAt(text, 0)) : 0;
    for (let i = 0; i < length; i++) {
      const kind = kindOf(code), next = i + 1 < length ? small(codeAt(text, i + 1)) : 0;
      const first = firsts[code & MASK], row = index[(code & MASK) << BITS | next & MASK]!;
      code = next;
      if (kind === last) continue;
      last = kind;
      if (always.length) search(always, i);
      if (first) search(first, i);
      if (!row) continue;
      const { any, third } = rows[row - 1]!;
      search(any, i);
      const some = third.size && i + 2 < length ? third.get(small(codeAt(text, i + 2)) & MASK) : undefined;
      if (some) search(some, i);
    }
    return found;
  };
}
