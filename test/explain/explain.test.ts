import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/index.js';
import { RULES } from '../../src/explain/rules.js';
import { readWith } from '../../src/extract.js';
import { extract } from '../../src/index.js';
import { loadLexicon } from '../../src/lexicon/load.js';
import { loadWeights } from '../../src/rank/weights.js';
import { reportSchema, type Report } from '../../src/schema.js';

const root = new URL('../../', import.meta.url).pathname;
const sample = `${root}examples/poipet-raid.txt`;
const text = readFileSync(sample, 'utf8');
const report = extract(text);
const facts = (r: Report): Report['counts'][number][] => [...r.counts, ...r.objects, ...r.money, ...r.actors, ...r.places, ...r.dates, ...r.incidents] as Report['counts'];
const said = (id: string, label: string, r = report): string | undefined => explain(r, id, { text }).split('\n').find((l) => l.startsWith(label.padEnd(12)))?.slice(12);

describe('every fact of the gold articles', () => {
  const dir = `${root}test/gold/dev/`;
  const articles = readdirSync(dir).map((f) => JSON.parse(readFileSync(dir + f, 'utf8')) as { id: string; text: string; published: string });
  it.each(articles.map((a) => [a.id, a] as const))('of %s has a reason by a rule that explain knows', (_, a) => {
    const r = reportSchema.parse(extract(a.text, { publishedOn: a.published }));
    expect(facts(r).filter((f) => !f.reason || !Object.hasOwn(RULES, f.reason.rule)).map((f) => f.id)).toEqual([]);
  });
  it.each(articles.map((a) => [a.id, a] as const))('of %s quotes the text: number and trigger are words of it', (_, a) => {
    const r = extract(a.text, { publishedOn: a.published });
    expect(facts(r).flatMap((f) => [f.reason!.number, f.reason!.trigger]).filter((w) => w !== null && !a.text.includes(w))).toEqual([]);
  });
});

describe('where learnt weights chose', () => {
  const dir = `${root}test/gold/dev/`;
  const lex = loadLexicon(), weights = loadWeights();
  const read = readdirSync(dir).flatMap((f) => {
    const a = JSON.parse(readFileSync(dir + f, 'utf8')) as { text: string; published: string };
    const [weighed, ruled] = [weights, null].map((w) => readWith(a.text, { publishedOn: a.published }, lex, w));
    return weighed!.counts.map((c) => ({ c, rules: ruled!.counts.filter((x) => x.evidence[0]!.start === c.evidence[0]!.start && x.quantity.value === c.quantity.value), whole: explain(weighed!, c.id) }));
  });
  it('of every action that weights chose, the one the rules read is told, or that they read none', () => {
    const chosen = read.filter(({ c }) => c.reason!.rule === 'count/weighed');
    expect(chosen.length).toBeGreaterThan(20);
    expect(chosen.filter(({ c, whole }) => !new RegExp(`action: the rules read \\w+, learnt weights chose ${c.action}\\b`).test(whole)).map(({ c }) => c.id)).toEqual([]);
  });
  it('a day that rules left open is told as chosen by weights, and not where the rules read it', () => {
    const chosen = read.filter(({ c }) => /when: the rules read none, learnt weights chose \d{4}/.test(c.reason!.date ?? '') && c.evidence.length === 1);
    expect(chosen.length).toBeGreaterThan(20);
    // a few had their day from a count that the weights left out, and so from none here
    expect(chosen.filter(({ c, rules }) => rules.some((x) => x.action === c.action && x.when !== null)).length).toBeLessThan(chosen.length / 20);
  });
  it('a whole that weights chose is told, with what the rules read', () => {
    const chosen = read.filter(({ whole }) => /partOf: the rules read none, learnt weights chose \w+ \d/.test(whole));
    expect(chosen.length).toBeGreaterThan(20);
    expect(chosen.filter(({ c }) => c.partOf === null).length).toBeLessThan(chosen.length / 10);
  });
  it('what the rules read and weights left open is told', () => expect(read.filter(({ c, whole }) => c.at === null && /^place .*\bat: the rules read \p{Lu}.*, learnt weights chose none/mu.test(whole)).length).toBeGreaterThan(5));
});

