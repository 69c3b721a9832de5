import { isActor } from '../mentions/name.js';
import { mapped, nth } from '../text/list.js';
import { lowerAt } from '../text/token.js';
import type { Analysis } from '../facts/analysis.js';
import type { Lexicon } from '../lexicon/load.js';
import { CLAUSE_PREPOSITIONS, COLLECTIVES, INTRANSITIVES, SAYING } from '../lexicon/grammar.js';
import { chunksOf, isMark, isNoun, isVerb, wordOf, type Chunk, type MarkChunk, type VerbChunk } from './chunk.js';
import { shareBefore, tagsOf, type Tag } from './tag.js';

/** How a verb stands to the noun chunks it governs. */
export type Link = 'subject' | 'object' | 'reduced' | 'relative';
/** A verb with the chunks it governs; indexes are into `Syntax.chunks`. */
export interface Clause {
  at: number;
  verb: VerbChunk;
  subjects: number[];
  objects: number[];
  link: Exclude<Link, 'object'>;
  /** The people are done to: passive, or a reduced relative of a transitive verb. */
  passive: boolean;
  /** The verb of which this one is the complement ("waiting to return") or to which "and" joins it. */
  matrix: Clause | null;
  joined: Clause | null;
  /** Chunks that belong to the clause, from and to (end exclusive). */
  from: number;
  to: number;
}
export interface Syntax {
  tags: Tag[];
  chunks: Chunk[];
  clauses: Clause[];
  chunkAt: Int16Array;
  /** Whether a chunk is "them" and the like. */
  pronoun: (chunk: number) => boolean;
}

const CLAUSAL = new Set(CLAUSE_PREPOSITIONS.split(' '));
const SAID = new Set(SAYING.split(' '));
const INTRANSITIVE = new Set(INTRANSITIVES.split(' '));
const GROUPS = new Set(COLLECTIVES.split(' '));

/** The clauses of a sentence: every verb with its subjects and objects. */
export function syntaxOf(a: Analysis, lex: Lexicon, bounds: { from: number; to: number }[]): Syntax {
  const tags = tagsOf(a, lex, bounds);
  const chunks = chunksOf(a, tags, bounds);
  const chunkAt = new Int16Array(a.t.length);
  chunks.forEach((c, k) => chunkAt.fill(k, c.from, c.to));
  const people = new Set(bounds.map((b) => chunkAt[b.from]!));
  const s: Syntax = {
    tags,
    chunks,
    clauses: [],
    chunkAt,
    pronoun: (k) => {
      const c = nth(chunks, k);
      return isNoun(c) && c.to - c.from === 1 && nth(tags, c.from) === 'pron';
    },
  };
  const through = (list: number[]): number[] => {
    const out: number[] = [];
    for (const k of list) out.push(insideGroup(a, chunks, k, people));
    return out;
  };
  chunks.forEach((c, k) => {
    if (!isVerb(c)) return;
    const clause = clauseAt(a, s, k, c, people);
    clause.subjects = through(clause.subjects);
    clause.objects = through(clause.objects);
    s.clauses.push(clause);
  });
  shareObjects(s);
  inclusions(a, s, people);
  s.clauses.forEach((c) => extent(s, c));
  return s;
}

/** "a batch of 47 Kenyans": the people inside a collective noun, else the chunk itself. */
function insideGroup(a: Analysis, chunks: Chunk[], k: number, people: Set<number>): number {
  const c = nth(chunks, k);
  if (!isNoun(c) || people.has(k) || !GROUPS.has(a.t[c.to - 1]!.lower) || wordOf(nth(chunks, k + 1)) !== 'of') return k;
  return people.has(k + 2) ? k + 2 : k;
}
/** Words for some of the people named before. */
const SHARES = /^(?:most|some|many|several|others)$/;
const skipped = (c: Chunk | undefined): boolean => isMark(c, 'adv', 'date', 'quote', 'stop');

/** Index of the chunk left of k that is no adverb, date or quotation mark; -1 at the start. */
function leftOf(chunks: Chunk[], k: number): number {
  let i = k - 1;
  for (;;) {
    while (i >= 0 && skipped(nth(chunks, i))) i--;
    if (!isMark(nth(chunks, i), 'close')) return i;
    // over a bracket: "141 foreigners (130 Chinese, 11 Vietnamese) to be sent"
    let open = i - 1;
    while (open >= 0 && !isMark(nth(chunks, open), 'open')) open--;
    if (open <= 0) return i;
    i = open - 1;
  }
}
function rightOf(chunks: Chunk[], k: number): number {
  let i = k + 1;
  while (i < chunks.length && skipped(nth(chunks, i))) i++;
  return i;
}

/** A verb chunk among those around it, with the clause that is made of it. */
interface Site {
  a: Analysis;
  s: Syntax;
  k: number;
  verb: VerbChunk;
  people: Set<number>;
  /** The chunk before it. */
  before: number;
  left: Chunk | undefined;
  c: Clause;
}

const hasDirect = (s: Syntax, c: Clause): boolean => {
  for (const o of c.objects) if (isDirect(s, c.at, o)) return true;
  return false;
};
const isIntransitive = (a: Analysis, verb: VerbChunk): boolean =>
  verb.trigger ? verb.trigger.entry.voice === 'vi' && !verb.trigger.other : INTRANSITIVE.has(a.t[verb.head]!.lower);

