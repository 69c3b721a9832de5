import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { mergeReports } from '../../src/merge/index.js';
import dev from './articles.json' with { type: 'json' };
import heldOut from './held-out.json' with { type: 'json' };
import { inputsOf, itemsOf, scores, type GoldArticle, type Scores } from './score.mjs';
import { dateSlip, numberSlip, outletSlips, placeSlip, shuffled, withCopies } from './variants.mjs';

const run = (articles: GoldArticle[]): Scores => { const inputs = inputsOf(articles, extract); return scores(itemsOf(articles, inputs, mergeReports(inputs))); };
const outlets = [...new Set((dev as GoldArticle[]).map((a) => a.source))];
const worst = (list: Scores[]): Scores => list.reduce((a, b) => (b.bCubed.f1 < a.bCubed.f1 ? b : a));

describe('the articles', () => {
  it('are at least 40 about at least 10 incidents', () => { expect(dev.length).toBeGreaterThanOrEqual(40); expect(new Set(dev.flatMap((a) => a.mentions.map((m) => m.incident))).size).toBeGreaterThanOrEqual(10); });
  it('hold their quotes', () => { for (const a of [...dev, ...heldOut]) for (const m of a.mentions) for (const q of m.quotes) expect(a.text).toContain(q); });
});

// floors a little below what `npm run bench:merge` prints: the extraction under them changes
describe('clusters as written down: pairwise and B-cubed F1', () => {
  const at = (s: Scores, pairwise: number, bCubed: number): void => { expect(s.pairwise.f1).toBeGreaterThanOrEqual(pairwise); expect(s.bCubed.f1).toBeGreaterThanOrEqual(bCubed); };
  it('of the articles', () => at(run(dev), 0.92, 0.94));
  it('of the held-out articles', () => at(run(heldOut), 0.9, 0.92));
  it('with a wire copy of each', () => at(run(withCopies(dev)), 0.9, 0.92));
  it.each([['number', numberSlip], ['place', placeSlip], ['date', dateSlip]] as const)('with one outlet\'s slip in each %s, whichever outlet', (_, slip) => at(worst(outlets.map((o) => run(outletSlips(dev, o, slip)))), 0.88, 0.9));
  it('are the same in any order', () => { const inputs = inputsOf(dev, extract), want = mergeReports(inputs); for (const seed of [1, 2, 3]) expect(mergeReports(shuffled(inputs, seed))).toEqual(want); });
});

describe('wire copies', () => {
  const articles = withCopies(dev), result = mergeReports(inputsOf(articles, extract));
  const source = new Map(result.articles.map((a) => [a.id, a]));
  const found = (withText: boolean): number => mergeReports(inputsOf(articles, extract).map((x, i) => (withText ? { ...x, text: articles[i]!.text } : x))).articles.filter((a) => a.copyOf).length / dev.length;
  it('are found by the spacing of the facts, mostly, though the articles are short', () => expect(found(false)).toBeGreaterThanOrEqual(0.6));
  it('are found by their words, nearly all', () => expect(found(true)).toBeGreaterThanOrEqual(0.95));
  it('and nothing else is', () => expect(mergeReports(inputsOf(dev, extract).map((x, i) => ({ ...x, text: dev[i]!.text }))).articles.filter((a) => a.copyOf)).toEqual([]));
  it('add no voice', () => {
    for (const i of result.incidents) for (const c of i.counts) for (const v of c.quantity.values) {
      const stories = new Set(v.articles.map((id) => source.get(id)!.copyOf ?? id));
      expect(v.independent).toBeLessThanOrEqual(stories.size);
    }
  });
});
