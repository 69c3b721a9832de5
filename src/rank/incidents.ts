import type { IncidentAction } from '../labels.js';
import { daysOf } from '../text/when.js';
import { bucket, digit, type Sink } from './words.js';
import { hashOn, INCIDENT, slotOf, START, STEP, type Weights } from './weights.js';

/** What an article tells of one event, in all its mentions. */
export interface EventSigns {
  action: IncidentAction;
  /** How prominent the rules find it. */
  score: number;
  /** The sentence that tells it best, by its number, and whether that or another is the headline. */
  sentence: number;
  title: boolean;
  when: string | null;
  /** What tells it: verbs and expressions without a number of people, as the text has them; counts, and the most people of one. */
  verbs: readonly string[];
  words: readonly string[];
  counts: readonly string[];
  people: number;
  /** Whether a count of it is of what happened, and whether it lies years back. */
  actual: boolean;
  old: boolean;
  /** In how many sentences it is told. */
  times: number;
}

/** How likely an event must be. Chosen by what halves of `test/gold/train` gave. */
export const INCIDENT_LIMIT = 0.3;
/** More than these tell no more. */
const MANY = 4,
  FEW = 2;
/** Steps in which the prominence that the rules give lies behind the first one's. */
const STEP_BEHIND = 1.5,
  FAR_BEHIND = 8;
const TENFOLD = 5;

/** What speaks for and against one of an article's events, `rank` places behind the most prominent. */
export function incidentFeatures<T>(
  e: EventSigns,
  rank: number,
  all: readonly EventSigns[],
  publishedOn: string | null,
  { seed, on, take }: Sink<T>,
): void {
  const base = on(seed, e.action),
    told = `${e.counts.length ? 1 : 0}${e.verbs.length ? 1 : 0}${e.words.length ? 1 : 0}`;
  const both = (name: string, value: string): void => {
    take(on(on(seed, name), value));
    take(on(on(base, name), value));
  };
  take(seed);
  take(base);
  both('s', told);
  both('p', digit(bucket(e.sentence)));
  both('t', e.title ? '1' : '0');
  both('r', digit(Math.min(MANY, rank)));
  both('n', digit(bucket(all.length)));
  const behind = Math.min(FAR_BEHIND, Math.floor((all[0]!.score - e.score) / STEP_BEHIND));
  both('b', digit(behind));
  take(on(on(on(seed, 'b'), digit(behind)), told));
  both('d', e.when === null ? '-' : all.some((x) => x !== e && x.when === e.when) ? 'same' : 'own');
  both('o', e.old ? '1' : '0');
  const age = digit(ageOf(e.when, publishedOn)),
    far = digit(bucket(e.sentence));
  both('g', age);
  both('h', digit(Math.min(MANY, e.times)));
  take(on(on(on(seed, 'g'), age), told));
  take(on(on(on(seed, 'g'), age), far));
  take(on(on(on(seed, 'p'), far), told));
  take(on(on(on(base, 'p'), far), told));
  take(on(on(on(seed, 'r'), digit(Math.min(MANY, rank))), digit(Math.min(MANY, all.length))));
  if (e.counts.length) {
    both('c', digit(Math.min(MANY, e.counts.length)));
    both('z', digit(Math.min(TENFOLD, String(Math.floor(e.people) + 1).length - 1)));
    both('a', e.actual ? '1' : '0');
  }
  both('m', digit(Math.min(MANY, e.verbs.length + e.words.length)));
  for (const w of new Set(e.verbs)) take(on(on(base, 'v'), w));
  for (const w of new Set(e.words)) take(on(on(base, 'w'), w));
  const twins = all.filter((x) => x !== e && x.action === e.action);
  both('k', digit(Math.min(FEW, twins.length)));
  for (const x of all) {
    if (x === e || x.action === e.action) continue;
    const beside = on(on(base, 'x'), x.action);
    take(beside);
    take(on(beside, x.score > e.score ? '+' : '-'));
  }
}

/** How long before the article's day an event was, in steps; that of none is the last. */
function ageOf(when: string | null, publishedOn: string | null): number {
  if (when === null || publishedOn === null) return AGES.length + 1;
  const days = (Date.parse(publishedOn) - Date.parse(daysOf(when).last)) / DAY;
  return AGES.filter((x) => days > x).length;
}
const AGES = [-1, 1, 3, 7, 31, 366],
  DAY = 86_400_000;

/** How likely an event is one that the article is about. */
export function incidentOdds(
  e: EventSigns,
  rank: number,
  all: readonly EventSigns[],
  publishedOn: string | null,
  { table }: Weights,
): number {
  let sum = 0;
  incidentFeatures(e, rank, all, publishedOn, {
    seed: START,
    on: hashOn,
    take: (f) => {
      sum += table[slotOf(f, INCIDENT)]!;
    },
  });
  return 1 / (1 + Math.exp(sum * -STEP));
}
