// The writer of what src/text/wordlist.ts reads.

/** The bits of a list of words, [word, kind][], as `readWords` asks for them. */
export function bitsOf(words, { LETTERS, LETTER_BITS, KIND_BITS }) {
  const root = { kind: -1, next: new Map() };
  for (const [word, kind] of words) {
    let at = root;
    for (const letter of word) {
      if (!LETTERS.includes(letter)) throw new Error(`"${letter}" of "${word}" is no letter of the list`);
      if (!at.next.has(letter)) at.next.set(letter, { kind: -1, next: new Map() });
      at = at.next.get(letter);
    }
    at.kind = kind;
  }
  const bits = [];
  const put = (x, n) => {
    for (let i = n - 1; i >= 0; i--) bits.push((x >> i) & 1);
  };
  const node = ({ kind, next }) => {
    put(kind < 0 ? 0 : 1, 1);
    if (kind >= 0) put(kind, KIND_BITS);
    let first = kind < 0;
    for (const letter of [...next.keys()].sort()) {
      if (!first) put(1, 1);
      first = false;
      put(LETTERS.indexOf(letter) + 1, LETTER_BITS);
      node(next.get(letter));
    }
    if (!first) put(0, 1);
  };
  node(root);
  return bits;
}
