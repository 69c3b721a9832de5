/** Cells of a table row, cut at "|", tabs or runs of spaces, with their places in the row. */
export interface Cell {
  start: number;
  end: number;
  text: string;
}

/** "China 61": two columns a space apart. */
const PAIR = /^\p{L}[\p{L} ()'-]{0,40} (?!(?:19|20)\d\d$)\d[\d,]{0,9}$/u,
  LONGEST_PAIR = 100;

/** The cells of a line, or [] when it is no row. Empty edges of a framed row ("| a | b |") do not count. */
export function cellsOf(line: string): Cell[] {
  const cut =
    line.includes('|') || line.includes('\t')
      ? /[|\t]/g
      : line.includes('  ')
        ? / {2,}/g
        : line.length <= LONGEST_PAIR && PAIR.test(line)
          ? / (?=\d)/g
          : null;
  if (!cut) return [];
  const out: Cell[] = [];
  let at = 0;
  for (const m of [...line.matchAll(cut), null]) {
    const part = line.slice(at, m?.index ?? line.length);
    const lead = part.length - part.trimStart().length;
    out.push({ start: at + lead, end: at + part.trimEnd().length, text: part.trim() });
    at += part.length + (m?.[0].length ?? 0);
  }
  while (out.length && !out[0]!.text) out.shift();
  while (out.length && !out[out.length - 1]!.text) out.pop();
  return out;
}

const NUMERIC = /^[~≈<>]?\d[\d,.]*\+?%?$/;
const MIN_ROWS = 3,
  MIN_CELLS = 2;

/** The indexes of lines that stand in tables: at least three rows of as many cells, two of them with figures. A ruler line ("---|---") belongs to its table. */
export function tableLines(lines: { text: string }[]): Set<number> {
  const out = new Set<number>();
  for (let i = 0; i < lines.length;) {
    const n = cellsOf(lines[i]!.text).length;
    let k = i;
    while (n >= MIN_CELLS && k < lines.length && cellsOf(lines[k]!.text).length === n) k++;
    const figures = lines.slice(i, k).filter((l) =>
      cellsOf(l.text)
        .slice(1)
        .some((c) => NUMERIC.test(c.text)),
    ).length;
    if (k - i >= MIN_ROWS && figures >= 2) for (let r = i; r < k; r++) out.add(r);
    i = Math.max(k, i + 1);
  }
  return out;
}
