import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ArticleTooLongError, createExtractor, extract, InvalidInputError } from '../src/index.js';
import { reportSchema } from '../src/schema.js';

const article = readFileSync(new URL('../examples/poipet-raid.txt', import.meta.url), 'utf8');
const report = extract(article);
const count = (action: string, value: number): (typeof report.counts)[number] | undefined => report.counts.find((c) => c.action === action && c.quantity.value === value);
const placeName = (id: string | null | undefined): string | undefined => report.places.find((p) => p.id === id)?.name;

describe('the example article, without any option', () => {
  it('takes the date from the page', () => expect(report.article.publishedOn).toBe('2025-03-24'));
  it('takes the headline, not the masthead', () => expect(report.article.title).toBe('Cambodia sends 93 Thais home after raids on Poipet call centres'));
  it('deports 93 Thais', () => expect(count('deport', 93)).toMatchObject({ nationality: ['TH'], status: 'actual' }));
  it('detains the same 93 at Poipet', () => expect(placeName(count('detain', 93)?.at)).toBe('Poipet'));
  it('reads the running totals as of March', () => { expect(count('repatriate', 4895)?.asOf).toBe('2025-03'); expect(placeName(count('repatriate', 4895)?.via)).toBe('Thailand'); });
  it('reads all running totals', () => expect(count('assist', 7372)?.asOf).toBe('2025-03'));
  it('links nationalities to their total', () => { for (const [n, c] of [[3634, 'CN'], [653, 'ID'], [549, 'IN']] as const) expect(count('repatriate', n)).toMatchObject({ nationality: [c], partOf: count('repatriate', 4895)!.id }); });
  it('tells a plan from a fact', () => expect(count('deport', 24)?.status).toBe('planned'));
  it('reads seized things', () => expect(report.objects.map((o) => [o.action, o.quantity.value, o.unit])).toEqual(expect.arrayContaining([['seize', 41, 'mobile phone'], ['seize', 12, 'laptop']])));
  it('reads money with its role', () => expect(report.money.map((m) => [m.role, m.quantity.value, m.currency])).toEqual([['seized', 3_200_000, 'THB'], ['loss', 1_500_000, 'USD']]));
  it('names people with role and affiliation', () => expect(report.actors).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'Thatchai Pitaneelaboot', role: 'inspector-general', affiliation: 'Royal Thai Police' }), expect.objectContaining({ name: 'Paetongtarn Shinawatra', role: 'prime minister', affiliation: 'Thailand' })])));
  it('yields nothing from the related headlines', () => { expect(JSON.stringify(report)).not.toContain('Phuket'); expect(count('arrest', 37)).toBeUndefined(); expect(report.money).toHaveLength(2); });
});

describe('bad input', () => {
  it.each([null, undefined, 3, {}, []])('%s is no text', (x) => expect(() => extract(x as unknown as string)).toThrow(InvalidInputError));
  it.each(['', '   \n\t '])('%j gives an empty report with a warning', (x) => expect(extract(x)).toMatchObject({ counts: [], places: [], warnings: [{ code: 'noText' }] }));
  it('a text over maxLength is refused', () => { expect(() => extract('a'.repeat(11), { maxLength: 10 })).toThrow(ArticleTooLongError); try { extract('a'.repeat(11), { maxLength: 10 }); } catch (e) { expect((e as ArticleTooLongError).code).toBe('articleTooLong'); } });
  it.each(['2025-02-30', 'yesterday', '24/03/2025', new Date(NaN), 5])('publishedOn %s is refused', (d) => expect(() => extract('Text.', { publishedOn: d as string })).toThrow(expect.objectContaining({ code: 'invalidPublishedOn' })));
  it('binary bytes give a warning', () => expect(extract('\u0000\u0001\u0002PK\u0003\u0004 data').warnings.map((w) => w.code)).toContain('binaryInput'));
  it('a lone surrogate gives a warning', () => expect(extract('Police arrested 30 people \ud83d in Poipet.').warnings.map((w) => w.code)).toContain('loneSurrogate'));
  it('a text without facts gives none', () => expect(extract('The weather will be fine, and the river is calm.')).toMatchObject({ counts: [], objects: [], money: [], actors: [], places: [], dates: [], incidents: [], scams: [] }));
  it('without a date anywhere, relative dates stay unresolved', () => { const r = extract('Police arrested 30 people on Saturday.'); expect(r.dates).toEqual([]); expect(r.warnings.map((w) => w.code)).toContain('noReferenceDate'); });
});

