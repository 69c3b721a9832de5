import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistent, digitSlip, plainQuantity } from '../../src/merge/numbers.js';
import { quantityText } from '../../src/text/quantity.js';

const approx = (value: number) => ({ bound: 'approx' as const, value });
const exact = (value: number) => ({ bound: 'exact' as const, value });

describe('a slip of the typist', () => {
  it.each([[119, 191], [119, 118], [2198, 2918], [119, 1119], [119, 19], [230, 2300], [22, 2]])('%i and %i: %s', (a, b) => expect(digitSlip(a, b)).toBe(Math.min(a, b) >= 10));
  it.each([[119, 230], [119, 911], [119, 119], [5, 6], [1234, 4321], [100, 1]])('is none between %i and %i', (a, b) => expect(digitSlip(a, b)).toBe(false));
  it('is one both ways', () => fc.assert(fc.property(fc.nat(99_999), fc.nat(99_999), (a, b) => { expect(digitSlip(a, b)).toBe(digitSlip(b, a)); })));
});

describe('an approximate number', () => {
  it.each([[200, 230], [700, 677], [50, 54], [1500, 1525]])('about %i may be %i', (a, b) => expect(consistent(approx(a), exact(b))).toBe(true));
  it.each([[200, 240], [283, 266], [50, 70]])('about %i is not %i', (a, b) => expect(consistent(approx(a), exact(b))).toBe(false));
  it('that is not rounded is exact', () => expect([plainQuantity(approx(283)), plainQuantity(approx(280)), plainQuantity({ bound: 'atLeast', value: 283 })]).toEqual([exact(283), approx(280), { bound: 'atLeast', value: 283 }]));
  it('reads as such', () => expect([quantityText(approx(1200)), quantityText({ bound: 'range', min: 50, max: 60 }), quantityText({ bound: 'vague', min: 24 })]).toEqual(['about 1,200', '50 to 60', 'at least 24']));
});