/** The clause of the verb at chunk k. Each kind of verb is a function of its own: one of them all would take V8 half a second each time it compiles it. */
function clauseAt(a: Analysis, s: Syntax, k: number, verb: VerbChunk, people: Set<number>): Clause {
  const c: Clause = {
    at: k,
    verb,
    subjects: [],
    objects: objectsOf(s, k, people),
    link: 'subject',
    passive: verb.passive,
    matrix: null,
    joined: null,
    from: k,
    to: k + 1,
  };
  const before = leftOf(s.chunks, k),
    left = before < 0 ? undefined : nth(s.chunks, before),
    site: Site = { a, s, k, verb, people, before, left, c };
  if (verb.form === 'infinitive' || (verb.form === 'gerund' && isVerb(left))) controlled(site);
  else if (isMark(left, 'relative')) {
    c.link = 'relative';
    c.subjects = antecedent(a, s, before, people);
  } else if ((isMark(left, 'and') || (isMark(left, 'comma') && verb.form !== 'gerund')) && joinedOn(site)) return c;
  else if (verb.form === 'gerund') participle(site);
  else if (!ownSubjects(site) && verb.form === 'past') bareForm(site);
  return c;
}

/** An infinitive, or a gerund behind a verb. */
function controlled({ a, s, k, verb, people, before, left, c }: Site): void {
  // control: the matrix verb's object, else its subject
  const m = matrixBefore(s, k);
  // "with 141 foreigners to be sent": the people right before, whatever the verb further left
  if (
    isNoun(left) &&
    people.has(before) &&
    (verb.passive || (verb.form === 'infinitive' && !!m && !m.objects.includes(before) && !m.subjects.includes(before)))
  ) {
    c.matrix = m;
    c.subjects = nounsLeft(s, before, people);
    return;
  }
  // "205 foreigners, most to be deported"
  if (verb.passive && isNoun(left) && left.to - left.from === 1 && SHARES.test(a.t[left.from]!.lower)) {
    c.matrix = m;
    c.subjects = [before];
    return;
  }
  // "had arranged for the others to fly out"
  if (
    isNoun(left) &&
    nth(s.tags, left.to - 1) === 'pron' &&
    governed(s, lowerAt(a.t, left.from - 1) === 'the' ? before - 1 : before)?.word === 'for'
  ) {
    c.matrix = m;
    c.subjects = [before];
    return;
  }
  if (m) {
    c.matrix = m;
    const between = m.objects.filter((o) => o < k);
    c.subjects = between.length && !m.passive && m.verb.form !== 'copula' ? between : m.subjects;
    return;
  }
  if (isNoun(left)) {
    c.subjects = nounsLeft(s, before, people);
    c.link = 'reduced';
  }
}

/** A verb behind "and" or a comma, of which the subjects stand before; tells whether that is settled. */
function joinedOn({ a, s, k, verb, people, before, left, c }: Site): boolean {
  const { chunks } = s;
  const comma = isMark(left, 'and') && isMark(nth(chunks, before - 1), 'comma') ? before - 1 : before;
  const prior = s.clauses.findLast(
    (x) =>
      x.at < before &&
      (x.verb.form === verb.form ||
        x.verb.form === 'finite' ||
        x.verb.form === 'copula' ||
        (x.verb.form === 'past' && verb.form !== 'copula')),
  );
  if (isMark(left, 'and') && prior && prior.verb.form !== 'infinitive') {
    c.joined = prior;
    c.subjects = prior.subjects;
    c.link = prior.link;
    // "were arrested and deported": the auxiliary holds for both, unless the second has an object
    c.passive = verb.passive || (verb.form === 'past' && prior.passive && !hasDirect(s, c));
    return true;
  }
  // ("Rao, head of the unit, said that": no participle)
  const says = SAID.has(a.t[verb.head]!.lower) && isMark(nth(chunks, rightOf(chunks, k)), 'relative');
  if (
    isMark(left, 'comma') &&
    verb.form === 'past' &&
    !says &&
    !isIntransitive(a, verb) &&
    verb.trigger?.entry.voice !== 'vi' &&
    !hasDirect(s, c)
  ) {
    // "the 300 foreigners, the majority of them Chinese, set to be deported": over the insertion
    const beside = comma - 1 >= 0 ? leftOf(chunks, comma) : -1,
      open = people.has(beside) ? -1 : opening(s, comma);
    const noun = open > 0 && people.has(leftOf(chunks, open)) ? leftOf(chunks, open) : beside;
    // "250 stranded Nepalis rescued, repatriated"
    if (a.s.kind === 'title' && prior?.passive && prior.at === beside) {
      c.joined = prior;
      c.subjects = prior.subjects;
      c.link = prior.link;
      c.passive = true;
      return true;
    }
    // "Thirty people, arrested in May, were …" or the next verb of a list
    if (prior && listFollows(s, k) && prior.passive) {
      c.joined = prior;
      c.subjects = prior.subjects;
      c.link = prior.link;
      c.passive = !hasDirect(s, c);
      return true;
    }
    if (isNoun(nth(chunks, noun))) {
      c.link = 'reduced';
      c.subjects = nounsLeft(s, noun, people);
      c.passive = true;
      return true;
    }
  }
  return false;
}

