import { describe, expect, it } from 'vitest';
import { mergeReports, type FusedCount, type MergeResult, type SourceReport } from '../../src/merge/index.js';
import { article, raid } from './make.js';

const only = (...inputs: SourceReport[]): MergeResult['incidents'][number] => { const { incidents } = mergeReports(inputs); expect(incidents).toHaveLength(1); return incidents[0]!; };
const count = (...inputs: SourceReport[]): FusedCount => only(...inputs).counts[0]!;
const approx = (value: number): { bound: 'approx'; value: number } => ({ bound: 'approx', value });

describe('the best value is', () => {
  it('the only one', () => expect(count(raid('A', 230), raid('B', 230)).quantity).toMatchObject({ best: { value: 230 }, rule: 'onlyValue' }));
  it('exact rather than approximate, however many say so', () => expect(count(raid('A', 677), raid('B', approx(700)), raid('C', approx(700))).quantity).toMatchObject({ best: { bound: 'exact', value: 677 }, rule: 'exactOverApproximate' }));
  it('the later of a growing total', () => {
    const c = count(raid('A', 215), raid('B', 215), raid('A', 230, { published: '2025-03-04' }));
    expect(c.quantity).toMatchObject({ best: { value: 230 }, rule: 'laterTotal' });
    expect(c.growth.map((g) => [g.publishedOn, g.quantity.value])).toEqual([['2025-03-02', 215], ['2025-03-04', 230]]);
  });
  it('an official source\'s', () => expect(count(raid('A', 119), raid('B', 119), raid('Royal Thai Police', 117)).quantity).toMatchObject({ best: { value: 117 }, rule: 'officialSource' }));
  it('the one more independent outlets give', () => expect(count(raid('A', 117), raid('B', 119), raid('C', 119)).quantity).toMatchObject({ best: { value: 119 }, rule: 'moreOutlets' }));
  it('not a lone slip of the pen, even when it came later', () => expect(count(raid('A', 119), raid('B', 119), raid('C', 191, { published: '2025-03-04' })).quantity.best.value).toBe(119));
});

describe('a slot', () => {
  const c = count(raid('A', 119, { url: 'https://a.example/1' }), raid('B', 119), raid('C', 117));
  it('keeps every value', () => expect(c.quantity.values.map((v) => v.value.value)).toEqual([119, 117]));
  it('with its articles', () => expect(c.quantity.values.map((v) => v.articles.length)).toEqual([2, 1]));
  it('and the evidence in each', () => expect(c.quantity.values[1]!.evidence).toEqual([{ article: c.quantity.values[1]!.articles[0], start: 20, end: 30, text: '117 people' }]));
  it('counts two stories of one outlet as one voice', () => expect(count(raid('A', 119), raid('A', 119, { url: 'https://a.example/2' }), raid('B', 117)).quantity.values.map((v) => v.independent)).toEqual([1, 1]));
});

describe('rows of an incident', () => {
  it('"119 people" and "119 Thais" are one', () => expect(only(raid('A', 119), raid('B', 119, { count: { nat: ['TH'] } })).counts.map((c) => c.nationality)).toEqual([['TH']]));
  it('people of one nationality are part of all the people', () => {
    const { counts } = only(raid('A', 230), article({ source: 'B', published: '2025-03-02', counts: [{ n: 230, at: 'Poipet', when: '2025-03-01' }, { n: 123, nat: ['TH'], at: 'Poipet', when: '2025-03-01' }] }));
    expect(counts.map((c) => [c.id, c.partOf])).toEqual([['arrest', null], ['arrest-th', 'arrest']]);
  });
  it('the place is the finest that is told', () => expect(only(raid('A', 230, { count: { at: 'Cambodia' } }), raid('C', 230, { count: { at: 'Cambodia' } }), raid('B', 230)).at?.best.name).toBe('Poipet'));
  it('the day is told, not guessed from the news', () => expect(only(raid('A', 230)).when?.best).toEqual({ value: '2025-03-01', told: true }));
  it('without a told day it is the days before the news', () => { const a = raid('A', 230); a.report.counts[0]!.when = null; expect(only(a).when?.best).toEqual({ value: '2025-02-26/2025-03-02', told: false }); });
});
