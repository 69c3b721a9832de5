import type { Analysis } from '../facts/analysis.js';
import { placesIn } from '../facts/anaphora.js';
import { familyOf, size, type RawCount } from '../facts/group.js';
import { most, mostOf } from '../facts/most.js';
import { AGENTLESS } from '../facts/agents.js';
import { MOVES } from '../facts/roles.js';
import {
  isActor,
  isCountry,
  isPlace,
  type ActorMention,
  type NameMention,
  type PlaceMention,
} from '../mentions/name.js';
import { bucket, digit, wordAt, type Sink } from './words.js';

/** The roles that the weights decide, in the order they are decided; of the others the rules know more than the weights learnt. */
export const RANKED = ['by', 'at', 'from', 'to', 'when', 'asOf'] as const;
export type Ranked = (typeof RANKED)[number];

/** What may fill a role, or null for "not told"; with what speaks for it. */
export interface Filler {
  value: PlaceMention | ActorMention | string | null;
  sources: string[];
}

/** A count among those around it, in the order of the text. */
export interface Seat {
  c: RawCount;
  /** All counts in the order of the text, and where it stands among them. */
  told: readonly RawCount[];
  at: number;
  /** The sentences before it, the nearest first. */
  back: readonly Analysis[];
  /** The count told before it. */
  last: RawCount | null;
  /** The counts of its own sentence. */
  beside: readonly RawCount[];
  title: Analysis | null;
  ref: string | null;
  /** The place the article names most. */
  mainPlace: string | null;
  /** The agency named most. */
  mainAgency: ActorMention | null;
  /** The sentences the article begins with. */
  lead: readonly Analysis[];
  /** Of a count in the title, those of the same size in the story. */
  twins: readonly RawCount[];
}

/** Who may have done a deed: an organisation or a land. */
const acts = (n: NameMention): n is ActorMention | PlaceMention =>
  isActor(n) ? n.type !== 'person' && n.type !== 'media' : isCountry(n);

/** How many sentences back a role may be told, and how many the article begins with. */
const BACK = 3,
  LEAD = 3;

export const nameOf = (v: Filler['value']): string => (v === null ? '' : typeof v === 'string' ? v : v.name);

/** The counts of an article with what stands around them. */
export function* seatsOf(counts: RawCount[], all: Analysis[], ref: string | null): Generator<Seat, void, void> {
  const body = all.filter((a) => a.s.kind !== 'title').sort((x, y) => x.s.start - y.s.start);
  const rank = new Map(body.map((a, i) => [a, i]));
  const title = all.find((a) => a.s.kind === 'title') ?? null;
  const mainPlace = mostOf(body, (n) => (isPlace(n) && n.type !== 'country' ? n.name : null))?.key ?? null;
  const agencies = body.flatMap((a) => a.names.filter((n): n is ActorMention => isActor(n) && n.type === 'agency'));
  const top = most(agencies.map((n) => [n.name, 1] as const))?.key;
  const mainAgency = agencies.find((n) => n.name === top) ?? null;
  const beside = new Map<Analysis, RawCount[]>();
  for (const c of counts) {
    const l = beside.get(c.a);
    if (l) l.push(c);
    else beside.set(c.a, [c]);
  }
  const sizes = new Map<number, RawCount[]>();
  for (const c of counts) {
    const l = sizes.get(size(c));
    if (l) l.push(c);
    else sizes.set(size(c), [c]);
  }
  let last: RawCount | null = null;
  const told = [...counts].sort((x, y) => x.start - y.start);
  const lead = body.slice(0, LEAD);
  // a title is told by its story, which knows more
  const inTurn = [...told.entries()].sort(([, x], [, y]) => Number(x.a === title) - Number(y.a === title));
  for (const [at, c] of inTurn) {
    const i = rank.get(c.a);
    yield {
      c,
      told,
      at,
      back: i === undefined ? [] : body.slice(Math.max(0, i - BACK), i).reverse(),
      last,
      beside: beside.get(c.a)!,
      title: c.a === title ? null : title,
      ref,
      mainPlace,
      mainAgency,
      lead,
      twins: c.a === title ? sizes.get(size(c))!.filter((x) => x.a !== title) : [],
    };
    last = c;
  }
}

