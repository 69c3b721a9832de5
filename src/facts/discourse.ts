import { noTexts, nth, pieces } from '../text/list.js';
import { CONSULAR } from '../lexicon/nouns.js';
import type { Lexicon } from '../lexicon/load.js';
import type { Action } from '../labels.js';
import type { Analysis } from './analysis.js';
import { isActor, isNation, isPlace, type NameMention, type NationMention } from '../mentions/name.js';
import { longest } from '../text/trie.js';
import { isClosed } from '../syntax/tag.js';
import { familyOf, sizeOf, type Group } from './group.js';
import { mostOf } from './most.js';
import type { PeoplePhrase } from './people.js';
import { lowerAt, lowerText, lowerWords, textAt } from '../text/token.js';

/** Nouns that say no more than "people", so that a later phrase with one may mean the group before. */
export const GENERIC =
  /^(?:people|persons|individuals|person|individual|detainees|citizens|nationals|victims|workers|others|returnees|deportees|men|women|suspects|foreigners|members|accused|defendants|escapees|passengers|group|compatriots|countrymen)$/;
/** How many sentences back a group is still in mind. */
const REACH = 6;
/** What is done to offenders only. */
const OFFENDERS = /^(?:charge|convict|arrest|detain|deport|extradite|want)$/;

const text = (a: Analysis, from: number, to: number): string => lowerText(a.t, from, to);
export const opening = (a: Analysis): string => text(a, 0, 6);
/** "Among them, the largest groups came from China": the sentence lists parts of the group before. */
export const speaksOfParts = (a: Analysis): boolean =>
  /^(?:of|among|amongst|from|out of) (?:these|those|them|(?:the|that|this) (?:group|total|number|\d+|[a-z-]+ ?(?:people|suspects|detainees|men|women)?))\b/.test(
    opening(a),
  );

/** The group a phrase is part of ("six of them", "the other 18", "Forty were home again"), or null. */
export function wholeOf(p: PeoplePhrase, mine: Group[], told: Group[], action: Action | null): Group | null {
  const v = sizeOf(p);
  const known = [...told, ...mine];
  // those of whom nothing is told are nobody's whole, unless no others are
  const recent =
    p.shape !== 'bare' && known.some((g) => g.counts.length > 0 || g.alias)
      ? known.filter((g) => g.counts.length > 0 || g.alias || mine.includes(g)).reverse()
      : [...known].reverse();
  const fits = (g: Group): boolean =>
    g.size > v &&
    !(g.nationality.length === 1 && p.nationality.length > 0 && !p.nationality.includes(g.nationality[0]!));
  if (p.ofNumber !== null) {
    const g = recent.find((x) => x.size === p.ofNumber);
    if (g) return g.alias ?? g;
  }
  if (p.shape === 'rest') {
    const sum = restOf(v, known);
    if (sum) return sum;
  }
  if (p.shape === 'of') {
    const named = nounOf(p.who);
    if (named) {
      const g = recent.find((x) => x.p.noun === named && fits(x)) ?? recent.find((x) => kindFits(named, x) && fits(x));
      if (g) return g;
    }
    const here = mine.findLast((g) => fits(g) && !(g.whole && g.nationality.length > 0 && p.nationality.length > 0));
    if (here) return wider(here, mine, fits) ?? here;
  }
  // "74 Thais and 900 Chinese have left; the remaining 300": of whom is not said
  if (
    p.shape === 'rest' &&
    mine.length > 1 &&
    new Set(mine.filter((g) => g.whole === null).map((g) => g.nationality.join())).size > 1
  )
    return null;
  const pool = action && OFFENDERS.test(action) ? recent.filter((g) => !suffered(g)) : recent;
  const last = pool.find(
    (g) =>
      fits(g) &&
      !(g.p.sex !== null && p.sex === null && p.nationality.length > 0) &&
      (g.whole === null ||
        (p.shape === 'of' && known.length - known.indexOf(g) <= 2) ||
        (g === known.at(-1) && !g.nationality.length && g.p.sex === null && p.nationality.length > 0)),
  );
  // "took 58 men and 12 women. Sixteen of them": of both
  if (
    last &&
    p.shape === 'of' &&
    !/^of the /.test(p.who) &&
    last.whole === null &&
    p.sex === null &&
    !p.nationality.length &&
    known.some(
      (x) =>
        x !== last &&
        x.a === last.a &&
        x.whole === null &&
        x.counts[0]?.trigger !== null &&
        x.counts[0]?.trigger === last.counts[0]?.trigger &&
        (x.p.sex !== last.p.sex || x.nationality.join() !== last.nationality.join()),
    )
  )
    return null;
  if (last && p.shape === 'of' && p.sex === null) return wider(last, known, fits) ?? last;
  return last ?? null;
}

/** "603 men and 77 women. About 100 of them": of all, when the group is one of several parts. */
const wider = (g: Group, known: Group[], fits: (g: Group) => boolean): Group | null =>
  g.whole && g.p.sex !== null && fits(g.whole) && known.some((x) => x !== g && x.a === g.a && x.whole === g.whole)
    ? g.whole
    : null;

