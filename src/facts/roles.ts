import { nth } from '../text/list.js';
import type { Lexicon } from '../lexicon/load.js';
import type { Action } from '../labels.js';
import { isActor, isPlace, type ActorMention, type PlaceMention } from '../mentions/name.js';
import type { TriggerMention } from '../mentions/trigger.js';
import { isMark, isNoun, isVerb, wordOf, type Chunk } from '../syntax/chunk.js';
import type { Clause, Syntax } from '../syntax/clause.js';
import type { Analysis, DateSpan } from './analysis.js';
import { placesIn } from './anaphora.js';
import { lowerAt, lowerWords, textAt, wordIn } from '../text/token.js';

/** Who, where, when of a count, as mentions of its sentence; ids are given later. */
export interface Roles {
  at: PlaceMention | null;
  from: PlaceMention | null;
  to: PlaceMention | null;
  via: PlaceMention | null;
  by: ActorMention | PlaceMention | null;
  when: string | null;
  asOf: string | null;
}

/** What is done to people who leave a place. */
export const MOVES = /^(?:deport|extradite|repatriate|transfer|traffic|escape|rescue|await)$/;
/** Actions whose place is a goal: "arrived in Manila" is where they go to. */
const ARRIVES = /^(?:arrive|land|touch down|return|reach|come|get|be back|fly|go|head|make it)\b/;
const PLACE_NOUNS =
  /^(?:town|city|province|village|district|capital|state|area|outskirts|suburb|suburbs|region|township|municipality|port|resort|commune|enclave|island|outside|part|parts|north|south|east|west|heart|centre|center|zone|county|prefecture)$/;
const SPEECH =
  /^(?:said|says|told|announced|reported|confirmed|added|statement|disclosed|stated|revealed|press|briefing|conference|interview)$/;

/** Roles of the people at tokens `p`: by the prepositions of the clause of their trigger; subjects of an active verb act, "by X" acts behind a passive one. */
export function rolesOf(
  a: Analysis,
  syn: Syntax,
  p: { from: number; to: number },
  g: TriggerMention | null,
  lex: Lexicon,
  ref: string | null,
  action: Action | null = g?.entry.action ?? null,
): Roles {
  const r: Roles = { at: null, from: null, to: null, via: null, by: null, when: null, asOf: null };
  const clause = g ? (syn.clauses.find((c) => c.verb.trigger === g) ?? null) : null;
  const spans = spansOf(a, syn, p, g, clause);
  const inside = (i: number): boolean => spans.some((s) => i >= s.from && i < s.to);
  placesOf(a, syn, p, g, action, inside, r);
  // "raided the zone and arrested 462": the place that was searched
  const raid = clause?.joined ?? clause?.matrix;
  const site =
    raid && SEARCHED.test(a.t[raid.verb.head]!.lower) && !raid.passive
      ? placesIn(a).find((x) => raid.objects.includes(syn.chunkAt[x.to - 1]!))?.n
      : undefined;
  if (site && (!r.at || r.at.from < g!.from)) r.at = site;
  r.by = agentOf(a, syn, p, g, clause, lex);
  const { when, asOf } = dateOf(a, syn, p, g, clause, inside, ref);
  r.when = when;
  r.asOf = asOf;
  return r;
}

/** Verbs of what is done to a site before people are taken from it. */
export const SEARCHED =
  /^(?:raided|raids|raid|searched|search|stormed|swooped|descended|busted|inspected|entered|surrounded|emptied)$/;

interface Range {
  from: number;
  to: number;
}

/** "Four were jailed and 42 others given lesser terms on Friday by a court": the clause without its helper verb that shares the end of a passive one. */
function gapOf(a: Analysis, syn: Syntax, c: Clause): Clause | null {
  const next = syn.clauses.find((x) => x.at > c.at);
  return c.passive &&
    next?.verb.form === 'past' &&
    (next.passive || /^(?:given|handed)$/.test(a.t[next.verb.head]!.lower)) &&
    !next.joined &&
    next.subjects.some((k) => k > c.at && isMark(nth(syn.chunks, k - 1), 'and'))
    ? next
    : null;
}

