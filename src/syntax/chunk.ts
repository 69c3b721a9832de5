import { nth } from '../text/list.js';
import type { Analysis } from '../facts/analysis.js';
import type { TriggerMention } from '../mentions/trigger.js';
import { NOMINAL, type Tag } from './tag.js';

/** Tokens `from` to `to` (end exclusive). */
export interface NounChunk {
  kind: 'noun';
  from: number;
  to: number;
}
/** Auxiliaries and main verb. `form` is that of the whole: "had been held" is finite, "held" alone is `past` until its clause is known. */
export interface VerbChunk {
  kind: 'verb';
  from: number;
  to: number;
  head: number;
  form: 'finite' | 'past' | 'infinitive' | 'gerund' | 'copula';
  passive: boolean;
  negated: boolean;
  perfect: boolean;
  modal: string | null;
  trigger: TriggerMention | null;
}
/** Anything else that joins or parts the phrases of a sentence. */
export interface MarkChunk {
  kind: 'mark';
  from: number;
  to: number;
  tag: Tag;
  word: string;
}
export type Chunk = NounChunk | VerbChunk | MarkChunk;
export const isNoun = (c: Chunk | undefined): c is NounChunk => c?.kind === 'noun';
export const isVerb = (c: Chunk | undefined): c is VerbChunk => c?.kind === 'verb';
/** The word of a mark, '' of anything else. */
export const wordOf = (c: Chunk | undefined): string => (c?.kind === 'mark' ? c.word : '');
/** Whether a chunk is a mark of one of some tags. They are compared one by one, for an expression takes far longer and this is asked of every chunk many times. */
export const isMark = (c: Chunk | undefined, x: Tag, y?: Tag, z?: Tag, u?: Tag, v?: Tag, w?: Tag): boolean =>
  c !== undefined &&
  c.kind === 'mark' &&
  (c.tag === x || c.tag === y || c.tag === z || c.tag === u || c.tag === v || c.tag === w);

const VERBISH: ReadonlySet<string> = new Set(['modal', 'be', 'have', 'do', 'past', 'base', 'present', 'gerund']);

/**
 * Cuts a tagged sentence into noun chunks, verb chunks and marks, left to right (a shallow parse after Abney, "Parsing by Chunks", 1991).
 * @param bounds token indexes at which a noun chunk must begin or end: the edges of people phrases
 */
export function chunksOf(a: Analysis, tags: Tag[], bounds: { from: number; to: number }[]): Chunk[] {
  const out: Chunk[] = [];
  const phraseAt = new Map(bounds.map((b) => [b.from, b.to]));
  const starts = new Set(bounds.map((b) => b.from));
  for (let i = 0; i < tags.length;) {
    const phraseEnd = phraseAt.get(i);
    if (phraseEnd !== undefined) {
      out.push({ kind: 'noun', from: i, to: phraseEnd });
      i = phraseEnd;
      continue;
    }
    const tag = tags[i]!;
    if (isVerbStart(tags, i)) {
      const v = verbAt(a, tags, i, starts);
      if (v) {
        out.push(v);
        i = v.to;
        continue;
      }
    }
    if (NOMINAL.has(tag)) {
      let to = i + 1;
      while (
        to < tags.length &&
        (NOMINAL.has(tags[to]!) || quoted(tags, to)) &&
        !starts.has(to) &&
        !(nth(tags, to) === 'pron' || nth(tags, to - 1) === 'pron') &&
        !(nth(tags, to) === 'det' && nth(tags, to - 1) !== 'det')
      )
        to++;
      // "the 30 people": the determiner belongs to the phrase
      if (
        starts.has(to) &&
        a.t
          .slice(i, to)
          .every((x) =>
            /^(?:the|these|those|all|its|their|his|her|a|an|other|another|some|both|additional|further|extra|fresh|new|initial|first|last|final|combined|estimated)$/.test(
              x.lower,
            ),
          )
      ) {
        const end = phraseAt.get(to)!;
        out.push({ kind: 'noun', from: i, to: end });
        i = end;
        continue;
      }
      out.push({ kind: 'noun', from: i, to });
      i = to;
      continue;
    }
    out.push({ kind: 'mark', from: i, to: i + 1, tag, word: a.t[i]!.lower });
    i++;
  }
  return out;
}

/** "Myanmar's infamous "scam centres"": a quotation mark inside a noun phrase. */
const quoted = (tags: Tag[], k: number): boolean =>
  nth(tags, k) === 'quote' && NOMINAL.has(nth(tags, k + 1) ?? '') && !/^(?:det|pron)$/.test(tags[k + 1]!);

