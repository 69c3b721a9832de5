/** The texts that the fuzzer reads, as fast-check arbitraries: real-shaped articles damaged in many ways, soups of the field's words, and worse. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';

const here = (path) => new URL(path, import.meta.url);
const gold = readdirSync(here('../gold/dev/')).filter((f) => f.endsWith('.json')).map((f) => JSON.parse(readFileSync(here(`../gold/dev/${f}`), 'utf8')));
export const ARTICLES = [readFileSync(here('../../examples/poipet-raid.txt'), 'utf8'), ...gold.map((a) => a.text)];
/** What `extract` takes by default. */
export const MAX_LENGTH = 200_000;

const WORDS = `police arrested 30 1,200 Thai Thais Chinese nationals in Poipet on Saturday , . ; : ( ) of them the other $5 $1.2 million from to Cambodia who were deported
March 2025 – and including Prime Minister Hun Manet seized phones a dozen dozens hundreds nearly at least 7, 141 men women 3 between 20 30 and - percent % Rs 50,000
baht said the Ministry of Interior Myawaddy KK Park as of July 4 among whom remaining another victims rescued will be repatriated denied that any UN estimates
120,000 people 19-year-old Section 209 Pol. Maj. Gen. U.S. ' " ' s the second such raid this year last week 2024-2025 was led by Wang Li , 45 , no one "`.split(/\s+/);
const HTML = ['<p>', '</p>', '<div class="', '"', '>', '<', '</', '<!--', '-->', '<![CDATA[', ']]>', '<script>alert(1)</script>', '<style>', '&amp;', '&nbsp;', '&#', '&#x1F600;', '&lt;', '<a href=\'x', '<br/>', '<table><tr><td>', '</td>', '<img src=x onerror=', '<svg/onload=', '\u0000'];
const HOSTILE = ['\u0000', '\ud83d', '\udc00', '\u202e', '\u200b', '\ufeff', '\u0301'.repeat(30), '\u{1f6a8}', '\u00a0', '\u2028', '\r', '\t', '\ufffd', 'İ', 'ß', 'ﬁ', '٣٠', '３０', '三十', 'Ⅻ', '½', '__proto__', 'constructor', 'hasOwnProperty', 'toString', '$&', '$1', '%s', '\\', '`${x}`', '=1+1', '{"a":1}', '9'.repeat(400), '1,'.repeat(60), '1e309', '-0', 'NaN', '0x1F', '1/0', '0 people', '-5 people', '00030', '1.2.3.4', 'the '.repeat(40)];
/** Latin letters and their doubles in Cyrillic, Greek and fullwidth. */
const DOUBLES = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', A: 'Α', B: 'В', E: 'Ε', T: 'Т', P: 'Ｐ', i: 'і', s: 'ｓ' };

const at = (s, x) => Math.min(s.length, Math.floor(x * (s.length + 1)));
const cut = (s, x, n) => s.slice(0, at(s, x)) + s.slice(at(s, x) + n);
const put = (s, x, what) => s.slice(0, at(s, x)) + what + s.slice(at(s, x));
const sentences = (s) => s.split(/(?<=[.!?])\s/);
const swap = (list, x, y) => { const l = [...list]; const i = Math.floor(x * l.length), j = Math.floor(y * l.length); [l[i], l[j]] = [l[j], l[i]]; return l; };

