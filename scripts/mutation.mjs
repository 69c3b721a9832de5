/**
 * npm run mutation -- [--sample 0.05] [--seed 1] [FILE...]
 * Mutation testing of src/facts and src/mentions with Stryker. All of it takes hours: with --sample, a share of the lines is drawn at
 * random (the same for the same seed), each file with its part, and the score of these is an estimate of the score of all.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '2' },
  },
});
const share = Number(values.sample);
if (!(share > 0 && share <= 1)) {
  console.error('--sample wants a number above 0, at most 1');
  process.exit(2);
}

/** Numbers from 0 to 1 from a seed (mulberry32). */
function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const next = random(Number(values.seed));
const files = positionals.length
  ? positionals
  : ['src/facts', 'src/mentions'].flatMap((d) =>
      readdirSync(d)
        .filter((f) => f.endsWith('.ts'))
        .sort()
        .map((f) => `${d}/${f}`),
    );
const mutate = files.flatMap((f) => {
  if (share === 1) return [f];
  // a whole line from its first column to its last
  return readFileSync(f, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.trim() && next() < share ? [`${f}:${i + 1}:0-${i + 1}:${line.length}`] : []));
});
const { status } = spawnSync(
  'npx',
  ['stryker', 'run', '--concurrency', values.concurrency, '--mutate', mutate.join(',')],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
