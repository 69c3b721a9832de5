import { describe, expect, it } from 'vitest';
import { mergeReports, type Conflict, type SourceReport } from '../../src/merge/index.js';
import { article, raid, type CountSpec } from './make.js';

const conflicts = (...inputs: SourceReport[]): Conflict[] => mergeReports(inputs).conflicts;
const deport = { action: 'deport', from: 'Cambodia', at: 'Poipet', to: 'Thailand' } as const;
const parts = (...counts: CountSpec[]): SourceReport => article({ source: 'A', published: '2025-03-02', counts: counts.map((c) => ({ at: 'Poipet', when: '2025-03-01', ...c })) });

describe('a conflict', () => {
  it('says what, when, where and who', () => {
    const [c] = conflicts(raid('A', 119, { count: deport }), raid('B', 119, { count: deport }), raid('C', 117, { count: deport }));
    expect(c!.message).toBe('119 or 117 deported on 2025-03-01 at Poipet');
    expect(c!.sides.map((s) => [s.value, s.sources])).toEqual([['119', ['A', 'B']], ['117', ['C']]]);
  });
  it('is told for days that differ', () => expect(conflicts(raid('A', 231), raid('B', 231), raid('C', 231, { count: { when: '2025-03-02' } })).map((c) => [c.kind, c.sides.map((s) => s.value)])).toEqual([['date', ['2025-03-01', '2025-03-02']]]));
  it('is told when nationalities exceed their whole', () => expect(conflicts(parts({ n: 100 }, { n: 80, nat: ['CN'], partOf: 0 }, { n: 30, nat: ['TH'], partOf: 0 })).map((c) => [c.kind, c.message])).toEqual([['partsExceedWhole', 'nationalities 80 CN + 30 TH = 110, more than the 100 arrested on 2025-03-01 at Poipet']]));
  it('is told when women and men do not make the whole', () => expect(conflicts(parts({ n: 119, nat: ['TH'] }, { n: 61, sex: 'female', nat: ['TH'], partOf: 0 }, { n: 50, sex: 'male', nat: ['TH'], partOf: 0 })).map((c) => c.kind)).toEqual(['partsDoNotAddUp']));
});

describe('no conflict', () => {
  it('is made of a rounded number', () => expect(conflicts(raid('A', 677), raid('B', { bound: 'approx', value: 700 }))).toEqual([]));
  it('is made of a lower bound', () => expect(conflicts(raid('A', 230), raid('B', { bound: 'atLeast', value: 200 }))).toEqual([]));
  it('is made of a total that grew', () => expect(conflicts(raid('A', 215), raid('A', 230, { published: '2025-03-04' }))).toEqual([]));
  it('is made of nationalities that are not all named', () => expect(conflicts(parts({ n: 100 }, { n: 80, nat: ['CN'], partOf: 0 }))).toEqual([]));
  it('is made of a town and its province', () => expect(conflicts(raid('A', 230), raid('B', 230, { count: { at: 'Banteay Meanchey' } }))).toEqual([]));
  it('is made of a part told alone', () => expect(conflicts(parts({ n: 39 }, { n: 11, who: 'ringleaders' }), raid('B', 39), raid('C', 11)).filter((c) => c.kind === 'count')).toEqual([]));
});
