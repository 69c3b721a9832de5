// Memory and rate of `extractAll` on articles made on the fly: node test/bench/many.mjs [COUNT] [WORKERS]
import { extractAllJson } from '../../dist/batch.js';

const count = Number(process.argv[2] ?? 1_000_000);
const workers = Number(process.argv[3] ?? 2);
const step = Math.max(1, Math.floor(count / 10));
function* articles() {
  for (let i = 0; i < count; i++) yield { text: `Police arrested ${2 + (i % 97)} Thais in Poipet on Saturday.`, publishedOn: '2025-03-24' };
}
const start = performance.now();
let done = 0;
console.log('articles   seconds   articles/s   memory of all threads (MB)');
for await (const r of extractAllJson(articles(), { workers })) {
  if (r.index !== done) throw new Error(`article ${done} came as ${r.index}`);
  if (++done % step) continue;
  const s = (performance.now() - start) / 1000;
  console.log(`${String(done).padStart(8)}${s.toFixed(0).padStart(10)}${(done / s).toFixed(0).padStart(13)}${(process.memoryUsage.rss() / 1e6).toFixed(0).padStart(28)}`);
}
