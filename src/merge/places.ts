import type { PlaceType } from '../labels.js';
import type { Place } from '../schema.js';
import { WITHIN } from './lexicon/within.js';
import { foldName, spelledAlike } from './names.js';

export interface PlaceRef {
  key: string;
  name: string;
  country: string | null;
  type: PlaceType;
  lat: number | null;
  lon: number | null;
}
/** `within`: one lies in the other. `maybe`: nothing known speaks for or against. */
export type PlaceRelation = 'same' | 'alike' | 'within' | 'withinCountry' | 'near' | 'maybe' | 'apart' | 'otherCountry';

const PARENT = new Map(
  WITHIN.trim()
    .split('\n')
    .map((l) => {
      const [child, parent] = l.split('|');
      return [foldName(child!), foldName(parent!)] as const;
    }),
);
const MAX_DEPTH = 6;
/** Closer than the first: one area. Closer than the second: an outlet may name the big town nearby. */
const NEAR_KM = 25,
  NEARBY_KM = 60,
  REGION_KM = 90;
const KM_PER_DEGREE = 111.2;

export const placeRef = (p: Place): PlaceRef => ({
  key: foldName(p.name),
  name: p.name,
  country: p.country,
  type: p.type,
  lat: p.lat,
  lon: p.lon,
});

/** The place and all it lies in, inner first; the country is not among them. */
export function chainOf(key: string): string[] {
  const chain = [key];
  for (let p = PARENT.get(key); p !== undefined && chain.length < MAX_DEPTH; p = PARENT.get(p)) chain.push(p);
  return chain;
}

/** Kilometres, on a plane: good enough below a few hundred. Null when either has no coordinates. */
function km(a: PlaceRef, b: PlaceRef): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  return KM_PER_DEGREE * Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180));
}

/** How two places stand to each other: by name, by the list of what lies in what, by country, by distance. */
export function relate(a: PlaceRef, b: PlaceRef): PlaceRelation {
  if (a.country !== null && b.country !== null && a.country !== b.country && a.type !== 'border' && b.type !== 'border')
    return 'otherCountry';
  if (a.key === b.key) return 'same';
  if (a.type === 'country' || b.type === 'country')
    return a.country !== null && a.country === b.country ? 'withinCountry' : 'maybe';
  if (chainOf(a.key).includes(b.key) || chainOf(b.key).includes(a.key)) return 'within';
  // a name the gazetteer does not know may be a slip for one it does
  if ((a.lat === null || b.lat === null) && spelledAlike(a.key, b.key)) return 'alike';
  const d = km(a, b);
  if ((a.type === 'region') !== (b.type === 'region'))
    return d === null ? 'maybe' : d <= REGION_KM ? 'within' : 'apart';
  if (d !== null) return a.type === 'region' || d > NEARBY_KM ? 'apart' : d <= NEAR_KM ? 'near' : 'maybe';
  // a building no list knows can be anywhere in the town beside it
  return a.type === 'compound' || b.type === 'compound' || (a.lat === null) !== (b.lat === null) ? 'maybe' : 'apart';
}

const FINE: Record<PlaceType, number> = { compound: 5, border: 4, other: 4, city: 3, region: 2, country: 1 };
export const fineness = (p: { type: PlaceType }): number => FINE[p.type];
