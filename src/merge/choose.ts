import type { Evidence, Quantity } from '../schema.js';
import type { ArticleEntry } from './article.js';
import { disjointSet } from './disjoint-set.js';
import { digitSlip, pointOf } from './numbers.js';
import type { FusedCount, Rule, Slot, SlotValue } from './types.js';

export interface Claim<T> {
  value: T;
  article: ArticleEntry;
  evidence: Evidence[];
}
export interface Stated<T> extends SlotValue<T> {
  entries: ArticleEntry[];
  official: boolean;
  firstDay: number;
  lastDay: number;
}
/** The wire story an article belongs to: its own id when it is no copy. */
export type StoryOf = (articleId: string) => string;
type Criterion<T> = [rule: Rule, points: (v: Stated<T>) => number];

const ordered = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many outlets speak independently: articles of one source, or copies of one story, are one voice. */
export function independentVoices(articles: ArticleEntry[], storyOf: StoryOf): number {
  const set = disjointSet(articles.length);
  const first = new Map<string, number>();
  articles.forEach((a, i) => {
    for (const k of [`source ${a.sourceKey}`, `story ${storyOf(a.id)}`]) {
      const j = first.get(k);
      if (j === undefined) first.set(k, i);
      else set.union(i, j);
    }
  });
  return new Set(articles.map((_, i) => set.find(i))).size;
}

/** Claims of one value made one, with all who make it. */
export function gather<T>(claims: Claim<T>[], keyOf: (v: T) => string, storyOf: StoryOf): Stated<T>[] {
  const byKey = new Map<string, Claim<T>[]>();
  for (const c of claims) {
    const k = keyOf(c.value),
      l = byKey.get(k);
    if (l) l.push(c);
    else byKey.set(k, [c]);
  }
  return [...byKey]
    .sort((a, b) => ordered(a[0], b[0]))
    .map(([, cs]) => {
      const entries = [...new Map(cs.map((c) => [c.article.id, c.article])).values()].sort((a, b) =>
        ordered(a.id, b.id),
      );
      const evidence = new Map(
        cs.flatMap((c) =>
          c.evidence.map(
            (e) =>
              [
                `${c.article.id} ${e.start} ${e.end}`,
                { article: c.article.id, start: e.start, end: e.end, text: e.text },
              ] as const,
          ),
        ),
      );
      const days = entries.map((a) => a.day).filter((d): d is number => d !== null);
      return {
        value: cs[0]!.value,
        articles: entries.map((a) => a.id),
        independent: independentVoices(entries, storyOf),
        evidence: [...evidence.values()].sort(
          (a, b) => ordered(a.article, b.article) || a.start - b.start || a.end - b.end,
        ),
        entries,
        official: entries.some((a) => a.official),
        firstDay: days.length ? Math.min(...days) : Infinity,
        lastDay: days.length ? Math.max(...days) : -Infinity,
      };
    });
}

/** The best by the criteria in their order; `rule` is the first that told it from the runner-up. */
export function choose<T>(values: Stated<T>[], criteria: Criterion<T>[]): { slot: Slot<T>; best: Stated<T> } | null {
  if (!values.length) return null;
  const scored = values.map((v, i) => ({ v, i, points: criteria.map(([, f]) => f(v)) }));
  scored.sort((a, b) => {
    for (let k = 0; k < criteria.length; k++) if (a.points[k] !== b.points[k]) return b.points[k]! - a.points[k]!;
    return a.i - b.i;
  });
  const [first, second] = scored;
  const k = second ? criteria.findIndex((_, n) => first!.points[n] !== second.points[n]) : -1;
  const rule: Rule = !second ? 'onlyValue' : k < 0 ? 'firstInOrder' : criteria[k]![0];
  return {
    slot: {
      best: first!.v.value,
      rule,
      values: scored.map(({ v }) => ({
        value: v.value,
        articles: v.articles,
        independent: v.independent,
        evidence: v.evidence,
      })),
    },
    best: first!.v,
  };
}

/** A value of one voice that a slip of the typist makes of a value of two or more. */
export const isSlip = (v: Stated<Quantity>, all: Stated<Quantity>[]): boolean =>
  v.independent === 1 &&
  !v.official &&
  v.value.bound === 'exact' &&
  all.some(
    (w) => w !== v && w.value.bound === 'exact' && w.independent > 1 && digitSlip(pointOf(v.value), pointOf(w.value)),
  );

const STEP = 1.05;
/**
 * A figure that grew from report to report: exact values, each first told on a later day than the smaller one before it, that rise by a
 * twentieth at least or are raised by an outlet that gave the smaller one. Anything else is disagreement.
 */
export function growthOf(all: Stated<Quantity>[]): Stated<Quantity>[] {
  const exact = all
    .filter((v) => v.value.bound === 'exact' && !isSlip(v, all) && Number.isFinite(v.firstDay))
    .sort((a, b) => pointOf(a.value) - pointOf(b.value));
  if (exact.length < 2) return [];
  for (let i = 1; i < exact.length; i++) {
    const less = exact[i - 1]!,
      more = exact[i]!;
    const raised = more.entries.some((a) => less.entries.some((b) => b.sourceKey === a.sourceKey));
    if (more.firstDay <= less.firstDay || (!raised && pointOf(more.value) < pointOf(less.value) * STEP)) return [];
  }
  return exact;
}

/** The stated rule for numbers: no typist's slip, exact over approximate, the later of a growing total, official over report, more outlets, later, larger. */
export function chooseQuantity(all: Stated<Quantity>[]): { slot: Slot<Quantity>; growth: FusedCount['growth'] } | null {
  const growth = growthOf(all);
  const chosen = choose(all, [
    ['moreOutlets', (v) => (isSlip(v, all) ? 0 : 1)],
    ['exactOverApproximate', (v) => (v.value.bound === 'exact' ? 1 : v.value.bound === 'vague' ? -1 : 0)],
    ['laterTotal', (v) => (growth.length ? growth.indexOf(v) : 0)],
    ['officialSource', (v) => Number(v.official)],
    ['moreOutlets', (v) => v.independent],
    ['laterReport', (v) => v.lastDay],
    // counts of an operation rise while it is counted
    ['largerNumber', (v) => pointOf(v.value)],
  ]);
  return (
    chosen && {
      slot: chosen.slot,
      growth: growth.map((v) => ({
        publishedOn:
          v.entries
            .map((a) => a.publishedOn)
            .filter((d): d is string => d !== null)
            .sort()[0] ?? null,
        quantity: v.value,
        articles: v.articles,
      })),
    }
  );
}
