const PRIME_A = 2654435761,
  PRIME_B = 1597334677,
  MIX_A = 2246822507,
  MIX_B = 3266489909;

/** A 53-bit hash of a string: bryc's public-domain cyrb53, in which 10,000 strings collide with a chance below one in 10^8. Not for secrets. */
export function hash53(s: string): number {
  let a = 0xdeadbeef,
    b = 0x41c6ce57;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    a = Math.imul(a ^ c, PRIME_A);
    b = Math.imul(b ^ c, PRIME_B);
  }
  a = Math.imul(a ^ (a >>> 16), MIX_A) ^ Math.imul(b ^ (b >>> 13), MIX_B);
  b = Math.imul(b ^ (b >>> 16), MIX_A) ^ Math.imul(a ^ (a >>> 13), MIX_B);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
