import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { joinWrapped, type Line } from '../../src/article/wrap.js';

/** The lines of a text as the reader finds them. */
function linesOf(text: string): Line[] {
  const out: Line[] = [];
  for (const m of text.matchAll(/[^\r\n]+/g)) {
    const before = out[out.length - 1];
    out.push({ start: m.index, end: m.index + m[0].length, text: m[0], gap: !before || /\n\r?\n/.test(text.slice(before.end, m.index)) });
  }
  return out;
}
const joined = (text: string): string[] => joinWrapped(linesOf(text), text).map((l) => l.text);

/** Enough of a wrapped article (60 characters) for the reader to see that it is wrapped. */
const BODY = [
  'Police freed 40 people from a guarded house near the harbour',
  'on Tuesday, the ministry said. They had answered an offer of',
  'work in a call centre and were made to write to strangers by',
  'day and by night until one of them got away over the garden',
  'wall.',
];
const text = (...rest: string[]): string => [...BODY, '', ...rest].join('\n');
const after = (...rest: string[]): string[] => joined(text(...rest)).slice(1);

describe('wrapped lines', () => {
  it('become the paragraph they were', () => expect(joined(BODY.join('\n'))).toEqual([BODY.join(' ')]));
  it('keep their places in the text', () => { for (const l of joinWrapped(linesOf(text('Second.')), text('Second.'))) expect(text('Second.').slice(l.start, l.end).replace(/\n/g, ' ')).toBe(l.text); });
  it('of a page copied from a PDF, where full lines differ in length, become one too', () => {
    const ragged = ['The court heard on Friday that the three men had rented', 'all of the upper floors and had let nobody out of the building', 'for half a year, and that the Kenyans among those held there had', 'written to their embassy in', 'vain.'];
    expect(joined(ragged.slice(0, 3).join('\n') + '\nbeen told by letter that the embassy of their country had closed\nand that Kandali was where they would stay for the year.')).toHaveLength(1);
  });
});

describe('a line that had room for the next word ends where its writer wanted', () => {
  it.each<[string, ...string[]]>([
    ['rows of figures', 'Johor: 113 (21.2%)', 'Selangor: 112 (21%)', 'Sarawak: 92 (17%)'],
    ['a headline and the line below it', 'Forty walk free', 'House stood empty for years'],
    ['an address', 'Ministry of Information', 'Nay Pyi Taw'],
    ['a paragraph without a gap', 'They are at home.', 'A second raid followed on Wednesday, when it rained.'],
  ])('%s', (_, ...rows) => expect(after(...rows)).toEqual(rows));
});

describe('a full line is followed by something of its own when that is', () => {
  it.each<[string, ...string[]]>([
    ['a byline', 'Forty freed from a guarded house in the old harbour of the', 'By our correspondent'],
    ['a row of as many cells', 'Town | Raids in the year | Arrested in the year | Deported', 'Kandali | 4 | 31 | 12'],
    ['an item of a list', '• ten telephones, four computers and a safe that had no key;', '• two cars.'],
    ['the next letter of a list', '(a) Ten telephones, four computers and a safe without a key.', '(b) Two cars.'],
    ['the next number of a list', '1. Ten telephones, four computers and a safe without its key', '2. Two cars'],
  ])('%s', (_, ...rows) => expect(after(...rows)).toEqual(rows));
});

describe('a full line goes on', () => {
  it.each<[string, ...string[]]>([
    ['with a number that ends the sentence', 'The youngest of those who were in the house that night is', '16. He is at home again with his mother.'],
    ['with the day of an abbreviated month', 'The minister spoke of it at a briefing in the capital on Feb.', '19. Nobody asked him anything.'],
    ['with a dash', 'The fourth of the owners of that house by the harbour, a man', '– his name was not given – had left.'],
    ['with a letter of a list inside the sentence', 'They are charged with (a) holding people against their will,', '(b) fraud and (c) forging passports.'],
    ['with a number in an item of another kind', '- In the middle of October, 40 were freed, ten of them on Oct', '14. They were at home a week later.'],
  ])('%s', (_, ...rows) => expect(after(...rows)).toEqual([rows.join(' ')]));
});

describe('lines are left alone', () => {
  it('where nobody broke a sentence', () => { const rows = ['Arrested in Kandali in the first half of the year: 40', 'Arrested in Kandali in the other half of the year: 31']; expect(joined(rows.join('\n'))).toEqual(rows); });
  it('beside a paragraph too long to be wrapped', () => { const rows = [BODY.join(' '), ...BODY]; expect(joined(rows.join('\n'))).toEqual(rows); });
});

it('a count broken over two lines is read whole', () => {
  const wrapped = [...BODY, '', 'In the other house, on the hill by the church, police freed 12', 'Kenyans, who were sent home by air on Thursday.'].join('\n');
  expect(extract(wrapped, { publishedOn: '2025-03-24' }).counts.map((c) => [c.quantity.value, c.nationality])).toContainEqual([12, ['KE']]);
});
