import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText, readWith } from '../../src/extract.js';
import { readStory } from '../../src/facts/counts.js';
import { extract, type Report } from '../../src/index.js';
import { loadLexicon } from '../../src/lexicon/load.js';
import { spotsOf, toldOf } from '../../src/rank/context.js';
import { deedsOf, nationsOf } from '../../src/rank/weigh.js';
import { calibrated, hashOf, LIMITS, loadWeights, PACKING, readTable, SLOTS, slotOf, TABLE } from '../../src/rank/weights.js';
import { DIGITS, rangeReader, TOTAL } from '../../src/text/range.js';
// @ts-expect-error: a script without types
import { packTable } from '../../scripts/train/learn.mjs';
import { COUNT_CORPUS } from '../facts/counts.corpus.js';
import { CRIME_COUNTS } from '../facts/counts.crime.corpus.js';
import { MORE_COUNTS } from '../facts/counts.more.corpus.js';
import { REFS_CORPUS } from '../facts/counts.refs.corpus.js';
import { GAPS } from '../facts/gaps.js';
import { read as byRules, showCounts } from '../facts/show.js';

const lex = loadLexicon(), weights = loadWeights();
const publishedOn = '2025-03-24';
const read = (text: string): Report => extract(text, { publishedOn });
const withLimits = (text: string, limits: Partial<typeof LIMITS>): Report => readWith(text, { publishedOn }, lex, { ...weights, limits: { ...LIMITS, ...limits } });
/** The likeliest action and nationality of each group of a text. */
function likeliest(text: string): [size: number, action: string, nation: string | null][] {
  const { all } = readText(text, { publishedOn }, lex);
  const story = readStory(all, lex, publishedOn);
  return [...spotsOf(toldOf(all, story.groups, lex, story.nation, story.home))].map((s) => [s.g.size, deedsOf(s, weights)[0]!.deed.action, s.g.counts[0] && !s.g.p.nationality.length ? nationsOf(s, s.g.counts[0], weights)[0]!.codes : null]);
}

describe('what the weights hold likely', () => {
  it.each([
    ['Police arrested 30 people in Poipet on Monday.', [[30, 'arrest', '']]],
    ['Thirty-nine people were rescued from the compound.', [[39, 'rescue', '']]],
    ['Cambodia deported 119 Thais on Saturday.', [[119, 'deport', null]]],
    ['Cambodia deported 119 Thais, 61 of them women, on Saturday.', [[119, 'deport', null], [61, 'deport', 'TH']]],
  ])('%s', (text, want) => expect(likeliest(text)).toEqual(want));
  it('is a chance: actions from 0 to 1, nationalities that add up to 1', () => {
    const { all } = readText(readFileSync('examples/poipet-raid.txt', 'utf8'), { publishedOn }, lex);
    const story = readStory(all, lex, publishedOn);
    for (const s of spotsOf(toldOf(all, story.groups, lex, story.nation, story.home))) {
      for (const { p } of deedsOf(s, weights)) { expect(p).toBeGreaterThan(0); expect(p).toBeLessThan(1); }
      for (const c of s.g.counts) expect(nationsOf(s, c, weights).reduce((n, x) => n + x.p, 0)).toBeCloseTo(1);
    }
  });
});

describe('what is made of it', () => {
  const text = readFileSync('examples/poipet-raid.txt', 'utf8');
  it('keeps what the rules read, where every doubt is allowed', () => expect(withLimits('Police arrested 30 Thais.', { keep: 0 }).counts.map((c) => [c.action, c.nationality])).toEqual([['arrest', ['TH']]]));
  it('leaves out everything, where none is', () => expect(withLimits(text, { keep: 1 }).counts).toEqual([]));
  it('leaves out no more where more doubt is allowed', () => {
    const seen = [0, 0.3, 0.5, 0.65, 0.8, 0.95].map((keep) => withLimits(text, { keep, swap: 2, add: 2 }).counts.length);
    expect(seen).toEqual([...seen].sort((a, b) => b - a));
  });
  it('never points to a whole that was left out', () => { for (const keep of [0.3, 0.65, 0.9]) { const { counts } = withLimits(text, { keep }); for (const c of counts) if (c.partOf) expect(counts.map((x) => x.id)).toContain(c.partOf); } });
  it('tells in the reason that a nationality is told elsewhere', () => {
    const count = read('Thirty Kenyans were freed from KK Park, the Kenyan embassy said. Another 12 were rescued on Monday.').counts.find((c) => c.quantity.value === 12);
    expect(count).toMatchObject({ action: 'rescue', nationality: ['KE'] });
    expect(count!.reason!.lowered).toContain('the nationality is told elsewhere');
  });
});

