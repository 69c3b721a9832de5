import type { Analysis } from '../facts/analysis.js';
import type { How, RawCount } from '../facts/counts.js';
import type { Told } from '../facts/events.js';
import type { NameMention, PlaceMention } from '../mentions/name.js';
import type { NumberMention } from '../mentions/number.js';
import type { TriggerMention } from '../mentions/trigger.js';
import { nameOf } from '../rank/roles.js';
import { wholeName } from '../rank/wholes.js';
import type { Incident, PeopleCount, Reason, Report, Span } from '../schema.js';
import type { Entities } from './entities.js';

/** Which rule read a fact. `explain` has a sentence for each. */
export type Rule =
  | `count/${How}`
  | 'money/role'
  | 'money/other'
  | 'object/action'
  | 'object/other'
  | 'object/lone'
  | 'place/gazetteer'
  | 'place/shape'
  | 'actor/lexicon'
  | 'actor/shape'
  | 'actor/weak'
  | 'date/stated'
  | 'date/resolved'
  | 'date/loose'
  | `incident/${Told}`;
export interface Read {
  text: string;
  all: Analysis[];
  publishedOn: string | null;
  merged: { count: PeopleCount; raws: RawCount[] }[];
  ents: Entities;
  events: { incident: Incident; told: Told }[];
}

/** What a count loses confidence for, by how its action was found. */
const LOWERED: Partial<Record<How, string>> = {
  reduced: 'a participle alone tells the action',
  list: 'the action stands at another item of its list',
  part: 'the action is that of the whole it is part of',
  inherited: 'the action is told by a label or an earlier sentence',
  noun: 'only a noun near the number names the action',
  elided: 'the action is left out and taken from the sentence before',
};
const ROLES = ['at', 'from', 'to', 'via'] as const;
const YEAR = /\b(?:19|2\d)\d\d\b/;

/** Looks up, in one step, what stands where: long texts hold thousands of facts. */
interface Index extends Read {
  trigger: Map<TriggerMention, Analysis>;
  name: Map<NameMention, Analysis>;
  words: Map<string, Span>;
  loose: Set<string>;
  numbers: Map<number, string>;
}

function indexOf(r: Read): Index {
  const x: Index = {
    ...r,
    trigger: new Map(),
    name: new Map(),
    words: new Map(),
    loose: new Set(),
    numbers: new Map(),
  };
  for (const a of r.all) {
    for (const t of a.triggers) x.trigger.set(t, a);
    for (const n of a.names) x.name.set(n, a);
    for (const { date } of a.dates) {
      if (date.value === null) continue;
      if (!x.words.has(date.value)) x.words.set(date.value, date);
      if (date.kind === 'loose') x.loose.add(date.value);
    }
    const number = (n: NumberMention): void => {
      x.numbers.set(a.t[n.numberFrom]!.start, slice(a, n.from, n.to, r.text));
    };
    for (const n of a.numbers) number(n);
    for (const m of a.money) number(m.number);
  }
  return x;
}

/** Gives every fact of a report the reason why it was read so. */
export function giveReasons(report: Report, read: Read): void {
  const r = indexOf(read);
  const raws = new Map(r.merged.map((m) => [m.count, m.raws]));
  for (const c of report.counts) c.reason = countReason(c, raws.get(c)!, r);
  for (const m of report.money)
    m.reason = {
      ...nothing(m.role === 'other' ? 'money/other' : 'money/role'),
      number: numberAt(m.evidence[0]!, r),
      lowered: m.role === 'other' ? ['no word near it tells what the money was'] : [],
    };
  for (const o of report.objects) {
    const number = numberAt(o.evidence[0]!, r);
    o.reason = {
      ...nothing(number === null ? 'object/lone' : o.action === 'other' ? 'object/other' : 'object/action'),
      number,
      lowered:
        number === null
          ? ['no number stands before it: one is meant']
          : o.action === 'other'
            ? ['no verb tells what was done with it']
            : [],
    };
  }
  const known = new Set<string>(),
    weak = new Set<string>();
  for (const [m, id] of r.ents.placeId) if (m.known) known.add(id);
  for (const [m, id] of r.ents.actorId)
    if (m.known) known.add(id);
    else if (m.weak) weak.add(id);
  for (const p of report.places)
    p.reason = known.has(p.id)
      ? { ...nothing('place/gazetteer'), place: `${p.name}, of the gazetteer${p.country ? ` (${p.country})` : ''}` }
      : {
          ...nothing('place/shape'),
          place: `not in the gazetteer${p.country ? `; country ${p.country} by the places around it` : ''}`,
          lowered: ['not in the gazetteer'],
        };
  for (const a of report.actors)
    a.reason = known.has(a.id)
      ? nothing('actor/lexicon')
      : {
          ...nothing(weak.has(a.id) ? 'actor/weak' : 'actor/shape'),
          lowered: ['not in the lexicon', ...(weak.has(a.id) ? ['no title, role or verb of speech beside it'] : [])],
        };
  for (const d of report.dates) {
    const loose = r.loose.has(d.value);
    const words = d.evidence[0]!.text;
    d.reason = {
      ...nothing(loose ? 'date/loose' : YEAR.test(words) ? 'date/stated' : 'date/resolved'),
      date: dated(words, r),
      lowered: loose ? ['the words name a stretch of time loosely'] : [],
    };
  }
  for (const { incident, told } of read.events)
    incident.reason = {
      ...nothing(`incident/${told}`),
      trigger: incident.evidence[0]!.text,
      lowered: incident.counts.length ? [] : ['no number of people goes with it'],
    };
}

