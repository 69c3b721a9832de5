/**
 * `scamfacts/batch`: many articles on worker threads (Node only).
 *
 * @module scamfacts/batch
 */
import type { ExtractOptions } from '../extract.js';
import type { Report } from '../schema.js';
import { openPool, poolClosed, type Pool } from './pool.js';
import type { Outcome, Task } from './worker.js';

export { InvalidInputError } from '../errors.js';
export { openPool, type Pool, type PoolOptions } from './pool.js';
export type { Job, Outcome, Task } from './worker.js';

/** An article to read. `id` comes back on its record; without one the record's `index` tells it. */
export interface Article {
  id?: string | number;
  text: string;
  publishedOn?: string | null;
}
/** What became of one article: its report, or the error that it gave. */
export type BatchRecord = { index: number; id: string | number | null } & (
  { report: Report; error?: undefined } | { report?: undefined; error: { code: string; message: string } }
);
export interface Progress {
  done: number;
  failed: number;
  perSecond: number;
}
export interface BatchOptions extends Omit<ExtractOptions, 'publishedOn'> {
  /** Worker threads, started for this batch and ended with it. Default: the machine's cores. */
  workers?: number;
  /** Threads that stay for the next batch, see {@link openPool}; `workers` is then the pool's. */
  pool?: Pool;
  /** Aborts the batch: the iterator throws the signal's reason and the threads stop (those of a `pool` after the articles in hand). */
  signal?: AbortSignal;
  /** Called after each handful of articles. */
  onProgress?: (p: Progress) => void;
  /** Records in the order of the articles (default), or as they come. */
  ordered?: boolean;
}

const HANDFUL = 16;
const AHEAD = 3;

/**
 * Reads many articles on worker threads and yields a record for each, in order.
 * Back-pressure: no more articles are taken than a few handfuls a thread, so memory stays flat however long the input.
 *
 * @param articles an iterable or async iterable
 * @throws the signal's reason when aborted; whatever the iterable itself throws
 * @throws {InvalidInputError} `invalidWorkers` if `workers` is no whole number from 1 up, `poolClosed` if the pool is closed
 * @example
 * for await (const r of extractAll(articles, { workers: 2 })) console.log(r.id, r.report?.counts.length ?? r.error.message);
 */
export async function* extractAll(
  articles: Iterable<Article> | AsyncIterable<Article>,
  options: BatchOptions = {},
): AsyncGenerator<BatchRecord, void, undefined> {
  for await (const { index, id, json, error } of extractAllJson(articles, options))
    yield error ? { index, id, error } : { index, id, report: JSON.parse(json!) as Report };
}

/** Like {@link extractAll}, with each report as JSON text: what a writer of JSON Lines needs. */
export async function* extractAllJson(
  articles: Iterable<Article> | AsyncIterable<Article>,
  options: BatchOptions = {},
): AsyncGenerator<
  { index: number; id: string | number | null; json?: string; error?: { code: string; message: string } },
  void,
  undefined
> {
  const { workers, pool: shared, signal, onProgress, ordered = true, ...rest } = options;
  signal?.throwIfAborted();
  if (shared?.closed) throw poolClosed();
  const pool = shared ?? openPool({ workers });
  interface Flight {
    first: number;
    ids: (string | number | null)[];
    outcome: Promise<Outcome[]>;
  }
  const flights: Flight[] = [];
  const source = Symbol.asyncIterator in articles ? articles[Symbol.asyncIterator]() : articles[Symbol.iterator]();
  const started = performance.now();
  let taken = 0,
    done = 0,
    failed = 0,
    ended = false;
  // the one wait that an abort ends; racing every wait against one long-lived promise would keep all results in memory
  let interrupt: (reason: unknown) => void = () => undefined;
  const interruptible = <T>(wait: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason as Error);
        return;
      }
      interrupt = reject;
      wait.then(resolve, reject);
    });
  const onAbort = (): void => interrupt(signal!.reason);
  signal?.addEventListener('abort', onAbort, { once: true });

  const launch = async (): Promise<void> => {
    const jobs: Task['jobs'] = [];
    const ids: Flight['ids'] = [];
    while (jobs.length < HANDFUL) {
      const next = await source.next();
      if (next.done) {
        ended = true;
        break;
      }
      const { text, publishedOn = null } = next.value;
      jobs.push({ text, publishedOn });
      ids.push(next.value.id ?? null);
    }
    if (!jobs.length) return;
    const outcome = pool.run({ jobs, options: rest });
    outcome.catch(() => undefined);
    flights.push({ first: taken, ids, outcome });
    taken += jobs.length;
  };

  try {
    for (;;) {
      while (!ended && flights.length < pool.workers * AHEAD) await interruptible(launch());
      if (!flights.length) return;
      const at = ordered
        ? 0
        : await interruptible(
            Promise.race(
              flights.map((f, i) =>
                f.outcome.then(
                  () => i,
                  () => i,
                ),
              ),
            ),
          );
      const flight = flights[at]!;
      let outcomes: Outcome[];
      try {
        outcomes = await interruptible(flight.outcome);
      } catch (e) {
        if (signal?.aborted) throw e;
        // a worker that died takes its handful with it, not the batch
        const error = { code: pool.closed ? 'poolClosed' : 'workerFailed', message: (e as Error).message };
        outcomes = flight.ids.map(() => ({ error }));
      }
      flights.splice(at, 1);
      for (const [i, o] of outcomes.entries()) {
        done++;
        if ('error' in o) failed++;
        yield { index: flight.first + i, id: flight.ids[i]!, ...o };
      }
      onProgress?.({ done, failed, perSecond: done / ((performance.now() - started) / 1000) });
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
    const released = Promise.resolve(source.return?.());
    // an aborted source may wait for ever for its next article, and would end only after it
    if (signal?.aborted) released.catch(() => undefined);
    else await released;
    if (!shared) await pool.close();
  }
}
