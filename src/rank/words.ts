import { isActor, isPlace } from '../mentions/name.js';
import { nth } from '../text/list.js';
import type { Analysis } from '../facts/analysis.js';

/** A piece of a feature. */
export type Piece = string | number;
/** Takes one feature in up to five pieces, so that no string need be made of them. */
export type Emit = (a: string, b?: Piece, c?: Piece, d?: Piece, e?: Piece) => void;

/**
 * Takes features in pieces. `T` is what the pieces put together make: in training the feature itself, in a sum its hash, so that no string is made and what many features begin with
 * is hashed once. (`seed` and not `start`: its hash is no small integer, and V8 would take the `start` of sentences, which have as many fields, for such numbers too.)
 */
export interface Sink<T> {
  seed: T;
  on(so: T, piece: string): T;
  take(feature: T): void;
}

const DIGITS = Array.from({ length: 11 }, (_, k) => String(k - 1));
/** A small number as a piece. */
export const digit = (n: number): string =>
  n >= -1 && n < DIGITS.length - 1 ? (DIGITS[n + 1] ?? String(n)) : String(n);

/** A length as one of a few steps. */
export const bucket = (n: number): number => (n <= 4 ? n : n <= 6 ? 5 : n <= 9 ? 6 : n <= 14 ? 7 : n <= 25 ? 8 : 9);

/** A token as a feature: its word, or its kind where it belongs to a name, a date, a number or money. */
export function wordAt(a: Analysis, k: number): string | null {
  const t = nth(a.t, k);
  if (!t) return null;
  const n = nth(a.nameAt, k);
  if (n) return isActor(n) ? `ACTOR-${n.type}` : isPlace(n) ? `PLACE-${n.type}` : 'NATION';
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