/** A gerund that no verb stands before. */
function participle({ s, k, people, before, left, c }: Site): void {
  const { chunks } = s;
  // "were at that time still waiting"
  const copula =
    isNoun(left) && !people.has(before) && governed(s, before)
      ? s.clauses.find((x) => x.at === leftOf(chunks, before - 1) && x.verb.form === 'copula')
      : undefined;
  if (copula) {
    c.subjects = copula.subjects;
    return;
  }
  if (isNoun(left)) {
    c.link = 'reduced';
    c.subjects = nounsLeft(s, before, people);
  } else {
    const m = earlierMain(s, k);
    if (m && isMark(left, 'comma')) {
      c.matrix = m;
      c.subjects = m.subjects;
    } else if (isMark(left, 'prep')) {
      const at = leftOf(chunks, before);
      c.matrix = s.clauses.find((x) => x.at === at) ?? null;
    }
  }
}

/** A verb with subjects of its own; tells whether nothing is left to be settled. */
function ownSubjects({ a, s, k, verb, people, before, left, c }: Site): boolean {
  const { chunks } = s;
  // "Bai, Li and Chen, 3 persons, were sentenced": the names' own number
  const names =
    isMark(left, 'comma') && people.has(before - 1) && isMark(nth(chunks, before - 2), 'comma')
      ? nth(chunks, before - 3)
      : undefined;
  const named = names && isActor(nth(a.nameAt, names.to - 1)) ? [before - 1] : null;
  const found = named ?? spelled(a, s, k, people) ?? subjectsLeft(a, s, k, people);
  // "arrested 12 people in a raid and 30 were freed": the 12 are another verb's
  const taken = (x: number): boolean =>
    s.clauses.some((v) => v.verb.trigger !== null && !v.passive && v.objects.includes(x));
  c.subjects =
    found.length > 1 && found.some((x) => people.has(x) && !taken(x)) ? found.filter((x) => !taken(x)) : found;
  // "the 792 suspects it netted": a relative clause without its pronoun
  const whose =
    found.length === 1 && !c.passive && !c.objects.length && verb.trigger?.entry.voice === 'vt' ? found[0]! - 1 : -1;
  if (whose >= 0 && people.has(whose) && isNoun(nth(chunks, whose))) {
    c.objects = [whose];
    return true;
  }
  // "Inside were rescued 17 men and 27 women"
  if (!found.length && c.passive && verb.form === 'finite' && c.objects.some((o) => people.has(o))) {
    c.subjects = c.objects;
    c.objects = [];
    return true;
  }
  // "foreigners whom they brought out": the relative pronoun is the object
  const pronoun = found.length && !c.passive ? leftOf(chunks, Math.min(...found)) : -1;
  if (
    pronoun >= 0 &&
    isMark(nth(chunks, pronoun), 'relative') &&
    /^(?:whom|that|which)$/.test(wordOf(nth(chunks, pronoun))) &&
    !hasDirect(s, c)
  ) {
    const whom = antecedent(a, s, pronoun, people);
    if (whom.some((x) => people.has(x))) {
      c.objects = whom;
      return true;
    }
  }
  // "Deported on Saturday, the 74 Chinese had …": a participle that opens the sentence belongs to the subject behind it
  if (verb.form === 'past' && before < 0 && !hasDirect(s, c)) {
    // "Rescued were 21 persons (13 men, eight women)"
    const be = nth(chunks, rightOf(chunks, k)),
      told = rightOf(chunks, rightOf(chunks, k));
    if (isVerb(be) && be.form === 'copula' && people.has(told)) {
      c.passive = true;
      c.subjects = [told];
      return true;
    }
    const comma = chunks.findIndex((x, n) => n > k && isMark(x, 'comma'));
    const subject = rightOf(chunks, comma);
    if (comma > 0 && people.has(subject) && !chunks.slice(k + 1, comma).some(isVerb)) {
      c.link = 'reduced';
      c.passive = true;
      c.subjects = [subject];
      return true;
    }
  }
  return false;
}

/** A bare past form: active with an object, else a reduced relative of a transitive verb. */
function bareForm({ a, s, k, verb, people, before, left, c }: Site): void {
  const { chunks } = s;
  const direct =
    c.objects.some((o) => isDirect(s, k, o) || people.has(insideGroup(a, chunks, o, people))) || sharesObject(s, k);
  const transitive = verb.trigger ? verb.trigger.entry.voice === 'vt' : !INTRANSITIVE.has(a.t[verb.head]!.lower);
  const nounRight = isNoun(left);
  const finiteAhead = followedByVerb(s, k);
  // "69 Japanese returned from four countries were arrested"
  if (!transitive && nounRight && people.has(before) && verb.trigger && finiteAhead && !hasDirect(s, c)) {
    c.link = 'reduced';
    c.subjects = nounsLeft(s, before, people);
    return;
  }
  // "A raid led to 30 arrests"
  const leads = a.t[verb.head]!.lower === 'led' && wordOf(nth(chunks, k + 1)) === 'to';
  // "Some 400 people moved to Laos": by themselves
  const wanders = /^(?:move|relocate)$/.test(verb.trigger?.entry.lemma ?? '') && a.s.kind !== 'title';
  // "164 people believed to be part of a gang were arrested"
  const toDo = nth(chunks, rightOf(chunks, k));
  // ("whom they accused of fraud")
  const agent = isNoun(left) && left.to - left.from === 1 && /^(?:they|he|she|we|i)$/.test(a.t[left.from]!.lower);
  if (
    transitive &&
    nounRight &&
    !agent &&
    !leads &&
    !(wanders && !finiteAhead) &&
    (verb.trigger || !SAID.has(a.t[verb.head]!.lower) || (isVerb(toDo) && toDo.form === 'infinitive')) &&
    (!direct || (finiteAhead && !direct))
  ) {
    c.link = 'reduced';
    c.passive = true;
    c.subjects = allOf(a, s, before, people) ?? nounsLeft(s, before, people);
  }
}

