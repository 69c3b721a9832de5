#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { extract, type ExtractOptions } from './extract.js';
import { looksLikeHtml, readHtml } from './html/index.js';
import { runExplain } from './cli/explain.js';
import { runJsonl } from './cli/jsonl.js';
import { runMerge } from './cli/merge.js';
import { ROW_COLUMNS, toCsv, toGeoJson, toHtml, toRows, type SourcedReport } from './output/index.js';
import { table } from './output/table.js';
import { failureOf } from './cli/failure.js';

const HELP = `scamfacts: typed facts from news about scam centres and fraud enforcement

Usage: scamfacts [options] [FILE...]      reads standard input when no file is given
       scamfacts merge [options] [FILE...]  many reports to incidents; see scamfacts merge --help
       scamfacts explain FACT-ID [FILE]     why a fact was read so; see scamfacts explain --help

Text, or a web page (.html, .htm, or what begins like one); pages need: npm install defuddle linkedom

  --published-on DATE    the day the article came out, as YYYY-MM-DD
  --format FORMAT        json (default), jsonl (a report a line), table, csv (counts of people), geojson or html (a page to look at, of one file)
  --jsonl                the input is JSON Lines of { id, text, publishedOn, outlet, url } (.gz too); a report a line comes out
  --workers N            with --jsonl: worker threads (default: the cores)
  --resume OUT           with --jsonl: write to OUT, and leave out what it already holds
  --help                 this text
  --version              the version

Exit status: 0 done, 1 bad input, 2 wrong usage.
`;

const FORMATS = ['json', 'jsonl', 'table', 'csv', 'geojson', 'html'];

const fail = (code: number, message: string): never => {
  process.stderr.write(`scamfacts: ${message.replace(/\s+/g, ' ')}\n`);
  process.exit(code);
};

async function main(): Promise<void> {
  if (process.argv[2] === 'merge') {
    process.exitCode = await runMerge(process.argv.slice(3), {
      out: (t) => process.stdout.write(t),
      warn: (m) => process.stderr.write(`scamfacts: ${m.replace(/\s+/g, ' ')}\n`),
      columns: process.stdout.columns || 120,
    });
    return;
  }
  if (process.argv[2] === 'explain') {
    process.exitCode = await runExplain(process.argv.slice(3), {
      out: (t) => process.stdout.write(t),
      warn: (m) => process.stderr.write(`scamfacts: ${m.replace(/\s+/g, ' ')}\n`),
      articleOf,
    });
    return;
  }
  let values: {
    'published-on'?: string;
    format?: string;
    jsonl?: boolean;
    workers?: string;
    resume?: string;
    help?: boolean;
    version?: boolean;
  };
  let files: string[];
  try {
    const r = parseArgs({
      allowPositionals: true,
      options: {
        'published-on': { type: 'string' },
        format: { type: 'string' },
        jsonl: { type: 'boolean' },
        workers: { type: 'string' },
        resume: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
    values = r.values;
    files = r.positionals;
  } catch (e) {
    return fail(2, `${(e as Error).message.split('. ')[0]}; see --help`);
  }
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (values.version) {
    process.stdout.write(
      `${(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version}\n`,
    );
    return;
  }
  const format = values.format ?? 'json';
  if (!FORMATS.includes(format)) return fail(2, `unknown format "${format}": ${FORMATS.join(', ')}`);
  if (format === 'html' && files.length > 1) return fail(2, '--format html wants one file');
  if (!values.jsonl && (values.workers !== undefined || values.resume !== undefined))
    return fail(2, '--workers and --resume go with --jsonl');
  if (values.jsonl) {
    const workers = values.workers === undefined ? availableParallelism() : Number(values.workers);
    if (!Number.isInteger(workers) || workers < 1) return fail(2, '--workers wants a whole number above 0');
    if (values.format !== undefined && values.format !== 'jsonl') return fail(2, 'with --jsonl the output is jsonl');
    const { failed } = await runJsonl({
      files: files.length ? files : ['-'],
      workers,
      publishedOn: values['published-on'] ?? null,
      resume: values.resume ?? null,
      warn: (m) => process.stderr.write(`scamfacts: ${m.replace(/\s+/g, ' ')}\n`),
    });
    if (failed) process.exitCode = 1;
    return;
  }
  let failed = false;
  const records: SourcedReport[] = [];
  for (const f of files.length ? files : ['-']) {
    try {
      const { text, options } = await articleOf(
        readFileSync(f === '-' ? 0 : f, 'utf8'),
        /\.html?$/i.test(f),
        values['published-on'],
      );
      const report = extract(text, options);
      for (const w of report.warnings)
        process.stderr.write(`scamfacts: ${f === '-' ? 'standard input' : f}: warning: ${w.message}\n`);
      if (format === 'csv' || format === 'geojson') records.push({ id: f, report });
      else if (format === 'html') process.stdout.write(toHtml(text, report));
      else
        process.stdout.write(
          format === 'table'
            ? `${table(report, process.stdout.columns || 100)}\n`
            : `${JSON.stringify(report, null, format === 'json' ? 2 : 0)}\n`,
        );
    } catch (e) {
      process.stderr.write(`scamfacts: ${f === '-' ? 'standard input' : f}: ${failureOf(e)}\n`);
      failed = true;
    }
  }
  if (records.length)
    process.stdout.write(
      format === 'csv'
        ? toCsv(toRows(records, 'counts'), ROW_COLUMNS.counts)
        : `${JSON.stringify(toGeoJson(records))}\n`,
    );
  if (failed) process.exitCode = 1;
}

/** Text as it is; of a web page the article's text, and the page's date unless one is given. */
async function articleOf(
  input: string,
  isHtml: boolean,
  publishedOn: string | undefined,
): Promise<{ text: string; options: ExtractOptions }> {
  if (!isHtml && !looksLikeHtml(input)) return { text: input, options: publishedOn ? { publishedOn } : {} };
  const page = await readHtml(input);
  return { text: page.text, options: { publishedOn: publishedOn ?? page.publishedOn } };
}

process.stdout.on('error', (e: NodeJS.ErrnoException) => {
  if (e.code === 'EPIPE') process.exit(0);
  throw e;
});
main().catch((e: Error) => fail(1, e.message));
