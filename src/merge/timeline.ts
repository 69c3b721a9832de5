import { daysOf, isoDay } from './days.js';
import type { FusedIncident, TimelineDay } from './types.js';

/** The first day of an incident; of one whose day nobody tells, the last day it can have been. */
export function dayOf(i: FusedIncident): string | null {
  const days = daysOf(i.when?.best.value);
  return days && i.when ? isoDay(i.when.best.told ? days.lo : days.hi) : null;
}

/** Incidents by the day they began, the undated last. */
export function timelineOf(incidents: FusedIncident[]): TimelineDay[] {
  const days = new Map<string | null, string[]>();
  for (const i of incidents) {
    const d = dayOf(i),
      l = days.get(d);
    if (l) l.push(i.id);
    else days.set(d, [i.id]);
  }
  return [...days]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map(([day, ids]) => ({ day, incidents: ids }));
}
