import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';

interface Tally { p: number; f1: number }
type Result = Record<string, Tally> & { mean: number; failed: number; badOffsets: number };
let result: Result;
beforeAll(() => {
  if (!existsSync('dist/index.js')) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
  result = JSON.parse(execFileSync(process.execPath, ['test/gold/score.mjs', '--json', 'test/gold/dev'], { encoding: 'utf8' })) as Result;
});

/** Floors that no change may fall through; the README's table has the figures themselves. */
const FLOORS: [kind: string, precision: number, f1: number][] = [
  ['counts', 0.92, 0.9],
  ['objects', 0.95, 0.95],
  ['money', 0.95, 0.95],
  ['actors', 0.95, 0.95],
  ['places', 0.95, 0.95],
  ['dates', 0.95, 0.95],
  ['incidents', 0.8, 0.8],
  ['scams', 0.92, 0.92],
  ['roles', 0.74, 0.7],
];

describe('on the gold articles', () => {
  it.each(FLOORS)('%s: precision at least %d, F1 at least %d', (kind, p, f1) => {
    expect(result[kind]!.p).toBeGreaterThanOrEqual(p);
    expect(result[kind]!.f1).toBeGreaterThanOrEqual(f1);
  });
  it('no article fails and all evidence is exact', () => expect([result.failed, result.badOffsets]).toEqual([0, 0]));
});
