import type { Report } from '../schema.js';
import { daysOf } from './days.js';
import { MergeInputError } from './errors.js';
import { hash53 } from './hash.js';
import { OFFICIAL_HOSTS, OFFICIAL_WORDS } from './lexicon/official.js';
import { slug } from './names.js';
import type { SourceReport } from './types.js';

export interface ArticleEntry {
  id: string;
  source: string;
  sourceKey: string;
  url: string | null;
  title: string | null;
  publishedOn: string | null;
  official: boolean;
  /** Day of publication since 1970, or null. */
  day: number | null;
}

const anyOf = (lines: string): string => lines.trim().split('\n').join('|');
const OFFICIAL_NAME = new RegExp(`\\b(?:${anyOf(OFFICIAL_WORDS)})\\b`, 'i');
const OFFICIAL_HOST = new RegExp(`(?:^|\\.)(?:${anyOf(OFFICIAL_HOSTS)})(?:\\.|$)|(?:^|\\.)(?:go|gob|gouv)\\.[a-z]{2}$`);
const OUTLET_NAME = /\b(?:times|post|news|daily|herald|tribune|journal|gazette|press agency)\b/i;

function isOfficial(source: string, url: string | null): boolean {
  let host = '';
  try {
    host = url ? new URL(url).hostname.toLowerCase() : '';
  } catch {
    /* a relative or odd address says nothing about its owner */
  }
  return OFFICIAL_HOST.test(host) || (OFFICIAL_NAME.test(source) && !OUTLET_NAME.test(source));
}

const LISTS = ['incidents', 'counts', 'objects', 'money', 'actors', 'places'] as const;

/** Checks one input as far as the merger reads it. */
export function checkInput(x: unknown): asserts x is SourceReport {
  const bad = (code: MergeInputError['code'], message: string): never => {
    throw new MergeInputError(code, message);
  };
  if (typeof x !== 'object' || x === null) return bad('noReport', 'the merger wants { source, url?, report }');
  const { source, url, report, text } = x as Partial<SourceReport>;
  if (typeof source !== 'string' || !source.trim())
    bad('noSource', '"source" must name who published the article, as a string that is not empty');
  if (url !== undefined && url !== null && typeof url !== 'string') bad('invalidUrl', '"url" must be a string');
  if (text !== undefined && text !== null && typeof text !== 'string') bad('invalidText', '"text" must be a string');
  const r = report as Partial<Report> | undefined;
  if (
    typeof r !== 'object' ||
    r === null ||
    typeof r.article !== 'object' ||
    r.article === null ||
    !Array.isArray(r.article.body)
  )
    return bad('noReport', '"report" must be a report as extract() returns it');
  for (const k of LISTS) {
    const list = r[k] as unknown;
    if (
      !Array.isArray(list) ||
      list.some(
        (f: { id?: unknown; evidence?: unknown } | null) =>
          typeof f !== 'object' ||
          f === null ||
          typeof f.id !== 'string' ||
          !Array.isArray(f.evidence) ||
          !f.evidence.length,
      )
    )
      bad('noReport', `"report.${k}" must be a list of facts, each with an id and evidence`);
  }
}

export function articleEntry({ source, url, report, official }: SourceReport): ArticleEntry {
  const publishedOn = report.article.publishedOn ?? null;
  const address = url ?? null;
  const id = [
    slug(source),
    publishedOn,
    hash53(JSON.stringify([source, address, report]))
      .toString(36)
      .slice(-8),
  ]
    .filter((x) => x !== null)
    .join('-');
  return {
    id,
    source,
    sourceKey: slug(source),
    url: address,
    title: report.article.title ?? null,
    publishedOn,
    official: official ?? isOfficial(source, address),
    day: daysOf(publishedOn)?.lo ?? null,
  };
}
