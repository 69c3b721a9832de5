import type { Quantity, Report } from '../schema.js';
import { gridLines } from '../text/grid.js';

const CELL = 38;

const BOUND: Record<Quantity['bound'], string> = {
  exact: '',
  atLeast: '≥ ',
  atMost: '≤ ',
  approx: '~ ',
  range: '',
  vague: '≥ ',
};
const amount = (q: Quantity): string =>
  q.bound === 'range'
    ? `${q.min!.toLocaleString('en-US')}–${q.max!.toLocaleString('en-US')}`
    : `${BOUND[q.bound]}${(q.value ?? q.min!).toLocaleString('en-US')}`;

/** The report as text tables for a person at a terminal. */
export function table(r: Report, width = 100): string {
  const name = (id: string | null): string =>
    id === null ? '' : ([...r.places, ...r.actors].find((x) => x.id === id)?.name ?? id);
  const out: string[] = [];
  if (r.article.title) out.push(r.article.title);
  out.push(`published ${r.article.publishedOn ?? 'unknown'}`, '');
  const grid = (title: string, head: string[], rows: string[][]): void => {
    out.push(...gridLines(title, head, rows, CELL, width));
  };
  grid(
    'People',
    ['what', 'how many', 'who', 'status', 'from → to', 'at', 'by', 'when'],
    r.counts.map((c) => [
      c.action,
      amount(c.quantity),
      [c.nationality.join('+'), c.sex, c.who].filter(Boolean).join(' '),
      c.status === 'actual' ? '' : c.status,
      [name(c.from), name(c.to)].filter(Boolean).join(' → '),
      name(c.at),
      name(c.by),
      c.when ?? (c.asOf ? `as of ${c.asOf}` : ''),
    ]),
  );
  grid(
    'Things',
    ['what', 'how many', 'unit'],
    r.objects.map((o) => [o.action, amount(o.quantity), o.unit]),
  );
  grid(
    'Money',
    ['role', 'amount', 'currency'],
    r.money.map((m) => [m.role, amount(m.quantity), m.currency]),
  );
  grid(
    'Actors',
    ['name', 'type', 'role', 'of'],
    r.actors.map((x) => [x.name, x.type, x.role ?? '', x.affiliation ?? '']),
  );
  grid(
    'Places',
    ['name', 'country', 'type', 'lat, lon'],
    r.places.map((x) => [x.name, x.country ?? '', x.type, x.lat === null ? '' : `${x.lat}, ${x.lon}`]),
  );
  grid(
    'Events',
    ['what', 'at', 'when', 'by'],
    r.incidents.map((x) => [x.action, name(x.at), x.when ?? '', name(x.by)]),
  );
  if (r.dates.length) out.push(`DATES   ${r.dates.map((d) => d.value).join(', ')}`);
  if (r.scams.length) out.push(`SCAMS   ${r.scams.map((s) => s.kind).join(', ')}`);
  return out.join('\n').trimEnd();
}
