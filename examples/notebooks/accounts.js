// Several articles tell of one homecoming: which of them are one, and where they differ.
const DAY = 86_400_000;
/** Accounts of one nationality so many days apart are of one homecoming. */
const NEAR = 2;
const days = (from, to) => (Date.parse(to) - Date.parse(from)) / DAY;
const isDay = (row) => row.whenStart !== null && row.whenStart === row.whenEnd;
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

const isHomecoming = (r) => ['repatriate', 'deport'].includes(r.action) && r.status === 'actual' && r.value !== null && r.nationality?.length === 2 && isDay(r);

/** Whether a number is counted with the whole that it is a part of: both are told of one day. A part of a total without a day, such as "206 this week", stands for itself. */
function isInside(row, rows) {
  const whole = rows.find((r) => r.source === row.source && r.id === row.partOf);
  return whole !== undefined && isHomecoming(whole) && whole.whenStart === row.whenStart;
}

/**
 * Homecomings out of rows of `toRows(records, 'counts')`: people who were repatriated or deported on a known day, of one nationality, nobody twice.
 * Each has the accounts of all the articles that tell it; `people` is the fullest account.
 */
export function homecomings(rows) {
  const told = rows.filter((r) => isHomecoming(r) && !isInside(r, rows))
    .sort((a, b) => a.nationality.localeCompare(b.nationality) || a.whenStart.localeCompare(b.whenStart));
  const found = [];
  for (const row of told) {
    const last = found.at(-1);
    if (last && last.nationality === row.nationality && days(last.rows.at(-1).whenStart, row.whenStart) <= NEAR) last.rows.push(row);
    else found.push({ nationality: row.nationality, rows: [row] });
  }
  return found.map(({ nationality, rows }) => {
    const accounts = Object.entries(Object.groupBy(rows, (r) => r.source)).map(([source, own]) => ({ source, people: sum(own.map((r) => r.value)), byDay: Object.fromEntries(own.map((r) => [r.whenStart, r.value])), rows: own }));
    const fullest = accounts.toSorted((a, b) => b.people - a.people)[0];
    return { nationality, people: fullest.people, first: rows[0].whenStart, month: rows[0].whenStart.slice(0, 7), from: rows.find((r) => r.fromPlace)?.fromPlace ?? null, accounts };
  });
}

/** Homecomings that their articles do not tell alike. */
export const told = ({ byDay }) => Object.entries(byDay).map(([day, people]) => `${people} on ${day}`).join(', ');
export const disputed = (events) => events.filter(({ accounts }) => new Set(accounts.map(told)).size > 1);

/** Pairs of rows from two articles with different numbers of the same people, action and days. */
export function differing(rows) {
  const pairs = [];
  const one = rows.filter((r) => r.partOf === null && r.sex === null && r.value !== null && r.whenStart !== null);
  for (const [i, a] of one.entries()) for (const b of one.slice(i + 1)) {
    if (a.source !== b.source && a.action === b.action && a.nationality === b.nationality && a.whenStart === b.whenStart && a.whenEnd === b.whenEnd && a.value !== b.value) pairs.push([a, b]);
  }
  return pairs;
}
