import { runsOf } from '../text/token.js';
import { SENTENCE_END, type Line } from './wrap.js';

/** Names of the calendar say nothing about what a story is about. */
const CALENDAR = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*$/;
/** Words with a capital that begin no sentence. */
const namesOf = (text: string): string[] =>
  [...text.matchAll(/(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}\p{M}'-]{2,}/gu)]
    .map((m) => m[0])
    .filter((w) => !CALENDAR.test(w));
/** Words of content, cut so that "arrest" and "arrested" are one. */
const stems = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []).map((w) => w.slice(0, 5)));

/** Of the names in a story's own later paragraphs at least this share stood further up. */
const KNOWN = 0.1;
/** The same below a headline of its own whose first paragraph has none of them: a capital or a rank that both stories name. */
const SHARED = 0.34;
/** Names without which nothing can be told. */
const ENOUGH = 2;
/** A shorter text may be what a site says of itself above its article. */
const LONG_ENOUGH = 300;
/** The first paragraph under a headline repeats this share of its words. */
const REPEATED = 0.35;

/** What has been read of a story so far; its words are only looked up where another story may begin. */
export interface Told {
  words: Set<string>;
  unread: string[];
  paragraphs: number;
  length: number;
}
export const nothing = (): Told => ({ words: new Set(), unread: [], paragraphs: 0, length: 0 });
export function tell(told: Told, paragraph: string): void {
  told.unread.push(paragraph);
  told.paragraphs++;
  told.length += paragraph.length;
}

/** The share of names in `rest` that the story has told of, null where they are too few to tell. */
function known(story: Told, rest: Line[]): number | null {
  for (const paragraph of story.unread.splice(0)) for (const w of runsOf(paragraph)) story.words.add(w);
  const names = new Set(rest.flatMap((l) => namesOf(l.text)));
  return names.size < ENOUGH ? null : [...names].filter((n) => story.words.has(n)).length / names.size;
}

/** "Police arrest 37 in Phuket villa raid" over "Police in Phuket arrested 37 people …": a headline and its story. */
export function heads(line: Line, paragraph: Line): boolean {
  if (SENTENCE_END.test(line.text) || line.text.split(/\s+/).length < 5) return false;
  const own = stems(line.text),
    told = stems(paragraph.text);
  const shared = [...own].filter((w) => told.has(w)).length;
  return shared >= 2 && shared >= own.size * REPEATED;
}

/** Whether what stands below a heading of other stories ("Related articles") is one of these and not the rest of the story above. */
export function isAnother(story: Told, headline: Line | undefined, rest: Line[]): boolean {
  // "Most read" above an article is followed by the article
  if (story.paragraphs === 0) return false;
  if (headline && heads(headline, rest[0]!)) return true;
  const share = known(story, rest);
  return share !== null && share < KNOWN;
}

/** Whether a line is the headline of another story: the paragraph below repeats it, both name nobody and nothing that the story named, and the rest little. */
export const isHeadline = (story: Told, line: Line, paragraph: Line, rest: () => Line[]): boolean =>
  story.paragraphs >= 2 &&
  story.length >= LONG_ENOUGH &&
  heads(line, paragraph) &&
  known(story, [line, paragraph]) === 0 &&
  (known(story, rest()) ?? 0) <= SHARED;
