import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url).pathname;
const node = (args: string[]): string => execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

describe('the built package', () => {
  it('works from CommonJS', () => { const { extract } = createRequire(`${root}package.json`)('scamfacts') as typeof import('../src/index.js'); expect(extract('Police arrested 30 Thais.').counts[0]?.nationality).toEqual(['TH']); });
  it('works from ESM', () => expect(node(['--input-type=module', '-e', "import { extract } from 'scamfacts'; console.log(extract('Police arrested 30 Thais.').counts[0].action)"])).toBe('arrest\n'));
  it('ships a JSON Schema', () => expect(JSON.parse(readFileSync(`${root}dist/report.schema.json`, 'utf8'))).toHaveProperty('properties.counts'));
  it('does not load zod unless the schema is imported', () => expect(readFileSync(`${root}dist/index.js`, 'utf8')).not.toMatch(/from\s*['"]zod/));
  it('uses nothing of Node in the core', () => expect(readFileSync(`${root}dist/index.js`, 'utf8')).not.toMatch(/node:|require\(/));
});
