import type { Analysis } from '../facts/analysis.js';
import { placesIn } from '../facts/anaphora.js';
import { noteRuled, type RawCount } from '../facts/group.js';
import { fillerFeatures, fillersFor, nameOf, RANKED, seatsOf, type Filler, type Ranked, type Seat } from './roles.js';
import { hashOn, ROLE, slotOf, softmax, START, type Weights } from './weights.js';

/** How likely each filler of a role is, the likeliest first. */
export function fillersOf(s: Seat, role: Ranked, { table }: Weights): { filler: Filler; p: number }[] {
  const fillers = fillersFor(s, role);
  if (fillers.length === 1) return [{ filler: fillers[0]!, p: 1 }];
  const sums: number[] = [], out: { filler: Filler; p: number }[] = [];
  let sum = 0;
  const sink = { seed: START, on: hashOn, take: (f: number): void => { sum += table[slotOf(f, ROLE)]!; } };
  for (const filler of fillers) { sum = 0; fillerFeatures(s, role, filler, sink); sums.push(sum); }
  softmax(sums).forEach((p, k) => out.push({ filler: fillers[k]!, p }));
  return out.sort((x, y) => y.p - x.p);
}

/** How likely a filler must be. A place is only filled where the rules left it open or took it from another sentence. */
const SURE: Record<Ranked, number> = { at: 0.65, from: 0.8, when: 0.7 };

/** Whether the count's own sentence names the place the rules filled a role with. */
const isStated = (c: RawCount, role: 'at' | 'from'): boolean => placesIn(c.a).some((x) => x.n.name === c.roles[role]?.name);

/** Weighs where it was, where people came from and when, against the places and days that stand around each count. */
export function weighRoles(counts: RawCount[], all: Analysis[], ref: string | null, w: Weights): void {
  for (const s of seatsOf(counts, all, ref)) for (const role of RANKED) {
    if (role !== 'when' && isStated(s.c, role)) continue;
    const best = fillersOf(s, role, w)[0]!;
    const ruled = nameOf(s.c.roles[role]);
    if (best.p < SURE[role]) continue;
    if (nameOf(best.filler.value) !== ruled) noteRuled(s.c, role, ruled);
    (s.c.roles[role] as Filler['value']) = best.filler.value;
  }
}