const nothing = (rule: Rule): Reason => ({ rule, trigger: null, number: null, place: null, date: null, lowered: [] });
const slice = (a: Analysis, from: number, to: number, text: string): string =>
  text.slice(a.t[from]!.start, a.t[to - 1]!.end);

function countReason(c: PeopleCount, raws: RawCount[], r: Index): Reason {
  const first = raws[0]!;
  const number = first.phrase.number;
  const places = ROLES.flatMap((k) => [
    ...(c[k] === null ? [] : [`${k} ${placeOf(k, c[k], raws, r)}`]),
    ...weighed(k, raws),
  ]);
  return {
    rule: `count/${first.how}` satisfies Rule,
    trigger: triggerOf(first, r),
    number: slice(first.a, number.from, number.to, r.text),
    place: places.length ? places.join('; ') : null,
    date:
      [dateOf(c.when ?? c.asOf, raws, r) ?? [], weighed('when', raws), weighed('asOf', raws)].flat().join('; ') || null,
    lowered: lowerings(c, first),
  };
}

/** Trusted less than this a count is much like counts that were misread. */
const DOUBTFUL = 0.8;

/** What lowers a count's confidence: how its action was found, a nationality told elsewhere, a whole that weights chose, words that go with misreadings. */
function lowerings(c: PeopleCount, first: RawCount): string[] {
  const out: string[] = [];
  const how = LOWERED[first.how];
  if (how) out.push(how);
  const { action, nationality } = first.ruled ?? {};
  if (action !== undefined) out.push(instead('action', action, c.action));
  if (nationality !== undefined) out.push(instead('nationality', nationality, c.nationality.join()));
  else if (c.nationality.length && !first.phrase.nationality.length) out.push('the nationality is told elsewhere');
  if (first.ruled?.partOf !== undefined) out.push(instead('partOf', first.ruled.partOf, wholeName(first.parent)));
  out.push(...weighed('by', [first]));
  if (first.odds === undefined) return out;
  if (first.odds < DOUBTFUL) out.push('by learnt weights the words around the number are like those of misread counts');
  return out;
}

/** The words of the trigger; those of the whole where the count has none of its own. */
function triggerOf(c: RawCount, r: Index): string | null {
  for (let x: RawCount | null = c, n = 0; x && n < 4; x = x.parent, n++) {
    const { trigger } = x;
    const owner = trigger && (r.trigger.get(trigger) ?? (x.a.t.length >= trigger.to ? x.a : null));
    if (trigger && owner) return slice(owner, trigger.from, trigger.to, r.text);
  }
  return null;
}

/** Where the place of a role was found: named in the sentence, or carried over from elsewhere. */
function placeOf(k: (typeof ROLES)[number], id: string | null, raws: RawCount[], r: Index): string {
  for (const c of raws) {
    const m: PlaceMention | null = c.roles[k];
    if (!m || r.ents.placeId.get(m) !== id) continue;
    const owner = r.name.get(m) ?? c.a;
    return `"${slice(owner, m.from, m.to, r.text)}", ${owner === c.a ? 'in the same sentence' : `carried over from another sentence, at ${owner.t[m.from]!.start}`}`;
  }
  return 'their home country';
}

/** What the rules read and learnt weights chose instead, of an action, a nationality or a role. */
const instead = (what: string, ruled: string, chosen: string): string =>
  `${what}: the rules read ${ruled || 'none'}, learnt weights chose ${chosen || 'none'}`;
function weighed(k: (typeof ROLES)[number] | 'by' | 'when' | 'asOf', raws: RawCount[]): string[] {
  const c = raws.find((x) => x.ruled?.[k] !== undefined);
  return c ? [instead(k, c.ruled![k]!, nameOf(c.roles[k]))] : [];
}

function dateOf(value: string | null, raws: RawCount[], r: Index): string | null {
  if (value === null) return null;
  for (const c of raws) {
    const d = c.a.dates.find((x) => x.date.value === value);
    if (d) return `${dated(r.text.slice(d.date.start, d.date.end), r)}, in the same sentence`;
  }
  const at = r.words.get(value);
  if (at) return `${dated(r.text.slice(at.start, at.end), r)}, carried over from another sentence, at ${at.start}`;
  return value === r.publishedOn ? `the day of publication, ${value}` : 'put together from the dates around it';
}

/** The words of a date; where they hold no year, with the day they were read on. */
const dated = (words: string, r: Read): string =>
  `"${words}"${YEAR.test(words) || r.publishedOn === null ? '' : `, read on ${r.publishedOn}`}`;

/** The words of the number that begins inside an evidence, or null. */
function numberAt(e: { start: number; end: number }, r: Index): string | null {
  for (let at = e.start; at < e.end; at++) {
    const words = r.numbers.get(at);
    if (words !== undefined) return words;
  }
  return null;
}
