import { DATA } from './data.js';
import type { PlaceEntry } from '../lexicon/load.js';

/**
 * Some 20,000 towns of the world with 15,000 people and more, beyond those the core knows by itself: usual name without accents, ISO 3166-1 country,
 * latitude and longitude in degrees to two decimals, the native spelling as alias. Towns whose name is an ordinary English word, a given name or a
 * surname are left out, since they would be misread; of several towns of one name the largest is here.
 *
 * From GeoNames (https://www.geonames.org), licence CC BY 4.0: name it where you show the data.
 *
 * @example
 * const extract = createExtractor({ lexicon: { places: cities } });
 */
export const cities: PlaceEntry[] = /* @__PURE__ */ parse(DATA);

/** Lines "= country" and "name | lat | lon | native spelling" below it. */
function parse(data: string): PlaceEntry[] {
  const out: PlaceEntry[] = [];
  let country = '';
  for (const line of data.split('\n')) {
    if (line.startsWith('= ')) { country = line.slice(2); continue; }
    const [name, lat, lon, native] = line.split('|');
    if (name && lat && lon) out.push({ name, country, type: 'city', lat: Number(lat), lon: Number(lon), ...(native ? { aliases: [native] } : {}) });
  }
  return out;
}
