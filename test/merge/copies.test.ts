import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { mergeReports, type ArticleRef, type SourceReport } from '../../src/merge/index.js';

const STORY = `Cambodia hands over 119 Thais

POIPET, March 1 - Cambodia deported 119 Thais, 61 of them women, over the bridge at Poipet on Saturday. They were among 230 foreigners detained in a raid in Poipet on February 22.
Police Lieutenant General Thatchai Pitaneelaboot met them at the bridge. Officers seized 804 telephones.`;
const OTHER = `Thais expelled from Poipet

Some 119 Thais, 61 of them women, were deported from Cambodia on Saturday, police said. Officers had detained 230 foreigners in Poipet on February 22 and seized 804 telephones there, said Thatchai Pitaneelaboot.`;
const told = (source: string, text: string, withText = false): SourceReport => ({ source, report: extract(text, { publishedOn: '2025-03-01' }), ...(withText ? { text } : {}) });
const copies = (...inputs: SourceReport[]): ArticleRef[] => mergeReports(inputs).articles.filter((a) => a.copyOf);

describe('a copy of a wire story', () => {
  it('is known by its facts, without the text', () => expect(copies(told('Wire', STORY), told('Gazette', STORY))).toHaveLength(1));
  it('under another headline', () => expect(copies(told('Wire', STORY), told('Gazette', STORY.replace(/^.*/, 'Buses bring 119 home')))).toHaveLength(1));
  it('cut from below', () => expect(copies(told('Wire', STORY), told('Gazette', STORY.split('\n').slice(0, -1).join('\n')))).toHaveLength(1));
  it('by its words, when few facts are in it', () => expect(copies(told('Wire', 'The minister spoke of scams at length and promised that more would be done soon.', true), told('Gazette', 'The minister spoke of scams at length and promised that more would be done soon!', true))).toHaveLength(1));
  it('names the earliest as its origin', () => { const r = mergeReports([told('Wire', STORY), { ...told('Gazette', STORY), report: extract(STORY, { publishedOn: '2025-03-02' }) }]); expect(r.articles.map((a) => [a.source, a.copyOf])).toEqual([['Wire', null], ['Gazette', r.articles[0]!.id]]); });
  it('is one voice with it', () => { const [deported] = mergeReports([told('Wire', STORY), told('Gazette', STORY), told('Herald', OTHER)]).incidents.filter((i) => i.action === 'deport'); expect([deported!.articles.length, deported!.counts[0]!.quantity.values[0]!.independent]).toEqual([3, 2]); });
});

describe('no copy', () => {
  it('is another writer\'s story with the same facts', () => expect(copies(told('Wire', STORY, true), told('Herald', OTHER, true))).toEqual([]));
  it('is an article with nothing in it', () => expect(copies(told('Wire', ''), told('Herald', ''))).toEqual([]));
});
