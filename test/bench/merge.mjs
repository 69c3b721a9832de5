// Clustering on the merge's own articles, and speed. Prints tables.
//   npm run build && npm run bench:merge
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { extract } from '../../dist/index.js';
import { createMerger, mergeReports } from '../../dist/merge.js';
import { inputsOf, itemsOf, scores } from '../merge/score.mjs';
import { dateSlip, numberSlip, outletSlips, placeSlip, shuffled, withCopies } from '../merge/variants.mjs';
import { makeReports, oneStory } from './merge-reports.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(`../merge/${name}.json`, import.meta.url), 'utf8'));
const run = (articles) => { const inputs = inputsOf(articles, extract), items = itemsOf(articles, inputs, mergeReports(inputs)); return { ...scores(items), n: articles.length, items: items.length }; };
const pct = (x) => (100 * x).toFixed(1);
const row = (name, s) => console.log(`| ${name} | ${s.n} | ${s.items} | ${pct(s.pairwise.precision)} | ${pct(s.pairwise.recall)} | ${pct(s.pairwise.f1)} | ${pct(s.bCubed.precision)} | ${pct(s.bCubed.recall)} | ${pct(s.bCubed.f1)} | ${s.missed} |`);
const worst = (list) => list.reduce((a, b) => (b.bCubed.f1 < a.bCubed.f1 ? b : a));

console.log(`Measured ${new Date().toISOString().slice(0, 10)} on ${cpus()[0].model.trim()}, Node ${process.versions.node} (\`npm run bench:merge\`).\n`);
console.log('| articles | articles | mentions | pairwise P | R | F1 | B-cubed P | R | F1 | mentions not extracted |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
const dev = read('articles'), held = read('held-out');
const outlets = [...new Set(dev.map((a) => a.source))];
row('as written', run(dev));
row('shuffled, worst of 5', worst([1, 2, 3, 4, 5].map((s) => run(shuffled(dev, s)))));
row('with a wire copy of each', run(withCopies(dev)));
for (const [name, slip] of [['number', numberSlip], ['place', placeSlip], ['date', dateSlip]]) row(`one outlet's ${name} slips, worst outlet`, worst(outlets.map((o) => run(outletSlips(dev, o, slip)))));
row('held out: no rule was changed for it', run(held));

console.log('\n| reports | add, s | result, s | whole, s | µs a report | incidents |');
console.log('| --- | --- | --- | --- | --- | --- |');
const time = (name, reports) => {
  const t0 = performance.now(), merger = createMerger();
  for (const r of reports) merger.add(r);
  const t1 = performance.now(), { incidents } = merger.result(), t2 = performance.now();
  console.log(`| ${name} | ${((t1 - t0) / 1000).toFixed(2)} | ${((t2 - t1) / 1000).toFixed(2)} | ${((t2 - t0) / 1000).toFixed(2)} | ${((1000 * (t2 - t0)) / reports.length).toFixed(0)} | ${incidents.length} |`);
  return merger;
};
time('warm-up, 1,000', makeReports(1000));
for (const n of [2500, 5000, 10_000, 20_000]) time(n.toLocaleString('en-US'), makeReports(n));
time('10,000 of one incident', oneStory(10_000));
const merger = createMerger();
const all = makeReports(10_100);
for (const r of all.slice(0, 10_000)) merger.add(r);
merger.result();
const t = performance.now();
for (const r of all.slice(10_000)) { merger.add(r); merger.result(); }
console.log(`\nOne more report after 10,000, with the whole result read again: ${((performance.now() - t) / 100).toFixed(0)} ms (mean of 100).`);
