// The writer of what src/text/range.ts reads.

/** Takes numbers as `rangeReader` gives them back; `end` is their text. */
export function rangeWriter({ DIGITS, TOTAL, adapted }) {
  const bytes = [];
  let low = 0, range = 0xffffffff, cache = 0, waiting = 1;
  const shift = () => {
    if (low < 0xff000000 || low >= 2 ** 32) {
      const carry = low >= 2 ** 32 ? 1 : 0;
      for (let c = cache; waiting > 0; waiting--, c = 0xff) bytes.push(c + carry & 0xff);
      cache = Math.floor(low / 2 ** 24) & 0xff;
    }
    waiting++;
    low = (low % 2 ** 24) * 256;
  };
  const bit = (p, k, one) => {
    const bound = (range >>> TOTAL) * p[k];
    if (one) { low += bound; range -= bound; } else range = bound;
    p[k] = adapted(p[k], one);
    while (range < 2 ** 24) { range = (range << 8) >>> 0; shift(); }
  };
  return {
    tree(p, bits, x, base = 0) {
      let node = 1;
      for (let i = bits - 1; i >= 0; i--) { const one = x >> i & 1; bit(p, base + node, one); node = node << 1 | one; }
    },
    end() {
      for (let i = 0; i < 5; i++) shift();
      let text = '', store = 0, held = 0;
      for (const b of bytes) { store = (store << 8 | b) & 0xffff; held += 8; while (held >= 6) { held -= 6; text += DIGITS[store >> held & 63]; } }
      return held ? text + DIGITS[store << (6 - held) & 63] : text;
    },
  };
}
