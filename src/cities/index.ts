/**
 * `scamfacts/cities`: places of the whole world for `createExtractor`.
 *
 * @module scamfacts/cities
 */
import { TOWNS } from './data.js';
import { MORE_PLACES } from './places.js';
import type { PlaceEntry } from '../lexicon/load.js';
import type { PlaceType } from '../labels.js';

/**
 * The places of the world that the core does not hold by itself: some 20,000 towns of 15,000 people and more, and 1,300 curated provinces, districts and
 * airports of the field's countries. Each has its usual name without accents, ISO 3166-1 country, type, latitude and longitude in degrees to two decimals,
 * and other spellings as aliases. Towns whose name is an ordinary English word, a given name or a surname are left out, since they would be misread; of
 * several towns of one name the largest is here.
 *
 * From GeoNames (https://www.geonames.org), licence CC BY 4.0: name it where you show the data.
 *
 * @example
 * const extract = createExtractor({ lexicon: { places: cities } });
 */
export const cities: PlaceEntry[] = /* @__PURE__ */ [MORE_PLACES, TOWNS]
  .flatMap((text) => text.split('\n'))
  .map(placeOf);

function placeOf(row: string): PlaceEntry {
  const [name, country, type, lat, lon, aliases] = row.split('|');
  return {
    name: name!,
    country: country || null,
    type: type as PlaceType,
    lat: lat ? Number(lat) : null,
    lon: lon ? Number(lon) : null,
    ...(aliases ? { aliases: aliases.split(';') } : {}),
  };
}