/** "61 suspects, all arrested in May": the people before the comma. */
function allOf(a: Analysis, s: Syntax, i: number, people: Set<number>): number[] | null {
  const c = nth(s.chunks, i);
  if (
    !isNoun(c) ||
    c.to - c.from !== 1 ||
    !/^(?:all|both)$/.test(a.t[c.from]!.lower) ||
    !isMark(nth(s.chunks, i - 1), 'comma')
  )
    return null;
  for (let k = i - 2; k >= 0 && i - k < 10; k--)
    if (people.has(k)) return [k];
    else if (isVerb(s.chunks[k])) return null;
  return null;
}

/** Whether a chunk follows a verb without a preposition between. */
const isDirect = (s: Syntax, k: number, o: number): boolean => rightOf(s.chunks, k) === o;

/** "arrested and promptly deported eight men", "detained, and a day later released, 14": the object stands behind the next verb. */
function sharesObject(s: Syntax, k: number): boolean {
  let i = rightOf(s.chunks, k);
  if (isMark(nth(s.chunks, i), 'comma')) i = rightOf(s.chunks, i);
  if (!isMark(nth(s.chunks, i), 'and')) return false;
  const v = rightOf(s.chunks, i);
  const verb = nth(s.chunks, v);
  if (!isVerb(verb) || verb.form !== 'past') return false;
  let o = rightOf(s.chunks, v);
  if (isMark(nth(s.chunks, o), 'comma') && !isMark(nth(s.chunks, o + 1), 'relative', 'prep')) o = rightOf(s.chunks, o);
  return isNoun(nth(s.chunks, o));
}

/** "arrested, charged and jailed": another past form follows, joined by "and" or a comma. */
function listFollows(s: Syntax, k: number): boolean {
  for (let i = k + 1; i < s.chunks.length && i < k + 9; i++)
    if (isMark(s.chunks[i], 'and') && isVerb(nth(s.chunks, rightOf(s.chunks, i)))) return true;
    else if (isVerb(s.chunks[i])) return false;
  return false;
}

/** Whether a finite verb without a subject of its own follows, so that a bare past form before it is no main verb. */
function followedByVerb(s: Syntax, k: number): boolean {
  for (let i = k + 1; i < s.chunks.length; i++) {
    const c = s.chunks[i]!;
    if (isVerb(c)) return c.form === 'finite' || c.form === 'copula';
    if (isMark(c, 'and', 'semi', 'sub', 'relative', 'colon')) return false;
  }
  return false;
}

function matrixBefore(s: Syntax, k: number): Clause | null {
  for (let i = k - 1; i >= 0 && k - i < 12; i--) {
    const c = s.chunks[i]!;
    if (isVerb(c)) return s.clauses.find((x) => x.at === i) ?? null;
    if (isMark(c, 'semi', 'sub', 'colon', 'dash')) return null;
  }
  return null;
}
const earlierMain = (s: Syntax, k: number): Clause | null =>
  s.clauses.findLast((x) => x.at < k && (x.verb.form === 'finite' || x.verb.form === 'past')) ?? null;

/** Whether a noun chunk is governed by a preposition right before it. */
const governed = (s: Syntax, i: number): MarkChunk | null => {
  const p = nth(s.chunks, i - 1);
  return p?.kind === 'mark' && p.tag === 'prep' ? p : null;
};

/** The preposition that governs a noun chunk, also over "and" ("suspects in telephone and internet fraud"). */
function governedBy(s: Syntax, i: number, people: Set<number>): { prep: MarkChunk; at: number } | null {
  for (let k = i, n = 0; n < 5; n++) {
    const prep = governed(s, k);
    if (prep) return { prep, at: k };
    const joint = isMark(nth(s.chunks, k - 1), 'and', 'comma')
      ? isMark(nth(s.chunks, k - 2), 'comma')
        ? k - 2
        : k - 1
      : -1;
    const other = joint > 0 ? joint - 1 : -1;
    // "detained in Johor, and warrants have been issued": a comma before "and" joins a third noun or a new clause
    if (joint === k - 2 && !isMark(nth(s.chunks, joint - 2), 'comma', 'and')) return null;
    if (other < 0 || !isNoun(nth(s.chunks, other)) || people.has(other) || people.has(k)) return null;
    k = other;
  }
  return null;
}

/** The noun chunk at i and, when it closes a prepositional phrase, the nouns that phrase hangs on; people first. */
function nounsLeft(s: Syntax, i: number, people: Set<number>): number[] {
  if (people.has(i)) return conjuncts(s, i, people);
  // "98 Chinese, most of them caught in May": not all of them
  if (wordOf(nth(s.chunks, i - 1)) === 'of' && isNoun(nth(s.chunks, i - 2)) && s.pronoun(i)) return [i - 2];
  let k = i;
  for (let n = 0; n < 6 && k >= 0; n++) {
    const p = governed(s, k);
    if (!p) break;
    let m = leftOf(s.chunks, k - 1);
    // "119 Thais held in Poipet raids": the phrase hangs on a participle
    const v = s.clauses.find((x) => x.at === m && x.link !== 'subject');
    if (v && v.subjects.some((x) => people.has(x))) return v.subjects;
    if (!isNoun(nth(s.chunks, m))) break;
    k = m;
    if (people.has(k)) return conjuncts(s, k, people);
    m = k;
  }
  return [i];
}

