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
  for (let i = t[k]?.lower === 'the' ? k + 1 : k; i < t.length;) {
    const n = nameAt[i];
    if (n?.kind === 'nation') codes.push(...n.codes);
    else if (lands && n?.kind === 'place' && n.type === 'country' && n.country) codes.push(n.country);
    else break;
    i = to = n.to;
    if (t[i]?.text === ',') i++;
    if (/^(?:and|or)$/.test(t[i]?.lower ?? '')) i++;
    if (t[i]?.lower === 'the') i++;
    if (i === to) break;
  }
  return { codes: [...new Set(codes)], to };
}

/** What people are said to be from token k on: "Chinese", "from China", "citizens of Laos", "of Thai nationality", "Lao passport holders". */
export function complement(a: Analysis, k: number, lex: Lexicon): string[] {
  const { t } = a;
  let lands = false;
  while (LIGHT.test(t[k]?.lower ?? '')) {
    lands ||= t[k]!.lower === 'from';
    k++;
  }
  if (CITIZENS.test(t[k]?.lower ?? '') && t[k + 1]?.lower === 'of') {
    lands = true;
    k += 2;
    if (t[k]?.lower === 'mainland') k++;
  }
  const { codes, to } = nationsAt(a, k, lands);
  if (!codes.length) return [];
  const next = t[to];
  // "all of them Chinese but for one Tunisian"
  if (/^(?:but|except|save|barring)$/.test(next?.lower ?? '')) return [];
  return !next ||
    next.kind === 'punct' ||
    isClosed(next.lower) ||
    lex.people.has(next.lower) ||
    CITIZENS.test(next.lower) ||
    papers.has(next.lower)
    ? codes
    : [];
}

/** Papers people hold: "hold Vietnamese passports", "passports of Laos". */
function papersAt(a: Analysis, k: number): string[] {
  const { t } = a;
  while (/^(?:an?|the|their|valid|fake)$/.test(t[k]?.lower ?? '')) k++;
  if (papers.has(t[k]?.lower ?? '') && t[k + 1]?.lower === 'of') return nationsAt(a, k + 2, true).codes;
  const { codes, to } = nationsAt(a, k, false);
  return codes.length && papers.has(t[to]?.lower ?? '') ? codes : [];
}

/** What a predicate at token k says people are: "are Chinese", "are believed to be from China", "were all citizens of Laos". */
export function predicateNations(a: Analysis, k: number, lex: Lexicon): string[] {
  if (!isSo.has(a.t[k]?.lower ?? '')) return [];
  let q = k + 1;
  for (let n = 0; n < HEDGES && supposed.has(a.t[q]?.lower ?? ''); n++) q++;
  return complement(a, q, lex);
}

/**
 * The nationality that the words behind a phrase, or just before it, state of its people: "31 people, 12 of whom hold Lao passports", "fifty of them are believed to be from
 * China", "28 of them, Thai citizens, were", "190 people, Taiwanese and Chinese, were", "Indians, 60 of whom", "Chinese nationals, at 207, made up". Nothing where it is not stated of all.
 */
export function statedNations(a: Analysis, p: PeoplePhrase, lex: Lexicon): string[] {
  const { t } = a;
  let k = p.to;
  if (t[k]?.lower === 'of' && /^(?:them|whom|these|those)$/.test(t[k + 1]?.lower ?? '')) k += 2;
  const word = t[k]?.lower ?? '';
  // "12 of them, Thai citizens, were": closed by a comma, and not "Chinese among them"
  if (t[k]?.text === ',' && p.number.value !== 1) {
    const { codes, to } = nationsAt(a, k + 1, false);
    const end = CITIZENS.test(t[to]?.lower ?? '') ? to + 1 : to;
    if (
      codes.length &&
      t[end]?.text === ',' &&
      a.nameAt[end + 1] === undefined &&
      !a.numbers.some((n) => n.from === end + 1)
    )
      return codes;
  }
  const told = predicateNations(a, k, lex);
  if (told.length) return told;
  const who = /^(?:who|that)$/.test(word) ? k + 1 : k;
  if (holds.has(t[who]?.lower ?? '')) {
    const codes = papersAt(a, who + 1);
    if (codes.length) return codes;
  }
  return namedAhead(a, p);
}

/** "Taiwanese, 32 of them, making up", "Filipinos made up 371 of them", "Indians, 60 of whom", "Chinese nationals, at 207, made up", "Indians numbered 60": a people named just before its number. */
function namedAhead(a: Analysis, p: PeoplePhrase): string[] {
  const { t } = a;
  let k = p.from - 1;
  const partly = p.shape === 'of' || (t[p.to]?.lower === 'of' && /^(?:them|whom)$/.test(t[p.to + 1]?.lower ?? ''));
  const at = /^(?:at|with)$/.test(t[k]?.lower ?? '');
  if (at) k--;
  if (/^(?:numbered|numbering|totalled|totalling|totaled)$/.test(t[k]?.lower ?? '')) k--;
  else if (partly && t[k]?.lower === 'up' && /^(?:made|make)$/.test(t[k - 1]?.lower ?? '')) k -= 2;
  else if (partly && /^(?:comprised?|formed?|constituted?)$/.test(t[k]?.lower ?? '')) k--;
  else if (/^[,(]$/.test(t[k]?.text ?? '') && (partly || (at && t[p.to]?.text === ','))) k--;
  else return [];
  if (CITIZENS.test(t[k]?.lower ?? '')) k--;
  const n = a.nameAt[k];
  // "119 Thais, 61 of them women": those have a number of their own
  if (n && a.numbers.some((x) => x.to === n.from)) return [];
  return n?.kind === 'nation' && n.to === k + 1 && (n.people || CITIZENS.test(t[k + 1]?.lower ?? ''))
    ? [...n.codes]
    : [];
}

/** How far behind a crowd it is said what most of it are. */
const MIXED_REACH = 8;

/** "7,200, the great majority of them Chinese", "46 people, nearly all Ghanaians", "1,500 people of 28 nationalities": people of more than one nation. */
export function isMixed({ t, names, numbers }: Analysis, p: PeoplePhrase): boolean {
  const end = Math.min(t.length, p.to + MIXED_REACH);
  if (/^(?:of|from)$/.test(t[p.to]?.lower ?? ''))
    for (let i = p.to + 1; i < end && t[i]!.kind !== 'punct'; i++)
      if (
        /^(?:nationalities|countries|nations)$/.test(t[i]!.lower) &&
        numbers.some((n) => n.to <= i && n.from > p.to && i - n.to < 3)
      )
        return true;
  if (!/^[,(–]$/.test(t[p.to]?.text ?? '')) return false;
  for (let i = p.to + 1; i < end; i++) {
    const most =
      /^(?:most|mostly|majority|mainly|largely|chiefly|bulk|predominantly|overwhelmingly)$/.test(t[i]!.lower) ||
      (/^(?:nearly|almost|virtually|practically)$/.test(t[i]!.lower) && t[i + 1]?.lower === 'all');
    if (most) return names.some((n) => n.kind === 'nation' && n.from > i && n.from <= i + MIXED_REACH);
  }
  return false;
}