describe('explain', () => {
  it('shows the sentence with the evidence in brackets', () => expect(said('count:deport-24', 'sentence')).toBe('The police plan to [deport 24 more suspects] on Friday.'));
  it('names trigger, number and rule', () => { expect(said('count:deport-24', 'trigger')).toBe('"deport"'); expect(said('count:deport-24', 'number')).toBe('"24"'); expect(said('count:deport-24', 'rule')).toContain('(count/object)'); });
  it('tells how the date was resolved', () => { expect(said('count:deport-24', 'date')).toBe('"on Friday", read on 2025-03-24, in the same sentence'); expect(said('count:deport-24', 'when')).toBe('2025-03-28'); });
  it('tells a place of the same sentence from one carried over', () => { expect(said('count:detain-93-th', 'place')).toBe('at "Poipet", in the same sentence'); expect(said('count:deport-24', 'place')).toMatch(/carried over from another sentence, at \d+$/); });
  it('where a place is carried over from is where its words stand', () => { const [, words, at] = /"([^"]+)", carried over from another sentence, at (\d+)/.exec(said('count:deport-24', 'place')!)!; expect(text.slice(Number(at), Number(at) + words!.length)).toBe(words); });
  it('names the whole of a part in words', () => { const part = report.counts.find((c) => c.partOf !== null)!; expect(said(part.id, 'part of')).toMatch(/^\d.* \(count:/); });
  it('tells what lowered the confidence', () => expect(said('count:repatriate-4895', 'confidence')).toMatch(/^0\.\d+, lowered: a participle alone tells the action/));
  it('tells what raised it', () => expect(said('count:deport-93-th', 'confidence')).toContain('raised: told 2 times'));
  it('names actors and places, not only their ids', () => expect(said('count:deport-93-th', 'by')).toMatch(/^\S.* \((?:actor|place):/));
  it('explains kinds of scam by their words', () => expect(explain(report, 'scam:romance')).toContain('"romance'));
  it('does without the text', () => expect(explain(report, 'count:deport-24')).not.toMatch(/^sentence /m));
  it('says when the text is of another article', () => expect(explain(report, 'count:deport-24', { text: 'Something else.' })).toContain('not the one this report was made from'));
  it('explains a report of an earlier version by its evidence', () => {
    const old = JSON.parse(JSON.stringify(report, (k, v: unknown) => (k === 'reason' ? undefined : v))) as Report;
    expect(explain(old, 'count:deport-24', { text })).toContain('made by an earlier version');
  });
  it.each(['count:no-such', '__proto__', 'constructor', ''])('%j is no fact: the error names those there are', (id) => expect(() => explain(report, id)).toThrow(expect.objectContaining({ code: 'unknownFact', message: expect.stringContaining('count:deport-24') as string })));
  it.each([null, {}, 'report'])('%j is no report', (x) => expect(() => explain(x as unknown as Report, 'count:x')).toThrow(expect.objectContaining({ code: 'invalidReport' })));
});

describe('scamfacts explain', () => {
  const cli = `${root}dist/cli.js`;
  const run = (...args: string[]): { code: number | null; out: string; err: string } => { const r = spawnSync(process.execPath, [cli, 'explain', ...args], { encoding: 'utf8', input: text }); return { code: r.status, out: r.stdout, err: r.stderr }; };
  beforeAll(() => { if (!existsSync(`${root}dist/explain.js`)) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'ignore' }); });
  it('explains a fact of an article', () => expect(run('count:deport-24', sample)).toMatchObject({ code: 0, err: '', out: `${explain(report, 'count:deport-24', { text })}\n` }));
  it('reads standard input', () => expect(run('count:deport-24').out).toContain('[deport 24 more suspects]'));
  it('explains a saved report, with the article\'s sentences when it is given', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'scamfacts-')), 'report.json');
    writeFileSync(file, JSON.stringify(report));
    expect(run('count:deport-24', file).out).toBe(`${explain(report, 'count:deport-24')}\n`);
    expect(run('count:deport-24', file, '--text', sample).out).toContain('[deport 24 more suspects]');
  });
  it('"all" explains every fact', () => expect(run('all', sample).out.match(/^fact /gm)).toHaveLength(facts(report).length));
  it('an unknown fact exits 1 with one line that names those there are', () => { const r = run('count:x', sample); expect(r.code).toBe(1); expect(r.err.trim().split('\n')).toHaveLength(1); expect(r.err).toContain('count:deport-24'); });
  it.each([[[]], [['a', 'b', 'c']], [['--nonsense']]])('wrong usage %j exits 2', (args) => expect(run(...args).code).toBe(2));
  it('a missing file exits 1', () => expect(run('count:x', 'no-such.txt')).toMatchObject({ code: 1, err: 'scamfacts: no-such.txt: no such file\n' }));
});
