import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extractAllJson, type Article } from '../batch/index.js';
import { progressLine } from './progress.js';
import { failureOf } from './failure.js';

export interface JsonlOptions {
  /** Files of JSON Lines, `.gz` too; "-" is standard input. */
  files: string[];
  workers: number;
  publishedOn: string | null;
  /** The file to write; what it already holds is not done again. Null: standard output. */
  resume: string | null;
  warn: (message: string) => void;
}

const CHUNK = 1 << 20;
const NEWLINE = 10;
/** The head of a record, which tells its line, is within so many bytes. */
const HEAD = 4096;

/**
 * Reads JSON Lines of `{ id, text, publishedOn, outlet, url }` and writes a line for each article, in order:
 * `{ source, line, id, outlet?, url?, report }`, or the same with `error`. `outlet` and `url` are the article's own, for `scamfacts merge`. A line that is no article is told by its number and skipped.
 *
 * @returns how many articles were written, and how many lines or articles failed
 */
export async function runJsonl(o: JsonlOptions): Promise<{ done: number; failed: number }> {
  const finished = o.resume && existsSync(o.resume) ? finishedLines(o.resume) : new Set<string>();
  const out: Writable = o.resume ? createWriteStream(o.resume, { flags: 'a' }) : process.stdout;
  const places = new Map<
    number,
    { bytes: number; source: string; line: number; id: unknown; outlet?: string; url?: string }
  >();
  const total = o.files.every((f) => f !== '-' && !f.endsWith('.gz') && existsSync(f))
    ? o.files.reduce((s, f) => s + statSync(f).size, 0)
    : null;
  // by articles done, for the stream is read far ahead; what an earlier run did is no work
  let read = 0,
    skipped = 0;
  let taken = 0;
  let done = 0;
  let failed = 0;

  async function* articles(): AsyncGenerator<Article> {
    for (const file of o.files) {
      const source = file === '-' ? 'standard input' : file;
      let line = 0;
      try {
        for await (const text of createInterface({ input: openInput(file), crlfDelay: Infinity })) {
          line++;
          const bytes = Buffer.byteLength(text) + 1;
          if (!text.trim() || finished.has(`${source}\n${line}`)) {
            skipped += bytes;
            continue;
          }
          const article = parse(text);
          if (typeof article === 'string') {
            skipped += bytes;
            failed++;
            o.warn(`${source}:${line}: ${article}`);
            continue;
          }
          places.set(taken++, {
            bytes,
            source,
            line,
            id: article.id ?? null,
            ...(article.outlet ? { outlet: article.outlet } : {}),
            ...(article.url ? { url: article.url } : {}),
          });
          yield { text: article.text, publishedOn: article.publishedOn ?? o.publishedOn };
        }
      } catch (e) {
        failed++;
        o.warn(`${source}: ${failureOf(e)}`);
      }
    }
  }

  const bar = progressLine(process.stderr);
  try {
    for await (const r of extractAllJson(articles(), { workers: o.workers })) {
      const { bytes, source, line, id, ...origin } = places.get(r.index)!;
      places.delete(r.index);
      const head = JSON.stringify({ source, line, id, ...origin }).slice(0, -1);
      const record = r.error ? `${head},"error":${JSON.stringify(r.error)}}\n` : `${head},"report":${r.json}}\n`;
      done++;
      read += bytes;
      if (r.error) {
        failed++;
        o.warn(`${source}:${line}: ${r.error.message}`);
      }
      if (!out.write(record)) await once(out, 'drain');
      bar.show({ done, failed, share: total ? Math.min(1, read / (total - skipped)) : null });
    }
  } finally {
    bar.end();
    if (o.resume) await new Promise((resolve) => out.end(resolve));
  }
  return { done, failed };
}

export function openInput(file: string): Readable {
  const raw = file === '-' ? process.stdin : createReadStream(file);
  if (!file.endsWith('.gz')) return raw;
  const plain = createGunzip();
  raw.on('error', (e: Error) => plain.destroy(e));
  return raw.pipe(plain);
}

/** An article, or what is wrong with the line. Keys are only read, never copied, so "__proto__" does nothing. */
function parse(
  line: string,
): { id?: string | number; text: string; publishedOn?: string | null; outlet?: string; url?: string } | string {
  let x: unknown;
  try {
    x = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof x !== 'object' || x === null || Array.isArray(x)) return 'not an object';
  const { id, text, publishedOn, outlet, url } = x as Record<string, unknown>;
  if (typeof text !== 'string') return 'no "text"';
  if (publishedOn !== undefined && publishedOn !== null && typeof publishedOn !== 'string')
    return '"publishedOn" is no string';
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') return '"id" is neither string nor number';
  return {
    ...(id !== undefined ? { id } : {}),
    text,
    publishedOn: publishedOn ?? null,
    ...(typeof outlet === 'string' ? { outlet } : {}),
    ...(typeof url === 'string' ? { url } : {}),
  };
}

/** The lines that an earlier run wrote whole; a last line cut off by its end is cut away. */
function finishedLines(file: string): Set<string> {
  const found = new Set<string>();
  const fd = openSync(file, 'r+');
  try {
    const buffer = Buffer.alloc(CHUNK);
    let rest = Buffer.alloc(0);
    let whole = 0;
    for (let at = 0, n = readSync(fd, buffer, 0, CHUNK, 0); n > 0; at += n, n = readSync(fd, buffer, 0, CHUNK, at)) {
      rest = Buffer.concat([rest, buffer.subarray(0, n)]);
      for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
        const head = /^\{"source":("(?:[^"\\]|\\.)*"),"line":(\d+)/.exec(
          rest.subarray(0, Math.min(end, HEAD)).toString('utf8'),
        );
        if (head) found.add(`${JSON.parse(head[1]!) as string}\n${head[2]}`);
        rest = rest.subarray(end + 1);
        whole += end + 1;
      }
    }
    if (whole < fstatSync(fd).size) ftruncateSync(fd, whole);
  } finally {
    closeSync(fd);
  }
  return found;
}
