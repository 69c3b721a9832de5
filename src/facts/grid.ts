import { cellsOf } from '../article/table.js';
import type { Lexicon } from '../lexicon/load.js';
import type { Action } from '../labels.js';
import { isCountry, isNation, isPlace, type PlaceMention } from '../mentions/name.js';
import type { NumberMention } from '../mentions/number.js';
import type { Analysis } from './analysis.js';
import { stateAt } from './govern.js';

/** What a header or the label of a row says of its figures. */
export interface Label {
  action: Action | null;
  /** Code of a people named ("Pakistanis"). */
  people: string | null;
  country: PlaceMention | null;
  sex: 'female' | 'male' | null;
  /** It counts people. */
  folk: boolean;
  thing: boolean;
  /** The thing it counts ("cases"), in the plural. */
  unit: string | null;
  year: string | null;
  place: PlaceMention | null;
  total: boolean;
  text: string;
}
interface Range {
  from: number;
  to: number;
}

/** A figure in a table: its row, the labels of its row and column, and the caption above. */
export interface TableCell {
  a: Analysis;
  number: NumberMention;
  column: Label;
  row: Label;
  above: Label | null;
  /** Index of its column. */
  at: number;
  /** Index of its table. */
  table: number;
  /** Its rows are whose the people are, not where they were. */
  origins: boolean;
  /** Its columns have no heads. */
  bare: boolean;
  /** The deed of the only column that tells one. */
  shared: Action | null;
}

/** The figures of all tables of an article: whole numbers, no money, no shares. */
export function tableCells(all: Analysis[], lex: Lexicon): TableCell[] {
  const out: TableCell[] = [];
  tablesOf(all).forEach((rows, table) => readTable(rows, all, lex, table, out));
  return out;
}

/** Runs of rows that follow each other. */
function tablesOf(all: Analysis[]): Analysis[][] {
  const out: Analysis[][] = [];
  for (const a of all) {
    if (a.s.kind !== 'table') continue;
    const last = out.at(-1);
    if (last && a.s.index - last.at(-1)!.s.index === 1) last.push(a);
    else out.push([a]);
  }
  return out;
}

function readTable(rows: Analysis[], all: Analysis[], lex: Lexicon, table: number, out: TableCell[]): void {
  const [head] = rows;
  if (!head || rows.length < 2) return;
  let columns = cellRanges(head).map((c) => labelOf(head, c, lex));
  // "China 61": no heads
  const bare = columns.slice(1).every((c) => !c.text || (/^[\d,.]+$/.test(c.text) && c.year === null));
  const body = bare ? rows : rows.slice(1);
  if (bare) columns = columns.map(() => labelOf(head, { from: 0, to: 0 }, lex));
  // "Deportations by nationality" above the table says it of every cell
  const caption = captionOf(head, all);
  const above = caption ? labelOf(caption, { from: 0, to: caption.t.length }, lex) : null;
  // "Nationality" over the first column makes its countries the people's own; else they are where it happened
  const origins = /\b(?:nationalit\w+|citizen\w*|origin\w*|passports?)\b/i.test(
    `${columns[0]?.text ?? ''} ${above?.text ?? ''}`,
  );
  // "Men | Women | Total arrested": one deed for all columns of people
  const deeds = new Set(columns.flatMap((c) => c.action ?? []));
  const shared = deeds.size === 1 ? [...deeds][0]! : null;
  for (const a of body) {
    const cells = cellRanges(a);
    const row = cells[0] ? labelOf(a, cells[0], lex) : null;
    if (!row) continue;
    cells.forEach((cell, at) => {
      const column = columns[at];
      if (at === 0 || !column) return;
      const number = a.numbers.find(
        (n) =>
          n.numberFrom >= cell.from &&
          n.to <= cell.to + 1 &&
          !n.percent &&
          n.value !== undefined &&
          Number.isInteger(n.value),
      );
      if (number && number.value !== 0 && !a.moneyAt[number.numberFrom])
        out.push({ a, number, column, row, above, at, table, origins, bare, shared });
    });
  }
}

/** Token ranges of the cells of a row. */
function cellRanges(a: Analysis): Range[] {
  const base = a.s.start;
  return cellsOf(a.s.row ?? '').map((c) => {
    let from = 0;
    while (from < a.t.length && a.t[from]!.end <= base + c.start) from++;
    let to = from;
    while (to < a.t.length && a.t[to]!.start < base + c.end) to++;
    return { from, to };
  });
}

function labelOf(a: Analysis, r: Range, lex: Lexicon): Label {
  const words = a.t.slice(r.from, r.to);
  const unit = words.map((x) => x.lower).findLast((w) => lex.objects.has(w) && lex.objects.get(w) !== w) ?? null;
  const trigger = a.triggers.find(
    (g) => g.from >= r.from && g.to <= r.to && (g.entry.form === 'past' || g.entry.form === 'noun'),
  );
  const noun = words.map((x) => lex.nounActions.get(x.lower)).find((x) => x !== undefined) ?? null;
  const names = a.names.filter((n) => n.from >= r.from && n.to <= r.to);
  const nation = names.find((n) => isNation(n));
  const date = a.dates.find((d) => d.from >= r.from && d.to <= r.to && d.date.value);
  return {
    action: trigger?.entry.action ?? noun ?? stateIn(a, r),
    people: nation?.kind === 'nation' ? (nation.codes[0] ?? null) : null,
    country: names.find((n): n is PlaceMention => isCountry(n)) ?? null,
    sex: words.map((x) => lex.people.get(x.lower) ?? null).find((x) => x !== null) ?? null,
    folk: words.some((x) => lex.people.has(x.lower)),
    thing:
      (!trigger && !noun && unit !== null) ||
      words.some((x) => /^(?:losses?|amount|value|rs|usd|million|billion|recovered|%)$/.test(x.lower)),
    unit,
    year: date?.date.value ?? null,
    place: names.find((n): n is PlaceMention => isPlace(n) && n.type !== 'country') ?? null,
    total: /^(?:total|all|overall|sum|grand total)\b/i.test(words.map((x) => x.text).join(' ')),
    text: words.map((x) => x.text).join(' '),
  };
}

/** "People under investigation": a state that they are in. */
function stateIn(a: Analysis, r: Range): Action | null {
  for (let i = r.from; i < r.to; i++) {
    const state = stateAt(a, i);
    if (state) return state.action;
  }
  return null;
}

/** The line right above a table, when it is a heading or ends in a colon. */
function captionOf(head: Analysis, all: Analysis[]): Analysis | null {
  const i = all.indexOf(head);
  const before = all[i - 1];
  return before && (before.s.kind === 'heading' || /[:：]$/.test(before.t.at(-1)?.text ?? '')) ? before : null;
}
