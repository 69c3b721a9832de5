/** Days since 1970-01-01 (UTC), both ends inclusive. */
export interface Days {
  lo: number;
  hi: number;
}

const DAY_MS = 86_400_000;
const WHEN = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;

const utc = (y: number, m: number, d: number): number => Math.round(Date.UTC(y, m, d) / DAY_MS);

function one(s: string): Days | null {
  const m = WHEN.exec(s);
  if (!m) return null;
  const year = Number(m[1]),
    month = m[2] ? Number(m[2]) - 1 : null,
    day = m[3] ? Number(m[3]) : null;
  if (month === null) return { lo: utc(year, 0, 1), hi: utc(year, 11, 31) };
  if (day === null) return { lo: utc(year, month, 1), hi: utc(year, month + 1, 0) };
  const d = utc(year, month, day);
  return { lo: d, hi: d };
}

/** The days an ISO date, month, year or interval `A/B` spans; null when it is none. */
export function daysOf(when: string | null | undefined): Days | null {
  if (typeof when !== 'string') return null;
  const [a, b] = when.split('/');
  const lo = one(a ?? ''),
    hi = b === undefined ? lo : one(b);
  if (!lo || !hi) return null;
  return hi.hi < lo.lo ? null : { lo: lo.lo, hi: hi.hi };
}

export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
export const widthOf = (d: Days): number => d.hi - d.lo + 1;
/** Days between two spans; 0 when they share one. */
export const gap = (a: Days, b: Days): number => Math.max(0, a.lo - b.hi, b.lo - a.hi);
