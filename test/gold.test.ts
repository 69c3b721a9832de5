import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';

interface Tally { p: number; f1: number }
type Result = Record<string, Tally> & { mean: number; failed: number; badOffsets: number };
const results = new Map<string, Result>();
beforeAll(() => {
  if (!existsSync('dist/index.js')) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
  for (const set of ['dev', 'check']) results.set(set, JSON.parse(execFileSync(process.execPath, ['test/gold/score.mjs', '--json', `test/gold/${set}`], { encoding: 'utf8' })) as Result);
});

/** Floors that no change may fall through; the README's table has the figures themselves. Rules are written on `dev`; nobody reads the errors on `check`. */
const FLOORS: [set: string, kind: string, precision: number, f1: number][] = [
  ['dev', 'counts', 0.85, 0.75],
  ['dev', 'objects', 0.91, 0.84],
  ['dev', 'money', 0.94, 0.91],
  ['dev', 'actors', 0.88, 0.87],
  ['dev', 'places', 0.92, 0.89],
  ['dev', 'dates', 0.9, 0.89],
  ['dev', 'incidents', 0.68, 0.66],
  ['dev', 'scams', 0.82, 0.84],
  ['dev', 'roles', 0.7, 0.57],
  ['check', 'counts', 0.8, 0.65],
  ['check', 'objects', 0.86, 0.82],
  ['check', 'money', 0.94, 0.9],
  ['check', 'actors', 0.87, 0.88],
  ['check', 'places', 0.9, 0.87],
  ['check', 'dates', 0.85, 0.86],
  ['check', 'incidents', 0.65, 0.65],
  ['check', 'scams', 0.8, 0.8],
  ['check', 'roles', 0.7, 0.6],
];

describe('on the gold articles', () => {
  it.each(FLOORS)('%s, %s: precision at least %d, F1 at least %d', (set, kind, p, f1) => {
    const tally = results.get(set)![kind]!;
    expect(tally.p).toBeGreaterThanOrEqual(p);
    expect(tally.f1).toBeGreaterThanOrEqual(f1);
  });
  it.each(['dev', 'check', 'train', 'train-counts', 'train-roles'])('%s: every annotation is well formed', (set) => expect(execFileSync(process.execPath, ['test/gold/check.mjs', `test/gold/${set}`], { encoding: 'utf8' })).toMatch(/^\d+ files, 0 faults\n$/));
  it.each(['dev', 'check'])('%s: no article fails and all evidence is exact', (set) => expect([results.get(set)!.failed, results.get(set)!.badOffsets]).toEqual([0, 0]));
});
