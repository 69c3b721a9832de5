// Learns the weights of src/rank from the gold articles and writes src/lexicon/weights.ts. The same articles give the same weights.
//   node scripts/train.mjs                     learn and write
//   node scripts/train.mjs --folds 5           write nothing; read each fifth of test/gold/train with weights learnt on the rest
// The rules were written on test/gold/dev, so that they look better there than they are: its articles count for less.
import { readFileSync, readdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { learnChoice, learnDeeds, tableOf } from './train/learn.mjs';
import { articleOf, examplesOf, rolesOf, tally, shown } from './train/examples.mjs';

const DEV_WEIGHT = 0.2, SENTENCE_WEIGHT = 0.1;
const root = join(import.meta.dirname, '..');
const folds = process.argv.includes('--folds') ? Number(process.argv[process.argv.indexOf('--folds') + 1]) : 0;
const load = (dir, weight) => readdirSync(join(root, 'test/gold', dir)).filter((f) => f.endsWith('.json')).sort().map((f) => ({ ...JSON.parse(readFileSync(join(root, 'test/gold', dir, f), 'utf8')), weight }));

const lib = await library();
const lex = lib.loadLexicon();
// the sentences of test/facts, which the rules read as they should
const sentences = Object.values({ ...lib.COUNT_CORPUS, ...lib.CRIME_COUNTS, ...lib.REFS_CORPUS, ...lib.MORE_COUNTS }).flat().map((row) => articleOf(row, SENTENCE_WEIGHT));
const dev = [...load('dev', DEV_WEIGHT), ...sentences], train = load('train', 1);
const from = new Map([...dev, ...train].map((a) => [a, { ...examplesOf(a, lib, lex), roles: a.sources ? rolesOf(a, lib, lex) : [] }]));
const learn = (articles) => {
  const all = articles.map((a) => from.get(a));
  return { ...learnDeeds(all.flatMap((x) => x.deeds)), nations: learnChoice(all.flatMap((x) => x.nations)), roles: learnChoice(all.flatMap((x) => x.roles), { sparse: 9 }) };
};

if (folds) {
  const sums = {};
  for (let k = 0; k < folds; k++) {
    const weights = learn([...dev, ...train.filter((_, i) => i % folds !== k)]);
    const { table } = tableOf(weights, lib);
    const held = train.filter((_, i) => i % folds === k);
    for (const [name, w] of [['rules alone', null], ...[0.5, 0.6, 0.65, 0.7].map((keep) => [`keep ${keep}`, { table, limits: { ...lib.LIMITS, keep } }])]) tally(held, lib, lex, w, (sums[name] ??= { tp: 0, fp: 0, fn: 0 }));
  }
  for (const [name, t] of Object.entries(sums)) { console.log(name.padEnd(12), shown(t)); console.log('  roles     ', shown(t.roles), Object.entries(t.roles).filter(([, x]) => x.tp !== undefined).map(([k, x]) => `${k} ${((200 * x.tp) / (2 * x.tp + x.fp + x.fn)).toFixed(0)}`).join(' ')); }
} else {
  const weights = learn([...dev, ...train]);
  const { table, text } = tableOf(weights, lib);
  writeFileSync(join(root, 'src/lexicon/weights.ts'), text);
  console.log(`${dev.length} + ${train.length} articles, ${table.reduce((n, x) => n + (x === 0 ? 0 : 1), 0)} weights, ${text.length} letters`);
}

/** The library's own modules, as the weights see them. */
async function library() {
  const dir = mkdtempSync(join(root, 'node_modules/.train-'));
  try {
    const outfile = join(dir, 'lib.mjs');
    const contents = ['extract', 'lexicon/load', 'facts/counts', 'rank/context', 'rank/deeds', 'rank/nations', 'rank/roles', 'rank/weights', 'facts/scene', 'facts/agents'].map((m) => `export * from './src/${m}.js';`).concat(['counts', 'counts.crime', 'counts.refs', 'counts.more'].map((m) => `export * from './test/facts/${m}.corpus.js';`)).join('\n');
    await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, format: 'esm', platform: 'node', packages: 'external', outfile, logLevel: 'error' });
    return await import(pathToFileURL(outfile).href);
  } finally { rmSync(dir, { recursive: true, force: true }); }
}
