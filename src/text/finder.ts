import { codeAt } from './code.js';

/** So many characters tell the words of expressions apart well enough. */
const LENGTH = 6;
/** Sets of more characters, and words that begin in more ways, are not told apart any further. */
const FEW = 16,
  MANY = 512;

/** The characters of a set like "[- ]", "[sz]" or "[1-9]", or null where they are many. */
function membersOf(set: string): string[] | null {
  const all = set
    .replace(/^\\d$/, '[0-9]')
    .slice(1, -1)
    .toLowerCase()
    .replace(/(.)-(.)/g, (_, a: string, b: string) =>
      Array.from({ length: b.charCodeAt(0) - a.charCodeAt(0) + 1 }, (__, k) =>
        String.fromCharCode(a.charCodeAt(0) + k),
      ).join(''),
    );
  return /^\^|\\/.test(all) || all.length > FEW ? null : [...all];
}

/**
 * The beginnings, up to so many characters long and in lower case, of all that the source of an expression can match; '' where it can be anything.
 * Each part of it lengthens those read so far; where anything may follow, or they are long enough, they are done.
 */
export function openingsOf(source: string, length = LENGTH): Set<string> {
  const done = new Set<string>();
  let at = 0;
  const eat = (re: RegExp): string => {
    re.lastIndex = at;
    const m = re.exec(source)?.[0] ?? '';
    at += m.length;
    return m;
  };
  const finish = (open: string[]): string[] => {
    for (const x of open) done.add(x);
    return [];
  };
  const longer = (open: string[], ends: string[]): string[] => {
    const all = open.flatMap((x) => ends.map((y) => x + y));
    finish(all.filter((x) => x.length === length));
    return all.filter((x) => x.length < length);
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
    while (at < source.length && !/[|)]/.test(source[at]!))
      all = all.length === 0 ? skip() : all.length > MANY ? finish(all) : repeated(all);
    return all;
  };
  const repeated = (open: string[]): string[] => {
    const once = atom(open),
      times = eat(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y);
    if (!times) return once;
    if (times.startsWith('?')) return [...new Set([...open, ...once])];
    finish(once);
    return /^(?:\*|\{0)/.test(times) ? open : [];
  };
  const atom = (open: string[]): string[] => {
    const look = eat(/\(\?<?[=!]/y);
    if (look || eat(/\((?:\?:)?/y)) {
      const all = alternatives(look ? [] : open);
      eat(/\)/y);
      return look ? open : all;
    }
    if (eat(/\\b|[\^$]/iy)) return open;
    const set = eat(/\[(?:\\.|[^\]\\])*\]|\\d/y),
      few = set ? membersOf(set) : null;
    if (few) return longer(open, few);
    if (set || eat(/\\[wsd1-9]|\./iy)) return finish(open);
    return longer(open, [
      eat(/\\?[\s\S]/y)
        .replace('\\', '')
        .toLowerCase(),
    ]);
  };
  finish(alternatives(['']));
  return done;
}

/** Classes of characters: each letter of ASCII without case, '_', digits, each of some marks, and all others, of which a try costs no more than telling them apart. */
const UNDERSCORE = 27,
  DIGIT = 28,
  OTHER = 63,
  BITS = 6;
const CLASS = new Uint8Array(128).fill(OTHER);
for (let c = 0; c < 26; c++) CLASS[65 + c] = CLASS[97 + c] = c + 1;
CLASS.fill(DIGIT, 48, 58);
[...'_', ...' -,\'./"($'].forEach((mark, k) => {
  CLASS[mark.charCodeAt(0)] = k ? DIGIT + k : UNDERSCORE;
});
const classAt = (s: string, i: number): number => {
  const c = codeAt(s, i);
  return c < 128 ? CLASS[c]! : OTHER;
};
/** 1 for a letter, 2 for a digit, 0 for what is no part of a word. */
const KIND = CLASS.map((c) => (c <= UNDERSCORE ? 1 : c === DIGIT ? 2 : 0));

/** The openings of expressions as a tree: `next` has the children of each node by class, `tried` the expressions that begin so, as far as a node tells. */
interface Tree {
  next: Uint16Array;
  tried: (readonly number[])[];
  /** Those that may begin with anything. */
  any: readonly number[];
}

