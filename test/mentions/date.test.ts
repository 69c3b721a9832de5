import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesOf, type DateMention } from '../../src/mentions/date.js';
import { fold } from '../../src/text/token.js';
import { ANCHORED, DATES, FUTURE, NO_DATES } from './date.corpus.js';

const REF = '2025-03-24';
const mentions = (s: string, ref: string | null = REF, anchor: string | null = null, told: string | null = null): DateMention[] => datesOf(fold(s), 0, s.length, ref, anchor, told);
const read = (s: string, ref: string | null = REF, anchor: string | null = null, told: string | null = null): (string | null)[] => mentions(s, ref, anchor, told).map((d) => d.value);
const words = (s: string): string[] => mentions(s).map((d) => s.slice(d.start, d.end));

describe(`dates against ${REF}`, () => {
  for (const [value, ...phrasings] of DATES) for (const p of phrasings) it(`"${p}" is ${value}`, () => expect(read(p)).toEqual([value]));
  it.each(NO_DATES)('"%s" is no date', (s) => expect(read(s)).toEqual([]));
});

describe('dates ahead', () => {
  for (const [value, ...phrasings] of FUTURE) for (const p of phrasings) it(`"${p}" is ${value}`, () => expect(read(p)).toEqual([value]));
});

describe('dates counted from the one named before', () => {
  it.each(ANCHORED)('after %s, %s is "%s"', (anchor, value, phrase) => expect(read(phrase, REF, anchor)).toEqual([value]));
  it.each(['the following day', 'that year', 'the day before', 'a day after the raid'])('"%s" is none without one', (p) => expect(read(p)).toEqual([]));
  it('the last date of the sentence is nearer than that of the sentence before', () => expect(read('held on March 3 and freed two days later', REF, '2025-01-01')).toEqual(['2025-03-03', '2025-03-05']));
  it('a month belongs to the year the paragraph speaks of', () => expect(read('By November 21', REF, null, '2023-10')).toEqual(['2023-11-21']));
  it('a month before it does not', () => expect(read('in March', REF, null, '2023-10')).toEqual(['2025-03']));
  it('the year of this sentence is nearer', () => expect(read('In June 2022 ten fled; in August eleven', REF, null, '2023-01')).toEqual(['2022-06', '2022-08']));
});

describe('found by the fuzzer', () => {
  it.each(['from January 2024 to Feb', 'From Jan 1 2021 to March 1ved', 'from March 5, 2025 to March 3, 2025', 'between 2024 and 2020'])('no span ends before it begins: "%s"', (s) => { for (const ref of ['1957-05-29', '1973-06-07', REF, null]) for (const v of read(s, ref)) { const [a, b] = (v ?? '').split('/'); if (b !== undefined) expect(a! < b).toBe(true); } });
});

describe('dates without a publication date', () => {
  it.each(['on Saturday', 'last week', 'this month', 'over the weekend', 'yesterday', 'in August', 'next June', 'the first half of this year', 'three days ago', 'on the 4th'])('"%s" stays open', (s) => expect(read(s, null)).toEqual([null]));
  it.each([['on 1 March 2025', '2025-03-01'], ['in March 2025', '2025-03'], ['in 2025', '2025'], ['Q1 2025', '2025-01/2025-03'], ['3.4.2025', '2025-04-03']])('"%s" needs none', (s, v) => expect(read(s, null)).toEqual([v]));
});

describe('what a date mention tells beside its value', () => {
  it.each(['as of March 3', 'by March 3', 'until March 3', 'up to March 3', 'As of March 3'])('"%s" is the end of a running total', (s) => expect(mentions(s)[0]).toMatchObject({ value: '2025-03-03', asOf: true }));
  it.each(['on March 3', 'after March 3'])('"%s" is not', (s) => expect(mentions(s)[0]!.asOf).toBe(false));
  it.each(['since March 3', 'since the raids of March 3', 'since February 2025'])('"%s" is the start of one', (s) => expect(mentions(s)[0]!.since).toBe(true));
  it.each(['on March 3', 'since then, on March 3'])('"%s" is not', (s) => expect(mentions(s)[0]!.since).toBe(false));
  it('a year in the text is explicit', () => expect(mentions('on 3 March 2025 and on 4 March').map((d) => d.explicit)).toEqual([true, false]));
  it('a stretch of time named loosely', () => expect(mentions('this week')[0]!.kind).toBe('loose'));
  it.each([['on March 3', 'point'], ['from 3 to 5 March', 'interval'], ['last week', 'interval']])('"%s" is a %s', (s, kind) => expect(mentions(s)[0]!.kind).toBe(kind));
  it('the words of the date are its evidence', () => expect(words('Police said on Saturday that 12 fled in March 2024.')).toEqual(['on Saturday', 'in March 2024']));
  it('days of different kinds make one span', () => expect(read('between March 3 and Friday')).toEqual(['2025-03-03/2025-03-21']));
  it('years of the Buddhist calendar', () => expect(read('on March 3, 2568')).toEqual(['2025-03-03']));
  it('who said it on a day said it in the past', () => expect(read('will be tried, police said on Saturday')).toEqual(['2025-03-22']));
  it('a page dated a day early is a time zone', () => expect(read('on March 25')).toEqual(['2025-03-25']));
  it('a day of the next weeks is ahead', () => expect(read('adjourned to April 26')).toEqual(['2025-04-26']));
  it('two months ahead is last year', () => expect(read('on May 26')).toEqual(['2024-05-26']));
});

describe('of any text', () => {
  const day = fc.integer({ min: Date.UTC(1990, 0, 1) / 864e5, max: Date.UTC(2040, 0, 1) / 864e5 }).map((d) => new Date(d * 864e5).toISOString().slice(0, 10));
  it('a day in full means itself', () => fc.assert(fc.property(day, fc.constantFrom('long', 'short'), (d, month) => {
    const s = new Date(d).toLocaleDateString('en-GB', { day: 'numeric', month: month as 'long', year: 'numeric', timeZone: 'UTC' });
    expect(read(`on ${s}`, null)).toEqual([d]);
  })));
  it('a weekday is one of the seven days up to the publication date', () => fc.assert(fc.property(day, fc.constantFrom('Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'), (ref, name) => {
    const [v] = read(`on ${name}`, ref);
    const back = (Date.parse(ref) - Date.parse(v!)) / 864e5;
    expect(back).toBeGreaterThanOrEqual(0);
    expect(back).toBeLessThan(7);
    expect(new Date(v!).toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' })).toBe(name);
  })));
  it('mentions are in order and do not overlap', () => fc.assert(fc.property(fc.array(fc.constantFrom(...DATES.flatMap((r) => r.slice(1) as string[]), ...NO_DATES), { maxLength: 6 }), (xs) => {
    const s = xs.join(', ');
    let last = 0;
    for (const d of mentions(s)) { expect(d.start).toBeGreaterThanOrEqual(last); expect(d.end).toBeGreaterThan(d.start); expect(d.end).toBeLessThanOrEqual(s.length); last = d.end; }
  })));
});
