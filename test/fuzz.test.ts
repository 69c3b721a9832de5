import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';
import { reportSchema } from '../src/schema.js';

// A short run of `npm run fuzz`; the long one (200,000 cases) prints the same figures.
interface Result { cases: number; characters: number; peakMemoryMB: number; worst: { msPerCharacter: number; text: string }; failed: number; failures: { kind: string; error: string; text: string }[] }
const CASES = 1500;

let result: Result;
beforeAll(() => {
  if (!existsSync('dist/index.js')) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
  const seed = process.env['FUZZ_SEED'] ?? '1';
  const run = spawnSync(process.execPath, ['test/fuzz/run.mjs', '--cases', String(CASES), '--length', '20000', '--workers', '1', '--seed', seed, '--json'], { encoding: 'utf8' });
  result = JSON.parse(run.stdout) as Result;
}, 300_000);

describe('damaged articles, soups of words, broken HTML, repetition and every Unicode category', () => {
  it('are all read', () => expect(result.cases + result.failed).toBeGreaterThanOrEqual(CASES));
  it('never break the report: schema, exact evidence, ids that resolve, twice the same', () => expect(result.failures).toEqual([]));
  it('cost less than 0.1 ms a character at worst, 200,000 characters 20 seconds', () => expect(result.worst.msPerCharacter).toBeLessThan(0.1));
  it('stay below 1 GB of memory', () => expect(result.peakMemoryMB).toBeLessThan(1024));
});

describe('found by the fuzzer', () => {
  it('a sum of 310 digits is a number that JSON can hold', () => { reportSchema.parse(JSON.parse(JSON.stringify(extract(`Police seized $${'30'.repeat(155)} in Poipet.`)))); });
});
