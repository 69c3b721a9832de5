import { wholesOf } from './containment.js';
import { familyOf, peopleKey } from './families.js';
import { pointOf } from './numbers.js';
import type { FusedCount, FusedIncident, Total } from './types.js';

interface Share {
  nationality: string | null;
  people: number;
  exact: boolean;
  articles: string[];
}

const ordered = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;

/**
 * People by action, country they were in, country they were sent to and nationality, each person once an action:
 * the best value of each incident, not every report's; parts instead of their whole, never both; a sweep or the raids in it, whichever counts more;
 * no running totals, plans, estimates or denials; no incident without a day, which may be another told again.
 */
export function totalsOf(incidents: FusedIncident[]): Total[] {
  const children = new Map<string, FusedIncident[]>();
  for (const i of incidents) if (i.within) children.set(i.within, [...(children.get(i.within) ?? []), i]);
  const rows = new Map<string, Total>();
  const add = (i: FusedIncident, whole: FusedCount, share: Share): void => {
    const origin = i.from?.best.country ?? i.at?.best.country ?? null;
    const moved = familyOf(whole.action) === 'removal';
    const destination = moved ? (i.to?.best.country ?? share.nationality) : null;
    const key = [whole.action, origin, destination, share.nationality].join('|');
    const row: Total = rows.get(key) ?? {
      action: whole.action,
      origin: moved ? (origin === destination ? null : origin) : origin,
      destination,
      nationality: share.nationality,
      people: 0,
      exact: true,
      incidents: [],
      articles: [],
    };
    rows.set(key, row);
    row.people += share.people;
    row.exact &&= share.exact;
    if (!row.incidents.includes(i.id)) row.incidents.push(i.id);
    for (const a of share.articles) if (!row.articles.includes(a)) row.articles.push(a);
  };
  /** What an incident contributes for one kind of people: its own rows, or those of the incidents it holds if they are more. */
  const count = (i: FusedIncident, people: string): { people: number; put: () => void } => {
    const own = wholesOf(i).filter((c) => peopleKey(c.action) === people);
    const mine = own.map((whole) => ({ whole, shares: sharesOf(whole, i) }));
    const sum = mine.reduce((s, m) => s + m.shares.reduce((t, x) => t + x.people, 0), 0);
    const below = (children.get(i.id) ?? []).map((c) => count(c, people));
    const inner = below.reduce((s, c) => s + c.people, 0);
    if (inner > sum)
      return {
        people: inner,
        put: () => {
          for (const c of below) c.put();
        },
      };
    return {
      people: sum,
      put: () => {
        for (const m of mine) for (const s of m.shares) add(i, m.whole, s);
      },
    };
  };
  for (const i of incidents) {
    if (i.within || i.status !== 'actual' || !i.when) continue;
    for (const people of peopleIn(i, children)) count(i, people).put();
  }
  for (const r of rows.values()) {
    r.incidents.sort();
    r.articles.sort();
  }
  return [...rows.values()].sort(
    (a, b) =>
      ordered(a.action, b.action) ||
      ordered(a.origin, b.origin) ||
      ordered(a.destination, b.destination) ||
      ordered(a.nationality, b.nationality),
  );
}

function peopleIn(i: FusedIncident, children: Map<string, FusedIncident[]>): string[] {
  const out = new Set(wholesOf(i).map((c) => peopleKey(c.action)));
  for (const c of children.get(i.id) ?? []) for (const p of peopleIn(c, children)) out.add(p);
  return [...out].sort();
}

/** A whole divided by nationality: its parts and the rest. If the parts exceed the whole they are not to be trusted, and it stays undivided. */
function sharesOf(whole: FusedCount, i: FusedIncident): Share[] {
  const share = (c: FusedCount, nationality: string | null, people = pointOf(c.quantity.best)): Share => ({
    nationality,
    people,
    exact: c.quantity.best.bound === 'exact',
    articles: c.quantity.values[0]!.articles,
  });
  const single = whole.nationality.length === 1 ? whole.nationality[0]! : null;
  if (single) return [share(whole, single)];
  const parts = i.counts.filter(
    (p) =>
      p.partOf === whole.id &&
      p.status === whole.status &&
      p.nationality.length === 1 &&
      p.sex === null &&
      peopleKey(p.action) === peopleKey(whole.action),
  );
  const sum = parts.reduce((s, p) => s + pointOf(p.quantity.best), 0),
    all = pointOf(whole.quantity.best);
  if (!parts.length || sum > all) return [share(whole, null)];
  return [
    ...parts.map((p) => share(p, p.nationality[0]!)),
    ...(sum < all
      ? [
          {
            ...share(whole, null, all - sum),
            exact: whole.quantity.best.bound === 'exact' && parts.every((p) => p.quantity.best.bound === 'exact'),
          },
        ]
      : []),
  ];
}
