// What a language model would cost for the same facts, by list prices and the sizes of this repository's gold articles: node scripts/model-cost.mjs
// Nothing is asked of a model. Assumed: 4 characters a token; the prompt is the JSON Schema and the article; the answer is the report without offsets.
import { readFileSync, readdirSync } from 'node:fs';
import { extract } from '../dist/index.js';

const CHARACTERS_A_TOKEN = 4;
const DIR = new URL('../test/gold/dev/', import.meta.url);
const articles = readdirSync(DIR)
  .filter((f) => f.endsWith('.json'))
  .map((f) => JSON.parse(readFileSync(new URL(f, DIR), 'utf8')));
const schema = JSON.stringify(JSON.parse(readFileSync(new URL('../dist/report.schema.json', import.meta.url), 'utf8')));
const mean = (numbers) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
const answer = ({ text, published }) =>
  JSON.stringify(extract(text, { publishedOn: published }), (key, value) =>
    ['start', 'end', 'body', 'confidence', 'id'].includes(key) ? undefined : value,
  );
const tokens = (characters) => Math.round(characters / CHARACTERS_A_TOKEN);

const input = tokens(schema.length + mean(articles.map((a) => a.text.length)));
const output = tokens(mean(articles.map((a) => answer(a).length)));
/** Dollars a million tokens: in, out. Sources are named in the README. */
const PRICES = { 'GPT-4o mini': [0.15, 0.6], 'Claude Haiku 4.5': [1, 5] };
console.log(`${articles.length} articles: ${input} tokens in, ${output} out, an article`);
for (const [model, [dollarsIn, dollarsOut]] of Object.entries(PRICES))
  console.log(
    `${model}: $${Math.round(input * dollarsIn + output * dollarsOut).toLocaleString('en-US')} a million articles`,
  );
