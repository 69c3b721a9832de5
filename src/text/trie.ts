import { isCap, type Token } from './token.js';

export interface Entry<T> { words: string[]; value: T; cased: string | null }
/** Phrases by their first and second word, '' where there is none. */
export type Trie<T> = Map<string, Map<string, Entry<T>[]>>;
export interface Hit<T> { from: number; to: number; value: T }

/** A phrase list keyed by its first words, longest first. `cased` phrases (acronyms) must match letter for letter. */
export function buildTrie<T>(phrases: Iterable<[phrase: string, value: T, cased?: boolean]>, split: (s: string) => Token[]): Trie<T> {
  const trie: Trie<T> = new Map();
  for (const [phrase, value, cased] of phrases) {
    const words = split(phrase).map((t) => t.lower);
    const first = words[0];
    if (!first) continue;
    const entry: Entry<T> = { words, value, cased: cased ? phrase : null };
    const behind = trie.get(first) ?? new Map<string, Entry<T>[]>();
    trie.set(first, behind);
    const second = words[1] ?? '', list = behind.get(second);
    if (list) list.push(entry); else behind.set(second, [entry]);
  }
  for (const behind of trie.values()) for (const list of behind.values()) list.sort((a, b) => b.words.length - a.words.length);
  return trie;
}

const isAscii = (w: string): boolean => { for (let i = 0; i < w.length; i++) if (w.charCodeAt(i) > 126) return false; return true; };
/** Without accents: "Đà Nẵng" is found as "Da Nang". */
const plain = (w: string): string => w.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/ı/g, 'i');

/** What is kept under a word, or under the same without accents. */
const under = <V>(map: Map<string, V>, word: string): V | undefined => map.get(word) ?? (isAscii(word) ? undefined : map.get(plain(word)));

/** The longest phrase that starts at token `i`, or null. With `capital`, its first word must be capitalised. */
export function longest<T>(trie: Trie<T>, tokens: Token[], i: number, capital = true): Hit<T> | null {
  const t = tokens[i], next = tokens[i + 1];
  if (!t || capital && !isCap(t)) return null;
  const behind = under(trie, t.lower);
  if (!behind) return null;
  return first(next && under(behind, next.lower), tokens, i) ?? first(behind.get(''), tokens, i);
}

/** The first of some phrases that stands at token `i`; their first two words do. */
function first<T>(phrases: Entry<T>[] | undefined, tokens: Token[], i: number): Hit<T> | null {
  for (const e of phrases ?? []) {
    const n = e.words.length;
    let ok = i + n <= tokens.length;
    for (let k = 2; ok && k < n; k++) ok = tokens[i + k]!.lower === e.words[k] || !isAscii(tokens[i + k]!.lower) && plain(tokens[i + k]!.lower) === e.words[k];
    if (!ok) continue;
    if (e.cased !== null && (n === 1 ? tokens[i]!.text !== e.cased : tokens.slice(i, i + n).some((x) => x.text === x.lower && /^[a-z]{4,}$/.test(x.text)))) continue;
    return { from: i, to: i + n, value: e.value };
  }
  return null;
}
