import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const entries = (JSON.parse(readFileSync('typedoc.json', 'utf8')) as { entryPoints: string[] }).entryPoints;
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };

describe('the API documentation', () => {
  it('has a page for every entry point of the package', () => expect(entries.map((file) => /@module (\S+)/.exec(readFileSync(file, 'utf8'))?.[1]).sort()).toEqual(Object.keys(exports).filter((e) => !e.endsWith('.json')).map((e) => e.replace('.', 'scamfacts')).sort()));
  it('is made without a warning: no broken link, no type left out', () => expect(execFileSync(process.execPath, ['node_modules/typedoc/bin/typedoc', '--emit', 'none', '--treatWarningsAsErrors'], { encoding: 'utf8', stdio: 'pipe' })).not.toMatch(/warning|error/i));
});
