import { nth } from '../text/list.js';
import { isNation, isPlace } from '../mentions/name.js';
import * as G from '../lexicon/grammar.js';
import { lowerAt, textAt, wordIn, type Token } from '../text/token.js';
import type { Analysis } from '../facts/analysis.js';
import type { Lexicon } from '../lexicon/load.js';
import { PARTICLE_REACH, particleTo } from '../mentions/trigger.js';

/** What a token is in the sentence, as far as finding verbs, their subjects and their objects needs it. */
export type Tag =
  | 'det'
  | 'noun'
  | 'adj'
  | 'num'
  | 'name'
  | 'money'
  | 'date'
  | 'pron'
  | 'prep'
  | 'to'
  | 'and'
  | 'comma'
  | 'semi'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'quote'
  | 'clitic'
  | 'stop'
  | 'relative'
  | 'sub'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'neg'
  | 'adv'
  | 'past'
  | 'base'
  | 'present'
  | 'gerund';

const set = (s: string): ReadonlySet<string> => new Set(s.split(' '));
const CLOSED = new Map<string, Tag>();
const put = (words: string, tag: Tag): void => {
  for (const w of words.split(' ')) if (!CLOSED.has(w)) CLOSED.set(w, tag);
};
put(G.MODALS, 'modal');
put(G.BE, 'be');
put(G.HAVE, 'have');
put(G.DO, 'do');
put(G.NEGATIONS, 'neg');
put(G.RELATIVES, 'relative');
put(G.SUBORDINATORS, 'sub');
put(G.DETERMINERS, 'det');
put(G.CLAUSE_PREPOSITIONS, 'prep');
put(G.PREPOSITIONS, 'prep');
put('and or but nor plus & then', 'and');
put(G.ADVERBS, 'adv');
put(G.PRONOUNS, 'pron');
const PUNCT = new Map<string, Tag>(
  Object.entries({
    ',': 'comma',
    ';': 'semi',
    ':': 'colon',
    '–': 'dash',
    '(': 'open',
    '[': 'open',
    ')': 'close',
    ']': 'close',
    '"': 'quote',
    "'": 'quote',
    "'s": 'clitic',
    '.': 'stop',
    '!': 'stop',
    '?': 'stop',
  }),
);
/** Whether a lower-case word belongs to a closed class (article, preposition, helper, …). */
export const isClosed = (w: string): boolean => CLOSED.has(w);

