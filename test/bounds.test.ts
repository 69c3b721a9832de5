import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

/**
 * compromise and chrono-node have expressions that hostile text makes slow (recheck finds 4th degree ones in chrono-node's).
 * They never meet the text: chrono-node gets the words of one date, compromise one word of a sentence of bounded length.
 */
const given = vi.hoisted(() => ({ chrono: [] as string[], compromise: [] as string[] }));
vi.mock('chrono-node/en', async (original) => {
  const real = await original<typeof import('chrono-node/en')>();
  const watch = (parser: typeof real.casual): object => ({ parse: (text: string, ref: Date) => { given.chrono.push(text); return parser.parse(text, ref); } });
  return { ...real, casual: watch(real.casual), strict: watch(real.strict) };
});
vi.mock('compromise/two', async (original) => {
  const real = (await original<{ default: { methods(): Record<string, { transform: { noun: { toSingular(n: string, m: unknown): string } } }>; model(): unknown } }>()).default;
  const methods = real.methods();
  const two = methods['two']!;
  const toSingular = (noun: string, model: unknown): string => { given.compromise.push(noun); return two.transform.noun.toSingular(noun, model); };
  return { default: { model: () => real.model(), methods: () => ({ ...methods, two: { ...two, transform: { ...two.transform, noun: { ...two.transform.noun, toSingular } } } }) } };
});
const { extract } = await import('../src/index.js');

/** The longest date: "Wednesday, 30th of September, 2025" and some air. */
const DATE = 60;
/** src/article/sentences.ts cuts a stretch without a full stop at 1,500 characters. */
const SENTENCE = 1500;

describe('whatever the text, nothing long reaches', () => {
  const piece = fc.constantFrom('January ', '1 ', '3 days ', 'March 3, 2025 – ', '12,', 'Monday ', ' ', '\t', '2025-03-', 'seized 30 phones', 's', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Published ', '(', '\n', 'SEOUL, Oct. 21, 2025 – ', 'half an hour ');
  const texts = fc.array(fc.tuple(piece, fc.integer({ min: 1, max: 400 })), { minLength: 1, maxLength: 12 }).map((l) => l.map(([p, n]) => p.repeat(n)).join(''));
  it('chrono-node', () => {
    extract('SEOUL, Oct. 21, 2025 – Police seized 30 phones on Wednesday, 15th of October, 2025.');
    fc.assert(fc.property(texts, (s) => { extract(s); }), { numRuns: 60 });
    expect(given.chrono.length).toBeGreaterThan(1);
    expect(Math.max(...given.chrono.map((x) => x.length))).toBeLessThanOrEqual(DATE);
  });
  it('compromise', () => {
    for (const noun of ['bamboo ladders', `bamboo ${'a'.repeat(900)}s`, `bamboo ${'a'.repeat(9000)}s`]) extract(`Police seized 30 phones and 12 ${noun} in Poipet.`);
    fc.assert(fc.property(texts, (s) => { extract(s); }), { numRuns: 60 });
    expect(given.compromise.length).toBeGreaterThan(0);
    expect(Math.max(...given.compromise.map((x) => x.length))).toBeLessThanOrEqual(SENTENCE);
  });
});