/** Where a mention stands to the count: side, distance, and what stands between. */
function stand(c: RawCount, from: number, to: number): string[] {
  const { a, phrase: p, trigger: t } = c;
  const side = to <= p.from ? '<' : from >= p.to ? '>' : '=';
  const lo = Math.min(to, p.to),
    hi = Math.max(from, p.from);
  let rivals = 0,
    numbers = 0,
    marks = 0;
  for (const x of a.triggers) if (x.from >= lo && x.to <= hi && x !== t) rivals++;
  for (const x of a.numbers) if (x.numberFrom >= lo && x.numberFrom < hi && x !== p.number) numbers++;
  for (let k = lo; k < hi; k++) if (a.t[k]!.kind === 'punct') marks++;
  const prep = wordAt(a, from - 1) ?? '^';
  const verb = t ? (to <= t.from ? '<' : from >= t.to ? '>' : '=') : '-';
  return [
    `p${prep}`,
    `p${prep}${side}`,
    `pp${wordAt(a, from - 2) ?? '^'}_${prep}`,
    `d${side}${bucket(Math.max(0, hi - lo))}`,
    `v${verb}${side}`,
    `v${verb}${prep}${t?.passive ? 'p' : ''}`,
    `r${Math.min(2, rivals)}${side}`,
    `n${Math.min(2, numbers)}${side}`,
    `m${Math.min(3, marks)}${side}`,
    `a${wordAt(a, to) ?? '$'}`,
    ...(t ? [`td${verb}${bucket(to <= t.from ? t.from - to : Math.max(0, from - t.to))}`] : []),
  ];
}

/** What may fill a role of a count; nothing else than "not told" where no other is to be thought of. */
export function fillersFor(s: Seat, role: Ranked): Filler[] {
  const { c, last } = s;
  const out: Fillers = new Map();
  add(out, null, 'none');
  add(out, c.roles[role], 'rule');
  if (last) add(out, last.roles[role], `last${Math.min(2, c.a.s.index - last.a.s.index)}`);
  if (c.parent) add(out, c.parent.roles[role], 'whole');
  for (const x of s.beside) if (x !== c) add(out, x.roles[role], isKin(x, c) ? 'beside' : 'besideOther');
  for (const x of s.twins) add(out, x.roles[role], isKin(x, c) ? 'twin' : 'twinOther');
  if (role === 'by') addAgents(out, s);
  else if (role === 'when' || role === 'asOf') addDays(out, s, role);
  else if (role === 'at' || MOVES.test(c.action)) addPlaces(out, s, role);
  return [...out.values()];
}

type Fillers = Map<string, Filler>;
function add(out: Fillers, value: Filler['value'], ...sources: string[]): void {
  const key = nameOf(value),
    f = out.get(key);
  if (f) f.sources.push(...sources);
  else out.set(key, { value, sources });
}
const isKin = (x: RawCount, c: RawCount): boolean => familyOf(x.action) === familyOf(c.action);
/** What a sentence `i` before is, and which of its `n` names stands at `k`. */
const backOf = (a: Analysis, c: RawCount, i: number): string =>
  `back${i}${a.s.paragraph === c.a.s.paragraph ? 's' : 'o'}`;
const endsOf = (k: number, n: number): string => `bl${k === n - 1 ? 1 : 0}${k === 0 ? 1 : 0}`;

function addAgents(out: Fillers, s: Seat): void {
  const { c, title } = s;
  if (AGENTLESS.test(c.action)) return;
  for (const n of c.a.names) if (acts(n)) add(out, n, 'here', ...stand(c, n.from, n.to));
  s.back.forEach((a, i) => {
    const all = a.names.filter(acts);
    all.forEach((n, k) => {
      add(out, n, `back${i}`, backOf(a, c, i), endsOf(k, all.length), `by${i}${n.type}`, `ba${i}${wordAt(a, n.to)}`);
    });
  });
  for (const n of title?.names ?? []) if (acts(n)) add(out, n, 'title', `ta${wordAt(title!, n.to)}`);
  if (s.mainAgency) add(out, s.mainAgency, 'most');
}

function addDays(out: Fillers, s: Seat, role: 'when' | 'asOf'): void {
  const { c, last } = s;
  // days of other things stand near a title too
  if (s.twins.length) return;
  for (const d of c.a.dates)
    if (d.date.value)
      add(
        out,
        d.date.value,
        'here',
        ...stand(c, d.from, d.to),
        `k${d.date.kind}`,
        ...(d.date.asOf ? ['asof'] : []),
        ...(d.date.since ? ['since'] : []),
        ...(d.date.dateline ? ['dl'] : []),
      );
  s.back.forEach((a, i) => {
    a.dates.forEach(({ date }, k) => {
      if (!date.value) return;
      add(out, date.value, `back${i}`, backOf(a, c, i), `bl${k === a.dates.length - 1 ? 1 : 0}`);
      if (date.dateline) add(out, date.value, 'dl');
    });
  });
  for (const d of s.title?.dates ?? []) if (d.date.value) add(out, d.date.value, 'title');
  s.lead.forEach((a, i) => {
    if (a !== c.a) addLead(out, a, i);
  });
  if (s.ref) add(out, s.ref, 'published');
  const other = role === 'when' ? 'asOf' : 'when';
  if (last?.roles[other]) add(out, last.roles[other], 'lastSwap');
  if (c.roles[other]) add(out, c.roles[other], 'swap');
}
function addLead(out: Fillers, a: Analysis, i: number): void {
  for (const { date } of a.dates)
    if (date.value) {
      add(out, date.value, `lead${i}`);
      if (date.dateline) add(out, date.value, 'ldl');
    }
}

