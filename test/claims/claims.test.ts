import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaims, InvalidInputError, type Claim, type ClaimCheck, type CountClaim } from '../../src/claims/index.js';
import { createExtractor, extract } from '../../src/index.js';
import { ACTIONS } from '../../src/labels.js';
import { article } from '../output/articles.js';
import { CASES } from './cases.js';

const verdictOf = (text: string, claim: Claim): ClaimCheck => checkClaims(text, [claim]).checks[0]!;
const brief = ({ kind, ...rest }: Claim): string => `${kind} ${JSON.stringify(rest)}`;

describe.each(CASES)('%s', (text, claims) => {
  it.each(claims.map(([verdict, claim, why]) => [verdict, brief(claim) + (why ? `: ${why}` : ''), claim] as const))('%s: %s', (verdict, _, claim) => {
    const check = verdictOf(text, claim);
    expect(check, check.reason).toMatchObject({ verdict, claim });
  });
});

describe('a check', () => {
  it('shows the words that support it', () => {
    const check = verdictOf(article, { kind: 'count', action: 'deport', quantity: 93, nationality: 'TH' });
    expect(check.verdict).toBe('supported');
    expect(check.evidence.map((e) => e.text)).toContain('deported 93 Thai citizens');
    expect(extract(article).counts.map((c) => c.id)).toContain(check.facts[0]);
  });
  it('shows the words that contradict it', () => expect(verdictOf('Cambodia deported 93 Thai citizens.', { kind: 'count', action: 'deport', quantity: 119, nationality: 'TH' })).toMatchObject({ reason: 'the text says "deported 93 Thai citizens", not 119', evidence: [{ text: 'deported 93 Thai citizens' }] }));
  it('shows the nearest words of what is not mentioned', () => expect(verdictOf('Cambodia deported 93 Thai citizens.', { kind: 'count', action: 'arrest', quantity: 93, nationality: 'TH' })).toMatchObject({ verdict: 'notMentioned', confidence: null, evidence: [{ text: 'deported 93 Thai citizens' }] }));
  it('leaves what other stories on the page say alone', () => expect(verdictOf(article, { kind: 'count', action: 'arrest', quantity: 37 }).verdict).not.toBe('supported'));
  it('leaves names in page furniture alone', () => expect(verdictOf(article, { kind: 'place', name: 'Phuket' }).verdict).toBe('notMentioned'));
  it('needs a date of publication for "on Saturday"', () => {
    const text = 'Cambodia deported 93 Thais on Saturday.';
    const claim: Claim = { kind: 'date', value: '2025-03-22', action: 'deport' };
    expect(checkClaims(text, [claim]).checks[0]!.verdict).toBe('notMentioned');
    expect(checkClaims(text, [claim], { publishedOn: '2025-03-24' }).checks[0]!.verdict).toBe('supported');
  });
  it('passes on that the text is in another language', () => expect(checkClaims(CASES.at(-1)![0], []).warnings.map((w) => w.code)).toContain('notEnglish'));
  it('reads by the words of your own extractor', () => {
    const extractor = createExtractor({ lexicon: { places: [{ name: 'Zandori', country: 'MM', type: 'compound', lat: null, lon: null, aliases: ['Zandorey'] }] } });
    expect(checkClaims('Police freed 30 Thais at Zandori.', [{ kind: 'place', name: 'Zandorey', country: 'MM' }], { extractor }).checks[0]!.verdict).toBe('supported');
  });
  it('takes names of any length and kind', () => expect(checkClaims('Police arrested 30 people.', ['x'.repeat(300_000), 'a\n\nb. C', '(((', '<b>', '🙂 x'].flatMap((name): Claim[] => [{ kind: 'place', name: `${name}1` }, { kind: 'actor', name: `${name}1` }])).checks.map((c) => c.verdict)).toEqual(Array(10).fill('notMentioned')));
  it('supports nothing by facts less sure than asked', () => expect(checkClaims('Cambodia deported 93 Thais.', [{ kind: 'count', action: 'deport', quantity: 93, nationality: 'TH' }], { minConfidence: 1 }).checks[0]!.verdict).not.toBe('supported'));
});

describe('a claim that makes no sense', () => {
  it.each<[string, unknown]>([
    ['no array', {}], ['no object', ['93']], ['an unknown kind', [{ kind: 'rumour' }]],
    ['an unknown action', [{ kind: 'count', action: 'yeet', quantity: 1 }]], ['no action', [{ kind: 'count', quantity: 1 }]],
    ['no quantity', [{ kind: 'count', action: 'arrest' }]], ['a negative number', [{ kind: 'count', action: 'arrest', quantity: -1 }]], ['no number', [{ kind: 'count', action: 'arrest', quantity: Number.NaN }]], ['a number as text', [{ kind: 'count', action: 'arrest', quantity: '93' }]],
    ['a bound without its number', [{ kind: 'count', action: 'arrest', quantity: { bound: 'range', min: 3 } }]], ['a range that ends before it begins', [{ kind: 'count', action: 'arrest', quantity: { bound: 'range', min: 3, max: 1 } }]],
    ['a nationality in words', [{ kind: 'count', action: 'arrest', quantity: 1, nationality: 'Thai' }]], ['no nationality in the list', [{ kind: 'count', action: 'arrest', quantity: 1, nationality: [] }]],
    ['no currency', [{ kind: 'money', quantity: 1 }]], ['an empty name', [{ kind: 'actor', name: ' ' }]], ['a country in words', [{ kind: 'place', name: 'Poipet', country: 'Cambodia' }]], ['no date', [{ kind: 'date', value: '24 March' }]], ['a day that is none', [{ kind: 'date', value: '2025-13-01' }]],
  ])('%s is refused', (_, claims) => expect(() => checkClaims('Police arrested 30 people.', claims as Claim[])).toThrow(InvalidInputError));
  it('is named by its place in the list', () => expect(() => checkClaims('', [{ kind: 'actor', name: 'Hun Manet' }, { kind: 'place', name: '' }])).toThrow('claims[1]: name'));
});

