import type { Action, IncidentAction, PlaceType, Status } from '../../src/labels.js';
import type { Evidence, PeopleCount, Quantity, Report } from '../../src/schema.js';
import type { SourceReport } from '../../src/merge/index.js';

/** Reports by hand, so that a test of the merge says all it rests on and does not depend on the extraction. */
export interface CountSpec { action?: Action; n: number | Quantity; who?: string; nat?: string[]; sex?: 'female' | 'male'; status?: Status; at?: string; from?: string; to?: string; when?: string; asOf?: string; partOf?: number; start?: number }
export interface ArticleSpec { source: string; url?: string; official?: boolean; published?: string; title?: string; counts?: CountSpec[]; incidents?: { action: IncidentAction; when?: string; at?: string }[]; persons?: string[] }

const PLACES: Record<string, [country: string | null, type: PlaceType, lat: number | null, lon: number | null]> = {
  Poipet: ['KH', 'city', 13.66, 102.56], 'Banteay Meanchey': ['KH', 'region', 13.67, 102.9], Bavet: ['KH', 'city', 11.08, 106.13], Sihanoukville: ['KH', 'city', 10.63, 103.52], Cambodia: ['KH', 'country', 12.5, 105],
  Thailand: ['TH', 'country', 15, 100], 'Mae Sot': ['TH', 'city', 16.71, 98.57], India: ['IN', 'country', 20, 77], China: ['CN', 'country', 35, 105], Pasay: ['PH', 'city', 14.54, 121], Piopet: [null, 'city', null, null],
};
const evidence = (text: string, start: number): [Evidence, ...Evidence[]] => [{ start, end: start + text.length, text }];

export function article({ source, url, official, published, title, counts = [], incidents = [], persons = [] }: ArticleSpec): SourceReport {
  const names = [...new Set([...counts.flatMap((c) => [c.at, c.from, c.to]), ...incidents.map((i) => i.at)].filter((x): x is string => x !== undefined))];
  const ref = (name: string | undefined): string | null => (name === undefined ? null : `place:${name}`);
  const facts = counts.map((c, i): PeopleCount => {
    const quantity: Quantity = typeof c.n === 'number' ? { bound: 'exact', value: c.n } : c.n;
    return { id: `count:${i}`, action: c.action ?? 'arrest', quantity, who: c.who ?? 'people', nationality: c.nat ?? [], sex: c.sex ?? null, status: c.status ?? 'actual', at: ref(c.at), from: ref(c.from), to: ref(c.to), via: null, by: null,
      when: c.when ?? null, asOf: c.asOf ?? null, partOf: c.partOf === undefined ? null : `count:${c.partOf}`, evidence: evidence(`${quantity.value ?? quantity.min} ${c.who ?? 'people'}`, c.start ?? 20 + 37 * i), confidence: 0.9 };
  });
  // no two writers space their facts alike
  const pen = [...source].reduce((n, c) => n + c.charCodeAt(0), 0) % 41;
  const report: Report = {
    schemaVersion: '1.0', article: { title: title ?? null, publishedOn: published ?? null, body: [{ start: 0, end: 400 }, { start: 401, end: 800 }, { start: 801, end: 4000 }] },
    incidents: incidents.map((x, i) => ({ id: `incident:${i}`, action: x.action, at: ref(x.at), when: x.when ?? null, by: null, counts: [], evidence: evidence(x.action, 10 + i), confidence: 0.6 })),
    counts: facts, objects: [], money: [], actors: persons.map((name, i) => ({ id: `actor:${i}`, name, type: 'person' as const, role: null, affiliation: null, aliases: [], evidence: evidence(name, 400 + (40 + pen) * i), confidence: 0.9 })),
    places: names.map((name, i) => { const [country, type, lat, lon] = PLACES[name]!; return { id: `place:${name}`, name, country, type, lat, lon, aliases: [], evidence: evidence(name, 200 + pen + (20 + pen) * i), confidence: 0.95 }; }),
    dates: [], scams: [], warnings: [],
  };
  return { source, report, ...(url === undefined ? {} : { url }), ...(official === undefined ? {} : { official }) };
}

/** A raid at Poipet on 2025-03-01, as most tests need it. */
export const raid = (source: string, n: number | Quantity, over: Partial<ArticleSpec> & { count?: Partial<CountSpec> } = {}): SourceReport => {
  const { count, ...rest } = over;
  return article({ source, published: '2025-03-02', counts: [{ n, at: 'Poipet', when: '2025-03-01', ...count }], ...rest });
};
