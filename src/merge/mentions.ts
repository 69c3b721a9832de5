import type { IncidentAction } from '../labels.js';
import type { Evidence, Incident, MoneyAmount, ObjectCount, PeopleCount, Place, Report } from '../schema.js';
import type { ArticleEntry } from './article.js';
import { daysOf, gap, widthOf, type Days } from './days.js';
import { familyOf, type Family } from './families.js';
import { foldName } from './names.js';
import { placeRef, relate, fineness, type PlaceRef } from './places.js';
import { pointOf, rangeOf } from './numbers.js';
import type { FusedAgent } from './types.js';

/** A number of people as the similarity compares it. */
export interface Figure { value: number; exact: boolean; lo: number; hi: number; nationality: string[]; sex: string | null; whole: boolean }

/** One article's telling of one event: its counts, where and when, gathered from the report's facts. */
export interface Mention {
  id: string;
  article: ArticleEntry;
  family: Family;
  actions: IncidentAction[];
  status: 'actual' | 'planned';
  /** Told in the headline or the first paragraphs: today's news, not background. */
  lead: boolean;
  /** The days told, or null. */
  when: Days | null;
  whenTexts: { value: string; evidence: Evidence[] }[];
  /** The days it can have happened on when none is told: before a lead's publication. */
  assumed: Days | null;
  places: { ref: PlaceRef; evidence: Evidence[] }[];
  /** The finest place of the event. */
  at: PlaceRef | null;
  from: PlaceRef | null; to: PlaceRef | null;
  /** ISO countries it can be set in: the event's own, else (for a lead) the ones the article names. */
  countries: string[];
  countryTold: boolean;
  destination: string | null;
  agents: { agent: FusedAgent; key: string; evidence: Evidence[] }[];
  counts: PeopleCount[];
  figures: Figure[];
  nationality: string[];
  /** Folded names of persons that may be what the event is about, of officials, and of firms, groups and sites. */
  persons: string[]; officials: string[]; groups: string[]; named: string[];
  objects: ObjectCount[]; money: MoneyAmount[]; things: string[];
  evidence: Evidence[];
}
/** A count that is a total over time: no event's number. */
export interface TotalMention { article: ArticleEntry; count: PeopleCount; at: PlaceRef | null; from: PlaceRef | null; to: PlaceRef | null; asOf: string | null; period: string | null }

/** A lead is so many first paragraphs of the body, or characters if they are long. */
const LEAD_PARAGRAPHS = 3, LEAD_CHARS = 900;
/** A detail without a day or place belongs to the event told so near before or after it. */
const NEAR_CHARS = 320;
/** A span of more days than this is a period's statistic, not an event. */
const EVENT_DAYS = 31;
/** News tells what happened so many days before at most, when it does not say. */
const NEWS_DAYS = 4;
/** What happened so many days before the news is another event than the news, if that has no day of its own. */
const RECALLED_DAYS = 8;
/** An event is known by so many of its figures and names; a report of thousands must not slow the rest. */
const MAX_FIGURES = 20, MAX_NAMES = 24;
const MORE = /\b(?:more|another|additional|further|new|fresh|others?)\b/i;
/** Events whose people make them: a verdict needs no number, place or day to be one. Of the others a bare verb is no event beside one that has them. */
const TOLD_BY_NAME = new Set<Family>(['court', 'sanction', 'removal']);
const SUSPECT_FREE = /\b(?:police|ministr|minister|spokes|army|court|department|bureau|embassy|ambassador|commission|government|prosecut|general|governor|officer|director|chief|president|secretary|attorney|inspector|judge|senator|commander|commissioner|superintendent|agency|task force)/i;

interface Group { family: Family; status: 'actual' | 'planned'; counts: PeopleCount[]; actions: Set<IncidentAction>; when: Days | null; at: PlaceRef | null; lead: boolean; evidence: Evidence[]; incident: Incident[] }

