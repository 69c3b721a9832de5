import { nth } from '../text/list.js';
import { isNation, isPlace } from '../mentions/name.js';
import type { Lexicon } from '../lexicon/load.js';
import { isNoun, isVerb, type Chunk } from '../syntax/chunk.js';
import type { Syntax } from '../syntax/clause.js';
import type { Analysis } from './analysis.js';
import type { Group } from './group.js';
import { sizeOf } from './group.js';
import { labelOf, REST } from './label.js';
import type { PeoplePhrase } from './people.js';
import { lowerAt, lowerText, textAt, wordIn } from '../text/token.js';

/** How a people phrase hangs on one before it in the sentence. */
export interface PhraseLink {
  kind: 'part' | 'sibling' | 'gap' | 'beside';
  of: Group;
}

const INTRODUCES_PARTS =
  /^(?:including|includes|included|include|comprising|comprised|comprises|comprise|namely|among|amongst|consisting|consist|consists|consisted|composed|mostly|notably|divided|i\.e\.?|viz)$/;
/** Words that may stand between two items of a list. */
const GLUE =
  /^(?:as|well|along|together|with|plus|another|followed|then|or|also|each|namely|mostly|mainly|largely|only|others|both|some|about|around|more|a|an|the|further|finally|lastly|besides|other|by)$/;

