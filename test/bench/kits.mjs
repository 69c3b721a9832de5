// What general NLP kits find of the names, places and dates in the gold articles, beside this library: npm run build && node test/bench/kits.mjs [DIR]
// One measure for all: a find is right when it is, or holds, or is held by, a gold name in whole words; a date when its ISO value is gold.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract } from '../../dist/index.js';

const dir = process.argv[2] ?? 'test/gold/dev';
const articles = readdirSync(dir).filter((f) => f.endsWith('.json')).sort().map((f) => JSON.parse(readFileSync(join(dir, f), 'utf8')));
const wink = winkNLP(model);
const { its } = wink;

const pad = (n) => String(n).padStart(2, '0');
/** A date of chrono as precise as its words. */
const iso = (c) => `${c.get('year')}${c.isCertain('month') || c.isCertain('weekday') || c.isCertain('day') ? `-${pad(c.get('month'))}` : ''}${c.isCertain('day') || c.isCertain('weekday') ? `-${pad(c.get('day'))}` : ''}`;
const chronoDates = (a) => chrono.parse(a.text, new Date(`${a.published}T12:00:00Z`)).map((r) => (r.end ? `${iso(r.start)}/${iso(r.end)}` : iso(r.start)));
const winkOf = (a, types) => wink.readDoc(a.text).entities().out(its.detail).filter((e) => types.includes(e.type)).map((e) => e.value);

const KITS = {
  scamfacts: (a) => { const r = extract(a.text, { publishedOn: a.published }); return { actors: r.actors.map((x) => x.name), places: r.places.map((x) => x.name), dates: r.dates.map((d) => d.value) }; },
  compromise: (a) => { const d = nlp(a.text); return { actors: [...d.people().out('array'), ...d.organizations().out('array')], places: d.places().out('array') }; },
  'chrono-node': (a) => ({ dates: chronoDates(a) }),
  'wink-nlp': (a) => ({ dates: winkOf(a, ['DATE']).map((words) => { const r = chrono.parse(words, new Date(`${a.published}T12:00:00Z`))[0]; return r ? iso(r.start) : words; }) }),
};
const fold = (s) => s.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]s\b/g, '').replace(/[^a-z0-9]+/g, ' ').trim();
const holds = (a, b) => a.length > 3 && b.length > 3 && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
const isName = (found, gold) => [gold.name, ...(gold.aliases ?? [])].map(fold).some((n) => n === fold(found) || holds(n, fold(found)));
const isDate = (found, gold) => found === gold.value;

console.log(`| on ${articles.length} articles | names: precision | recall | places: precision | recall | dates: precision | recall |\n| --- | --- | --- | --- | --- | --- | --- |`);
for (const [kit, read] of Object.entries(KITS)) {
  const cells = ['actors', 'places', 'dates'].flatMap((kind) => {
    const is = kind === 'dates' ? isDate : isName;
    let right = 0, found = 0, hit = 0, asked = 0;
    for (const a of articles) {
      const own = read(a)[kind];
      if (!own) return ['–', '–'];
      const unique = [...new Map(own.map((f) => [kind === 'dates' ? f : fold(f), f])).values()];
      found += unique.length; right += unique.filter((f) => a[kind].some((g) => is(f, g))).length;
      const wanted = a[kind].filter((g) => !g.optional);
      asked += wanted.length; hit += wanted.filter((g) => unique.some((f) => is(f, g))).length;
    }
    return [right / found, hit / asked].map((x) => (100 * x).toFixed(1));
  });
  console.log(`| ${kit} | ${cells.join(' | ')} |`);
}
