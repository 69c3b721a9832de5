import { nth } from '../text/list.js';
import { isActor, isNation, isPlace } from '../mentions/name.js';
import { lowerAt, textAt } from '../text/token.js';
import { INCIDENT_WORDS, NOT_HAPPENED } from '../lexicon/incidents.js';
import { finder } from '../text/finder.js';
import type { IncidentAction } from '../labels.js';
import type { Evidence, Incident, PeopleCount } from '../schema.js';
import type { Analysis } from './analysis.js';
import type { Entities, idMaker } from '../report/entities.js';
import type { Lexicon } from '../lexicon/load.js';
import { syntaxOf, type Syntax } from '../syntax/clause.js';
import { rolesOf } from './roles.js';
import { INCIDENT_LIMIT, incidentOdds, type EventSigns } from '../rank/incidents.js';
import type { Weights } from '../rank/weights.js';
import { overlap } from '../text/when.js';

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
const MAX_INCIDENTS = 4;
const LEAD = 8;
/** Fates are told so far on. */
const OPENING = 8,
  FIRST = 3;
/** More mentions than any article has: bounds the work on a text made to be long. */
const MAX_SEEN = 400;
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
  perSentence: 0.7,
  perTenfold: 1,
  minor: 6,
  one: 2,
  undated: 3,
  old: 1,
  word: 11.5,
  verb: 10,
  raid: 8,
  again: 2,
  gap: 6.5,
  unlikely: 20,
};

/** By what an event is told best. */
export type Told = 'counts' | 'word' | 'verb';
/** What tells of an event: one mention, then all of them put together. */
type Found = Omit<Incident, 'id'> & EventSigns & { verbs: string[]; words: string[]; last: number; told: Told };

interface EventText {
  folded: string;
  all: Analysis[];
  lex: Lexicon;
  publishedOn: string | null;
}

/** The events the article is about, at most four, most prominent first: as likely as `weights` want, or by the rules alone. */
export function incidentsOf(
  p: EventText,
  counts: PeopleCount[],
  ents: Entities,
  id: ReturnType<typeof idMaker>,
  ev: (s: number, e: number) => Evidence,
  weights: Weights | null,
): { incident: Incident; told: Told }[] {
  const found = eventsOf(p, counts, ents, ev),
    likely = (x: Found, rank: number): number => incidentOdds(x, rank, found, p.publishedOn, weights!);
  const chosen = weights
    ? found.map((x, rank) => ({ ...x, confidence: likely(x, rank) })).filter((x) => x.confidence >= INCIDENT_LIMIT)
    : found.filter((x) => x.score >= found[0]!.score - W.gap);
  return chosen.slice(0, MAX_INCIDENTS).map(({ action, at, when, by, counts, evidence, confidence, told }) => ({
    incident: {
      id: id('incident', action),
      action,
      at,
      when,
      by,
      counts,
      evidence,
      confidence: Math.round(confidence * 100) / 100,
    },
    told,
  }));
}

