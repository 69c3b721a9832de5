import { quantityText } from '../../text/quantity.js';
import { pastOf } from '../conflicts.js';
import type { FusedCount, FusedIncident, MergeResult } from '../types.js';

/** "female TH deported" */
export const groupText = (c: FusedCount): string =>
  [c.sex, c.nationality.join('+') || null, pastOf(c.action), c.status === 'actual' ? null : `(${c.status})`]
    .filter((x) => x !== null && x !== '')
    .join(' ');
/** "119 TH deported", "61 female TH deported" */
export const countText = (c: FusedCount): string => `${quantityText(c.quantity.best)} ${groupText(c)}`;

/** The rows a person wants first: no parts. */
export const mainCounts = (i: FusedIncident): FusedCount[] => i.counts.filter((c) => c.partOf === null);

export const whenText = (i: FusedIncident): string =>
  i.when ? `${i.when.best.told ? '' : '~ '}${i.when.best.value}` : '';
export const placeText = (i: FusedIncident): string =>
  [
    i.at ? [i.at.best.name, i.at.best.type === 'country' ? null : i.at.best.country].filter(Boolean).join(', ') : '',
    i.to ? `→ ${i.to.best.name}` : '',
  ]
    .filter(Boolean)
    .join(' ');

/** Outlets that speak for an incident, once each. */
export function sourcesOf(i: FusedIncident, r: Pick<MergeResult, 'articles'>): string[] {
  const name = new Map(r.articles.map((a) => [a.id, a.source]));
  return [...new Set(i.articles.map((a) => name.get(a.id) ?? a.id))].sort();
}
