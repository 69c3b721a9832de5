import type { PeopleCount, Report } from '../schema.js';
import { daysOf, widthOf } from './days.js';
import { pointOf } from './numbers.js';

/** A span of more days than this is a period's statistic, not an event. */
export const EVENT_DAYS = 31;
const MORE = /\b(?:more|another|additional|further|new|fresh|others?)\b/i;

const isLong = (when: string | null): boolean => {
  const d = daysOf(when);
  return d !== null && widthOf(d) > EVENT_DAYS;
};
const isDated = (when: string | null): boolean => {
  const d = daysOf(when);
  return d !== null && widthOf(d) <= EVENT_DAYS;
};

export interface Totals {
  /** Whether a count is a total over time, or a part of one, and so no event's number. */
  isTotal(c: PeopleCount): boolean;
  /** The day up to which a total counts; a total that only its wording gives away counts up to the article's. */
  asOf(c: PeopleCount): string | null;
  /** The period a total covers, when it has no such day. */
  period(c: PeopleCount): string | null;
}

/** Tells the running and period totals of a report from its events' numbers. */
export function totalsIn(report: Report): Totals {
  const byId = new Map(report.counts.map((c) => [c.id, c]));
  const parentOf = (c: PeopleCount): PeopleCount | undefined => (c.partOf === null ? undefined : byId.get(c.partOf));
  const rootOf = (c: PeopleCount): PeopleCount => {
    const seen = new Set([c]);
    for (let p = parentOf(c); p && !seen.has(p); p = parentOf(p)) {
      seen.add(p);
      c = p;
    }
    return c;
  };
  // "500 more, taking to 2,137": the part has a day, the whole is a running total
  const grown = new Set<PeopleCount>();
  for (const c of report.counts) {
    const whole = parentOf(c);
    if (
      whole &&
      whole.when === null &&
      isDated(c.when) &&
      pointOf(whole.quantity) > pointOf(c.quantity) &&
      [c.who, ...c.evidence.map((e) => e.text)].some((s) => MORE.test(s))
    )
      grown.add(whole);
  }
  const own = (c: PeopleCount): boolean => c.asOf !== null || grown.has(c) || isLong(c.when);
  return {
    isTotal: (c) => own(c) || (c.when === null && own(rootOf(c))),
    asOf: (c) => c.asOf ?? rootOf(c).asOf ?? (grown.has(c) || grown.has(rootOf(c)) ? report.article.publishedOn : null),
    period: (c) => c.when ?? rootOf(c).when,
  };
}
