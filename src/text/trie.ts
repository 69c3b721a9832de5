import { codeAt } from './code.js';
import { isCap, type Token } from './token.js';

export interface Entry<T> { words: string[]; value: T; cased: string | null }
/** Phrases by their first and second word, '' where there is none; with the openings of their first words, for most words of a text open none. */
export interface Trie<T> { words: Map<string, Map<string, Entry<T>[]>>; openings: Uint8Array }
export interface Hit<T> { from: number; to: number; value: T }

const OPENINGS = 2 ** 13;
/** A number of a word's first letters and its length, the same for few words. */
function opening(w: string): number {
  const n = w.length;
  return ((n > 0 ? codeAt(w, 0) : 0) * 961 + (n > 1 ? codeAt(w, 1) : 0) * 31 + (n > 2 ? codeAt(w, 2) : 0) + n * 577) & OPENINGS - 1;
}

/** A phrase list keyed by its first words, longest first. `cased` phrases (acronyms) must match letter for letter. */
export function buildTrie<T>(phrases: Iterable<[phrase: string, value: T, cased?: boolean]>, split: (s: string) => Token[]): Trie<T> {
  const trie: Trie<T> = { words: new Map(), openings: new Uint8Array(OPENINGS) };
  for (const [phrase, value, cased] of phrases) {
    const words = split(phrase).map((t) => t.lower);
    const first = words[0];
    if (!first) continue;
    const entry: Entry<T> = { words, value, cased: cased ? phrase : null };
    const behind = trie.words.get(first) ?? new Map<string, Entry<T>[]>();
    trie.words.set(first, behind);
    trie.openings[opening(first)] = 1;
    const second = words[1] ?? '', list = behind.get(second);
    if (list) list.push(entry); else behind.set(second, [entry]);
  }
  for (const behind of trie.words.values()) for (const list of behind.values()) list.sort((a, b) => b.words.length - a.words.length);
  return trie;
}

/** What is kept under a word, or under the same without accents. */
const under = <V>(map: Map<string, V>, t: Token): V | undefined => map.get(t.lower) ?? (t.plain === t.lower ? undefined : map.get(t.plain));

/** The longest phrase that starts at token `i`, or null. With `capital`, its first word must be capitalised. */
export function longest<T>(trie: Trie<T>, tokens: Token[], i: number, capital = true): Hit<T> | null {
  const t = tokens[i], next = tokens[i + 1];
  if (!t || capital && !isCap(t)) return null;
  if (!trie.openings[opening(t.plain)] && !trie.openings[opening(t.lower)]) return null;
  const behind = under(trie.words, t);
  if (!behind) return null;
  return first(next && under(behind, next), tokens, i) ?? first(behind.get(''), tokens, i);
}

/** The first of some phrases that stands at token `i`; their first two words do. */
function first<T>(phrases: Entry<T>[] | undefined, tokens: Token[], i: number): Hit<T> | null {
  for (const e of phrases ?? []) {
    const n = e.words.length;
    let ok = i + n <= tokens.length;
    for (let k = 2; ok && k < n; k++) ok = tokens[i + k]!.lower === e.words[k] || tokens[i + k]!.plain === e.words[k];
    if (!ok) continue;
    if (e.cased !== null && (n === 1 ? tokens[i]!.text !== e.cased : tokens.slice(i, i + n).some((x) => x.text === x.lower && /^[a-z]{4,}$/.test(x.text)))) continue;
    return { from: i, to: i + n, value: e.value };
  }
  return null;
}
