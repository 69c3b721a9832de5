import { noTexts, nth } from '../text/list.js';
import { isCountry, isNation } from '../mentions/name.js';
import { lowerAt, textAt } from '../text/token.js';
import { HOLDS, HELD_PAPERS, IS_SO, SUPPOSED } from '../lexicon/grammar.js';
import { isClosed } from '../syntax/tag.js';
import type { Lexicon } from '../lexicon/load.js';
import type { Analysis } from './analysis.js';
import type { PeoplePhrase } from './people.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const isSo = set(IS_SO),
  supposed = set(SUPPOSED),
  holds = set(HOLDS),
  papers = set(HELD_PAPERS);
/** Words before a nation or country that leave it what it is. */
const LIGHT = /^(?:all|both|also|each|either|ethnic|mainland|the|an?|from|of|their|valid)$/;
const CITIZENS = /^(?:citizens?|nationals?|natives?|subjects)$/;
/** How many words of supposition may stand before what people are. */
const HEDGES = 4;

/** The countries of a list that begins at token k: nations by name or adjective, or countries behind "from" and "of". */
export function nationsAt({ t, nameAt }: Analysis, k: number, lands: boolean): { codes: string[]; to: number } {
  const codes: string[] = [];
  let to = k;
  for (let i = lowerAt(t, k) === 'the' ? k + 1 : k; i < t.length;) {
    const n = nameAt[i];
    if (isNation(n)) codes.push(...n.codes);
    else if (lands && isCountry(n) && n.country) codes.push(n.country);
    else break;
    i = to = n.to;
    if (textAt(t, i) === ',') i++;
    if (/^(?:and|or)$/.test(lowerAt(t, i))) i++;
    if (lowerAt(t, i) === 'the') i++;
    if (i === to) break;
  }
  return { codes: [...new Set(codes)], to };
}

/** What people are said to be from token k on: "Chinese", "from China", "citizens of Laos", "of Thai nationality", "Lao passport holders". */
export function complement(a: Analysis, k: number, lex: Lexicon): string[] {
  const { t } = a;
  let lands = false;
  while (LIGHT.test(lowerAt(t, k))) {
    lands ||= t[k]!.lower === 'from';
    k++;
  }
  if (CITIZENS.test(lowerAt(t, k)) && lowerAt(t, k + 1) === 'of') {
    lands = true;
    k += 2;
    if (lowerAt(t, k) === 'mainland') k++;
  }
  const { codes, to } = nationsAt(a, k, lands);
  if (!codes.length) return noTexts();
  const next = nth(t, to);
  // "all of them Chinese but for one Tunisian"
  if (/^(?:but|except|save|barring)$/.test(next?.lower ?? '')) return noTexts();
  return !next ||
    next.kind === 'punct' ||
    isClosed(next.lower) ||
    lex.people.has(next.lower) ||
    CITIZENS.test(next.lower) ||
    papers.has(next.lower)
    ? codes
    : noTexts();
}

/** Papers people hold: "hold Vietnamese passports", "passports of Laos". */
function papersAt(a: Analysis, k: number): string[] {
  const { t } = a;
  while (/^(?:an?|the|their|valid|fake)$/.test(lowerAt(t, k))) k++;
  if (papers.has(lowerAt(t, k)) && lowerAt(t, k + 1) === 'of') return nationsAt(a, k + 2, true).codes;
  const { codes, to } = nationsAt(a, k, false);
  return codes.length && papers.has(lowerAt(t, to)) ? codes : noTexts();
}

/** What a predicate at token k says people are: "are Chinese", "are believed to be from China", "were all citizens of Laos". */
export function predicateNations(a: Analysis, k: number, lex: Lexicon): string[] {
  if (!isSo.has(lowerAt(a.t, k))) return noTexts();
  let q = k + 1;
  for (let n = 0; n < HEDGES && supposed.has(lowerAt(a.t, q)); n++) q++;
  return complement(a, q, lex);
}

/**
 * The nationality that the words behind a phrase, or just before it, state of its people: "31 people, 12 of whom hold Lao passports", "fifty of them are believed to be from
 * China", "28 of them, Thai citizens, were", "190 people, Taiwanese and Chinese, were", "Indians, 60 of whom", "Chinese nationals, at 207, made up". Nothing where it is not stated of all.
 */