/** A people chunk with those that "and" and commas join to it on the left. */
function conjuncts(s: Syntax, i: number, people: Set<number>, closed = false): number[] {
  const out = [i];
  let k = i;
  for (;;) {
    const m = k - 1;
    const joint = nth(s.chunks, m);
    // a comma joins only what an "and" further right closes
    if (isMark(joint, 'comma') && !closed) break;
    closed ||= isMark(joint, 'and');
    if (!isMark(joint, 'and', 'comma') && !(isMark(joint, 'prep') && /^(?:plus|including)$/.test(wordOf(joint)))) break;
    let n = m - 1;
    if (isMark(joint, 'and') && isMark(nth(s.chunks, n), 'comma')) n--;
    // "30 from China and 12 from Laos": over the phrase behind each
    while (n >= 1 && isNoun(nth(s.chunks, n)) && !people.has(n) && governed(s, n)) n -= 2;
    if (!people.has(n) || isMark(joint, 'prep')) break;
    out.push(n);
    k = n;
    if (governed(s, n)) break;
  }
  return out;
}

/** What "who", "which" or "that" at chunk w refers to. */
function antecedent(a: Analysis, s: Syntax, w: number, people: Set<number>): number[] {
  let i = leftOf(s.chunks, w);
  // "30 men who had fled and who were in camps": whom the relative clause before is of
  if (isMark(nth(s.chunks, i), 'and')) {
    const v = s.clauses.findLast((x) => x.link === 'relative' && x.at < i);
    if (v) return v.subjects;
    i = leftOf(s.chunks, i);
  }
  if (isMark(nth(s.chunks, i), 'comma', 'dash')) i = leftOf(s.chunks, i);
  if (isMark(nth(s.chunks, i), 'close')) {
    while (i > 0 && !isMark(nth(s.chunks, i), 'open')) i--;
    i = leftOf(s.chunks, i);
  }
  if (!isNoun(nth(s.chunks, i))) {
    // "230 people detained in raids who were …": over the participle
    const v = s.clauses.find((x) => x.at === i);
    return v ? v.subjects : [];
  }
  // "109 suspects, including 11 fugitives, who were": the suspects
  const first = people.has(i) ? Math.min(...conjuncts(s, i, people)) : i;
  const among = governed(s, first);
  // ("33 Chinese, including a baby, who were")
  const one =
    !people.has(i) && wordOf(nth(s.chunks, w)) === 'who' && /^(?:were|are|have)$/.test(lowerAt(a.t, s.chunks[w]!.to));
  if (
    among &&
    (people.has(i) || one) &&
    /^(?:including|among|amongst)$/.test(among.word) &&
    isMark(nth(s.chunks, leftOf(s.chunks, w)), 'comma', 'dash', 'close')
  ) {
    const joint = leftOf(s.chunks, first - 1);
    const head = isMark(nth(s.chunks, joint), 'comma', 'dash', 'open') ? leftOf(s.chunks, joint) : joint;
    if (isNoun(nth(s.chunks, head))) return nounsLeft(s, head, people);
  }
  const near = nounsLeft(s, i, people);
  if (
    near.some((x) => people.has(x)) ||
    wordOf(nth(s.chunks, w)) !== 'who' ||
    !isMark(nth(s.chunks, leftOf(s.chunks, w)), 'comma', 'dash', 'close')
  )
    return near;
  // "13 compatriots, men and women aged 20 to 60, who were …": people named a little before
  for (let k = i - 1; k >= 0 && i - k < 12; k--) {
    const c = s.chunks[k]!;
    if (people.has(k)) return conjuncts(s, k, people);
    if (
      (isVerb(c) && (c.form === 'finite' || c.form === 'copula')) ||
      isMark(c, 'semi', 'sub', 'relative', 'colon', 'dash')
    )
      break;
  }
  return near;
}

/** "Half of them, 27, were released", "Most (151) were men": the number that spells out a share is the subject, or null. */
function spelled(a: Analysis, s: Syntax, k: number, people: Set<number>): number[] | null {
  let i = k - 1;
  while (i > 1 && skipped(nth(s.chunks, i))) i--;
  const n = nth(s.chunks, i - 1);
  return isMark(nth(s.chunks, i), 'comma', 'close') &&
    isNoun(n) &&
    people.has(i - 1) &&
    isMark(nth(s.chunks, i - 2), 'comma', 'open') &&
    shareBefore(a.t, n.from)
    ? [i - 1]
    : null;
}

/** Whether what may open a clause opens none: "as part of …", or a singular behind it that cannot be the subject of the plural verb at chunk k. */
function phrasal(a: Analysis, s: Syntax, at: number, k: number): boolean {
  const noun = nth(s.chunks, at),
    verb = s.chunks[k]!;
  if (!isNoun(noun)) return false;
  if (a.t[noun.to - 1]!.lower === 'part') return true;
  return (
    /^(?:were|are|have)$/.test(a.t[verb.from]!.lower) &&
    /^(?:a|an|the|his|her|its)$/.test(a.t[noun.from]!.lower) &&
    !/s$|^(?:police|people|men|women|children)$/.test(a.t[noun.to - 1]!.lower) &&
    s.clauses.some((x) => x.link === 'reduced' && x.at < at)
  );
}

