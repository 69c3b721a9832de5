import { execFileSync, fork, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Queue { produce(c: object, a: Iterable<object>): Promise<number>; collect(c: object, n: number, file: string): Promise<number> }
const installed = spawnSync('redis-server', ['--version']).status === 0;
const dir = mkdtempSync(join(tmpdir(), 'scamfacts-queue-'));
beforeAll(() => { if (!existsSync('dist/index.js')) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' }); });
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const worker = (port: number): Promise<ChildProcess> => new Promise((resolve) => { const w = fork('examples/queue/work.mjs', [String(port)]); w.once('message', () => resolve(w)); });

// CI installs redis-server (.ci/run); without it there is nothing to test against
describe.skipIf(!installed)('the queue example', () => {
  it('gives 500 reports, each once, though a worker is killed in the middle', async () => {
    const { startRedis } = (await import(new URL('../examples/queue/redis.mjs', import.meta.url).href)) as { startRedis(): Promise<{ port: number; stop(): void }> };
    const { produce, collect } = (await import(new URL('../examples/queue/queue.mjs', import.meta.url).href)) as Queue;
    const redis = await startRedis();
    const connection = { host: '127.0.0.1', port: redis.port };
    const workers = await Promise.all([worker(redis.port), worker(redis.port)]);
    try {
      const text = 'Police arrested 41 Thais in Poipet on Saturday. '.repeat(30);
      const n = await produce(connection, Array.from({ length: 500 }, (_, i) => ({ id: i, text, publishedOn: '2025-03-24' })));
      setTimeout(() => workers[0]!.kill('SIGKILL'), 300);
      const out = join(dir, 'reports.jsonl');
      await collect(connection, n, out);
      const ids = readFileSync(out, 'utf8').trim().split('\n').map((l) => JSON.parse(l) as { id: string; report: { counts: { quantity: { value: number } }[] } });
      expect(ids.map((r) => Number(r.id)).sort((a, b) => a - b)).toEqual(Array.from({ length: 500 }, (_, i) => i));
      expect(ids.every((r) => r.report.counts[0]?.quantity.value === 41)).toBe(true);
      expect(workers[0]!.killed).toBe(true);
    } finally {
      for (const w of workers) w.kill('SIGKILL');
      redis.stop();
    }
  }, 60_000);
});
