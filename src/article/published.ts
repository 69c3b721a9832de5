import * as chrono from 'chrono-node/en';
import { plainDay, validIso } from '../text/day.js';

const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const FULL_DATE = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTHS},?\\s+\\d{4}|${MONTHS}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})\\b`,
  'i',
);
const LABEL = /\b(?:published|posted|updated|last updated|date|first published|issued|press release)\b/i;
const WEEKDAY = /^(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b/i;

/** ISO date of a full date's words, or null when they are no date. The reference is fixed: the words hold the year. */
export function isoOf(words: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return validIso(words);
  const plain = plainDay(words);
  if (plain?.year)
    return validIso(`${plain.year}-${String(plain.month).padStart(2, '0')}-${String(plain.day).padStart(2, '0')}`);
  const r = chrono.strict.parse(words, new Date(Date.UTC(2000, 0, 1, 12)))[0];
  if (!r || !r.start.isCertain('year') || !r.start.isCertain('day')) return null;
  return validIso(
    `${r.start.get('year')}-${String(r.start.get('month')).padStart(2, '0')}-${String(r.start.get('day')).padStart(2, '0')}`,
  );
}

/** The date of a masthead line ("Monday, Mar 24, 2025", "Published 24 Oct 2025, 08:12 GMT"), or null. */
export function readPageDate(line: string, only: boolean): string | null {
  const m = FULL_DATE.exec(line);
  if (!m || line.length > 140) return null;
  const rest = line.length - m[0].length;
  if (only ? rest > 30 : rest > 60 && !LABEL.test(line)) return null;
  if (!LABEL.test(line) && !WEEKDAY.test(line) && rest > 40) return null;
  return isoOf(m[0]);
}

/** The date of a dateline with a year ("SEOUL, Oct. 21, 2025 –"), or null. */
export function readDateline(paragraph: string): string | null {
  const head = /^[\p{L}\s.,/()'-]{2,60}?\(?(?=\d|\b[A-Z])/u.test(paragraph) ? paragraph.slice(0, 90) : '';
  const dash = head.search(/\s[–-]{1,2}\s|\)\s*[–-]?|:\s/);
  if (dash < 0) return null;
  const m = FULL_DATE.exec(head.slice(0, dash + 1));
  return m ? isoOf(m[0]) : null;
}
