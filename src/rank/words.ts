import type { Analysis } from '../facts/analysis.js';

/** Takes one feature, a short string, whole or in pieces: the sums hash the pieces one behind another, so that no string is made; training joins them. */
export type Emit = (a: string, b?: string | number | null, c?: string | number | null, d?: string | number | null) => void;

/** A length as one of a few steps. */
export const bucket = (n: number): number => (n <= 4 ? n : n <= 6 ? 5 : n <= 9 ? 6 : n <= 14 ? 7 : n <= 25 ? 8 : 9);

/** A token as a feature: its word, or its kind where it belongs to a name, a date, a number or money. */
export function wordAt(a: Analysis, k: number): string | null {
  const t = a.t[k];
  if (!t) return null;
  const n = a.nameAt[k];
  if (n) return n.kind === 'actor' ? `ACTOR-${n.type}` : n.kind === 'place' ? `PLACE-${n.type}` : 'NATION';
  if (a.dateAt[k]) return 'DATE';
  if (a.moneyAt[k]) return 'MONEY';
  return t.kind === 'number' ? 'NUMBER' : t.kind === 'word' && k > 0 && t.text !== t.lower ? 'NAME' : t.lower;
}

/** The words between two phrases, where they are few. */
export function gapOf(a: Analysis, from: number, to: number): string {
  if (to - from > 2) return `far${Math.min(3, Math.floor((to - from) / 5))}`;
  let s = '';
  for (let k = from; k < to; k++) s += `${k > from ? '_' : ''}${wordAt(a, k) ?? ''}`;
  return s;
}
