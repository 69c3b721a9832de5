import { daysOf, type Days } from './days.js';
import { familyOf, peopleKey } from './families.js';
import { foldName } from './names.js';
import { pointOf } from './numbers.js';
import { relate } from './places.js';
import type { FusedCount, FusedIncident } from './types.js';

const same = (a: FusedCount, b: FusedCount): boolean => peopleKey(a.action) === peopleKey(b.action);

/**
 * The rows to add up for an incident: one set a kind of people, none of which overlap. The row of all people and the rows of nationalities are
 * two divisions of the same people, and so are women and men: the larger of the first two is taken, and the last only where there is nothing else.
 */
export function wholesOf(i: FusedIncident): FusedCount[] {
  const tops = i.counts.filter(
    (c) => c.status === 'actual' && !i.counts.some((w) => w.id === c.partOf && w.status === c.status && same(w, c)),
  );
  const out: FusedCount[] = [];
  for (const people of new Set(tops.map((c) => peopleKey(c.action)))) {
    const mine = tops.filter((c) => peopleKey(c.action) === people);
    const sum = (cs: FusedCount[]): number => cs.reduce((s, c) => s + pointOf(c.quantity.best), 0);
    const all = mine
      .filter((c) => !c.nationality.length && !c.sex)
      .sort((a, b) => pointOf(b.quantity.best) - pointOf(a.quantity.best))
      .slice(0, 1);
    const nations = disjointNations(
      mine.filter((c) => c.nationality.length && !c.sex),
      familyOf(mine[0]!.action) === 'removal' ? (i.from?.best.country ?? i.at?.best.country ?? null) : null,
    );
    const sexes = mine.filter((c) => c.sex);
    out.push(...(!all.length && !nations.length ? sexes : sum(all) >= sum(nations) ? all : nations));
  }
  return out;
}

/** Rows of nationalities, largest first, leaving out those that name one already taken, and people sent home from their own country. */
function disjointNations(rows: FusedCount[], sentFrom: string | null): FusedCount[] {
  const taken = new Set<string>(),
    out: FusedCount[] = [];
  const others = rows.filter((r) => sentFrom === null || !r.nationality.includes(sentFrom));
  for (const r of [...(others.length ? others : rows)].sort(
    (a, b) => pointOf(b.quantity.best) - pointOf(a.quantity.best) || (a.id < b.id ? -1 : 1),
  )) {
    if (r.nationality.some((n) => taken.has(n))) continue;
    for (const n of r.nationality) taken.add(n);
    out.push(r);
  }
  return out;
}

interface Scope {
  incident: FusedIncident;
  days: Days;
  family: string;
  country: string;
  wholes: FusedCount[];
}
/** An incident that spans more days than this, or a country, may be a sweep that holds others. */
const DAY = 1;

/**
 * Finds for each incident the wider one that counts its people again: "more than 1,000 held across Cambodia in four days" holds
 * the 45 of one of those days at Poipet. Wider means: its days hold the other's, its place too, one of them strictly, and its number is larger.
 */
export function containment(incidents: FusedIncident[]): Map<string, string> {
  const scopes: Scope[] = [];
  for (const incident of incidents) {
    const days = incident.when?.best.told ? daysOf(incident.when.best.value) : null,
      country = incident.at?.best.country ?? incident.from?.best.country ?? null;
    const wholes = wholesOf(incident).filter((c) => familyOf(c.action) !== null);
    if (days && country && wholes.length && incident.status === 'actual')
      scopes.push({ incident, days, family: familyOf(incident.action) ?? '', country, wholes });
  }
  const wide = new Map<string, Scope[]>();
  for (const s of scopes)
    if (
      s.days.hi - s.days.lo >= DAY ||
      !s.incident.at ||
      s.incident.at.best.type === 'country' ||
      s.incident.at.best.type === 'region'
    ) {
      const key = `${s.family} ${s.country}`;
      wide.set(key, [...(wide.get(key) ?? []), s]);
    }
  for (const l of wide.values()) l.sort((a, b) => a.days.lo - b.days.lo);
  const parent = new Map<string, string>();
  for (const s of scopes) {
    const candidates = wide.get(`${s.family} ${s.country}`) ?? [];
    let best: Scope | null = null;
    // wider events last a month at most, so that only those begun shortly before need a look
    for (
      let i = firstFrom(candidates, s.days.lo - MONTH);
      i < candidates.length && candidates[i]!.days.lo <= s.days.lo;
      i++
    ) {
      const w = candidates[i]!;
      if (w === s || !holds(w, s)) continue;
      if (!best || w.days.hi - w.days.lo < best.days.hi - best.days.lo) best = w;
    }
    if (best) parent.set(s.incident.id, best.incident.id);
  }
  return parent;
}

const MONTH = 31;
function firstFrom(sorted: Scope[], lo: number): number {
  let a = 0,
    b = sorted.length;
  while (a < b) {
    const m = (a + b) >> 1;
    if (sorted[m]!.days.lo < lo) a = m + 1;
    else b = m;
  }
  return a;
}

function holds(w: Scope, s: Scope): boolean {
  if (w.days.lo > s.days.lo || w.days.hi < s.days.hi) return false;
  const wp = w.incident.at?.best ?? null,
    sp = s.incident.at?.best ?? null;
  const place = !wp || wp.type === 'country' ? 'wider' : sp ? placeHolds(wp, sp) : null;
  if (place === null) return false;
  const strictly =
    w.days.hi - w.days.lo > s.days.hi - s.days.lo || (place === 'wider' && sp !== null && sp.type !== 'country');
  if (!strictly) return false;
  return w.wholes.some((a) =>
    s.wholes.some(
      (b) =>
        peopleKey(a.action) === peopleKey(b.action) &&
        pointOf(a.quantity.best) > pointOf(b.quantity.best) &&
        (!a.nationality.length || (b.nationality.length > 0 && b.nationality.every((n) => a.nationality.includes(n)))),
    ),
  );
}

function placeHolds(
  wide: NonNullable<FusedIncident['at']>['best'],
  other: NonNullable<FusedIncident['at']>['best'],
): 'same' | 'wider' | null {
  const r = relate({ ...wide, key: foldName(wide.name) }, { ...other, key: foldName(other.name) });
  return r === 'same' ? 'same' : r === 'within' && wide.type === 'region' && other.type !== 'region' ? 'wider' : null;
}