/** The subjects of a finite verb at chunk k: leftwards over prepositional phrases, insertions, participles and relative clauses. */
function subjectsLeft(a: Analysis, s: Syntax, k: number, people: Set<number>): number[] {
  const { chunks } = s;
  let i = leftOf(chunks, k);
  for (let steps = 0; i >= 0 && steps < 40; steps++) {
    const c = chunks[i]!;
    if (isNoun(c)) {
      // "59 suspects, including 44 men, 15 women and two girls, were"
      const listed = people.has(i) ? Math.min(...conjuncts(s, i, people)) : i;
      const among = governed(s, listed);
      if (among && /^(?:including|among|amongst)$/.test(among.word)) {
        const out = leftOf(chunks, listed - 1);
        i = isMark(nth(chunks, out), 'comma', 'dash') ? leftOf(chunks, out) : out;
        continue;
      }
      const deep = governedBy(s, i, people);
      const p = deep?.prep ?? null;
      // the object of a relative clause: "people who run scams were …"
      const owner = s.clauses.find((x) => x.at === leftOf(chunks, i) && x.objects.includes(i));
      if (
        !p &&
        owner &&
        (owner.verb.form === 'gerund' || owner.verb.form === 'infinitive') &&
        owner.link === 'subject'
      ) {
        i = leftOf(chunks, owner.at);
        continue;
      }
      if (!p && owner && (owner.link === 'relative' || owner.link === 'reduced'))
        return owner.subjects.some((x) => people.has(x))
          ? mapped(owner.subjects, (x) => partHead(s, x, people))
          : outer(s, owner, people);
      // "30 bound for Doha but whose goal was a compound were"
      const whose =
        owner?.subjects.length === 1 && wordOf(nth(chunks, owner.subjects[0]! - 1)) === 'whose'
          ? owner.subjects[0]! - 1
          : -1;
      if (!p && whose >= 0) return antecedent(a, s, whose, people);
      if (!p) return people.has(i) ? conjuncts(s, i, people) : withPeople(s, i, people);
      // "after police arrested …": a clause of its own
      // ("suspected as scammers were arrested", "who had entered Thailand as tourists were arrested": here it is none)
      const within = p.word === 'as' ? s.clauses.findLast((x) => x.at < deep!.at) : undefined;
      // ("detained as part of a sweep were", "held after a raid were": nor here)
      if (
        CLAUSAL.has(p.word) &&
        !(
          p.word === 'as' &&
          (isVerb(nth(chunks, deep!.at - 2)) || within?.link === 'relative' || within?.link === 'reduced')
        ) &&
        !phrasal(a, s, deep!.at, k)
      )
        return [i];
      // "with 4,895 repatriated"
      if (/^(?:with|without)$/.test(p.word) && people.has(i) && i === leftOf(chunks, k)) return conjuncts(s, i, people);
      const left = leftOf(chunks, deep!.at - 1);
      i = left;
      continue;
    }
    if (isMark(c, 'comma', 'dash', 'close')) {
      const open = opening(s, i);
      if (open >= 0) {
        i = leftOf(chunks, open);
        continue;
      }
      // "30 men who had been held in a camp, were freed": a comma too many behind a relative clause
      const of = isMark(c, 'comma') && i === leftOf(chunks, k) ? relativeBefore(s, i) : null;
      if (of?.subjects.some((x) => people.has(x))) return of.subjects;
      // after a fronted phrase there is no subject further left
      return [];
    }
    if (isVerb(c)) {
      const v = s.clauses.find((x) => x.at === i);
      if (
        v &&
        (v.link === 'reduced' ||
          v.link === 'relative' ||
          c.form === 'gerund' ||
          (c.form === 'infinitive' && v.matrix !== null))
      ) {
        if (v.subjects.length && (v.link !== 'subject' || (v.matrix && v.matrix.link !== 'subject')))
          return v.subjects.some((x) => people.has(x))
            ? mapped(v.subjects, (x) => partHead(s, x, people))
            : outer(s, v, people);
        i = leftOf(chunks, i);
        continue;
      }
      return [];
    }
    if (isMark(c, 'relative')) return antecedent(a, s, i, people);
    if (isMark(c, 'and')) {
      i = leftOf(chunks, i);
      continue;
    }
    if (isMark(c, 'sub', 'semi', 'colon')) return [];
    if (isMark(c, 'prep')) {
      i = leftOf(chunks, i);
      continue;
    }
    i--;
  }
  return [];
}

/** The relative clause that ends at the comma at chunk i, with no other comma or clause inside. */
function relativeBefore(s: Syntax, i: number): Clause | null {
  for (let k = i - 1; k >= 0; k--) {
    if (isMark(s.chunks[k], 'comma', 'sub', 'semi', 'colon', 'dash')) return null;
    const v = isVerb(s.chunks[k]) ? s.clauses.find((x) => x.at === k) : undefined;
    if (v?.link === 'relative') return v;
    if (v && v.link === 'subject' && !v.matrix) return null;
  }
  return null;
}

/** "Eleven of the 26 suspects detained are women", "Six among the 26 held were charged": the part, not the whole behind it, is the subject of what follows. */
function partHead(s: Syntax, k: number, people: Set<number>): number {
  if (!/^(?:of|among|amongst)$/.test(wordOf(nth(s.chunks, k - 1)))) return k;
  const part = wordOf(nth(s.chunks, k - 2)) === 'out' ? k - 3 : k - 2;
  return people.has(part) ? part : k;
}