/** The tokens whose phrases may say where and when: the trigger's clause, what hangs on the phrase itself, and what opens the sentence. */
function spansOf(a: Analysis, syn: Syntax, p: Range, g: TriggerMention | null, clause: Clause | null): Range[] {
  const { chunks } = syn;
  const token = (from: number, to: number): Range => ({
    from: nth(chunks, from)?.from ?? a.t.length,
    to: to > from ? chunks[to - 1]!.to : (nth(chunks, from)?.from ?? a.t.length),
  });
  const at = syn.chunkAt[p.from]!;
  if (!g || !clause) {
    // a noun trigger or none: the phrase and its neighbourhood up to the next joint or verb
    const home = g ? syn.chunkAt[g.from]! : at;
    let from = Math.min(home, at),
      to = Math.max(home, at) + 1;
    while (
      to < chunks.length &&
      !isVerb(chunks[to]!) &&
      !isMark(nth(chunks, to), 'semi', 'sub', 'relative', 'colon') &&
      !(!g && counts(a, chunks[to]!) && !isMark(nth(chunks, to - 1), 'prep'))
    )
      to++;
    // "and, in Phnom Penh itself, exactly 100 foreigners"
    if (!g && isMark(nth(chunks, at - 1), 'comma', 'adv'))
      for (
        let k = at - 2;
        k > at - 7 && k >= 0 && !isMark(chunks[k], 'semi', 'colon', 'and', 'open') && !isVerb(chunks[k]!);
        k--
      )
        if (isMark(chunks[k], 'prep') && isMark(nth(chunks, k - 1), 'comma', 'semi', 'and')) {
          from = k;
          break;
        }
    if (g)
      while (from > 0 && !isVerb(chunks[from - 1]!) && !isMark(nth(chunks, from - 1), 'semi', 'sub', 'colon')) from--;
    const spans = [token(from, to)];
    // "led to the arrest of 30 in Cebu": the clause around a noun; "Ten more followed on Friday": that of a verb without an action
    const around = g
      ? syn.clauses.find((c) => c.from <= home && home < c.to)
      : syn.clauses.find((c) => c.link === 'subject' && c.subjects.includes(at));
    if (around) spans.push(token(around.from, around.to));
    return spans;
  }
  // "hauled in 746 people: 312 in Kratie; 63 in Poipet": what stands behind the colon is told of the parts
  const colon = chunks.findIndex(
    (c, k) => k > Math.max(at, clause.at) && isMark(c, 'colon') && !/\d/.test(textAt(a.t, c.from - 1)),
  );
  const end = gapOf(a, syn, clause)?.to ?? clause.to;
  const spans = [token(clause.from, colon > 0 ? Math.min(end, colon) : end)];
  // "300 sites were searched in May, with 496 people arrested": the clause before lends what it says
  const main =
    isMark(nth(chunks, at - 1), 'prep') &&
    (nth(chunks, at - 1) as { word: string }).word === 'with' &&
    clause.link === 'reduced'
      ? syn.clauses.findLast(
          (c) => c.at < at && (c.verb.form === 'finite' || (c.verb.form === 'past' && c.link === 'subject')),
        )
      : undefined;
  if (main) spans.push(token(main.from, main.to));
  // the clause of the subject it shares ("were arrested in Poipet and deported") lends what opens it
  let head: Clause | null = clause;
  for (let n = 0; head && n < 4; n++) {
    if (head.joined) head = head.joined;
    else if (head.matrix) head = head.matrix;
    else break;
  }
  if (head && head !== clause) {
    const first = Math.min(...head.subjects.filter((x) => x < head!.at), head.at);
    spans.push(token(head.from, first));
    if (clause.matrix || (clause.joined && !MOVES.test(g.entry.action))) spans.push(token(head.from, head.to));
  }
  // what hangs on the phrase: "30 people in Bavet were …"
  let to = at + 1;
  while (
    to < chunks.length &&
    !isVerb(chunks[to]!) &&
    !isMark(nth(chunks, to), 'comma', 'and', 'semi', 'sub', 'relative', 'colon')
  )
    to++;
  if (to <= clause.at || at > clause.at) spans.push(token(at, to));
  return spans;
}

/** Whether a chunk counts people of its own; "56 of them women" is part of the phrase before. */
const counts = (a: Analysis, c: Chunk): boolean =>
  isNoun(c) &&
  a.numbers.some((n) => n.numberFrom >= c.from && n.numberFrom < c.to) &&
  !wordIn(a.t, /^(?:them|whom)$/, c.from, c.to);

