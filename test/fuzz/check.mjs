/** What must hold of the report of any text: throws an Error that says what does not. */
import { reportSchema } from '../../dist/schema.js';

export function checkReport(text, report) {
  reportSchema.parse(report);
  const facts = [...report.counts, ...report.objects, ...report.money, ...report.actors, ...report.places, ...report.dates, ...report.incidents];
  for (const f of [...facts, ...report.scams]) for (const e of f.evidence) if (text.slice(e.start, e.end) !== e.text) throw new Error(`evidence of ${f.id ?? f.kind} is not exact`);
  for (const b of report.article.body) if (b.start >= b.end || b.end > text.length) throw new Error('a body span lies outside the text');
  const ids = new Set(facts.map((f) => f.id));
  if (ids.size !== facts.length) throw new Error('an id comes twice');
  for (const c of report.counts) for (const k of ['at', 'from', 'to', 'via', 'by', 'partOf']) if (c[k] !== null && !ids.has(c[k])) throw new Error(`${c.id}.${k} points to ${c[k]}, which is not there`);
  for (const i of report.incidents) for (const id of [i.at, i.by, ...i.counts]) if (id !== null && !ids.has(id)) throw new Error(`${i.id} points to ${id}, which is not there`);
}
