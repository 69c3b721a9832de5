import * as chrono from 'chrono-node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDay, validIso } from '../../src/text/day.js';

const DAYS = fc.date({ min: new Date('1990-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
const name = (d: Date, month: 'long' | 'short'): string => d.toLocaleString('en-US', { month, timeZone: 'UTC' });
/** The 29th of February needs a year: without one chrono-node reads it in leap years only. */
const leapDay = (d: Date): boolean => d.getUTCMonth() === 1 && d.getUTCDate() === 29;
const FORMS: Record<string, (d: Date) => string> = {
  '5 June 2025': (d) => `${d.getUTCDate()} ${name(d, 'long')} ${d.getUTCFullYear()}`,
  'June 5, 2025': (d) => `${name(d, 'long')} ${d.getUTCDate()}, ${d.getUTCFullYear()}`,
  'Oct 21': (d) => `${name(d, 'short')} ${d.getUTCDate()}`,
  '5th June': (d) => `${d.getUTCDate()}th ${name(d, 'long')}`,
};

describe('a plain day', () => {
  it.each(Object.entries(FORMS))('%s is what chrono-node reads in it', (_, write) => fc.assert(fc.property(DAYS, (d) => {
    fc.pre(!leapDay(d) || write(d).includes(String(d.getUTCFullYear())));
    const words = write(d), plain = plainDay(words)!, { start } = chrono.strict.parse(words)[0]!;
    expect([plain.month, plain.day, plain.year]).toEqual([start.get('month'), start.get('day'), start.isCertain('year') ? start.get('year') : null]);
  }), { numRuns: 300 }));
  it('may be the 29th of February of a year that is not told', () => expect(plainDay('February 29')).toEqual({ year: null, month: 2, day: 29 }));
  it.each(['31 June 2025', '0 May', 'Mai 5', 'June 2025', '5 June 25', 'last June 5', '5/6/2025', ''])('%j is none', (words) => expect(plainDay(words)).toBeNull());
});

describe('an ISO date', () => {
  it('is one when a Date says so', () => fc.assert(fc.property(fc.nat(9999), fc.nat(13), fc.nat(32), (y, m, d) => {
    const s = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`, made = new Date(`${s}T00:00:00Z`);
    expect(validIso(s)).toBe(!Number.isNaN(made.getTime()) && made.toISOString().startsWith(s) ? s : null);
  })));
});