function treeOf(expressions: readonly RegExp[]): Tree {
  const nodes: number[][] = [[]],
    tried: number[][] = [[]],
    any: number[] = [];
  expressions.forEach((re, k) => {
    // the shorter first: one that is tried where a word begins so need not be where it goes on
    for (const opening of [...openingsOf(re.source)].sort((x, y) => x.length - y.length)) {
      if (opening === '') {
        any.push(k);
        continue;
      }
      let node = 0;
      for (const c of opening) {
        if (tried[node]!.at(-1) === k) break;
        const to = classAt(c, 0);
        let child = nodes[node]![to];
        if (child === undefined) {
          child = nodes.push([]) - 1;
          nodes[node]![to] = child;
          tried.push([]);
        }
        node = child;
      }
      const list = tried[node]!;
      if (list.at(-1) !== k) list.push(k);
    }
  });
  const next = new Uint16Array(nodes.length << BITS);
  nodes.forEach((children, node) => {
    children.forEach((child, c) => {
      next[(node << BITS) | c] = child;
    });
  });
  return { next, tried, any };
}

/** The matches of one expression, the `k`th. */
export interface Found {
  k: number;
  matches: RegExpExecArray[];
}
function note(found: Found[], k: number, m: RegExpExecArray): void {
  for (const f of found)
    if (f.k === k) {
      f.matches.push(m);
      return;
    }
  found.push({ k, matches: [m] });
}

/**
 * Finds all matches of sticky expressions that begin at the edge of a word or of a run of digits, for each in the order of the text, as `matchAll`
 * does. Long alternations are slow to try at every character: here each is tried only where a word begins as one of its matches can, and only if it is `wanted`.
 * Told are those that were found, in their order.
 */
export function finder(expressions: readonly RegExp[]): (text: string, wanted?: (k: number) => boolean) => Found[] {
  let tree: Tree | null = null;
  // kept from text to text, for typed arrays are slow to make: where the last match of each expression ends, and the whole of those that begin with anything
  const ends = new Uint32Array(expressions.length),
    wholes = new Map<number, RegExp>();
  const search = (some: readonly number[], text: string, i: number, found: Found[]): void => {
    for (let n = 0; n < some.length; n++) {
      const k = some[n]!;
      if (i < ends[k]!) continue;
      const re = expressions[k]!;
      re.lastIndex = i;
      const m = re.exec(text);
      if (m) {
        ends[k] = re.lastIndex;
        note(found, k, m);
      }
    }
  };
  /** Tries what begins as the text does from `i` on, the first character of which leads to a node. */
  const follow = (first: number, text: string, i: number, found: Found[]): void => {
    const { next, tried } = tree!,
      length = text.length;
    for (
      let node = first, to = i + 1;
      node !== 0;
      node = to < length ? next[(node << BITS) | classAt(text, to)]! : 0, to++
    ) {
      const some = tried[node]!;
      if (some.length) search(some, text, i, found);
    }
  };
  /** Whether an expression that begins with anything is anywhere in a text: seldom, and told sooner than by a try at every edge. */
  const isIn = (k: number, text: string): boolean => {
    const re = wholes.get(k) ?? new RegExp(expressions[k]!.source, expressions[k]!.flags.replace('y', ''));
    wholes.set(k, re);
    return re.test(text);
  };
  return (text, wanted) => {
    const { next, any } = (tree ??= treeOf(expressions)),
      length = text.length;
    // an expression that is not wanted is done before the text begins
    for (let k = 0; k < ends.length; k++) ends[k] = wanted === undefined || wanted(k) ? 0 : length;
    const found: Found[] = [],
      anywhere = any.filter((k) => ends[k] === 0 && isIn(k, text));
    let last = 0;
    for (let i = 0; i < length; i++) {
      const code = codeAt(text, i),
        kind = code < 128 ? KIND[code]! : 0;
      if (kind === last) continue;
      last = kind;
      if (anywhere.length) search(anywhere, text, i, found);
      const node = next[code < 128 ? CLASS[code]! : OTHER]!;
      if (node) follow(node, text, i, found);
    }
    return found.sort((x, y) => x.k - y.k);
  };
}
