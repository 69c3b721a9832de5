import { cellsOf } from '../article/table.js';
import type { Lexicon } from '../lexicon/load.js';
import type { Action } from '../labels.js';
import type { PlaceMention } from '../mentions/name.js';
import type { Analysis } from './analysis.js';
import type { RawCount } from './group.js';
import type { PeoplePhrase } from './people.js';
import type { Roles } from './roles.js';

/** What a header or the label of a row says of its figures. */
interface Label { action: Action | null; /** Code of a people named ("Pakistanis"). */ people: string | null; country: PlaceMention | null; sex: 'female' | 'male' | null; /** It counts people. */ folk: boolean; thing: boolean; year: string | null; place: PlaceMention | null; total: boolean; text: string }
interface Range { from: number; to: number }

/**
 * Counts in tables: a figure for each cell whose column or row says what was done to people ("Foreigners arrested"), with the
 * nationality or place of its row and the year of its column; the row of totals is the whole of its column.
 */
export function tableCounts(all: Analysis[], lex: Lexicon): RawCount[] {
  const out: RawCount[] = [];
  for (const rows of tablesOf(all)) readTable(rows, all, lex, out);
  return out;
}

/** Runs of rows that follow each other. */
function tablesOf(all: Analysis[]): Analysis[][] {
  const out: Analysis[][] = [];
  for (const a of all) {
    if (a.s.kind !== 'table') continue;
    const last = out.at(-1);
    if (last && a.s.index - last.at(-1)!.s.index === 1) last.push(a); else out.push([a]);
  }
  return out;
}

function readTable(rows: Analysis[], all: Analysis[], lex: Lexicon, out: RawCount[]): void {
  const [head] = rows;
  if (!head || rows.length < 2) return;
  let columns = cellRanges(head).map((c) => labelOf(head, c, lex));
  // "China 61": no heads
  const bare = columns.slice(1).every((c) => !c.text || /^[\d,.]+$/.test(c.text) && c.year === null);
  const body = bare ? rows : rows.slice(1);
  if (bare) columns = columns.map(() => labelOf(head, { from: 0, to: 0 }, lex));
  // "Deportations by nationality" above the table says it of every cell
  const caption = captionOf(head, all);
  const above = caption ? labelOf(caption, { from: 0, to: caption.t.length }, lex) : null;
  // "Nationality" over the first column makes its countries the people's own; else they are where it happened
  const origins = /\b(?:nationalit\w+|citizen\w*|origin\w*|passports?)\b/i.test(`${columns[0]?.text ?? ''} ${above?.text ?? ''}`);
  // "Men | Women | Total arrested": one deed for all columns of people
  const deeds = new Set(columns.flatMap((c) => c.action ?? []));
  const shared = deeds.size === 1 ? [...deeds][0]! : null;
  const made: { c: RawCount; column: number; total: boolean }[] = [];
  for (const a of body) {
    const cells = cellRanges(a);
    const row = cells[0] ? labelOf(a, cells[0], lex) : null;
    if (!row) continue;
    cells.forEach((cell, i) => {
      const column = columns[i];
      if (i === 0 || !column) return;
      const number = a.numbers.find((n) => n.numberFrom >= cell.from && n.to <= cell.to + 1 && !n.percent && n.value !== undefined && Number.isInteger(n.value));
      if (!number || number.value === 0 || a.moneyAt[number.numberFrom] || column.thing || row.thing) return;
      const action = column.action ?? row.action ?? (column.sex !== null ? shared : null) ?? (bare || column.folk || column.year || column.total || row.folk || row.people || row.country || row.place ? above?.thing ? null : above?.action ?? null : null);
      if (!action) return;
      const nation = row.people ?? (origins ? row.country?.country ?? null : null) ?? column.people ?? above?.people ?? null;
      const phrase: PeoplePhrase = { from: number.from, to: number.to, number, who: [column.text, row.text].filter((x) => x && !/^\d+$/.test(x)).join(', '), nationality: nation ? [nation] : [], sex: row.sex ?? column.sex, shape: 'list', noun: null, staff: false, ofNumber: null, evidenceFrom: 0, evidenceTo: number.to };
      const roles: Roles = { at: row.place ?? (origins ? null : row.country), from: null, to: null, via: null, by: null, when: column.year ?? row.year ?? above?.year ?? null, asOf: null };
      const c: RawCount = { a, phrase, action, trigger: null, parent: null, nationality: [...phrase.nationality], sex: phrase.sex, status: 'actual', roles, how: 'inherited', start: a.t[0]!.start, end: a.t[number.to - 1]!.end };
      made.push({ c, column: i, total: row.total });
      out.push(c);
    });
  }
  for (const x of made) if (!x.total) x.c.parent = made.find((y) => y.total && y.column === x.column && y.c.action === x.c.action)?.c ?? null;
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
  const trigger = a.triggers.find((g) => g.from >= r.from && g.to <= r.to && (g.entry.form === 'past' || g.entry.form === 'noun'));
  const noun = words.map((x) => lex.nounActions.get(x.lower)).find((x) => x !== undefined) ?? null;
  const names = a.names.filter((n) => n.from >= r.from && n.to <= r.to);
  const nation = names.find((n) => n.kind === 'nation');
  const date = a.dates.find((d) => d.from >= r.from && d.to <= r.to && d.date.value);
  return {
    action: trigger?.entry.action ?? noun, people: nation?.kind === 'nation' ? nation.codes[0] ?? null : null, country: names.find((n): n is PlaceMention => n.kind === 'place' && n.type === 'country') ?? null,
    sex: words.map((x) => lex.people.get(x.lower) ?? null).find((x) => x !== null) ?? null, folk: words.some((x) => lex.people.has(x.lower)),
    thing: !trigger && !noun && words.some((x) => lex.objects.has(x.lower) && lex.objects.get(x.lower) !== x.lower) || words.some((x) => /^(?:losses?|amount|value|rs|usd|million|billion|recovered|%)$/.test(x.lower)),
    year: date?.date.value ?? null, place: names.find((n): n is PlaceMention => n.kind === 'place' && n.type !== 'country') ?? null,
    total: /^(?:total|all|overall|sum|grand total)\b/i.test(words.map((x) => x.text).join(' ')), text: words.map((x) => x.text).join(' '),
  };
}

/** The line right above a table, when it is a heading or ends in a colon. */
function captionOf(head: Analysis, all: Analysis[]): Analysis | null {
  const i = all.indexOf(head);
  const before = all[i - 1];
  return before && (before.s.kind === 'heading' || /[:：]$/.test(before.t.at(-1)?.text ?? '')) ? before : null;
}
