// Learns the weights of src/rank from the gold articles and writes src/lexicon/weights.ts. The same articles give the same weights.
//   node scripts/train.mjs                     learn and write
//   node scripts/train.mjs --folds 4           write nothing; test/gold/score.mjs scores each quarter of test/gold/train and train-counts with weights learnt on the rest
// The rules were written on test/gold/dev, so that counts look better there than they are: its articles count for less, but for roles. Those of test/gold/train-counts were annotated faster and with more left open.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { learnChoice, learnDeeds, learnIncidents, learnScams, learnTrust, tableOf } from './train/learn.mjs';
import {
  articleOf,
  examplesOf,
  followed,
  incidentsIn,
  openingOf,
  rolesOf,
  scamsIn,
  trustIn,
} from './train/examples.mjs';

const DEV_WEIGHT = 0.2,
  SENTENCE_WEIGHT = 0.1,
  COUNTS_WEIGHT = 0.5;
const root = join(import.meta.dirname, '..');
const folds = process.argv.includes('--folds') ? Number(process.argv[process.argv.indexOf('--folds') + 1]) : 0;
const load = (dir, weight) =>
  readdirSync(join(root, 'test/gold', dir))
    .filter((f) => f.endsWith('.json'))
    .sort()
    .map((f) => join(root, 'test/gold', dir, f))
    .map((file) => ({ ...JSON.parse(readFileSync(file, 'utf8')), file, weight }));

