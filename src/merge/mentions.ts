import type { IncidentAction } from '../labels.js';
import type { Actor, Evidence, MoneyAmount, ObjectCount, PeopleCount, Place, Report } from '../schema.js';
import type { ArticleEntry } from './article.js';
import { daysOf, type Days } from './days.js';
import { familyOf, type Family } from './families.js';
import { distance, groupsOf, nearest, NEAR_CHARS, placeOf, startOf, type Group } from './groups.js';
import { foldName } from './names.js';
import { pointOf, rangeOf } from './numbers.js';
import { placeRef, type PlaceRef } from './places.js';
import { totalsIn } from './running.js';
import type { FusedAgent } from './types.js';

/** A number of people as the similarity compares it. */
export interface Figure {
  value: number;
  exact: boolean;
  lo: number;
  hi: number;
  nationality: string[];
  sex: string | null;
  whole: boolean;
}
interface Agent {
  agent: FusedAgent;
  key: string;
  evidence: Evidence[];
}

/** One article's telling of one event: its counts, where and when, gathered from the report's facts. */
export interface Mention {
  id: string;
  article: ArticleEntry;
  family: Family;
  actions: IncidentAction[];
  status: 'actual' | 'planned';
  lead: boolean;
  /** The days told, or null. */
  when: Days | null;
  whenTexts: { value: string; evidence: Evidence[] }[];
  /** The days it can have happened on when none is told: before a lead's publication. */
  assumed: Days | null;
  places: { ref: PlaceRef; evidence: Evidence[] }[];
  /** The finest place of the event. */
  at: PlaceRef | null;
  from: PlaceRef | null;
  to: PlaceRef | null;
  /** ISO countries it can be set in: the event's own, else (for a lead) the ones the article names. */
  countries: string[];
  countryTold: boolean;
  destination: string | null;
  agents: Agent[];
  counts: PeopleCount[];
  figures: Figure[];
  nationality: string[];
  /** Folded names of persons that may be what the event is about, of officials, of firms, groups and sites, and of all places. */
  persons: string[];
  officials: string[];
  groups: string[];
  named: string[];
  objects: ObjectCount[];
  money: MoneyAmount[];
  things: string[];
  evidence: Evidence[];
}
/** A count that is a total over time: no event's number. */
export interface TotalMention {
  article: ArticleEntry;
  count: PeopleCount;
  at: PlaceRef | null;
  from: PlaceRef | null;
  to: PlaceRef | null;
  asOf: string | null;
  period: string | null;
}

/** News tells what happened so many days before at most, when it does not say; a plan is for so many days ahead. */
const NEWS_DAYS = 4,
  PLAN_DAYS = 8;
/** An event is known by so many of its figures and names; a report of thousands must not slow the rest. */
const MAX_FIGURES = 20,
  MAX_NAMES = 24,
  MAX_COUNTRIES = 3;
/** Numbers of things below this are too common to know an event by. */
const TELLING_THINGS = 10;
const OFFICIAL =
  /\b(?:police|ministr|minister|spokes|army|court|department|bureau|embassy|ambassador|commission|government|prosecut|general|governor|officer|director|chief|president|secretary|attorney|inspector|judge|senator|commander|commissioner|superintendent|agency|task force)/i;
/** Families of events at which things are seized. */
const SEIZING = new Set<Family>(['enforcement', 'court', 'sanction']);

/** Reads a report into the events it tells, each once, and the totals that are no event's. */
export function mentionsOf(report: Report, article: ArticleEntry): { mentions: Mention[]; totals: TotalMention[] } {
  const place = new Map(report.places.map((p) => [p.id, placeRef(p)]));
  const ref = (id: string | null): PlaceRef | null => (id === null ? null : (place.get(id) ?? null));
  const totals = totalsIn(report);
  const news: Days | null = article.day === null ? null : { lo: article.day - NEWS_DAYS, hi: article.day };
  const groups = groupsOf({ report, news, ref, totals });
  const counts = [...report.counts].sort((a, b) => startOf(a) - startOf(b));
  // victims, workforce, the dead, things and sums go with the event told nearest
  for (const c of counts)
    if (!familyOf(c.action) && !totals.isTotal(c) && c.status === 'actual') nearest(c.evidence, groups)?.counts.push(c);
  const sites = groups.filter((g) => SEIZING.has(g.family));
  const near = <T extends { evidence: Evidence[] }>(xs: T[]): Map<Group, T[]> => {
    const map = new Map<Group, T[]>();
    for (const x of xs) {
      const g = nearest(x.evidence, sites);
      if (g) map.set(g, [...(map.get(g) ?? []), x]);
    }
    return map;
  };
  const objects = near(report.objects),
    money = near(report.money);
  return {
    mentions: groups.map((g, n) => ({
      id: `${article.id}:${n}`,
      article,
      family: g.family,
      actions: [...g.actions].sort(),
      status: g.status,
      lead: g.lead,
      counts: g.counts,
      evidence: g.evidence,
      ...sceneOf(g, report, ref),
      assumed: assumedDays(g, article.day),
      agents: agentsOf(g, report, ref),
      figures: figuresOf(g),
      ...namesOf(g, report),
      objects: objects.get(g) ?? [],
      money: money.get(g) ?? [],
      things: thingsOf(objects.get(g) ?? [], money.get(g) ?? []),
    })),
    totals: counts
      .filter((c) => totals.isTotal(c))
      .map((count) => {
        const asOf = totals.asOf(count);
        return {
          article,
          count,
          at: ref(count.at),
          from: ref(count.from),
          to: ref(count.to),
          asOf,
          period: asOf === null ? totals.period(count) : null,
        };
      }),
  };
}

