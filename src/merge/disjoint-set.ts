/** Disjoint sets of 0..n-1 with path halving (Tarjan 1975). The smaller root wins, so roots do not depend on the order of unions. */
export function disjointSet(n: number): { find(i: number): number; union(i: number, j: number): void } {
  const parent = Int32Array.from({ length: n }, (_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) {
      parent[i] = parent[parent[i]!]!;
      i = parent[i]!;
    }
    return i;
  };
  return {
    find,
    union: (i, j) => {
      const a = find(i),
        b = find(j);
      if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
    },
  };
}
