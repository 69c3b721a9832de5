import { isActor, isPlace } from '../mentions/name.js';
import type { How, RawCount } from '../facts/counts.js';
import type { Evidence, PeopleCount, Place, Quantity, Warning } from '../schema.js';
import { calibrated } from '../rank/weights.js';
import { overlap } from '../text/when.js';
import type { Entities, idMaker } from './entities.js';
import { amountOf, numberKey, quantityOf, sizeOfQuantity, type Cut } from './quantity.js';

/** A count of the report and all that the article says of it. */
export interface Merged {
  count: PeopleCount;
  raws: RawCount[];
}

/** How many counts of one number a later one is held against; a book must not cost more per page than an article. */
const MEMORY = 50;
const CONFIDENCE: Record<How, number> = {
  object: 0.8,
  subject: 0.8,
  nominal: 0.85,
  reduced: 0.78,
  list: 0.78,
  part: 0.78,
  noun: 0.74,
  elided: 0.5,
  inherited: 0.72,
  weighed: 0.7,
};
const FAMILY: Record<string, string> = { detain: 'arrest', work: 'confine' };
/** How likely a count is right: by the learnt weights, where they were asked. */
const confidenceOf = (c: RawCount): number =>
  c.odds === undefined ? CONFIDENCE[c.how] : Math.round(100 * calibrated(c.odds)) / 100;
/** What a second telling is worth: who misreads one sentence may misread the next. */
const REPEATED = 0.3;
/** Headlines say "sends home" of what the story calls a deportation. */
const titleFamily = (a: string): string =>
  /^(?:deport|repatriate|extradite|transfer)$/.test(a) ? 'deport' : (FAMILY[a] ?? a);

/** Whether a count tells once more what has been told: same number, same deed, nothing that contradicts. A headline is less exact. */
function isSame({ count: m, raws }: Merged, c: RawCount, quantity: Quantity): boolean {
  const [first] = raws;
  const title = first!.a.s.kind === 'title' || c.a.s.kind === 'title';
  const { when } = c.roles;
  return (
    (m.action === c.action || (title && titleFamily(m.action) === titleFamily(c.action))) &&
    (m.sex === c.sex || (title && (m.sex === null || c.sex === null))) &&
    m.status === c.status &&
    (m.nationality.join() === c.nationality.join() ||
      ((!m.nationality.length || !c.nationality.length) && (title || !apart(raws, c)))) &&
    (m.when === null ||
      when === null ||
      m.when === when ||
      (sizeOfQuantity(quantity) >= 50 && overlap(m.when, when))) &&
    !(first!.a === c.a && first!.phrase !== c.phrase && c.a.s.kind !== 'title') &&
    (sizeOfQuantity(quantity) > 5 || title)
  );
}

/** "63 foreigners, mostly Chinese, in Kong Pisei", "63 Vietnamese in Bavet": told of two places. */
const apart = (raws: RawCount[], c: RawCount): boolean =>
  c.roles.at !== null &&
  raws.every(
    (r) => r.roles.at !== null && r.roles.at.name !== c.roles.at!.name && r.roles.at.type === c.roles.at!.type,
  );

/** The id of who or what fills a role. */
type Ref = (m: RawCount['roles']['at'] | RawCount['roles']['by']) => string | null;

const firstTold = (c: RawCount, quantity: Quantity, e: Evidence, ref: Ref): PeopleCount => ({
  id: '',
  action: c.action,
  quantity,
  who: c.phrase.who || 'people',
  nationality: c.nationality,
  sex: c.sex,
  status: c.status,
  at: ref(c.roles.at),
  from: ref(c.roles.from),
  to: ref(c.roles.to),
  via: ref(c.roles.via),
  by: ref(c.roles.by),
  when: c.roles.when,
  asOf: c.roles.asOf,
  partOf: null,
  evidence: [e],
  confidence: confidenceOf(c),
});

/** Takes what a repeat tells into the count of the report. */
function toldAgain(m: PeopleCount, c: RawCount, quantity: Quantity, e: Evidence, ref: Ref): void {
  const { roles } = c,
    title = c.a.s.kind === 'title';
  if (!m.evidence.some((x) => x.start === e.start && x.end === e.end)) m.evidence.push(e);
  if (!m.nationality.length && c.nationality.length) m.nationality = c.nationality;
  if (quantity.bound === 'exact' && m.quantity.bound !== 'exact' && !title) m.quantity = quantity;
  if (m.action !== c.action && (m.action === 'deport' || c.action === 'deport')) m.action = 'deport';
  if (!title || roles.at?.type !== 'country') m.at ??= ref(roles.at);
  m.from ??= ref(roles.from);
  m.to ??= ref(roles.to);
  m.via ??= ref(roles.via);
  m.by ??= ref(roles.by);
  // the agency tells more than its country
  if (isActor(roles.by) && m.by?.startsWith('place:')) m.by = ref(roles.by);
  m.when ??= roles.when;
  m.asOf ??= roles.asOf;
  m.confidence = Math.round(100 * Math.min(0.99, 1 - (1 - m.confidence) * (1 - REPEATED * confidenceOf(c)))) / 100;
}

