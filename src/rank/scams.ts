import type { ScamKind } from '../labels.js';
import { digit, type Sink } from './words.js';
import { hashOn, SCAM, slotOf, START, STEP, type Weights } from './weights.js';

/** What in an article speaks for a kind of scam. */
export interface Signs {
  kind: ScamKind;
  /** Whether the rules name it. */
  ruled: boolean;
  /** How often expressions that name it stand in the text, and whether one does in the headline or the first paragraph. */
  named: number;
  title: boolean;
  lead: boolean;
  /** What those expressions matched, and the words that only hint at it with their number; all without endings. */
  texts: ReadonlySet<string>;
  hints: ReadonlyMap<string, number>;
}

/** How likely a kind must be. Chosen by what `test/gold/train` gave in folds. */
export const SCAM_LIMIT = 0.45;
/** Numbers of matches beyond these tell no more. */
const MANY = 4,
  SOME = 3;

/** A word without its ending. */
export const stem = (word: string): string => word.replace(/(?:'s|ing|ed|es|s)$/, '');

/** What speaks for and against a kind of scam, beside the other kinds that the rules name. */
export function scamFeatures<T>(
  { kind, ruled, named, title, lead, texts, hints }: Signs,
  others: readonly ScamKind[],
  { seed, on, take }: Sink<T>,
): void {
  const base = on(seed, kind),
    R = ruled ? 'R1' : 'R0';
  take(base);
  take(on(base, R));
  take(on(seed, R));
  if (named) {
    const n = digit(Math.min(MANY, named)),
      place = `${title ? 1 : 0}${lead ? 1 : 0}`;
    take(on(on(base, 'n'), n));
    take(on(on(on(seed, 'n'), n), R));
    take(on(on(base, 't'), place));
    take(on(on(on(seed, 't'), place), R));
    for (const t of texts) take(on(on(base, 'h'), t));
    if (texts.size > 1) take(on(on(base, 'multi'), digit(Math.min(MANY, texts.size))));
  }
  for (const [word, times] of hints) {
    const hint = on(on(base, 'i'), word);
    take(hint);
    take(on(hint, digit(Math.min(SOME, times))));
    take(on(hint, R));
  }
  for (const o of others) if (o !== kind) take(on(on(on(base, 'w'), o), R));
  take(on(on(base, 'k'), digit(Math.min(MANY + 1, others.length))));
}

/** How likely a kind is that an article's words speak for. */
export function scamOdds(s: Signs, others: readonly ScamKind[], { table }: Weights): number {
  let sum = 0;
  scamFeatures(s, others, {
    seed: START,
    on: hashOn,
    take: (f) => {
      sum += table[slotOf(f, SCAM)]!;
    },
  });
  return 1 / (1 + Math.exp(sum * -STEP));
}
