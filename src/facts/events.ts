import { INCIDENT_WORDS, NOT_HAPPENED } from '../lexicon/incidents.js';
import type { Lexicon } from '../lexicon/load.js';
import type { IncidentAction } from '../labels.js';
import { isActor, isNation, isPlace } from '../mentions/name.js';
import type { EventSigns } from '../rank/incidents.js';
import type { Entities } from '../report/entities.js';
import type { Cut } from '../report/quantity.js';
import type { Incident, PeopleCount } from '../schema.js';
import { syntaxOf, type Syntax } from '../syntax/clause.js';
import { finder } from '../text/finder.js';
import { nth } from '../text/list.js';
import { lowerAt, textAt } from '../text/token.js';
import { overlap } from '../text/when.js';
import type { Analysis } from './analysis.js';
import { rolesOf } from './roles.js';

function searcher(rows: typeof INCIDENT_WORDS): (text: string) => { action: IncidentAction; m: RegExpExecArray }[] {
  const find = finder(rows.map(([, words]) => new RegExp(`\\b(?:${words})`, 'iy')));
  return (text) =>
    find(text).flatMap(({ k, matches }) => matches.map((m) => ({ action: rows[k]![0] as IncidentAction, m })));
}
const findEvents = searcher(INCIDENT_WORDS);
/** Behind the lead only these tell an event by a word alone. */
const findRaids = searcher(INCIDENT_WORDS.filter(([x]) => /^(?:raid|cutoff)$/.test(x)));
const UNDONE = new Set(NOT_HAPPENED.split(' '));
const FAMILY: Record<string, string> = { detain: 'arrest', work: 'confine' };
/** The first sentences, in which any word may tell an event; and those in which one person's fate may. */
const LEAD = 8,
  OPENING = 9;
/** Fates count for more in the first of all. */
const FIRST = 3;
/** More mentions than any article has, and more events: bounds the work on a text made to be long. */
const MAX_SEEN = 400,
  MAX_FOUND = 40;
/** So many sentences further on, a date is that of another event. */
const NEAR = 3;
/** What a story counts by the way: an event only where it opens the story. */
const MINOR = /^(?:confine|work|await|screen|assist|other|traffic|transfer|missing|want|injure|escape)$/;
/** What tells how big a case is, not what happened. */
const BACKGROUND = /^(?:defraud|deploy|work)$/;
/** One person's fate, told without a number. */
const FATES = /^(?:charge|convict|sanction|arrest|detain|extradite|deport|repatriate|rescue|escape|kill)$/;
/** Weights of the ranking: what stands first and counts most is what the story is about (the inverted pyramid, as in NEXUS). */
const W = {
  count: 12,
  perSentence: 0.7,
  perTenfold: 1,
  minor: 6,
  one: 2,
  undated: 3,
  old: 1,
  word: 11.5,
  perWordSentence: 0.9,
  verb: 10,
  raid: 8,
  again: 2,
  unlikely: 20,
};
/** How sure the rules are of what words, verbs and counts tell. */
const SURE = { word: 0.65, verb: 0.6, counts: 0.7 };

/** By what an event is told best. */
export type Told = 'counts' | 'word' | 'verb';
/** What tells of an event: one mention, then all of them put together. */
export type Event = Omit<Incident, 'id'> & EventSigns & { verbs: string[]; words: string[]; last: number; told: Told };

/** What events are looked for in. */
export interface EventText {
  folded: string;
  all: Analysis[];
  lex: Lexicon;
  publishedOn: string | null;
}
/** The same in the order of the text, with what was read in it. */
interface Search {
  text: EventText;
  sentences: readonly Analysis[];
  counts: readonly PeopleCount[];
  ents: Entities;
  ev: Cut;
  syntax: (a: Analysis) => Syntax;
}

/** What an article counts, what its first sentences tell without a number and what later ones tell of raids, most prominent first. */
export function eventsOf(text: EventText, counts: readonly PeopleCount[], ents: Entities, ev: Cut): Event[] {
  const sentences = [...text.all].sort((a, b) => a.s.start - b.s.start);
  const s: Search = { text, sentences, counts, ents, ev, syntax: syntaxes(text.lex) };
  const seen: Event[] = [];
  sentences.forEach((a, i) => {
    if (i < LEAD || seen.length < MAX_SEEN / 2) seen.push(...named(s, a, i));
    if (i < OPENING) seen.push(...fates(s, a, i));
  });
  for (const c of counts) if (!c.partOf) seen.push(counted(s, c));
  const found = gathered(seen.slice(0, MAX_SEEN));
  const told = found.filter((x) => found.some((y) => y !== x && same(x, y) && y.score > x.score));
  for (const x of told) x.score -= W.again;
  return found.sort((a, b) => b.score - a.score || a.evidence[0]!.start - b.evidence[0]!.start).slice(0, MAX_FOUND);
}