/** The preposition that governs a name: before its noun chunk, or before "the border town of". */
function governorOf(a: Analysis, syn: Syntax, at: number): string {
  for (let k = syn.chunkAt[at]!; k > 0;) {
    const before = syn.chunks[k - 1]!;
    if (before.kind !== 'mark' || before.tag !== 'prep') {
      // "across Bavet, Poipet and Kampot": the preposition of a list holds for all of it
      if (before.kind === 'mark' && /^(?:comma|and)$/.test(before.tag)) {
        let m = k - 2;
        if (m > 0 && syn.chunks[m]!.kind === 'mark') m--;
        const other = nth(syn.chunks, m);
        if (isNoun(other) && isPlace(nth(a.nameAt, other.to - 1))) {
          k = m;
          continue;
        }
      }
      return '';
    }
    if (before.word === 'of') {
      const noun = nth(syn.chunks, k - 2);
      if (isNoun(noun) && PLACE_NOUNS.test(a.t[noun.to - 1]!.lower)) {
        k -= 2;
        continue;
      }
    }
    return before.word;
  }
  return '';
}

function placesOf(
  a: Analysis,
  syn: Syntax,
  p: Range,
  g: TriggerMention | null,
  action: Action | null,
  inside: (i: number) => boolean,
  r: Roles,
): void {
  const moves = action !== null && MOVES.test(action);
  let best = Infinity;
  for (const { n, from: at, to } of placesIn(a)) {
    if (!inside(at) || (at >= p.from && to <= p.to)) continue;
    const bare = /^(?:here|there)$/.test(a.t[at]!.lower);
    const prep = bare ? 'in' : governorOf(a, syn, at);
    const chunk = syn.chunks[syn.chunkAt[at]!]!;
    const before = lowerAt(a.t, chunk.from - 2);
    if (bare && moves) continue;
    if (/^(?:via|through)$/.test(prep)) r.via ??= n;
    else if (prep === 'from') {
      if (moves && !/^(?:are|is|were|was|came|come|comes|hail|hailed|those|rest|others)$/.test(before)) r.from ??= n;
    } else if (/^(?:to|into|onto|towards?|for)$/.test(prep)) {
      if ((moves || action === 'deploy') && (prep !== 'for' || action !== 'await')) r.to ??= n;
      else if (prep === 'to' && !moves) continue;
    } else if (/^(?:in|at|near|inside|outside|across|around|on|within|over|throughout|off|along)$/.test(prep)) {
      // "Police in Japan have arrested": where the police are from, not where it happened
      if (
        g &&
        to <= g.from &&
        /^(?:police|authorities|officials|prosecutors|investigators|media|embassy|court|courts|government|minister)$/.test(
          before,
        )
      ) {
        if (n.type !== 'country') {
          if (best > 40) {
            r.at = n;
            best = 40;
          }
        }
        continue;
      }
      // "returned from a compound in Poipet": where they were
      const k = syn.chunkAt[at]!;
      const camp = nth(syn.chunks, k - 2),
        out = nth(syn.chunks, k - 3);
      if (moves && isNoun(camp) && out && wordOf(out) === 'from' && (!g || out.from >= g.from)) {
        r.from ??= n;
        continue;
      }
      if (g && ARRIVES.test(g.entry.lemma) && at > g.from && moves) {
        r.to ??= n;
        continue;
      }
      if (at === n.from && countryList(a, n)) continue;
      const place = at === n.from ? insideOf(a, syn, n) : n;
      // a town tells more than its country; the nearest behind the people or verb counts first
      const anchor = g ? Math.max(p.to, g.to) : p.to;
      const cost =
        (at >= anchor ? at - anchor : at >= p.to ? at - p.to : 12 + (p.from - at) * 0.2) +
        (place.type === 'country' ? 25 : 0) +
        (a.numbers.some((x) => x.numberFrom >= anchor && x.to <= at && at > anchor) ? 20 : 0);
      if (cost < best) {
        best = cost;
        r.at = place;
      }
    }
  }
}

/** "in Noida's Sector 65": the place inside. */
function insideOf(a: Analysis, syn: Syntax, n: PlaceMention): PlaceMention {
  const chunk = syn.chunks[syn.chunkAt[n.from]!]!;
  const inner = a.names.filter((x): x is PlaceMention => isPlace(x) && x.from > n.to && x.from < chunk.to).at(-1);
  return inner && textAt(a.t, n.to) === "'s" ? inner : n;
}

