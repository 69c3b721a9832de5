import countries from 'world-countries';
import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../src/lexicon/countries.js';
import { extract } from '../../src/index.js';
import { bare, km, towns } from './geonames.js';

const several = (s: string): string[] => s.split(';').filter(Boolean);
const own = new Map(COUNTRIES.split('\n').filter(Boolean).map((l) => l.split('|')).map(([code, name, other, people, adjective, capital, point, currency]) => [code!, { name: name!, other: several(other!), people: several(people!), adjective: several(adjective!), capital: capital!.split(',')[0]!, point: point!.split(',').map(Number), currency: currency! }]));
type Own = NonNullable<ReturnType<typeof own.get>>;
type Theirs = (typeof countries)[number];

/** Codes of the countries that differ, to be compared with the differences we want. */
const differing = (same: (o: Own, c: Theirs) => boolean): string[] => countries.filter((c) => !same(own.get(c.cca2)!, c)).map((c) => c.cca2).sort();
const among = (list: string[], word: string): boolean => list.some((x) => bare(x) === bare(word));

describe('countries, held against world-countries', () => {
  it('hold every code of ISO 3166-1', () => expect(countries.map((c) => c.cca2).filter((code) => !own.has(code) && code !== 'XK')).toEqual([]));
  it('hold no other code but Kosovo', () => expect([...own.keys()].filter((code) => !countries.some((c) => c.cca2 === code) && code !== 'XK')).toEqual([]));
  // South Georgia alone is the south of a state, Chad a given name
  it('know the common name', () => expect(differing((o, c) => among([o.name, ...o.other], c.name.common))).toEqual(['GS', 'TD']));
  it('know the capital', () => expect(differing((o, c) => c.capital.length === 0 || among(c.capital, o.capital))).toEqual([
    'BO', 'MS', 'SZ', // the seat of government
    'HK', 'IO', 'TF', 'TK', // no town by that name in the news
    'EH', 'GG', 'KI', 'MN', 'SM', 'US', // another spelling
  ].sort()));
  it('know a currency', () => expect(differing((o, c) => !c.currencies || Object.keys(c.currencies).length === 0 || Object.hasOwn(c.currencies, o.currency))).toEqual([
    'CW', 'SX', // the Caribbean guilder since 2025
    'GS', // the pound
    'SL', // redenominated in 2022
  ].sort()));
  it('know the demonym', () => expect(differing((o, c) => !c.demonyms?.eng?.m || among([...o.people, ...o.adjective], c.demonyms.eng.m))).toEqual([
    'AG', 'BA', 'CV', 'DJ', 'GF', 'GP', 'GW', 'KG', 'KN', 'MV', 'SX', 'TJ', 'VC', 'VG', // the press writes another form, or two
    'BQ', 'CG', 'DM', 'IO', 'MP', 'SJ', 'TF', // another country's
    'AQ', 'AX', 'BL', 'CC', 'CX', 'GG', 'GI', 'GS', 'HM', 'JE', 'MF', 'NF', 'PM', 'PN', 'UM', 'VA', 'WF', // none met in the news
  ].sort()));
  it('place the capital where GeoNames has it', () => {
    const far = [...own].filter(([code, o]) => { const t = towns.filter((x) => x.country === code && (x.featureCode === 'PPLC' || bare(x.name) === bare(o.capital))); return t.length > 0 && Math.min(...t.map((x) => km(o.point[0]!, o.point[1]!, x.lat, x.lon))) > 25; });
    expect(far.map(([code]) => code)).toEqual([]);
  });
});

describe('nationalities', () => {
  it.each([
    ['Emiratis', 'AE'], ['Burmese', 'MM'], ['Filipinas', 'PH'], ['Ivorians', 'CI'], ['Congolese', 'CD'], ['Bruneians', 'BN'], ['East Timorese', 'TL'], ['Basotho', 'LS'], ['Hondurans', 'HN'], ['Seychellois', 'SC'], ['Icelanders', 'IS'], ['South Sudanese', 'SS'],
  ])('%s are of %s', (people, code) => expect(extract(`Police arrested 30 ${people} on Monday.`).counts[0]!.nationality).toEqual([code]));
  it('"Hamilton" alone is no capital', () => expect(extract('Police questioned Hamilton in Poipet.').places.map((p) => p.name)).toEqual(['Poipet']));
});
