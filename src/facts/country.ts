import { isCountry, isNation, isPlace } from '../mentions/name.js';
import type { Analysis } from './analysis.js';
import { mostOf } from './most.js';

/** The share of all places from which an article is set in one country. */
const SOLE = 0.6;

/** The country an article is mostly about: the one named most, cities and the dateline weighing more; null when no known place is named. */
export function mainCountry(all: Analysis[]): string | null {
  return (
    mostOf(
      all,
      (m) => (isPlace(m) && m.known ? m.country : null),
      (m, a) => (isCountry(m) ? 1 : 1.5) + (a.s.dateline && a.s.dateline.end >= a.t[m.from]!.end ? 2 : 0),
    )?.key ?? null
  );
}

/** The country nearly all places of an article lie in, or null. */
export function soleCountry(all: Analysis[]): string | null {
  const top = mostOf(all, (m) => (isPlace(m) ? m.country : null));
  return top && top.weight >= top.sum * SOLE ? top.key : null;
}

/** The country most of the article's names belong to: places, agencies and peoples together; null without any. */
export function homeCountry(all: Analysis[]): string | null {
  return mostOf(all, (m) => (isNation(m) ? m.codes[0] : m.country))?.key ?? null;
}
