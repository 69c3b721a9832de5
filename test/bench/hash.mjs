// cyrb53 by bryc (public domain): chance without a clock.
export function hash53(s) {
  let a = 0xdeadbeef, b = 0x41c6ce57;
  for (const ch of s) { const c = ch.charCodeAt(0); a = Math.imul(a ^ c, 2654435761); b = Math.imul(b ^ c, 1597334677); }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
