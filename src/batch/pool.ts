import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { InvalidInputError } from '../errors.js';
import type { Outcome, Task } from './worker.js';

/** Worker threads that batches share. */
export interface Pool {
  /** How many threads there are. */
  readonly workers: number;
  /** Whether it was closed; a closed pool takes no batch. */
  readonly closed: boolean;
  /** Reads a handful of articles; for {@link extractAll}. */
  run(task: Task): Promise<Outcome[]>;
  /** Ends the threads; what they are reading is lost. */
  close(): Promise<void>;
}
export interface PoolOptions {
  /** Worker threads. Default: the machine's cores. */
  workers?: number;
}

/** What a closed pool answers. */
export const poolClosed = (): InvalidInputError =>
  new InvalidInputError('poolClosed', 'the pool is closed: open another');

/** Little survives a handful of articles, so a roomy young generation spares the collector work. */
const YOUNG_GENERATION_MB = 64;

/**
 * Starts worker threads that stay from one batch to the next. A fresh thread reads its first few hundred articles at a half
 * to a third of its later speed, until the engine has compiled what is hot; a service that reads batch after batch keeps
 * its threads warm.
 *
 * @returns the pool, for `extractAll(articles, { pool })`; its threads live until `close()`
 * @throws {InvalidInputError} `invalidWorkers` if `workers` is no whole number from 1 up
 * @example
 * const pool = openPool({ workers: 2 });
 * for await (const r of extractAll(morning, { pool })) console.log(r.id);
 * for await (const r of extractAll(evening, { pool })) console.log(r.id);
 * await pool.close();
 */
export function openPool({ workers = availableParallelism() }: PoolOptions = {}): Pool {
  if (!Number.isInteger(workers) || workers < 1)
    throw new InvalidInputError('invalidWorkers', `workers must be a whole number from 1 up, not ${String(workers)}`);
  const threads = new Tinypool({
    filename: fileURLToPath(new URL('./batch-worker.js', import.meta.url)),
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
  let closed = false;
  return {
    workers,
    get closed() {
      return closed;
    },
    // destroyed, Tinypool would start new threads
    run: async (task) => {
      if (closed) throw poolClosed();
      return (await threads.run(task)) as Outcome[];
    },
    close: async () => {
      closed = true;
      await threads.destroy();
    },
  };
}
