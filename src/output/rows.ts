import { InvalidInputError } from '../errors.js';
import type { Evidence, Quantity, Report } from '../schema.js';
import { namesOf, type Named } from './names.js';
import { sourcesOf, type Reports } from './sources.js';
import { daysOf } from '../text/when.js';

/** The tables: one for each kind of fact. */
export const ROW_KINDS = ['counts', 'objects', 'money', 'actors', 'places', 'dates', 'incidents', 'scams'] as const;
export type RowKind = (typeof ROW_KINDS)[number];
/** What a cell holds: text, a number or nothing. Dates are ISO text. Lists are joined by ";". */
export type Cell = string | number | null;

/** Columns of every table: which article, which fact, how sure, and where in the text. */
interface Origin {
  /** Id of the article; its place in the list where it has none. */
  source: string;
  title: string | null;
  publishedOn: string | null;
  id: string;
  confidence: number | null;
}
interface Where {
  /** The fact's words in the article. */
  evidence: string;
  /** UTF-16 offsets into the article's text, end exclusive. */
  evidenceStart: number;
  evidenceEnd: number;
  /** All the places that tell the fact: "10-24;88-101". */
  spans: string;
}
/** `value` is null for ranges and vague words; `min` and `max` are what the words leave open: null is no bound. */
interface Amount {
  bound: string;
  value: number | null;
  min: number | null;
  max: number | null;
}
/** A day, or the first and last day of a month, year or interval. */
interface When {
  when: string | null;
  whenStart: string | null;
  whenEnd: string | null;
}

export interface CountRow extends Origin, Amount, When, Where {
  action: string;
  status: string;
  who: string;
  nationality: string | null;
  sex: string | null;
  atPlace: string | null;
  atCountry: string | null;
  fromPlace: string | null;
  fromCountry: string | null;
  viaPlace: string | null;
  viaCountry: string | null;
  toPlace: string | null;
  toCountry: string | null;
  byName: string | null;
  byType: string | null;
  asOf: string | null;
  /** Id of the whole that this is a part of: leave such rows out of sums. */
  partOf: string | null;
}
export interface ObjectRow extends Origin, Amount, Where {
  action: string;
  unit: string;
}
export interface MoneyRow extends Origin, Amount, Where {
  role: string;
  currency: string;
}
export interface ActorRow extends Origin, Where {
  name: string;
  type: string;
  role: string | null;
  affiliation: string | null;
  aliases: string | null;
}
export interface PlaceRow extends Origin, Where {
  name: string;
  type: string;
  country: string | null;
  lat: number | null;
  lon: number | null;
  aliases: string | null;
}
export interface DateRow extends Origin, When, Where {}
export interface IncidentRow extends Origin, When, Where {
  action: string;
  atPlace: string | null;
  atCountry: string | null;
  byName: string | null;
  byType: string | null;
  counts: string | null;
}
export interface ScamRow extends Origin, Where {
  kind: string;
}
export interface Rows {
  counts: CountRow;
  objects: ObjectRow;
  money: MoneyRow;
  actors: ActorRow;
  places: PlaceRow;
  dates: DateRow;
  incidents: IncidentRow;
  scams: ScamRow;
}

const ORIGIN = ['source', 'title', 'publishedOn', 'id', 'confidence'] as const;
const WHERE = ['evidence', 'evidenceStart', 'evidenceEnd', 'spans'] as const;
const AMOUNT = ['bound', 'value', 'min', 'max'] as const;
const WHEN = ['when', 'whenStart', 'whenEnd'] as const;
/** The columns of each table, in their order: for the head of a table without rows. */
export const ROW_COLUMNS = {
  counts: [
    ...ORIGIN,
    'action',
    'status',
    ...AMOUNT,
    'who',
    'nationality',
    'sex',
    'atPlace',
    'atCountry',
    'fromPlace',
    'fromCountry',
    'viaPlace',
    'viaCountry',
    'toPlace',
    'toCountry',
    'byName',
    'byType',
    ...WHEN,
    'asOf',
    'partOf',
    ...WHERE,
  ],
  objects: [...ORIGIN, 'action', ...AMOUNT, 'unit', ...WHERE],
  money: [...ORIGIN, 'role', ...AMOUNT, 'currency', ...WHERE],
  actors: [...ORIGIN, 'name', 'type', 'role', 'affiliation', 'aliases', ...WHERE],
  places: [...ORIGIN, 'name', 'type', 'country', 'lat', 'lon', 'aliases', ...WHERE],
  dates: [...ORIGIN, ...WHEN, ...WHERE],
  incidents: [...ORIGIN, 'action', 'atPlace', 'atCountry', ...WHEN, 'byName', 'byType', 'counts', ...WHERE],
  scams: [...ORIGIN, 'kind', ...WHERE],
} as const satisfies { [K in RowKind]: readonly (keyof Rows[K])[] };

