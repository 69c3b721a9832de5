// How batches gain from a second worker thread, with fresh threads and with those of a pool that has read as many articles before. Writes test/bench/BATCH.md.
//   npm run build && node test/bench/batch.mjs [ARTICLES] [WORKERS...]
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { extractAllJson, openPool } from '../../dist/batch.js';

const [count = 5000, ...asked] = process.argv.slice(2).map(Number);
const workers = asked.length ? asked : [1, 2];
const GOLD = ['check', 'dev', 'train'].map((d) => new URL(`../gold/${d}/`, import.meta.url));
const texts = GOLD.flatMap((dir) => readdirSync(dir).filter((f) => f.endsWith('.json')).sort().map((f) => JSON.parse(readFileSync(new URL(f, dir), 'utf8'))))
  .map(({ text, published }) => ({ text, publishedOn: published }));
/** A stride that meets all of them, so that short and long ones are mixed. */
const STRIDE = 7;
function* articles() { for (let i = 0; i < count; i++) yield texts[(i * STRIDE) % texts.length]; }

const secondsOf = async (pool) => {
  const start = performance.now();
  let next = 0;
  for await (const { index, error } of extractAllJson(articles(), { pool })) if (error || index !== next++) throw new Error(`article ${index}: ${error?.message ?? 'out of order'}`);
  return (performance.now() - start) / 1000;
};
const runs = [];
for (const w of workers) {
  const pool = openPool({ workers: w });
  runs.push({ w, fresh: await secondsOf(pool), warm: await secondsOf(pool) });
  await pool.close();
}
const cell = (s, one) => `${s.toFixed(1)} s, ${(count / s).toFixed(0)}/s, ${(one / s).toFixed(2)} times`;
const kB = texts.reduce((sum, t) => sum + Buffer.byteLength(t.text), 0) / texts.length / 1000;
const lines = [
  `Measured ${new Date().toISOString().slice(0, 10)} on ${cpus()[0].model.trim()}, ${cpus().length} cores, Node ${process.versions.node}: ${count} articles of ${kB.toFixed(1)} kB (\`npm run bench:batch\`).`,
  '',
  '| worker threads | fresh | warm |',
  '| --- | --- | --- |',
  ...runs.map((r) => `| ${r.w} | ${cell(r.fresh, runs[0].fresh)} | ${cell(r.warm, runs[0].warm)} |`),
];
console.log(lines.join('\n'));
writeFileSync(new URL('BATCH.md', import.meta.url), `# Batches\n\n${lines.join('\n')}\n`);
