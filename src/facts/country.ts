import type { Analysis } from './analysis.js';
import { most } from './most.js';

/** The share of all places from which an article is set in one country. */
const SOLE = 0.6;

/** The country an article is mostly about: the one named most, cities and the dateline weighing more; null when no known place is named. */
export function mainCountry(all: Analysis[]): string | null {
  return most(all.flatMap((a) => a.names.flatMap((m) => (m.kind === 'place' && m.country && m.known ? [[m.country, (m.type === 'country' ? 1 : 1.5) + (a.s.dateline && a.s.dateline.end >= a.t[m.from]!.end ? 2 : 0)] as const] : []))))?.key ?? null;
}

/** The country nearly all places of an article lie in, or null. */
export function soleCountry(all: Analysis[]): string | null {
  const top = most(all.flatMap((a) => a.names.flatMap((m) => (m.kind === 'place' && m.country ? [[m.country, 1] as const] : []))));
  return top && top.weight >= top.sum * SOLE ? top.key : null;
}

/** The country most of the article's names belong to: places, agencies and peoples together; null without any. */
export function homeCountry(all: Analysis[]): string | null {
  return most(all.flatMap((a) => a.names.flatMap((m) => { const code = m.kind === 'nation' ? m.codes[0] : m.country; return code ? [[code, 1] as const] : []; })))?.key ?? null;
}
