/** An element of a list, undefined beyond its ends: a read that misses an array makes V8 compile what reads it again. */
export const nth = <T>(list: readonly T[], i: number): T | undefined =>
  i >= 0 && i < list.length ? list[i] : undefined;

/** A list of what is made of each element. `map` as V8 compiles it makes lists of another shape than `map` before, and what reads them is compiled again. */
export function mapped<T, U>(list: readonly T[], make: (x: T, i: number) => U): U[] {
  const out: U[] = [];
  for (let i = 0; i < list.length; i++) out.push(make(list[i]!, i));
  return out;
}

/** An empty list of texts. A bare `[]` is to V8 one of whole numbers, and what has only read lists of texts is compiled again for it. */
export function noTexts(): string[] {
  const list = [''];
  list.pop();
  return list;
}

/** The pieces of a text between marks. `split` makes lists of two shapes, one of texts it has cut before. */
export function pieces(text: string, mark: string): string[] {
  const out: string[] = [];
  let from = 0;
  for (let to = text.indexOf(mark); to >= 0; to = text.indexOf(mark, from)) {
    out.push(text.slice(from, to));
    from = to + mark.length;
  }
  out.push(text.slice(from));
  return out;
}
