import type { Analysis } from '../facts/analysis.js';
import { placesIn } from '../facts/anaphora.js';
import type { RawCount } from '../facts/group.js';
import { fillerFeatures, fillersFor, nameOf, RANKED, seatsOf, type Filler, type Ranked, type Seat } from './roles.js';
import { wholeFeatures, wholesFor } from './wholes.js';
import { hashOn, roleSlot, softmax, START, type Weights } from './weights.js';

/** How likely each filler of a role is, the likeliest first. */
export function fillersOf(s: Seat, role: Ranked, { table }: Weights): { filler: Filler; p: number }[] {
  const fillers = fillersFor(s, role);
  if (fillers.length === 1) return [{ filler: fillers[0]!, p: 1 }];
  const chances = softmax(fillers.map((filler) => { let sum = 0; fillerFeatures(s, role, filler, { start: START, on: hashOn, take: (f) => { sum += table[roleSlot(f)]!; } }); return sum; }));
  return fillers.map((filler, k) => ({ filler, p: chances[k]! })).sort((x, y) => y.p - x.p);
}

/** How likely a filler must be. A place is only filled where the rules left it open or took it from another sentence. */
const SURE: Record<Ranked, number> = { at: 0.6, from: 0.6, to: 0.6, by: 0.6, when: 0.6, asOf: 0.6 };

/** Whether the count's own sentence names the place the rules filled a role with. */
const isStated = (c: RawCount, role: Ranked): boolean => placesIn(c.a).some((x) => x.n.name === c.roles[role]?.name);

/** Weighs where it was, where people came from and when, against the places and days that stand around each count. */
export function weighRoles(counts: RawCount[], all: Analysis[], ref: string | null, w: Weights): void {
  if (!process.env.NOPART) for (const s of seatsOf(counts, all, ref)) {
    const wholes = wholesFor(s);
    const chances = softmax(wholes.map((x) => { let sum = 0; wholeFeatures(s, x, { start: START, on: hashOn, take: (f) => { sum += w.table[roleSlot(f)]!; } }); return sum; }));
    const best = chances.indexOf(Math.max(...chances));
    const [sure, drop] = (globalThis as any).EXP?.part ?? [0.6, 0.6];
    if (chances[best]! >= (wholes[best] ? sure : drop)) s.c.parent = wholes[best]!;
  }
  for (const s of seatsOf(counts, all, ref)) for (const role of RANKED) {
    
    const all = fillersOf(s, role, w);
    let best = all[0]!;
    const ruled = nameOf(s.c.roles[role]);
    const E = (globalThis as any).EXP?.[role];
    if (E) {
      const [sure, drop, fill] = E;
      const some = all.find((x) => x.filler.value !== null);
      if (best.filler.value === null) { if (some && some.p >= fill) best = some; else if (best.p < drop) continue; }
      else if (best.p < sure) continue;
    } else
    if (best.p < SURE[role]) continue;
    if (nameOf(best.filler.value) !== ruled) s.c.ruled = { ...s.c.ruled, [role]: ruled };
    (s.c.roles[role] as Filler['value']) = best.filler.value;
  }
}
