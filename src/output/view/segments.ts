import type { Span } from '../../schema.js';

/** A stretch of the text in which the same facts are told. */
export interface Segment extends Span {
  /** Numbers of the facts told here, the one with the shortest evidence first. */
  facts: number[];
  /** Those of them whose evidence begins here. */
  begin: number[];
  /** Whether the stretch is in the headline, in the story, or page furniture. */
  part: 'title' | 'story' | 'furniture';
}

/** Cuts a text wherever the evidence of a fact, the headline or the story begins or ends. The segments, joined, are the text. */
export function segmentsOf(length: number, evidence: Span[][], title: Span | null, story: Span[]): Segment[] {
  const spans = evidence.flatMap((list, fact) => list.map((span) => ({ ...span, fact })));
  const regions = [...(title ? [title] : []), ...story];
  const cuts = [...new Set([0, length, ...[...spans, ...regions].flatMap((s) => [s.start, s.end])])].sort(
    (a, b) => a - b,
  );
  const opening = new Map<number, typeof spans>();
  for (const span of spans) opening.set(span.start, [...(opening.get(span.start) ?? []), span]);
  const out: Segment[] = [];
  let open: typeof spans = [];
  for (const [i, start] of cuts.slice(0, -1).entries()) {
    open = [...open.filter((s) => s.end > start), ...(opening.get(start) ?? [])];
    const shortestFirst = [...open].sort((a, b) => a.end - a.start - (b.end - b.start) || a.fact - b.fact);
    out.push({
      start,
      end: cuts[i + 1]!,
      facts: [...new Set(shortestFirst.map((s) => s.fact))],
      begin: [...new Set(open.filter((s) => s.start === start).map((s) => s.fact))],
      part:
        title && start >= title.start && start < title.end
          ? 'title'
          : story.some((s) => start >= s.start && start < s.end)
            ? 'story'
            : 'furniture',
    });
  }
  return out;
}
