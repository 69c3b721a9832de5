import { describe, expect, it } from 'vitest';
import { mergeReports, type SourceReport, type Total } from '../../src/merge/index.js';
import { article, raid } from './make.js';

const rows = (...inputs: SourceReport[]): unknown[] => mergeReports(inputs).totals.map((t: Total) => [t.action, t.origin, t.destination, t.nationality, t.people]);
const flight = (source: string, n: number, when: string, published: string): SourceReport => article({ source, published, counts: [{ action: 'repatriate', n, nat: ['IN'], from: 'Mae Sot', to: 'India', when }] });

describe('totals count nobody twice', () => {
  it('however many articles tell it', () => expect(rows(raid('A', 230), raid('B', 230), raid('C', 230))).toEqual([['arrest', 'KH', null, null, 230]]));
  it('add incidents up, by where from and where to', () => expect(rows(flight('A', 283, '2025-03-10', '2025-03-10'), flight('B', 283, '2025-03-10', '2025-03-11'), flight('A', 266, '2025-03-11', '2025-03-12'))).toEqual([['repatriate', 'TH', 'IN', 'IN', 549]]));
  it('divide a whole into its nationalities and the rest', () => expect(rows(article({ source: 'A', published: '2025-03-02', counts: [{ n: 230, at: 'Poipet', when: '2025-03-01' }, { n: 123, nat: ['TH'], partOf: 0, at: 'Poipet', when: '2025-03-01' }, { n: 61, nat: ['TH'], sex: 'female', partOf: 1, at: 'Poipet', when: '2025-03-01' }] })))
    .toEqual([['arrest', 'KH', null, null, 107], ['arrest', 'KH', null, 'TH', 123]]));
  it('take a sweep or the raids in it, whichever counts more', () => {
    const sweep = article({ source: 'A', published: '2025-03-05', counts: [{ n: 1000, at: 'Cambodia', when: '2025-03-01/2025-03-04' }] });
    expect(rows(sweep, raid('B', 230))).toEqual([['arrest', 'KH', null, null, 1000]]);
  });
  it('leave out plans, estimates and denials', () => expect(rows(raid('A', 200, { count: { status: 'planned', action: 'deport' } }), raid('B', 300, { count: { status: 'estimated' } }), raid('C', 40, { count: { status: 'denied' } }))).toEqual([]));
  it('say which articles they rest on', () => { const r = mergeReports([raid('A', 230), raid('B', 230)]); expect(r.totals[0]!.articles).toEqual(r.articles.map((a) => a.id).sort()); });
  it('say whether they are exact', () => expect(mergeReports([raid('A', { bound: 'atLeast', value: 200 })]).totals[0]).toMatchObject({ people: 200, exact: false }));
  it('leave out what has no day: it may be another incident told again', () => expect(rows(article({ source: 'A', published: '2025-03-02', counts: [{ n: 260, at: 'Cambodia', start: 3000 }] }))).toEqual([]));
});

describe('running totals', () => {
  const asOf = (source: string, n: number, day: string): SourceReport => article({ source, published: day, counts: [{ action: 'assist', n, asOf: day, from: 'Mae Sot' }] });
  const result = mergeReports([asOf('A', 4895, '2025-02-28'), asOf('B', 7372, '2025-03-31'), asOf('C', 7372, '2025-03-31')]);
  it('are a series in time', () => expect(result.series.map((s) => s.points.map((p) => [p.asOf, p.quantity.value, p.articles.length]))).toEqual([[['2025-02-28', 4895, 1], ['2025-03-31', 7372, 2]]]));
  it('are never added up', () => expect(result.totals).toEqual([]));
  it('make no incident', () => expect(result.incidents).toEqual([]));
  it('a year\'s figure is one too', () => expect(mergeReports([article({ source: 'A', published: '2025-01-10', counts: [{ n: 5000, when: '2024', at: 'Cambodia' }] })]).series[0]!.points[0]).toMatchObject({ period: '2024', quantity: { value: 5000 } }));
  it('"500 more, taking to 2,137": the 500 are the incident, the 2,137 a running total', () => {
    const r = mergeReports([article({ source: 'A', published: '2025-07-19', counts: [{ n: 2137 }, { n: 500, who: 'more suspects', partOf: 0, at: 'Poipet', when: '2025-07-17/2025-07-18' }] })]);
    expect([r.totals.map((t) => t.people), r.series[0]!.points[0]]).toMatchObject([[500], { asOf: '2025-07-19', quantity: { value: 2137 } }]);
  });
});

describe('the timeline', () => {
  it('lists incidents by day', () => {
    const r = mergeReports([raid('A', 57, { published: '2025-04-02', count: { when: '2025-04-01', at: 'Bavet' } }), raid('B', 230)]);
    expect(r.timeline).toEqual([{ day: '2025-03-01', incidents: ['arrest-2025-03-01-poipet'] }, { day: '2025-04-01', incidents: ['arrest-2025-04-01-bavet'] }]);
  });
});