/** The subject that a reduced relative inside it belongs to. */
function outer(s: Syntax, v: Clause, people: Set<number>): number[] {
  const [n] = v.subjects;
  if (n === undefined) return [];
  return nounsLeft(s, n, people);
}

/** "the leader and 30 members were": every noun that "and" joins to the subject. */
function withPeople(s: Syntax, i: number, people: Set<number>): number[] {
  const joint = nth(s.chunks, i - 1);
  if (!isMark(joint, 'and')) return [i];
  const n = leftOf(s.chunks, i - 1);
  return people.has(n) && !governed(s, n) ? [i, ...conjuncts(s, n, people, true)] : [i];
}

/** The chunk at which an insertion that ends at i opens ("X, most of them Chinese, were"), or -1. */
function opening(s: Syntax, i: number): number {
  const c = nth(s.chunks, i) as MarkChunk;
  if (c.tag === 'close') {
    for (let k = i - 1; k >= 0; k--) if (isMark(s.chunks[k], 'open')) return k;
    return -1;
  }
  const edge = c.tag === 'dash' ? 'dash' : 'comma';
  let finite = false;
  for (let k = i - 1, depth = 0; k >= 0 && i - k < 26; k--) {
    const x = s.chunks[k]!;
    if (isMark(x, 'close')) depth++;
    if (isMark(x, 'open')) depth--;
    if (depth > 0) continue;
    if (isVerb(x) && (x.form === 'finite' || x.form === 'copula')) {
      // a relative clause may stand inside, a main clause may not
      const v = s.clauses.find((y) => y.at === k);
      if (v && v.link !== 'relative') finite = true;
    }
    if (isMark(x, 'semi', 'sub')) return -1;
    if (isMark(x, edge)) {
      if (finite) return -1;
      if (
        isNoun(nth(s.chunks, k - 1)) ||
        isMark(nth(s.chunks, k - 1), 'relative') ||
        (isVerb(nth(s.chunks, k - 1)) && s.clauses.some((y) => y.at === k - 1 && y.link === 'reduced')) ||
        isMark(nth(s.chunks, k - 1), 'close', 'date')
      )
        return k;
      return -1;
    }
  }
  return -1;
}

/** The objects of a verb at chunk k: the noun right behind it, and the people joined to it by commas and "and". */
function objectsOf(s: Syntax, k: number, people: Set<number>): number[] {
  const { chunks } = s;
  let i = rightOf(chunks, k);
  // "arrested, in two days, 30 people"
  if (isMark(nth(chunks, i), 'comma')) {
    const close = chunks.findIndex((x, n) => n > i && isMark(x, 'comma'));
    if (
      close > 0 &&
      close - i <= 5 &&
      people.has(rightOf(chunks, close)) &&
      !isMark(nth(chunks, i + 1), 'relative') &&
      isMark(nth(chunks, i + 1), 'prep')
    )
      i = rightOf(chunks, close);
  }
  const joined = isMark(nth(chunks, leftOf(chunks, k)), 'and');
  if (isMark(nth(chunks, i), 'comma') && joined && people.has(rightOf(chunks, i))) i = rightOf(chunks, i);
  // "is looking after 300 more": the preposition is the verb's own
  const own = (nth(chunks, k) as VerbChunk).trigger?.entry.particle[0];
  if (
    own !== undefined &&
    isMark(nth(chunks, i), 'prep') &&
    wordOf(nth(chunks, i)) === own &&
    isNoun(nth(chunks, i + 1))
  )
    i++;
  // "have detained to six persons": the Spanish mark of a person as object
  if (
    isMark(nth(chunks, i), 'prep') &&
    wordOf(nth(chunks, i)) === 'to' &&
    people.has(i + 1) &&
    (nth(chunks, k) as VerbChunk).trigger?.entry.voice === 'vt' &&
    /^(?:arrest|detain|rescue|kill|injure|convict|defraud)$/.test((nth(chunks, k) as VerbChunk).trigger!.entry.action)
  )
    i++;
  // "took out 269 others"
  if (
    isMark(nth(chunks, i), 'prep') &&
    /^(?:out|up|off|away|over|down|back)$/.test(wordOf(nth(chunks, i))) &&
    people.has(i + 1)
  )
    i++;
  // "deported to Guangzhou 61 Chinese suspects"
  if (
    isMark(nth(chunks, i), 'prep') &&
    isNoun(nth(chunks, i + 1)) &&
    !people.has(i + 1) &&
    (people.has(i + 2) || (isNoun(nth(chunks, i + 2)) && wordOf(nth(chunks, i + 3)) === 'of' && people.has(i + 4)))
  )
    i += 2;
  if (!isNoun(nth(chunks, i))) return [];
  const out = [i];
  let j = i;
  for (let steps = 0; steps < 40; steps++) {
    let m = j + 1;
    // over what hangs on the noun: phrases, brackets, participles
    while (m < chunks.length) {
      const x = chunks[m]!;
      if (skipped(x)) {
        m++;
        continue;
      }
      if (
        isMark(x, 'prep') &&
        isNoun(nth(chunks, m + 1)) &&
        !/^(?:including|with)$/.test(wordOf(x)) &&
        !CLAUSAL.has(wordOf(x))
      ) {
        m += 2;
        continue;
      }
      if (isMark(x, 'open')) {
        const close = chunks.findIndex((y, n) => n > m && isMark(y, 'close'));
        if (close < 0) break;
        m = close + 1;
        continue;
      }
      break;
    }
    if (!isMark(nth(chunks, m), 'comma', 'and')) break;
    let n = m + 1;
    if (isMark(nth(chunks, m), 'comma') && isMark(nth(chunks, n), 'and')) n++;
    if (!people.has(n)) {
      if (isNoun(nth(chunks, n)) && isMark(nth(chunks, n + 1), 'comma', 'and', 'prep')) {
        j = n;
        continue;
      }
      break;
    }
    // "arrested 12 and four were deported": a clause of its own
    const v = rightOf(chunks, n);
    if (
      isVerb(nth(chunks, v)) &&
      ((nth(chunks, v) as VerbChunk).form === 'finite' || (nth(chunks, v) as VerbChunk).form === 'copula')
    )
      break;
    out.push(n);
    j = n;
  }
  return out;
}

