import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

interface Output { output_type: string; data?: Record<string, string | string[]> }
interface Cell { cell_type: string; source: string | string[]; outputs?: Output[] }
interface Notebook { cells: Cell[] }

const file = 'examples/notebooks/homecomings.ipynb';
const joined = (text: string | string[] | undefined): string => (text === undefined ? '' : [text].flat().join(''));
const code = ({ cells }: Notebook): Cell[] => cells.filter((c) => c.cell_type === 'code');
const outputs = (notebook: Notebook): Output[] => code(notebook).flatMap((c) => c.outputs ?? []);
const charts = (notebook: Notebook): string[] => outputs(notebook).map((o) => joined(o.data?.['image/svg+xml'])).filter(Boolean);
const execute = (path: string): { status: number | null; stdout: string; stderr: string } => spawnSync(process.execPath, ['scripts/notebook.mjs', path], { encoding: 'utf8', maxBuffer: 2 ** 26 });

beforeAll(() => { if (!existsSync('dist/claims.js')) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' }); });

describe('the notebook', () => {
  const committed = JSON.parse(readFileSync(file, 'utf8')) as Notebook;
  it('runs in Jupyter with the Deno kernel: every cell shows something and none fails', () => {
    const { status, stdout, stderr } = execute(file);
    expect(status, stderr).toBe(0);
    const run = JSON.parse(stdout) as Notebook;
    expect(code(run).map((c) => c.outputs?.length)).toEqual(code(committed).map(() => 1));
    expect(outputs(run).map((o) => o.output_type)).not.toContain('error');
    expect(charts(run)).toHaveLength(3);
    for (const chart of charts(run)) expect(chart).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*<\/svg>$/);
    expect(outputs(run).filter((o) => joined(o.data?.['text/html']).startsWith('<iframe'))).toHaveLength(1);
  });
  it('is committed with its charts', () => {
    expect(charts(committed)).toHaveLength(3);
    expect(outputs(committed).map((o) => o.output_type)).not.toContain('error');
  });
  it('a cell that fails is told by the exit status', () => {
    const home = mkdtempSync(join(tmpdir(), 'scamfacts-notebook-'));
    const broken = join(home, 'broken.ipynb');
    writeFileSync(broken, JSON.stringify({ cells: [{ cell_type: 'code', id: 'a', metadata: {}, execution_count: null, outputs: [], source: "throw new Error('on purpose')" }], metadata: { kernelspec: { name: 'deno', display_name: 'Deno', language: 'typescript' } }, nbformat: 4, nbformat_minor: 5 }));
    try {
      const { status, stderr } = execute(broken);
      expect(status).toBe(1);
      expect(stderr).toContain('on purpose');
    } finally { rmSync(home, { recursive: true }); }
  });
});

describe('the ten articles', () => {
  const articles = JSON.parse(readFileSync('examples/notebooks/articles.json', 'utf8')) as { id: string; publishedOn: string; sources: string[]; text: string }[];
  it('are ten', () => expect(new Set(articles.map((a) => a.id)).size).toBe(10));
  it.each(articles.map((a) => [a.id, a] as const))('%s is short, dated and lists its sources', (_, a) => {
    expect(a.text.length).toBeLessThan(1000);
    expect(a.publishedOn).toMatch(/^2025-\d\d-\d\d$/);
    expect(a.sources.length).toBeGreaterThan(0);
    for (const source of a.sources) expect(new URL(source).protocol).toBe('https:');
  });
});
