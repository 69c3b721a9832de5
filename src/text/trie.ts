import { OPENINGS, opening, type Token } from './token.js';

export interface Entry<T> {
  words: string[];
  value: T;
  cased: string | null;
}
/** Phrases by their first and second word, '' where there is none; with the openings of their first words, for most words of a text open none. */
export interface Trie<T> {
  words: Map<string, Map<string, Entry<T>[]>>;
  openings: Uint8Array;
}
export interface Hit<T> {
  from: number;
  to: number;
  value: T;
}

/** The openings of some words. */
export function openingsIn(words: Iterable<string>): Uint8Array {
  const out = new Uint8Array(OPENINGS);
  for (const w of words) out[opening(w)] = 1;
  return out;
}

/** A phrase list keyed by its first words, longest first. `cased` phrases (acronyms) must match letter for letter. */
export function buildTrie<T>(
  phrases: Iterable<[phrase: string, value: T, cased?: boolean]>,
  split: (s: string) => Token[],
): Trie<T> {
  const trie: Trie<T> = { words: new Map(), openings: new Uint8Array(OPENINGS) };
  for (const [phrase, value, cased] of phrases) {
    const words = split(phrase).map((t) => t.lower);
    const first = words[0];
    if (!first) continue;
    const entry: Entry<T> = { words, value, cased: cased ? phrase : null };
    const behind = trie.words.get(first) ?? new Map<string, Entry<T>[]>();
    trie.words.set(first, behind);
    trie.openings[opening(first)] = 1;
    const second = words[1] ?? '',
      list = behind.get(second);
    if (list) list.push(entry);
    else behind.set(second, [entry]);
  }
  for (const behind of trie.words.values())
    for (const list of behind.values()) list.sort((a, b) => b.words.length - a.words.length);
  return trie;
}

/** What is kept under a word, or under the same without accents. */
const under = <V>(map: Map<string, V>, t: Token): V | undefined =>
  map.get(t.lower) ?? (t.plain === t.lower ? undefined : map.get(t.plain));

/** The longest phrase that starts at token `i`, or null. With `capital`, its first word must be capitalised. */
export function longest<T>(trie: Trie<T>, tokens: Token[], i: number, capital = true): Hit<T> | null {
  if (i >= tokens.length) return null;
  const t = tokens[i]!;
  if ((capital && !t.cap) || (!trie.openings[t.open] && (t.plain === t.lower || !trie.openings[opening(t.plain)])))
    return null;
  const behind = under(trie.words, t);
  if (!behind) return null;
  return (
    (i + 1 < tokens.length ? first(under(behind, tokens[i + 1]!), tokens, i) : null) ?? first(behind.get(''), tokens, i)
  );
}

/** The first of some phrases that stands at token `i`; their first two words do. */
function first<T>(phrases: Entry<T>[] | undefined, tokens: Token[], i: number): Hit<T> | null {
  if (!phrases) return null;
  for (const e of phrases) {
    const n = e.words.length;
    let ok = i + n <= tokens.length;
    for (let k = 2; ok && k < n; k++) ok = tokens[i + k]!.lower === e.words[k] || tokens[i + k]!.plain === e.words[k];
    if (!ok) continue;
    if (
      e.cased !== null &&
      (n === 1
        ? tokens[i]!.text !== e.cased
        : tokens.slice(i, i + n).some((x) => x.text === x.lower && /^[a-z]{4,}$/.test(x.text)))
    )
      continue;
    return { from: i, to: i + n, value: e.value };
  }
  return null;
}