/**
 * Tidy rows: one fact a row, the same columns in every row, ids of places and actors resolved to names and ISO country codes.
 * They load as they are into DuckDB, Arrow, Observable Plot and spreadsheets; {@link toCsv} writes them down.
 *
 * @param reports a report, a record `{ id, report }` as `extractAll` yields it, or an iterable of either
 * @param kind which facts: counts, objects, money, actors, places, dates, incidents or scams
 * @returns a row a fact, in the order of the reports. Days are ISO text, coordinates degrees.
 * @throws InvalidInputError for an unknown kind, or what is no report
 * @example
 * toRows(extract('Cambodia deported 119 Thais.'), 'counts')[0].nationality // 'TH'
 */
export function toRows<K extends RowKind>(reports: Reports, kind: K): Rows[K][] {
  if (!ROW_KINDS.includes(kind))
    throw new InvalidInputError('invalidKind', `kind must be one of ${ROW_KINDS.join(', ')}`);
  const make: Maker<K> = MAKERS[kind];
  return sourcesOf(reports).flatMap(({ id: source, report }) => {
    const { title, publishedOn } = report.article;
    return make(
      report,
      (fact) => ({
        source,
        title,
        publishedOn,
        id: fact.id,
        confidence: fact.confidence && Number(fact.confidence.toFixed(3)),
      }),
      namesOf(report),
    );
  });
}

type Maker<K extends RowKind> = (
  report: Report,
  origin: (fact: { id: string; confidence: number | null }) => Origin,
  name: (id: string | null) => Named | null,
) => Rows[K][];
const MAKERS: { [K in RowKind]: Maker<K> } = {
  counts: (report, origin, name) =>
    report.counts.map((c) => ({
      ...origin(c),
      action: c.action,
      status: c.status,
      ...amount(c.quantity),
      who: c.who,
      nationality: list(c.nationality),
      sex: c.sex,
      atPlace: name(c.at)?.name ?? null,
      atCountry: name(c.at)?.country ?? null,
      fromPlace: name(c.from)?.name ?? null,
      fromCountry: name(c.from)?.country ?? null,
      viaPlace: name(c.via)?.name ?? null,
      viaCountry: name(c.via)?.country ?? null,
      toPlace: name(c.to)?.name ?? null,
      toCountry: name(c.to)?.country ?? null,
      byName: name(c.by)?.name ?? null,
      byType: name(c.by)?.type ?? null,
      ...when(c.when),
      asOf: c.asOf,
      partOf: c.partOf,
      ...where(c.evidence),
    })),
  objects: (report, origin) =>
    report.objects.map((o) => ({
      ...origin(o),
      action: o.action,
      ...amount(o.quantity),
      unit: o.unit,
      ...where(o.evidence),
    })),
  money: (report, origin) =>
    report.money.map((m) => ({
      ...origin(m),
      role: m.role,
      ...amount(m.quantity),
      currency: m.currency,
      ...where(m.evidence),
    })),
  actors: (report, origin) =>
    report.actors.map((a) => ({
      ...origin(a),
      name: a.name,
      type: a.type,
      role: a.role,
      affiliation: a.affiliation,
      aliases: list(a.aliases),
      ...where(a.evidence),
    })),
  places: (report, origin) =>
    report.places.map((p) => ({
      ...origin(p),
      name: p.name,
      type: p.type,
      country: p.country,
      lat: p.lat,
      lon: p.lon,
      aliases: list(p.aliases),
      ...where(p.evidence),
    })),
  dates: (report, origin) => report.dates.map((d) => ({ ...origin(d), ...when(d.value), ...where(d.evidence) })),
  incidents: (report, origin, name) =>
    report.incidents.map((x) => ({
      ...origin(x),
      action: x.action,
      atPlace: name(x.at)?.name ?? null,
      atCountry: name(x.at)?.country ?? null,
      ...when(x.when),
      byName: name(x.by)?.name ?? null,
      byType: name(x.by)?.type ?? null,
      counts: list(x.counts),
      ...where(x.evidence),
    })),
  scams: (report, origin) =>
    report.scams.map((s) => ({
      ...origin({ id: `scam:${s.kind}`, confidence: null }),
      kind: s.kind,
      ...where(s.evidence),
    })),
};

const list = (items: string[]): string | null => (items.length ? items.join(';') : null);

const when = (value: string | null): When => ({
  when: value,
  whenStart: value && daysOf(value).first,
  whenEnd: value && daysOf(value).last,
});

function amount(quantity: Quantity): Amount {
  const { bound } = quantity;
  const value = quantity.value ?? null;
  if (bound === 'exact') return { bound, value, min: value, max: value };
  if (bound === 'atLeast') return { bound, value, min: value, max: null };
  if (bound === 'atMost') return { bound, value, min: null, max: value };
  return { bound, value, min: quantity.min ?? null, max: quantity.max ?? null };
}

function where(evidence: Evidence[]): Where {
  const first = evidence[0]!;
  return {
    evidence: first.text,
    evidenceStart: first.start,
    evidenceEnd: first.end,
    spans: evidence.map((e) => `${e.start}-${e.end}`).join(';'),
  };
}
