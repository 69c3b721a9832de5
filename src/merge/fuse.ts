import type { IncidentAction } from '../labels.js';
import type { Evidence, PeopleCount, Quantity } from '../schema.js';
import { choose, chooseQuantity, gather, type Claim, type StoryOf } from './choose.js';
import type { Cluster } from './cluster.js';
import { daysOf, isoDay, widthOf } from './days.js';
import { namingRank, peopleKey } from './families.js';
import type { Mention } from './mentions.js';
import { foldName, slug } from './names.js';
import { plainQuantity, pointOf, quantityKey } from './numbers.js';
import { fineness, type PlaceRef } from './places.js';
import { explain } from './similarity.js';
import type {
  FusedAgent,
  FusedCount,
  FusedIncident,
  FusedMoney,
  FusedObject,
  FusedPlace,
  FusedWhen,
  Slot,
} from './types.js';

const ordered = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const round = (x: number): number => Math.round(x * 1000) / 1000;
const PRECISE_DAYS = 3;

/** A cluster of mentions as one incident, every slot with all its values. The id is the base; the merger makes it unique. */
export function fuse({ members, links }: Cluster, storyOf: StoryOf): FusedIncident {
  const when = whenOf(members, storyOf),
    at = placeSlot(
      members.flatMap((m) => m.places.map(({ ref, evidence }) => ({ value: ref, article: m.article, evidence }))),
      storyOf,
    );
  const counts = countsOf(members, storyOf);
  const actions = [...new Set(members.flatMap((m) => m.actions))].sort(
    (a, b) => namingRank(a) - namingRank(b) || ordered(a, b),
  );
  const action = mainAction(members, actions);
  const told = links
    .map(({ a, b }) => {
      const [x, y] = a.id < b.id ? [a, b] : [b, a];
      return { a: x.article.id, b: y.article.id, ...explain(x, y) };
    })
    .sort((x, y) => y.score - x.score || ordered(x.a, y.a) || ordered(x.b, y.b));
  const articles = new Map<string, Mention[]>();
  for (const m of members) articles.set(m.article.id, [...(articles.get(m.article.id) ?? []), m]);
  return {
    id: [action, when ? when.best.value.split('/')[0] : 'undated', at ? slug(at.best.name) : null]
      .filter((x) => x !== null)
      .join('-'),
    action,
    actions,
    status: members.some((m) => m.status === 'actual') ? 'actual' : 'planned',
    when,
    at,
    from: placeSlot(routeClaims(members, 'from'), storyOf),
    to: placeSlot(routeClaims(members, 'to'), storyOf),
    by: agentOf(members, storyOf),
    counts,
    objects: objectsOf(members, storyOf),
    money: moneyOf(members, storyOf),
    within: null,
    articles: [...articles]
      .map(([id, ms]) => ({ id, background: ms.every((m) => !m.lead), evidence: evidenceOf(ms) }))
      .sort((a, b) => ordered(a.id, b.id)),
    links: told,
    cohesion: told.length ? round(told.reduce((s, l) => s + l.score, 0) / told.length) : 0.5,
  };
}