/** "in Albania, Bulgaria and Georgia": one of several countries, or of several towns told to the end, is not where it happened. */
function countryList(a: Analysis, n: PlaceMention): boolean {
  const joined = (k: number): boolean => textAt(a.t, k) === ',' || /^(?:and|or|&)$/.test(lowerAt(a.t, k));
  const like = (k: number): boolean => {
    const x = nth(a.nameAt, k);
    return isPlace(x) && (n.type === 'country') === (x.type === 'country');
  };
  const next = joined(n.to) && like(joined(n.to + 1) ? n.to + 2 : n.to + 1);
  const last = joined(n.from - 1) && like(joined(n.from - 2) ? n.from - 3 : n.from - 2);
  if (n.type === 'country') return next || last;
  return listLength(a, n) >= 3;
}

/** How many towns follow each other from this one, joined by commas and closed by "and". */
function listLength(a: Analysis, n: PlaceMention): number {
  let count = 1,
    k = n.to,
    closed = false;
  for (;;) {
    let m = k;
    while (textAt(a.t, m) === ',' || lowerAt(a.t, m) === 'and') {
      if (a.t[m]!.lower === 'and') closed = true;
      m++;
    }
    const next = m > k ? nth(a.nameAt, m) : undefined;
    if (!isPlace(next) || next.type === 'country') return closed ? count : 1;
    count++;
    k = next.to;
  }
}

const acts = (n: Analysis['names'][number] | undefined, lex: Lexicon): n is ActorMention | PlaceMention =>
  (isActor(n) && n.type !== 'person' && n.type !== 'media') ||
  (isPlace(n) && (n.type === 'country' || lex.capitalOf.has(n.name)));

/** Who acts: the subject of an active verb, the "by" of a passive one or of a noun. */
function agentOf(
  a: Analysis,
  syn: Syntax,
  p: Range,
  g: TriggerMention | null,
  clause: Clause | null,
  lex: Lexicon,
): ActorMention | PlaceMention | null {
  if (!g) return null;
  const { chunks } = syn;
  const lo = clause ? clause.at : syn.chunkAt[g.from]!;
  const hi = clause ? clause.to : chunks.length;
  if (!clause || clause.passive || clause.link === 'reduced') {
    const gap = clause && gapOf(a, syn, clause);
    const by =
      byPhrase(a, syn, lo, hi, !!clause, lex) ?? (gap ? byPhrase(a, syn, gap.at, gap.to, true, lex) : undefined);
    if (by !== undefined) return by;
  }
  // "the bureau's arrest of 12"
  const owner = !clause && textAt(a.t, g.from - 1) === "'s" ? nth(a.nameAt, g.from - 2) : undefined;
  if (owner && acts(owner, lex)) return owner;
  if (clause && (clause.passive || (g.entry.voice === 'vi' && !/home|back/.test(g.entry.lemma)))) return null;
  // the subject: of the clause, or of the one it is joined to; a noun's clause lends its subject ("Police made 30 arrests"),
  // "the agency said after taking 149 people into custody": so does the clause above
  const above =
    clause && clause.verb.form === 'gerund' && !clause.subjects.length
      ? syn.clauses.findLast((c) => c.at < clause.at && c.verb.form !== 'gerund' && !c.passive)
      : undefined;
  const head =
    above ??
    clause ??
    syn.clauses.find((c) => c.at < syn.chunkAt[g.from]! && syn.chunkAt[g.from]! < c.to && !c.passive) ??
    null;
  for (let c: Clause | null = head, n = 0; c && n < 4; c = c.joined ?? c.matrix, n++) {
    const found = subjectActor(a, syn, c, p, lex);
    if (found) return found;
    // "the department said that it had deported 406", "agents found 40 people, whom they brought out": it is the department
    if (
      c.subjects.some((k) => {
        const x = nth(chunks, k);
        return x !== undefined && x.to - x.from === 1 && PRONOUN.test(a.t[x.from]!.lower);
      })
    ) {
      for (const x of [...syn.clauses].reverse()) {
        const who = x.at < c.at && !x.passive && subjectActor(a, syn, x, p, lex);
        if (who) return who;
      }
    }
    if (c.subjects.length) break;
  }
  return null;
}

