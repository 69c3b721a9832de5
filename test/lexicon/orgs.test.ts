import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../src/lexicon/countries.js';
import { MORE_ORGS } from '../../src/organisations/data.js';
import { organisations } from '../../src/organisations/index.js';
import { ORGS } from '../../src/lexicon/orgs.js';
import { PLACES } from '../../src/lexicon/places.js';
import { createExtractor, extract } from '../../src/index.js';

const orgs = `${ORGS}\n${MORE_ORGS}`.split('\n').filter(Boolean).map((l) => l.split('|')).map(([name, type, country, aliases]) => ({ name: name!, type: type!, country: country!, aliases: (aliases ?? '').split(';').filter(Boolean) }));
const codes = new Set(COUNTRIES.split('\n').map((l) => l.slice(0, 2)));

describe('organisations', () => {
  it('are over 400 in the core', () => expect(ORGS.split('\n').filter(Boolean).length).toBeGreaterThan(400));
  it('have a known type and country', () => expect(orgs.filter((o) => !['agency', 'company', 'group', 'ngo', 'igo', 'media'].includes(o.type) || o.country !== '' && !codes.has(o.country))).toEqual([]));
  it('claim a phrase once, but for the Justice Department, which is American when nothing else is said', () => {
    const seen = new Set<string>();
    expect(orgs.flatMap((o) => [o.name, ...o.aliases]).filter((n) => seen.size === seen.add(n).size)).toEqual(['Department of Justice', 'DOJ']);
  });
  it('share no phrase with a place', () => {
    const places = new Set(PLACES.split('\n').filter(Boolean).map((l) => l.split('|')).flatMap((r) => [r[0]!, ...(r[5] ?? '').split(';')]).map((s) => s.toLowerCase()));
    expect(orgs.flatMap((o) => [o.name, ...o.aliases]).filter((n) => places.has(n.toLowerCase()))).toEqual([]);
  });
  it('do not begin with "The" and a lone ordinary word, which begins sentences', () => expect(orgs.flatMap((o) => [o.name, ...o.aliases]).filter((n) => /^The (?:nation|times|age|standard|national|paper|economist|diplomat|sun|post)$/i.test(n))).toEqual([]));
});

describe('scamfacts/organisations', () => {
  const widely = createExtractor({ lexicon: { organisations } });
  it.each([['Napolcom', 'National Police Commission', 'agency'], ['Karenni Nationalities Defence Force', 'Karenni Nationalities Defence Force', 'group'], ['Bangko Sentral ng Pilipinas', 'Bangko Sentral ng Pilipinas', 'agency']])('makes %s known', (short, name, type) => expect(widely(`The ${short} said on Monday that 30 people were arrested.`).actors).toEqual([expect.objectContaining({ name, type })]));
});

describe('an organisation under its short forms', () => {
  it.each([
    ['KNLA', 'Karen National Liberation Army', 'group'], ['MNDAA', 'Myanmar National Democratic Alliance Army', 'group'], ['Prince Holding Group', 'Prince Group', 'company'], ['Haowang Guarantee', 'Huione Guarantee', 'company'], ['KP2MI', 'Ministry for the Protection of Indonesian Migrant Workers', 'agency'], ['NAPTIP', 'National Agency for the Prohibition of Trafficking in Persons', 'agency'], ['GI-TOC', 'Global Initiative Against Transnational Organized Crime', 'ngo'], ['PPATK', 'Indonesian Financial Transaction Reports and Analysis Center', 'agency'],
  ])('%s is the %s', (short, name, type) => expect(extract(`The ${short} said on Monday that 30 people were arrested.`).actors).toEqual([expect.objectContaining({ name, type })]));
  it('"The nation" is no newspaper', () => expect(extract('The nation arrested 30 people on Monday.').actors).toEqual([]));
});

describe('a person behind a rank of the region', () => {
  it.each([['PBGen.'], ['Irjen'], ['Kombes'], ['Usec.'], ['Alhaji'], ['Ustaz'], ['Neak Oknha'], ['SSP']])('%s is no part of the name', (rank) => {
    const [a] = extract(`${rank} Hendra Setiawan said 30 people were arrested.`).actors;
    expect(a).toMatchObject({ name: 'Hendra Setiawan', type: 'person' });
  });
  it('the Karen "Saw" is', () => expect(extract('Saw Chit Thu said 30 people were arrested.').actors[0]!.name).toBe('Saw Chit Thu'));
});
