import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { progressText } from '../src/cli/progress.js';

const dir = mkdtempSync(join(tmpdir(), 'scamfacts-jsonl-'));
const CLI = 'dist/cli.js';
beforeAll(() => { if (!existsSync(CLI)) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' }); });
afterAll(() => rmSync(dir, { recursive: true, force: true }));

interface Line { source: string; line: number; id: string | null; report?: { counts: { quantity: { value: number } }[] }; error?: { code: string } }
const article = (i: number): string => JSON.stringify({ id: `a${i}`, text: `Police arrested ${i + 2} Thais in Poipet on Saturday.`, publishedOn: '2025-03-24' });
const lines = (s: string): Line[] => s.split('\n').filter(Boolean).map((l) => JSON.parse(l) as Line);
const run = (args: string[], input?: string): { status: number | null; out: Line[]; err: string } => {
  const r = spawnSync(process.execPath, [CLI, '--jsonl', '--workers', '1', ...args], { input, encoding: 'utf8' });
  return { status: r.status, out: lines(r.stdout), err: r.stderr };
};
const file = (name: string, content: string | Buffer): string => { const f = join(dir, name); writeFileSync(f, content); return f; };

describe('scamfacts --jsonl', () => {
  it('writes a report a line, in order, from standard input', () => {
    const { status, out } = run([], [0, 1, 2].map(article).join('\n'));
    expect(out.map((l) => [l.line, l.id, l.report?.counts[0]?.quantity.value])).toEqual([[1, 'a0', 2], [2, 'a1', 3], [3, 'a2', 4]]);
    expect(status).toBe(0);
  });
  it('says that a folder is one', () => expect(run([dir])).toMatchObject({ status: 1, err: expect.stringContaining('is a folder') }));
  it('reads .gz', () => expect(run([file('in.jsonl.gz', gzipSync(`${article(5)}\n`))]).out.map((l) => l.id)).toEqual(['a5']));
  it.each([
    ['{broken', 'not JSON'],
    ['[]', 'not an object'],
    ['{"id":"x"}', 'no "text"'],
    ['{"text":"x","publishedOn":5}', '"publishedOn" is no string'],
  ])('skips the broken line %s, tells its number and says so in the exit status', (broken, message) => {
    const { status, out, err } = run([], [article(0), broken, article(1)].join('\n'));
    expect(out.map((l) => l.id)).toEqual(['a0', 'a1']);
    expect(err).toContain(`standard input:2: ${message}`);
    expect(status).toBe(1);
  });
  it('turns an article that cannot be read into an error record', () => {
    const { status, out } = run([], JSON.stringify({ id: 'bad', text: 'x', publishedOn: '2025-02-30' }));
    expect(out[0]?.error?.code).toBe('invalidPublishedOn');
    expect(status).toBe(1);
  });
  it('tells a missing file', () => expect(run([join(dir, 'none.jsonl')])).toMatchObject({ status: 1, err: expect.stringContaining('no such file') as string }));
  it.each([[['--workers', '0']], [['--format', 'table']]])('%j is wrong usage', (args) => expect(spawnSync(process.execPath, [CLI, '--jsonl', ...args], { input: '' }).status).toBe(2));
  it('--resume finishes what a killed run began, every article once', async () => {
    const n = 1500;
    const input = file('many.jsonl', Array.from({ length: n }, (_, i) => article(i)).join('\n'));
    const out = join(dir, 'out.jsonl');
    const first = spawn(process.execPath, [CLI, '--jsonl', '--workers', '1', '--resume', out, input], { stdio: 'ignore' });
    await expect.poll(() => existsSync(out) && readFileSync(out).length > 1000, { timeout: 20_000, interval: 5 }).toBe(true);
    first.kill('SIGKILL');
    await new Promise((r) => first.on('exit', r));
    const half = readFileSync(out, 'utf8');
    writeFileSync(out, half.slice(0, half.length - 20)); // the last record cut off in the middle
    expect(lines(half.slice(0, half.lastIndexOf('\n'))).length).toBeLessThan(n);
    expect(run(['--resume', out, input]).status).toBe(0);
    expect(lines(readFileSync(out, 'utf8')).map((l) => l.id)).toEqual(Array.from({ length: n }, (_, i) => `a${i}`));
  }, 60_000);
});

describe('the progress line', () => {
  it('tells rate, done, failed and the time left', () => expect(progressText({ done: 500, failed: 2, share: 0.25 }, 10)).toBe('500 done, 2 failed, 50/s, 30 s left'));
  it('tells no time left when the size is unknown', () => expect(progressText({ done: 10, failed: 0, share: null }, 2)).toBe('10 done, 0 failed, 5/s'));
});