/** The "by" behind a passive verb or a noun; also over a participle ("in a raid conducted by the bureau"). Undefined where there is none. */
function byPhrase(
  a: Analysis,
  syn: Syntax,
  lo: number,
  hi: number,
  verb: boolean,
  lex: Lexicon,
): ActorMention | PlaceMention | null | undefined {
  const { chunks } = syn;
  for (let k = lo; k < chunks.length && k < lo + 24; k++) {
    const c = chunks[k]!;
    if (
      isMark(c, 'sub', 'relative', 'semi') ||
      (k > lo && isVerb(c) && (!verb || c.form !== 'past' || !CONDUCTED.test(a.t[c.head]!.lower)))
    )
      break;
    if (
      k >= hi &&
      !(isVerb(c) || isMark(nth(chunks, k - 1), 'prep') || isMark(c, 'prep') || isVerb(nth(chunks, k - 1)))
    )
      break;
    if (!isMark(c, 'prep') || (c as { word: string }).word !== 'by') continue;
    const noun = nth(chunks, k + 1);
    if (!isNoun(noun)) break;
    // "by two armed groups, the DKBA and the BGF": named behind a comma
    const next = isMark(nth(chunks, k + 2), 'comma')
      ? nth(chunks, k + (isMark(nth(chunks, k + 3), 'prep', 'adv') ? 4 : 3))
      : undefined;
    const named = (c: Chunk | undefined): ActorMention | PlaceMention | undefined =>
      a.names.find(
        (x): x is ActorMention | PlaceMention => isNoun(c) && x.from >= c.from && x.to <= c.to && acts(x, lex),
      );
    return named(noun) ?? ofWhom(a, syn, k + 1, lex) ?? (nth(a.nameAt, noun.to - 1) ? undefined : named(next)) ?? null;
  }
  return undefined;
}

const CONDUCTED = /^(?:conducted|led|mounted|launched|carried|run|staged|organi[sz]ed|executed|made|undertaken)$/;
/** Nouns of what a force does: "a raid by the bureau led to 30 arrests", "the bureau's raid netted 30". */
const OPERATIONS =
  /^(?:raids?|operations?|swoops?|sweeps?|busts?|stings?|crackdowns?|searches|search|investigations?|probes?|exercise|drive)$/;

const PRONOUN = /^(?:it|they|we|he|she)$/;

/** Who is named in the subject of a verb: from its first chunk to the verb, or back to the verb before where the parse found none. Names behind a preposition or with "'s" do not act. */
export function subjectActor(
  a: Analysis,
  syn: Syntax,
  c: Clause,
  p: Range,
  lex: Lexicon,
): ActorMention | PlaceMention | null {
  const { chunks } = syn;
  const own = c.subjects.filter((k) => k < c.at);
  if (own.some((k) => chunks[k]!.from >= p.from && chunks[k]!.to <= p.to)) return null;
  let k = own.length ? Math.min(...own) : Math.max(0, c.at - 1);
  // no subject, or one of several ("Officers of the commission and police"): back to the verb or joint before
  if (!own.length || isMark(nth(chunks, k - 1), 'and'))
    while (k > 0 && !isVerb(chunks[k - 1]!) && !isMark(nth(chunks, k - 1), 'sub', 'relative', 'semi', 'colon')) k--;
  for (; k < c.at; k++) {
    const noun = chunks[k]!;
    if (!isNoun(noun) || (a.s.dateline && a.t[noun.from]!.start < a.s.dateline.end)) continue;
    const prep = nth(chunks, k - 1);
    if (isMark(prep, 'prep')) continue;
    const named = a.names.filter(
      (x): x is ActorMention | PlaceMention => x.from >= noun.from && x.to <= noun.to && acts(x, lex),
    );
    // "BI and NBI agents": the first named
    const found =
      (named.length > 1 && lowerAt(a.t, named[0]!.to) === 'and' ? named[0] : named.at(-1)) ?? ofWhom(a, syn, k, lex);
    if (found && textAt(a.t, found.to) !== "'s") return found;
    if (!OPERATIONS.test(a.t[noun.to - 1]!.lower)) continue;
    if (found) return found;
    const by = nth(chunks, k + 1)?.kind === 'mark' ? byPhrase(a, syn, k + 1, c.at, true, lex) : undefined;
    if (by) return by;
  }
  return null;
}