const home = mkdtempSync(join(root, 'node_modules/.train-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));
const lib = await library();
const lex = lib.loadLexicon();
// the sentences of test/facts, which the rules read as they should
const sentences = Object.values({ ...lib.COUNT_CORPUS, ...lib.CRIME_COUNTS, ...lib.REFS_CORPUS, ...lib.MORE_COUNTS })
  .flat()
  .map((row) => articleOf(row, SENTENCE_WEIGHT));
const dev = [...load('dev', DEV_WEIGHT).map((a) => ({ ...a, roleWeight: 1 })), ...sentences],
  train = [...load('train', 1), ...load('train-counts', COUNTS_WEIGHT)];
// learnt from for roles alone: for actions and nationalities they gave nothing
const seated = load('train-roles', COUNTS_WEIGHT);
// heads of articles, which the rules read as they should
const openings = lib.INCIDENT_CORPUS.map(openingOf);
const from = new Map(
  [...dev, ...train].map((a) => [a, { ...examplesOf(a, lib, lex), scams: a.sources ? scamsIn(a, lib, lex) : [] }]),
);
const countsFrom = (examples) => ({
  ...learnDeeds(examples.flatMap((x) => x.deeds)),
  nations: learnChoice(examples.flatMap((x) => x.nations)),
  roles: [],
  scams: [],
  incidents: [],
  trust: [],
});
const rolesFrom = (examples) => learnChoice(examples, { sparse: 30, least: 4 });
const weightsOf = (learnt, limits = lib.LIMITS) => ({ table: tableOf(learnt, lib).table, limits });
/** Weights without any of how far counts are to be trusted, which keep what is as likely as a count that stays. */
const untrusting = (learnt) => weightsOf(learnt, { ...lib.LIMITS, keep: lib.LIMITS.stay });
const halves = (list) => [0, 1].map((h) => list.filter((_, i) => i % 2 === h));
/** A list of what comes of each, told which half it is not in. */
const crossed = (list, what) => list.map((x, i) => what(x, 1 - (i % 2)));
/**
 * Each group stands beside what was read before it, and there its weights must be right: so they are learnt once beside what the annotation says of the groups before,
 * then anew beside what weights of the other half of the articles make of them; and the same for roles.
 */
const learn = (articles) => {
  const beside = halves(articles).map((half) => untrusting(countsFrom(half.map((a) => from.get(a)))));
  const examples = crossed(articles, (a, other) => followed(a, lib, lex, beside[other]));
  const counts = halves(examples).map(countsFrom),
    readers = counts.map(untrusting);
  const trust = learnTrust(crossed(articles, (a, other) => trustIn(a, lib, lex, readers[other])).flat());
  const annotated = (list) => list.filter((a) => a.sources);
  // roles are learnt of the counts that the weights before leave and add
  const withRoles = [...articles, ...seated];
  const leads = halves(withRoles).map((half, h) => {
    const learnt = { ...counts[h], trust },
      weights = weightsOf(learnt);
    return weightsOf({ ...learnt, roles: rolesFrom(annotated(half).flatMap((a) => rolesOf(a, lib, lex, weights))) });
  });
  const roles = rolesFrom(
    crossed(withRoles, (a, other) => (a.sources ? rolesOf(a, lib, lex, leads[other], true) : [])).flat(),
  );
  const events = crossed(articles, (a, other) => (a.incidents?.length ? incidentsIn(a, lib, lex, leads[other]) : []));
  const incidents = [...events.flat(), ...openings.flatMap((a) => incidentsIn(a, lib, lex, leads[0]))];
  return {
    ...countsFrom(examples),
    trust,
    roles,
    incidents: learnIncidents(incidents),
    scams: learnScams(
      annotated(articles).flatMap((a) => from.get(a).scams),
      { sparse: 6 },
    ),
  };
};

if (folds) {
  const sums = {};
  for (let k = 0; k < folds; k++) {
    const { table } = tableOf(learn([...dev, ...train.filter((_, i) => i % folds !== k)]), lib);
    const held = train.filter((_, i) => i % folds === k).map((a) => a.file);
    for (const keep of [null, 0.35, lib.LIMITS.keep, 0.5, 0.6])
      for (const [kind, { tp, fp, fn }] of Object.entries(scored(held, table, keep))) {
        const t = ((sums[keep === null ? 'rules alone' : `keep ${keep}`] ??= {})[kind] ??= { tp: 0, fp: 0, fn: 0 });
        t.tp += tp;
        t.fp += fp;
        t.fn += fn;
      }
  }
  for (const [name, kinds] of Object.entries(sums))
    for (const [kind, { tp, fp, fn }] of Object.entries(kinds))
      console.log(
        `${name.padEnd(12)} ${kind.padEnd(11)} precision ${((100 * tp) / (tp + fp)).toFixed(1)}  recall ${((100 * tp) / (tp + fn)).toFixed(1)}  F1 ${((200 * tp) / (2 * tp + fp + fn)).toFixed(1)}`,
      );
} else {
  const weights = learn([...dev, ...train]);
  const { table, text } = tableOf(weights, lib);
  writeFileSync(join(root, 'src/lexicon/weights.ts'), text);
  console.log(
    `${dev.length} + ${train.length} articles, ${table.reduce((n, x) => n + (x === 0 ? 0 : 1), 0)} weights, ${text.length} letters`,
  );
}

/** What test/gold/score.mjs says of counts, their roles and scams, read with a table of weights and a limit, or by the rules alone. */
function scored(files, table, keep) {
  writeFileSync(join(home, 'table'), table);
  writeFileSync(
    join(home, 'held.mjs'),
    `import { readFileSync } from 'node:fs';
import { LIMITS, loadLexicon, readWith } from './lib.mjs';
const lex = loadLexicon(), table = new Int8Array(readFileSync(new URL('table', import.meta.url)));
export const extract = (text, options) => readWith(text, options, lex, ${keep === null ? null : `{ table, limits: { ...LIMITS, keep: ${keep} } }`});`,
  );
  const all = JSON.parse(
    execFileSync(
      process.execPath,
      [join(root, 'test/gold/score.mjs'), '--json', '--lib', join(home, 'held.mjs'), ...files],
      { encoding: 'utf8' },
    ),
  );
  return Object.fromEntries(
    Object.entries(all).filter(([kind]) => ['counts', 'scams', 'incidents'].includes(kind) || kind.startsWith('roles')),
  );
}

/** The library's own modules, as the weights see them. */
async function library() {
  const outfile = join(home, 'lib.mjs');
  const modules = [
    'extract',
    'lexicon/load',
    'facts/counts',
    'rank/context',
    'rank/deeds',
    'rank/nations',
    'rank/roles',
    'rank/seat',
    'rank/wholes',
    'rank/weights',
    'rank/trust',
    'rank/scams',
    'rank/incidents',
    'facts/events',
    'report/counts',
    'text/range',
    'facts/scene',
    'facts/agents',
    'facts/scams',
    'report/assemble',
    'report/entities',
  ].map((m) => `./src/${m}.js`);
  const corpora = ['counts', 'counts.crime', 'counts.refs', 'counts.more', 'incidents'].map(
    (m) => `./test/facts/${m}.corpus.js`,
  );
  await build({
    stdin: {
      contents: [...modules, ...corpora].map((m) => `export * from '${m}';`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
