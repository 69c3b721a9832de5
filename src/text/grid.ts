/** No table is cut narrower than this many characters. */
const MIN_WIDTH = 40;

/** Lines of a text table for a terminal: title, heads, a rule, rows and an empty line; nothing without rows. Cells longer than `cell` and lines longer than `width` characters are cut. */
export function gridLines(title: string, head: string[], rows: string[][], cell: number, width: number): string[] {
  if (!rows.length) return [];
  const w = head.map((h, i) => Math.min(cell, Math.max(h.length, ...rows.map((x) => (x[i] ?? '').length))));
  const line = (cells: string[]): string =>
    cells
      .map((c, i) => (c.length > w[i]! ? `${c.slice(0, w[i]! - 1)}…` : c).padEnd(w[i]!))
      .join('  ')
      .trimEnd()
      .slice(0, Math.max(MIN_WIDTH, width));
  return [title.toUpperCase(), line(head), line(w.map((n) => '─'.repeat(n))), ...rows.map(line), ''];
}