/** The noun of "of the alleged masterminds", "of the suspects are Chinese". */
function nounOf(who: string): string | undefined {
  const words = pieces(who, ' ');
  if (words[0] !== 'of' || words[1] !== 'the') return undefined;
  const end = words.findIndex(
    (w, i) => i > 1 && (/^(?:are|were|is|was|have|had|who|in|from)$/.test(w) || !/^[a-z-]+$/.test(w)),
  );
  return words[(end < 0 ? words.length : end) - 1];
}

/** People of whom is told only what offenders did to them: no arrest is of them. */
const suffered = (g: Group): boolean =>
  g.counts.length > 0 && g.counts.every((c) => /^(?:defraud|kill|injure|missing)$/.test(c.action));

/** "of the victims", "of the dead": whether a group is of the kind the noun names. */
function kindFits(noun: string, g: Group): boolean {
  const kind = /^(?:suspects|detainees|accused|defendants|men|arrested|detained|fugitives|members)$/.test(noun)
    ? /^(?:arrest|detain|charge|convict|transfer|deport)$/
    : /^(?:victims|complainants)$/.test(noun)
      ? /^(?:defraud|rescue|traffic|confine|repatriate|escape)$/
      : /^(?:dead|deceased|killed|deaths)$/.test(noun)
        ? /^kill$/
        : /^(?:injured|wounded|hurt)$/.test(noun)
          ? /^injure$/
          : /^(?:rescued|freed|released)$/.test(noun)
            ? /^rescue$/
            : /^(?:deported|deportees)$/.test(noun)
              ? /^deport$/
              : /^(?:returnees|repatriated)$/.test(noun)
                ? /^repatriate$/
                : null;
  return kind !== null && g.counts.some((c) => kind.test(c.action));
}

/** "30 have returned; the other 17": the whole is what the parts told so far and the rest add up to. */
function restOf(v: number, known: Group[]): Group | null {
  for (let w = known.length - 2; w >= 0; w--) {
    const whole = known[w]!;
    if (whole.size <= v) continue;
    let sum = 0;
    for (let k = known.length - 1; k > w; k--) {
      // parts of parts do not add up, what is larger than the rest is no part
      const g = known[k]!;
      if (g.whole !== null && g.whole !== whole && g.whole !== whole.alias && k > w + 1 && known.indexOf(g.whole) > w)
        continue;
      if (g.size === whole.size) continue;
      sum += g.size;
      if (
        sum + v === whole.size &&
        suffered(whole) &&
        known.slice(k).some((g) => g.counts.some((c) => OFFENDERS.test(c.action)))
      )
        return null;
      if (sum + v === whole.size) {
        for (const g of known.slice(k))
          if (g.whole === null && g !== whole) {
            g.whole = whole;
            for (const c of g.counts) {
              c.parent ??= counterpart(whole, c.action);
              if (!c.nationality.length) c.nationality = [...whole.nationality];
            }
          }
        return whole;
      }
      if (sum + v > whole.size) break;
    }
  }
  return null;
}

/** The count of a group that a part with this action belongs to: the same action, else the group's first. */
export const counterpart = (g: Group, action: Action): Group['counts'][number] | null =>
  g.counts.find((c) => familyOf(c.action) === familyOf(action)) ?? g.counts[0] ?? g.alias?.counts[0] ?? null;

/** The group told before that "the 64" or "all 25" means. */
export function sameGroup(p: PeoplePhrase, told: Group[]): Group | null {
  const v = sizeOf(p);
  const g = told.findLast(
    (x) =>
      x.size === v &&
      x.p.number.bound !== 'vague' &&
      !(x.nationality.length && p.nationality.length && x.nationality.join() !== p.nationality.join()),
  );
  return g ? (g.alias ?? g) : null;
}

/** The one nationality all groups in mind share, or []: whom "another 30" or "Forty were home again" speaks of. */
export function topicNation(a: Analysis, told: Group[], mine: Group[], action: Action): string[] {
  // those who were robbed say nothing of who robbed them, nor officers of either
  const alike = (g: Group): boolean =>
    !g.p.staff &&
    (!g.counts.length || g.counts.every((c) => c.action === 'defraud') === (action === 'defraud')) &&
    !(OFFENDERS.test(action) && suffered(g));
  const near = [
    ...told.filter(
      (g) =>
        a.s.kind !== 'title' && g.a.s.kind !== 'title' && g.a.s.index >= a.s.index - REACH && g.a.s.index <= a.s.index,
    ),
    ...mine,
  ].filter(alike);
  const codes = new Set(near.filter((g) => g.nationality.length > 0).map((g) => g.nationality.join()));
  const last = near.at(-1);
  if (!last) return noTexts();
  // the last group decides; one of another or of no nationality in the same sentence leaves it open
  if (codes.size === 1 && last.nationality.length > 0) return [...last.nationality];
  return codes.size === 1 && near.filter((g) => g.a === last.a).some((g) => g.nationality.length > 0)
    ? pieces([...codes][0]!, ',')
    : noTexts();
}

