import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as Batch from '../../src/batch/index.js';

const built = new URL('../../dist/batch.js', import.meta.url);
let extractAll: typeof Batch.extractAll;
beforeAll(async () => {
  if (!existsSync(built)) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
  ({ extractAll } = (await import(built.href)) as typeof Batch);
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
});
