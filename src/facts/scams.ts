import { mapped, nth } from '../text/list.js';
import { isActor } from '../mentions/name.js';
import type { Article } from '../article/read.js';
import { SCAM_HINTS, SCAM_WORDS, SPECIFIC, WEAK_WORDS } from '../lexicon/scams.js';
import { SCAM_LIMIT, scamOdds, stem, type Signs } from '../rank/scams.js';
import type { Weights } from '../rank/weights.js';
import type { Analysis } from './analysis.js';
import { codeAt } from '../text/code.js';
import { finder } from '../text/finder.js';
import type { ScamKind } from '../labels.js';
import type { Evidence, ScamLabel } from '../schema.js';

const find = finder(SCAM_WORDS.map(([, words]) => new RegExp(`\\b(?:${words})\\b`, 'iy')));
const specific = new Set(SPECIFIC.split(' '));
const WEAK = Object.entries(WEAK_WORDS).map(
  ([kind, words]) => [kind as ScamKind, new RegExp(`^(?:${words})`, 'i')] as const,
);
/** Where no kind is named: any word of fraud. */
const GENERIC = /\b(?:scams?|scammers?|frauds?|fraudsters?|swindl\w+)\b/i;
const MAX_EVIDENCE = 5;

/** The parts of a read article that tell of scams. */
export interface ScamText {
  text: string;
  folded: string;
  article: Pick<Article, 'blocks'>;
  all: readonly Analysis[];
}

type Span = { start: number; end: number };
/** What speaks for a kind, with the places of the words. */
export interface FoundSigns extends Signs {
  places: Span[];
}

/** Signs while they are gathered: the places of words that only hint count where no other is found. */
interface Gathered extends FoundSigns {
  texts: Set<string>;
  hints: Map<string, number>;
  hinted: Span[];
}

/** The kinds a word hints at: whole words, and beginnings of words by their first letters. */
const OPENING = 3;
const hintsOf = new Map<string, ScamKind[]>(),
  stems = new Map<string, [stem: string, kind: ScamKind][]>();
for (const line of SCAM_HINTS.trim().split('\n')) {
  const [kind, words] = line.split(' | ') as [ScamKind, string];
  for (const w of words.split(' ')) {
    const open = w.endsWith('*') ? w.slice(0, -1) : null,
      key = open?.slice(0, OPENING) ?? w;
    if (open !== null) stems.set(key, [...(stems.get(key) ?? []), [open, kind]]);
    else hintsOf.set(key, [...(hintsOf.get(key) ?? []), kind]);
  }
}
/** The first three letters of words that hint, as bits: they tell of most words that they hint at nothing, with no string made. */
const opens = new Uint8Array(2 ** 15);
const openingOf = (w: string): number => ((codeAt(w, 0) & 31) << 10) | ((codeAt(w, 1) & 31) << 5) | (codeAt(w, 2) & 31);
for (const w of [...hintsOf.keys(), ...stems.keys()]) opens[openingOf(w)] = 1;
const mayHint = (w: string): boolean => w.length >= OPENING && opens[openingOf(w)] === 1;
/** The kinds that a word hints at. */
function hintedBy(w: string): ScamKind[] {
  const out = [...(hintsOf.get(w) ?? [])];
  for (const [begins, kind] of stems.get(w.slice(0, OPENING)) ?? []) if (w.startsWith(begins)) out.push(kind);
  return out;
}
const COINS = /\b(?:crypto\w*|bitcoins?|usdt|stablecoins?)\b/gi;

/** Gathers the words that hint at kinds. */
function gatherHints(all: readonly Analysis[], of: (kind: ScamKind) => Gathered): void {
  for (const a of all) for (let k = 0; k < a.t.length; k++) if (mayHint(a.t[k]!.lower)) noteHints(a, k, of);
}
function noteHints(a: Analysis, k: number, of: (kind: ScamKind) => Gathered): void {
  const { kind, lower, start, end } = a.t[k]!;
  if (kind !== 'word' || isActor(nth(a.nameAt, k))) return;
  const w = stem(lower);
  for (const hinted of hintedBy(lower)) {
    const s = of(hinted);
    s.hints.set(w, (s.hints.get(w) ?? 0) + 1);
    s.hinted.push({ start, end });
  }
}

