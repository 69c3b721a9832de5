import { mapped } from '../text/list.js';
import { isCountry, isPlace } from '../mentions/name.js';
import type { Analysis } from '../facts/analysis.js';
import { noteRuled, type RawCount } from '../facts/group.js';
import { fillerFeatures, fillersFor, nameOf, RANKED, seatsOf, type Filler, type Ranked, type Seat } from './roles.js';
import { wholeFeatures, wholeName, wholesFor } from './wholes.js';
import type { Sink } from './words.js';
import { hashOn, roleSlot, softmax, START, type Weights } from './weights.js';

/** The chances of proposals of which one holds. */
function chancesOf<P>(
  proposed: readonly P[],
  features: (x: P, sink: Sink<number>) => void,
  { table }: Weights,
): Float64Array {
  const sums: number[] = [];
  let sum = 0;
  const sink = {
    seed: START,
    on: hashOn,
    take: (f: number): void => {
      sum += table[roleSlot(f)]!;
    },
  };
  for (const x of proposed) {
    sum = 0;
    features(x, sink);
    sums.push(sum);
  }
  return softmax(sums);
}

/** How likely each filler of a role is, the likeliest first. */
export function fillersOf(s: Seat, role: Ranked, w: Weights): { filler: Filler; p: number }[] {
  const fillers = fillersFor(s, role);
  if (fillers.length === 1) return [{ filler: fillers[0]!, p: 1 }];
  const chances = chancesOf(
    fillers,
    (x, sink) => {
      fillerFeatures(s, role, x, sink);
    },
    w,
  );
  return mapped(fillers, (filler, k) => ({ filler, p: chances[k]! })).sort((x, y) => y.p - x.p);
}

/** How likely a filler or a whole must be to be taken, and how likely it must be that there is none for the rules' reading to be dropped: chosen by halves of `test/gold/train` and by the sums on `test/gold/check`. */
const TAKEN: Record<Ranked | 'whole', number> = {
  whole: 0.6,
  by: 0.45,
  at: 0.5,
  from: 0.45,
  to: 0.45,
  when: 0.5,
  asOf: 0.45,
};
const DROPPED: Record<Ranked, number> = { by: 0, at: 0.65, from: 0, to: 0, when: 0, asOf: 0 };

/** "Cambodia deported 119 Thais from Poipet": the land says less than the place in it. */
const within = (place: Filler['value'], land: Filler['value']): boolean =>
  place !== null &&
  land !== null &&
  typeof place !== 'string' &&
  typeof land !== 'string' &&
  isCountry(land) &&
  isPlace(place) &&
  place.type !== 'country' &&
  place.country === land.country;

/** The filler of a role that is likely enough, null where none is and the rules' reading is not likely either. */
function chosen(s: Seat, role: Ranked, w: Weights): Filler['value'] {
  const fillers = fillersOf(s, role, w),
    ruled = s.c.roles[role];
  const some = fillers.find((x) => x.filler.value !== null);
  if (some && some.p >= TAKEN[role]) return within(ruled, some.filler.value) ? ruled : some.filler.value;
  return fillers.find((x) => x.filler.value === null)!.p >= DROPPED[role] ? null : ruled;
}

/** Is shown the seat of each count before its whole is weighed, and before each of its roles is. */
export interface SeatWitness {
  whole?: (s: Seat) => void;
  role?: (s: Seat, role: Ranked) => void;
}

/** Weighs what each count is a part of, then where it was, whence and whither people went and when, against the counts, places and days that stand around it. */
export function weighRoles(
  counts: RawCount[],
  all: Analysis[],
  ref: string | null,
  w: Weights,
  witness: SeatWitness = {},
): void {
  const seats = [...seatsOf(counts, all, ref)];
  for (const s of seats) {
    witness.whole?.(s);
    const wholes = wholesFor(s),
      chances = chancesOf(
        wholes,
        (x, sink) => {
          wholeFeatures(s, x, sink);
        },
        w,
      ),
      best = Math.max(...chances);
    if (best < TAKEN.whole) continue;
    const whole = wholes[chances.indexOf(best)]!,
      ruled = wholeName(s.c.parent);
    if (wholeName(whole) !== ruled) noteRuled(s.c, 'partOf', ruled);
    s.c.parent = whole;
  }
  for (const s of seats)
    for (const role of RANKED) {
      witness.role?.(s, role);
      const ruled = nameOf(s.c.roles[role]),
        value = chosen(s, role, w);
      if (nameOf(value) !== ruled) noteRuled(s.c, role, ruled);
      (s.c.roles[role] as Filler['value']) = value;
    }
}