describe('parts told in the sentences behind their whole', () => {
  it.each([
    ['Police arrested 62 people in the province of Takeo on Friday. Of the suspects, 40 were caught at a hotel. The remaining 22 were found in a villa nearby.', ['62', '40 <62', '22 <62']],
    ['A court in Busan convicted 25 members of the ring on Friday. Eight were jailed for life. Seventeen others were given terms of up to nine years.', ['25', '8 <25', '17 <25']],
    ['Thailand sent 340 Kenyans home last week. The first flight carried 150 of them on Tuesday. The second brought back 190 on Thursday.', ['340', '150 <340', '190 <340']],
    ['Police arrested 45 suspects in Cebu. In a separate case nine people were arrested in Davao.', ['45', '9']],
  ])('%s', (text, want) => { const { counts } = read(text); expect(counts.map((c) => { const whole = counts.find((x) => x.id === c.partOf); return `${c.quantity.value}${whole ? ` <${whole.quantity.value}` : ''}`; })).toEqual(want); });
});

describe('the sentences of test/facts', () => {
  const rows = Object.values({ ...COUNT_CORPUS, ...CRIME_COUNTS, ...REFS_CORPUS, ...MORE_COUNTS }).flat().map(([text]) => text).filter((x) => !GAPS.includes(x));
  it('are read with the weights as the rules read them, all but eight in a hundred', () => {
    const lost = rows.filter((x) => showCounts(read(x)).sort().join() !== showCounts(byRules(x)).sort().join());
    expect(lost.length / rows.length).toBeLessThan(0.08);
  });
});

describe('the table', () => {
  it('is read as it was packed', () => fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -32, max: 31 }).filter((v) => v !== 0)), { minLength: 1, maxLength: 200 }), (steps) => {
    const table = new Int8Array(TABLE);
    let k = -1;
    for (const [gap, v] of steps) table[k += gap] = v;
    const text = packTable(table, { PACKING, DIGITS, TOTAL, readTable }) as string;
    const [, size, digits] = /SIZE = (\d+);[^=]*= ([^;]*);/.exec(text)!;
    expect(readTable(rangeReader(digits!.replace(/[^\w-]/g, '')), Number(size)).every((v, i) => v === table[i])).toBe(true);
  }), { numRuns: 30 }));
  it('is what scripts/train.mjs packed: thousands of weights, most slots empty', () => { const full = weights.table.reduce((n, x) => n + (x === 0 ? 0 : 1), 0); expect(full).toBeGreaterThan(5000); expect(full).toBeLessThan(SLOTS / 10); });
  it('has a slot for every feature and column', () => fc.assert(fc.property(fc.string(), fc.nat(40), (f, column) => { const k = slotOf(hashOf(f), column); expect(Number.isInteger(k) && k >= 0 && k < SLOTS).toBe(true); })));
  it('hashes as FNV-1a does', () => expect(['', 'a', 'foobar'].map((x) => hashOf(x) >>> 0)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]));
});

describe('who did it, told elsewhere', () => {
  it.each([
    ['The Economic and Financial Crimes Commission said on Friday that 53 suspects were in its custody in Lagos. Another 21 were picked up in Ibadan.', 'Economic and Financial Crimes Commission'],
    ['The National Bureau of Investigation opened its doors to reporters on Friday. Behind the bars were 43 foreigners, arrested a day earlier in Pasay.', 'National Bureau of Investigation'],
  ])('%s', (text, agency) => { const { counts, actors } = read(text); for (const c of counts) expect(actors.find((x) => x.id === c.by)?.name).toBe(agency); expect(counts[0]!.reason!.lowered).toContain(`by: the rules read none, learnt weights chose ${agency}`); });
});

describe('places', () => {
  it('a land does not take the place of a place in it', () => expect(read('Cambodia deported 119 Thais from Poipet on Saturday.').counts[0]).toMatchObject({ from: 'place:poipet', by: 'place:cambodia' }));
});

describe('days', () => {
  // "crossing" is taken for a deed that has the day, and weights then take the day of the next sentence
  it.fails('the day behind a border crossing is that of the deed', () => expect(extract('Cambodia hands over 119 Thais\n\nPOIPET, March 1 - Cambodia deported 119 Thais, 61 of them women, through the Poipet crossing on Saturday. They were among 230 foreigners detained in a raid in Poipet on February 22.', { publishedOn: '2025-03-01' }).counts.find((c) => c.action === 'deport')!.when).toBe('2025-03-01'));
});

describe('confidence', () => {
  it('grows with the trust', () => fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => { if (a <= b) expect(calibrated(a)).toBeLessThanOrEqual(calibrated(b)); })));
  it.each([[0, 0.15], [0.45, 0.54], [0.95, 0.945], [1, 0.99]])('a trust of %d means %d', (trust, right) => expect(calibrated(trust)).toBeCloseTo(right));
});

describe('learning', () => {
  it('is told apart from reading: the validation articles are not learnt from', () => expect(readFileSync('scripts/train.mjs', 'utf8')).not.toMatch(/load\('check'/));
});
