/** The key that weighs most, with its weight and that of all keys together; null when there is none. Of equals the one met first. */
export function most(weighed: Iterable<readonly [key: string, weight: number]>): { key: string; weight: number; sum: number } | null {
  const n = new Map<string, number>();
  let sum = 0;
  for (const [key, weight] of weighed) { n.set(key, (n.get(key) ?? 0) + weight); sum += weight; }
  let best: { key: string; weight: number; sum: number } | null = null;
  for (const [key, weight] of n) if (!best || weight > best.weight) best = { key, weight, sum };
  return best;
}
