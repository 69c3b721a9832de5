import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { explain } from '../explain/index.js';
import { extract, type ExtractOptions } from '../extract.js';
import type { Report } from '../schema.js';
import { failureOf } from './failure.js';

export const EXPLAIN_HELP = `scamfacts explain: why a fact was read so

Usage: scamfacts explain [options] FACT-ID [FILE]      reads standard input when no file is given

FILE is the article, or a report of it in JSON. FACT-ID is an id in the report ("count:deport-119-th"), "scam:" and a kind, or "all".

  --published-on DATE    the day the article came out, as YYYY-MM-DD
  --text ARTICLE         with a report: the file of the article it was made from, to show sentences
  --help                 this text

Exit status: 0 done, 1 bad input or no such fact, 2 wrong usage.
`;

interface Io {
  out: (text: string) => void;
  warn: (message: string) => void;
  articleOf: (
    input: string,
    isHtml: boolean,
    publishedOn: string | undefined,
  ) => Promise<{ text: string; options: ExtractOptions }>;
}

const input = (file: string): string => readFileSync(file === '-' ? 0 : file, 'utf8');
const isPage = (file: string): boolean => /\.html?$/i.test(file);

/** Runs `scamfacts explain`. Returns the exit status. */
export async function runExplain(args: string[], { out, warn, articleOf }: Io): Promise<number> {
  let values: { 'published-on'?: string; text?: string; help?: boolean }, words: string[];
  try {
    const r = parseArgs({
      args,
      allowPositionals: true,
      options: { 'published-on': { type: 'string' }, text: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    values = r.values;
    words = r.positionals;
  } catch (e) {
    warn(`${(e as Error).message.split('. ')[0]}; see scamfacts explain --help`);
    return 2;
  }
  if (values.help) {
    out(EXPLAIN_HELP);
    return 0;
  }
  const [id, file = '-', ...rest] = words;
  if (id === undefined || rest.length) {
    warn("explain wants a fact's id and at most one file; see scamfacts explain --help");
    return 2;
  }
  let reading = file;
  try {
    const given = input(file);
    let report = reportIn(given);
    let text: string | undefined;
    if (report) {
      if (values.text !== undefined) {
        reading = values.text;
        ({ text } = await articleOf(input(values.text), isPage(values.text), undefined));
      }
    } else {
      const article = await articleOf(given, isPage(file), values['published-on']);
      text = article.text;
      report = extract(text, article.options);
    }
    const ids =
      id === 'all'
        ? [
            ...report.counts,
            ...report.objects,
            ...report.money,
            ...report.actors,
            ...report.places,
            ...report.dates,
            ...report.incidents,
          ].map((f) => f.id)
        : [id];
    out(`${ids.map((x) => explain(report, x, text === undefined ? {} : { text })).join('\n\n')}\n`);
    return 0;
  } catch (e) {
    warn(`${reading === '-' ? 'standard input' : reading}: ${failureOf(e)}`);
    return 1;
  }
}

/** The report that a file holds, or null when it is no report (then it is an article). */
function reportIn(s: string): Report | null {
  if (!/^\s*\{/.test(s)) return null;
  try {
    const x = JSON.parse(s) as { schemaVersion?: unknown; report?: { schemaVersion?: unknown } };
    return typeof x.schemaVersion === 'string'
      ? (x as Report)
      : typeof x.report?.schemaVersion === 'string'
        ? (x.report as Report)
        : null;
  } catch {
    return null;
  }
}
