// The writer of what src/text/range.ts reads.

/** The text from which `unpack`, given its reader, gets these bits: it is asked for the chance of each, so that the model stands in one place. */
export function packed(bits, unpack, { DIGITS, TOTAL }) {
  const bytes = [];
  let low = 0,
    range = 0xffffffff,
    cache = 0,
    waiting = 1,
    at = 0;
  const shift = () => {
    if (low < 0xff000000 || low >= 2 ** 32) {
      const carry = low >= 2 ** 32 ? 1 : 0;
      for (let c = cache; waiting > 0; waiting--, c = 0xff) bytes.push((c + carry) & 0xff);
      cache = Math.floor(low / 2 ** 24) & 0xff;
    }
    waiting++;
    low = (low % 2 ** 24) * 256;
  };
  unpack((chance) => {
    const bound = (range >>> TOTAL) * chance,
      one = bits[at++];
    if (one) {
      low += bound;
      range -= bound;
    } else range = bound;
    while (range < 2 ** 24) {
      range = (range << 8) >>> 0;
      shift();
    }
    return one;
  });
  if (at !== bits.length) throw new Error(`${at} of ${bits.length} bits were read`);
  for (let i = 0; i < 5; i++) shift();
  // the reader takes zeros behind the end
  while (bytes.at(-1) === 0) bytes.pop();
  let text = '',
    store = 0,
    held = 0;
  for (const b of bytes) {
    store = ((store << 8) | b) & 0xffff;
    held += 8;
    while (held >= 6) {
      held -= 6;
      text += DIGITS[(store >> held) & 63];
    }
  }
  return held ? text + DIGITS[(store << (6 - held)) & 63] : text;
}

/** A packed text as a constant in lines. */
export const quoted = (text) =>
  text
    .match(/.{1,190}/g)
    .map((l) => `'${l}'`)
    .join('\n  + ');
