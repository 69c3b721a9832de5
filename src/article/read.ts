import { CAPTION_CREDITS, FURNITURE_LINES, INTERRUPTIONS, STORY_HEADINGS } from '../lexicon/furniture.js';
import { heads, isAnother, isHeadline, nothing, tell } from './another.js';
import { readDateline, readPageDate } from './published.js';
import { tableLines } from './table.js';
import { BULLET, joinWrapped, SENTENCE_END, type Line } from './wrap.js';

export interface Block {
  start: number;
  end: number;
  kind: 'title' | 'prose' | 'bullet' | 'heading' | 'table';
}
export interface Article {
  title: { start: number; end: number } | null;
  publishedOn: string | null;
  blocks: Block[];
  /** Where another story begins, from which on nothing is read. */
  endsAt: number | null;
}

const list = (s: string): string[] =>
  s
    .split('\n')
    .map((x) => x.trim())
    .filter(Boolean);
const STORIES = list(STORY_HEADINGS);
const SECTIONS = [...list(INTERRUPTIONS), ...STORIES];
const SINGLES = list(FURNITURE_LINES);
/** A line of a list; numbered paragraphs of whole sentences are prose. */
const isBullet = (text: string): boolean =>
  BULLET.test(text) && !(/^\d/.test(text) && text.length > 120 && SENTENCE_END.test(text));
const startsWithEntry = (lower: string, entry: string): boolean =>
  lower.startsWith(entry) && !/^[a-z]/.test(lower.slice(entry.length));

const isSection = (l: Line, headings = SECTIONS): boolean => {
  const s = l.text.toLowerCase().replace(/^[^\p{L}©]+/u, '');
  return (
    s.length < 40 &&
    !SENTENCE_END.test(s) &&
    headings.some((e) => startsWithEntry(s, e) && s.length < e.length + 22 && !/:\s*\S/.test(s.slice(e.length - 1)))
  );
};

/** A test of lines that are asked about more than once. */
function once(test: (l: Line) => boolean): (l: Line) => boolean {
  const known = new Map<Line, boolean>();
  return (l) => {
    const seen = known.get(l) ?? test(l);
    known.set(l, seen);
    return seen;
  };
}

