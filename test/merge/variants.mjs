// The gold articles as the world bends them: other orders, reprints, slips of the pen. All of it without chance.

/** A fixed shuffle (a linear congruential generator picks the swaps). */
export function shuffled(list, seed) {
  const out = [...list];
  let x = seed;
  for (let i = out.length - 1; i > 0; i--) {
    x = (x * 1103515245 + 12345) % 2147483648;
    const j = x % (i + 1);
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}

/** Each article once more, as another outlet prints the wire's copy: own headline, a word changed, a line added. */
export const withCopies = (articles) => [...articles, ...articles.map((a, i) => {
  const [, ...rest] = a.text.split('\n');
  const body = rest.join('\n').replace(/ officials | police /, (w) => `${w}there `);
  const text = `News in brief\n${body}\nReporting by our agencies.`;
  return { ...a, id: `${a.id}-copy`, source: `Reprint ${i % 7}`, url: undefined, official: false, text, mentions: a.mentions.map((m) => ({ ...m, quotes: m.quotes.filter((q) => text.includes(q)) })).filter((m) => m.quotes.length) };
})];

const everywhere = (a, from, to) => ({ ...a, text: a.text.replaceAll(from, to), mentions: a.mentions.map((m) => ({ ...m, quotes: m.quotes.map((q) => q.replaceAll(from, to)) })) });

/** The first number of three digits or more with its last two swapped (or its last raised). */
export function numberSlip(a) {
  const n = /\b\d{1,3}(?:,\d{3})+\b|\b(?!20\d\d\b)\d{3,}\b/.exec(a.text)?.[0];
  if (!n) return a;
  const [x, y] = n.slice(-2);
  return everywhere(a, n, n.slice(0, -2) + (x === y ? x + String((Number(y) + 1) % 10) : y + x));
}

const PLACES = ['Poipet', 'Mae Sot', 'Lagos', 'Tema', 'Myawaddy', 'Incheon', 'Bokeo', 'Bamban', 'Pasig', 'Noida'];
/** The first place with its second and third letters swapped. */
export function placeSlip(a) {
  const p = PLACES.filter((x) => a.text.includes(x)).sort((x, y) => a.text.indexOf(x) - a.text.indexOf(y))[0];
  return p ? everywhere(a, p, p[0] + p[2] + p[1] + p.slice(3)) : a;
}

const MONTH = '(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
/** The last day of a month named, ten days off. */
export function dateSlip(a) {
  const all = [...a.text.matchAll(new RegExp(`\\b(${MONTH}) (\\d{1,2})\\b(?!\\d| -)`, 'g'))];
  const last = all.at(-1);
  if (!last) return a;
  const day = Number(last[2]), wrong = day > 14 ? day - 10 : day + 10;
  return everywhere(a, last[0], `${last[1]} ${wrong}`);
}

/** One outlet's articles bent by `slip`. */
export const outletSlips = (articles, source, slip) => articles.map((a) => (a.source === source ? slip(a) : a));