/** The syntax of sentences, each made once. */
function syntaxes(lex: Lexicon): (a: Analysis) => Syntax {
  const parsed = new Map<Analysis, Syntax>();
  return (a) => {
    const s = parsed.get(a) ?? syntaxOf(a, lex, []);
    parsed.set(a, s);
    return s;
  };
}

/** Where, when and by whom a sentence tells something, by the ids of the report. */
function scene(
  { text, ents, syntax }: Search,
  a: Analysis,
  k: number,
  g: Analysis['triggers'][number] | null,
): Pick<Incident, 'at' | 'when' | 'by'> {
  const { at, when, by } = rolesOf(a, syntax(a), { from: k, to: k + 1 }, g, text.lex, text.publishedOn);
  const agent = by && (isActor(by) ? ents.actorId.get(by) : ents.placeId.get(by));
  return { at: (at && ents.placeId.get(at)) ?? null, when, by: agent ?? null };
}

/** What is known of any mention; the rest is of those that count or name. */
const signs = (
  a: Analysis,
  sentence: number,
): Pick<
  Event,
  'sentence' | 'title' | 'counts' | 'verbs' | 'words' | 'people' | 'actual' | 'old' | 'times' | 'last'
> => ({
  sentence,
  title: a.s.kind === 'title',
  counts: [],
  verbs: [],
  words: [],
  people: 0,
  actual: true,
  old: false,
  times: 1,
  last: sentence,
});

/** The events that words of a sentence name. */
function named(s: Search, a: Analysis, i: number): Event[] {
  const lead = i < LEAD,
    dated = a.dates.some((d) => d.date.value);
  // behind the lead only what happened at a named place or on a day is told as an event
  if (!lead && !dated && !a.names.some((n) => isPlace(n))) return [];
  const out: Event[] = [];
  for (const { action, m } of (lead ? findEvents : findRaids)(s.text.folded.slice(a.s.start, a.s.end))) {
    const start = a.s.start + m.index,
      end = start + m[0].length;
    const k = a.t.findIndex((x) => x.start >= start);
    if (k < 0 || nth(a.nameAt, k) || undone(a, k) || (lead && ofPeople(s.counts, action, start, end))) continue;
    if (!lead && !dated && !a.names.some((n) => isPlace(n) && n.from > k)) continue;
    out.push({
      action,
      ...scene(s, a, k, null),
      evidence: [s.ev(start, end)],
      confidence: SURE.word,
      ...signs(a, i),
      words: [m[0].toLowerCase()],
      told: 'word',
      score: lead ? W.word - i * W.perWordSentence : W.raid,
    });
  }
  return out;
}

/** "3,455 seized in five months": people, not things. */
const ofPeople = (counts: readonly PeopleCount[], action: string, start: number, end: number): boolean =>
  counts.some((c) => key(c.action) !== action && c.evidence.some((x) => x.start < end && start < x.end));

/** The fates of single persons that verbs of a sentence tell. */
const fates = (s: Search, a: Analysis, i: number): Event[] =>
  a.triggers
    .filter(
      (g) =>
        FATES.test(g.entry.action) && !g.negated && g.entry.lemma !== 'accuse' && befalls(a, s.syntax, g, s.text.lex),
    )
    .map((g) => ({
      action: g.entry.action,
      ...scene(s, a, g.from, g),
      evidence: [s.ev(a.t[g.from]!.start, a.t[g.to - 1]!.end)],
      confidence: SURE.verb,
      ...signs(a, i),
      verbs: [g.entry.lemma],
      told: 'verb',
      score: W.verb - i - (i > FIRST ? W.unlikely : 0),
    }));

/** The event that a count tells. */
function counted({ text, sentences }: Search, c: PeopleCount): Event {
  const n = c.quantity.value ?? c.quantity.min ?? 1,
    i = Math.min(...c.evidence.map((e) => sentenceAt(sentences, e.start)));
  const minor = MINOR.test(c.action),
    old = c.when !== null && text.publishedOn !== null && c.when.slice(0, 4) < text.publishedOn.slice(0, 4);
  // a plan is what the story is about only where it opens it: "Seoul aims to fly home 60"
  const unlikely =
    BACKGROUND.test(c.action) ||
    (c.status !== 'actual' && !(c.status === 'planned' && i <= 1)) ||
    ((minor || n === 1) && i > 2) ||
    (minor && n === 1);
  return {
    action: c.action,
    at: c.at,
    when: c.when,
    by: c.by,
    evidence: [c.evidence[0]!],
    confidence: SURE.counts,
    ...signs(sentences[i]!, i),
    counts: [c.id],
    people: n,
    told: 'counts',
    actual: c.status === 'actual',
    old,
    score:
      W.count -
      W.perSentence * i +
      W.perTenfold * Math.log10(n + 1) -
      (minor ? W.minor : 0) -
      (n === 1 ? W.one : 0) -
      (c.when === null && c.asOf === null ? W.undated : 0) -
      (old ? W.old : 0) -
      (unlikely ? W.unlikely : 0),
  };
}

