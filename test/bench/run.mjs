// Speed of the build in dist/ beside the kits it stands on, on the gold articles. Writes test/bench/RESULTS.md.
//   npm run build && npm run bench
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import esbuild from 'esbuild';
import { Bench } from 'tinybench';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract } from '../../dist/index.js';

const GOLD = new URL('../gold/dev/', import.meta.url);
const articles = readdirSync(GOLD).map((f) => JSON.parse(readFileSync(new URL(f, GOLD), 'utf8')));
const texts = articles.map((a) => a.text);
const bytes = texts.reduce((s, t) => s + Buffer.byteLength(t), 0);
const out = [];
const say = (line = '') => { console.log(line); out.push(line); };

const wink = winkNLP(model);
const tasks = {
  'scamfacts `extract`': () => articles.forEach((a) => extract(a.text, { publishedOn: a.published })),
  'compromise `nlp(text)`': () => texts.forEach((t) => nlp(t)),
  'compromise with people, places, organizations, numbers': () => texts.forEach((t) => { const d = nlp(t); d.people().json(); d.places().json(); d.organizations().json(); d.numbers().json(); }),
  'chrono-node `parse`': () => texts.forEach((t) => chrono.parse(t)),
  'wink-nlp with entities': () => texts.forEach((t) => wink.readDoc(t).entities().out()),
};
/** All tasks are warmed up alike, then take turns, so that what else the machine does hits all alike. */
const WARM_UP = 5000, ROUNDS = 15;
const medianOf = (ms) => ms.sort((a, b) => a - b)[ms.length >> 1];
const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
const bench = async (names, options) => {
  const b = new Bench({ warmup: false, iterations: 1, ...options });
  for (const name of names) b.add(name, tasks[name]);
  await b.run();
  return b.tasks;
};
await bench(Object.keys(tasks), { time: WARM_UP });
for (let round = 0; round < ROUNDS; round++) for (const t of await bench(Object.keys(tasks), { time: 0 })) times[t.name].push(t.result.latency.p50);
const base = medianOf(times['compromise `nlp(text)`']);

say(`Measured ${new Date().toISOString().slice(0, 10)} on ${cpus()[0].model.trim()}, Node ${process.versions.node}, one thread, ${articles.length} articles of ${(bytes / articles.length / 1000).toFixed(1)} kB (\`npm run bench\`).`);
say();
say('| | ms an article | articles/s | MB/s | of `nlp(text)` |');
say('| --- | --- | --- | --- | --- |');
for (const name of Object.keys(tasks)) {
  const ms = medianOf(times[name]);
  say(`| ${name} | ${(ms / articles.length).toFixed(2)} | ${((1000 * articles.length) / ms).toFixed(0)} | ${(bytes / ms / 1000).toFixed(2)} | ${(ms / base).toFixed(2)} |`);
}

// --- cost by length and on hostile input -----------------------------------
// paragraphs of prose only: what stands behind a headline of another story would not be read
const story = texts.flatMap((t) => t.split('\n').filter((l) => l.length > 100)).join('\n\n');
const long = (n) => story.repeat(Math.ceil(n / story.length)).slice(0, n);
const time = (text, options = {}) => {
  const runs = text.length < 50_000 ? 9 : 3;
  const ms = Array.from({ length: runs }, () => { const t = performance.now(); extract(text, { publishedOn: '2025-03-24', maxLength: 2_000_000, ...options }); return performance.now() - t; });
  return medianOf(ms);
};
const small = time(long(10_000)) / 10_000;
const large = time(long(1_000_000)) / 1_000_000;
const ordinary = time(long(100_000));
say();
say(`Cost per character of 1 MB against 10 kB: ${(large / small).toFixed(2)}. An ordinary 100 kB takes ${ordinary.toFixed(0)} ms; hostile ones of that length:`);
say();
say('| 100 kB of | ms | of an ordinary one |');
say('| --- | --- | --- |');
const HOSTILE = {
  'words without a full stop': 'police arrested people in the town and then ',
  digits: '1234567890',
  '"January "': 'January ',
  'a comma list of numbers': '12, ',
  'open brackets': '(',
  'open quotes': '“',
  'one endless token': 'a',
  'HTML soup': '<div class="x"><p>30 people</p><br>',
  'right-to-left text': 'اعتقلت الشرطة 30 شخصا. ',
  emoji: '👮‍♀️🚔 30 ',
  'nationalities and numbers': '30 Thais and 20 Chinese, ',
};
for (const [name, s] of Object.entries(HOSTILE)) { const ms = time(s.repeat(Math.ceil(100_000 / s.length)).slice(0, 100_000)); say(`| ${name} | ${ms.toFixed(0)} | ${(ms / ordinary).toFixed(2)} |`); }

// --- cold start and size ---------------------------------------------------
const cold = (specifier) => {
  const script = `const t = performance.now(); await import(${JSON.stringify(specifier)}); process.stdout.write(String(performance.now() - t));`;
  const ms = Array.from({ length: 9 }, () => Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })));
  return medianOf(ms);
};
const mine = cold(new URL('../../dist/index.js', import.meta.url).href);
const theirs = cold('compromise');
const size = async (contents) => gzipSync((await esbuild.build({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', logLevel: 'silent' })).outputFiles[0].contents).length;
const own = await size(`export { extract } from './dist/index.js';`);
const parts = await size(`export { default as nlp } from 'compromise'; export * as chrono from 'chrono-node';`);
say();
say(`Cold start: \`import 'scamfacts'\` ${mine.toFixed(0)} ms, \`import 'compromise'\` ${theirs.toFixed(0)} ms (${(mine / theirs).toFixed(2)}).`);
say(`Bundle for the browser, minified and gzipped: ${(own / 1000).toFixed(0)} kB; compromise and chrono-node together ${(parts / 1000).toFixed(0)} kB (${(own / parts).toFixed(2)}).`);
writeFileSync(new URL('RESULTS.md', import.meta.url), `# Speed\n\n${out.join('\n')}\n`);