function addPlaces(out: Fillers, s: Seat, role: Ranked): void {
  const { c, last, title } = s;
  for (const x of placesIn(c.a)) {
    add(out, x.n, 'here', ...stand(c, x.from, x.to), `y${x.n.type}`);
    if (c.a.s.dateline && c.a.t[x.from]!.start < c.a.s.dateline.end) add(out, x.n, 'dl');
  }
  s.back.forEach((a, i) => {
    const all = placesIn(a);
    all.forEach((x, k) => {
      add(
        out,
        x.n,
        `back${i}`,
        backOf(a, c, i),
        endsOf(k, all.length),
        `by${i}${x.n.type}`,
        `bp${wordAt(a, x.from - 1)}`,
      );
    });
  });
  if (title) for (const x of placesIn(title)) add(out, x.n, 'title', `t${x.n.type}`);
  for (const r of ['at', 'from', 'to', 'via'] as const)
    if (r !== role) {
      if (c.roles[r]) add(out, c.roles[r], `mine-${r}`);
      if (last?.roles[r]) add(out, last.roles[r], `last-${r}`);
    }
}

/** What speaks for and against one filler of a role. */
export function fillerFeatures<T>(s: Seat, role: Ranked, f: Filler, { seed, on, take }: Sink<T>): void {
  const { c, last } = s;
  const ruled = c.roles[role],
    whole = c.parent,
    name = nameOf(f.value);
  const R = nameOf(ruled) === name ? 'R' : ruled === null ? '0' : '1';
  const base = on(seed, f.value === null ? `${role}n` : role),
    known = on(base, R);
  take(known);
  take(on(known, c.action));
  take(on(known, c.how));
  take(on(known, c.status));
  take(on(on(base, c.action), c.how));
  take(on(on(base, c.trigger?.entry.lemma ?? 'undefined'), R));
  take(on(known, whole ? (nameOf(whole.roles[role]) === name ? 'W' : whole.roles[role] === null ? 'w0' : 'w1') : '-'));
  take(
    on(
      on(known, last ? (nameOf(last.roles[role]) === name ? 'L' : last.roles[role] === null ? 'l0' : 'l1') : '-'),
      last && last.a === c.a ? 's' : '',
    ),
  );
  if (f.value === null) {
    for (let k = 1; k <= 2; k++) {
      take(on(on(base, '<'), `${wordAt(c.a, c.phrase.from - k)}`));
      take(on(on(base, '>'), `${wordAt(c.a, c.phrase.to + k - 1)}`));
    }
    take(on(on(base, c.a.s.kind), c.action));
    take(
      on(on(base, 'q'), last ? `${Math.min(3, c.a.s.paragraph - last.a.s.paragraph)}${last.roles[role] ? 1 : 0}` : '-'),
    );
    take(on(on(base, 'u'), s.beside.some((x) => x !== c && x.roles[role]) ? '1' : '0'));
    take(on(on(base, 'h'), c.phrase.shape));
    if (role === 'when' || role === 'asOf') take(on(on(on(base, 'd'), digit(Math.min(3, c.a.dates.length))), R));
    else take(on(on(on(on(base, 'p'), digit(Math.min(3, placesIn(c.a).length))), R), c.action));
    return;
  }
  for (const x of f.sources) {
    const source = on(base, x);
    take(source);
    take(on(source, R));
    take(on(source, c.action));
    take(on(source, c.phrase.shape));
  }
  if (typeof f.value === 'string') {
    const length = f.value.length,
      grain = on(base, length === 4 ? 'leny' : length === 7 ? 'lenm' : length === 10 ? 'lend' : 'leni');
    take(grain);
    take(on(grain, c.action));
    take(on(grain, R));
    if (s.ref) take(on(on(base, f.value > s.ref ? 'refafter' : f.value === s.ref ? 'refsame' : 'refbefore'), c.status));
    const other = c.roles[role === 'when' ? 'asOf' : 'when'];
    take(on(on(base, other === null ? 'oth0' : other === f.value ? 'othsame' : 'oth1'), R));
    return;
  }
  const { type, country } = f.value,
    kind = on(on(base, 'y'), type);
  take(kind);
  take(on(kind, c.action));
  take(on(kind, R));
  take(on(on(base, country !== null && c.nationality.includes(country) ? 'own1' : 'own0'), c.action));
  take(on(base, name === (role === 'by' ? s.mainAgency?.name : s.mainPlace) ? 'main1' : 'main0'));
  if (role === 'by') take(on(on(kind, R), c.trigger?.passive ? 'p' : 'a'));
  for (const r of ['at', 'from', 'to', 'by'] as const) {
    const o = c.roles[r];
    if (o && r !== role)
      take(on(on(on(base, 'o'), r), o.name === name ? 'same' : o.country === country ? 'land' : 'else'));
  }
}
