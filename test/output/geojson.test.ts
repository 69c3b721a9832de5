import { check, getIssues } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { extract } from '../../src/index.js';
import { toGeoJson, type FactMap, type MovementFeature, type PlaceFeature } from '../../src/output/index.js';
import { lineOf, type Position } from '../../src/output/geojson.js';
import { records } from './articles.js';

const mapOf = (text: string): FactMap => toGeoJson(extract(text, { publishedOn: '2025-03-03' }));
const place = (map: FactMap, name: string): PlaceFeature['properties'] | undefined => map.features.map((f) => f.properties).find((p): p is PlaceFeature['properties'] => p.kind === 'place' && p.name === name);
const movements = (map: FactMap): MovementFeature[] => map.features.filter((f): f is MovementFeature => f.properties.kind === 'movement');

describe('the map of several reports', () => {
  const map = toGeoJson(records);
  it('is GeoJSON to a checker, and to the types of GeoJSON', () => { expect(getIssues(JSON.stringify(map))).toEqual([]); expect(check(JSON.stringify(map))).toEqual(map); expectTypeOf(map).toExtend<FeatureCollection>(); });
  it('has a point a place, named by every article that names it', () => expect(place(map, 'Poipet')).toMatchObject({ country: 'KH', type: 'city', sources: ['ledger-1', 'desk-7'] }));
  it('has longitude before latitude', () => expect(map.features.find((f) => f.properties.kind === 'place' && f.properties.name === 'Poipet')!.geometry.coordinates).toEqual([102.56, 13.66]));
  it('adds up people by action', () => expect(place(map, 'Poipet')!.byAction).toMatchObject({ deport: 119, detain: 93 }));
  it('has ids of its own for every feature', () => expect(new Set(map.features.map((f) => f.id)).size).toBe(map.features.length));
});

describe('people at a place', () => {
  it('parts are not added to their whole', () => expect(place(mapOf('Cambodia deported 119 Thais, 61 of them women, from Poipet.'), 'Poipet')!.byAction).toEqual({ deport: 119 }));
  it('plans are not people', () => expect(place(mapOf('Police plan to arrest 30 suspects in Poipet.'), 'Poipet')!.byAction).toEqual({}));
  it('of a range the least', () => expect(place(mapOf('Police arrested 40 to 50 people in Poipet.'), 'Poipet')!.byAction).toEqual({ arrest: 40 }));
});

describe('movements', () => {
  it('run from, via, to', () => {
    const [line] = movements(mapOf('Myanmar repatriated 260 Indonesians from Myawaddy to Indonesia through Thailand on Saturday.'));
    expect(line!.properties).toMatchObject({ from: 'Myawaddy', via: 'Thailand', to: 'Indonesia', people: 260, nationality: ['ID'], when: '2025-03-01' });
    expect(line!.geometry).toMatchObject({ type: 'LineString', coordinates: { length: 3 } });
  });
  it('need two places', () => expect(movements(mapOf('Cambodia deported 119 Thais.'))).toEqual([]));
  it('across the antimeridian are cut at it', () => expect(lineOf([[170, 10], [-170, 20]])).toEqual({ type: 'MultiLineString', coordinates: [[[170, 10], [180, 15]], [[-180, 15], [-170, 20]]] }));
  it('between both names of the antimeridian have numbers for coordinates', () => expect(JSON.stringify(lineOf([[180, 10], [-180, 20]]))).not.toContain('null'));
  it('no part of any line crosses it', () => {
    const position = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 })) as fc.Arbitrary<Position>;
    fc.assert(fc.property(fc.array(position, { minLength: 2, maxLength: 3 }), (path) => {
      const geometry = lineOf(path);
      const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
      for (const part of parts) for (const [i, to] of part.slice(1).entries()) expect(Math.abs(to[0] - part[i]![0])).toBeLessThanOrEqual(180);
      expect(getIssues(JSON.stringify({ type: 'Feature', properties: {}, geometry }))).toEqual([]);
    }));
  });
});

it('places without coordinates are told, not drawn', () => {
  const { report } = records[1]!;
  const map = toGeoJson({ ...report, places: report.places.map((p) => (p.name === 'Poipet' ? { ...p, lat: null, lon: null } : p)) });
  expect(map.unplaced).toEqual(['Poipet']);
  expect(place(map, 'Poipet')).toBeUndefined();
});

it('any sentence of the field makes valid GeoJSON', () => fc.assert(fc.property(fc.array(fc.constantFrom('police', 'arrested', 'deported', 'repatriated', '30', '1,200', 'Thai', 'Indonesian', 'nationals', 'from', 'to', 'via', 'in', 'Poipet', 'Myawaddy', 'Cambodia', 'Japan', 'the United States', 'Fiji', ',', '.', 'and'), { maxLength: 40 }), (words) => { expect(getIssues(JSON.stringify(mapOf(words.join(' '))))).toEqual([]); }), { numRuns: 150 }));
