import { describe, expect, it } from 'vitest';
import { mergeReports, type SourceReport } from '../../src/merge/index.js';
import { article, raid } from './make.js';

const incidents = (...inputs: SourceReport[]): number => mergeReports(inputs).incidents.length;

describe('two articles tell of one incident when', () => {
  it('action, place, day and number agree', () => expect(incidents(raid('A', 230), raid('B', 230))).toBe(1));
  it('they differ a little in the number', () => expect(incidents(raid('A', 119), raid('B', 117))).toBe(1));
  it('one calls it detention, the other arrest', () => expect(incidents(raid('A', 230), raid('B', 230, { count: { action: 'detain' } }))).toBe(1));
  it('one names the town, the other its province', () => expect(incidents(raid('A', 230), raid('B', 230, { count: { at: 'Banteay Meanchey' } }))).toBe(1));
  it('one names the town, the other the country', () => expect(incidents(raid('A', 230), raid('B', 230, { count: { at: 'Cambodia' } }))).toBe(1));
  it('one gives the month only', () => expect(incidents(raid('A', 230), raid('B', 230, { count: { when: '2025-03' } }))).toBe(1));
  it('one gives no day and came out right after', () => { const b = raid('B', 230); b.report.counts[0]!.when = null; expect(incidents(raid('A', 230), b)).toBe(1); });
  it('one misspells the town', () => expect(incidents(raid('A', 230), raid('B', 230, { count: { at: 'Piopet' } }))).toBe(1));
  it('one slips in the date, in the news of the same day', () => expect(incidents(raid('A', 231), raid('C', 231), raid('B', 231, { count: { when: '2025-03-11' } }))).toBe(1));
  it('one slips in the number', () => expect(incidents(raid('A', 231), raid('B', 213))).toBe(1));
  it('one gives the whole, the other the part of one nationality', () => expect(incidents(article({ source: 'A', published: '2025-03-02', counts: [{ n: 230, at: 'Poipet', when: '2025-03-01' }, { n: 123, nat: ['TH'], partOf: 0, at: 'Poipet', when: '2025-03-01' }] }), raid('B', 123, { count: { nat: ['TH'] } }))).toBe(1));
  it('both tell of it without a number, by the same name', () => {
    const verdict = (source: string, published: string): SourceReport => article({ source, published, incidents: [{ action: 'convict', when: '2025-11-20' }], persons: ['Alice Guo'] });
    expect(incidents(verdict('A', '2025-11-20'), verdict('B', '2025-11-21'))).toBe(1);
  });
});

describe('two articles tell of two incidents when', () => {
  it('the towns differ', () => expect(incidents(raid('A', 230), raid('B', 230, { count: { at: 'Sihanoukville' } }))).toBe(2));
  it('the countries differ', () => expect(incidents(raid('A', 230), raid('B', 230, { count: { at: 'Pasay' } }))).toBe(2));
  it('another number was taken on another day', () => expect(incidents(raid('A', 283), raid('B', 266, { published: '2025-03-03', count: { when: '2025-03-02' } }))).toBe(2));
  it('the numbers have nothing in common', () => expect(incidents(raid('A', 30), raid('B', 800, { count: { nat: ['CN'] } }))).toBe(2));
  it('people are of other nations', () => expect(incidents(raid('A', 60, { count: { action: 'deport', nat: ['TH'], at: 'Cambodia' } }), raid('B', 64, { count: { action: 'deport', nat: ['KR'], at: 'Cambodia' } }))).toBe(2));
  it('one is a raid and one a deportation', () => expect(incidents(raid('A', 230), raid('B', 230, { count: { action: 'deport' } }))).toBe(2));
  it('one came out before the other happened', () => { const early = raid('A', 230, { published: '2025-02-10' }); early.report.counts[0]!.when = null; expect(incidents(early, raid('B', 230))).toBe(2); });
});

describe('background', () => {
  const today = article({ source: 'A', published: '2025-03-20', counts: [{ n: 57, at: 'Bavet', when: '2025-03-19' }, { n: 230, at: 'Poipet', when: '2025-03', start: 2000 }] });
  const result = mergeReports([today, raid('B', 230)]);
  it('of an old raid joins the old incident, not today\'s', () => {
    expect(result.incidents.map((i) => [i.at?.best.name, i.articles.length])).toEqual([['Poipet', 2], ['Bavet', 1]]);
  });
  it('is marked as such', () => expect(result.incidents[0]!.articles.map((a) => a.background).sort()).toEqual([false, true]));
  it('never joins two events that one article tells apart', () => {
    const both = article({ source: 'A', published: '2025-03-12', counts: [{ n: 266, nat: ['IN'], action: 'repatriate', from: 'Mae Sot', to: 'India', when: '2025-03-11' }, { n: 283, nat: ['IN'], action: 'repatriate', from: 'Mae Sot', to: 'India', when: '2025-03-10', start: 90 }] });
    expect(mergeReports([both]).incidents.map((i) => i.when?.best.value)).toEqual(['2025-03-10', '2025-03-11']);
  });
});

describe('the result says why', () => {
  const { incidents: [incident] } = mergeReports([raid('A', 230), raid('B', 230, { count: { at: 'Banteay Meanchey' } })]);
  it('with a score above the threshold', () => expect(incident!.links[0]!.score).toBeGreaterThan(0.5));
  it('with a reason a feature', () => expect(incident!.links[0]!.reasons.map((r) => r.feature)).toEqual(expect.arrayContaining(['action', 'date', 'place', 'people'])));
  it('in words', () => expect(incident!.links[0]!.reasons.map((r) => r.why)).toContain('both count 230'));
  it('and a threshold of 1 joins nothing', () => expect(mergeReports([raid('A', 230), raid('B', 230)], { threshold: 1 }).incidents).toHaveLength(2));
});