/** The nation most of the people named by their nationality belong to, where it is most of all: whom "nationals" or "compatriots" means when nobody else is named. */
export function mainNation(all: Analysis[], share = 0.6, least = 1): string | null {
  const top = mostOf(all, (m, a) => (isNation(m) && m.codes.length === 1 && meansPeople(a, m) ? m.codes[0] : null));
  return top && top.weight >= least && top.weight > top.sum * share ? top.key : null;
}

/** The nation an article from that nation's own country names more than all others: a story from Colombo about Sri Lankans. */
export function atHome(all: Analysis[]): string | null {
  const nation = mainNation(all);
  const from = all.find((a) => a.s.dateline)?.names.find((n) => isPlace(n));
  return from?.kind === 'place' && from.country === nation ? nation : null;
}

/** "Taiwanese who", "eleven Taiwanese and": people, where "Taiwanese police" are none. */
function meansPeople(a: Analysis, m: NationMention): boolean {
  const next = nth(a.t, m.to);
  return (
    !m.adjective ||
    next?.kind !== 'word' ||
    nth(a.triggerAt, m.to) !== undefined ||
    /^(?:nationals?|citizens?|men|women|workers|victims|people|suspects)$/.test(next.lower) ||
    (isClosed(next.lower) && !/^(?:and|or)$/.test(next.lower)) ||
    a.numbers.some((n) => n.to === m.from)
  );
}

/** "its citizens", "13 compatriots": the country of who acts. */
export function possessed(
  a: Analysis,
  p: PeoplePhrase,
  lex: Lexicon,
  bare = false,
  before: Analysis | null = null,
): string | null {
  const words = lowerWords(a.t, p.number.to, p.to + 1);
  const pre = lowerAt(a.t, p.from - 1);
  const own =
    bare ||
    words.some((w) => /^(?:compatriots?|countrymen)$/.test(w)) ||
    ((/^(?:its|their)$/.test(pre) || words.some((w) => /^(?:its|their)$/.test(w))) &&
      words.some((w) => /^(?:citizens?|nationals?|people|own)$/.test(w))) ||
    (/^(?:his|her|their|its)$/.test(words[1] ?? '') && words.includes('countrymen'));
  if (!own) return null;
  let code: string | null = null;
  for (let i = 0; i < p.from; i++) {
    const n = a.nameAt[i];
    if (!n) continue;
    if (isNation(n)) code = n.codes[0]!;
    else if (
      isPlace(n) &&
      n.country &&
      (n.type === 'country' || lex.capitalOf.has(n.name)) &&
      !(
        /^(?:in|from|to|at|of)$/.test(lowerAt(a.t, n.from - 1)) &&
        !/^(?:police|authorities|officers)$/.test(lowerAt(a.t, n.from - 2))
      )
    )
      code = n.country;
    else if (isActor(n) && n.country) code = n.country;
    i = n.to - 1;
  }
  // "China was first to use the route. Fifty of its citizens flew out"
  return code ?? (before && !bare ? subjectCountry(before, lex) : null);
}

/** How many tokens of a sentence its subject may stand behind: "In February India took …". */
const OPENING = 4;

/** The country a sentence opens with as its subject: "India followed on March 10", "In February Kenya fetched …". */
export function subjectCountry(a: Analysis, lex: Lexicon): string | null {
  const n = a.names.find((x) => !(a.s.dateline && a.t[x.from]!.start < a.s.dateline.end));
  if (!isPlace(n) || n.from > OPENING || (n.type !== 'country' && !lex.capitalOf.has(n.name))) return null;
  return /^(?:in|from|to|at|of|near|via|for|with)$/.test(lowerAt(a.t, n.from - 1)) || textAt(a.t, n.to) === "'s"
    ? null
    : n.country;
}

/** Names of offices that care for nobody but their own nationals. */
const OFFICE = new RegExp(`\\b(?:${CONSULAR})\\b`, 'i');

/** The nation whose people an embassy or foreign ministry cares for, or null: "the Nepali embassy", "Embassy of Nepal". */
export function consulOf(a: Analysis, by: NameMention, lex: Lexicon): string | null {
  if (!isActor(by) || !OFFICE.test(by.name)) return null;
  if (by.country) return by.country;
  const before = nth(a.nameAt, by.from - 1);
  if (isNation(before)) return before.codes[0]!;
  for (let i = by.from + 1; i < by.to; i++)
    if (a.t[i - 1]!.lower === 'of') {
      const c = longest(lex.countries, a.t, i);
      if (c) return c.value.code;
    }
  return null;
}

/** The nation whose embassy, or whose own foreign ministry, speaks or acts in a sentence: whom "18 were still missing" means. */
export function consulIn(a: Analysis, nation: string | null, lex: Lexicon): string | null {
  for (const n of a.names) {
    const code = consulOf(a, n, lex);
    if (code && (code === nation || (!nation && isActor(n) && /embassy|consulate/i.test(n.name)))) return code;
  }
  return null;
}
