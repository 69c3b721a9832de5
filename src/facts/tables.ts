import { mapped, noTexts } from '../text/list.js';
import type { Lexicon } from '../lexicon/load.js';
import type { Analysis } from './analysis.js';
import { tableCells, type TableCell } from './grid.js';
import { size, type RawCount } from './group.js';
import { phrase } from './people.js';
import type { Roles } from './roles.js';

/**
 * Counts in tables: a figure for each cell whose column, row or caption says what was done to people ("Foreigners arrested"), with the
 * nationality or place of its row and the year of its column; the row of totals is the whole of its column, a column "Total" that of the men
 * and women beside it.
 */
export function tableCounts(all: Analysis[], lex: Lexicon): RawCount[] {
  const made: { c: RawCount; cell: TableCell }[] = [];
  for (const cell of tableCells(all, lex)) {
    const c = countIn(cell);
    if (c) made.push({ c, cell });
  }
  for (const { c, cell } of made) {
    const whole =
      made.find(
        (y) =>
          y.cell.a === cell.a &&
          y.c !== c &&
          y.cell.column.total &&
          !cell.column.total &&
          y.c.action === c.action &&
          size(y.c) > size(c),
      ) ??
      (cell.row.total
        ? undefined
        : made.find(
            (y) => y.cell.table === cell.table && y.cell.row.total && y.cell.at === cell.at && y.c.action === c.action,
          ));
    c.parent = whole?.c ?? null;
  }
  return mapped(made, (x) => x.c);
}

function countIn({ a, number, column, row, above, origins, bare, shared }: TableCell): RawCount | null {
  if (column.thing || row.thing) return null;
  const counted =
    bare || column.folk || column.year || column.total || row.folk || row.people || row.country || row.place;
  const action =
    column.action ??
    row.action ??
    (column.sex !== null ? shared : null) ??
    (counted && !above?.thing ? (above?.action ?? null) : null);
  if (!action) return null;
  const nation =
    row.people ?? (origins ? (row.country?.country ?? null) : null) ?? column.people ?? above?.people ?? null;
  const who = [column.text, row.text].filter((x) => x && !/^\d+$/.test(x)).join(', ');
  const people = Object.assign(
    phrase(number, number.from, number.to, who, 'list', nation ? [nation] : noTexts(), row.sex ?? column.sex),
    { evidenceFrom: 0, evidenceTo: number.to - 1 },
  );
  const roles: Roles = {
    at: row.place ?? (origins ? null : row.country),
    from: null,
    to: null,
    via: null,
    by: null,
    when: column.year ?? row.year ?? above?.year ?? null,
    asOf: null,
  };
  return {
    a,
    phrase: people,
    action,
    trigger: null,
    parent: null,
    nationality: [...people.nationality],
    sex: people.sex,
    status: 'actual',
    roles,
    how: 'inherited',
    start: a.t[0]!.start,
    end: a.t[number.to - 1]!.end,
    aside: undefined,
    odds: undefined,
    ruled: undefined,
  };
}