/** "agents of the National Bureau of Investigation", "police in Taipei": their organisation or place acts. */
function ofWhom(a: Analysis, syn: Syntax, k: number, lex: Lexicon): ActorMention | PlaceMention | undefined {
  const noun = syn.chunks[k]!;
  const prep = nth(syn.chunks, k + 1),
    other = nth(syn.chunks, k + 2);
  const word = a.t[noun.to - 1]!.lower;
  if (
    prep?.kind !== 'mark' ||
    !/^(?:of|from|with|at|in)$/.test(prep.word) ||
    !isNoun(other) ||
    !(lex.members.has(word) || lex.roles.has(word))
  )
    return undefined;
  const inside = a.names.filter((x) => x.from >= other.from && x.to <= other.to);
  return (
    inside.find((x): x is ActorMention => isActor(x) && x.type !== 'person' && prep.word !== 'in') ??
    (FORCES.test(word) && /^(?:of|in)$/.test(prep.word) && !isMark(nth(syn.chunks, k + 3), 'and')
      ? inside.find((x): x is PlaceMention => isPlace(x))
      : undefined)
  );
}

/** Nouns of a public force: "prosecutors in Taipei" act for their place. */
const FORCES = /^(?:court|police|prosecutors|authorities|officials|investigators|detectives|officers)$/;

interface When {
  when: string | null;
  asOf: string | null;
}

/** The date phrase of the clause: not the one beside a verb of speech. */
function dateOf(
  a: Analysis,
  syn: Syntax,
  p: Range,
  g: TriggerMention | null,
  clause: Clause | null,
  inside: (i: number) => boolean,
  ref: string | null,
): When {
  // "2,137 the number held since June 27": a running total counts from then to now, or to the day it is told for
  const since = a.dates.find(
    (d) =>
      d.date.since &&
      d.date.value &&
      !d.date.value.includes('/') &&
      ((d.from >= p.to && d.from - p.to < 8) || inside(d.from)),
  );
  if (since) {
    const until =
      a.dates.find((d) => d !== since && d.date.asOf && d.date.value && (inside(d.from) || d.from <= 3))?.date.value ??
      (a.t.some((x) => TOTALS.test(x.lower)) ? ref : null);
    const end = until ?? ref;
    const from = since.date.value!,
      to = end?.slice(0, from.length);
    // "since mid-January", told in January, leaves open what part of it
    return { when: to && from < to ? `${from}/${to}` : null, asOf: until };
  }
  const firstVerb = syn.chunks.findIndex((c) => isVerb(c));
  const clauseDay = clause && whenOf(a, syn, clause);
  let best: { d: DateSpan; cost: number } | null = null;
  for (const d of a.dates) {
    if (d.date.dateline || !d.date.value || d.date.since) continue;
    const k = syn.chunkAt[d.from]!;
    const within = inside(d.from) || clauseDay === d;
    // a date that opens the sentence holds for all of it, but not for what is told of people in passing ("…, 46 of whom were caught in the zone")
    const opens = d.from <= 3 || k < firstVerb;
    if (!within && (!opens || clause?.link === 'relative')) continue;
    if (ofSpeech(a, d, g)) continue;
    const lo = Math.min(g?.from ?? p.from, p.from),
      hi = Math.max(g?.to ?? p.to, p.to);
    let cost = d.to <= lo ? lo - d.to : d.from >= hi ? d.from - hi : 0;
    if (opens && d.to <= lo) cost = Math.min(cost, 8);
    if (!within) cost += 12;
    if (clause) cost = clauseDay === d ? -1 : cost + ofOther(syn, clause, k, syn.chunkAt[p.from]!);
    if (!best || cost < best.cost) best = { d, cost };
  }
  if (!best || best.cost >= 30) return { when: null, asOf: null };
  const value = twoDays(a, best.d);
  return best.d.date.asOf ? { when: null, asOf: best.d.date.value } : { when: value, asOf: null };
}

const TOTALS = /^(?:number|numbers|total|tally|figure|now|stands|stood|bringing|taking|raising)$/;