/** What an article's first sentences count or tell, and what later ones tell of raids, most prominent first. */
export function eventsOf(
  p: EventText,
  counts: PeopleCount[],
  ents: Entities,
  ev: (s: number, e: number) => Evidence,
): Found[] {
  const sentences = [...p.all].sort((a, b) => a.s.start - b.s.start);
  const seen: Found[] = [];
  const put = (x: Found): void => {
    if (seen.length < MAX_SEEN) seen.push(x);
  };
  const rank = (start: number): number => {
    let low = 0,
      high = sentences.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (sentences[mid]!.s.end <= start) low = mid + 1;
      else high = mid;
    }
    return low;
  };
  const parsed = new Map<Analysis, Syntax>();
  const syntax = (a: Analysis): Syntax => {
    const s = parsed.get(a) ?? syntaxOf(a, p.lex, []);
    parsed.set(a, s);
    return s;
  };
  const scene = (
    a: Analysis,
    k: number,
    g: Analysis['triggers'][number] | null,
  ): Pick<Incident, 'at' | 'when' | 'by'> => {
    const roles = rolesOf(a, syntax(a), { from: k, to: k + 1 }, g, p.lex, p.publishedOn);
    return {
      at: roles.at ? (ents.placeId.get(roles.at) ?? null) : null,
      when: roles.when,
      by: !roles.by
        ? null
        : isActor(roles.by)
          ? (ents.actorId.get(roles.by) ?? null)
          : (ents.placeId.get(roles.by) ?? null),
    };
  };
  // "3,455 seized in five months": people, not things
  const counted = (action: string, s: number, e: number): boolean =>
    counts.some((c) => key(c.action) !== action && c.evidence.some((x) => x.start < e && s < x.end));
  sentences.forEach((a, i) => {
    const lead = i < LEAD;
    if (!lead && seen.length >= MAX_SEEN / 2) return;
    // behind the lead only what happened at a named place or on a day is told as an event
    const dated = a.dates.some((d) => d.date.value);
    for (const { action, m } of lead
      ? findEvents(p.folded.slice(a.s.start, a.s.end))
      : dated || a.names.some((n) => isPlace(n))
        ? findRaids(p.folded.slice(a.s.start, a.s.end))
        : []) {
      const start = a.s.start + m.index,
        end = start + m[0].length;
      const k = a.t.findIndex((x) => x.start >= start);
      if (k < 0 || nth(a.nameAt, k) || undone(a, k) || (lead && counted(action, start, end))) continue;
      if (!lead && !dated && !a.names.some((n) => isPlace(n) && n.from > k)) continue;
      put({
        action,
        ...scene(a, k, null),
        counts: [],
        evidence: [ev(start, end)],
        confidence: 0.65,
        ...signs(a, i),
        words: [m[0].toLowerCase()],
        told: 'word',
        score: lead ? W.word - i * 0.9 : W.raid,
      });
    }
    if (i > OPENING) return;
    for (const g of a.triggers)
      if (FATES.test(g.entry.action) && !g.negated && g.entry.lemma !== 'accuse' && befalls(a, syntax, g, p.lex))
        put({
          action: g.entry.action,
          ...scene(a, g.from, g),
          counts: [],
          evidence: [ev(a.t[g.from]!.start, a.t[g.to - 1]!.end)],
          confidence: 0.6,
          ...signs(a, i),
          verbs: [g.entry.lemma],
          told: 'verb',
          score: W.verb - i - (i > FIRST ? W.unlikely : 0),
        });
  });
  for (const c of counts) {
    if (c.partOf) continue;
    const n = c.quantity.value ?? c.quantity.min ?? 1;
    const r = Math.min(...c.evidence.map((e) => rank(e.start)));
    const minor = MINOR.test(c.action),
      old = c.when !== null && p.publishedOn !== null && c.when.slice(0, 4) < p.publishedOn.slice(0, 4);
    // a plan is what the story is about only where it opens it: "Seoul aims to fly home 60"
    const unlikely =
      BACKGROUND.test(c.action) ||
      (c.status !== 'actual' && !(c.status === 'planned' && r <= 1)) ||
      ((minor || n === 1) && r > 2) ||
      (minor && n === 1);
    const score =
      12 -
      W.perSentence * r +
      W.perTenfold * Math.log10(n + 1) -
      (minor ? W.minor : 0) -
      (n === 1 ? W.one : 0) -
      (c.when === null && c.asOf === null ? W.undated : 0) -
      (old ? W.old : 0) -
      (unlikely ? W.unlikely : 0);
    put({
      action: c.action,
      at: c.at,
      when: c.when,
      by: c.by,
      counts: [c.id],
      evidence: [c.evidence[0]!],
      confidence: 0.7,
      ...signs(sentences[r]!, r),
      people: n,
      told: 'counts',
      actual: c.status === 'actual',
      old,
      score,
    });
  }
  const found = gathered(seen);
  const told = found.filter((x) => found.some((y) => y !== x && same(x, y) && y.score > x.score));
  for (const x of told) x.score -= W.again;
  return found.sort((a, b) => b.score - a.score || a.evidence[0]!.start - b.evidence[0]!.start);
}

/** What is known of any mention; the rest is of those that count or name. */
const signs = (
  a: Analysis,
  sentence: number,
): Pick<Found, 'sentence' | 'title' | 'verbs' | 'words' | 'people' | 'actual' | 'old' | 'times' | 'last'> => ({
  sentence,
  title: a.s.kind === 'title',
  verbs: [],
  words: [],
  people: 0,
  actual: true,
  old: false,
  times: 1,
  last: sentence,
});

const key = (a: string): string => FAMILY[a] ?? a;
const same = (x: Found, y: Found): boolean => key(x.action) === key(y.action);

/** What is told of one event, put together in the order of the text: the same deed on another day is another event. */
function gathered(seen: Found[]): Found[] {
  const found: Found[] = [];
  for (const x of seen.sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start)) {
    const old = found.find(
      (y) =>
        same(x, y) &&
        (x.when !== null && y.when !== null
          ? overlap(x.when, y.when)
          : x.when === y.when || x.sentence - y.sentence <= NEAR),
    );
    if (!old) {
      found.push(x);
      continue;
    }
    old.counts.push(...x.counts);
    old.verbs.push(...x.verbs);
    old.words.push(...x.words);
    old.title ||= x.title;
    old.people = Math.max(old.people, x.people);
    old.actual ||= x.actual;
    old.old &&= x.old;
    if (x.sentence !== old.last) old.times++;
    old.last = x.sentence;
    if (x.score > old.score)
      Object.assign(old, {
        score: x.score,
        at: x.at ?? old.at,
        when: x.when ?? old.when,
        by: x.by ?? old.by,
        evidence: x.evidence,
        confidence: x.confidence,
        told: x.told,
      });
    else {
      old.when ??= x.when;
      old.at ??= x.at;
      old.by ??= x.by;
    }
  }
  const moved = (x: Found): boolean => MOVES.test(x.action);
  return found.filter((x) => {
    // a conviction makes the charge background
    if (x.action === 'charge') return !found.some((y) => y.action === 'convict');
    // "expels 51", "sent home 51": one journey, named by what was counted
    return !(
      moved(x) &&
      found.some(
        (y) =>
          y !== x &&
          moved(y) &&
          y.action !== x.action &&
          y.score >= x.score &&
          (y.sentence === x.sentence || (y.counts.length > 0 && !x.counts.length)),
      )
    );
  });
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
