import type { Block } from './read.js';
import { tokenize, type Token } from '../text/token.js';

export interface Sentence {
  start: number;
  end: number;
  tokens: Token[];
  index: number;
  paragraph: number;
  kind: Block['kind'];
  dateline: { start: number; end: number } | null;
  /** The text of a row of a table. */
  row?: string;
}

/** What ends in a full stop without ending a sentence; tested on the words up to and with the stop. */
export const ABBREVIATION =
  /(?:^|[\s("'/.])(?:pol|maj|gen|lt|col|capt|sgt|cpl|brig|adm|cmdr|insp|supt|dr|mr|mrs|ms|prof|rev|hon|sen|rep|gov|pres|st|no|nos|art|sec|vs|etc|inc|ltd|co|corp|jr|sr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|u\.s|u\.k|u\.n|u\.a\.e|e\.g|i\.e|a\.m|p\.m|approx|dept|dist|rs|usd|fig|para|atty|det|pvt|spc|p|[a-z])\.$/i;
const BOUNDARY = /[.!?]["')\]]*\s+(?=["'([]?[\p{Lu}\d"'(])/gu;
const ENUMERATOR = /^\(?\d{1,2}[.)]\s+(?=["'(]?\p{Lu})/u;
const MAX_SENTENCE = 1500;

/** Cuts blocks into sentences. A stretch without a full stop is cut at a fixed length, so that no later stage meets an endless one. */
export function sentencesOf(folded: string, blocks: Block[]): Sentence[] {
  const out: Sentence[] = [];
  blocks.forEach((b, paragraph) => {
    const text = folded.slice(b.start, b.end);
    // "2. At present 1,213 are waiting": the number of a paragraph counts nothing
    let from = ENUMERATOR.exec(text)?.[0].length ?? 0;
    const push = (to: number): void => {
      for (let at = from; at < to;) {
        let stop = Math.min(to, at + MAX_SENTENCE);
        if (stop < to) {
          const space = text.lastIndexOf(' ', stop);
          if (space > at + MAX_SENTENCE / 2) stop = space;
        }
        const slice = text.slice(at, stop);
        if (slice.trim()) {
          const lead = slice.length - slice.trimStart().length;
          const start = b.start + at + lead;
          const end = b.start + at + slice.trimEnd().length;
          out.push({
            start,
            end,
            tokens: tokenize(folded.slice(start, end), start),
            index: out.length,
            paragraph,
            kind: b.kind,
            dateline: null,
            row: b.kind === 'table' ? folded.slice(start, end) : undefined,
          });
        }
        at = stop;
      }
      from = to;
    };
    for (const m of text.matchAll(BOUNDARY)) {
      if (m.index < from) continue;
      const stop = m.index + m[0].trimEnd().length;
      const before = text.slice(Math.max(from, stop - 14), stop);
      if (m[0].trimStart().startsWith('.') && ABBREVIATION.test(before)) {
        // "in the U.S. The police" ends; "Pol. Gen. X", "Jan. 16" and "Lt. Col. X" do not
        if (!(
          /(?:u\.s|u\.k|u\.n|etc|inc|ltd|corp|a\.m|p\.m)\.$/i.test(before) &&
          /^(?:The|A|An|In|On|It|He|She|They|But|And|At|This|These|Police|Officials)\b/.test(
            text.slice(m.index + m[0].length),
          )
        ))
          continue;
      }
      push(stop);
    }
    push(text.length);
  });
  for (const s of out) s.dateline = datelineOf(s, folded, out);
  return out;
}

const DATELINE =
  /^(?=[^\n]{3,90}?(?:\s[–-]{1,2}\s|:\s|\)\s))((?:\p{Lu}[\p{Lu}\p{M}.'-]+(?:\s\p{Lu}[\p{Lu}\p{M}.'-]+){0,3})(?:\/\p{Lu}[\p{Lu}\s.'-]+)*(?:,\s[\p{L}. ]{3,30}?)?(?:,?\s(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}|\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?)(?:,?\s\d{4})?)?(?:\s\([\p{L} .]{2,30}\))?)\s?(?:[–-]{1,2}\s|:\s)/u;

function datelineOf(s: Sentence, folded: string, all: Sentence[]): Sentence['dateline'] {
  if (s.kind !== 'prose' || (s.index > 0 && all[s.index - 1]!.paragraph === s.paragraph)) return null;
  const m = DATELINE.exec(folded.slice(s.start, Math.min(s.end, s.start + 120)));
  return m ? { start: s.start, end: s.start + m[1]!.length } : null;
}