/** "in October, when 64 came home": the date before the word that opens the clause. */
function whenOf(a: Analysis, syn: Syntax, c: Clause): DateSpan | null {
  // "charged on Monday, a day after they had been deported"
  const head = syn.chunks[Math.min(c.at, ...c.subjects.filter((k) => k < c.at))]!.from;
  const day = a.dates.find((d) => d.to === head && d.date.value && /^(?:after|before)$/.test(a.t[d.to - 1]!.lower));
  if (day) return day;
  for (let k = Math.min(c.from, c.at); k >= 0 && c.at - k < 12; k--) {
    const x = syn.chunks[k]!;
    if ((k < c.at && isVerb(x)) || isMark(x, 'semi')) return null;
    if (!isMark(x, 'sub') || !/^(?:when|where)$/.test((x as { word: string }).word)) continue;
    return (
      a.dates.find(
        (d) =>
          d.date.value && !d.date.dateline && (d.to === x.from || (d.to === x.from - 1 && textAt(a.t, d.to) === ',')),
      ) ?? null
    );
  }
  return null;
}

/** "on January 23 and 26 January": two days of one deed. */
export function twoDays(a: Analysis, d: DateSpan): string {
  const i = a.dates.indexOf(d);
  const pair = (x: DateSpan | undefined, y: DateSpan | undefined): boolean =>
    !!x?.date.value &&
    !!y?.date.value &&
    /^(?:.{4}|.{10})$/.test(x.date.value) &&
    x.date.value.length === y.date.value.length &&
    x.date.value < y.date.value &&
    a.t.slice(x.to, y.from).every((w) => /^(?:and|on)$/.test(w.lower));
  const [x, y] = pair(d, a.dates[i + 1])
    ? [d, a.dates[i + 1]!]
    : pair(a.dates[i - 1], d)
      ? [a.dates[i - 1]!, d]
      : [d, d];
  return x === y ? d.date.value! : `${x.date.value!}/${y.date.value!}`;
}

/** What a date costs that stands behind the verb of another clause: "arrested 30 people who had fled on Monday"; told of the people themselves ("30 people caught in May were deported"), it is no date of this deed. */
function ofOther(syn: Syntax, clause: Clause, k: number, people: number): number {
  const left = syn.clauses.findLast((c) => c.at < k);
  if (
    !left ||
    left === clause ||
    left.joined === clause ||
    clause.joined === left ||
    left.matrix === clause ||
    clause.matrix === left
  )
    return 0;
  if (left.link === 'subject' || (clause.at < k && left.at < clause.at)) return 0;
  return left.subjects.includes(people) ? 30 : 20;
}

/** "said on Monday", "on Monday, said the commission", "Last month the agency announced that …": the day of the word, not of the deed. */
function ofSpeech(a: Analysis, d: { from: number; to: number }, g: TriggerMention | null): boolean {
  const before = lowerWords(a.t, Math.max(0, d.from - 4), d.from);
  const after = lowerWords(a.t, d.to, d.to + 3);
  if (
    after.some((w) => SPEECH.test(w)) &&
    !(g && g.from < d.from && d.from - g.to <= 2 && !/^(?:said|announced)$/.test(after[0] ?? ''))
  )
    return true;
  if (g && d.from < g.from && g.from - d.from < 3) return false;
  const k = before.findLastIndex((w) => SPEECH.test(w));
  if (
    k >= 0 &&
    before
      .slice(k + 1)
      .every((w) =>
        /^(?:reporters|a|an|the|in|late|on|its|his|statement|journalists|media|,|press|conference|briefing|at|news|here|earlier)$/.test(
          w,
        ),
      )
  )
    return true;
  // "said the Ministry of Public Security on Monday"
  for (let i = d.from - 1; i >= 0 && d.from - i < 10; i--) {
    if (a.t[i]!.kind === 'punct' || (a.triggerAt[i] && a.triggerAt[i] !== g)) break;
    if (a.triggerAt[i] === g && g) break;
    if (/^(?:said|told)$/.test(a.t[i]!.lower))
      return nth(a.nameAt, i + 1) !== undefined || /^(?:the|a|an)$/.test(lowerAt(a.t, i + 1));
  }
  // "Last month the agency announced that …"
  if (g && d.to <= g.from) {
    const gap = lowerWords(a.t, d.to, g.from);
    const said = gap.findIndex((w) => /^(?:said|announced|reported|disclosed|told|revealed|stated)$/.test(w));
    if (said >= 0 && gap.slice(said).includes('that')) return true;
  }
  return false;
}
