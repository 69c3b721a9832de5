import { SCAM_WORDS, SPECIFIC, WEAK_WORDS } from '../lexicon/scams.js';
import { finder } from '../text/finder.js';
import type { ScamKind } from '../labels.js';
import type { Evidence, ScamLabel } from '../schema.js';

const find = finder(SCAM_WORDS.map(([, words]) => new RegExp(`\\b(?:${words})\\b`, 'iy')));
const specific = new Set(SPECIFIC.split(' '));
const WEAK = Object.entries(WEAK_WORDS).map(([kind, words]) => [kind as ScamKind, new RegExp(`^(?:${words})`, 'i')] as const);
/** Where no kind is named: any word of fraud. */
const GENERIC = /\b(?:scams?|scammers?|frauds?|fraudsters?|swindl\w+)\b/i;
const MAX_EVIDENCE = 5;

/** The kinds of scam the article's title and body name, each with the words that say so; what stands inside `offices`, the names of agencies ("Anti-Money Laundering Office"), says nothing. */
export function scamsOf(p: { text: string; folded: string; article: { blocks: { start: number; end: number; kind: string }[] } }, offices: { start: number; end: number }[] = []): ScamLabel[] {
  const out = new Map<ScamKind, Evidence[]>();
  for (const b of p.article.blocks) {
    const inOffice = (m: RegExpMatchArray): boolean => offices.some((o) => o.start <= b.start + m.index! && b.start + m.index! + m[0].length <= o.end);
    find(p.folded.slice(b.start, b.end)).forEach((all, row) => {
      const matches = all.filter((m) => !inOffice(m));
      const kind = SCAM_WORDS[row]![0] as ScamKind;
      const l = out.get(kind) ?? [];
      if (matches.length) out.set(kind, l);
      for (const m of matches.slice(0, MAX_EVIDENCE - l.length)) { const start = b.start + m.index, end = start + m[0].length; l.push({ start, end, text: p.text.slice(start, end) }); }
    });
  }
  // coins alone are a way to pay; named in the headline or again and again they are the scam's trade
  if (!out.has('crypto')) {
    const hits = p.article.blocks.flatMap((b) => [...p.folded.slice(b.start, b.end).matchAll(/\b(?:crypto\w*|bitcoins?|usdt|stablecoins?)\b/gi)].map((m) => ({ kind: b.kind, start: b.start + m.index, end: b.start + m.index + m[0].length })));
    if (hits.length >= 3 || hits.some((h) => h.kind === 'title')) out.set('crypto', hits.slice(0, MAX_EVIDENCE).map(({ start, end }) => ({ start, end, text: p.text.slice(start, end) })));
  }
  const opening = p.article.blocks[1]?.end ?? Infinity;
  for (const [kind, re] of WEAK) { const e = out.get(kind); if (e?.length === 1 && e[0]!.start > opening && re.test(p.folded.slice(e[0]!.start, e[0]!.end))) out.delete(kind); }
  if ([...out.keys()].some((k) => specific.has(k))) out.delete('unspecified');
  else if (!out.has('unspecified')) {
    const b = p.article.blocks.find((x) => GENERIC.test(p.folded.slice(x.start, x.end)));
    const m = b && GENERIC.exec(p.folded.slice(b.start, b.end));
    if (b && m) { const start = b.start + m.index, end = start + m[0].length; out.set('unspecified', [{ start, end, text: p.text.slice(start, end) }]); }
  }
  return [...out].map(([kind, evidence]) => ({ kind, evidence })).sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start);
}
