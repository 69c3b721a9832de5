// All parts on one machine: node run.mjs OUT.jsonl [ARTICLES] [WORKERS] starts a Redis, workers and a producer, and collects the reports.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { collect, produce } from './queue.mjs';
import { startRedis } from './redis.mjs';

const [out = 'reports.jsonl', count = '200', workers = '2'] = process.argv.slice(2);
const text = readFileSync(new URL('../poipet-raid.txt', import.meta.url), 'utf8');
function* articles() { for (let i = 0; i < Number(count); i++) yield { id: i, text, publishedOn: '2025-03-24' }; }

const redis = await startRedis();
const children = Array.from({ length: Number(workers) }, () => fork(new URL('./work.mjs', import.meta.url), [String(redis.port)]));
try {
  const connection = { host: '127.0.0.1', port: redis.port };
  const start = performance.now();
  const n = await produce(connection, articles());
  const done = await collect(connection, n, out);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${done} reports in ${out}, ${seconds.toFixed(1)} s, ${(done / seconds).toFixed(0)} a second with ${workers} workers`);
} finally {
  for (const c of children) c.kill();
  redis.stop();
}
