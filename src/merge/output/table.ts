import { quantityText } from '../../text/quantity.js';
import { gridLines } from '../../text/grid.js';
import type { MergeResult } from '../types.js';
import { countText, mainCounts, placeText, sourcesOf, whenText } from './text.js';

const CELL = 46;

/** The merge as text tables for a person at a terminal. `width` in characters. */
export function incidentsTable(r: MergeResult, width = 120): string {
  const out: string[] = [
    `${r.articles.length} articles, ${r.incidents.length} incidents, ${r.conflicts.length} conflicts`,
    '',
  ];
  const grid = (title: string, head: string[], rows: string[][]): void => {
    out.push(...gridLines(title, head, rows, CELL, width));
  };
  grid(
    'Incidents',
    ['when', 'what', 'where', 'people', 'sources'],
    r.incidents.map((i) => [
      whenText(i),
      i.action,
      placeText(i),
      mainCounts(i).slice(0, 3).map(countText).join('; '),
      sourcesOf(i, r).join(', '),
    ]),
  );
  if (r.conflicts.length)
    out.push(
      'CONFLICTS',
      ...r.conflicts.flatMap((c) => [
        `- ${c.message}`,
        ...c.sides.map((s) => `    ${s.value}: ${s.sources.join(', ')}`),
      ]),
      '',
    );
  grid(
    'People, each counted once',
    ['action', 'in or from', 'to', 'nationality', 'people', 'articles'],
    r.totals.map((t) => [
      t.action,
      t.origin ?? '',
      t.destination ?? '',
      t.nationality ?? '',
      `${t.exact ? '' : '~ '}${t.people.toLocaleString('en-US')}`,
      String(t.articles.length),
    ]),
  );
  grid(
    'Running totals, never added up',
    ['action', 'who', 'as of', 'number', 'articles'],
    r.series.flatMap((s) =>
      s.points.map((p) => [
        s.action,
        s.nationality.join('+') || s.who,
        p.asOf ?? p.period ?? '',
        quantityText(p.quantity),
        String(p.articles.length),
      ]),
    ),
  );
  return out.join('\n').trimEnd();
}
