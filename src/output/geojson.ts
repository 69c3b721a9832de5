import type { PeopleCount, Place } from '../schema.js';
import { sourcesOf, type Reports } from './sources.js';

/** Longitude, latitude in degrees. */
export type Position = [number, number];
export interface PlaceFeature {
  type: 'Feature';
  id: string;
  geometry: { type: 'Point'; coordinates: Position };
  properties: {
    kind: 'place';
    name: string;
    country: string | null;
    /** Of a country the point is its capital. */
    type: string;
    /** People by what was done to them here: facts that happened, wholes without their parts, the least where words leave it open. */
    byAction: Record<string, number>;
    /** The largest number of `byAction`: the size of a symbol. */
    people: number;
    /** Articles that name the place. */
    sources: string[];
  };
}
export interface MovementFeature {
  type: 'Feature';
  id: string;
  geometry: { type: 'LineString'; coordinates: Position[] } | { type: 'MultiLineString'; coordinates: Position[][] };
  properties: {
    kind: 'movement';
    source: string;
    action: string;
    status: string;
    people: number;
    who: string;
    nationality: string[];
    from: string | null;
    via: string | null;
    to: string | null;
    when: string | null;
    partOf: string | null;
    evidence: string;
    confidence: number;
  };
}
export interface FactMap {
  type: 'FeatureCollection';
  features: (PlaceFeature | MovementFeature)[];
  /** Names of places whose coordinates are not known: they are on no map. */
  unplaced: string[];
}

/** Actions that take people from where they were to another place. */
const MOVES = new Set(['deport', 'extradite', 'repatriate', 'transfer', 'traffic', 'escape', 'deploy']);
const DIGITS = 1e5;

/**
 * Reports as a map after RFC 7946: a point a place, with the people by action; a line a movement, from, via, to.
 * Lines that cross the antimeridian are cut in two, as the RFC asks. Numbers of several articles about one event add up: merge such reports first.
 *
 * @param reports a report, a record `{ id, report }`, or an iterable of either
 * @returns a feature collection; places first, the one with most people in front
 * @throws InvalidInputError for what is no report
 * @example
 * toGeoJson(extract('Cambodia deported 119 Thais from Poipet.')).features[0].properties.byAction // { deport: 119 }
 */
export function toGeoJson(reports: Reports): FactMap {
  const places = new Map<string, PlaceFeature>();
  const movements: MovementFeature[] = [];
  const unplaced = new Set<string>();
  for (const { id: source, report } of sourcesOf(reports)) {
    const byId = new Map(report.places.map((p) => [p.id, p]));
    for (const place of report.places) {
      const at = positionOf(place);
      if (!at) {
        unplaced.add(place.name);
        continue;
      }
      const { sources } = pointOf(places, place, at).properties;
      if (!sources.includes(source)) sources.push(source);
    }
    for (const count of report.counts) {
      const scene = byId.get(count.at ?? (MOVES.has(count.action) ? count.from : null) ?? '');
      const at = scene && positionOf(scene);
      if (at && count.status === 'actual' && !isCounted(count, report.counts))
        addPeople(pointOf(places, scene, at), count);
      const line = movementOf(count, (id) => byId.get(id ?? '') ?? null, source);
      if (line) movements.push(line);
    }
  }
  const points = [...places.values()].sort((a, b) => b.properties.people - a.properties.people);
  return { type: 'FeatureCollection', features: [...points, ...movements], unplaced: [...unplaced] };
}

function pointOf(
  places: Map<string, PlaceFeature>,
  { name, country, type }: Place,
  coordinates: Position,
): PlaceFeature {
  const id = `place:${name}|${country ?? ''}`;
  const known = places.get(id);
  if (known) return known;
  const made: PlaceFeature = {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates },
    properties: { kind: 'place', name, country, type, byAction: {}, people: 0, sources: [] },
  };
  places.set(id, made);
  return made;
}

function addPeople({ properties }: PlaceFeature, count: PeopleCount): void {
  properties.byAction[count.action] = (properties.byAction[count.action] ?? 0) + peopleOf(count);
  properties.people = Math.max(properties.people, properties.byAction[count.action]!);
}

/** Whether the whole that a count is a part of stands for it: same action, same place. */
const isCounted = (count: PeopleCount, counts: PeopleCount[]): boolean =>
  counts.some(
    (whole) =>
      whole.id === count.partOf && whole.action === count.action && whole.at === count.at && whole.from === count.from,
  );

const peopleOf = ({ quantity }: PeopleCount): number => quantity.value ?? quantity.min ?? 0;

function movementOf(
  count: PeopleCount,
  place: (id: string | null) => Place | null,
  source: string,
): MovementFeature | null {
  const from = place(count.from ?? (MOVES.has(count.action) ? count.at : null));
  const [via, to] = [place(count.via), place(count.to)];
  const stops = [from, via, to].map((stop) => stop && positionOf(stop)).filter((stop) => stop !== null);
  const path = stops.filter((stop, i) => i === 0 || stop.join() !== stops[i - 1]!.join());
  if (path.length < 2) return null;
  return {
    type: 'Feature',
    id: `${source}/${count.id}`,
    geometry: lineOf(path),
    properties: {
      kind: 'movement',
      source,
      action: count.action,
      status: count.status,
      people: peopleOf(count),
      who: count.who,
      nationality: count.nationality,
      from: from?.name ?? null,
      via: via?.name ?? null,
      to: to?.name ?? null,
      when: count.when,
      partOf: count.partOf,
      evidence: count.evidence[0]!.text,
      confidence: count.confidence,
    },
  };
}

const round = (degrees: number): number => Math.round(degrees * DIGITS) / DIGITS;
const positionOf = ({ lat, lon }: Place): Position | null =>
  lat === null || lon === null ? null : [round(lon), round(lat)];

/** A line, cut where it crosses the antimeridian (RFC 7946, section 3.1.9). */
export function lineOf(path: Position[]): MovementFeature['geometry'] {
  const parts: Position[][] = [[path[0]!]];
  for (const [i, to] of path.slice(1).entries()) {
    const from = path[i]!;
    if (Math.abs(to[0] - from[0]) > 180) {
      const side = from[0] > 0 ? 180 : -180;
      const span = 360 - Math.abs(to[0] - from[0]);
      const lat = span === 0 ? from[1] : round(from[1] + ((to[1] - from[1]) * Math.abs(side - from[0])) / span);
      parts.at(-1)!.push([side, lat]);
      parts.push([[-side, lat]]);
    }
    parts.at(-1)!.push(to);
  }
  return parts.length > 1
    ? { type: 'MultiLineString', coordinates: parts }
    : { type: 'LineString', coordinates: parts[0]! };
}