function isFurniture(l: Line): boolean {
  const s = l.text.toLowerCase();
  const prose = l.text.length > 160 && SENTENCE_END.test(l.text);
  if (/^[^\p{L}\p{N}]*$/u.test(s)) return true;
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/.test(s)) return true;
  if (!prose && (s.match(/\s[|›»•·]\s|\s{3,}/gu)?.length ?? 0) >= 2 && !SENTENCE_END.test(l.text)) return true;
  if (!prose && s.includes('|') && s.length < 140) return true;
  if (s.includes('›') || s.includes('»')) return true;
  if (s.length < 300 && CAPTION_CREDITS.test(l.text)) return true;
  if (
    /^(?:trending|live|most read|read also|also read|related|see also|read more|watch|don't miss|newsletter|more)\s*(?:[:–-]|\s{2,})/.test(
      s,
    )
  )
    return true;
  if (
    /^by [\p{L}.'-]+(?:\s[\p{L}.'-]+){0,4}$/u.test(s) ||
    s.includes('©') ||
    s.includes('all rights reserved') ||
    (s.length < 220 && /cookies?\b/.test(s))
  )
    return true;
  if (/^\s*(?:#\w+\s*)+$/.test(s) || (s.length < 90 && /https?:\/\/\S{1,90}$/.test(s)) || /^[^\s@]+@\S+$/.test(s))
    return true;
  if (l.text.length < 110) {
    if (/\b(?:min|minutes?) read\b|\bsubscribers?\b|\benter your email\b|\bsubscribe\b/.test(s)) return true;
    const words = s.split(/\s+/).length;
    if (SINGLES.some((e) => startsWithEntry(s, e)) && (words <= 8 || /[:•|]/.test(s)) && !SENTENCE_END.test(s))
      return true;
    if (SINGLES.some((e) => s === e)) return true;
  }
  return false;
}

function lines(folded: string): Line[] {
  const out: Line[] = [];
  let gap = false;
  for (const m of folded.matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
    if (/^[\r\n]/.test(m[0])) {
      gap = gap || (out.length > 0 && /^[\r\n]/.test(m[0]));
      continue;
    }
    const lead = m[0].length - m[0].trimStart().length;
    const text = m[0].trim();
    if (!text) continue;
    const start = m.index + lead;
    const prev = out[out.length - 1];
    const blank = prev ? (folded.slice(prev.end, start).match(/\r\n|\r|\n/g)?.length ?? 0) > 1 : true;
    out.push({ start, end: start + text.length, text, gap: blank });
  }
  return out;
}

/** How much of the body a headline is compared with. */
const TITLE_REACH = 1500;
/** So many paragraphs tell whether a story is another one. */
const STORY_REACH = 8;
/** The line that shares most words with the story below it: its headline, whatever menus and buttons stand between. The last of equals. */
function likest(lines: Line[], body: string): Line | null {
  const words = new Set(body.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []);
  let best: { line: Line; score: number } | null = null;
  for (const line of lines) {
    const own = line.text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [];
    const score =
      own.filter((w) => words.has(w)).length / Math.max(5, own.length) - (SENTENCE_END.test(line.text) ? 0.15 : 0);
    if (!best || score >= best.score) best = { line, score };
  }
  return best?.line ?? null;
}

/**
 * Splits a pasted page into the article and its furniture. Offsets refer to the input.
 * The furniture rules follow Defuddle's idea of one small rule a kind of clutter (kepano/defuddle, MIT), written anew for plain text.
 */
export function readArticle(folded: string): Article {
  const all = joinWrapped(lines(folded), folded);
  const furniture = once(isFurniture),
    section = once((l) => isSection(l));
  const isProse = (l: Line): boolean =>
    !furniture(l) && !section(l) && ((SENTENCE_END.test(l.text) && l.text.length >= 60) || l.text.length >= 160);
  const firstProse = all.findIndex((l) => isProse(l) && !isBullet(l.text));

  // the title: the last headline-like line before the prose
  let title: Line | null = null;
  const head = firstProse < 0 ? all : all.slice(0, firstProse);
  const pageLike = firstProse > 2 || head.some((l) => section(l));
  const headlines = head.filter(
    (l) =>
      !furniture(l) &&
      !section(l) &&
      !BULLET.test(l.text) &&
      !readPageDate(l.text, true) &&
      !/(?::|[:–]\s[\d,.]+)$/.test(l.text) &&
      !/^by\s/i.test(l.text),
  );
  const wordy = headlines.filter((l) => l.text.split(/\s+/).length >= 5 && !/^press release\b/i.test(l.text));
  title =
    (pageLike
      ? likest(wordy, firstProse < 0 ? '' : folded.slice(all[firstProse]!.start, all[firstProse]!.start + TITLE_REACH))
      : (wordy[0] ?? headlines[0])) ??
    headlines[headlines.length - 1] ??
    null;
  if (title && firstProse < 0 && (all.length === 1 || (title.text.endsWith('.') && title === all[0])))
    title = SENTENCE_END.test(title.text) ? null : title;

  const tables = tableLines(all);
  const blocks: Block[] = [];
  /** The paragraphs from a line on, up to the next heading of a section or headline. */
  const restFrom = (from: number): Line[] => {
    const out: Line[] = [];
    for (let i = from; i < all.length && out.length < STORY_REACH && !section(all[i]!); i++) {
      const l = all[i]!,
        next = all[i + 1];
      if (isProse(l)) out.push(l);
      else if (next && isProse(next) && heads(l, next)) break;
    }
    return out;
  };
  const story = nothing();
  let skipping: 'interruption' | 'stories' | null = null;
  let gapSince = false;
  let above: Line | undefined;
  let endsAt: number | null = null;
  for (let i = 0; i < all.length; i++) {
    const l = all[i]!;
    if (l === title) {
      skipping = null;
      blocks.push({ start: l.start, end: l.end, kind: 'title' });
      continue;
    }
    if (title && l.start < title.start) {
      if (
        l.text.length < 90 &&
        /^(?:THE )?(?:EMBASSY|HIGH COMMISSION|CONSULATE|MINISTRY|DEPARTMENT|BUREAU|OFFICE|NATIONAL|ROYAL|POLICE|Embassy of|High Commission of|Consulate|Ministry of|Department of|Bureau of|Office of)\b/.test(
          l.text,
        ) &&
        !furniture(l)
      )
        blocks.push({ start: l.start, end: l.end, kind: 'heading' });
      continue;
    }
    if (section(l)) {
      skipping = isSection(l, STORIES) ? 'stories' : 'interruption';
      gapSince = false;
      above = undefined;
      continue;
    }
    if (skipping) {
      if (l.gap) gapSince = true;
      const sentences = l.text.match(/[.!?]["')\]]*(?=\s|$)/g)?.length ?? 0;
      const previousProse = i > 0 && blocks.length > 0;
      // prose resumes: a paragraph of its own, in sentences, not an item of the list
      if (
        gapSince &&
        l.gap &&
        previousProse &&
        sentences >= 1 &&
        l.text.length >= 80 &&
        SENTENCE_END.test(l.text) &&
        !BULLET.test(l.text) &&
        !furniture(l)
      ) {
        if (skipping === 'stories' && isAnother(story, above, restFrom(i))) {
          endsAt = l.start;
          break;
        }
        skipping = null;
      } else {
        above = l;
        continue;
      }
    }
    if (tables.has(i)) {
      blocks.push({ start: l.start, end: l.end, kind: 'table' });
      continue;
    }
    if (furniture(l)) continue;
    const bullet = isBullet(l.text);
    const prose = SENTENCE_END.test(l.text) || l.text.length >= 120;
    if (!prose && !bullet && readPageDate(l.text, true) && l.text.length < 60) continue;
    const short = !prose && !bullet;
    if (
      short &&
      l.gap &&
      all[i + 1]?.gap &&
      isProse(all[i + 1]!) &&
      isHeadline(story, l, all[i + 1]!, () => restFrom(i + 1))
    ) {
      endsAt = l.start;
      break;
    }
    if (prose) tell(story, l.text);
    blocks.push({ start: l.start, end: l.end, kind: bullet ? 'bullet' : short ? 'heading' : 'prose' });
  }
  let publishedOn: string | null = null;
  for (const l of all.slice(0, Math.max(firstProse, 0) + 3)) {
    publishedOn = isProse(l) ? readDateline(l.text) : readPageDate(l.text, false);
    if (publishedOn) break;
  }
  return { title: title ? { start: title.start, end: title.end } : null, publishedOn, blocks, endsAt };
}

/** The text with the line ends inside paragraphs as spaces, so that a wrapped paragraph reads like one that is not. Offsets do not move. */
export const unwrap = (folded: string, blocks: Block[]): string => {
  let out = '',
    at = 0;
  for (const b of blocks) {
    out += folded.slice(at, b.start) + folded.slice(b.start, b.end).replace(/[\r\n]/g, ' ');
    at = b.end;
  }
  return out + folded.slice(at);
};
