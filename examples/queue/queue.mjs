import { createWriteStream } from 'node:fs';
import { Queue } from 'bullmq';

export const NAME = 'articles';
/** Articles a job: one job costs several round trips to Redis, about as long as reading one article. */
const HANDFUL = 20;
const PAGE = 50;
const PAUSE = 100;

/** Puts articles into the queue, a handful a job. A job is named by its first article, so the same handful is never queued twice. */
export async function produce(connection, articles) {
  const queue = new Queue(NAME, { connection });
  let handful = [];
  let count = 0;
  const flush = async () => {
    if (!handful.length) return;
    await queue.add('read', handful, { jobId: `from-${handful[0].id}`, attempts: 2 });
    count += handful.length;
    handful = [];
  };
  for await (const { id, text, publishedOn } of articles) {
    handful.push({ id, text, publishedOn });
    if (handful.length === HANDFUL) await flush();
  }
  await flush();
  await queue.close();
  return count;
}

/** Writes the results of each job to a file of JSON Lines, once, and takes the job out of Redis; ends after `count` articles. */
export async function collect(connection, count, file) {
  const queue = new Queue(NAME, { connection });
  const out = createWriteStream(file);
  const seen = new Set();
  let written = 0;
  while (written < count) {
    const jobs = await queue.getJobs(['completed', 'failed'], 0, PAGE - 1, true);
    for (const job of jobs) {
      if (!job || seen.has(job.id)) continue;
      seen.add(job.id);
      const records = job.failedReason ? job.data.map(({ id }) => ({ id, error: job.failedReason })) : job.returnvalue;
      for (const r of records) out.write(`${JSON.stringify(r)}\n`);
      written += records.length;
      await job.remove();
    }
    if (!jobs.length) await new Promise((r) => setTimeout(r, PAUSE));
  }
  await new Promise((r) => out.end(r));
  await queue.close();
  return written;
}
