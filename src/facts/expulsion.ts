import type { Analysis } from './analysis.js';

const OUT = /^(?:deport|expel|expuls|remov(?:al|ed)$|blacklist)/;
const HOME = /^(?:home$|repatriat|rescu|returnee|evacuat|homecoming|embass|stranded|surviv)/;
/** How many sentences back the last word of a deed holds. */
const REACH = 4;

type Tally = { out: number; home: number };
const tallyOf = (a: Analysis): Tally => {
  const tally = { out: 0, home: 0 };
  for (const { lower } of a.t)
    if (lower.length > 3) {
      if (OUT.test(lower)) tally.out++;
      else if (HOME.test(lower)) tally.home++;
    }
  return tally;
};

/**
 * For each sentence, whether journeys out of a country are expulsions there ("165 Chinese, flown to Shanghai"): by the words of the sentence, else of
 * those shortly before, else of the whole article.
 */
export function expulsions(all: Analysis[]): (a: Analysis) => boolean {
  const tallies = new Map(all.map((a) => [a, tallyOf(a)]));
  const sum = [...tallies.values()].reduce((s, x) => ({ out: s.out + x.out, home: s.home + x.home }), {
    out: 0,
    home: 0,
  });
  const whole = sum.out >= 2 && sum.out > 2 * sum.home;
  const told = new Map<Analysis, boolean>();
  let last: { at: Analysis; out: boolean } | null = null;
  for (const a of all) {
    const { out, home } = tallies.get(a)!;
    if (out !== home) last = { at: a, out: out > home };
    const near =
      last !== null &&
      (last.at === a ||
        (last.at.s.kind !== 'title' && a.s.index - last.at.s.index <= REACH && a.s.index >= last.at.s.index));
    told.set(a, near ? last!.out && (whole || sum.out > 0) : whole);
  }
  return (a) => told.get(a) ?? whole;
}
