import { isoOf } from '../article/published.js';
import { validIso } from '../text/day.js';
import type { DomDocument } from './dom.js';

/** Meta tags that hold the day an article came out, the most exact first. */
const META = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'publication_date',
  'published',
  'date',
  'DC.date.issued',
  'DC.date',
  'dcterms.created',
  'citation_publication_date',
];
const TIMES = [
  'time[itemprop="datePublished"]',
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article time',
  'header time',
  'main time',
  'time',
];
const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;

/**
 * The day a page says its article came out: JSON-LD of the article, then meta tags, then `<time>`. A date-time counts as the day it
 * is written with, in the page's own time zone.
 *
 * @param document the page
 * @param jsonLd the page's JSON-LD, parsed
 * @returns an ISO date, or null
 */
export function publishedOf(document: DomDocument, jsonLd: unknown): string | null {
  const things = thingsOf(jsonLd);
  const dated = [...things.filter((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type))), ...things];
  const metas = Array.from(document.querySelectorAll('meta'));
  const meta = (name: string): string | null =>
    metas
      .find((m) =>
        [m.getAttribute('property'), m.getAttribute('name'), m.getAttribute('itemprop')].some(
          (key) => key?.toLowerCase() === name.toLowerCase(),
        ),
      )
      ?.getAttribute('content') ?? null;
  const time = (selector: string): string | null => {
    const element = document.querySelector(selector);
    return element && (element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent);
  };
  const candidates = [...dated.map((thing) => thing['datePublished']), ...META.map(meta), ...TIMES.map(time)];
  for (const candidate of candidates) {
    const day = typeof candidate === 'string' ? isoDay(candidate) : null;
    if (day) return day;
  }
  return null;
}

/** The day of an ISO date-time, or of a date in English words with its year. */
export function isoDay(written: string): string | null {
  const text = written.trim().slice(0, 100);
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return validIso(text.slice(0, 10));
  // 03/04/2025 is two days
  return /[a-z]{3}/i.test(text) ? isoOf(text) : null;
}

type Thing = Record<string, unknown>;

/** The things of a JSON-LD value, graphs and lists opened up, outermost first. */
function thingsOf(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(thingsOf);
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Thing;
  return [thing, ...('@graph' in thing ? thingsOf(thing['@graph']) : [])];
}

const typesOf = (thing: Thing): string[] =>
  [thing['@type']].flat().filter((type): type is string => typeof type === 'string');
