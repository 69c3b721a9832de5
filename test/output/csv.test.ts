import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv, toRows } from '../../src/output/index.js';
import { records } from './articles.js';

const cellOf = (csv: string): string => (parse(csv) as string[][])[1]![0]!;

describe('CSV after RFC 4180', () => {
  it('has a header, CRLF and empty cells for nothing', () => expect(toCsv([{ source: 'a', value: 93, sex: null }])).toBe('source,value,sex\r\na,93,\r\n'));
  it('quotes commas, quotes and line breaks', () => expect(toCsv([{ x: 'a,b', y: 'say "hi"', z: 'one\r\ntwo' }])).toBe('x,y,z\r\n"a,b","say ""hi""","one\r\ntwo"\r\n'));
  it('takes the columns asked for, in their order', () => expect(toCsv([{ a: 1, b: 2, c: 3 }], ['c', 'a'])).toBe('c,a\r\n3,1\r\n'));
  it('without rows is the header alone, or nothing', () => { expect(toCsv([], ['a', 'b'])).toBe('a,b\r\n'); expect(toCsv([])).toBe(''); });
  it('any cells come back as they were', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((s) => !/^[=+\-@\t\r\n＝＋－＠]/.test(s));
    fc.assert(fc.property(fc.array(fc.record({ a: text, b: text }), { minLength: 1 }), (rows) => { expect(parse(toCsv(rows), { columns: true, relax_column_count: false })).toEqual(rows); }));
  });
});

describe('formula injection', () => {
  it.each(['=HYPERLINK("http://x")', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])('%j gets an apostrophe', (evidence) => expect(cellOf(toCsv([{ evidence }]))).toBe(`'${evidence}`));
  it('negative numbers stay numbers', () => expect(toCsv([{ lat: -6.2 }])).toBe('lat\r\n-6.2\r\n'));
  it('no cell of any text begins like a formula', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (x) => { expect(cellOf(toCsv([{ x }]))).not.toMatch(/^[=+\-@\t\r]/); })));
});

it('the rows of counts are readable by csv-parse, row for row', () => {
  const rows = toRows(records, 'counts');
  const read = parse(toCsv(rows), { columns: true }) as Record<string, string>[];
  expect(read.map((r) => [r['source'], r['id'], r['evidence']])).toEqual(rows.map((r) => [r.source, r.id, r.evidence]));
});
