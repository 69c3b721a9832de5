import { describe, expect, it } from 'vitest';
import { scamsOf, signsOf } from '../../src/facts/scams.js';
import { loadLexicon } from '../../src/lexicon/load.js';
import { readText } from '../../src/extract.js';
import { loadWeights } from '../../src/rank/weights.js';
import { SCAM_LIMIT, scamOdds } from '../../src/rank/scams.js';

const lex = loadLexicon(), weights = loadWeights();
const read = (text: string) => readText(text, { publishedOn: '2025-03-24' }, lex);

describe('kinds of scam', () => {
  it.each([
    ['Police in Lyon arrested 12 people over an investment that did not exist. Victims had wired their savings to a false account.', 'investment', 'investment'],
    ['Officers freed 30 people from a compound. They had to write letters of love to strangers in Europe who then sent them money.', 'romance', 'love'],
  ])('a word that only hints at a kind may be enough for the weights: %s', (text, kind, word) => {
    const p = read(text);
    const found = scamsOf(p, [], weights).find((s) => s.kind === kind);
    expect(found?.evidence.map((e) => e.text)).toContain(word);
    for (const e of found!.evidence) expect(text.slice(e.start, e.end)).toBe(e.text);
  });
  it('a kind is told where its likelihood reaches the limit, and only there', () => {
    const p = read('Three men who ran a call centre from a villa were jailed. They had sold shares to pensioners by telephone.');
    const signs = signsOf(p, []), ruled = signs.filter((s) => s.ruled).map((s) => s.kind);
    expect(scamsOf(p, [], weights).map((s) => s.kind).sort()).toEqual(signs.filter((s) => scamOdds(s, ruled, weights) >= SCAM_LIMIT).map((s) => s.kind).sort());
  });
  it('without weights the rules alone decide', () => {
    const p = read('Officers freed 30 people from a compound. They had to write letters of love to strangers.');
    expect(scamsOf(p, [], null).map((s) => s.kind)).not.toContain('romance');
  });
  it('words in the names of agencies hint at nothing', () => {
    const text = 'The Anti-Money Laundering Office froze 12 accounts.', p = read(text);
    expect(signsOf(p, [{ start: 4, end: 35 }]).find((s) => s.kind === 'moneyLaundering')).toBeUndefined();
  });
});
