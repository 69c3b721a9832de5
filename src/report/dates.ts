import type { Analysis } from '../facts/analysis.js';
import type { DateFact } from '../schema.js';
import type { idMaker } from './entities.js';
import type { Cut } from './quantity.js';

/** The days and spans an article names, in reading order, repeats merged; the dateline is none of them. */
export function datesOf(ordered: Analysis[], id: ReturnType<typeof idMaker>, ev: Cut): DateFact[] {
  const dates: DateFact[] = [];
  const byDay = new Map<string, DateFact>();
  for (const a of ordered)
    for (const d of a.dates) {
      if (!d.date.value || d.date.dateline) continue;
      const e = ev(d.date.start, d.date.end);
      const same = byDay.get(d.date.value);
      if (same) {
        same.evidence.push(e);
        continue;
      }
      const date: DateFact = {
        id: id('date', d.date.value),
        value: d.date.value,
        evidence: [e],
        confidence: d.date.kind === 'loose' ? 0.6 : 0.89,
      };
      dates.push(date);
      byDay.set(date.value, date);
    }
  return dates;
}