/** "Half of the detainees, 22,", "Most (151)": whether a share that the number at `at` spells out stands before it. */
export const shareBefore = (t: Token[], at: number): boolean =>
  /^[,(]$/.test(textAt(t, at - 1)) && wordIn(t, SHARE, at - 8, at);
const SHARE = /^(?:half|(?:[a-z]+-)?(?:thirds?|quarters?|fifths?|tenths?)|most|majority|bulk|rest|remainder)$/;

const SAYING = set(G.SAYING);
const ADJECTIVES = set('set due ready able likely bound free alive dead safe unable willing');
/** Verbs whose past form is the plain form. */
const INVARIANT = set('let put cut hit set hurt shut split quit cast bet burst beat');
const VERBAL = new Map<string, Tag>(
  Object.entries({
    PastTense: 'past',
    Participle: 'past',
    Gerund: 'gerund',
    PresentTense: 'present',
    Infinitive: 'base',
  }),
);

/** Tags every token of a sentence. Names, money, dates and numbers are tagged by their mentions; verb forms by trigger, word list and ending. */
export function tagsOf(a: Analysis, lex: Lexicon, bounds: { from: number; to: number }[]): Tag[] {
  const ends = new Set(bounds.map((b) => b.to));
  const { t } = a;
  const tags: Tag[] = new Array<Tag>(t.length);
  const numberAt = new Uint8Array(t.length);
  for (const n of a.numbers) numberAt.fill(1, n.from, n.to);
  for (let i = 0; i < t.length; i++) {
    const w = t[i]!;
    if (a.nameAt[i]) tags[i] = isNation(a.nameAt[i]!) ? 'adj' : 'name';
    else if (a.dateAt[i]) tags[i] = 'date';
    else if (a.moneyAt[i]) tags[i] = 'money';
    else if (numberAt[i]) tags[i] = 'num';
    else if (w.kind === 'number') tags[i] = 'num';
    else if (w.kind === 'punct') tags[i] = PUNCT.get(w.text) ?? 'stop';
    else tags[i] = CLOSED.get(w.lower) ?? open(a, i, lex);
  }
  markAges(a, tags);
  // "In all 21 people were jailed": no place that they are in
  for (let i = 0; i + 1 < t.length; i++)
    if (
      t[i]!.lower === 'in' &&
      /^(?:all|total|sum)$/.test(t[i + 1]!.lower) &&
      (i === 0 || a.numbers.some((n) => n.numberFrom === i + 2 || n.to === i))
    )
      tags.fill('adv', i, i + 2);
  // "Between 1,500 and 2,000 savers fell victim": of the number, no preposition
  for (const { from } of bounds) if (lowerAt(t, from - 1) === 'between') tags[from - 1] = 'adv';
  for (const g of a.triggers) markParticle(a, tags, g);
  for (let i = 0; i < t.length; i++) tags[i] = settle(a, tags, i, lex, ends.has(i));
  return tags;
}

/** "10 men 21 to 30 years old were", "aged 20 to 60": ages stand beside their noun and are no phrase of the clause. */
function markAges(a: Analysis, tags: Tag[]): void {
  const { t } = a;
  for (let i = 0; i < t.length; i++) {
    const w = t[i]!.lower;
    if (w !== 'years' && w !== 'age' && w !== 'aged') continue;
    const next = lowerAt(t, i + 1);
    if (w === 'years' && (next === 'old' || (next === 'of' && lowerAt(t, i + 2) === 'age'))) {
      let k = i - 1;
      while (
        k >= 0 &&
        (nth(tags, k) === 'num' || /^(?:to|and|-|–|between|from)$/.test(t[k]!.lower)) &&
        !nth(a.nameAt, k)
      )
        k--;
      tags.fill('adv', k + 1, i + (next === 'old' ? 2 : 3));
    }
    if ((w !== 'years' && tagAt(tags, i + 1) === 'num') || (w === 'aged' && /^(?:between|from|about)$/.test(next))) {
      let k = i + 1;
      while (k < t.length && (nth(tags, k) === 'num' || /^(?:to|and|-|–|between|from|about|years?)$/.test(t[k]!.lower)))
        k++;
      tags.fill('adv', i, k);
    }
  }
}

/** "handed … over", "flown … home": the particle of a phrasal verb is no preposition. */
function markParticle(a: Analysis, tags: Tag[], g: Analysis['triggers'][number]): void {
  const { particle } = g.entry;
  if (!particle.length || (/^(?:to|into|on|against|from|for|after)$/.test(particle[0]!) && particle.length === 1))
    return;
  for (let k = g.to; k < a.t.length && k - g.to < PARTICLE_REACH; k++) {
    const to = particleTo(a.t, k, particle);
    if (to < 0) continue;
    const last = particle.length > 1 && /^(?:of|from|into|to|in|on)$/.test(particle.at(-1)!) ? 1 : 0;
    tags.fill('adv', k, to - last);
    return;
  }
}

function open(a: Analysis, i: number, lex: Lexicon): Tag {
  const w = a.t[i]!.lower;
  // "Investment scams cost 240 people $3 million"
  const next = w === 'cost' ? nth(a.t, i + 1) : undefined;
  if (
    next &&
    (next.kind === 'number' ||
      nth(a.nameAt, i + 1) ||
      a.moneyAt[i + 1] ||
      a.numbers.some((n) => n.from === i + 1) ||
      CLOSED.get(next.lower) === 'det')
  )
    return 'past';
  const g = nth(a.triggerAt, i);
  if (g && g.from === i && g.entry.voice !== 'noun') return g.entry.form === 'noun' ? 'noun' : g.entry.form;
  if (g && g.from === i) return 'noun';
  if (SAYING.has(w)) return /ing$/.test(w) ? 'gerund' : /(?:s|ell|ay)$/.test(w) && !/ed$/.test(w) ? 'present' : 'past';
  const known = lex.tagOf(w);
  const tag = VERBAL.get(known);
  if (tag) return tag;
  if ((known === 'Adjective' && /[^e]ed$/.test(w)) || w === 'left') return 'past';
  if (known === 'Adjective' || ADJECTIVES.has(w)) return 'adj';
  if (known === 'Adverb' || /ly$/.test(w)) return 'adv';
  // "transnational", "cross-border criminal": unknown words with an adjective's ending
  if (known === '' && w.length > 6 && /(?:[^v]al|ous|ive|ic|ary)$/.test(w)) return 'adj';
  if (known === '' && /[^e]ed$/.test(w) && w.length > 4) return 'past';
  if (known === '' && /ing$/.test(w) && w.length > 5) return 'gerund';
  return 'noun';
}

/** Tags of the words of a noun chunk. */
export const NOMINAL: ReadonlySet<string> = set('det noun adj num name money clitic pron');
const STARTS = set('det num name adj money pron');
const starts = (x: Tag | ''): boolean => STARTS.has(x);
/** The tag of a token, '' beyond the ends: strings only, so that V8 compiles what compares them once. */
const tagAt = (tags: Tag[], i: number): Tag | '' => (i >= 0 && i < tags.length ? tags[i]! : '');

/** Settles words that may be noun, adjective or verb by their neighbours; what follows a people phrase may be its verb. */
function settle(a: Analysis, tags: Tag[], i: number, lex: Lexicon, afterPeople: boolean): Tag {
  const tag = tags[i]!;
  const prev = afterPeople ? 'noun' : tagAt(tags, i - 1),
    next = tagAt(tags, i + 1);
  const w = a.t[i]!.lower,
    word = lowerAt(a.t, i + 1);
  if (w === 'to') return verbAfterTo(tags, i) ? 'to' : 'prep';
  // "was run by 20 Israelis"
  if (w === 'run' && (prev === 'be' || (word === 'by' && prev !== 'det'))) return 'past';
  // "Fines of 5,000 yuan each were imposed"
  if (w === 'each' && /^(?:money|noun)$/.test(prev) && /^(?:be|have|modal)$/.test(next)) return 'adv';
  // "got 18 Kenyans out": no helper before a noun phrase
  if (tag === 'be' && /^(?:got|gets?|getting)$/.test(w) && starts(next))
    return w === 'got' ? 'past' : w === 'getting' ? 'gerund' : 'base';
  if (w === "'s" && (next === 'past' || next === 'gerund') && prev === 'pron') return 'be';
  // "were then arrested", "who then fled"; in "X, then Y" it joins
  if (w === 'then') return prev === 'comma' || prev === 'and' || prev === '' ? tag : 'adv';
  // "205 foreigners, most to be deported": a group of its own
  if (tag === 'det' && /^(?:most|some|many|several|all)$/.test(w) && prev === 'comma' && word === 'to') return 'pron';
  // "that month", "that case": a determiner
  if (w === 'that' && ((next === 'noun' && prev !== 'noun' && !isSaying(a, i - 1)) || prev === 'prep')) return 'det';
  if (
    tag === 'adv' &&
    /^(?:in|up|off|out|down|over)$/.test(w) &&
    !a.triggers.some((g) => g.entry.particle[0] === w && g.to <= i && i - g.to < PARTICLE_REACH)
  )
    return starts(next) || next === 'noun' || next === 'date' || next === 'gerund'
      ? 'prep'
      : /^(?:past|base|present|gerund|noun)$/.test(prev)
        ? 'adv'
        : 'prep';
  // "all over the world"
  if (w === 'all' && /^(?:over|across|around)$/.test(word)) return 'adv';
  // "so far", "so that"
  if (w === 'so' && next === 'adv') return 'adv';
  if (
    tag === 'adv' &&
    /^(?:first|second|third|last|early|late|further|alone)$/.test(w) &&
    (prev === 'det' || prev === 'num') &&
    next === 'noun'
  )
    return 'adj';
  // "30 Filipinos bound for Poipet", "the 12 set to fly home": a participle behind its noun
  if (
    tag === 'adj' &&
    /^(?:bound|set|due)$/.test(w) &&
    /^(?:for|to)$/.test(word) &&
    /^(?:noun|name|comma|close)$/.test(prev)
  )
    return 'past';
  // "let go", "were hurt": past and plain form are one
  if ((tag === 'base' || tag === 'past') && INVARIANT.has(w) && (w !== 'set' || nth(a.triggerAt, i) !== undefined))
    return /^(?:to|modal|do)$/.test(prev) || lowerAt(a.t, i - 1) === 'to'
      ? 'base'
      : prev === 'det' || prev === 'prep'
        ? 'noun'
        : 'past';
  // "has frozen the assets"
  if (tag === 'adj' && prev === 'have' && /en$/.test(w) && /^(?:det|num|name|money)$/.test(next)) return 'past';
  if (tag === 'past') return settlePast(a, tags, i, lex, prev);
  if (tag === 'gerund') {
    if (prev === 'det' || prev === 'clitic' || (prev === 'adj' && next !== 'det')) return 'noun';
    // "of human trafficking and", "in money laundering": the noun of a phrase, with no object behind it
    return prev === 'noun' &&
      !afterPeople &&
      tagAt(tags, i - 2) === 'prep' &&
      !starts(next) &&
      !/s$|^(?:people|men|women|children|police|staff)$/.test(a.t[i - 1]!.lower)
      ? 'noun'
      : 'gerund';
  }
  // "had themselves contacted", "have both been freed"
  if (
    (tag === 'pron' || tag === 'det') &&
    /^(?:themselves|himself|herself|itself|both|all|each)$/.test(w) &&
    /^(?:have|be|modal)$/.test(prev) &&
    /^(?:past|be|base|have)$/.test(next)
  )
    return 'adv';
  if (tag === 'prep' && w === 'since' && prev === 'have' && /^(?:past|be)$/.test(next)) return 'adv';
  // "had come forward"
  if (tag === 'base' && (prev === 'have' || (prev === 'adv' && tagAt(tags, i - 2) === 'have'))) return 'past';
  return tag === 'base' || tag === 'present' ? settleVerb(a, tags, i, lex, tag, prev, afterPeople) : tag;
}

/** A past form may be the adjective of what follows. */
function settlePast(a: Analysis, tags: Tag[], i: number, lex: Lexicon, prev: Tag | ''): Tag {
  const w = a.t[i]!.lower,
    next = tagAt(tags, i + 1);
  // "so-called", "army-backed"
  if (
    w.includes('-') &&
    !nth(a.triggerAt, i) &&
    (next === 'noun' || next === 'adj' || next === 'quote' || next === 'name')
  )
    return 'adj';
  // "the alleged gang", "30 rescued Thais"
  if (
    (prev === 'det' || prev === 'num' || prev === 'adj' || prev === 'clitic') &&
    (next === 'noun' || next === 'adj' || (next === 'name' && prev !== 'num')) &&
    !(a.t[i - 1]!.lower === 'those') &&
    !(prev === 'adj' && isNation(nth(a.nameAt, i - 1)) && next === 'adj')
  )
    return 'adj';
  // "the alleged scamming activities"
  // "a man named Wang"
  if (
    /^(?:named|called|surnamed|nicknamed)$/.test(w) &&
    lex.people.has(lowerAt(a.t, i - 1)) &&
    !/s$/.test(a.t[i - 1]!.lower) &&
    !isNation(nth(a.nameAt, i + 1)) &&
    /^\p{Lu}/u.test(textAt(a.t, i + 1))
  )
    return 'prep';
  if (
    (prev === 'prep' && (next === 'noun' || next === 'adj')) ||
    (prev === 'det' && next === 'gerund' && tagAt(tags, i + 2) === 'noun')
  )
    return 'adj';
  return 'past';
}

/** A plain form may be a noun. */
function settleVerb(
  a: Analysis,
  tags: Tag[],
  i: number,
  lex: Lexicon,
  tag: Tag,
  prev: Tag | '',
  afterPeople: boolean,
): Tag {
  const w = a.t[i]!.lower,
    second = tagAt(tags, i - 2),
    word = lowerAt(a.t, i + 1);
  if (
    prev === 'to' ||
    prev === 'modal' ||
    prev === 'do' ||
    prev === 'neg' ||
    lowerAt(a.t, i - 1) === 'to' ||
    (prev === 'adv' && (second === 'modal' || second === 'to'))
  )
    return 'base';
  if (isSayingWord(w)) return tag;
  if (
    prev === 'det' ||
    (prev === 'adj' && !isNation(nth(a.nameAt, i - 1))) ||
    prev === 'num' ||
    prev === 'clitic' ||
    prev === 'prep' ||
    (prev === 'relative' && tag === 'base' && w === 'case')
  )
    return 'noun';
  // a verb has something before it to be its subject and something behind it
  const g = nth(a.triggerAt, i);
  const before = i === 0 || /^(?:noun|name|pron|comma|relative|adv|and|close|adj|date)$/.test(prev);
  const end = g ? g.to : i + 1,
    nx = tagAt(tags, end);
  const after =
    starts(nx) ||
    nx === 'relative' ||
    nx === 'adv' ||
    nx === 'noun' ||
    ((nx === 'prep' || nx === 'base') && (tag === 'present' || g !== undefined)) ||
    (g !== undefined && (g.to > i + 1 || g.entry.voice === 'vi'));
  // "sentences of up to nine years"
  if (g?.entry.voice === 'vt' && /^(?:of|with)$/.test(word) && g.to === i + 1) return 'noun';
  // "victims of job scams in Cambodia": a verb has its object
  if (tag === 'present' && g?.entry.voice === 'vt' && !g.other && nx === 'prep' && g.to === i + 1 && second === 'prep')
    return 'noun';
  // "job scam syndicates": a plain form needs a plural before it
  if (
    tag === 'base' &&
    prev === 'noun' &&
    (nx === 'noun' || nx === 'relative') &&
    !afterPeople &&
    !/s$|^(?:people|men|women|children|police|staff|family|youth|military|public)$/.test(a.t[i - 1]!.lower)
  )
    return 'noun';
  // "a Myanmar scam centre": one country would need "scams"
  const country = prev === 'name' ? nth(a.nameAt, i - 1) : undefined;
  if (tag === 'base' && nx === 'noun' && isPlace(country) && lowerAt(a.t, country.from - 1) !== 'and') return 'noun';
  // "office work have been": a verb behind makes it a noun
  if (/^(?:be|have|modal|do)$/.test(nx)) return 'noun';
  const people =
    lex.people.has(w) &&
    !(
      g &&
      (g.entry.particle.length > 0 ||
        g.to > i + 1 ||
        prev === 'name' ||
        ((nx === 'num' || nx === 'det') && w === 'arrest'))
    );
  return before && after && !people ? tag : 'noun';
}

const isSayingWord = (w: string): boolean => SAYING.has(w);
const isSaying = (a: Analysis, i: number): boolean => i >= 0 && SAYING.has(a.t[i]!.lower);

function verbAfterTo(tags: Tag[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tags.length, i + 4); k++) {
    if (tags[k] === 'adv') continue;
    return tags[k] === 'base' || tags[k] === 'be' || tags[k] === 'have' || tags[k] === 'do';
  }
  return false;
}
