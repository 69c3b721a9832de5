import type { IncidentAction } from '../labels.js';
import type { Evidence, Incident, PeopleCount, Report } from '../schema.js';
import { daysOf, gap, widthOf, type Days } from './days.js';
import { familyOf, type Family } from './families.js';
import { fineness, relate, type PlaceRef } from './places.js';
import { EVENT_DAYS, type Totals } from './running.js';

/** The counts and incidents of a report that tell one event. */
export interface Group {
  family: Family;
  status: 'actual' | 'planned';
  counts: PeopleCount[];
  incidents: Incident[];
  actions: Set<IncidentAction>;
  when: Days | null;
  at: PlaceRef | null;
  /** Told in the headline or the first paragraphs: today's news, not background. */
  lead: boolean;
  evidence: Evidence[];
}
/** A fact that may belong to a group. */
interface Candidate {
  family: Family;
  status: 'actual' | 'planned';
  action: IncidentAction;
  when: Days | null;
  at: PlaceRef | null;
  lead: boolean;
  evidence: Evidence[];
}
export interface Setting {
  report: Report;
  /** The days the news can be about; null when the article has none. */
  news: Days | null;
  ref: (id: string | null) => PlaceRef | null;
  totals: Totals;
}

/** A lead is so many first paragraphs of the body, or characters if they are long. */
const LEAD_PARAGRAPHS = 3,
  LEAD_CHARS = 900;
/** A detail without a day or place belongs to the event told so near before or after it. */
export const NEAR_CHARS = 320;
/** What happened so many days before the news is another event than the news, if that has no day of its own. */
const RECALLED_DAYS = 8;
/** Events whose people make them: a verdict needs no number, place or day to be one. Of the others a bare verb is no event beside one that has them. */
const TOLD_BY_NAME = new Set<Family>(['court', 'sanction', 'removal']);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const startOf = (f: { evidence: Evidence[] }): number =>
  f.evidence.reduce((m, e) => Math.min(m, e.start), Infinity);
export const distance = (e: Evidence[], g: Group): number =>
  e.reduce(
    (m, x) => g.evidence.reduce((n, y) => Math.min(n, Math.max(0, x.start - y.end, y.start - x.end)), m),
    Infinity,
  );
export const nearest = (e: Evidence[], groups: Group[]): Group | undefined => {
  let best: Group | undefined,
    least = Infinity;
  for (const g of groups) {
    const d = distance(e, g);
    if (d < least || (d === least && best && g.lead && !best.lead)) {
      best = g;
      least = d;
    }
  }
  return best;
};
const apart = (a: PlaceRef, b: PlaceRef): boolean => ['apart', 'otherCountry'].includes(relate(a, b));

/** Where an event of people took place: the finest place told; of a removal where they were sent off, not where they land. */
export function placeOf(c: PeopleCount, ref: Setting['ref']): PlaceRef | null {
  const removal = familyOf(c.action) === 'removal';
  const destination = removal ? (ref(c.to)?.country ?? (c.nationality.length === 1 ? c.nationality[0]! : null)) : null;
  const places = (removal ? [ref(c.at), ref(c.via), ref(c.from)] : [ref(c.at), ref(c.from)]).filter(
    (p): p is PlaceRef => p !== null && (destination === null || p.country !== destination),
  );
  return places.sort((a, b) => fineness(b) - fineness(a))[0] ?? null;
}

/** Divides a report's events: counts and incidents of one family, day and place are one; a part stays with its whole. */
export function groupsOf(s: Setting): Group[] {
  const { report, ref, totals } = s;
  const leadEnd = leadEndOf(report);
  const inLead = (e: Evidence[]): boolean => e.some((x) => x.start < leadEnd);
  const byId = new Map(report.counts.map((c) => [c.id, c]));
  const groups: Group[] = [];
  const home = new Map<PeopleCount, Group>();

  for (const c of [...report.counts].sort((a, b) => startOf(a) - startOf(b) || order(a.id, b.id))) {
    const family = familyOf(c.action);
    if (!family || totals.isTotal(c) || (c.status !== 'actual' && c.status !== 'planned')) continue;
    const x: Candidate = {
      family,
      status: c.status,
      action: c.action,
      when: daysOf(c.when),
      at: placeOf(c, ref),
      lead: inLead(c.evidence),
      evidence: c.evidence,
    };
    const whole = c.partOf === null ? undefined : home.get(byId.get(c.partOf)!);
    const g = whole && isPartOfEvent(x, whole) ? whole : (groups.find((y) => fits(y, x, s.news)) ?? start(groups, x));
    join(g, x);
    g.counts.push(c);
    home.set(c, g);
  }
  for (const i of report.incidents) {
    const family = familyOf(i.action),
      when = daysOf(i.when);
    if (!family || i.counts.length || (when && widthOf(when) > EVENT_DAYS)) continue;
    const x: Candidate = {
      family,
      status: 'actual',
      action: i.action,
      when,
      at: ref(i.at),
      lead: inLead(i.evidence),
      evidence: i.evidence,
    };
    const g =
      groups.find((y) => fits(y, x, s.news)) ??
      (when || x.at || TOLD_BY_NAME.has(family) || !groups.length ? start(groups, x) : null);
    if (!g) continue;
    join(g, x);
    g.incidents.push(i);
  }
  return groups;
}

function leadEndOf(report: Report): number {
  const { body } = report.article;
  return Math.min(body[LEAD_PARAGRAPHS - 1]?.end ?? Infinity, (body[0]?.start ?? 0) + LEAD_CHARS);
}

function start(groups: Group[], { family, status }: Candidate): Group {
  const g: Group = {
    family,
    status,
    counts: [],
    incidents: [],
    actions: new Set(),
    when: null,
    at: null,
    lead: false,
    evidence: [],
  };
  groups.push(g);
  return g;
}

function join(g: Group, x: Candidate): void {
  g.actions.add(x.action);
  g.evidence.push(...x.evidence);
  g.lead ||= x.lead;
  g.when ??= x.when;
  if (x.at && (!g.at || (fineness(x.at) > fineness(g.at) && !apart(g.at, x.at)))) g.at = x.at;
}

/** People handed on later are part of a whole, but not of its event. */
const isPartOfEvent = (x: Candidate, g: Group): boolean =>
  g.family === x.family && g.status === x.status && !(x.when && g.when && gap(x.when, g.when) > 0);

function fits(g: Group, x: Candidate, news: Days | null): boolean {
  if (g.family !== x.family || g.status !== x.status) return false;
  if (g.when && x.when && gap(g.when, x.when) > 0) return false;
  if (g.at && x.at && apart(g.at, x.at)) return false;
  // today's news and what a lead recalls of weeks ago
  const mine = x.when ?? (x.lead ? news : null),
    theirs = g.when ?? (g.lead ? news : null);
  if (mine && theirs && gap(mine, theirs) > RECALLED_DAYS) return false;
  const sameDay = g.when !== null && x.when !== null;
  const sameTown = g.at !== null && x.at !== null && g.at.type !== 'country' && x.at.type !== 'country';
  return sameDay || sameTown || (g.lead && x.lead) || distance(x.evidence, g) <= NEAR_CHARS;
}
