import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as Batch from '../../src/batch/index.js';

const built = new URL('../../dist/batch.js', import.meta.url);
let extractAll: typeof Batch.extractAll, openPool: typeof Batch.openPool, InvalidInputError: typeof Batch.InvalidInputError;
beforeAll(async () => {
  if (!existsSync(built)) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
  ({ extractAll, openPool, InvalidInputError } = (await import(built.href)) as typeof Batch);
});

const articles = (n: number, seen?: (i: number) => void): Iterable<Batch.Article> => ({ *[Symbol.iterator]() { for (let i = 0; i < n; i++) { seen?.(i); yield { id: `a${i}`, text: `Police arrested ${i + 2} Thais in Poipet on Saturday.`, publishedOn: '2025-03-24' }; } } });
const all = async (it: AsyncIterable<Batch.BatchRecord>): Promise<Batch.BatchRecord[]> => { const out: Batch.BatchRecord[] = []; for await (const r of it) out.push(r); return out; };

describe('extractAll', () => {
  it('yields a report for each article, in order', async () => {
    const rs = await all(extractAll(articles(100), { workers: 2 }));
    expect(rs.map((r) => [r.index, r.id, r.report?.counts[0]?.quantity.value])).toEqual(Array.from({ length: 100 }, (_, i) => [i, `a${i}`, i + 2]));
  });
  it('unordered, every article still comes once', async () => expect((await all(extractAll(articles(100), { workers: 2, ordered: false }))).map((r) => r.index).sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i)));
  it('takes an async iterable', async () => { async function* some(): AsyncGenerator<Batch.Article> { yield* articles(3); } expect(await all(extractAll(some(), { workers: 1 }))).toHaveLength(3); });
  it('turns a failing article into an error record', async () => {
    const rs = await all(extractAll([{ text: 'Police arrested 30 people.' }, { text: 7 as unknown as string }, { text: 'x', publishedOn: '2025-02-30' }, { text: 'Police arrested 31 people.' }], { workers: 1 }));
    expect(rs.map((r) => r.error?.code ?? 'ok')).toEqual(['ok', 'notAString', 'invalidPublishedOn', 'ok']);
  });
  it('takes no more articles than it can hold', async () => {
    let taken = 0;
    const it2 = extractAll(articles(5000, () => taken++), { workers: 1 });
    await it2.next();
    expect(taken).toBeLessThan(200);
    await it2.return();
  });
  it('can be aborted', async () => {
    const c = new AbortController();
    const it2 = extractAll(articles(100_000), { workers: 1, signal: c.signal });
    await it2.next();
    c.abort(new Error('enough'));
    await expect(all(it2)).rejects.toThrow('enough');
  });
  it('tells how far it is', async () => { let last = 0; await all(extractAll(articles(64), { workers: 1, onProgress: (p) => { last = p.done; } })); expect(last).toBe(64); });
  it('can be aborted while its source waits', async () => {
    const c = new AbortController();
    async function* silent(): AsyncGenerator<Batch.Article> { yield* articles(1); await new Promise(() => undefined); }
    setTimeout(() => c.abort(new Error('enough')), 200);
    await expect(all(extractAll(silent(), { workers: 1, signal: c.signal }))).rejects.toThrow('enough');
  });
  it.each([0, -1, 1.5, Number.NaN, Infinity, '2' as unknown as number])('%s workers are refused', async (workers) => {
    await expect(all(extractAll(articles(1), { workers }))).rejects.toMatchObject({ name: 'InvalidInputError', code: 'invalidWorkers' });
    expect(() => openPool({ workers })).toThrow(InvalidInputError);
  });
});

describe('openPool', () => {
  it('serves batch after batch, also side by side, with the same threads', async () => {
    const pool = openPool({ workers: 2 });
    const read = async (n: number): Promise<unknown[]> => (await all(extractAll(articles(n), { pool }))).map((r) => r.report?.counts[0]?.quantity.value);
    const want = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 2);
    expect(await read(40)).toEqual(want(40));
    expect(await Promise.all([read(50), read(60)])).toEqual([want(50), want(60)]);
    await pool.close();
  });
  it('outlives a batch that was aborted or left', async () => {
    const pool = openPool({ workers: 1 }), c = new AbortController();
    const aborted = extractAll(articles(100_000), { pool, signal: c.signal });
    await aborted.next();
    c.abort(new Error('enough'));
    await expect(all(aborted)).rejects.toThrow('enough');
    for await (const r of extractAll(articles(100_000), { pool })) if (r.index === 3) break;
    expect(await all(extractAll(articles(5), { pool }))).toHaveLength(5);
    await pool.close();
  });
  it('takes no batch once it is closed', async () => {
    const pool = openPool({ workers: 1 });
    await pool.close();
    await expect(all(extractAll(articles(1), { pool }))).rejects.toMatchObject({ code: 'poolClosed' });
  });
  it('closed in the middle, each article still has its record', async () => {
    const pool = openPool({ workers: 1 });
    const rs: Batch.BatchRecord[] = [];
    for await (const r of extractAll(articles(300), { pool })) { rs.push(r); if (r.index === 20) await pool.close(); }
    expect(rs.map((r) => r.index)).toEqual(Array.from({ length: 300 }, (_, i) => i));
    expect(rs.at(-1)!.error?.code).toBe('poolClosed');
  });
});
