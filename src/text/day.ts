/** Months as they are written, in full or short, and their numbers. */
const MONTHS = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((m, k) => [m, m.slice(0, 3), `${m.slice(0, 3)}.`].map((w) => [w, k + 1] as const)),
);
MONTHS.set('sept', 9);
MONTHS.set('sept.', 9);
MONTHS.delete('may.');

/** The year, month and day of an ISO date. Numbers by their places: V8 compiles anew what reads the list that a split and `map` make. */
export const isoYear = (iso: string): number => Number(iso.slice(0, 4));
export const isoMonth = (iso: string): number => Number(iso.slice(5, 7));
export const isoDay = (iso: string): number => Number(iso.slice(8, 10));

/** The days of a month of a year. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The string itself when it is a real calendar date in ISO form, else null. Told by figures, for a `Date` and its text take ten times as long. */
export function validIso(s: string): string | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(s);
  if (!m) return null;
  const month = Number(m[2]),
    day = Number(m[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(m[1]), month) ? s : null;
}

const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9}\.?)(?:,? ([12]\d{3}))?$/,
  MONTH_FIRST = /^([A-Za-z]{3,9}\.?) (\d{1,2})(?:st|nd|rd|th)?(?:,? ([12]\d{3}))?$/;

/** "5 June 2025", "Oct. 21": the day that plain words hold, with its year or without; null where they are not as plain as that, and chrono-node must read them. */
export function plainDay(words: string): { year: number | null; month: number; day: number } | null {
  const a = DAY_FIRST.exec(words),
    b = a ?? MONTH_FIRST.exec(words);
  if (!b) return null;
  const month = MONTHS.get(b[a ? 2 : 1]!.toLowerCase()),
    day = Number(b[a ? 1 : 2]);
  return month === undefined || day < 1 || day > daysIn(2000, month)
    ? null
    : { year: b[3] === undefined ? null : Number(b[3]), month, day };
}