/** Reads a report into the events it tells, each once, and the totals that are no event's. */
export function mentionsOf(report: Report, article: ArticleEntry): { mentions: Mention[]; totals: TotalMention[] } {
  const place = new Map(report.places.map((p) => [p.id, placeRef(p)]));
  const ref = (id: string | null): PlaceRef | null => (id === null ? null : place.get(id) ?? null);
  const byId = new Map(report.counts.map((c) => [c.id, c]));
  const bodyStart = report.article.body[0]?.start ?? 0;
  const leadEnd = Math.min(report.article.body[LEAD_PARAGRAPHS - 1]?.end ?? Infinity, bodyStart + LEAD_CHARS);
  const inLead = (e: Evidence[]): boolean => e.some((x) => x.start < leadEnd);
  const rootOf = (c: PeopleCount): PeopleCount => {
    const seen = new Set([c]);
    for (let p = c.partOf ? byId.get(c.partOf) : undefined; p && !seen.has(p); p = p.partOf ? byId.get(p.partOf) : undefined) { seen.add(p); c = p; }
    return c;
  };

  const totals: TotalMention[] = [];
  const running = new Set<PeopleCount>();
  for (const c of report.counts) {
    // "500 more, taking to 2,137": the part has a day, the whole is a running total
    const addition = c.partOf && c.when && daysOf(c.when) && widthOf(daysOf(c.when)!) <= EVENT_DAYS && [c.who, ...c.evidence.map((e) => e.text)].some((s) => MORE.test(s)) ? byId.get(c.partOf) : undefined;
    if (addition && addition.when === null && pointOf(addition.quantity) > pointOf(c.quantity)) running.add(addition);
  }
  const isTotal = (c: PeopleCount): boolean => c.asOf !== null || running.has(c) || c.when !== null && daysOf(c.when) !== null && widthOf(daysOf(c.when)!) > EVENT_DAYS;
  const isTotalsPart = (c: PeopleCount): boolean => { const root = rootOf(c); return root !== c && isTotal(root) && !(c.when !== null && !isTotal(c)); };

  const groups: Group[] = [];
  const news: Days | null = article.day === null ? null : { lo: article.day - NEWS_DAYS, hi: article.day };
  const start = (c: { evidence: Evidence[] }): number => Math.min(...c.evidence.map((e) => e.start));
  const distance = (e: Evidence[], g: Group): number => Math.min(...e.map((x) => Math.min(...g.evidence.map((y) => Math.max(0, x.start - y.end, y.start - x.end)))));
  const placeOf = (c: PeopleCount): PlaceRef | null => {
    const removal = familyOf(c.action) === 'removal';
    // where people are sent off, not where they land
    const destination = removal ? ref(c.to)?.country ?? (c.nationality.length === 1 ? c.nationality[0]! : null) : null;
    const all = (removal ? [ref(c.at), ref(c.via), ref(c.from)] : [ref(c.at), ref(c.from)]).filter((p): p is PlaceRef => p !== null && (destination === null || p.country !== destination));
    return all.sort((a, b) => fineness(b) - fineness(a))[0] ?? null;
  };
  const fits = (g: Group, x: { family: Family; status: string; when: Days | null; at: PlaceRef | null; lead: boolean; evidence: Evidence[] }): boolean => {
    if (g.family !== x.family || g.status !== x.status) return false;
    if (g.when && x.when && gap(g.when, x.when) > 0) return false;
    if (g.at && x.at && ['apart', 'otherCountry'].includes(relate(g.at, x.at))) return false;
    // today's news and what a lead recalls of weeks ago
    const mine = x.when ?? (x.lead ? news : null), theirs = g.when ?? (g.lead ? news : null);
    if (mine && theirs && gap(mine, theirs) > RECALLED_DAYS) return false;
    const anchored = g.when && x.when || g.at && x.at && g.at.type !== 'country' && x.at.type !== 'country';
    return Boolean(anchored) || g.lead && x.lead || distance(x.evidence, g) <= NEAR_CHARS;
  };

  const ordered = [...report.counts].sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
  const home = new Map<PeopleCount, Group>();
  for (const c of ordered) {
    if (isTotal(c) || isTotalsPart(c)) {
      const root = rootOf(c), asOf = c.asOf ?? root.asOf ?? (running.has(c) || running.has(root) ? article.publishedOn : null);
      totals.push({ article, count: c, at: ref(c.at), from: ref(c.from), to: ref(c.to), asOf, period: asOf ? null : c.when ?? root.when });
      continue;
    }
    const family = familyOf(c.action);
    if (!family || c.status !== 'actual' && c.status !== 'planned') continue;
    const parent = c.partOf ? byId.get(c.partOf) : undefined;
    const parentGroup = parent ? home.get(parent) : undefined;
    const when = daysOf(c.when), at = placeOf(c), lead = inLead(c.evidence);
    // a part stays with its whole, unless it is told of another event (people handed on later)
    const own = parentGroup && parentGroup.family === family && parentGroup.status === c.status && !(when && parentGroup.when && gap(when, parentGroup.when) > 0) ? parentGroup : undefined;
    const g = own ?? groups.find((x) => fits(x, { family, status: c.status, when, at, lead, evidence: c.evidence }));
    if (g) {
      g.counts.push(c); g.actions.add(c.action); g.evidence.push(...c.evidence); g.lead ||= lead;
      g.when ??= when;
      if (at && (!g.at || fineness(at) > fineness(g.at)) && !(own && g.at && ['apart', 'otherCountry'].includes(relate(g.at, at)))) g.at = at;
      home.set(c, g);
    } else {
      const made: Group = { family, status: c.status, counts: [c], actions: new Set([c.action]), when, at, lead, evidence: [...c.evidence], incident: [] };
      groups.push(made); home.set(c, made);
    }
  }
  for (const i of report.incidents) {
    if (i.counts.length) continue;
    const family = familyOf(i.action);
    if (!family) continue;
    const when = daysOf(i.when), at = ref(i.at), lead = inLead(i.evidence);
    if (when && widthOf(when) > EVENT_DAYS) continue;
    const g = groups.find((x) => fits(x, { family, status: 'actual', when, at, lead, evidence: i.evidence }));
    if (g) {
      g.actions.add(i.action); g.evidence.push(...i.evidence); g.incident.push(i); g.lead ||= lead; g.when ??= when;
      if (at && (!g.at || fineness(at) > fineness(g.at))) g.at = at;
    } else if (when || at || TOLD_BY_NAME.has(family) || !groups.length) groups.push({ family, status: 'actual', counts: [], actions: new Set([i.action]), when, at, lead, evidence: [...i.evidence], incident: [i] });
  }

  // victims, workforce, the dead: they go with the event told nearest
  const nearest = (e: Evidence[], of: Group[]): Group | undefined => [...of].sort((a, b) => distance(e, a) - distance(e, b) || Number(b.lead) - Number(a.lead))[0];
  for (const c of ordered) if (!familyOf(c.action) && !isTotal(c) && !isTotalsPart(c) && c.status === 'actual') nearest(c.evidence, groups)?.counts.push(c);
  const sites = groups.filter((g) => g.family === 'enforcement' || g.family === 'court' || g.family === 'sanction');
  const objects = new Map<Group, ObjectCount[]>(), money = new Map<Group, MoneyAmount[]>();
  const give = <T extends { evidence: Evidence[] }>(map: Map<Group, T[]>, x: T): void => { const g = nearest(x.evidence, sites); if (g) map.set(g, [...map.get(g) ?? [], x]); };
  for (const o of report.objects) give(objects, o);
  for (const m of report.money) give(money, m);

  const actor = new Map(report.actors.map((a) => [a.id, a]));
  const named = (xs: { name: string; evidence: Evidence[] }[], g: Group): string[] => [...new Set(xs.filter((x) => g.lead || distance(x.evidence, g) <= NEAR_CHARS).map((x) => foldName(x.name)))].filter(Boolean).slice(0, MAX_NAMES);
  const officials = report.actors.filter((a) => a.type === 'person' && SUSPECT_FREE.test(`${a.role ?? ''} ${a.affiliation ?? ''}`));
  const mentions = groups.map((g, n): Mention => {
    const own = new Set(g.counts.map((c) => c.id));
    const facts = [...g.counts.filter((c) => familyOf(c.action) === g.family), ...g.incident];
    const agents = new Map<string, { agent: FusedAgent; key: string; evidence: Evidence[] }>();
    for (const f of facts) {
      if (!f.by) continue;
      const a = actor.get(f.by), p = ref(f.by);
      const agent: FusedAgent | null = a ? { name: a.name, country: null, kind: 'actor' } : p ? { name: p.name, country: p.country, kind: 'country' } : null;
      if (agent && !agents.has(agent.name)) agents.set(agent.name, { agent, key: a ? foldName(a.name) : `country ${p!.country}`, evidence: f.evidence });
    }
    const refOf = (k: 'from' | 'to'): PlaceRef | null => g.counts.map((c) => (familyOf(c.action) === g.family ? ref(c[k]) : null)).find((p) => p !== null) ?? null;
    const from = refOf('from'), to = refOf('to');
    const nationality = [...new Set(facts.flatMap((f) => ('nationality' in f ? f.nationality : [])))].sort();
    const destination = to?.country ?? (g.family === 'removal' && nationality.length === 1 ? nationality[0]! : null);
    const told = [g.at?.country, from?.country, ...g.counts.map((c) => (familyOf(c.action) === g.family ? ref(c.at)?.country : null))].find((c) => c && !(g.family === 'removal' && c === destination)) ?? null;
    const countries = told ? [told] : g.lead ? mainCountries(report.places, destination) : [];
    const whenTexts = facts.filter((f) => f.when !== null && daysOf(f.when)).map((f) => ({ value: f.when!, evidence: f.evidence }));
    const day = article.day;
    const mine = objects.get(g) ?? [], sums = money.get(g) ?? [];
    const places = facts.flatMap((f) => { const p = 'quantity' in f ? placeOf(f) : ref(f.at); return p ? [{ ref: p, evidence: f.evidence }] : []; });
    return {
      id: `${article.id}:${n}`, article, family: g.family, actions: [...g.actions].sort(), status: g.status, lead: g.lead,
      when: g.when, whenTexts, assumed: g.when || day === null || !g.lead ? null : g.status === 'planned' ? { lo: day, hi: day + NEWS_DAYS * 2 } : { lo: day - NEWS_DAYS, hi: day },
      places, at: g.at, from, to, countries, countryTold: told !== null, destination,
      agents: [...agents.values()], counts: g.counts,
      figures: g.counts.filter((c) => familyOf(c.action) === g.family).map((c) => ({ value: pointOf(c.quantity), exact: c.quantity.bound === 'exact', ...rangeOf(c.quantity), nationality: c.nationality, sex: c.sex, whole: c.partOf === null || !own.has(c.partOf) })).sort((a, b) => Number(b.whole) - Number(a.whole)).slice(0, MAX_FIGURES),
      nationality,
      persons: named(report.actors.filter((a) => a.type === 'person' && !officials.includes(a)), g), officials: named(officials, g),
      groups: named([...report.actors.filter((a) => a.type === 'company' || a.type === 'group'), ...report.places.filter((p) => p.type === 'compound')], g),
      named: named(report.places.filter((p) => p.type !== 'country'), g),
      objects: mine, money: sums,
      things: [...mine.filter((o) => o.quantity.bound === 'exact' && pointOf(o.quantity) >= 10).map((o) => `${pointOf(o.quantity)} ${o.unit.split(' ').at(-1)}`), ...sums.map((m) => `${pointOf(m.quantity)} ${m.currency}`)].slice(0, MAX_FIGURES),
      evidence: g.evidence,
    };
  });
  return { mentions, totals };
}

const MAX_COUNTRIES = 3;
/** The countries an article names most, cities counting for theirs. */
function mainCountries(places: Place[], not: string | null): string[] {
  const n = new Map<string, number>();
  for (const p of places) if (p.country && p.country !== not) n.set(p.country, (n.get(p.country) ?? 0) + p.evidence.length * (p.type === 'country' ? 1 : 1.5));
  return [...n].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MAX_COUNTRIES).map(([c]) => c);
}