/** The number of the sentence that a place of the text stands in. */
function sentenceAt(sentences: readonly Analysis[], start: number): number {
  let low = 0,
    high = sentences.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sentences[mid]!.s.end <= start) low = mid + 1;
    else high = mid;
  }
  return low;
}

const key = (a: string): string => FAMILY[a] ?? a;
const same = (x: Event, y: Event): boolean => key(x.action) === key(y.action);

/** What is told of one event, put together in the order of the text: the same deed on another day is another event. */
function gathered(seen: Event[]): Event[] {
  const found: Event[] = [];
  for (const x of seen.sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start)) {
    const old = found.find((y) => same(x, y) && sameTime(x, y));
    if (old) join(old, x);
    else found.push(x);
  }
  return found.filter((x) => !background(x, found));
}

/** Whether two mentions of a deed may be of one time; without a day they are where they stand near. */
const sameTime = (x: Event, y: Event): boolean =>
  x.when !== null && y.when !== null ? overlap(x.when, y.when) : x.when === y.when || x.sentence - y.sentence <= NEAR;

/** Puts what is told once more of an event to what is known; the more prominent telling says where and when. */
function join(old: Event, x: Event): void {
  old.counts.push(...x.counts);
  old.verbs.push(...x.verbs);
  old.words.push(...x.words);
  old.title ||= x.title;
  old.people = Math.max(old.people, x.people);
  old.actual ||= x.actual;
  old.old &&= x.old;
  if (x.sentence !== old.last) old.times++;
  old.last = x.sentence;
  const [first, second] = x.score > old.score ? [x, { ...old }] : [{ ...old }, x];
  old.at = first.at ?? second.at;
  old.when = first.when ?? second.when;
  old.by = first.by ?? second.by;
  old.score = first.score;
  old.evidence = first.evidence;
  old.confidence = first.confidence;
  old.told = first.told;
}

/** What another event makes background or names better. */
function background(x: Event, found: readonly Event[]): boolean {
  // a conviction makes the charge background
  if (x.action === 'charge') return found.some((y) => y.action === 'convict');
  // "expels 51", "sent home 51": one journey, named by what was counted
  return (
    MOVES.test(x.action) &&
    found.some(
      (y) =>
        y !== x &&
        MOVES.test(y.action) &&
        y.action !== x.action &&
        y.score >= x.score &&
        (y.sentence === x.sentence || (y.counts.length > 0 && !x.counts.length)),
    )
  );
}
const MOVES = /^(?:deport|repatriate|extradite|transfer)$/;

/** "will be raided", "threatened to storm", "no raid": what did not happen. */
const undone = (a: Analysis, k: number): boolean => a.t.slice(Math.max(0, k - 3), k).some((x) => UNDONE.has(x.lower));

/** Whether a verb tells what befell somebody: people, a person or a pronoun are done to, or do it. */
function befalls(a: Analysis, syntax: (a: Analysis) => Syntax, g: Analysis['triggers'][number], lex: Lexicon): boolean {
  const somebody = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) {
      const n = a.nameAt[i];
      if (
        n
          ? (isNation(n) && i === to - 1) || (isActor(n) && n.type === 'person')
          : lex.people.has(a.t[i]!.lower) || lex.roles.has(lex.singular(a.t[i]!.lower)) || PERSON.test(a.t[i]!.lower)
      )
        return true;
    }
    return false;
  };
  if (g.entry.voice === 'noun')
    return (
      (/^(?:of|for)$/.test(lowerAt(a.t, g.to)) && somebody(g.to + 1, Math.min(a.t.length, g.to + 7))) ||
      (textAt(a.t, g.from - 1) === "'s" && somebody(Math.max(0, g.from - 3), g.from - 1))
    );
  if (a.t[g.auxFrom]!.lower === 'be') return false;
  const syn = syntax(a),
    c = syn.clauses.find((x) => x.verb.trigger === g);
  if (!c || (c.link !== 'subject' && a.s.kind !== 'title') || c.verb.modal !== null || c.verb.form === 'infinitive')
    return false;
  const slots = g.entry.voice === 'vi' || c.passive ? c.subjects : c.objects;
  return slots.some((k) => somebody(syn.chunks[k]!.from, syn.chunks[k]!.to));
}
const PERSON =
  /^(?:he|she|him|her|they|them|who|whom|pair|couple|duo|trio|fugitives?|(?:ex|vice)-.+|\d+-year-olds?|hackers?|brothers?|sisters?|sons?|daughters?|brokers?|recruiters?)$/;
