/** How the matches of an expression can begin: `whole` is all of a match, behind `cut` anything may follow. */
interface Openings { whole: string[]; cut: string[] }

/** So many characters tell the words of expressions apart well enough. */
const LENGTH = 3;
const FEW = 16;
const NOTHING: Openings = { whole: [''], cut: [] };
const ANYTHING: Openings = { whole: [], cut: [''] };

const either = (a: Openings, b: Openings): Openings => ({ whole: [...new Set([...a.whole, ...b.whole])], cut: [...new Set([...a.cut, ...b.cut])] });
const then = (a: Openings, b: Openings): Openings => {
  if (!a.whole.length) return a;
  const joined = a.whole.flatMap((x) => b.whole.map((y) => x + y));
  return { whole: joined.filter((x) => x.length < LENGTH), cut: [...new Set([...a.cut, ...joined.filter((x) => x.length >= LENGTH).map((x) => x.slice(0, LENGTH)), ...a.whole.flatMap((x) => b.cut.map((y) => (x + y).slice(0, LENGTH)))])] };
};

/** The characters of a set like "[- ]", "[sz]" or "[1-9]", or null where they are many. */
function membersOf(set: string): string[] | null {
  const all = set.replace(/^\\d$/, '[0-9]').slice(1, -1).toLowerCase().replace(/(.)-(.)/g, (_, a: string, b: string) => Array.from({ length: b.charCodeAt(0) - a.charCodeAt(0) + 1 }, (__, k) => String.fromCharCode(a.charCodeAt(0) + k)).join(''));
  return /^\^|\\/.test(all) || all.length > FEW ? null : [...all];
}

/** The beginnings, up to three characters long and in lower case, of all that the source of an expression without case can match; '' where it can be anything. */
export function openingsOf(source: string): Set<string> {
  let at = 0;
  const eat = (re: RegExp): string | null => { re.lastIndex = at; const m = re.exec(source); if (m) at += m[0].length; return m && m[0]; };
  const alternatives = (): Openings => {
    let all = sequence();
    while (eat(/\|/y)) all = either(all, sequence());
    return all;
  };
  const sequence = (): Openings => {
    let all = NOTHING;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') all = then(all, repeated(atom()));
    return all;
  };
  const repeated = (x: Openings): Openings => {
    const times = eat(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y);
    if (!times) return x;
    if (times.startsWith('?')) return either(x, NOTHING);
    const more = { whole: [], cut: [...x.whole, ...x.cut] };
    return /^(?:\*|\{0)/.test(times) ? either(more, NOTHING) : more;
  };
  const atom = (): Openings => {
    const look = eat(/\(\?<?[=!]/y);
    if (look ?? eat(/\((?:\?:)?/y)) { const inner = alternatives(); eat(/\)/y); return look ? NOTHING : inner; }
    if (eat(/\\b|[\^$]/yi)) return NOTHING;
    const set = eat(/\[(?:\\.|[^\]])*\]|\\d/y);
    const few = set && membersOf(set);
    if (few) return { whole: few, cut: [] };
    if (set ?? eat(/\\[wsd1-9]|\./yi)) return ANYTHING;
    return { whole: [eat(/\\?[\s\S]/y)!.replace('\\', '').toLowerCase()], cut: [] };
  };
  const { whole, cut } = alternatives();
  return new Set([...whole, ...cut]);
}

/** 1 for a letter, 2 for a digit, 0 for what is no part of a word. */
const kindOf = (c: number): number => c >= 97 && c <= 122 || c === 95 ? 1 : c >= 48 && c <= 57 ? 2 : 0;
/** The code of a character without case. It is cut to seven bits in keys: of letters beyond ASCII that tells too little, which costs no more than a try. */
const codeAt = (s: string, i: number): number => { const c = s.charCodeAt(i); return c >= 65 && c <= 90 ? c + 32 : c; };
const BITS = 7, MASK = 127;

/**
 * Finds all matches of sticky expressions that begin at the edge of a word or of a run of digits, for each in the order of the text, as `matchAll`
 * does. Long alternations are slow to try at every character: here each is tried only where a word begins as one of its matches can.
 */
export function finder(expressions: readonly RegExp[]): (text: string) => RegExpExecArray[][] {
  /** The expressions to try at each opening of no, one, two and three characters, by the number that its characters make. */
  let at: Map<number, number[]>[] | null = null;
  const build = (): Map<number, number[]>[] => {
    const maps = Array.from({ length: LENGTH + 1 }, () => new Map<number, number[]>());
    expressions.forEach((re, k) => {
      for (const o of openingsOf(re.source)) {
        let key = 0;
        for (let i = 0; i < o.length; i++) key = key << BITS | codeAt(o, i) & MASK;
        const l = maps[o.length]!.get(key);
        if (l) l.push(k); else maps[o.length]!.set(key, [k]);
      }
    });
    return maps;
  };
  return (text) => {
    at ??= build();
    const found = expressions.map((): RegExpExecArray[] => []);
    const ends = new Uint32Array(expressions.length);
    const search = (rows: number[] | undefined, i: number): void => {
      if (rows) for (const k of rows) {
        if (i < ends[k]!) continue;
        const re = expressions[k]!;
        re.lastIndex = i;
        const m = re.exec(text);
        if (m) { found[k]!.push(m); ends[k] = re.lastIndex; }
      }
    };
    for (let i = 0, last = 0; i < text.length; i++) {
      const kind = kindOf(codeAt(text, i));
      if (kind === last) continue;
      last = kind;
      for (let n = 0, key = 0; n <= LENGTH; n++) {
        if (at[n]!.size) search(at[n]!.get(key), i);
        if (i + n >= text.length) break;
        key = key << BITS | codeAt(text, i + n) & MASK;
      }
    }
    return found;
  };
}
