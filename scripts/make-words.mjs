// Writes src/lexicon/words.ts from the installed compromise (MIT): its word list with the tags that the rules look at, its verb models and
// its irregular plurals, packed. So the library carries what it uses of compromise, a third of the size, and need not load the rest.
// test/lexicon/english.test.ts compares both. Run after an update of compromise: node scripts/make-words.mjs (--check: only say whether the file is fresh)
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/two';
import { buildSync } from 'esbuild';
import { packed, quoted } from './train/range.mjs';
import { bitsOf } from './words/pack.mjs';

const { version } = nlp;
const model = nlp.model();
const { verb } = nlp.methods().two.transform;
/** The library's own reader: the writer asks it what is likely. */
const {
  outputFiles: [{ text }],
} = buildSync({
  stdin: {
    contents: "export * from './src/text/range.ts'; export * from './src/text/wordlist.ts';",
    resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const lib = await import(`data:text/javascript,${encodeURIComponent(text)}`);
const file = new URL('../src/lexicon/words.ts', import.meta.url);

// --- words -----------------------------------------------------------------
/** What the list can hold of what the text reader makes a token of (src/text/token.ts); signs are no words. */
const TOKEN = /^[a-z]+(?:['.&-][a-z]+)*\.?$/;
/** Names of persons are left out: 9 kB for a tenth of a point on actors, src/lexicon/firstnames.ts has the region's. Places are: no rule asks for them. */
const NAME = /MaleName|FemaleName|FirstName|LastName|Person|City|Country|Region|Place/;
/** compromise's first tag -> the kind we ask for. Other tags are one kind, 'Noun'. */
const kindOf = (tag) => Math.max(0, lib.KINDS.indexOf(/^(?:Comparative|Superlative)$/.test(tag) ? 'Adjective' : tag));

/** What the forms of a list's infinitives are, which need not stand in it: english.ts makes them again. */
function formsIn(words) {
  const forms = new Map();
  for (const [w, kind] of words) {
    if (lib.KINDS[kind] !== 'Infinitive') continue;
    const { PresentTense, PastTense, Gerund } = verb.conjugate(w, model);
    for (const [form, as] of [
      [PastTense, 'PastTense'],
      [PresentTense, 'PresentTense'],
      [Gerund, 'Gerund'],
    ])
      if (!forms.has(form)) forms.set(form, lib.KINDS.indexOf(as));
  }
  for (const form of forms.keys())
    if (!words.has(form) && !Object.hasOwn(model.one.lexicon, form)) throw new Error(`"${form}" would become a word`);
  return forms;
}

/** The words without those that are made, packed, in lines. */
function packWords(lexicon) {
  const words = new Map(
    Object.keys(lexicon)
      .filter((w) => TOKEN.test(w) && !NAME.test([lexicon[w]].flat()))
      .sort()
      .map((w) => [w, kindOf([lexicon[w]].flat()[0])]),
  );
  const forms = formsIn(words);
  const listed = [...words].filter(([w, kind]) => lib.KINDS[kind] === 'Infinitive' || forms.get(w) !== kind);
  return quoted(packed(bitsOf(listed, lib), lib.readWords, lib));
}

// --- rules of endings ------------------------------------------------------
/** "drop so many letters, add these" of a pair. */
function change(from, to) {
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  return `${from.length - same}${to.slice(same)}`;
}

/** Rules without those that a shorter ending gives as well: what is made stays the same. Whole words are written "^go". */
function prune(rules) {
  const fallback = (end) => {
    for (let i = 1; i <= end.length; i++) {
      const rule = rules.get(end.slice(i));
      if (rule !== undefined) return rule;
    }
    return undefined;
  };
  // a whole word is not looked up as an ending of itself
  for (const [end, rule] of [...rules])
    if ((fallback(end[0] === '^' ? end.slice(1) : end) ?? '0') === rule) rules.delete(end);
  return rules;
}

/** A line for each change: the change, then the endings that take it. */
function packRules(rules) {
  const lines = new Map();
  for (const [end, rule] of rules) lines.set(rule, [...(lines.get(rule) ?? []), end]);
  return [...lines]
    .map(([rule, ends]) => [rule, ...ends.sort()].join(' '))
    .sort()
    .join('\n');
}

/** The rules of one form of verbs, by compromise's model of it: the longest ending counts, exceptions are whole words. */
function verbRules({ fwd, both, ex }, form) {
  const whole = Object.entries({ ...ex, be: verb.conjugate('be', model)[form] });
  return new Map([
    ...Object.entries({ ...both, ...fwd }).map(([end, to]) => [end, change(end, to)]),
    ...whole.map(([word, to]) => [`^${word}`, change(word, to)]),
  ]);
}
const irregularPlurals = () =>
  new Map(Object.entries(model.two.irregularPlurals).map(([one, many]) => [`^${many}`, change(many, one)]));

const list = (name, what, text) => `/** ${what} */\nexport const ${name} = \`\n${text}\n\`;\n`;
const { toPast, toPresent, toGerund } = model.two.models;
const licence = readFileSync(new URL('../node_modules/compromise/LICENSE', import.meta.url), 'utf8').trim();
// "!" lets bundlers keep the notice, as the licence asks
const made = `/*!
 * Words and verb forms of compromise ${version} (https://github.com/spencermountain/compromise), made by scripts/make-words.mjs; do not edit by hand.
${licence
  .split(/\r?\n/)
  .map((l) => ` * ${l}`.trimEnd())
  .join('\n')}
 */

/** Words and their kinds, as src/text/wordlist.ts reads them. Forms of verbs that PAST, PRESENT and GERUND give are left out. */
export const WORDS = ${packWords(model.one.lexicon)};

${list('PAST', 'How verbs change: a line is how many letters to drop and what to add, then the endings of infinitives that do so. The longest ending counts; "^" begins a whole word.', packRules(prune(verbRules(toPast, 'PastTense'))))}
${list('PRESENT', 'As PAST, for the third person.', packRules(prune(verbRules(toPresent, 'PresentTense'))))}
${list('GERUND', 'As PAST, for "-ing".', packRules(prune(verbRules(toGerund, 'Gerund'))))}
${list('PLURALS', 'Irregular plurals with the change to their singular, as PAST.', packRules(irregularPlurals()))}`;

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== made) {
    console.error(`src/lexicon/words.ts is not what compromise ${version} gives: node scripts/make-words.mjs`);
    process.exitCode = 1;
  }
} else writeFileSync(file, made);