type Ref = (id: string | null) => PlaceRef | null;
const eventCounts = (g: Group): PeopleCount[] => g.counts.filter((c) => familyOf(c.action) === g.family);

function assumedDays(g: Group, day: number | null): Days | null {
  if (g.when || day === null || !g.lead) return null;
  return g.status === 'planned' ? { lo: day, hi: day + PLAN_DAYS } : { lo: day - NEWS_DAYS, hi: day };
}

function sceneOf(
  g: Group,
  report: Report,
  ref: Ref,
): Pick<
  Mention,
  'when' | 'whenTexts' | 'places' | 'at' | 'from' | 'to' | 'countries' | 'countryTold' | 'destination' | 'nationality'
> {
  const own = eventCounts(g);
  const first = (k: 'from' | 'to'): PlaceRef | null => own.map((c) => ref(c[k])).find((p) => p !== null) ?? null;
  const from = first('from'),
    to = first('to'),
    nationality = [...new Set(own.flatMap((c) => c.nationality))].sort();
  const removal = g.family === 'removal';
  const destination = to?.country ?? (removal && nationality.length === 1 ? nationality[0]! : null);
  const told =
    [g.at, from, ...own.map((c) => ref(c.at))]
      .map((p) => p?.country ?? null)
      .find((c) => c !== null && !(removal && c === destination)) ?? null;
  const withPlace = [
    ...own.map((c) => ({ ref: placeOf(c, ref), evidence: c.evidence })),
    ...g.incidents.map((i) => ({ ref: ref(i.at), evidence: i.evidence })),
  ];
  return {
    when: g.when,
    whenTexts: [...own, ...g.incidents].flatMap((f) =>
      f.when !== null && daysOf(f.when) ? [{ value: f.when, evidence: f.evidence }] : [],
    ),
    places: withPlace.filter((p): p is { ref: PlaceRef; evidence: Evidence[] } => p.ref !== null),
    at: g.at,
    from,
    to,
    countries: told ? [told] : g.lead ? mainCountries(report.places, destination) : [],
    countryTold: told !== null,
    destination,
    nationality,
  };
}

/** The countries an article names most, cities counting for theirs. */
function mainCountries(places: Place[], not: string | null): string[] {
  const n = new Map<string, number>();
  for (const p of places)
    if (p.country && p.country !== not)
      n.set(p.country, (n.get(p.country) ?? 0) + p.evidence.length * (p.type === 'country' ? 1 : 1.5));
  return [...n]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MAX_COUNTRIES)
    .map(([c]) => c);
}

function agentsOf(g: Group, report: Report, ref: Ref): Agent[] {
  const actors = new Map(report.actors.map((a) => [a.id, a])),
    out = new Map<string, Agent>();
  for (const { by, evidence } of [...eventCounts(g), ...g.incidents]) {
    if (by === null) continue;
    const a = actors.get(by),
      p = ref(by);
    if (a && !out.has(a.name))
      out.set(a.name, { agent: { name: a.name, country: null, kind: 'actor' }, key: foldName(a.name), evidence });
    else if (p && !out.has(p.name))
      out.set(p.name, {
        agent: { name: p.name, country: p.country, kind: 'country' },
        key: `country ${p.country}`,
        evidence,
      });
  }
  return [...out.values()];
}

function figuresOf(g: Group): Figure[] {
  const ids = new Set(g.counts.map((c) => c.id));
  const figures = eventCounts(g).map((c) => ({
    value: pointOf(c.quantity),
    exact: c.quantity.bound === 'exact',
    ...rangeOf(c.quantity),
    nationality: c.nationality,
    sex: c.sex,
    whole: c.partOf === null || !ids.has(c.partOf),
  }));
  return figures.sort((a, b) => Number(b.whole) - Number(a.whole)).slice(0, MAX_FIGURES);
}

/** Names in the article of a lead; near what tells it, of background. */
function namesOf(g: Group, { actors, places }: Report): Pick<Mention, 'persons' | 'officials' | 'groups' | 'named'> {
  const fold = (xs: (Actor | Place)[]): string[] =>
    [...new Set(xs.filter((x) => g.lead || distance(x.evidence, g) <= NEAR_CHARS).map((x) => foldName(x.name)))]
      .filter(Boolean)
      .slice(0, MAX_NAMES);
  const persons = actors.filter((a) => a.type === 'person');
  const isOfficial = (a: Actor): boolean => OFFICIAL.test(`${a.role ?? ''} ${a.affiliation ?? ''}`);
  return {
    persons: fold(persons.filter((a) => !isOfficial(a))),
    officials: fold(persons.filter(isOfficial)),
    groups: fold([
      ...actors.filter((a) => a.type === 'company' || a.type === 'group'),
      ...places.filter((p) => p.type === 'compound'),
    ]),
    named: fold(places.filter((p) => p.type !== 'country')),
  };
}

const thingsOf = (objects: ObjectCount[], money: MoneyAmount[]): string[] =>
  [
    ...objects
      .filter((o) => o.quantity.bound === 'exact' && pointOf(o.quantity) >= TELLING_THINGS)
      .map((o) => `${pointOf(o.quantity)} ${o.unit.split(' ').at(-1)}`),
    ...money.map((m) => `${pointOf(m.quantity)} ${m.currency}`),
  ].slice(0, MAX_FIGURES);