/** Gathers what the rules find in one block. */
function gatherNamed(
  folded: string,
  b: Article['blocks'][number],
  lead: boolean,
  offices: readonly Span[],
  of: (kind: ScamKind) => Gathered,
): void {
  for (const { k, matches } of find(folded.slice(b.start, b.end))) {
    for (const m of matches) {
      const start = b.start + m.index,
        end = start + m[0].length;
      if (offices.some((o) => o.start <= start && end <= o.end)) continue;
      const s = of(SCAM_WORDS[k]![0] as ScamKind);
      s.named++;
      s.ruled = true;
      s.title ||= b.kind === 'title';
      s.lead ||= lead;
      s.places.push({ start, end });
      s.texts.add(mapped(m[0].toLowerCase().split(/\s+/).slice(0, 3), stem).join('_'));
    }
  }
}

/** What speaks for each kind of scam in the article's title and body; what stands inside `offices`, the names of agencies ("Anti-Money Laundering Office"), says nothing. */
export function signsOf(p: ScamText, offices: readonly Span[]): FoundSigns[] {
  const found = new Map<ScamKind, Gathered>();
  const of = (kind: ScamKind): Gathered => {
    let s = found.get(kind);
    if (!s)
      found.set(
        kind,
        (s = {
          kind,
          ruled: false,
          named: 0,
          title: false,
          lead: false,
          texts: new Set(),
          hints: new Map(),
          places: [],
          hinted: [],
        }),
      );
    return s;
  };
  let body = 0;
  for (const b of p.article.blocks) {
    if (b.kind !== 'title') body++;
    gatherNamed(p.folded, b, body <= 1, offices, of);
  }
  gatherHints(p.all, of);
  for (const s of found.values()) if (!s.places.length) s.places = s.hinted;
  // coins alone are a way to pay; named in the headline or again and again they are the scam's trade
  const crypto = found.get('crypto');
  if (!crypto?.ruled && p.folded.search(COINS) >= 0) {
    const hits = p.article.blocks.flatMap((b) =>
      mapped([...p.folded.slice(b.start, b.end).matchAll(COINS)], (m) => ({
        kind: b.kind,
        start: b.start + m.index,
        end: b.start + m.index + m[0].length,
      })),
    );
    if (hits.length >= 3 || hits.some((h) => h.kind === 'title')) {
      const s = of('crypto');
      s.ruled = true;
      s.places = hits;
    }
  }
  const opening = p.article.blocks[1]?.end ?? Infinity;
  for (const [kind, re] of WEAK) {
    const s = found.get(kind),
      e = s?.places;
    if (s?.ruled && e!.length === 1 && e![0]!.start > opening && re.test(p.folded.slice(e![0]!.start, e![0]!.end)))
      s.ruled = false;
  }
  const general = of('unspecified');
  if (!general.places.length) {
    const b = p.article.blocks.find((x) => GENERIC.test(p.folded.slice(x.start, x.end)));
    const m = b && GENERIC.exec(p.folded.slice(b.start, b.end));
    if (b && m) {
      general.ruled = true;
      general.places = [{ start: b.start + m.index, end: b.start + m.index + m[0].length }];
    }
  }
  if ([...found.values()].some((s) => s.ruled && specific.has(s.kind))) general.ruled = false;
  return [...found.values()].filter((s) => s.places.length > 0);
}

/** The kinds of scam the article's title and body name, each with the words that say so; by the rules alone without weights. */
export function scamsOf(p: ScamText, offices: readonly Span[], weights: Weights | null): ScamLabel[] {
  const signs = signsOf(p, offices),
    ruled: ScamKind[] = [],
    out: ScamLabel[] = [];
  for (const s of signs) if (s.ruled) ruled.push(s.kind);
  for (const s of signs) {
    if (weights ? scamOdds(s, ruled, weights) < SCAM_LIMIT : !s.ruled) continue;
    const evidence: Evidence[] = [];
    for (const { start, end } of s.places.sort((x, y) => x.start - y.start).slice(0, MAX_EVIDENCE))
      evidence.push({ start, end, text: p.text.slice(start, end) });
    out.push({ kind: s.kind, evidence });
  }
  return out.sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start);
}
