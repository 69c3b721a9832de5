import { describe, expect, it } from 'vitest';
import { createMerger, MergeInputError, mergeReports, type SourceReport } from '../../src/merge/index.js';
import { makeReports, oneStory } from '../bench/merge-reports.mjs';
import { article, raid } from './make.js';

const code = (f: () => unknown): string | undefined => { try { f(); } catch (e) { return (e as MergeInputError).code; } return undefined; };

describe('wrong input is told by a typed error', () => {
  const { report } = raid('A', 230);
  it.each([
    ['noSource', { report }], ['noSource', { source: ' ', report }], ['noReport', { source: 'A' }], ['noReport', { source: 'A', report: {} }], ['noReport', null],
    ['noReport', { source: 'A', report: { ...report, counts: [{ id: 'x' }] } }], ['noReport', { source: 'A', report: { ...report, places: [null] } }], ['invalidUrl', { source: 'A', url: 7, report }], ['invalidText', { source: 'A', text: 7, report }],
  ])('%s', (want, x) => expect(code(() => createMerger().add(x as SourceReport))).toBe(want));
  it.each([-1, 2, Number.NaN, '0.5'])('a threshold of %s', (threshold) => expect(code(() => createMerger({ threshold: threshold as number }))).toBe('invalidThreshold'));
  it.each([null, 7, {}])('%j for a list', (x) => expect(code(() => mergeReports(x as never))).toBe('notIterable'));
  it('and leaves nothing behind', () => { const m = createMerger(); m.add(raid('A', 230)); code(() => m.add({ source: 'B' } as SourceReport)); expect([m.size, m.result().incidents.length]).toEqual([1, 1]); });
});

describe('the merger', () => {
  it('of nothing is empty', () => expect(mergeReports([])).toEqual({ articles: [], incidents: [], conflicts: [], timeline: [], totals: [], series: [] }));
  it('takes a report without a fact', () => expect(mergeReports([article({ source: 'A' })])).toMatchObject({ articles: [{ source: 'A' }], incidents: [] }));
  it('counts an article given twice once', () => { const m = createMerger(); m.add(raid('A', 230)); m.add(raid('A', 230)); expect(m.size).toBe(1); });
  it('survives parts in a circle', () => {
    const a = article({ source: 'A', published: '2025-03-02', counts: [{ n: 10, at: 'Poipet', when: '2025-03-01' }, { n: 5, at: 'Poipet', when: '2025-03-01', partOf: 0 }] });
    a.report.counts[0]!.partOf = 'count:1';
    expect(mergeReports([a]).totals.map((t) => t.people)).toEqual([10]);
  });
  it('reads who is official from the address', () => expect(mergeReports([raid('A', 230, { url: 'https://www.police.go.th/1' }), raid('Police Gazette Daily', 230)]).articles.map((a) => [a.source, a.official])).toEqual(expect.arrayContaining([['A', true], ['Police Gazette Daily', false]])));
  it('changes nothing it was given', () => { const x = raid('A', 230), before = JSON.stringify(x); mergeReports([x, raid('B', 119)]); expect(JSON.stringify(x)).toBe(before); });
});

describe('speed', () => {
  // of the processor, not of the clock: the machine may be shared
  const seconds = (reports: SourceReport[]): number => { const before = process.cpuUsage(); mergeReports(reports); const { user, system } = process.cpuUsage(before); return (user + system) / 1e6; };
  it('10,000 reports take less than 10 s, and a report costs about as much as among 2,500', () => {
    seconds(makeReports(1000));
    const few = Math.min(seconds(makeReports(2500)), seconds(makeReports(2500))), many = seconds(makeReports(10_000));
    expect(many).toBeLessThan(10);
    expect(many / few).toBeLessThan(4 * 2.5);
  });
  it('so do 10,000 of one incident', () => expect(seconds(oneStory(10_000))).toBeLessThan(10));
  it('incidents of the benchmark are found: five reports each', () => expect(Math.abs(mergeReports(makeReports(1000)).incidents.length - 200)).toBeLessThanOrEqual(10));
});
