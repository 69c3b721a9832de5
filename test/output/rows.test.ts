import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/errors.js';
import { extract } from '../../src/index.js';
import { ROW_COLUMNS, ROW_KINDS, toCsv, toRows } from '../../src/output/index.js';
import { daysOf } from '../../src/text/when.js';
import { article, records, report } from './articles.js';

describe('rows of counts', () => {
  const rows = toRows(records, 'counts');
  it('are one fact each, of all reports in order', () => expect(rows.map((r) => [r.source, r.id])).toEqual(records.flatMap((x) => x.report.counts.map((c) => [x.id, c.id]))));
  it('resolve places to names and ISO codes', () => expect(rows.find((r) => r.value === 119)).toMatchObject({ fromPlace: 'Poipet', fromCountry: 'KH', toPlace: null, nationality: 'TH', byName: 'Cambodia', byType: 'country' }));
  it('keep the evidence and its place in the text', () => { for (const r of rows.filter((x) => x.source === 'ledger-1')) expect(article.slice(r.evidenceStart, r.evidenceEnd)).toBe(r.evidence); });
  it('keep all places of the text that tell the fact', () => expect(rows.find((r) => r.value === 93 && r.action === 'deport')!.spans.split(';')).toHaveLength(report.counts.find((c) => c.quantity.value === 93 && c.action === 'deport')!.evidence.length));
  it('tell the first and last day', () => { expect(rows.find((r) => r.value === 119)).toMatchObject({ when: '2025-03-01', whenStart: '2025-03-01', whenEnd: '2025-03-01' }); expect(rows.find((r) => r.min === 40)).toMatchObject({ when: '2025-02', whenStart: '2025-02-01', whenEnd: '2025-02-28' }); });
  it('tell the least and the most that the words allow', () => { expect(rows.find((r) => r.value === 93)).toMatchObject({ bound: 'exact', min: 93, max: 93 }); expect(rows.find((r) => r.bound === 'range')).toMatchObject({ value: null, min: 40, max: 50 }); expect(rows.find((r) => r.bound === 'vague')).toMatchObject({ value: null, min: 24, max: null }); });
  it('name the whole of a part', () => expect(rows.find((r) => r.value === 61)!.partOf).toBe(rows.find((r) => r.value === 119)!.id));
});

describe.each(ROW_KINDS)('rows of %s', (kind) => {
  it('have the same columns, hold text, numbers or nothing, and name their article', () => {
    const rows = toRows(records, kind).map((r) => ({ ...r }) as Record<string, unknown>);
    expect(rows.length).toBeGreaterThan(0);
    for (const r of rows) expect(Object.keys(r)).toEqual(ROW_COLUMNS[kind]);
    for (const r of rows) for (const cell of Object.values(r)) expect(cell === null || typeof cell === 'string' || typeof cell === 'number').toBe(true);
    expect(rows.every((r) => records.some((x) => x.id === r['source']))).toBe(true);
  });
});

it('a table without rows still has its head', () => expect(toCsv(toRows([], 'scams'), ROW_COLUMNS.scams)).toBe('source,title,publishedOn,id,confidence,kind,evidence,evidenceStart,evidenceEnd,spans\r\n'));

describe('what may be given', () => {
  it('one report', () => expect(toRows(report, 'money')).toMatchObject([{ source: '0', role: 'seized', value: 3_200_000, currency: 'THB' }, { role: 'loss' }]));
  it('a list of reports, known by their place in it', () => expect(toRows([report, report], 'money').map((r) => r.source)).toEqual(['0', '0', '1', '1']));
  it('records of extractAll, those that failed left out', () => expect(toRows([{ index: 0, id: null, error: { code: 'x', message: 'y' } }, { index: 1, id: 7, report }], 'money').map((r) => r.source)).toEqual(['7', '7']));
  it('any iterable', () => expect(toRows(new Set(records), 'dates').length).toBe(toRows(records, 'dates').length));
  it.each([null, 3, 'report', {}, [null], [{}]])('%j is refused', (x) => expect(() => toRows(x as never, 'counts')).toThrow(InvalidInputError));
  it('an unknown kind is refused', () => expect(() => toRows(report, 'people' as never)).toThrow(expect.objectContaining({ code: 'invalidKind' })));
});

describe('days', () => {
  it.each([['2025-03-01', '2025-03-01', '2025-03-01'], ['2024-02', '2024-02-01', '2024-02-29'], ['2025', '2025-01-01', '2025-12-31'], ['2025-03/2025-05', '2025-03-01', '2025-05-31'], ['2024/2025-03-24', '2024-01-01', '2025-03-24']])('%s is from %s to %s', (when, first, last) => expect(daysOf(when)).toEqual({ first, last }));
});

it('for any sentence of the field, there is a row a fact', () => fc.assert(fc.property(fc.array(fc.constantFrom('police', 'arrested', '30', 'Thai', 'nationals', 'in', 'Poipet', 'on', 'Saturday', ',', '.', 'from', 'to', 'Cambodia', 'seized', '41', 'phones', '$5', 'million', 'dozens', 'of', 'deported', '\n'), { maxLength: 40 }), (words) => {
  const r = extract(words.join(' '), { publishedOn: '2025-03-24' });
  for (const kind of ROW_KINDS) expect(toRows(r, kind)).toHaveLength(r[kind].length);
}), { numRuns: 100 }));
