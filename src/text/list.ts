/** An element of a list, undefined beyond its ends: a read that misses an array makes V8 compile what reads it again. */
export const nth = <T>(list: readonly T[], i: number): T | undefined =>
  i >= 0 && i < list.length ? list[i] : undefined;
