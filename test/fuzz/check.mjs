/** The first and last day of an ISO date, month, year or interval, or null where it is none: no such day, or an end that is not behind its beginning. */
function daysOf(value) {
  const parts = value.split('/');
  const days = parts.map((p) => { const d = new Date(`${p}${p.length === 4 ? '-01-01' : p.length === 7 ? '-01' : ''}T00:00:00Z`); return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(p) && !Number.isNaN(d.getTime()) && d.toISOString().startsWith(p) ? p : null; });
  if (parts.length > 2 || days.includes(null)) return null;
  const [a, b] = days;
  return b === undefined || a < b && a.slice(0, b.length) <= b.slice(0, a.length) ? days : null;
}

/** What must hold of the report of any text: throws an Error that says what does not. */
import { reportSchema } from '../../dist/schema.js';

export function checkReport(text, report) {
  reportSchema.parse(report);
  const facts = [...report.counts, ...report.objects, ...report.money, ...report.actors, ...report.places, ...report.dates, ...report.incidents];
  for (const f of [...facts, ...report.scams]) for (const e of f.evidence) if (text.slice(e.start, e.end) !== e.text) throw new Error(`evidence of ${f.id ?? f.kind} is not exact`);
  for (const b of report.article.body) if (b.start >= b.end || b.end > text.length) throw new Error('a body span lies outside the text');
  const times = [...report.dates.map((d) => [d.id, d.value]), ...[...report.counts, ...report.incidents].map((f) => [f.id, f.when]), ...report.counts.map((c) => [c.id, c.asOf])];
  for (const [id, value] of times) if (value !== null && !daysOf(value)) throw new Error(`${id} has "${value}" for a time`);
  const ids = new Set(facts.map((f) => f.id));
  if (ids.size !== facts.length) throw new Error('an id comes twice');
  for (const c of report.counts) for (const k of ['at', 'from', 'to', 'via', 'by', 'partOf']) if (c[k] !== null && !ids.has(c[k])) throw new Error(`${c.id}.${k} points to ${c[k]}, which is not there`);
  for (const i of report.incidents) for (const id of [i.at, i.by, ...i.counts]) if (id !== null && !ids.has(id)) throw new Error(`${i.id} points to ${id}, which is not there`);
}
