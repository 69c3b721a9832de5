import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const TITLE = 'Ghana frees 40 from guarded house in Tema';
const STORY = [
  'Police in Tema freed 40 Nigerians from a guarded house on Monday, Superintendent Kwame Boateng told reporters in the port city.',
  'The house belongs to a man from Accra. Boateng said that the owner had been warned twice and that his lawyer had been sent for.',
];
const MORE = 'Boateng would not say how many Nigerians had been in the house before, but neighbours in Tema spoke of hundreds over the year.';
const HEADLINE = 'Peru deports 55 after raid on Lima villa';
const OTHER = 'Peru deported 55 Malaysians on Friday after a raid on a villa in Lima, prosecutor Rosa Quispe said at the airport of Callao.';

const placesOf = (...paragraphs: string[]): string[] => extract([TITLE, ...STORY, ...paragraphs].join('\n\n'), { publishedOn: '2025-03-25' }).places.map((p) => p.name);
const told = (...paragraphs: string[]): boolean => placesOf(...paragraphs).some((p) => ['Peru', 'Lima', 'Callao'].includes(p));

describe('another story is left out', () => {
  it.each<[string, ...string[]]>([
    ['under a heading of other stories', 'Related stories', OTHER],
    ['with its headline under such a heading', 'You may also like', HEADLINE, OTHER],
    ['of many paragraphs', 'More news', HEADLINE, OTHER, 'A judge in Lima ordered that the villa be sealed, and the prosecutor thanked the neighbours who had called.'],
    ['behind an advertisement in its middle', 'Related stories', HEADLINE, OTHER, 'Advertisement', 'Quispe said that the villa in Lima had been let to a company that nobody knew, and that its rent had been paid in cash.'],
    ['under its own headline alone', MORE, HEADLINE, OTHER],
    ['under its own headline, where a later paragraph shares a name', MORE, HEADLINE, OTHER, 'Superintendent Luis Vega and a judge in Lima had the villa sealed; Quispe thanked Callao and Arequipa for their help.'],
  ])('%s', (_, ...paragraphs) => expect(told(...paragraphs)).toBe(false));
});

describe('the report warns of another story', () => {
  const codes = (...paragraphs: string[]): string[] => extract([TITLE, ...STORY, ...paragraphs].join('\n\n'), { publishedOn: '2025-03-25' }).warnings.map((w) => w.code);
  it('where one is left out', () => expect(codes('Related stories', HEADLINE, OTHER)).toEqual(['otherStory']));
  it('not where only headlines of others stand', () => expect(codes('Related stories\nSchool roof collapses in Kumasi')).toEqual([]));
});

describe('the story goes on', () => {
  const last = `${MORE} Two of the men were flown to Lima later.`;
  it.each<[string, ...string[]]>([
    ['behind a list of other stories', 'Related stories\nSchool roof collapses in Kumasi\nCedi gains on the dollar', last],
    ['behind an advertisement', 'Advertisement', last],
    ['under a heading that its paragraphs repeat', 'Boateng silent on Nigerians held before', last],
    ['under a heading whose first paragraph names what the story named', 'Nigerians from house in Tema fly to Lima', 'Two Nigerians from the house in Tema flew to Lima later, where Peru and Callao were waiting for them with Rosa Quispe.'],
    ['where a heading says little', 'What the neighbours in the street said', last],
  ])('%s', (_, ...paragraphs) => expect(told(...paragraphs)).toBe(true));
  it.each([['MOST READ\n1. Durian growers brace for a late season\n2. Squad of divers doubled to 48', ''], ['', 'Comments (37)'], ['Latest news\nCedi gains on the dollar', 'By our correspondent\nPublished 09:15']])('below a list of other stories above it: %j over the headline, %j under it', (above, below) => {
    const page = ['THE HARBOUR POST\nNews | Crime | Sport', above, TITLE, below, ...STORY, MORE].filter(Boolean).join('\n\n');
    expect(extract(page, { publishedOn: '2025-03-25' })).toMatchObject({ warnings: [], counts: [{ action: 'rescue', quantity: { value: 40 }, nationality: ['NG'] }] });
  });
  it('below a line that a site says of itself', () => {
    const text = ['The Harbour Post has told readers on the coast what goes on around them since it was founded.', HEADLINE, OTHER].join('\n\n');
    expect(extract(text, { publishedOn: '2025-03-25' }).places.map((p) => p.name)).toContain('Lima');
  });
});

describe('what ends a press release', () => {
  const release = (...end: string[]): object => { const r = extract(['MINISTRY OF INFORMATION', 'Press release', '25 March 2025', TITLE, ...STORY, ...end].join('\n\n'), { publishedOn: '2025-03-25' }); return [r.places.map((p) => p.name), r.dates.map((d) => d.value)]; };
  it('an address is read alike whether or not text stands behind it', () => expect(release('Ministry of Information\nNay Pyi Taw', 'The road was quiet.')).toEqual(release('Ministry of Information\nNay Pyi Taw')));
  it.each(['Enquiries: Consular Section, Monday to Friday, 9.00 am to 12.00 noon', 'Media contact: Press Office, Lima, Tuesday to Thursday'])('hours and addresses for questions are no dates and places of the story: %s', (line) => expect(release(line)).toEqual(release()));
});

describe('the headline', () => {
  it('is the first line, not the one below it, whatever stands behind the article', () => {
    const below = 'Owner was warned twice, says superintendent of harbour police';
    const evidence = (text: string): unknown => extract(text, { publishedOn: '2025-03-25' }).places[0];
    const text = [TITLE, below, ...STORY].join('\n\n');
    expect(evidence(`${text}\n\nRelated Articles`)).toEqual(evidence(text));
  });
});
