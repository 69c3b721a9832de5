import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printed } from './snippets.js';

// Every js block of the README runs against the built package and prints what its comments say.
const root = new URL('../', import.meta.url).pathname;
const blocks = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map((m) => m[1]!);

describe('README snippets', () => {
  it('are there', () => expect(blocks.length).toBeGreaterThan(2));
  it.each(blocks.map((b, i) => [i, b] as const))('snippet %i prints its comments', (i, code) => {
    const file = `${root}.readme-${i}.mjs`;
    writeFileSync(file, code);
    try {
      expect(execFileSync(process.execPath, [file], { encoding: 'utf8', cwd: root }).trim().split('\n')).toEqual(printed(code));
    } finally { rmSync(file); }
  });
});

const readme = readFileSync(`${root}README.md`, 'utf8');
const packageJson = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { exports: Record<string, unknown>; scripts: Record<string, string> };

describe('the README', () => {
  it.each(Object.keys(packageJson.exports).filter((e) => !e.endsWith('.json')).map((e) => e.replace('.', 'scamfacts')))('has a runnable example of %s', (entry) => expect(blocks.some((b) => b.includes(`from '${entry}'`))).toBe(true));
  it('names only scripts that exist', () => expect([...readme.matchAll(/npm run ([\w:]+)/g)].map((m) => m[1]!).filter((script) => !(script in packageJson.scripts))).toEqual([]));
  it('links only to files and sections that exist', () => {
    const links = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map((m) => m[1]!).filter((link) => !/^https?:/.test(link));
    const sections = [...readme.matchAll(/^#+ (.*)$/gm)].map((m) => `#${m[1]!.toLowerCase().replace(/[^\w\s-]/g, '').replace(/ /g, '-')}`);
    expect(links.filter((link) => (link.startsWith('#') ? !sections.includes(link) : !existsSync(root + link)))).toEqual([]);
  });
  it('has an accuracy section as the script prints it, figures aside', () => {
    const section = /<!-- accuracy -->\n([\s\S]*?)<!-- \/accuracy -->/.exec(readme)![1]!;
    const rows = (markdown: string): string[] => [...markdown.matchAll(/^\| ([^|]+) \|/gm)].map((m) => m[1]!);
    expect(rows(section)).toEqual(rows(execFileSync(process.execPath, ['scripts/accuracy-table.mjs'], { cwd: root, encoding: 'utf8' })));
    expect(rows(section)).toContain('incidents');
  });
});