function evidenceOf(mentions: Mention[]): Evidence[] {
  const spans = new Map(
    mentions
      .flatMap((m) => m.evidence)
      .map((e) => [`${e.start} ${e.end}`, { start: e.start, end: e.end, text: e.text }]),
  );
  return [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function mainAction(members: Mention[], actions: IncidentAction[]): IncidentAction {
  const votes = new Map(
    actions.map((a) => [a, new Set(members.filter((m) => m.actions.includes(a)).map((m) => m.article.id)).size]),
  );
  return [...actions].sort((a, b) => votes.get(b)! - votes.get(a)! || namingRank(a) - namingRank(b))[0]!;
}

function whenOf(members: Mention[], storyOf: StoryOf): Slot<FusedWhen> | null {
  const claims: Claim<FusedWhen>[] = members.flatMap((m) =>
    m.whenTexts.map(({ value, evidence }) => ({ value: { value, told: true }, article: m.article, evidence })),
  );
  if (!claims.length) {
    // no article tells the day: the days on which every lead can have been news of it
    const spans = members.flatMap((m) => (m.assumed ? [{ m, ...m.assumed }] : []));
    if (!spans.length) return null;
    const hi = Math.min(...spans.map((s) => s.hi)),
      lo = Math.min(hi, Math.max(...spans.map((s) => s.lo)));
    const value = lo === hi ? isoDay(hi) : `${isoDay(lo)}/${isoDay(hi)}`;
    return choose(
      gather(
        spans.map(({ m }) => ({ value: { value, told: false }, article: m.article, evidence: [] })),
        (v) => v.value,
        storyOf,
      ),
      [],
    )!.slot;
  }
  const width = (v: FusedWhen): number => widthOf(daysOf(v.value)!);
  return choose(
    gather(claims, (v) => v.value, storyOf),
    [
      ['moreSpecific', (v) => Number(width(v.value) <= PRECISE_DAYS)],
      ['moreOutlets', (v) => v.independent],
      ['officialSource', (v) => Number(v.official)],
      ['moreSpecific', (v) => -width(v.value)],
      ['firstInOrder', (v) => -v.firstDay],
    ],
  )!.slot;
}

const routeClaims = (members: Mention[], k: 'from' | 'to'): Claim<PlaceRef>[] =>
  members.flatMap((m) =>
    m[k]
      ? [{ value: m[k]!, article: m.article, evidence: m.counts.flatMap((c) => (c[k] !== null ? c.evidence : [])) }]
      : [],
  );

function placeSlot(claims: Claim<PlaceRef>[], storyOf: StoryOf): Slot<FusedPlace> | null {
  const values = gather(claims, (p) => `${p.key} ${p.country}`, storyOf);
  const chosen = choose(values, [
    // a town says more than its country, and whoever says the country does not deny the town
    ['moreSpecific', (v) => Number(v.value.type !== 'country')],
    ['moreOutlets', (v) => v.independent],
    ['officialSource', (v) => Number(v.official)],
    ['moreSpecific', (v) => fineness(v.value)],
  ]);
  const plain = ({ name, country, type, lat, lon }: PlaceRef): FusedPlace => ({ name, country, type, lat, lon });
  return (
    chosen && {
      ...chosen.slot,
      best: plain(chosen.slot.best),
      values: chosen.slot.values.map((v) => ({ ...v, value: plain(v.value) })),
    }
  );
}

function agentOf(members: Mention[], storyOf: StoryOf): Slot<FusedAgent> | null {
  const values = gather(
    members.flatMap((m) => m.agents.map(({ agent, evidence }) => ({ value: agent, article: m.article, evidence }))),
    (v) => `${v.kind} ${foldName(v.name)}`,
    storyOf,
  );
  return (
    choose(values, [
      ['moreSpecific', (v) => Number(v.value.kind === 'actor')],
      ['moreOutlets', (v) => v.independent],
      ['officialSource', (v) => Number(v.official)],
    ])?.slot ?? null
  );
}

interface Row {
  key: string;
  people: string;
  status: PeopleCount['status'];
  sex: PeopleCount['sex'];
  nationality: string[];
  claims: (Claim<Quantity> & { count: PeopleCount })[];
  parents: Set<string>;
}

/** Whole groups share a row however they are called; parts share one by nationality and sex, else by what they are called. */
function rowKey(c: PeopleCount, isPart: boolean): string {
  const nationality = [...c.nationality].sort().join('+');
  const kind = nationality || c.sex ? '' : isPart ? `part ${foldName(c.who).split(' ').at(-1) ?? ''}` : 'all';
  return [peopleKey(c.action), c.status, nationality, c.sex ?? '', kind].join('|');
}

function countsOf(members: Mention[], storyOf: StoryOf): FusedCount[] {
  const rows = new Map<string, Row>();
  for (const m of members) {
    const byId = new Map(m.counts.map((c) => [c.id, c]));
    const most = new Map<string, number>();
    const plainKey = (c: PeopleCount): string => rowKey(c, c.partOf !== null && byId.has(c.partOf));
    for (const c of m.counts) most.set(plainKey(c), Math.max(most.get(plainKey(c)) ?? 0, pointOf(c.quantity)));
    // "39 were convicted, 11 sentenced to death": of two wholes of one article the much smaller is part of the other
    const isLesser = (c: PeopleCount): boolean =>
      c.quantity.bound === 'exact' &&
      !c.nationality.length &&
      !c.sex &&
      pointOf(c.quantity) < most.get(plainKey(c))! * SAME_THING;
    const keyOf = (c: PeopleCount): string => (isLesser(c) ? rowKey(c, true) : plainKey(c));
    for (const c of m.counts) {
      const key = keyOf(c);
      const row: Row = rows.get(key) ?? {
        key,
        people: peopleKey(c.action),
        status: c.status,
        sex: c.sex,
        nationality: [...c.nationality].sort(),
        claims: [],
        parents: new Set(),
      };
      rows.set(key, row);
      row.claims.push({ value: plainQuantity(c.quantity), article: m.article, evidence: c.evidence, count: c });
      const parent = c.partOf ? byId.get(c.partOf) : undefined;
      if (isLesser(c) && key !== plainKey(c)) row.parents.add(plainKey(c));
      if (parent && peopleKey(parent.action) === row.people && keyOf(parent) !== key) row.parents.add(keyOf(parent));
    }
  }
  joinWhole(rows);
  const kept = [...rows.values()].sort((a, b) => ordered(a.key, b.key));
  const ids = idsOf(kept);
  return kept
    .map((row): FusedCount => {
      const { slot, growth } = chooseQuantity(gather(row.claims, quantityKey, storyOf))!;
      const votes = tally(row.claims.map((c) => c.count.action)),
        who = tally(row.claims.map((c) => c.count.who));
      const parent = [...row.parents].filter((k) => rows.has(k) && k !== row.key).sort()[0] ?? wholeOf(row, rows);
      return {
        id: ids.get(row.key)!,
        action: votes.sort((a, b) => b[1] - a[1] || namingRank(a[0]) - namingRank(b[0]))[0]![0],
        who: who.sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || ordered(a[0], b[0]))[0]![0],
        nationality: row.nationality,
        sex: row.sex,
        status: row.status,
        partOf: parent === null ? null : (ids.get(parent) ?? null),
        quantity: slot,
        growth,
      };
    })
    .sort(
      (a, b) =>
        Number(a.partOf !== null) - Number(b.partOf !== null) ||
        pointOf(b.quantity.best) - pointOf(a.quantity.best) ||
        ordered(a.id, b.id),
    );
}

/** "119 people" and "119 Thais" are one row: a whole of one nationality, told with and without it. */
function joinWhole(rows: Map<string, Row>): void {
  for (const [key, all] of [...rows].sort((a, b) => ordered(a[0], b[0]))) {
    if (!key.endsWith('|all')) continue;
    const exact = new Set(all.claims.filter((c) => c.value.bound === 'exact').map((c) => pointOf(c.value)));
    const twin = [...rows.values()].filter(
      (r) =>
        r.people === all.people &&
        r.status === all.status &&
        r.sex === null &&
        r.nationality.length &&
        r.claims.some((c) => c.value.bound === 'exact' && exact.has(pointOf(c.value))),
    );
    if (twin.length !== 1) continue;
    twin[0]!.claims.push(...all.claims);
    for (const r of rows.values()) if (r.parents.delete(key) && r !== twin[0]) r.parents.add(twin[0]!.key);
    for (const p of all.parents) if (p !== twin[0]!.key) twin[0]!.parents.add(p);
    rows.delete(key);
  }
}

/** Where no article says so: people of one nationality are part of all the people of the same action. */
function wholeOf(row: Row, rows: Map<string, Row>): string | null {
  if (!row.nationality.length && !row.sex) return null;
  const keys = [
    row.sex && row.nationality.length ? [row.people, row.status, row.nationality.join('+'), '', ''].join('|') : '',
    [row.people, row.status, '', '', 'all'].join('|'),
  ];
  const found = keys.find((k) => k && k !== row.key && rows.has(k));
  if (!found) return null;
  const most = (r: Row): number => Math.max(...r.claims.map((c) => pointOf(c.value)));
  return most(rows.get(found)!) >= most(row) ? found : null;
}

function idsOf(rows: Row[]): Map<string, string> {
  const used = new Map<string, number>();
  return new Map(
    rows.map((r) => {
      const base = [
        r.people,
        r.status === 'actual' ? '' : r.status,
        ...r.nationality.map((n) => n.toLowerCase()),
        r.sex ?? '',
        r.key.split('|')[4]?.startsWith('part ') ? slug(r.key.split('|')[4]!.slice(5)) : '',
      ]
        .filter(Boolean)
        .join('-');
      const n = (used.get(base) ?? 0) + 1;
      used.set(base, n);
      return [r.key, n === 1 ? base : `${base}-${n}`];
    }),
  );
}

function tally<T extends string>(xs: T[]): [T, number][] {
  const n = new Map<T, number>();
  for (const x of xs) n.set(x, (n.get(x) ?? 0) + 1);
  return [...n].sort((a, b) => ordered(a[0], b[0]));
}

/** Numbers of one kind within so much of each other are one thing told differently; further apart they are two. */
const SAME_THING = 0.85;

/** Splits claims of one kind, sorted by size, where the next is much larger. */
function bands(claims: Claim<Quantity>[]): Claim<Quantity>[][] {
  const out: Claim<Quantity>[][] = [];
  for (const c of [...claims].sort(
    (a, b) => pointOf(a.value) - pointOf(b.value) || ordered(a.article.id, b.article.id),
  )) {
    const last = out.at(-1),
      before = last?.at(-1);
    if (last && before && pointOf(before.value) >= pointOf(c.value) * SAME_THING) last.push(c);
    else out.push([c]);
  }
  return out.reverse();
}

/** Claims grouped by a key, then by size. */
function rowsOf<T>(
  items: { key: string; head: T; claim: Claim<Quantity> }[],
): { head: T; claims: Claim<Quantity>[] }[] {
  const groups = new Map<string, { head: T; claims: Claim<Quantity>[] }>();
  for (const { key, head, claim } of items) {
    const g = groups.get(key);
    if (g) g.claims.push(claim);
    else groups.set(key, { head, claims: [claim] });
  }
  return [...groups]
    .sort((a, b) => ordered(a[0], b[0]))
    .flatMap(([, g]) => bands(g.claims).map((claims) => ({ head: g.head, claims })));
}

function objectsOf(members: Mention[], storyOf: StoryOf): FusedObject[] {
  const items = members.flatMap((m) =>
    m.objects.map((o) => ({
      key: `${o.unit}|${o.action}`,
      head: { action: o.action, unit: o.unit },
      claim: { value: o.quantity, article: m.article, evidence: o.evidence },
    })),
  );
  return rowsOf(items).map(({ head, claims }) => ({
    ...head,
    quantity: chooseQuantity(gather(claims, quantityKey, storyOf))!.slot,
  }));
}

function moneyOf(members: Mention[], storyOf: StoryOf): FusedMoney[] {
  const items = members.flatMap((m) =>
    m.money.map((x) => ({
      key: `${x.role}|${x.currency}`,
      head: { role: x.role, currency: x.currency },
      claim: { value: x.quantity, article: m.article, evidence: x.evidence },
    })),
  );
  return rowsOf(items).map(({ head, claims }) => ({
    ...head,
    quantity: chooseQuantity(gather(claims, quantityKey, storyOf))!.slot,
  }));
}