/** Raw counts in, counts of the report out: repeats merged, roles as ids, parts linked to their wholes. */
export function mergeCounts(
  raws: RawCount[],
  ents: Entities,
  id: ReturnType<typeof idMaker>,
  ev: Cut,
  minConfidence: number,
): { counts: PeopleCount[]; merged: Merged[] } {
  const merged: Merged[] = [];
  const byNumber = new Map<string, Merged[]>();
  const countOf = new Map<RawCount, PeopleCount>();
  const ref: Ref = (m) => (!m ? null : isPlace(m) ? (ents.placeId.get(m) ?? null) : (ents.actorId.get(m) ?? null));
  for (const c of raws) {
    const quantity = quantityOf(c.phrase.number);
    const own = c.trigger && !/^(?:list|part|inherited)$/.test(c.how) ? c.trigger : null;
    const start = Math.min(c.start, own ? c.a.t[own.from]!.start : c.start);
    const end = Math.max(c.end, own ? c.a.t[own.to - 1]!.end : c.end);
    const told = byNumber.get(numberKey(quantity)) ?? [];
    const same = told.find((m) => isSame(m, c, quantity));
    const e = ev(start, end);
    if (same) {
      toldAgain(same.count, c, quantity, e, ref);
      same.raws.push(c);
      countOf.set(c, same.count);
      continue;
    }
    const count = firstTold(c, quantity, e, ref);
    const made = { count, raws: [c] };
    merged.push(made);
    countOf.set(c, count);
    told.push(made);
    if (told.length > MEMORY) told.shift();
    byNumber.set(numberKey(quantity), told);
  }
  const known = new Set(merged.filter((m) => m.count.confidence >= minConfidence).map((m) => m.count));
  const counts = [...known];
  for (const c of counts)
    c.id = id(
      'count',
      `${c.action}-${amountOf(c.quantity)}${c.nationality.length === 1 ? `-${c.nationality[0]}` : ''}${c.sex ? `-${c.sex}` : ''}`,
    );
  for (const { count, raws: from } of merged)
    for (const r of from)
      if (r.parent && known.has(countOf.get(r.parent)!) && countOf.get(r.parent) !== count && count.partOf === null)
        count.partOf = countOf.get(r.parent)!.id;
  homes(counts, ents.places);
  return { counts, merged };
}

/** People deported or brought home go to their own country, where the article names it and says nothing else. */
function homes(counts: PeopleCount[], places: Place[]): void {
  const countries = new Map(
    places
      .filter((x) => x.type === 'country')
      .reverse()
      .map((x) => [x.country, x]),
  );
  for (const c of counts) {
    if (
      !/^(?:deport|repatriate)$/.test(c.action) ||
      c.to !== null ||
      c.nationality.length !== 1 ||
      (c.from === null && c.action === 'deport')
    )
      continue;
    const home = countries.get(c.nationality[0]!);
    if (home && home.id !== c.from) c.to = home.id;
  }
}

/** A warning where the parts of a count, one nationality or sex each, add up to more than it. */
export function sumWarnings(counts: PeopleCount[]): Warning[] {
  const out: Warning[] = [];
  const partsOf = new Map<string, PeopleCount[]>();
  for (const c of counts)
    if (c.partOf !== null && c.nationality.length === 1 && c.sex === null && c.quantity.value !== undefined) {
      const l = partsOf.get(c.partOf);
      if (l) l.push(c);
      else partsOf.set(c.partOf, [c]);
    }
  for (const w of counts) {
    const parts = partsOf.get(w.id) ?? [];
    const sum = parts.reduce((s, c) => s + c.quantity.value!, 0);
    if (w.quantity.value !== undefined && w.quantity.bound === 'exact' && parts.length > 1 && sum > w.quantity.value)
      out.push({
        code: 'partsExceedTotal',
        message: `the parts of ${w.id} add up to ${sum}, more than ${w.quantity.value}`,
      });
  }
  return out;
}
