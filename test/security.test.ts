import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createExtractor, extract, type UserLexicon } from '../src/index.js';
import { reportSchema } from '../src/schema.js';

// The threats of SECURITY.md that no other test covers.
const text = 'Police arrested 30 Thais at Zandori on Saturday.';
const mine = (lexicon: unknown): ReturnType<typeof extract> => createExtractor({ lexicon: lexicon as UserLexicon })(text);
const place = { name: 'Zandori', country: 'MM', type: 'compound', lat: null, lon: null };

describe('a hostile lexicon', () => {
  it.each([
    ['places[0]', { places: [null] }], ['places[0].name', { places: [{}] }], ['places[0].name', { places: [{ ...place, name: '' }] }], ['places[0].name', { places: [{ ...place, name: 'a '.repeat(50_000) }] }],
    ['places[1].country', { places: [place, { ...place, country: 'Burma' }] }], ['places[0].type', { places: [{ ...place, type: 'planet' }] }], ['places[0].type', { places: [{ ...place, type: '__proto__' }] }],
    ['places[0].lat', { places: [{ ...place, lat: 'north' }] }], ['places[0].lat', { places: [{ ...place, lat: 91 }] }], ['places[0].lon', { places: [{ ...place, lon: NaN }] }], ['places[0].aliases', { places: [{ ...place, aliases: 'x' }] }],
    ['organisations[0]', { organisations: [null] }], ['organisations[0].type', { organisations: [{ name: 'X', type: 'x' }] }],
    ['actions[0].action', { actions: [{ action: 'juggle', verbs: ['arrest'] }] }], ['actions[0].verbs', { actions: [{ action: 'rescue', verbs: [7] }] }], ['actions[0].verbs', { actions: [{ action: 'rescue', verbs: 'free' }] }],
    ['places', { places: {} }], ['it', []], ['it', null], ['it', 'x'],
  ])('is refused, naming %s', (at, lexicon) => expect(() => mine(lexicon)).toThrow(expect.objectContaining({ code: 'invalidLexicon', message: expect.stringContaining(`lexicon: ${at} `) as string })));
  it('may leave out what is null', () => expect(mine({ places: [{ name: 'Zandori', type: 'compound' }] }).places).toMatchObject([{ name: 'Zandori', lat: null, lon: null }]));
  it('is text, never a pattern', () => expect(mine({ places: [{ ...place, name: '(a+)+$' }, { ...place, name: '.*' }] }).places).toEqual([]));
  it('cannot be changed behind the extractor\'s back', () => {
    const lexicon = { places: [{ ...place }] } as { places: { name: string }[] };
    const e = createExtractor({ lexicon: lexicon as unknown as UserLexicon });
    lexicon.places[0]!.name = 'Elsewhere';
    lexicon.places.push(null as never);
    expect(e(text).places.map((p) => p.name)).toEqual(['Zandori']);
  });
  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])('named %s pollutes nothing', (name) => {
    mine(JSON.parse(`{ "__proto__": { "polluted": 1 }, "places": [{ "__proto__": { "polluted": 1 }, "name": "${name}", "type": "city" }], "actions": [{ "action": "rescue", "verbs": ["${name}"], "nouns": ["${name}"] }] }`));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
  it('of any names still gives reports that the schema accepts', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((s) => s.trim() !== '');
    fc.assert(fc.property(name, name, (p, o) => { reportSchema.parse(createExtractor({ lexicon: { places: [{ name: p, country: null, type: 'other', lat: null, lon: null }], organisations: [{ name: o, country: null, type: 'group' }] } })(`${text} ${p} and ${o} said so.`)); }), { numRuns: 8 });
  });
});

describe('options from a file', () => {
  it('cannot pollute anything', () => { extract(text, JSON.parse('{ "__proto__": { "polluted": 1 }, "publishedOn": "2025-03-24" }') as object); expect(({} as { polluted?: unknown }).polluted).toBeUndefined(); });
});

describe('words of JavaScript in an article', () => {
  // found by the fuzzer: "constructor" was read as a number
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf', 'prototype'])('%s is a word', (w) => { expect(extract(`Police arrested 30 people. Rs ${w}. Deport ${w}.`).counts).toHaveLength(1); expect(extract(`Rs ${w}`).money).toEqual([]); });
});

describe('hostile JSON Lines', () => {
  const cli = new URL('../dist/cli.js', import.meta.url).pathname;
  beforeAll(() => { if (!existsSync(cli)) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' }); });
  const run = (input: string): { out: string; err: string } => { const r = spawnSync(process.execPath, [cli, '--jsonl', '--workers', '1'], { input, encoding: 'utf8' }); return { out: r.stdout, err: r.stderr }; };
  it('keys like __proto__ are no part of the record that comes out', () => {
    const { out } = run('{"__proto__":{"text":"Police arrested 31 people."},"constructor":{"prototype":{"polluted":1}},"id":"a","text":"Police arrested 30 people."}\n');
    const record = JSON.parse(out) as { id: string; report: { counts: { quantity: { value: number } }[] } };
    expect(Object.keys(record)).toEqual(['source', 'line', 'id', 'report']);
    expect(record.report.counts[0]!.quantity.value).toBe(30);
  });
  it('a text that only the prototype holds is none', () => expect(run('{"__proto__":{"text":"Police arrested 31 people."}}\n').err).toContain('no "text"'));
  it('a text too long is one error, the next line is read', () => {
    const { out } = run(`${JSON.stringify({ text: 'a'.repeat(200_001) })}\n${JSON.stringify({ text: 'Police arrested 30 people.' })}\n`);
    expect(out.trim().split('\n').map((l) => Object.keys(JSON.parse(l) as object).at(-1))).toEqual(['error', 'report']);
  });
});

describe('memory', () => {
  it('of 200,000 characters of the densest text stays below half a gigabyte', () => {
    const code = "import { extract } from './dist/index.js'; extract('30 Thais and 12 Chinese, '.repeat(8000).slice(0, 200000)); console.log(process.resourceUsage().maxRSS / 1024)";
    expect(Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }))).toBeLessThan(512);
  });
});
