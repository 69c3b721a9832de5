import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INCIDENT_WORDS } from '../../src/lexicon/incidents.js';
import { SCAM_WORDS } from '../../src/lexicon/scams.js';
import { finder, openingsOf } from '../../src/text/finder.js';

describe('openingsOf', () => {
  const cases: [source: string, openings: string[]][] = [
    [String.raw`\b(?:raid(?:s|ed)?|(?:re-?)?bust)\b`, ['rai', 're-', 'reb', 'bus']],
    [String.raw`win\w*|pcs?\b|p[cq]x`, ['win', 'pc', 'pcs', 'pcx', 'pqx']],
    [String.raw`(?<!no )(?=a)mules?|[- ]a{2}b|a{0,3}bc`, ['mul', '-a', ' a', 'a', 'bc']],
    [String.raw`[1-3]\d\s|0?[89]th|(x|y)\1b`, [...'123'].flatMap((x) => [...'0123456789'].map((y) => x + y)).concat('08t', '09t', '8th', '9th', 'x', 'y')],
    [String.raw`,\s?and|\$5|(?:\w+ )?years?|[a-z]x|.y`, [',', ',an', '$5', '', 'yea']],
  ];
  it.each(cases)('%s', (source, openings) => expect([...openingsOf(source, 3)].sort()).toEqual([...openings].sort()));
});

describe('finder', () => {
  const plain = (sources: string[], text: string): [number, string][][] => sources.map((s) => [...text.matchAll(new RegExp(s, 'gi'))].map((m) => [m.index, m[0]]));
  const found = (sources: string[], text: string): [number, string][][] => {
    const all = finder(sources.map((x) => new RegExp(x, 'iy')))(text);
    return sources.map((_, k) => all.find((f) => f.k === k)?.matches.map((m) => [m.index, m[0]]) ?? []);
  };

  it('finds what matchAll finds, in the text of every article', () => {
    const dir = new URL('../gold/dev/', import.meta.url);
    const text = readdirSync(dir).filter((f) => f.endsWith('.json')).map((f) => (JSON.parse(readFileSync(new URL(f, dir), 'utf8')) as { text: string }).text).join('\n');
    const sources = [...SCAM_WORDS.map(([, w]) => String.raw`\b(?:${w})\b`), ...INCIDENT_WORDS.map(([, w]) => String.raw`\b(?:${w})`)];
    expect(found(sources, text)).toEqual(plain(sources, text));
  });
  it('goes on behind a match and keeps its offsets behind letters that grow in lower case', () => {
    const sources = [String.raw`\b(?:scam scam|scam)\b`, String.raw`\b(?:, and)\b`];
    expect(found(sources, 'İİ Scam scam SCAM, and scam')).toEqual([[[3, 'Scam scam'], [13, 'SCAM'], [23, 'scam']], [[17, ', and']]]);
  });
});
