// A worker: node work.mjs PORT. Start any number, on any machine that reaches the Redis; stop or kill them at any time.
import { Worker } from 'bullmq';
import { extract } from 'scamfacts';
import { NAME } from './queue.mjs';

const connection = { host: '127.0.0.1', port: Number(process.argv[2]), maxRetriesPerRequest: null };
const read = ({ id, text, publishedOn }) => {
  try { return { id, report: extract(text, { publishedOn }) }; } catch (e) { return { id, error: e.message }; }
};
// a job whose worker dies is given to another one when its lock runs out
const worker = new Worker(NAME, async ({ data }) => data.map(read), { connection, concurrency: 1, lockDuration: 2000, stalledInterval: 1000, maxStalledCount: 5 });
worker.on('ready', () => process.send?.('ready'));
worker.on('error', (e) => console.error(e.message));
process.on('SIGTERM', () => worker.close().then(() => process.exit(0)));
