import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { incidentsGeoJson, incidentsHtml, incidentsTable, mergeReports } from '../../src/merge/index.js';
import { article, raid } from './make.js';

const deport = { action: 'deport', from: 'Cambodia', to: 'Thailand' } as const;
const result = mergeReports([raid('Wire', 119, { url: 'https://wire.example/1', count: deport }), raid('Gazette', 117, { count: deport }), raid('Wire', 3, { count: { at: 'Piopet', when: '2025-05-01' } })]);

describe('the table', () => {
  const text = incidentsTable(result);
  it('lists incidents, conflicts and totals', () => { for (const t of ['INCIDENTS', 'CONFLICTS', 'PEOPLE, EACH COUNTED ONCE', '119 or 117 deported on 2025-03-01 at Poipet']) expect(text).toContain(t); });
  it('says who says what', () => expect(text).toMatch(/117: Gazette/));
  it('keeps to the width', () => expect(Math.max(...incidentsTable(result, 60).split('\n').filter((l) => !/^(-| {4}|\d)/.test(l)).map((l) => l.length))).toBeLessThanOrEqual(60));
});

describe('GeoJSON', () => {
  const { features } = incidentsGeoJson(result);
  it('puts longitude first', () => expect(features.find((f) => f.properties['action'] === 'deport')!.geometry).toEqual({ type: 'Point', coordinates: [102.56, 13.66] }));
  it('has no geometry where no place is known', () => expect(features.find((f) => f.properties['place'] === 'Piopet')!.geometry).toBeNull());
  it('carries the conflicts', () => expect(features.flatMap((f) => f.properties['conflicts'])).toEqual(['119 or 117 deported on 2025-03-01 at Poipet']));
});

describe('the page', () => {
  const page = incidentsHtml(result);
  it('shows both values with who says them', () => { expect(page).toContain('<a href="https://wire.example/1" rel="noopener noreferrer">Wire</a>'); expect(page).toContain('Gazette'); });
  it('shows the reasons', () => expect(page).toContain('Why these articles are one incident'));
  it('loads and runs nothing', () => expect(page).not.toMatch(/<script|<link|<img|src=|@import|url\(/));
  const evil = '<script>alert(1)</script>"\'>';
  const hostile = incidentsHtml(mergeReports([{ ...article({ source: evil, title: evil, published: '2025-03-02', counts: [{ n: 5, who: evil, at: 'Poipet', when: '2025-03-01' }] }), url: 'javascript:alert(1)' }]), evil);
  it('escapes all that reports bring', () => expect(hostile).not.toContain('<script'));
  it('links to web addresses only', () => expect(hostile).not.toMatch(/href="javascript/i));
});

describe('scamfacts merge', () => {
  const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
  const dir = mkdtempSync(join(tmpdir(), 'scamfacts-merge-'));
  const run = (args: string[], input = ''): { code: number | null; out: string; err: string } => { const r = spawnSync(process.execPath, [cli, 'merge', ...args], { input, encoding: 'utf8' }); return { code: r.status, out: r.stdout, err: r.stderr }; };
  const lines = [raid('Wire', 119, { count: deport }), raid('Gazette', 117, { count: deport })].map((x) => JSON.stringify(x)).join('\n');
  beforeAll(() => { if (!existsSync(cli)) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' }); });

  it('prints the merge as JSON', () => { const r = run([], lines); expect(r.code).toBe(0); expect(JSON.parse(r.out).conflicts[0].message).toBe('119 or 117 deported on 2025-03-01 at Poipet'); });
  it.each([['table', 'CONFLICTS'], ['html', '<!doctype html>'], ['geojson', '"FeatureCollection"']])('prints %s', (format, want) => expect(run(['--format', format], lines).out).toContain(want));
  it('reads files, gzipped too', () => { const f = join(dir, 'r.jsonl.gz'); writeFileSync(f, gzipSync(lines)); expect(JSON.parse(run([f]).out).articles).toHaveLength(2); });
  it('reads articles that have not been read yet', () => expect(JSON.parse(run([], JSON.stringify({ source: 'Wire', text: 'Cambodia deported 119 Thais on Saturday.', publishedOn: '2025-03-03' })).out).incidents[0]).toMatchObject({ action: 'deport', when: { best: { value: '2025-03-01' } } }));
  it('reads what "scamfacts --jsonl" writes, with the outlet of each article', () => {
    const articles = ['Wire', 'Gazette'].map((outlet) => JSON.stringify({ id: outlet.toLowerCase(), outlet, text: 'Cambodia deported 119 Thais on Saturday.', publishedOn: '2025-03-03' })).join('\n');
    const reports = spawnSync(process.execPath, [cli, '--jsonl', '--workers', '1'], { input: articles, encoding: 'utf8' }).stdout;
    expect(JSON.parse(run([], reports).out).articles.map((a: { source: string }) => a.source).sort()).toEqual(['Gazette', 'Wire']);
  });
  it('tells a broken line by its number and goes on', () => { const r = run([], `{nonsense\n${lines}\n{"source":"C"}`); expect(r.code).toBe(1); expect(r.err.trim().split('\n')).toEqual(['scamfacts: standard input:1: not JSON', expect.stringMatching(/^scamfacts: standard input:4: "report" must be/)]); expect(JSON.parse(r.out).articles).toHaveLength(2); });
  it('tells a file that is not there', () => { const r = run([join(dir, 'none.jsonl')]); expect([r.code, r.err.trim()]).toEqual([1, expect.stringMatching(/no such file$/)]); });
  it.each([['--format', 'xml'], ['--threshold', '7'], ['--threshold', ''], ['--nonsense']])('wrong usage %s %s exits 2 with one plain line', (...args) => { const r = run(args.filter((x) => x !== undefined)); expect(r.code).toBe(2); expect(r.err.trim().split('\n')).toHaveLength(1); });
  it('has its own help', () => expect(run(['--help']).out).toContain('--threshold'));
});

describe('the package', () => {
  it('has the entry point for CommonJS too', () => expect(typeof (createRequire(import.meta.url)('scamfacts/merge') as { mergeReports: unknown }).mergeReports).toBe('function'));
});