const isVerbStart = (tags: Tag[], i: number): boolean =>
  VERBISH.has(tags[i]!) || nth(tags, i) === 'to' || (nth(tags, i) === 'neg' && VERBISH.has(nth(tags, i + 1) ?? ''));

/** The verb chunk that begins at token i: auxiliaries, adverbs between, main verb; or null when a helper word stands alone as a noun. */
function verbAt(a: Analysis, tags: Tag[], i: number, starts: Set<number>): VerbChunk | null {
  let k = i,
    be = false,
    have = false,
    did = false,
    infinitive = false,
    negated = false,
    being = false;
  let modal: string | null = null;
  let main = -1,
    lastBe = -1;
  while (k < tags.length && !(k > i && starts.has(k))) {
    const tag = tags[k]!,
      w = a.t[k]!.lower;
    const g = nth(a.triggerAt, k);
    // "were in custody", "had a trial": a phrase verb that begins with a helper
    if (g && g.from === k && g.to > k + 1 && g.entry.voice !== 'noun') {
      main = k;
      break;
    }
    if (tag === 'to') {
      infinitive = true;
      k++;
      continue;
    }
    if (tag === 'modal') {
      modal = w;
      k++;
      continue;
    }
    if (tag === 'neg') {
      negated = true;
      k++;
      continue;
    }
    if (tag === 'adv' && k > i && /^(?:adv|modal|be|have|do|past|base|present|gerund|neg|to)$/.test(next(tags, k))) {
      k++;
      continue;
    }
    if (tag === 'date' && k > i && (be || have) && /^(?:past|gerund)$/.test(afterDate(tags, k))) {
      k++;
      continue;
    }
    if (tag === 'be') {
      be = true;
      if (w === 'being') being = true;
      lastBe = k;
      k++;
      continue;
    }
    if (tag === 'have') {
      if (
        /^(?:past|be|adv|neg)$/.test(nth(tags, k + 1) ?? '') ||
        (nth(tags, k + 1) === 'date' && /^past$/.test(afterDate(tags, k + 1)))
      ) {
        have = true;
        k++;
        continue;
      }
      main = k;
      break;
    }
    if (tag === 'do') {
      if (nth(tags, k + 1) === 'neg' || nth(tags, k + 1) === 'base') {
        did = true;
        k++;
        continue;
      }
      main = k;
      break;
    }
    if (/^(?:past|base|present|gerund)$/.test(tag)) {
      main = k;
      break;
    }
    break;
  }
  if (main < 0) {
    if (be)
      return {
        kind: 'verb',
        from: i,
        to: lastBe + 1,
        head: lastBe,
        form: infinitive ? 'infinitive' : 'copula',
        passive: false,
        negated: negated || nth(tags, lastBe + 1) === 'neg',
        perfect: have,
        modal: modal ?? (infinitive ? 'to' : null),
        trigger: null,
      };
    return null;
  }
  const trigger =
    nth(a.triggerAt, main)?.entry.voice !== 'noun' && nth(a.triggerAt, main)?.from === main ? a.triggerAt[main]! : null;
  // "arrived at", "flown from": the preposition of a phrase verb stays one for its place
  const long =
    trigger &&
    (trigger.entry.voice === 'vi' || (be && nth(tags, main) === 'past')) &&
    trigger.to > main + 1 &&
    /^(?:at|in|from|to|into|on|for)$/.test(a.t[trigger.to - 1]!.lower)
      ? trigger.to - 1
      : trigger?.to;
  const to = Math.max(long ?? 0, main + 1);
  const tag = tags[main]!;
  const passive = (be || being) && tag === 'past';
  const bare = !be && !have && !did && modal === null;
  const form = infinitive
    ? 'infinitive'
    : a.t[i]!.lower === 'having'
      ? 'gerund'
      : tag === 'gerund' && !be
        ? 'gerund'
        : being && i === lastBe
          ? 'past'
          : tag === 'past' && bare
            ? 'past'
            : 'finite';
  return { kind: 'verb', from: i, to, head: main, form, passive, negated, perfect: have, modal, trigger };
}

const next = (tags: Tag[], k: number): string => nth(tags, k + 1) ?? '';
const afterDate = (tags: Tag[], k: number): string => {
  let m = k;
  while (nth(tags, m) === 'date') m++;
  return nth(tags, m) ?? '';
};
