import type { NameMention } from '../mentions/name.js';
import type { Analysis } from './analysis.js';

/** The key that most names of some sentences have, weighed, as `most`; a name may have none. */
export function mostOf(
  all: readonly Analysis[],
  keyOf: (m: NameMention, a: Analysis) => string | null | undefined,
  weigh: (m: NameMention, a: Analysis) => number = () => 1,
): ReturnType<typeof most> {
  const weighed: [string, number][] = [];
  for (const a of all)
    for (const m of a.names) {
      const key = keyOf(m, a);
      if (key) weighed.push([key, weigh(m, a)]);
    }
  return most(weighed);
}

/** The key that weighs most, with its weight and that of all keys together; null when there is none. Of equals the one met first. */
export function most(
  weighed: Iterable<readonly [key: string, weight: number]>,
): { key: string; weight: number; sum: number } | null {
  const n = new Map<string, number>();
  let sum = 0;
  for (const [key, weight] of weighed) {
    n.set(key, (n.get(key) ?? 0) + weight);
    sum += weight;
  }
  let best: { key: string; weight: number; sum: number } | null = null;
  for (const [key, weight] of n) if (!best || weight > best.weight) best = { key, weight, sum };
  return best;
}
