import { describe, expect, it } from 'vitest';
import { MORE_COUNTS } from './counts.more.corpus.js';
import { MORE_ACTORS, MORE_DATES, MORE_MONEY, MORE_OBJECTS, MORE_PLACES, MORE_ROLES, MORE_SCAMS } from './facts.more.corpus.js';
import { GAPS } from './gaps.js';
import { read, showActors, showCounts, showDates, showMoney, showObjects, showPlaces, showRoles, showScams } from './show.js';

type Row = [text: string, ...want: string[]];
const TABLES: [kind: string, table: Record<string, Row[]>, show: (r: ReturnType<typeof read>) => string[]][] = [
  ['counts', MORE_COUNTS, showCounts], ['roles', MORE_ROLES, showRoles], ['actors', MORE_ACTORS, showActors], ['places', MORE_PLACES, showPlaces],
  ['money', MORE_MONEY, showMoney], ['things', MORE_OBJECTS, showObjects], ['dates', MORE_DATES, showDates], ['scams', { kinds: MORE_SCAMS }, showScams],
];
const gaps = new Set(GAPS);

// sentences of authors who had not seen the rules; what is not read yet stands in gaps.ts and must leave it once it is
for (const [kind, table, show] of TABLES) describe.each(Object.entries(table))(`${kind}: %s`, (_, rows) => {
  for (const [text, ...want] of rows) (gaps.has(text) ? it.fails : it)(text, () => expect(show(read(text)).sort()).toEqual(want.filter((w) => !w.startsWith('- ')).sort()));
});