export function statedNations(a: Analysis, p: PeoplePhrase, lex: Lexicon): string[] {
  const { t } = a;
  let k = p.to;
  if (lowerAt(t, k) === 'of' && /^(?:them|whom|these|those)$/.test(lowerAt(t, k + 1))) k += 2;
  const word = lowerAt(t, k);
  // "12 of them, Thai citizens, were": closed by a comma, and not "Chinese among them"
  if (textAt(t, k) === ',' && p.number.value !== 1) {
    const { codes, to } = nationsAt(a, k + 1, false);
    const end = CITIZENS.test(lowerAt(t, to)) ? to + 1 : to;
    if (
      codes.length &&
      textAt(t, end) === ',' &&
      nth(a.nameAt, end + 1) === undefined &&
      !a.numbers.some((n) => n.from === end + 1)
    )
      return codes;
  }
  const told = predicateNations(a, k, lex);
  if (told.length) return told;
  const who = /^(?:who|that)$/.test(word) ? k + 1 : k;
  if (holds.has(lowerAt(t, who))) {
    const codes = papersAt(a, who + 1);
    if (codes.length) return codes;
  }
  return namedAhead(a, p);
}

/** "Taiwanese, 32 of them, making up", "Filipinos made up 371 of them", "Indians, 60 of whom", "Chinese nationals, at 207, made up", "Indians numbered 60": a people named just before its number. */
function namedAhead(a: Analysis, p: PeoplePhrase): string[] {
  const { t } = a;
  let k = p.from - 1;
  const partly = p.shape === 'of' || (lowerAt(t, p.to) === 'of' && /^(?:them|whom)$/.test(lowerAt(t, p.to + 1)));
  const at = /^(?:at|with)$/.test(lowerAt(t, k));
  if (at) k--;
  if (/^(?:numbered|numbering|totalled|totalling|totaled)$/.test(lowerAt(t, k))) k--;
  else if (partly && lowerAt(t, k) === 'up' && /^(?:made|make)$/.test(lowerAt(t, k - 1))) k -= 2;
  else if (partly && /^(?:comprised?|formed?|constituted?)$/.test(lowerAt(t, k))) k--;
  else if (/^[,(]$/.test(textAt(t, k)) && (partly || (at && textAt(t, p.to) === ','))) k--;
  else return noTexts();
  if (CITIZENS.test(lowerAt(t, k))) k--;
  const n = nth(a.nameAt, k);
  // "119 Thais, 61 of them women": those have a number of their own
  if (n && a.numbers.some((x) => x.to === n.from)) return noTexts();
  return isNation(n) && n.to === k + 1 && (n.people || CITIZENS.test(lowerAt(t, k + 1))) ? [...n.codes] : noTexts();
}

/** How far behind a crowd it is said what most of it are. */
const MIXED_REACH = 8;

/** "7,200, the great majority of them Chinese", "46 people, nearly all Ghanaians", "1,500 people of 28 nationalities": people of more than one nation. */
export function isMixed({ t, names, numbers }: Analysis, p: PeoplePhrase): boolean {
  const end = Math.min(t.length, p.to + MIXED_REACH);
  if (/^(?:of|from)$/.test(lowerAt(t, p.to)))
    for (let i = p.to + 1; i < end && t[i]!.kind !== 'punct'; i++)
      if (
        /^(?:nationalities|countries|nations)$/.test(t[i]!.lower) &&
        numbers.some((n) => n.to <= i && n.from > p.to && i - n.to < 3)
      )
        return true;
  if (!/^[,(–]$/.test(textAt(t, p.to))) return false;
  for (let i = p.to + 1; i < end; i++) {
    const most =
      /^(?:most|mostly|majority|mainly|largely|chiefly|bulk|predominantly|overwhelmingly)$/.test(t[i]!.lower) ||
      (/^(?:nearly|almost|virtually|practically)$/.test(t[i]!.lower) && lowerAt(t, i + 1) === 'all');
    if (most) return names.some((n) => isNation(n) && n.from > i && n.from <= i + MIXED_REACH);
  }
  return false;
}
