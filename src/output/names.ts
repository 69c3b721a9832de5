import { COUNTRIES } from '../lexicon/countries.js';
import type { Report } from '../schema.js';

export interface Named {
  name: string;
  type: string;
  country: string | null;
  lat: number | null;
  lon: number | null;
}

/** Looks up the places and actors of one report by their ids. An id that stands for nobody gives null. */
export function namesOf(report: Report): (id: string | null) => Named | null {
  const byId = new Map<string, Named>([
    ...report.actors.map((a): [string, Named] => [
      a.id,
      { name: a.name, type: a.type, country: null, lat: null, lon: null },
    ]),
    ...report.places.map((p): [string, Named] => [p.id, p]),
  ]);
  return (id) => (id === null ? null : (byId.get(id) ?? null));
}

const COUNTRY_NAMES = /* @__PURE__ */ new Map(
  COUNTRIES.trim()
    .split('\n')
    .map((line) => line.split('|').slice(0, 2) as [string, string]),
);

/** A country's usual English name; of an unknown code the code. */
export const countryName = (code: string): string => COUNTRY_NAMES.get(code) ?? code;
