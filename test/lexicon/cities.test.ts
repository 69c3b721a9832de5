import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cities } from '../../src/cities/index.js';
import { createExtractor, extract } from '../../src/index.js';

const worldwide = createExtractor({ lexicon: { places: cities } });

describe('scamfacts/cities', () => {
  it('holds over 15,000 towns', () => expect(cities.length).toBeGreaterThan(15_000));
  it('gives each a name, a country and a point', () => expect(cities.filter((c) => c.type !== 'city' || !/^[A-Z]/.test(c.name) || !/^[A-Z]{2}$/.test(c.country ?? '') || !(Math.abs(c.lat!) <= 90) || !(Math.abs(c.lon!) <= 180))).toEqual([]));
  it('holds a name once', () => expect(new Set(cities.map((c) => c.name)).size).toBe(cities.length));
  it('makes any of its towns known', () => fc.assert(fc.property(fc.constantFrom(...cities), (c) => {
    const [p] = worldwide(`Police arrested 30 people in ${c.name} on Monday.`).places;
    expect(p).toMatchObject({ name: c.name, country: c.country, lat: c.lat });
  }), { numRuns: 300 }));
  it('changes nothing where the core knows the places', () => {
    const text = 'POIPET, Cambodia - Police in Poipet, Bavet and Sihanoukville freed 30 Thais and drove them to Aranyaprathet, officials in Bangkok said.\nKing Jordan Clark of Victoria said Kings Romans and the Prince Group were raided in Myawaddy.';
    expect(worldwide(text)).toEqual(extract(text));
  });
});
