import type { Span } from '../schema.js';

/** Where the headline of a report stands in its text (the report holds it with single spaces, the text as it was written), or null. */
export function titleSpan(text: string, title: string | null): Span | null {
  if (!title) return null;
  const m = new RegExp(
    title
      .split(' ')
      .map((w) => w.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('\\s+'),
  ).exec(text);
  return m && { start: m.index, end: m.index + m[0].length };
}