/** "The suspects, among them 16 Chinese and four Thais, were charged", "The victims, as many as 20 Indonesians, were": people named as some or all of those not counted share their verbs. */
function inclusions(a: Analysis, s: Syntax, people: Set<number>): void {
  const { chunks } = s;
  for (const k of people) {
    const them = s.pronoun(k - 1) ? 1 : 0;
    const among = /^(?:including|among|amongst)$/.test(wordOf(nth(chunks, k - 1 - them)));
    const joint = among ? leftOf(chunks, k - 1 - them) : k - 1;
    if (!among && !isMark(nth(chunks, joint), 'comma')) continue;
    // "A nurse among the 12 arrested was freed": one of them
    if (
      among &&
      !them &&
      wordOf(nth(chunks, k - 1)) !== 'including' &&
      !isMark(nth(chunks, joint), 'comma', 'dash', 'open')
    )
      continue;
    const head = isMark(nth(chunks, joint), 'comma', 'dash', 'open') ? leftOf(chunks, joint) : joint;
    const x = nth(chunks, head);
    if (!isNoun(x) || people.has(head) || a.numbers.some((n) => n.numberFrom >= x.from && n.numberFrom < x.to))
      continue;
    const items: number[] = [];
    for (let n = k; people.has(n); n += 2) {
      items.push(n);
      if (!isMark(nth(chunks, n + 1), 'comma', 'and')) break;
    }
    // in apposition only between commas and to people: "The victims, 20 Indonesians, were"
    const closed =
      among ||
      (/^(?:the|these|those|all)$/.test(a.t[x.from]!.lower) &&
        /^(?:victims|suspects|men|women|group|detainees|workers|accused|defendants|passengers|deportees|returnees|foreigners|nationals|arrested|rescued|those)$/.test(
          a.t[x.to - 1]!.lower,
        ) &&
        isMark(nth(chunks, items.at(-1)! + 1), 'comma'));
    if (closed)
      for (const c of s.clauses)
        for (const list of [c.subjects, c.objects])
          if (list.includes(head) && (among || (list === c.subjects && c.at > k)))
            for (const n of items) if (!list.includes(n)) list.push(n);
  }
}

/** "rescued and repatriated 29": a verb joined to the next has the same object. */
function shareObjects(s: Syntax): void {
  for (const c of s.clauses) {
    const j = c.joined;
    if (!j || c.passive || j.passive || j.objects.length || !c.objects.length) continue;
    const gap = s.chunks.slice(j.at + 1, c.at);
    if (gap.every((x) => isMark(x, 'and', 'comma', 'adv', 'date'))) j.objects = c.objects;
  }
}

/** How far a clause reaches: its fronted phrases and subject on the left, its complements on the right, up to the next verb's own words. */
function extent(s: Syntax, c: Clause): void {
  const { chunks } = s;
  let from = c.at;
  const own = c.subjects.filter((x) => x < c.at);
  if (c.link === 'subject' && !c.joined && !c.matrix) {
    const limit = own.length ? Math.min(...own) : c.at;
    from = limit;
    for (let k = from - 1; k >= 0; k--) {
      if (isVerb(chunks[k]) || isMark(chunks[k], 'sub', 'semi', 'colon', 'relative')) break;
      from = k;
    }
  } else if (c.joined) from = c.at;
  c.from = from;
  let to = c.at + 1;
  const last = c.objects.length ? Math.max(...c.objects) : c.at;
  while (to < chunks.length) {
    const x = chunks[to]!;
    if (isMark(x, 'semi')) break;
    if (isMark(x, 'sub', 'relative') && to > last) break;
    if (isVerb(x) && to > last) {
      to = ownStart(s, to, last);
      break;
    }
    to++;
  }
  c.to = Math.max(to, c.at + 1);
}

/** Where the words of a following verb begin: its joint, its subject or itself. */
function ownStart(s: Syntax, k: number, last: number): number {
  const v = s.clauses.find((x) => x.at === k);
  if (!v || v.link === 'reduced' || v.matrix || v.verb.form === 'infinitive') return k;
  const own = v.subjects.filter((x) => x < k && x > last);
  let from = own.length && v.link === 'subject' && !v.joined ? Math.min(...own) : k;
  while (from - 1 > last && isMark(nth(s.chunks, from - 1), 'and', 'comma', 'sub', 'prep')) from--;
  return from;
}
