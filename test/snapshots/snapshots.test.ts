import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { COUNT_CORPUS } from '../facts/counts.corpus.js';
import { ACTOR_CORPUS, MONEY_CORPUS, OBJECT_CORPUS, PLACE_CORPUS, ROLE_CORPUS, SCAM_CORPUS } from '../facts/facts.corpus.js';
import { linesOf } from './lines.js';

/**
 * The whole report of every gold article and of every corpus sentence, as it is today: right or wrong. No change passes unseen: who means
 * one writes the files anew (`npx vitest run test/snapshots -u`), and the diff shows a reviewer what changed. The gold score tells what is right.
 */
const gold = new URL('../gold/dev/', import.meta.url);
const articles = readdirSync(gold).map((f) => JSON.parse(readFileSync(new URL(f, gold), 'utf8')) as { id: string; text: string; published: string });
const file = (name: string): string => new URL(`reports/${name}.txt`, import.meta.url).pathname;

describe('the report of', () => {
  it.each(articles.map((a) => [a.id, a] as const))('the article %s', async (id, a) => { await expect(linesOf(extract(a.text, { publishedOn: a.published, reasons: false }))).toMatchFileSnapshot(file(id)); });
  it('the example, dated by itself', async () => { await expect(linesOf(extract(readFileSync(new URL('../../examples/poipet-raid.txt', import.meta.url), 'utf8'), { reasons: false }))).toMatchFileSnapshot(file('example')); });
});

const CORPORA = { counts: COUNT_CORPUS, roles: ROLE_CORPUS, actors: ACTOR_CORPUS, places: PLACE_CORPUS, money: MONEY_CORPUS, things: OBJECT_CORPUS, scams: { kinds: SCAM_CORPUS } };
describe.each(Object.entries(CORPORA))('the reports of the corpus of %s', (name, table) => {
  it.each(Object.entries(table))('%s', async (group, rows) => {
    const text = rows.map(([s]) => `${s}\n${linesOf(extract(s, { publishedOn: '2025-03-24', reasons: false }))}`).join('\n\n');
    await expect(text).toMatchFileSnapshot(file(`corpus-${name}-${group.replace(/[^a-z]+/gi, '-').slice(0, 40)}`));
  });
});
