import type { MergeResult } from '../types.js';
import { countText, mainCounts, sourcesOf } from './text.js';

export interface IncidentFeature {
  type: 'Feature';
  id: string;
  geometry: { type: 'Point'; coordinates: [number, number] } | null;
  properties: Record<string, unknown>;
}
export interface IncidentCollection {
  type: 'FeatureCollection';
  features: IncidentFeature[];
}

/** The incidents as GeoJSON (RFC 7946): points by longitude and latitude (WGS 84); `geometry` is null where the place has no coordinates. */
export function incidentsGeoJson(r: MergeResult): IncidentCollection {
  return {
    type: 'FeatureCollection',
    features: r.incidents.map((i): IncidentFeature => {
      const p = [i.at?.best, i.from?.best].find((x) => x && x.lat !== null && x.lon !== null);
      return {
        type: 'Feature',
        id: i.id,
        geometry: p ? { type: 'Point', coordinates: [p.lon!, p.lat!] } : null,
        properties: {
          action: i.action,
          status: i.status,
          when: i.when?.best.value ?? null,
          whenTold: i.when?.best.told ?? null,
          place: i.at?.best.name ?? null,
          country: i.at?.best.country ?? null,
          to: i.to?.best.name ?? null,
          people: mainCounts(i).map(countText),
          sources: sourcesOf(i, r),
          articles: i.articles.length,
          conflicts: r.conflicts.filter((c) => c.incident === i.id).map((c) => c.message),
          within: i.within,
        },
      };
    }),
  };
}
