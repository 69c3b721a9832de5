import type { Cell } from './rows.js';

/** What spreadsheets take for the beginning of a formula, wide forms too. See OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Rows as CSV after RFC 4180: a header line, CRLF, quotes where needed and doubled inside. Text that a spreadsheet would run as a
 * formula gets an apostrophe before it; numbers, negative ones too, stay as they are. Nothing is an empty cell.
 *
 * @param rows rows with the same columns, from {@link toRows}
 * @param columns which columns, in this order. Default: those of the first row
 * @returns the file's text; "" when there are neither rows nor columns
 * @example
 * toCsv([{ source: 'a', value: 93 }]) // 'source,value\r\na,93\r\n'
 */
export function toCsv(rows: Iterable<object>, columns?: readonly string[]): string {
  const all = [...rows] as Record<string, Cell | undefined>[];
  const head = columns ?? Object.keys(all[0] ?? {});
  if (!head.length) return '';
  // a line of one empty cell would be no line
  return [head.map(cell), ...all.map((row) => head.map((column) => cell(row[column])))]
    .map((cells) => `${cells.join(',') || '""'}\r\n`)
    .join('');
}

function cell(value: Cell | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
