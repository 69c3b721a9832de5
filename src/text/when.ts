import { isoMonth, isoYear } from './day.js';

/** First and last day of an ISO date, month, year or interval `A/B` of them. */
export function daysOf(when: string): { first: string; last: string } {
  const [from, to = from] = when.split('/') as [string, string?];
  return { first: `${from}${'-01-01'.slice(from.length - 4)}`, last: lastDay(to) };
}

/** Whether two ISO dates, months, years or intervals share a day. */
export function overlap(a: string, b: string): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x.first <= y.last && y.first <= x.last;
}

function lastDay(when: string): string {
  if (when.length === 4) return `${when}-12-31`;
  if (when.length > 7) return when;
  return new Date(Date.UTC(isoYear(when), isoMonth(when), 0)).toISOString().slice(0, 10);
}
