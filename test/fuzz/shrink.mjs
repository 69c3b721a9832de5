/** The smallest text found that still fails: pieces are cut out, halving their size, for as long as `fails` says so (ddmin, Zeller 1999). */
export function shrink(text, fails, budgetMs = 5000) {
  const end = performance.now() + budgetMs;
  let best = text;
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.length && performance.now() < end;) {
      const shorter = best.slice(0, at) + best.slice(at + size);
      if (fails(shorter)) best = shorter; else at += size;
    }
  }
  return best;
}
