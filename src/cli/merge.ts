import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { extract } from '../extract.js';
import {
  createMerger,
  incidentsGeoJson,
  incidentsHtml,
  incidentsTable,
  type MergeResult,
  type SourceReport,
} from '../merge/index.js';
import type { Report } from '../schema.js';
import { openInput } from './jsonl.js';
import { failureOf } from './failure.js';

const FORMATS = ['json', 'table', 'html', 'geojson'] as const;
type Format = (typeof FORMATS)[number];

export const MERGE_HELP = `scamfacts merge: many reports in, incidents out

Usage: scamfacts merge [options] [FILE...]      JSON Lines (.gz too); reads standard input when no file is given

A line is { source, url?, report }, a line written by "scamfacts --jsonl", or { source, url?, text, publishedOn? } to be read first.

  --format FORMAT        json (default), table, html or geojson
  --threshold N          from which score (0 to 1) two tellings are one incident (default 0.5)
  --help                 this text

Exit status: 0 done, 1 a line could not be used, 2 wrong usage.
`;

interface Io {
  out: (text: string) => void;
  warn: (message: string) => void;
  columns: number;
}

/** Runs `scamfacts merge`. Returns the exit status. */
export async function runMerge(args: string[], { out, warn, columns }: Io): Promise<number> {
  let values: { format?: string; threshold?: string; help?: boolean }, files: string[];
  try {
    const r = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string' }, threshold: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    values = r.values;
    files = r.positionals;
  } catch (e) {
    warn(`${(e as Error).message.split('. ')[0]}; see scamfacts merge --help`);
    return 2;
  }
  if (values.help) {
    out(MERGE_HELP);
    return 0;
  }
  const format = (values.format ?? 'json') as Format;
  if (!FORMATS.includes(format)) {
    warn(`unknown format "${format}": ${FORMATS.join(', ')}`);
    return 2;
  }
  const threshold = values.threshold === undefined ? undefined : Number(values.threshold);
  if (threshold !== undefined && (!values.threshold!.trim() || !(threshold >= 0 && threshold <= 1))) {
    warn('--threshold wants a number from 0 to 1');
    return 2;
  }

  const merger = createMerger(threshold === undefined ? {} : { threshold });
  let failed = 0;
  for (const file of files.length ? files : ['-']) {
    const name = file === '-' ? 'standard input' : file;
    let line = 0;
    try {
      for await (const text of createInterface({ input: openInput(file), crlfDelay: Infinity })) {
        line++;
        if (!text.trim()) continue;
        try {
          merger.add(inputOf(text));
        } catch (e) {
          failed++;
          warn(`${name}:${line}: ${e instanceof SyntaxError ? 'not JSON' : (e as Error).message}`);
        }
      }
    } catch (e) {
      failed++;
      warn(`${name}: ${failureOf(e)}`);
    }
  }
  out(`${render(merger.result(), format, columns)}\n`);
  return failed ? 1 : 0;
}

function inputOf(text: string): SourceReport {
  const x = JSON.parse(text) as {
    source?: unknown;
    outlet?: unknown;
    line?: unknown;
    id?: unknown;
    url?: unknown;
    text?: unknown;
    publishedOn?: unknown;
    official?: unknown;
    report?: unknown;
    error?: { message?: unknown };
  } | null;
  if (typeof x !== 'object' || x === null || Array.isArray(x)) throw new TypeError('not an object');
  if (x.error !== undefined && x.report === undefined)
    throw new TypeError(`no report: ${String(x.error?.message ?? 'the article failed')}`);
  const report =
    x.report ??
    (typeof x.text === 'string'
      ? extract(x.text, typeof x.publishedOn === 'string' ? { publishedOn: x.publishedOn } : {})
      : undefined);
  // a record of "scamfacts --jsonl" names the file as source: unless the article had an outlet of its own, it is one
  const source = x.outlet ?? (typeof x.line === 'number' ? (x.id ?? `${String(x.source)}:${x.line}`) : x.source);
  return {
    source: (typeof source === 'number' ? String(source) : source) as string,
    url: (x.url ?? null) as string | null,
    report: report as Report,
    ...(typeof x.text === 'string' ? { text: x.text } : {}),
    ...(typeof x.official === 'boolean' ? { official: x.official } : {}),
  };
}

function render(r: MergeResult, format: Format, columns: number): string {
  switch (format) {
    case 'json':
      return JSON.stringify(r, null, 2);
    case 'table':
      return incidentsTable(r, columns);
    case 'html':
      return incidentsHtml(r).trimEnd();
    case 'geojson':
      return JSON.stringify(incidentsGeoJson(r), null, 2);
  }
}
