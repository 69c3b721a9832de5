import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cities } from '../../src/cities/index.js';
import { CITIES } from '../../src/lexicon/cities.js';
import { PLACES } from '../../src/lexicon/places.js';
import { createExtractor, extract } from '../../src/index.js';

const towns = cities.filter((c) => c.type === 'city');
const worldwide = createExtractor({ lexicon: { places: cities } });

describe('scamfacts/cities', () => {
  it('holds over 15,000 towns', () => expect(cities.length).toBeGreaterThan(15_000));
  it('gives each town a name, a country and a point', () => expect(towns.filter((c) => !/^[A-Z]/.test(c.name) || !/^[A-Z]{2}$/.test(c.country ?? '') || !(Math.abs(c.lat!) <= 90) || !(Math.abs(c.lon!) <= 180))).toEqual([]));
  it('holds a town once', () => expect(new Set(towns.map((c) => c.name)).size).toBe(towns.length));
  it('takes no phrase the core holds for something else', () => {
    const core = new Map([PLACES, CITIES].flatMap((s) => s.split('\n')).map((l) => l.split('|')).flatMap((r) => [r[0]!, ...(r[5] ?? '').split(';')].map((n) => [n.toLowerCase(), r[0]!] as const)));
    expect(cities.filter((c) => [c.name, ...c.aliases ?? []].some((n) => core.has(n.toLowerCase()) && core.get(n.toLowerCase()) !== c.name)).map((c) => c.name)).toEqual([]);
  });
  it('makes any of its towns known', () => fc.assert(fc.property(fc.constantFrom(...towns), (c) => {
    const [p] = worldwide(`Police arrested 30 people in ${c.name} on Monday.`).places;
    expect(p).toMatchObject({ name: c.name, country: c.country, lat: c.lat });
  }), { numRuns: 300 }));
  it('changes nothing where the core knows the places', () => {
    const text = 'POIPET, Cambodia - Police in Poipet, Bavet and Sihanoukville freed 30 Thais and drove them to Aranyaprathet, officials in Bangkok said.\nKing Jordan Clark of Victoria said Kings Romans and the Prince Group were raided in Myawaddy.';
    expect(worldwide(text)).toEqual(extract(text));
  });
});
