/** How the matches of an expression can begin: `whole` is all of a match, behind `cut` anything may follow. */
interface Openings { whole: string[]; cut: string[] }

/** So many characters tell the words of expressions apart well enough. */
const LENGTH = 3;
const NOTHING: Openings = { whole: [''], cut: [] };
const ANYTHING: Openings = { whole: [], cut: [''] };

const either = (a: Openings, b: Openings): Openings => ({ whole: [...new Set([...a.whole, ...b.whole])], cut: [...new Set([...a.cut, ...b.cut])] });
const then = (a: Openings, b: Openings): Openings => {
  if (!a.whole.length) return a;
  const joined = a.whole.flatMap((x) => b.whole.map((y) => x + y));
  return { whole: joined.filter((x) => x.length < LENGTH), cut: [...new Set([...a.cut, ...joined.filter((x) => x.length >= LENGTH).map((x) => x.slice(0, LENGTH)), ...a.whole.flatMap((x) => b.cut.map((y) => (x + y).slice(0, LENGTH)))])] };
};

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
    const set = eat(/\[(?:\\.|[^\]])*\]/y);
    // "[- ]", "[sz]": each of few characters; ranges and classes are anything
    if (set && !/\\|\^|[^[]-[^\]]/.test(set)) return { whole: [...set.slice(1, -1).toLowerCase()], cut: [] };
    if (set ?? eat(/\\[wsd]|\./yi)) return ANYTHING;
    return { whole: [eat(/\\?[\s\S]/y)!.replace('\\', '').toLowerCase()], cut: [] };
  };
  const { whole, cut } = alternatives();
  return new Set([...whole, ...cut]);
}

const isWordCode = (c: number): boolean => c >= 97 && c <= 122 || c >= 65 && c <= 90 || c >= 48 && c <= 57 || c === 95;

/**
 * Finds all matches of expressions that begin with \b and mind no case, for each in the order of the text, as `matchAll` does. Long alternations
 * are slow to try at every character: here each expression is tried only where a word begins as one of its matches can.
 */
export function finder(sources: readonly string[]): (text: string) => RegExpExecArray[][] {
  let tables: { expressions: RegExp[]; at: Map<string, number[]>; lengths: number[] } | null = null;
  const build = (): NonNullable<typeof tables> => {
    const at = new Map<string, number[]>();
    sources.forEach((s, k) => { for (const o of openingsOf(s)) { const l = at.get(o); if (l) l.push(k); else at.set(o, [k]); } });
    return { expressions: sources.map((s) => new RegExp(s, 'iy')), at, lengths: [0, 1, 2, 3].filter((n) => [...at.keys()].some((o) => o.length === n)) };
  };
  return (text) => {
    const { expressions, at, lengths } = (tables ??= build());
    const found = sources.map((): RegExpExecArray[] => []);
    const ends = new Uint32Array(sources.length);
    // the only letter whose small form is longer
    const lower = text.replace(/İ/g, 'i').toLowerCase();
    for (let i = 0, inside = false; i < text.length; i++) {
      const word = isWordCode(text.charCodeAt(i));
      if (word === inside) continue;
      inside = word;
      for (const n of lengths) for (const k of at.get(lower.slice(i, i + n)) ?? []) {
        if (i < ends[k]!) continue;
        const re = expressions[k]!;
        re.lastIndex = i;
        const m = re.exec(text);
        if (m) { found[k]!.push(m); ends[k] = re.lastIndex; }
      }
    }
    return found;
  };
}
