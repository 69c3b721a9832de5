import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url).pathname;
const node = (args: string[]): string => execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

/** A built file with the chunks it shares with others. */
const built = (file: string, seen = new Set<string>()): string => {
  if (seen.has(file)) return '';
  seen.add(file);
  const code = readFileSync(`${root}dist/${file}`, 'utf8');
  return code + [...code.matchAll(/from\s*["']\.\/([\w.-]+)["']/g)].map((m) => built(m[1]!, seen)).join('');
};

describe('the built package', () => {
  it('is read with its chunks', () => expect(built('index.js')).toContain('deportation'));
  it('works from CommonJS', () => { const { extract } = createRequire(`${root}package.json`)('scamfacts') as typeof import('../src/index.js'); expect(extract('Police arrested 30 Thais.').counts[0]?.nationality).toEqual(['TH']); });
  it('works from ESM', () => expect(node(['--input-type=module', '-e', "import { extract } from 'scamfacts'; console.log(extract('Police arrested 30 Thais.').counts[0].action)"])).toBe('arrest\n'));
  it('ships a JSON Schema', () => expect(JSON.parse(readFileSync(`${root}dist/report.schema.json`, 'utf8'))).toHaveProperty('properties.counts'));
  it('does not load zod unless the schema is imported', () => expect(built('index.js')).not.toMatch(/from\s*['"]zod/));
  it('reads web pages from CommonJS', async () => { const { readHtml } = createRequire(`${root}package.json`)('scamfacts/html') as typeof import('../src/html/index.js'); expect((await readHtml('<p>Police arrested 30 Thais.</p>')).text).toBe('Police arrested 30 Thais.'); });
  it.each(['html.js', 'html.cjs'])('without its peers %s names the command that installs them', (file) => {
    const modules = join(mkdtempSync(join(tmpdir(), 'scamfacts-bare-')), 'node_modules');
    mkdirSync(modules);
    cpSync(`${root}dist`, join(modules, 'scamfacts/dist'), { recursive: true });
    cpSync(`${root}package.json`, join(modules, 'scamfacts/package.json'));
    symlinkSync(`${root}node_modules/chrono-node`, join(modules, 'chrono-node'));
    const code = `import(${JSON.stringify(join(modules, 'scamfacts/dist', file))}).then((m) => m.readHtml('<p>x')).catch((e) => console.log(e.name, e.code, e.install))`;
    expect(node(['-e', code])).toBe('MissingDependencyError missingDependency npm install defuddle linkedom\n');
  });
  it('makes tables, maps and pages from CommonJS', () => {
    const require = createRequire(`${root}package.json`);
    const { extract } = require('scamfacts') as typeof import('../src/index.js');
    const { toCsv, toGeoJson, toHtml, toRows } = require('scamfacts/output') as typeof import('../src/output/index.js');
    const text = 'Police arrested 30 Thais in Poipet.';
    const report = extract(text);
    expect(toCsv(toRows(report, 'counts'), ['action', 'value'])).toBe('action,value\r\narrest,30\r\n');
    expect(toGeoJson(report).features).toHaveLength(1);
    expect(toHtml(text, report)).toContain('light-dark');
  });
  it.each(['html', 'output'])('uses nothing of Node in %s', (name) => expect(readFileSync(`${root}dist/${name}.js`, 'utf8')).not.toMatch(/from\s*['"]node:|require\(/));
  it('uses nothing of Node in the core', () => expect(built('index.js')).not.toMatch(/node:|require\(/));
});