/** What can happen to a text on its way here: each takes the text, two numbers from 0 to 1 and a small count. */
const DAMAGE = [
  (s, x, y, n) => cut(s, x, 1 + n % 3),
  (s, x) => put(s, x, s.slice(at(s, x), at(s, x) + 1)),
  (s, x, y) => swap(sentences(s), x, y).join(' '),
  (s, x, y) => swap(s.split(' '), x, y).join(' '),
  (s, x) => s.slice(0, at(s, x)),
  (s, x) => s.slice(at(s, x)),
  (s, x, y, n) => put(s, x, HOSTILE[Math.floor(y * HOSTILE.length)].repeat(1 + n % 3)),
  (s, x, y, n) => put(s, x, HTML[Math.floor(y * HTML.length)].repeat(1 + n % 4)),
  (s, x, y) => put(s, x, WORDS[Math.floor(y * WORDS.length)]),
  (s, x, y, n) => put(s, x, s.slice(at(s, y), at(s, y) + 40).repeat(1 + n)),
  (s, x, y, n) => s.replace(/[a-zA-Z]/g, (c, i) => (i % (n + 2) === 0 ? DOUBLES[c] ?? c : c)),
  (s) => s.toUpperCase(),
  (s) => s.toLowerCase(),
  (s, x, y, n) => s.replace(/ /g, (c, i) => (i % (n + 2) === 0 ? '' : c)),
  (s, x, y, n) => s.replace(/ /g, (c, i) => (i % (n + 2) === 0 ? '\n' : c)),
  (s) => s.replace(/\n+/g, ' '),
  (s) => s.replace(/[.!?]/g, ''),
  (s, x, y, n) => s.replace(/\d+/g, (d) => d.repeat(1 + n % 20)),
  (s) => s.replace(/\d/g, (d) => '०१२३४५६७८९'[d]),
  (s) => [...s].reverse().join(''),
  (s) => s.replace(/\w+/g, (w) => `<b>${w}`),
  (s) => s.replace(/'/g, '\u2019').replace(/"/g, '\u201c').replace(/ /g, '\u00a0'),
];

const unit = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const damage = fc.tuple(fc.nat(DAMAGE.length - 1), unit, unit, fc.nat(30));
const damaged = (base, count) => fc.tuple(base, fc.array(damage, { minLength: 1, maxLength: count })).map(([s, l]) => l.reduce((t, [k, x, y, n]) => DAMAGE[k](t, x, y, n), s).slice(0, MAX_LENGTH));
const article = fc.constantFrom(...ARTICLES);
const passage = fc.tuple(article, unit, fc.integer({ min: 1, max: 2 })).map(([s, x, n]) => { const l = sentences(s); const i = Math.floor(x * l.length); return l.slice(i, i + n).join(' '); });
const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 50 }).map((l) => l.join(' '));
const html = fc.array(fc.oneof(fc.constantFrom(...HTML), fc.constantFrom(...WORDS), fc.string({ maxLength: 8 })), { maxLength: 60 }).map((l) => l.join(''));
const unicode = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }), fc.array(fc.constantFrom(...HOSTILE, ...WORDS), { maxLength: 40 }).map((l) => l.join(' ')));
const bomb = (length) => fc.tuple(fc.oneof(fc.constantFrom(...HOSTILE, ...HTML), soup.map((s) => `${s.slice(0, 40)} `), fc.string({ unit: 'binary', minLength: 1, maxLength: 20 })), fc.integer({ min: 1, max: length })).map(([p, n]) => (p || ' ').repeat(Math.ceil(n / (p.length || 1))).slice(0, n));

/** One text. The weights keep a case at some 2 ms, so that 200,000 of them are an affair of minutes. */
export const text = fc.oneof(
  { weight: 80, arbitrary: damaged(article, 8) },
  { weight: 400, arbitrary: damaged(passage, 6) },
  { weight: 300, arbitrary: soup },
  { weight: 100, arbitrary: html },
  { weight: 110, arbitrary: unicode },
  { weight: 9, arbitrary: bomb(5_000) },
  { weight: 1, arbitrary: bomb(MAX_LENGTH) },
);

export const options = fc.record({
  publishedOn: fc.option(fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10)), { nil: null }),
  minConfidence: fc.constantFrom(0, 0, 0, 0.5, 0.9, 1),
});

const CATEGORIES = ['Lu', 'Ll', 'Lt', 'Lm', 'Lo', 'Mn', 'Mc', 'Me', 'Nd', 'Nl', 'No', 'Pc', 'Pd', 'Ps', 'Pe', 'Pi', 'Pf', 'Po', 'Sm', 'Sc', 'Sk', 'So', 'Zs', 'Zl', 'Zp', 'Cc', 'Cf', 'Cs', 'Co', 'Cn'];
const KINDS = 500;

/** Long texts made of one Unicode general category alone, in one piece and in words of five. */
export function categories(length) {
  return CATEGORIES.flatMap((name) => {
    const re = new RegExp(`^\\p{${name}}$`, 'u');
    const all = [];
    for (let c = 0; c <= 0x10ffff && all.length < 4 * KINDS; c += c < 0x3000 ? 1 : 7) { const s = String.fromCodePoint(c); if (re.test(s)) all.push(s); }
    const some = all.filter((_, i) => i % Math.max(1, Math.floor(all.length / KINDS)) === 0);
    const solid = some.join('').repeat(Math.ceil(length / some.join('').length));
    const spaced = [...solid.slice(0, length)].map((c, i) => (i % 6 === 5 ? ' ' : c)).join('');
    return [[`${name}`, solid.slice(0, length)], [`${name} in words`, spaced.slice(0, length)]];
  });
}
