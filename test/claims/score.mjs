#!/usr/bin/env node
// How checkClaims judges true and made-up claims: node test/claims/score.mjs [--json] [DIR...], default test/gold/dev. Needs the library built.
// True claims are the gold annotations themselves. Made up: an exact number a tenth larger, the people of another nationality, a day half a week off,
// names and places of other articles. A made-up claim that happens to be true of the article is left out.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkClaims } from '../../dist/claims.js';

const args = process.argv.slice(2);
const asJson = args.includes('--json');
const folders = args.filter((a) => a !== '--json');
const articles = (folders.length ? folders : ['test/gold/dev']).flatMap((dir) => readdirSync(dir).filter((f) => f.endsWith('.json')).sort().map((f) => JSON.parse(readFileSync(join(dir, f), 'utf8'))));

const quantityOf = ({ bound, min, max }, value) => (bound === 'range' ? { bound, min, max } : bound === 'vague' ? { bound, min } : { bound, value });
const larger = (value) => value + Math.max(1, Math.round(value / 10));
const people = (c, value = c.value, nationality = c.nationality) => ({ kind: 'count', action: c.action, quantity: quantityOf(c, value), status: c.status, ...(nationality.length ? { nationality } : {}), ...(c.sex ? { sex: c.sex } : {}) });
const key = (c, value, nationality) => [c.action, value, [...nationality].sort(), c.sex, c.status].join();
const shifted = (day) => new Date(Date.parse(day) + 4 * 86_400_000).toISOString().slice(0, 10);
const isDay = ({ value }) => /^\d{4}-\d\d-\d\d$/.test(value);

/** Claims about one article: [kind, whether true, claim]. */
function claimsOf(a) {
  const counts = a.counts.filter((c) => !c.optional);
  const said = new Set(a.counts.map((c) => key(c, c.value, c.nationality)));
  const numbers = counts.filter((c) => c.bound === 'exact' && c.value > 9);
  const strangers = (kind, of) => articles.filter((b) => b !== a).flatMap((b) => b[kind]).filter((x) => of(x) && ![x.name, ...(x.aliases ?? [])].some((n) => a.text.toLowerCase().includes(n.toLowerCase()))).slice(0, 12);
  const nations = [...new Set(articles.flatMap((b) => b.counts.flatMap((c) => c.nationality)))];
  const days = new Set(a.dates.map((d) => d.value));
  return [
    ...counts.map((c) => ['count', true, people(c)]),
    ...numbers.filter((c) => !said.has(key(c, larger(c.value), c.nationality))).map((c) => ['count: another number', false, people(c, larger(c.value))]),
    ...numbers.filter((c) => c.nationality.length === 1).flatMap((c) => nations.filter((n) => !said.has(key(c, c.value, [n]))).slice(0, 1).map((n) => ['count: another nationality', false, people(c, c.value, [n])])),
    ...a.money.filter((m) => !m.optional).map((m) => ['money', true, { kind: 'money', quantity: quantityOf(m, m.amount), currency: m.currency, role: m.role }]),
    ...a.money.filter((m) => m.bound === 'exact' && !a.money.some((x) => x.amount === larger(m.amount))).map((m) => ['money: another amount', false, { kind: 'money', quantity: larger(m.amount), currency: m.currency, role: m.role }]),
    ...a.actors.filter((x) => !x.optional).map((x) => ['name', true, { kind: 'actor', name: x.name }]),
    ...strangers('actors', () => true).map((x) => ['name of nobody there', false, { kind: 'actor', name: x.name }]),
    ...a.places.filter((x) => !x.optional).map((x) => ['place', true, { kind: 'place', name: x.name, ...(x.country ? { country: x.country } : {}) }]),
    ...strangers('places', () => true).map((x) => ['place not there', false, { kind: 'place', name: x.name }]),
    ...a.dates.filter((d) => !d.optional).map((d) => ['date', true, { kind: 'date', value: d.value }]),
    ...a.dates.filter((d) => isDay(d) && !days.has(shifted(d.value))).map((d) => ['date: another day', false, { kind: 'date', value: shifted(d.value) }]),
  ];
}

const table = {};
for (const a of articles) {
  const claims = claimsOf(a);
  const { checks } = checkClaims(a.text, claims.map(([, , claim]) => claim), { publishedOn: a.published });
  checks.forEach(({ verdict, reason }, i) => {
    const [kind, truth, claim] = claims[i];
    const row = (table[kind] ??= { truth, supported: 0, contradicted: 0, notMentioned: 0 });
    row[verdict]++;
    if (process.env.SHOW && (truth ? verdict === 'contradicted' : verdict === 'supported')) console.error(a.id, JSON.stringify(claim), '->', verdict, reason);
  });
}
if (asJson) console.log(JSON.stringify(table));
else {
  console.log(`| claims on ${articles.length} articles | supported | contradicted | not mentioned |\n| --- | --- | --- | --- |`);
  for (const truth of [true, false]) for (const [kind, r] of Object.entries(table)) if (r.truth === truth) console.log(`| ${truth ? 'true' : 'made up'}: ${kind} | ${r.supported} | ${r.contradicted} | ${r.notMentioned} |`);
}
