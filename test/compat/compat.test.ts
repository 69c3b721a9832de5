import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/index.js';
import { extract } from '../../src/index.js';
import * as labels from '../../src/labels.js';
import { mergeReports } from '../../src/merge/index.js';
import { toCsv, toGeoJson, toHtml, toRows } from '../../src/output/index.js';
import { reportSchema, type Report } from '../../src/schema.js';

// The report and the labels of the first version, as it wrote them. Neither file is ever changed: see "Versions" in CONTRIBUTING.md.
const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as T;
const old = read<Report>('report-1.0.json');
const oldLabels = read<Record<string, string[]>>('labels-1.0.json');
const article = readFileSync(new URL('../../examples/poipet-raid.txt', import.meta.url), 'utf8');

/** Every field of a value with its type: `counts[].at: string`. A null tells no type. */
function fields(x: unknown, path = ''): string[] {
  if (Array.isArray(x)) return [`${path}: array`, ...x.flatMap((y) => fields(y, `${path}[]`))];
  if (typeof x === 'object' && x !== null) return Object.entries(x).flatMap(([k, v]) => fields(v, path ? `${path}.${k}` : k));
  return x === null ? [] : [`${path}: ${typeof x}`];
}

describe('a report of schema version 1.0', () => {
  it('is accepted by today\'s schema, unchanged', () => expect(reportSchema.parse(old)).toEqual(old));
  it('says its version', () => expect(old.schemaVersion).toBe('1.0'));
  it('is of the same major version as today\'s', () => expect(extract('').schemaVersion.split('.')[0]).toBe('1'));
  it('has no field that today\'s report of the same article lacks or types otherwise', () => {
    const now = new Set(fields(extract(article)));
    expect([...new Set(fields(old))].filter((f) => !now.has(f))).toEqual([]);
  });
  it('still goes through tables, maps, pages, merging and explain', () => {
    expect(toCsv(toRows(old, 'counts'), ['action'])).toContain('deport');
    expect(toGeoJson(old).features.length).toBeGreaterThan(0);
    expect(toHtml(article, old)).toContain('<!doctype html>');
    expect(mergeReports([{ source: 'old', report: old }]).incidents.length).toBeGreaterThan(0);
    expect(explain(old, old.counts[0]!.id, { text: article })).toContain('earlier version');
  });
});

describe('labels of version 1.0', () => {
  it.each(Object.entries(oldLabels))('%s are all there still', (name, list) => expect((labels as unknown as Record<string, readonly string[]>)[name]).toEqual(expect.arrayContaining(list)));
});
