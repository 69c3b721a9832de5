import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import * as Plot from '@observablehq/plot';
import { tableFromIPC, tableFromJSON, tableToIPC } from 'apache-arrow';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { toCsv, toRows } from '../../src/output/index.js';
import { records } from './articles.js';

// The real packages take the rows as they are.
const counts = toRows(records, 'counts');
const folder = mkdtempSync(join(tmpdir(), 'scamfacts-rows-'));

describe('DuckDB', () => {
  const query = async (sql: string): Promise<unknown[]> => (await (await (await DuckDBInstance.create(':memory:')).connect()).runAndReadAll(sql)).getRowObjectsJson();
  const file = (name: string, text: string): string => { const path = join(folder, name); writeFileSync(path, text); return path; };
  const byNationality = (from: string): string => `select nationality, sum(value)::int as people, min(whenStart)::text as first from ${from} where action = 'deport' and status = 'actual' and partOf is null group by nationality order by people desc`;

  it('answers "how many of whom were deported" from the rows as JSON', async () => expect(await query(byNationality(`read_json('${file('counts.json', JSON.stringify(counts))}')`))).toEqual([{ nationality: 'TH', people: 212, first: '2025-03-01' }]));
  it('reads dates as dates and numbers as numbers from the CSV', async () => expect(await query(`select column_name, column_type from (describe from read_csv('${file('counts.csv', toCsv(counts))}')) where column_name in ('value', 'whenStart', 'evidenceStart', 'evidence')`)).toEqual([{ column_name: 'value', column_type: 'BIGINT' }, { column_name: 'whenStart', column_type: 'DATE' }, { column_name: 'evidence', column_type: 'VARCHAR' }, { column_name: 'evidenceStart', column_type: 'BIGINT' }]));
  it('answers the same from the CSV', async () => expect(await query(byNationality(`read_csv('${join(folder, 'counts.csv')}')`))).toEqual([{ nationality: 'TH', people: 212, first: '2025-03-01' }]));
});

it('Arrow: a table of the rows survives being written and read', () => {
  const table = tableFromIPC(tableToIPC(tableFromJSON(counts.map((r) => ({ ...r })))));
  expect(table.numRows).toBe(counts.length);
  expect(table.toArray().map((r) => [r.source, r.action, r.value, r.evidence])).toEqual(counts.map((r) => [r.source, r.action, r.value, r.evidence]));
});

it('Observable Plot: bars of people by nationality, straight from the rows', () => {
  const { document } = parseHTML('<html><body></body></html>');
  const nationalities = counts.filter((r) => r.nationality !== null && r.value !== null);
  const chart = Plot.plot({ document: document as never, marks: [Plot.barX(nationalities, Plot.groupY({ x: 'sum' }, { x: 'value', y: 'nationality' }))] });
  expect(chart.querySelectorAll('[aria-label="bar"] rect')).toHaveLength(new Set(nationalities.map((r) => r.nationality)).size);
});
