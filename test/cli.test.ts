import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportSchema } from '../src/schema.js';

const cli = new URL('../dist/cli.js', import.meta.url).pathname;
const sample = new URL('../examples/poipet-raid.txt', import.meta.url).pathname;
const run = (args: string[], input = ''): { code: number | null; out: string; err: string } => { const r = spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8' }); return { code: r.status, out: r.stdout, err: r.stderr }; };

beforeAll(() => { if (!existsSync(cli)) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' }); });

describe('the command line', () => {
  it('prints a report the schema accepts', () => { const r = run([sample]); expect(r.code).toBe(0); expect(reportSchema.parse(JSON.parse(r.out)).article.publishedOn).toBe('2025-03-24'); });
  it('reads standard input and an explicit date', () => { const r = run(['--published-on', '2025-03-03', '--format', 'jsonl'], 'Cambodia deported 119 Thais on Saturday.'); expect(r.out.trim().split('\n')).toHaveLength(1); expect(JSON.parse(r.out).counts[0]).toMatchObject({ action: 'deport', when: '2025-03-01' }); });
  it('reads a web page by its name, with the date the page tells', () => { const r = run(['--format', 'jsonl', sample.replace(/txt$/, 'html')]); expect(r.code).toBe(0); expect(JSON.parse(r.out)).toMatchObject({ article: { title: 'Cambodia sends 93 Thais home after raids on Poipet call centres', publishedOn: '2025-03-24' } }); });
  it('reads a web page on standard input; a given date wins', () => expect(JSON.parse(run(['--published-on', '2025-03-30'], '<!doctype html><html><body><p>Cambodia deported 119 Thais on Saturday.</p></body></html>').out)).toMatchObject({ article: { publishedOn: '2025-03-30' }, counts: [{ when: '2025-03-29' }] }));
  it('prints a table for a person', () => { const { out } = run(['--format', 'table', sample]); expect(out).toMatch(/deport\s+93\s+TH/); expect(out).not.toContain('{'); });
  it('prints counts as CSV, of all files in one table', () => { const { out } = run(['--format', 'csv', sample, sample.replace(/txt$/, 'html')]); const lines = out.trim().split('\r\n'); expect(lines[0]).toMatch(/^source,title,publishedOn,id,/); expect(new Set(lines.slice(1).map((l) => l.split(',')[0]))).toEqual(new Set([sample, sample.replace(/txt$/, 'html')])); });
  it('prints a map', () => expect(JSON.parse(run(['--format', 'geojson', sample]).out)).toMatchObject({ type: 'FeatureCollection' }));
  it('prints a page to look at, of one file', () => { expect(run(['--format', 'html', sample]).out).toMatch(/^<!doctype html>/); expect(run(['--format', 'html', sample, sample]).code).toBe(2); });
  it('--version and --help', () => { expect(run(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/); expect(run(['--help']).out).toContain('--published-on'); });
  it.each([[['--format', 'xml']], [['--nonsense']]])('wrong usage %j exits 2 with one plain line', (args) => { const r = run(args); expect(r.code).toBe(2); expect(r.err.trim().split('\n')).toHaveLength(1); });
  it('bad input exits 1 with one plain line', () => {
    const big = join(mkdtempSync(join(tmpdir(), 'scamfacts-')), 'big.txt');
    writeFileSync(big, 'a'.repeat(200_001));
    for (const args of [['no-such-file.txt'], [big], ['--published-on', '2025-02-30', sample]]) { const r = run(args); expect(r.code).toBe(1); expect(r.err.trim().split('\n')).toHaveLength(1); expect(r.err).not.toContain('    at '); }
  });
  it('a bad file does not stop the others', () => { const r = run(['--format', 'jsonl', 'no-such-file.txt', sample]); expect(r.code).toBe(1); expect(r.out.trim().split('\n')).toHaveLength(1); });
});