/** The link of phrase p to an earlier phrase of its sentence, read from what stands between. */
export function linkOf(a: Analysis, syn: Syntax, p: PeoplePhrase, mine: Group[], lex: Lexicon): PhraseLink | null {
  const prev = mine.at(-1);
  if (!prev) return null;
  // "All foreigners: 1,705; China: 1,533; others: 82": a label of its own
  const label = labelOf(a, p.number);
  if (label && textAt(a.t, label.from - 1) === ';') {
    const head =
      p.shape === 'list' || REST.test(a.t[label.from]!.lower)
        ? mine.find(
            (g) =>
              g.counts.length > 0 &&
              g.whole === null &&
              !g.p.nationality.length &&
              g.p.sex === null &&
              sizeOf(g.p) > sizeOf(p),
          )
        : undefined;
    return head ? { kind: 'part', of: head } : null;
  }
  // "312 foreigners, 56 of them women": of those named right before
  const them = prev.p.shape === 'of' || (prev.p.sex !== null && p.sex === null && prev.whole) ? prev.whole : prev;
  if (
    p.shape === 'of' &&
    wordIn(a.t, /^(?:them|whom)$/, p.number.to, p.to) &&
    /^,(?: (?:most|all|some|many|half) of (?:them|whom) [a-z]+)?(?: and)?$/i.test(lowerText(a.t, prev.p.to, p.from)) &&
    them?.counts.length &&
    sizeOf(p) < sizeOf(them.p)
  )
    return { kind: 'part', of: them };
  // "109 Vietnamese, 17 of them women; 54 Thais, of whom 24 were women": part of the item beside it
  const near = prev.p.to === p.from - 1 || (/^(?:of)$/.test(lowerAt(a.t, prev.p.to + 1)) && p.from - prev.p.to === 3);
  if (
    p.shape === 'of' &&
    p.sex !== null &&
    near &&
    /^[,(]$/.test(textAt(a.t, prev.p.to)) &&
    prev.p.sex === null &&
    prev.counts.length > 0 &&
    sizeOf(p) < sizeOf(prev.p) &&
    a.t.slice(p.from - 2, p.to).some((x) => /^(?:them|whom)$/.test(x.lower))
  )
    return { kind: 'part', of: prev };
  // "500 people arrested, of whom more than 100 are in custody"
  if (
    /^(?:whom|which)$/.test(lowerAt(a.t, p.from - 1)) &&
    lowerAt(a.t, p.from - 2) === 'of' &&
    them?.counts.length &&
    sizeOf(p) < sizeOf(them.p)
  )
    return { kind: 'part', of: them };
  // "160 women were rescued, down from the 185 women in 2012": the same deed of another time
  const than = lowerText(a.t, Math.max(0, p.from - 3), p.from);
  if (/(?:\b(?:up|down|increase|rise|drop|fall) from|\bcompared (?:to|with))(?: the)?$/.test(than))
    return { kind: 'gap', of: prev };
  const whole = partHead(a, syn, p, mine);
  // "87 suspects: 60 caught in Mae Sot, 20 in Tak": the 20 were caught as well
  const { chunks } = syn;
  if (
    whole &&
    prev.whole === whole &&
    p.shape === 'bare' &&
    prev.counts.some((c) => c.how === 'reduced') &&
    gapped(a, syn, p, chunks.slice(syn.chunkAt[prev.p.to - 1]! + 1, syn.chunkAt[p.from]!))
  )
    return { kind: 'sibling', of: prev };
  if (whole) return { kind: 'part', of: whole };
  // "763 suspects, 69 fugitives among them"
  if (
    lowerAt(a.t, p.to) === 'among' &&
    lowerAt(a.t, p.to + 1) === 'them' &&
    prev.counts.length > 0 &&
    sizeOf(p) < sizeOf(prev.p)
  )
    return { kind: 'part', of: prev };
  if (lowerAt(a.t, p.from - 1) === 'by' && lowerAt(a.t, p.from - 2) === 'followed')
    return { kind: 'sibling', of: prev };
  const between = syn.chunks.slice(syn.chunkAt[prev.p.to - 1]! + 1, syn.chunkAt[p.from]!);
  // "handed over six leaders of a group, including Li and Wang, as well as four other suspects"
  if (
    /^as well as$/.test(lowerText(a.t, Math.max(0, p.from - 3), p.from)) &&
    !p.staff &&
    prev.counts.length > 0 &&
    !between.some((c) => isVerb(c) || (c.kind === 'mark' && /^(?:semi|sub|relative|stop)$/.test(c.tag)))
  )
    return { kind: 'sibling', of: prev };
  const list = listBetween(a, prev, p, between, lex);
  if (list) return list;
  // "450 were waiting to go home, 6,716 men and 425 women"; "along with seven others"
  if (/^(?:along|together)$/.test(lowerAt(a.t, p.from - 2)) && lowerAt(a.t, p.from - 1) === 'with')
    return { kind: 'beside', of: prev };
  const head = mine.findLast((g) => g.whole === null && g.p.sex === null && g.counts.length > 0);
  if (
    head &&
    p.sex !== null &&
    !p.nationality.length &&
    sizeOf(p) < sizeOf(head.p) &&
    textAt(a.t, p.from - 1) === ',' &&
    !ownVerb(syn, p)
  )
    return { kind: 'part', of: head };
  if (prev.whole && prev.p.sex !== null && p.sex !== null && lowerAt(a.t, p.from - 1) === 'and' && !ownVerb(syn, p))
    return { kind: 'sibling', of: prev };
  // "freed 26 workers; Ethiopians (12) were the largest group"
  const items =
    p.shape === 'list' && sizeOf(p) < sizeOf(prev.p) && !prev.p.nationality.length && prev.counts.length > 0;
  return gapped(a, syn, p, between) ? { kind: items ? 'part' : 'gap', of: prev } : null;
}

const ownVerb = (syn: Syntax, p: PeoplePhrase): boolean =>
  syn.clauses.some(
    (c) =>
      (c.verb.form === 'finite' || c.verb.form === 'copula') &&
      c.at > syn.chunkAt[p.from]! &&
      c.subjects.includes(syn.chunkAt[p.from]!),
  );

/** The group whose parts p may be: the last one before ":", a dash, an open bracket or a word such as "including". */
function partHead(a: Analysis, syn: Syntax, p: PeoplePhrase, mine: Group[]): Group | null {
  const { t } = a;
  let depth = 0,
    semicolon = false;
  // "Ethiopia – 40, Kenya – 31"
  const dashes = textAt(t, p.number.from - 1) === '–';
  for (let i = p.from - 1; i >= 0; i--) {
    const w = t[i]!.lower;
    if (w === ')') {
      depth++;
      continue;
    }
    if (w === '(' && depth > 0) {
      depth--;
      continue;
    }
    if (depth > 0 || (p.shape === 'list' && ((w === '(' && i === p.number.from - 1) || (w === '–' && dashes))))
      continue;
    // "746 people: 312 at a house in Kratie; 271 in Poipet": only a colon reaches over semicolons
    if (w === ';') {
      semicolon = true;
      continue;
    }
    if (semicolon && w !== ':') continue;
    // "Vietnam (511 men and 61 women)": of the Vietnamese, not of those before
    if (
      w === '(' &&
      (isNation(nth(a.nameAt, i - 1)) ||
        (isPlace(nth(a.nameAt, i - 1)) && (nth(a.nameAt, i - 1) as { type: string }).type === 'country')) &&
      !mine.some((g) => g.p.to >= i && g.p.from < i)
    )
      continue;
    const copula =
      (p.nationality.length > 0 || p.sex !== null) &&
      /^(?:were|are)$/.test(w) &&
      a.numbers.some((n) => n.from === i + 1);
    // "84 Indonesians, that is 69 males and 15 females"
    const namely = /^(?:is|means)$/.test(w) && /^(?:that|which)$/.test(lowerAt(t, i - 1)) && textAt(t, i - 2) === ',';
    const madeUp = w === 'made' && lowerAt(t, i + 1) === 'up' && lowerAt(t, i + 2) === 'of';
    if (!(w === ':' || madeUp || w === '(' || w === '–' || copula || namely || INTRODUCES_PARTS.test(w))) continue;
    if (w === 'among' && !/^(?:them|those|whom|these)$/.test(lowerAt(t, i + 1)) && textAt(t, i - 1) !== ',') continue;
    const head = mine.findLast(
      (g) =>
        g.p.to <= i + 1 &&
        (g.counts.length > 0 || g.alias) &&
        !(w === ':' && g.p.sex !== null && g.p.nationality.length === 0),
    );
    if (!head) {
      if (w === '(' || w === '–') continue;
      return null;
    }
    // "freed 30 people, mostly Ethiopians, and arrested nine guards"
    if (
      INTRODUCES_PARTS.test(w) &&
      syn.clauses.some(
        (c) =>
          c.verb.from > i &&
          c.verb.to <= p.from &&
          c.verb.trigger !== null &&
          !c.passive &&
          c.objects.includes(syn.chunkAt[p.from]!),
      )
    )
      return null;
    // "six leaders, including two brothers, as well as four other suspects"
    if (
      INTRODUCES_PARTS.test(w) &&
      /^(?:as|with)$/.test(lowerAt(t, p.from - 1)) &&
      /^(?:well|along|together)$/.test(lowerAt(t, p.from - 2))
    )
      return null;
    // the head stands right before the mark, or only the rest of its clause between
    if (w !== ':' && i - head.p.to > 22) return null;
    if (sizeOf(p) >= sizeOf(head.p)) {
      if (INTRODUCES_PARTS.test(w)) return null;
      continue;
    }
    if ((p.shape === 'bare' && w === '(') || (copula && head.whole !== null)) return null;
    return head;
  }
  return null;
}

/** "482 Indians, 220 Filipinos", "31 people, 29 Chinese", "China (3,634), Indonesia (653)". */
function listBetween(a: Analysis, prev: Group, p: PeoplePhrase, between: Chunk[], lex: Lexicon): PhraseLink | null {
  const q = prev.p;
  let extra = 0,
    apart = false;
  for (let k = 0; k < between.length; k++) {
    const c = between[k]!;
    const word = a.t[c.from]!.lower;
    if (isVerb(c)) return null;
    if (isNoun(c)) {
      const plain = a.t
        .slice(c.from, c.to)
        .every(
          (x, i) =>
            nth(a.nameAt, c.from + i) ||
            a.moneyAt[c.from + i] ||
            GLUE.test(x.lower) ||
            lex.people.has(x.lower) ||
            /^(?:them|these|whom|'s)$/.test(x.lower),
        );
      if (/^(?:whom|them|these)$/.test(word)) apart = true;
      extra += plain ? 0 : 1;
      continue;
    }
    if (/^(?:relative|sub|semi)$/.test(c.tag) && word !== 'whom') return null;
    if (word === 'whom') apart = true;
    if (c.tag === 'open') {
      const close = between.findIndex((x, i) => i > k && x.kind === 'mark' && x.tag === 'close');
      if (close > 0) {
        k = close;
        continue;
      }
    }
    if (c.tag === 'date') extra += 0.3;
    if (c.tag === 'prep' && !GLUE.test(word) && !/^(?:of|from|in|at|with)$/.test(word)) extra += 1;
  }
  if (extra > 2) return null;
  const pHas = p.nationality.length > 0 || p.sex !== null || p.shape === 'list';
  const qHas = q.nationality.length > 0 || q.sex !== null || q.shape === 'list';
  const smaller = sizeOf(p) < sizeOf(q);
  const sibling: PhraseLink = { kind: 'sibling', of: prev };
  const listed = prev.whole !== null && (q.nationality.length > 0 || q.noun !== null);
  const joined =
    /^(?:,|and|;|&|plus|or|with|by|another|a|an|the)$/.test(lowerAt(a.t, p.from - 1)) || p.shape === 'list';
  if (!joined && !apart) return null;
  if (p.shape === 'bare')
    return between.some((c) => isNoun(c) || (c.kind === 'mark' && c.tag === 'prep'))
      ? null
      : pHas || qHas || q.shape === 'bare'
        ? sibling
        : lowerAt(a.t, p.to) === 'to' && smaller
          ? sibling
          : null;
  if (
    p.sex !== null &&
    !p.nationality.length &&
    q.sex === null &&
    smaller &&
    (apart || (textAt(a.t, q.to) === ',' && lowerAt(a.t, p.from - 1) !== 'and'))
  )
    return { kind: 'part', of: prev };
  if (listed) return extra <= 1 ? sibling : null;
  if (pHas === qHas) return extra <= 1 || qHas ? sibling : null;
  if (pHas)
    return extra === 0 &&
      smaller &&
      lowerAt(a.t, p.from - 1) !== 'and' &&
      !between.some((c) => c.kind === 'mark' && c.tag === 'prep')
      ? { kind: 'part', of: prev }
      : sibling;
  return extra <= 1 ? sibling : null;
}

/** "44 were deported on June 3; 26 on June 4", "54 to Cambodia, 29 to Myanmar and 11 to Laos": a clause without a verb of its own takes the one before. */
function gapped(a: Analysis, syn: Syntax, p: PeoplePhrase, between: Chunk[]): boolean {
  const joint = lowerAt(a.t, p.from - 1);
  if (
    !/^(?:,|and|;|:|–|\(|a|another|the|of|in|to|from|at|on)$/.test(joint) &&
    !a.dateAt[p.from - 1] &&
    !nth(a.nameAt, p.from - 1)
  )
    return false;
  if (!between.some((c) => c.kind === 'mark' && /^(?:comma|and|semi|colon|dash|open)$/.test(c.tag))) return false;
  // the verb of the clause before may stand between, one of p's own may not
  const own = syn.clauses.some(
    (c) =>
      (c.verb.trigger !== null || c.subjects.includes(syn.chunkAt[p.from]!)) &&
      (c.subjects.includes(syn.chunkAt[p.from]!) || (!c.passive && c.objects.includes(syn.chunkAt[p.from]!))) &&
      (c.verb.form === 'finite' || c.verb.form === 'copula' || c.verb.form === 'past'),
  );
  if (own) return false;
  const lastJoint = between.findLastIndex((c) => c.kind === 'mark' && /^(?:comma|and|semi|colon)$/.test(c.tag));
  if (between.slice(lastJoint + 1).some((c) => isVerb(c))) return false;
  if (between.some((c) => c.kind === 'mark' && c.tag === 'relative')) return false;
  // what follows is a phrase, not a sentence
  const after = syn.chunks.slice(syn.chunkAt[p.to - 1]! + 1);
  const [next] = after;
  if (isVerb(next) && next.form !== 'past' && next.form !== 'gerund') return false;
  const pp =
    next === undefined || (next.kind === 'mark' && /^(?:prep|date|comma|and|semi|stop|adv|open|close)$/.test(next.tag));
  return (
    pp &&
    (p.shape === 'bare' ||
      p.shape === 'rest' ||
      p.noun === null ||
      /^(?:others?|more|people|persons|men|women)$/.test(p.noun))
  );
}