/** Of any text of this shape all is known, so that what must hold can be said. */
const VERBS = [['arrest', 'arrested'], ['deport', 'deported'], ['rescue', 'rescued']] as const;
const NATIONS = [['TH', 'Thais'], ['KE', 'Kenyans'], ['IN', 'Indians']] as const;
const told = fc.record({ verb: fc.constantFrom(...VERBS), nation: fc.constantFrom(...NATIONS), n: fc.integer({ min: 10, max: 9999 }) });
const sentence = ({ verb, nation, n }: { verb: (typeof VERBS)[number]; nation: (typeof NATIONS)[number]; n: number }): string => `Police ${verb[1]} ${n.toLocaleString('en-US')} ${nation[1]} in Poipet.`;
const anyClaim: fc.Arbitrary<CountClaim> = fc.record({ kind: fc.constant('count' as const), action: fc.constantFrom(...ACTIONS), quantity: fc.oneof(fc.nat(10_000), fc.record({ bound: fc.constantFrom('exact' as const, 'atLeast' as const, 'atMost' as const, 'approx' as const), value: fc.nat(10_000) })), nationality: fc.constantFrom('TH', 'KE', 'IN', 'CN') });

describe('of any text', () => {
  it('what it says is supported', () => fc.assert(fc.property(told, (t) => { expect(verdictOf(sentence(t), { kind: 'count', action: t.verb[0], quantity: t.n, nationality: t.nation[0] }).verdict).toBe('supported'); })));
  it('another number is contradicted', () => fc.assert(fc.property(told, fc.integer({ min: 10, max: 9999 }), (t, n) => { fc.pre(n !== t.n); expect(verdictOf(sentence(t), { kind: 'count', action: t.verb[0], quantity: n, nationality: t.nation[0] }).verdict).toBe('contradicted'); })));
  it('an exact number is supported only if it stands there', () => fc.assert(fc.property(fc.array(told, { maxLength: 4 }), anyClaim, (facts, claim) => {
    const { verdict } = verdictOf(facts.map(sentence).join(' '), claim);
    if (verdict === 'supported' && typeof claim.quantity === 'number') expect(facts.map((t) => t.n)).toContain(claim.quantity);
  })));
  it('the more exact claim is never supported where the looser one is not', () => fc.assert(fc.property(fc.array(told, { maxLength: 3 }), anyClaim, (facts, claim) => {
    fc.pre(typeof claim.quantity === 'number');
    const text = facts.map(sentence).join(' ');
    if (verdictOf(text, claim).verdict === 'supported') expect(verdictOf(text, { ...claim, quantity: { bound: 'atLeast', value: claim.quantity as number } }).verdict).toBe('supported');
  })));
  it('evidence stands where it says', () => fc.assert(fc.property(fc.string(), fc.array(told, { maxLength: 3 }), anyClaim, (junk, facts, claim) => {
    const text = `${junk} ${facts.map(sentence).join(' ')}`;
    for (const check of checkClaims(text, [claim, { kind: 'place', name: 'Poipet' }, { kind: 'actor', name: 'Police' }]).checks) for (const e of check.evidence) expect(text.slice(e.start, e.end)).toBe(e.text);
  })));
  it('a claim is judged alone: others beside it change nothing', () => fc.assert(fc.property(told, anyClaim, anyClaim, (t, a, b) => { expect(checkClaims(sentence(t), [b, a]).checks[1]).toEqual(verdictOf(sentence(t), a)); })));
  it('what its own report holds is never contradicted', () => fc.assert(fc.property(fc.array(told, { maxLength: 4 }), (facts) => {
    const text = facts.map(sentence).join(' ');
    for (const c of extract(text).counts) expect(verdictOf(text, { kind: 'count', action: c.action, quantity: c.quantity, ...(c.nationality.length ? { nationality: c.nationality } : {}), status: c.status }).verdict).not.toBe('contradicted');
  })));
});

describe('on the gold articles', () => {
  if (!existsSync('dist/claims.js')) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
  const table = JSON.parse(execFileSync(process.execPath, ['test/claims/score.mjs', '--json', 'test/gold/dev'], { encoding: 'utf8' })) as Record<string, { truth: boolean; supported: number; contradicted: number; notMentioned: number }>;
  const rows = Object.entries(table);
  it.each(['count: another nationality', 'money: another amount'])('no made-up %s is supported', (kind) => expect(table[kind]!.supported).toBe(0));
  it('a made-up number of people is supported only where that number stands there and its deed was misread: less than once in 500', () => { const r = table['count: another number']!; expect(r.supported).toBeLessThan((r.supported + r.contradicted + r.notMentioned) / 500); });
  it('a made-up day is supported only where the reading took a weekday for that of another week: less than one in fifty', () => { const r = table['date: another day']!; expect(r.supported).toBeLessThan((r.supported + r.notMentioned) / 50); });
  it.each(rows.filter(([, r]) => r.truth))('a true %s is far more often supported than contradicted', (_, r) => expect(r.supported).toBeGreaterThan(10 * r.contradicted));
  it('a made-up number is contradicted more often than left open', () => { const r = table['count: another number']!; expect(r.contradicted).toBeGreaterThan(r.notMentioned); });
});