describe('offsets', () => {
  const texts = { BOM: '\ufeffPolice arrested 30 Thais in Poipet.', CRLF: 'Raid\r\n\r\nPolice arrested 30 Thais in Poipet.\r\n', NBSP: 'Police\u00a0arrested\u00a030\u00a0Thais in Poipet.', emoji: '🚨 Police arrested 30 Thais in Poipet. 🚨', combining: 'Police arre\u0301sted nobody. Police arrested 30 Thais in Poipet.' };
  it.each(Object.entries(texts))('%s: evidence is exact', (_, s) => { const r = extract(s); expect(r.counts).toMatchObject([{ action: 'arrest', quantity: { bound: 'exact', value: 30 }, nationality: ['TH'] }]); for (const f of [...r.counts, ...r.places]) for (const e of f.evidence) expect(s.slice(e.start, e.end)).toBe(e.text); });
});

describe('two extractors', () => {
  const mine = createExtractor({ lexicon: { places: [{ name: 'Zandori', country: 'MM', type: 'compound', lat: null, lon: null }], organisations: [{ name: 'Blorp Unit', type: 'agency', country: null }], actions: [{ action: 'rescue', verbs: ['unfetter'] }] } });
  const s = 'The Blorp Unit unfettered 30 Thais at Zandori.';
  it('one knows its own words', () => expect(mine(s)).toMatchObject({ counts: [{ action: 'rescue' }], places: [{ name: 'Zandori' }], actors: [{ name: 'Blorp Unit' }] }));
  it('another does not see them', () => { expect(createExtractor({ lexicon: {} })(s).counts).toEqual([]); expect(extract(s).places).toEqual([]); });
});

describe('for any text', () => {
  const words = fc.constantFrom('police', 'arrested', '30', '1,200', 'Thai', 'Chinese', 'nationals', 'in', 'Poipet', 'on', 'Saturday', ',', '.', '(', ')', 'of', 'them', 'the', 'other', '$5', 'million', 'from', 'to', 'Cambodia', 'who', 'were', 'deported', 'March', '2025', '\n', '–', 'and', 'including', 'Prime', 'Minister', 'Hun', 'Manet', 'seized', 'phones', 'a', 'dozen');
  const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(words, { maxLength: 80 }).map((w) => w.join(' ')));
  it('the schema accepts the report, evidence is exact, and twice the same', () => fc.assert(fc.property(texts, (s) => {
    const r = extract(s, { publishedOn: '2025-03-24' });
    reportSchema.parse(r);
    for (const f of [...r.counts, ...r.objects, ...r.money, ...r.actors, ...r.places, ...r.dates, ...r.incidents, ...r.scams]) for (const e of f.evidence) expect(s.slice(e.start, e.end)).toBe(e.text);
    const ids = [...r.counts, ...r.objects, ...r.money, ...r.actors, ...r.places, ...r.dates, ...r.incidents].map((f) => f.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(extract(s, { publishedOn: '2025-03-24' })).toEqual(r);
  }), { numRuns: 400 }));
});

describe('time', () => {
  const hostile: [string, string][] = [['no full stop', 'police arrested thirty Thai nationals in Poipet and '.repeat(2000)], ['digits', '1'.repeat(100_000)], ['January', 'January '.repeat(12_500)], ['numbers in a list', '1,234, '.repeat(14_000)], ['brackets', '('.repeat(100_000)], ['quotes', '"'.repeat(100_000)], ['one token', 'a'.repeat(100_000)], ['capitals', 'Aa '.repeat(33_000)], ['newlines', '\n'.repeat(100_000)], ['dots', '. '.repeat(50_000)], ['of the', 'Ministry of the '.repeat(6_000)]];
  it.each(hostile)('100 KB of %s is read in seconds', (_, s) => { extract('warm up'); const t = performance.now(); extract(s.slice(0, 100_000)); expect(performance.now() - t).toBeLessThan(5000); });
});
