import type { Evidence, Report } from '../../schema.js';
import { countryName, namesOf } from '../names.js';
import { daysOf } from '../../text/when.js';
import { day, done, howMany, words, type Kind } from './words.js';

/** A fact as the page shows it. */
export interface ViewFact {
  kind: Kind;
  id: string;
  /** The fact in a few words: "93 Thai citizens deported". */
  label: string;
  /** What else is known, as name and value. */
  fields: [string, string][];
  confidence: number | null;
  evidence: Evidence[];
  /** ISO days for the timeline. */
  when: string | null;
  /** For the bars: of one nationality, so many, what was done. */
  bar: { nationality: string; people: number; action: string; status: string } | null;
}

/** All facts of a report, people first. */
export function factsOf(report: Report): ViewFact[] {
  const name = namesOf(report);
  const placeName = (id: string | null): string | null => name(id)?.name ?? null;
  const label = new Map<string, string>(report.counts.map((c) => [c.id, countLabel(c)]));
  const wholes = new Map(report.counts.map((c) => [c.id, c]));
  const fields = (pairs: [string, string | null][]): [string, string][] =>
    pairs.filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== '');
  return [
    ...report.counts.map((c): ViewFact => {
      const whole = wholes.get(c.partOf ?? '');
      const inItsWhole = c.sex !== null && whole !== undefined && whole.action === c.action;
      return {
        kind: 'counts',
        id: c.id,
        label: countLabel(c),
        confidence: c.confidence,
        evidence: c.evidence,
        when: c.when ?? c.asOf,
        bar:
          c.nationality.length === 1 && !inItsWhole
            ? {
                nationality: c.nationality[0]!,
                people: c.quantity.value ?? c.quantity.min ?? 0,
                action: c.action,
                status: c.status,
              }
            : null,
        fields: fields([
          ['action', words(c.action)],
          ['how many', howMany(c.quantity)],
          ['who', c.who],
          ['nationality', c.nationality.map(countryName).join(', ')],
          ['sex', c.sex],
          ['status', c.status],
          ['at', placeName(c.at)],
          ['from', placeName(c.from)],
          ['via', placeName(c.via)],
          ['to', placeName(c.to)],
          ['by', placeName(c.by)],
          ['when', c.when && day(c.when)],
          ['as of', c.asOf && day(c.asOf)],
          ['part of', label.get(c.partOf ?? '') ?? null],
        ]),
      };
    }),
    ...report.incidents.map((x): ViewFact => ({
      kind: 'incidents',
      id: x.id,
      label: [words(x.action), x.at && `at ${placeName(x.at)}`].filter(Boolean).join(' '),
      confidence: x.confidence,
      evidence: x.evidence,
      when: x.when,
      bar: null,
      fields: fields([
        ['action', words(x.action)],
        ['at', placeName(x.at)],
        ['by', placeName(x.by)],
        ['when', x.when && day(x.when)],
        ['people', x.counts.map((id) => label.get(id) ?? id).join('; ')],
      ]),
    })),
    ...report.objects.map((o): ViewFact => ({
      kind: 'objects',
      id: o.id,
      label: `${howMany(o.quantity)} × ${o.unit}${o.action === 'other' ? '' : ` ${done(o.action)}`}`,
      confidence: o.confidence,
      evidence: o.evidence,
      when: null,
      bar: null,
      fields: fields([
        ['action', words(o.action)],
        ['how many', howMany(o.quantity)],
        ['unit', o.unit],
      ]),
    })),
    ...report.money.map((m): ViewFact => ({
      kind: 'money',
      id: m.id,
      label: `${howMany(m.quantity)} ${m.currency}${m.role === 'other' ? '' : ` (${m.role})`}`,
      confidence: m.confidence,
      evidence: m.evidence,
      when: null,
      bar: null,
      fields: fields([
        ['role', m.role],
        ['amount', howMany(m.quantity)],
        ['currency', m.currency],
      ]),
    })),
    ...report.actors.map((a): ViewFact => ({
      kind: 'actors',
      id: a.id,
      label: a.name,
      confidence: a.confidence,
      evidence: a.evidence,
      when: null,
      bar: null,
      fields: fields([
        ['name', a.name],
        ['type', a.type],
        ['role', a.role],
        ['of', a.affiliation],
        ['also', a.aliases.join('; ')],
      ]),
    })),
    ...report.places.map((p): ViewFact => ({
      kind: 'places',
      id: p.id,
      label: p.type === 'country' || p.country === null ? p.name : `${p.name}, ${countryName(p.country)}`,
      confidence: p.confidence,
      evidence: p.evidence,
      when: null,
      bar: null,
      fields: fields([
        ['name', p.name],
        ['type', p.type],
        ['country', p.country && countryName(p.country)],
        ['latitude', p.lat === null ? null : String(p.lat)],
        ['longitude', p.lon === null ? null : String(p.lon)],
        ['also', p.aliases.join('; ')],
      ]),
    })),
    ...report.dates.map((d): ViewFact => ({
      kind: 'dates',
      id: d.id,
      label: day(d.value),
      confidence: d.confidence,
      evidence: d.evidence,
      when: d.value,
      bar: null,
      fields: [['value', d.value]],
    })),
    ...report.scams.map((s): ViewFact => ({
      kind: 'scams',
      id: `scam:${s.kind}`,
      label: words(s.kind),
      confidence: null,
      evidence: s.evidence,
      when: null,
      bar: null,
      fields: [['kind', words(s.kind)]],
    })),
  ];
}

const STATUS: Record<string, string> = {
  actual: '',
  planned: ', planned',
  estimated: ', estimated',
  alleged: ', alleged',
  denied: ', denied',
};
/** "3,634 from China" where a list told the country alone. */
const whoOf = ({ who, nationality }: Report['counts'][number]): string =>
  nationality.some((code) => countryName(code) === who) ? `from ${who}` : who;
const countLabel = (c: Report['counts'][number]): string =>
  `${howMany(c.quantity)} ${whoOf(c)}${c.action === 'other' ? '' : ` ${done(c.action)}`}${STATUS[c.status]!}`;

/** Days that something happened, the earliest first, each with the numbers of its facts. */
export function timelineOf(facts: ViewFact[]): { when: string; facts: number[] }[] {
  const byWhen = new Map<string, number[]>();
  for (const [i, fact] of facts.entries()) if (fact.when) byWhen.set(fact.when, [...(byWhen.get(fact.when) ?? []), i]);
  const edge = (when: string): string => `${daysOf(when).first}/${daysOf(when).last}`;
  return [...byWhen]
    .map(([when, members]) => ({ when, facts: members }))
    .sort((a, b) => (edge(a.when) < edge(b.when) ? -1 : 1));
}

/** Bars by nationality, the nationality with the longest first. */
export function barsOf(
  facts: ViewFact[],
): { nationality: string; bars: { fact: number; people: number; action: string; status: string }[] }[] {
  const groups = new Map<string, { fact: number; people: number; action: string; status: string }[]>();
  for (const [i, { bar }] of facts.entries())
    if (bar)
      groups.set(bar.nationality, [
        ...(groups.get(bar.nationality) ?? []),
        { fact: i, people: bar.people, action: bar.action, status: bar.status },
      ]);
  return [...groups]
    .map(([nationality, bars]) => ({ nationality, bars: bars.sort((a, b) => b.people - a.people) }))
    .sort((a, b) => b.bars[0]!.people - a.bars[0]!.people);
}
