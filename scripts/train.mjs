// Learns the weights of src/rank from the gold articles and writes src/lexicon/weights.ts. The same articles give the same weights.
//   node scripts/train.mjs                     learn and write
//   node scripts/train.mjs --folds 4           write nothing; test/gold/score.mjs scores each quarter of test/gold/train with weights learnt on the rest
// The rules were written on test/gold/dev, so that they look better there than they are: its articles count for less.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { learnChoice, learnDeeds, learnScams, learnTrust, tableOf } from './train/learn.mjs';
import { articleOf, examplesOf, rolesOf, scamsIn, trustIn } from './train/examples.mjs';

const DEV_WEIGHT = 0.2, SENTENCE_WEIGHT = 0.1;
const root = join(import.meta.dirname, '..');
const folds = process.argv.includes('--folds') ? Number(process.argv[process.argv.indexOf('--folds') + 1]) : 0;
const load = (dir, weight) => readdirSync(join(root, 'test/gold', dir)).filter((f) => f.endsWith('.json')).sort().map((f) => join(root, 'test/gold', dir, f)).map((file) => ({ ...JSON.parse(readFileSync(file, 'utf8')), file, weight }));

const home = mkdtempSync(join(root, 'node_modules/.train-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));
const lib = await library();
const lex = lib.loadLexicon();
// the sentences of test/facts, which the rules read as they should
const sentences = Object.values({ ...lib.COUNT_CORPUS, ...lib.CRIME_COUNTS, ...lib.REFS_CORPUS, ...lib.MORE_COUNTS }).flat().map((row) => articleOf(row, SENTENCE_WEIGHT));
const dev = [...load('dev', DEV_WEIGHT), ...sentences], train = load('train', 1);
const from = new Map([...dev, ...train].map((a) => [a, { ...examplesOf(a, lib, lex), scams: a.sources ? scamsIn(a, lib, lex) : [] }]));
/** Weights of what counts are of, without how far they are to be trusted. */
const learnCounts = (articles) => {
  const all = articles.map((a) => from.get(a));
  return { ...learnDeeds(all.flatMap((x) => x.deeds)), nations: learnChoice(all.flatMap((x) => x.nations)), roles: [], scams: [], trust: [] };
};
const weightsOf = (learnt) => ({ table: tableOf(learnt, lib).table, limits: { ...lib.LIMITS, keep: lib.LIMITS.stay } });
const learn = (articles) => {
  const told = articles.filter((a) => a.sources);
  // how far counts are to be trusted is learnt of those that weights of the other half of the articles read
  const trust = learnTrust([0, 1].flatMap((half) => {
    const weights = weightsOf(learnCounts(articles.filter((_, i) => i % 2 !== half)));
    return articles.flatMap((a, i) => (i % 2 === half ? trustIn(a, lib, lex, weights) : []));
  }));
  const learnt = { ...learnCounts(articles), scams: learnScams(told.flatMap((a) => from.get(a).scams), { sparse: 6 }), trust };
  // roles are learnt of the counts that the weights before leave and add
  const weights = { table: tableOf(learnt, lib).table, limits: lib.LIMITS };
  return { ...learnt, roles: learnChoice(told.flatMap((a) => rolesOf(a, lib, lex, weights)), { sparse: 20, least: 4 }) };
};

if (folds) {
  const sums = {};
  for (let k = 0; k < folds; k++) {
    const { table } = tableOf(learn([...dev, ...train.filter((_, i) => i % folds !== k)]), lib);
    const held = train.filter((_, i) => i % folds === k).map((a) => a.file);
    for (const keep of [null, 0.35, lib.LIMITS.keep, 0.5, 0.6]) for (const [kind, { tp, fp, fn }] of Object.entries(scored(held, table, keep))) {
      const t = ((sums[keep === null ? 'rules alone' : `keep ${keep}`] ??= {})[kind] ??= { tp: 0, fp: 0, fn: 0 });
      t.tp += tp; t.fp += fp; t.fn += fn;
    }
  }
  for (const [name, kinds] of Object.entries(sums)) for (const [kind, { tp, fp, fn }] of Object.entries(kinds)) console.log(`${name.padEnd(12)} ${kind.padEnd(11)} precision ${(100 * tp / (tp + fp)).toFixed(1)}  recall ${(100 * tp / (tp + fn)).toFixed(1)}  F1 ${(200 * tp / (2 * tp + fp + fn)).toFixed(1)}`);
} else {
  const weights = learn([...dev, ...train]);
  const { table, text } = tableOf(weights, lib);
  writeFileSync(join(root, 'src/lexicon/weights.ts'), text);
  console.log(`${dev.length} + ${train.length} articles, ${table.reduce((n, x) => n + (x === 0 ? 0 : 1), 0)} weights, ${text.length} letters`);
}

/** What test/gold/score.mjs says of counts, their roles and scams, read with a table of weights and a limit, or by the rules alone. */
function scored(files, table, keep) {
  writeFileSync(join(home, 'table'), table);
  writeFileSync(join(home, 'held.mjs'), `import { readFileSync } from 'node:fs';
import { LIMITS, loadLexicon, readWith } from './lib.mjs';
const lex = loadLexicon(), table = new Int8Array(readFileSync(new URL('table', import.meta.url)));
export const extract = (text, options) => readWith(text, options, lex, ${keep === null ? null : `{ table, limits: { ...LIMITS, keep: ${keep} } }`});`);
  const all = JSON.parse(execFileSync(process.execPath, [join(root, 'test/gold/score.mjs'), '--json', '--lib', join(home, 'held.mjs'), ...files], { encoding: 'utf8' }));
  return Object.fromEntries(Object.entries(all).filter(([kind]) => kind === 'counts' || kind === 'scams' || kind.startsWith('roles')));
}

/** The library's own modules, as the weights see them. */
async function library() {
  const outfile = join(home, 'lib.mjs');
  const modules = ['extract', 'lexicon/load', 'facts/counts', 'rank/context', 'rank/deeds', 'rank/nations', 'rank/roles', 'rank/wholes', 'rank/weights', 'rank/trust', 'rank/scams', 'text/range', 'facts/scene', 'facts/agents', 'facts/scams', 'report/assemble', 'report/entities'].map((m) => `./src/${m}.js`);
  const corpora = ['counts', 'counts.crime', 'counts.refs', 'counts.more'].map((m) => `./test/facts/${m}.corpus.js`);
  await build({ stdin: { contents: [...modules, ...corpora].map((m) => `export * from '${m}';`).join('\n'), resolveDir: root, loader: 'ts' }, bundle: true, format: 'esm', platform: 'node', packages: 'external', outfile, logLevel: 'error' });
  return import(pathToFileURL(outfile).href);
}
