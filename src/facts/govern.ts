import { isActor, isPlace } from '../mentions/name.js';
import { isNoun, isVerb, wordOf } from '../syntax/chunk.js';
import { nth } from '../text/list.js';
import {
  AID,
  ATTRACTS,
  CAPTORS,
  CARRIERS,
  CARRIES,
  CATCHES,
  CLIENTELE,
  DUTY,
  EMPLOYED,
  FATES,
  FORCES,
  FRAUD,
  GIVEN,
  GIVES,
  GUESSES,
  HELPERS,
  IMPLICATIVES,
  INTENTIONS,
  INVOLVES,
  LOCKUPS,
  MEASURES,
  MISSIONS,
  PENALTIES,
  RAIDS,
  READIED,
  ROBS,
  RUN,
  SHELTERS,
  STATES,
  TAKES_IN,
} from '../lexicon/grammar.js';
import type { Lexicon } from '../lexicon/load.js';
import type { Action, Status } from '../labels.js';
import type { TriggerMention } from '../mentions/trigger.js';
import { isClosed } from '../syntax/tag.js';
import type { Clause, Syntax } from '../syntax/clause.js';
import type { Analysis } from './analysis.js';
import type { PeoplePhrase } from './people.js';
import { kindAt, lowerAt, lowerText, lowerWords, textAt, wordIn } from '../text/token.js';

/** How the action of a count was found; its confidence is scored from it. */
export type How =
  'weighed' | 'object' | 'subject' | 'nominal' | 'reduced' | 'noun' | 'list' | 'part' | 'elided' | 'inherited';
/** A trigger that governs a people phrase. `direct`: nothing but the phrase itself stands between, so that no list reading may override it. */
export interface Governor {
  action: Action;
  trigger: TriggerMention;
  how: How;
  clause: Clause | null;
  direct: boolean;
  status: Status;
}
const governor = (
  action: Action,
  trigger: TriggerMention,
  how: How,
  clause: Clause | null,
  status: Status = 'actual',
  direct = true,
): Governor => ({ action, trigger, how, clause, direct, status });
/** The verb of a clause that means an action here only. */
const byVerb = (a: Analysis, c: Clause, action: Action, how: How, status?: Status, direct?: boolean): Governor =>
  governor(action, pseudo(c.verb.head, action, 'past', a), how, c, status, direct);
/** A word that means an action as a noun does. */
const byNoun = (a: Analysis, k: number, action: Action, how: How = 'nominal', status?: Status): Governor =>
  governor(action, pseudo(k, action, 'noun', a), how, null, status);

const set = (s: string): ReadonlySet<string> => new Set(s.split(' '));
const IMPLIED = set(IMPLICATIVES),
  INTENDED = set(INTENTIONS),
  GUESSED = set(GUESSES),
  ROBBING = set(ROBS),
  GIVING = set(GIVEN),
  PENALTY = set(PENALTIES),
  CARRYING = set(CARRIES),
  CARRIER = set(CARRIERS),
  RAID = set(RAIDS),
  CATCHING = set(CATCHES),
  STAFFED = set(EMPLOYED),
  RUNNING = set(RUN),
  SCAM = set(FRAUD),
  CAPTOR = set(CAPTORS),
  ATTRACTING = set(ATTRACTS),
  CLIENT = set(CLIENTELE),
  AIDS = set(AID),
  GIVES_AID = set(GIVES),
  RECEIVES = set(TAKES_IN),
  HELPER = set(HELPERS),
  ON_DUTY = set(DUTY),
  NEEDS = set(INVOLVES),
  MISSION = set(MISSIONS),
  FORCE = set(FORCES),
  READY = set(READIED),
  SHELTER = set(SHELTERS),
  LOCKUP = set(LOCKUPS);
const FATE = new Map(FATES.split(' ').map((x) => x.split(':') as [string, Action]));
const PAPERS =
  /^(?:requests?|warrants?|orders?|cases?|reports?|records?|operations?|hearings?|petitions?|flights?|centres?|centers?|rings?|networks?|gangs?|syndicates?)$/;
/** Nouns of events, each done to one person. */
export const EVENT_NOUNS =
  /^(?:arrests?|convictions?|prosecutions|indictments|deaths|deportations|repatriations|rescues|extraditions)$/;
const STATE = STATES.split('\n')
  .filter(Boolean)
  .map((l) => {
    const [words, action] = l.split('|').map((x) => x.trim());
    return { words: words!.split(' '), action: action as Action };
  });
const MEASURE = new Map(
  MEASURES.split('\n')
    .filter(Boolean)
    .flatMap((l) => {
      const [nouns, preps, action] = l.split('|').map((x) => x.trim());
      return nouns!.split(' ').map((n) => [n, { preps: preps!.split(' '), action: action as Action }] as const);
    }),
);
/** What officers may suffer themselves; of anything else they are the agents. */
const STAFF_ACTIONS = /^(?:deploy|arrest|charge|convict|sanction|want|kill|injure|rescue|other)$/;

/** The triggers that govern a people phrase, the nearest first: verbs it is object or subject of, nouns it completes, at last its own noun. */
export function governorsOf(a: Analysis, syn: Syntax, p: PeoplePhrase, lex: Lexicon): Governor[] {
  const own = bySelf(a, syn, p, lex);
  if (own) return own;
  const found = settle(besidePhrase(a, syn, p, lex), p, lex, a);
  return found.length ? found : byNounsWithin(a, p, lex);
}

/** What the phrase tells itself, whatever governs it, or null. */
function bySelf(a: Analysis, syn: Syntax, p: PeoplePhrase, lex: Lexicon): Governor[] | null {
  if (p.noun && EVENT_NOUNS.test(p.noun) && PAPERS.test(lowerAt(a.t, p.to))) return [];
  if (
    p.noun &&
    (EVENT_NOUNS.test(p.noun) || (p.byTheWay && lex.nounActions.has(p.noun) && !/^(?:victims?)$/.test(p.noun)))
  )
    return [ownNoun(p, lex)];
  // "Sixty-eight of those arrests"
  if (p.shape === 'of')
    for (let i = p.number.to; i < p.to; i++)
      if (EVENT_NOUNS.test(a.t[i]!.lower)) return [ownNoun(p, lex, undefined, a.t[i]!.lower, i + 1)];
  // "whose crimes had cost 14 lives"
  if (p.noun === 'lives')
    return a.t.some((x) => /^(?:cost|costs|claim|claimed|claims|took|taken|lost|lose|losing)$/.test(x.lower))
      ? [byNoun(a, p.to - 1, 'kill')]
      : [];
  // "Ten of the dead"
  if (p.shape === 'of') {
    const fate = FATE.get(a.t[p.to - 1]!.lower);
    if (fate && /^(?:kill|injure|missing)$/.test(fate)) return [byNoun(a, p.to - 1, fate)];
  }
  return p.noun && /^(?:wounded|injured)$/.test(p.noun) && besideKilled(syn, syn.chunkAt[p.from]!)
    ? [ownNoun(p, lex)]
    : null;
}
/** "six dead and 11 wounded". */
const besideKilled = (syn: Syntax, n: number): boolean =>
  syn.clauses.some((c) => c.verb.trigger?.entry.action === 'kill' && (c.objects.includes(n) || c.subjects.includes(n)));

/** The verbs, states and nouns beside a phrase that govern it. */
function besidePhrase(a: Analysis, syn: Syntax, p: PeoplePhrase, lex: Lexicon): Governor[] {
  const n = syn.chunkAt[p.from]!;
  const found: Governor[] = [];
  for (const c of syn.clauses) {
    const g = governorIn(a, syn, c, n, p, lex);
    if (g) found.push(g);
  }
  if (p.staff && !found.length) {
    const sent = sentAlong(a, p);
    if (sent) found.push(sent);
  }
  // "put 24 behind bars": the state is the verb's own
  if (!p.staff) {
    const state = inState(a, syn, p, n);
    if (
      state &&
      !(found.length > 0 && state.action === 'repatriate') &&
      !found.some(
        (f) =>
          f.trigger.entry.particle.length > 1 &&
          f.trigger.from < p.from &&
          f.trigger.entry.particle[0] === lowerAt(a.t, p.to),
      )
    )
      found.push(state);
  }
  for (const more of [nominal(a, syn, n), faced(a, syn, n), member(a, syn, n, lex), predicate(a, syn, p, n, lex)])
    for (const g of more) found.push(g);
  const other = found.length ? null : companion(a, syn, p, n);
  if (other) found.push(other);
  const paper = found.length || p.staff ? null : measured(a, syn, n);
  if (paper) found.push(paper);
  return found;
}

/** The governor that a noun within the phrase is. */
function byNounsWithin(a: Analysis, p: PeoplePhrase, lex: Lexicon): Governor[] {
  const last = a.t[p.to - 1]!.lower;
  if (p.shape === 'of') {
    // "Twelve of those detained are juveniles"
    const fate = FATE.get(last);
    if (fate) return [byNoun(a, p.to - 1, fate)];
    // "Six hundred of the victims were in their seventies"
    if (/^(?:victims|complainants)$/.test(last))
      return [Object.assign(ownNoun(p, lex, undefined, last), { how: 'noun' })];
  }
  return p.noun && !p.byTheWay && lex.nounActions.has(p.noun) && p.shape !== 'rest' && p.shape !== 'ref' && !p.staff
    ? [ownNoun(p, lex, a)]
    : described(a, p, lex);
}

/** The governor of a people phrase, in chunk n, that the verb of one clause is, or null. */
function governorIn(a: Analysis, syn: Syntax, c: Clause, n: number, p: PeoplePhrase, lex: Lexicon): Governor | null {
  const g = c.verb.trigger;
  // what a plane takes is brought somewhere, whatever else the verb may mean
  const carried = p.staff ? null : flown(a, syn, c, n);
  if (carried) return carried;
  const duty = p.staff ? onDuty(a, c, n, p, lex) : null;
  if (duty) return duty;
  if (!g) return p.staff && !STAFFED.has(p.noun ?? '') ? null : unnamed(a, syn, c, n, p, lex);
  const link =
    linkOf(c, g, n) ??
    (g.entry.action === 'defraud' && robbed(syn, c, n) ? { how: 'object' as const, entry: g.entry } : null);
  if (!link) return null;
  if (isIdiom(a, g)) return null;
  const { how } = link;
  // "None of the 72 who asked for help was abducted"
  if (how === 'subject' && c.link === 'subject' && noneOf(a, p)) return null;
  // "charged 53 of the suspects it had arrested": so were those not charged
  if (p.shape === 'of' && how === 'object' && n < c.at) return null;
  // "arrested in 30 countries, 260 of them in Africa, and 88,000 victims identified": the part belongs to what stands before it
  if (
    p.shape === 'of' &&
    how !== 'object' &&
    textAt(a.t, p.from - 1) === ',' &&
    c.subjects.some((k) => k > n && k < c.at)
  )
    return null;
  const action = byCaptors(a, syn, c, link.entry.action);
  // officers who fly out are sent
  if (p.staff && link.entry.voice === 'vi' && /^(?:repatriate|transfer)$/.test(action))
    return governor('deploy', g, how, c, statusOf(a, syn, c) ?? 'actual', isDirect(syn, c, n, how, p));
  if (
    p.staff &&
    link.entry.action !== 'deploy' &&
    how === 'subject' &&
    link.entry.voice === 'vi' &&
    /^(?:await|escape|other)$/.test(action) &&
    many(p)
  )
    return governor('deploy', g, how, c, statusOf(a, syn, c) ?? 'actual', isDirect(syn, c, n, how, p));
  if (p.staff && !staffSuffers(g, how, p)) return null;
  // "29 have still to be located"
  if (
    c.verb.form === 'infinitive' &&
    action === 'screen' &&
    /^(?:locate|trace|find)/.test(g.entry.lemma) &&
    stillTo(a, c)
  )
    return governor('missing', g, how, c);
  // "have yet to be sent home", "are still to be flown out"
  if (
    c.verb.form === 'infinitive' &&
    how !== 'object' &&
    /^(?:repatriate|deport|transfer|rescue)$/.test(action) &&
    stillTo(a, c)
  )
    return governor('await', g, how, c);
  // "60 refuse to be returned", "29 declined to go home": it did not happen, by their own will
  if (
    c.matrix &&
    /^(?:refuse[sd]?|decline[sd]?|refusing|declining)$/.test(a.t[c.matrix.verb.head]!.lower) &&
    how !== 'object' &&
    !c.matrix.passive &&
    /^(?:repatriate|deport|rescue|transfer|assist|screen)$/.test(action)
  )
    return governor('other', g, how, c);
  // "29 have still to be located", "have yet to trace 52", "could not be found"
  if (
    /^(?:locate|trace|track|find|verify|identify|account)/.test(link.entry.lemma) &&
    action === 'screen' &&
    ((stillTo(a, c) && c.verb.form === 'infinitive') || c.verb.negated || g.negated)
  )
    return governor('missing', g, how, c);
  // "58 have not returned" wait; what else did not happen is no fact
  if (c.verb.negated || g.negated) return action === 'repatriate' ? governor('await', g, how, c) : null;
  if (/^(?:leave|depart) for$/.test(link.entry.lemma) && !goesHome(a, p, g)) return null;
  const told = statusOf(a, syn, c);
  // "have flown to Cambodia and not returned" tells of no homecoming
  if (told === null || (told === 'denied' && action === 'repatriate' && !c.passive && how === 'subject')) return null;
  const status =
    told === 'actual' && /^(?:repatriate|deport|extradite)$/.test(action) && PENDING.test(link.entry.lemma)
      ? 'planned'
      : told;
  return governor(action, g, how, c, status, isDirect(syn, c, n, how, p));
}

/** "The gang held 16", "recruiters who sent 90 to Poipet", "were held by kidnappers": what criminals do is neither custody nor deportation. */
function byCaptors(a: Analysis, syn: Syntax, c: Clause, action: Action): Action {
  if (!/^(?:detain|arrest|transfer|deport|repatriate|deploy|defraud)$/.test(action)) return action;
  const captor = (k: number): boolean => {
    const x = nth(syn.chunks, k);
    return isNoun(x) && CAPTOR.has(a.t[x.to - 1]!.lower);
  };
  const by = nth(syn.chunks, c.at + 1);
  if (!(c.passive ? wordOf(by) === 'by' && captor(c.at + 2) : c.subjects.some(captor))) return action;
  // ("deceived by recruiters": into a job; scammers take money)
  if (action === 'defraud') {
    const who = c.passive ? a.t[syn.chunks[c.at + 2]!.to - 1]!.lower : '';
    return /^(?:recruiters?|traffickers?|brokers?|smugglers?)$/.test(who) ? 'traffic' : action;
  }
  return /^(?:detain|arrest)$/.test(action) ? 'confine' : 'traffic';
}

/** "together with seven others", "Along with 11 co-accused, he was jailed": what is done to those they are with. */
function companion(a: Analysis, syn: Syntax, p: PeoplePhrase, n: number): Governor | null {
  const w = (k: number): string => lowerAt(a.t, p.from - k);
  if (
    p.staff ||
    !(
      w(1) === 'alongside' ||
      (w(1) === 'with' && /^(?:along|together)$/.test(w(2))) ||
      (w(2) === 'with' && /^(?:them|him|her)$/.test(w(1)))
    )
  )
    return null;
  const open = p.from <= 3;
  const c = open
    ? syn.clauses.find((x) => x.at > n && x.subjects.length > 0 && !x.subjects.includes(n))
    : syn.clauses.findLast((x) => x.at < n && x.verb.trigger !== null);
  const g = c?.verb.trigger;
  if (!c || !g || g.negated || !(c.passive || g.entry.voice === 'vi' || (!open && c.objects.length > 0))) return null;
  const status = statusOf(a, syn, c);
  return status === null
    ? null
    : governor(g.entry.action, g, c.passive || g.entry.voice === 'vi' ? 'subject' : 'object', c, status, false);
}

/** "caught in fighting", "the two work together": no arrest, no job in a scam. */
export function isIdiom(a: Analysis, g: TriggerMention): boolean {
  const behind = lowerWords(a.t, g.to, g.to + 4);
  if (/^catch/.test(g.entry.lemma))
    return (
      /^(?:in|up|between)$/.test(behind[0] ?? '') &&
      behind.some((w) => /^(?:fighting|crossfire|conflict|war|clashes|middle|shelling|storm|flood|floods)$/.test(w))
    );
  // "were identified as Anil Rao and Vijay Das", "identified by their surnames": who is named is not screened
  if (g.entry.lemma === 'identify') {
    const as = behind.indexOf('as'),
      name = nth(a.nameAt, g.to + as + 1);
    return (
      (as >= 0 && as < 2 && (isActor(name) || (!name && /^\p{Lu}/u.test(textAt(a.t, g.to + as + 1))))) ||
      (behind[0] === 'by' && behind.some((w) => /^(?:sur)?names?$|^(?:last|first|initials)$/.test(w)))
    );
  }
  return g.entry.lemma === 'work' && /^(?:together|closely|hard|well|out)$/.test(behind[0] ?? '');
}

const noneOf = (a: Analysis, p: PeoplePhrase): boolean => {
  const k = /^(?:the|these|those)$/.test(lowerAt(a.t, p.from - 1)) ? p.from - 2 : p.from - 1;
  return lowerAt(a.t, k) === 'of' && /^(?:none|neither)$/.test(lowerAt(a.t, k - 1));
};

/** Whether a verb's trigger is done to (or by, when intransitive) the chunk: by its own voice, else by the other it may have. */
function linkOf(c: Clause, g: TriggerMention, n: number): { how: How; entry: TriggerMention['entry'] } | null {
  for (const entry of g.other ? [g.entry, g.other] : [g.entry]) {
    const how = linkBy(c, entry, n);
    if (how) return { how, entry };
  }
  return null;
}

function linkBy(c: Clause, entry: TriggerMention['entry'], n: number): How | null {
  // "has flown home 380": a verb of going home with people behind it brings them
  if (
    c.objects.includes(n) &&
    !c.passive &&
    (entry.voice === 'vt' || (entry.action === 'repatriate' && / (?:home|back)$/.test(entry.lemma)))
  )
    return 'object';
  if (!c.subjects.includes(n)) return null;
  if (entry.voice === 'vi') {
    // "were contacted by scammers": what intransitive verbs tell is no passive
    if ((c.verb.passive && !/^be /.test(entry.lemma)) || (c.passive && entry.form === 'past' && c.link !== 'subject'))
      return null;
    return c.link === 'reduced' ? 'reduced' : 'subject';
  }
  return c.passive ? (c.link === 'reduced' ? 'reduced' : 'subject') : null;
}

/** "swindled 12 billion won from 104 people": the money is the object, the people stand behind "from". */
function robbed(syn: Syntax, c: Clause, n: number): boolean {
  const prep = nth(syn.chunks, n - 1);
  return !c.passive && n > c.at && n < c.to && /^(?:from|of)$/.test(wordOf(prep)) && c.objects.length > 0;
}

/** The first that is told of some items. */
const firstOf = <A, B>(items: readonly A[], told: (x: A) => B | null): B | null => {
  for (const x of items) {
    const y = told(x);
    if (y !== null) return y;
  }
  return null;
};
const pseudo = (at: number, action: Action, form: TriggerMention['entry']['form'], a: Analysis): TriggerMention => ({
  from: at,
  to: at + 1,
  entry: { action, voice: form === 'noun' ? 'noun' : 'vt', form, particle: [], lemma: a.t[at]!.lower },
  other: null,
  passive: false,
  auxFrom: at,
  negated: false,
  perfect: false,
});

const lexVictims = /^(?:victims?|bodies|complainants?|witness(?:es)?)$/;
/** Verbs that mean an action only with what stands beside them: "took 5 billion won from 30 people", "each received 14 years in prison". */
function unnamed(a: Analysis, syn: Syntax, c: Clause, n: number, p: PeoplePhrase, lex: Lexicon): Governor | null {
  const done = (action: Action, how: How): Governor | null => {
    const status = statusOf(a, syn, c);
    return status === null ? null : byVerb(a, c, action, how, status);
  };
  const verb = a.t[c.verb.head]!.lower;
  const object = nth(syn.chunks, c.objects[0] ?? -1);
  const before = nth(syn.chunks, n - 1);
  // "run by 20 Israelis", "had 120 employees"
  if (
    RUNNING.has(verb) &&
    c.passive &&
    wordOf(before) === 'by' &&
    n > c.at &&
    n < c.to &&
    !p.staff &&
    (p.number.value ?? p.number.min ?? 0) > 4
  )
    return done('work', 'object');
  if (
    /^(?:had|has|have|having|used)$/.test(verb) &&
    STAFFED.has(p.noun ?? '') &&
    c.objects.includes(n) &&
    !c.subjects.some((k) => {
      const x = nth(syn.chunks, k);
      return (
        x !== undefined &&
        isActor(nth(a.nameAt, x.to - 1)) &&
        (nth(a.nameAt, x.to - 1) as { type?: string }).type === 'agency'
      );
    }) &&
    !stateAt(a, p.to)
  )
    return done('work', 'object');
  if (p.staff) return null;
  // "had their jail terms cut"
  if (
    /^(?:had|have|has|saw)$/.test(verb) &&
    c.subjects.includes(n) &&
    object &&
    wordIn(a.t, /^(?:sentences?|terms?)$/, object.from, object.to) &&
    /^(?:their|its)$/.test(a.t[object.from]!.lower)
  )
    return done('convict', 'subject');
  // "The fraud affected 900 savers"
  if (
    /^affect(?:s|ed|ing)?$/.test(verb) &&
    (c.passive ? c.subjects : c.objects).includes(n) &&
    (c.passive
      ? a.t.slice(c.verb.to, c.verb.to + 7)
      : c.subjects.flatMap((k) => {
          const x = nth(syn.chunks, k);
          return x ? a.t.slice(x.from, x.to) : [];
        })
    ).some((x) => SCAM.has(x.lower))
  )
    return done('defraud', c.passive ? 'subject' : 'object');
  // "are involved in the scam industry"; victims are in it by what was done to them
  const part = CLIENT.has(p.noun ?? '') ? 'defraud' : (lex.nounActions.get(p.noun ?? '') ?? 'work');
  // "boarded a chartered flight to Wuhan": a plane home
  if (
    /^board(?:ed|s)?$/.test(verb) &&
    c.subjects.includes(n) &&
    c.verb.form !== 'infinitive' &&
    object &&
    CARRIER.has(a.t[object.to - 1]!.lower)
  ) {
    const to = a.t.findIndex((x, k) => k >= object.to && /^(?:to|for)$/.test(x.lower));
    const goal = to >= 0 && to - object.to <= 2 ? nth(a.nameAt, to + 1) : undefined;
    if (!isPlace(goal) || goal.country === null || !p.nationality.length || p.nationality.includes(goal.country))
      return done('repatriate', 'subject');
  }
  if (
    /^(?:involved|engaged|implicated)$/.test(verb) &&
    c.subjects.includes(n) &&
    (c.passive || c.verb.form === 'past') &&
    a.t.slice(c.verb.to, c.verb.to + 7).some((x) => SCAM.has(x.lower) || /scam/.test(x.lower))
  )
    return done(part, 'subject');
  if (
    /^(?:involved|involves|involving|involve)$/.test(verb) &&
    !c.passive &&
    c.objects.includes(n) &&
    c.subjects.some((k) => {
      const x = nth(syn.chunks, k);
      return x !== undefined && /^(?:industry|network|ring|racket|scheme|business)$/.test(a.t[x.to - 1]!.lower);
    })
  )
    return done(part, 'object');
  // "The ring had 104,000 customers"
  if (
    ATTRACTING.has(verb) &&
    CLIENT.has(p.noun ?? '') &&
    !c.passive &&
    c.objects.includes(n) &&
    c.subjects.some((k) => {
      const x = nth(syn.chunks, k);
      return (
        x !== undefined &&
        a.t
          .slice(x.from, x.to)
          .some((w) => SCAM.has(w.lower) || CAPTOR.has(w.lower) || /^(?:fake|bogus|sham|ponzi|pyramid)$/.test(w.lower))
      );
    })
  )
    return done('defraud', 'object');
  // "The indictment lists 22 people"
  if (
    /^(?:names|named|lists|listed|covers|accuses)$/.test(verb) &&
    !c.passive &&
    c.objects.includes(n) &&
    c.subjects.some((k) => {
      const x = nth(syn.chunks, k);
      return x !== undefined && CASES.test(a.t[x.to - 1]!.lower);
    })
  )
    return done('charge', 'object');
  // "naming 15 individuals in its first sanctions"
  if (
    /^(?:named?|names|naming|lists|listed|listing|added|adds|covers?|covered|hit|hits)$/.test(verb) &&
    !c.passive &&
    c.objects.includes(n) &&
    ofSanctions(a)
  )
    return done('sanction', 'object');
  // "The raid yielded 88 suspects"
  if (
    CATCHING.has(verb) &&
    !c.passive &&
    c.objects.includes(n) &&
    !lexVictims.test(p.noun ?? '') &&
    c.subjects.some((k) => {
      const x = nth(syn.chunks, k);
      return x !== undefined && RAID.has(a.t[x.to - 1]!.lower);
    })
  )
    return done('arrest', 'object');
  if (
    ROBBING.has(verb) &&
    robbed(syn, c, n) &&
    object &&
    a.money.some((m) => m.from >= object.from && m.from < object.to)
  ) {
    const status = statusOf(a, syn, c);
    return status === null ? null : byVerb(a, c, 'defraud', 'object', status, false);
  }
  // "Prize scams cost 240 people $3.5 million"
  if (
    /^costs?$/.test(verb) &&
    c.objects.includes(n) &&
    a.money.some((m) => m.from >= object!.to && m.from - object!.to <= 4)
  )
    return byVerb(a, c, 'defraud', 'object', statusOf(a, syn, c) ?? 'actual');
  // "Prison terms were handed down to 29 defendants", "handed jail terms to 14 couriers"
  const prep = nth(syn.chunks, n - 1);
  // "80 have yet to be confirmed safe", "12 have still not been heard from"
  if (
    c.subjects.includes(n) &&
    ((stillTo(a, c) && c.verb.form === 'infinitive') || c.verb.negated) &&
    /^(?:confirmed|heard|accounted)$/.test(verb)
  )
    return byVerb(a, c, 'missing', 'subject');
  // "The army received 261 people", "Tay Ninh received 77 citizens", "the embassy handled 5,088 Indonesians"
  if (RECEIVES.has(verb) && (c.passive ? c.subjects : c.objects).includes(n) && !c.verb.negated) {
    const helps = a.t.slice(Math.max(0, c.verb.from - 5), c.verb.from).some((w) => HELPER.has(w.lower));
    const action = helps
      ? 'assist'
      : /^receiv/.test(verb)
        ? (lex.nounActions.get(p.noun ?? '') ??
          (/^(?:citizens|nationals|compatriots|countrymen)$/.test(p.noun ?? '')
            ? 'repatriate'
            : p.shape === 'full' && /^(?:people|persons|foreigners|individuals|workers)$/.test(p.noun ?? 'people')
              ? 'transfer'
              : null))
        : null;
    if (action && action !== 'defraud')
      return byVerb(
        a,
        c,
        action,
        c.passive ? (c.link === 'reduced' ? 'reduced' : 'subject') : 'object',
        statusOf(a, syn, c) ?? 'actual',
        isDirect(syn, c, n, c.passive ? 'subject' : 'object', p),
      );
  }
  // "gave shelter to 40", "Food was provided for 61"
  if (
    GIVES_AID.has(verb) &&
    /^(?:to|for)$/.test(wordOf(prep)) &&
    n > c.at &&
    n < c.to &&
    [...c.subjects, ...c.objects].some((k) => {
      const x = nth(syn.chunks, k);
      return isNoun(x) && AIDS.has(a.t[x.to - 1]!.lower);
    })
  ) {
    const status = statusOf(a, syn, c);
    return status === null ? null : byVerb(a, c, 'assist', 'object', status, false);
  }
  if (
    GIVING.has(verb) &&
    ((c.subjects.includes(n) &&
      (penaltyWithin(a, c.verb.to) ||
        (/^(?:between|from)$/.test(lowerAt(a.t, c.verb.to)) &&
          a.numbers.some((m) => m.numberFrom === c.verb.to + 1) &&
          a.t.some((x) => /^(?:years|jail|jailed|sentenced|prison)$/.test(x.lower))))) ||
      (!c.passive && c.objects.includes(n) && penaltyWithin(a, syn.chunks[n]!.to))) &&
    (!/^(?:fac|serv)/.test(verb) || /^(?:years?|life|sentences?)$/.test(lowerAt(a.t, c.verb.to + 1)))
  ) {
    const status = statusOf(a, syn, c);
    return status === null || /^fac/.test(verb) ? null : byVerb(a, c, 'convict', 'subject', status);
  }
  return null;
}

/** "14 years in prison", "between five and 12 years", "the same punishment": a penalty right behind token k; years of something need their number. */
const penaltyWithin = (a: Analysis, k: number): boolean =>
  a.t
    .slice(k, k + 8)
    .some(
      (x, i, all) =>
        PENALTY.has(x.lower) &&
        (!/^(?:years|months)$/.test(x.lower) || a.numbers.some((m) => m.to === k + i)) &&
        !wordIn(all, /^(?:[.;:]|were|was|are|is|had|have|who)$/, 0, i),
    );

/** "for the boss and four relatives": the first of two that "and" joins. */
function headOfPair(syn: Syntax, n: number): number {
  const joint = nth(syn.chunks, n - 1),
    prep = nth(syn.chunks, n - 3);
  return joint?.kind === 'mark' &&
    joint.tag === 'and' &&
    isNoun(nth(syn.chunks, n - 2)) &&
    prep?.kind === 'mark' &&
    prep.tag === 'prep'
    ? n - 2
    : n;
}

/** "Prison terms of up to nine years were imposed on 18 people", "froze the assets of 19": the measure stands before the people's preposition, or is the subject of the verb before it. */
function measured(a: Analysis, syn: Syntax, n: number): Governor | null {
  const { chunks } = syn;
  const at = headOfPair(syn, n) - 1;
  const prep = nth(chunks, at);
  if (prep?.kind !== 'mark' || prep.tag !== 'prep') return null;
  const measure = (k: number): Governor | null => {
    const x = nth(chunks, k);
    const m = isNoun(x) ? MEASURE.get(a.t[x.to - 1]!.lower) : undefined;
    if (
      !m?.preps.includes(prep.word) ||
      (x!.to - x!.from < 2 && m.action === 'convict' && a.t[x!.from]!.lower === 'term')
    )
      return null;
    const sought =
      m.action === 'convict' &&
      wordIn(
        a.t,
        /^(?:demand|demands|demanded|demanding|seek|seeks|seeking|sought|request|requests|requested|recommended|asked|urged)$/,
        x!.from - 4,
        x!.from,
      );
    const action = sought ? 'charge' : m.action;
    return byNoun(a, x!.to - 1, action);
  };
  for (let k = at - 1; k >= 0 && at - k < 8;) {
    const x = chunks[k]!;
    if (isNoun(x)) {
      const found = measure(k);
      if (found) return found;
      const p = nth(chunks, k - 1);
      if (p?.kind !== 'mark' || p.tag !== 'prep') return null;
      k -= 2;
      continue;
    }
    if (isVerb(x)) {
      const c = syn.clauses.find((y) => y.at === k);
      return c && (c.passive || /^(?:went|goes|go|fell)$/.test(a.t[c.verb.head]!.lower))
        ? firstOf(c.subjects, measure)
        : null;
    }
    if (!/^(?:adv|date)$/.test(x.tag)) return null;
    k--;
  }
  return null;
}

/** Fewer are named one by one; a force is told by its number. */
const MANY = 10;
const many = (p: PeoplePhrase): boolean => (p.number.value ?? p.number.min ?? 0) >= MANY && FORCE.has(p.noun ?? '');

/** "Some 400 troops surrounded the compound", "150 officers arrested 30", "The raid involved 150 officers": those who act were sent out. */
function onDuty(a: Analysis, c: Clause, n: number, p: PeoplePhrase, lex: Lexicon): Governor | null {
  if (!many(p) || c.verb.form === 'infinitive') return null;
  const verb = a.t[c.verb.head]!.lower;
  // "in which 140 policemen were used"
  if (c.passive)
    return !c.verb.trigger && c.subjects.includes(n) && NEEDS.has(verb)
      ? byVerb(a, c, 'deploy', 'subject', c.verb.negated ? 'denied' : 'actual')
      : null;
  const acts =
    c.subjects.includes(n) &&
    c.link === 'subject' &&
    (c.verb.trigger
      ? c.verb.trigger.entry.voice === 'vt' &&
        c.objects.length > 0 &&
        /^(?:arrest|detain|rescue|screen|transfer|repatriate|deport)$/.test(c.verb.trigger.entry.action)
      : ON_DUTY.has(verb) ||
        (verb === 'took' && lowerAt(a.t, c.verb.head + 1) === 'part') ||
        lex.objectVerbs.get(verb) === 'raid');
  if (!acts && !(c.objects.includes(n) && NEEDS.has(verb))) return null;
  return byVerb(
    a,
    c,
    'deploy',
    acts ? 'subject' : 'object',
    c.verb.negated ? 'denied' : c.verb.modal ? 'planned' : 'actual',
  );
}

/** "with 80 officers on board", "a raid by 300 police": what goes with the force is in the sentence. */
function sentAlong(a: Analysis, p: PeoplePhrase): Governor | null {
  if (!many(p)) return null;
  const state = stateAt(a, p.to),
    copula = /^(?:were|was|are)$/.test(lowerAt(a.t, p.to)) ? stateAt(a, p.to + 1) : null;
  const ride =
    /^(?:were|was|are)$/.test(lowerAt(a.t, p.to)) &&
    /^(?:on|aboard)$/.test(lowerAt(a.t, p.to + 1)) &&
    a.t.slice(p.to + 2, p.to + 5).some((w) => CARRIER.has(w.lower));
  const aboard = ride || [state, copula].some((s) => s !== null && /^(?:board|aboard)$/.test(a.t[s.to - 1]!.lower));
  const raid =
    /^(?:by|with|of|involving)$/.test(lowerAt(a.t, p.from - 1)) &&
    a.t.slice(Math.max(0, p.from - 12), p.from).some((w) => MISSION.has(w.lower));
  return aboard || raid ? byNoun(a, p.from, 'deploy', 'reduced') : null;
}

/** "two special flights took out 269 others". */
function flown(a: Analysis, syn: Syntax, c: Clause, n: number): Governor | null {
  if (
    !c.objects.includes(n) ||
    c.passive ||
    !CARRYING.has(a.t[c.verb.head]!.lower) ||
    !c.subjects.some((k) => {
      const x = nth(syn.chunks, k);
      return x !== undefined && a.t.slice(x.from, x.to).some((w) => CARRIER.has(w.lower));
    })
  )
    return null;
  const status = statusOf(a, syn, c);
  return status === null ? null : byVerb(a, c, 'repatriate', 'object', status);
}

/** What people hold, face or are booked for is still ahead of them. */
const PENDING = /^(?:face|fight|hold|be booked|be due|be expected|be liable|be scheduled|be set|process|arrange) /;

/** "left for Xiamen": home, where the people are from there or take a plane; "left for Cambodia" else starts another story. */
function goesHome(a: Analysis, p: PeoplePhrase, g: TriggerMention): boolean {
  const goal = nth(a.nameAt, lowerAt(a.t, g.to) === 'the' ? g.to + 1 : g.to);
  if (!isPlace(goal)) return lowerAt(a.t, g.to) === 'home';
  return p.nationality.length > 0 && goal.country !== null
    ? p.nationality.includes(goal.country)
    : a.t.some((w) => CARRIER.has(w.lower) || /^(?:batch|group|returnees|deportees)$/.test(w.lower));
}

const stillTo = (a: Analysis, c: Clause): boolean => wordIn(a.t, /^(?:yet|still)$/, c.verb.from - 2, c.verb.to);

const staffSuffers = (g: TriggerMention, how: How, p: PeoplePhrase): boolean =>
  (STAFF_ACTIONS.test(g.entry.action) || (g.entry.action === 'work' && p.noun === 'staff')) &&
  (how !== 'reduced' || g.entry.action === 'deploy');

/** How long a relative clause between people and their verb may be. */
const RELATIVE_REACH = 8;
function isDirect(syn: Syntax, c: Clause, n: number, how: How, p: PeoplePhrase): boolean {
  if (how === 'object')
    return (
      c.objects[0] === n &&
      (p.from - c.verb.to <= 3 ||
        syn.clauses.some((x) => x.joined === c && x.objects === c.objects && p.from - x.verb.to <= 3))
    );
  const gap = c.verb.from - p.to;
  // "241 who paid no fine were jailed"
  const relative = nth(syn.chunks, n + 1);
  if (
    relative?.kind === 'mark' &&
    relative.tag === 'relative' &&
    c.link !== 'relative' &&
    c.subjects[0] === n &&
    gap > 0 &&
    gap <= RELATIVE_REACH
  )
    return true;
  return (
    gap >= 0 &&
    gap <= 4 &&
    (c.subjects[0] === n || (c.subjects.includes(n) && gap <= 2)) &&
    !syn.chunks.slice(n + 1, c.at).some((x) => isNoun(x))
  );
}

/** "the arrest of 30 people", "the arrest and deportation of 30", "the trafficking in Laos of 30". */
function nominal(a: Analysis, syn: Syntax, last: number): Governor[] {
  const { chunks } = syn;
  const n = headOfPair(syn, last);
  const prep = nth(chunks, n - 1);
  if (prep?.kind !== 'mark' || !/^(?:of|for|involving|against|on|to)$/.test(prep.word)) return [];
  const out: Governor[] = [];
  const suit = prep.word === 'against' ? caseBefore(a, prep.from) : -1;
  // "dropped the case against four drivers"
  const off =
    suit >= 0 &&
    wordIn(a.t, /^(?:dropp(?:ed|ing)|drops?|closed|dismiss(?:ed|es)|withdrew|withdrawn|quashed)$/, suit - 4, suit);
  if (suit >= 0) return [byNoun(a, suit, off ? 'other' : 'charge')];
  // "Red notices have gone out for 23 people", "Cases have been brought against 680": the noun is the subject of the verb between
  if (/^(?:for|against)$/.test(prep.word))
    for (const c of syn.clauses) {
      if (n < c.at || n >= c.to) continue;
      for (const k of c.subjects) {
        const noun = nth(syn.chunks, k);
        const g = noun ? nth(a.triggerAt, noun.to - 1) : undefined;
        if (g?.entry.voice === 'noun' && /^(?:want|charge|detain)$/.test(g.entry.action) && k < c.at)
          return [governor(g.entry.action, g, 'nominal', null)];
      }
    }
  for (let k = n - 2, steps = 0; k >= 0 && steps < 6; steps++) {
    const c = chunks[k]!;
    if (c.kind === 'mark' && (/^(?:adv|date)$/.test(c.tag) || c.word === 'out')) {
      k--;
      continue;
    }
    if (c.kind === 'mark' && c.tag === 'and' && out.length) {
      k--;
      continue;
    }
    if (!isNoun(c)) break;
    // "the flight of thousands from the compounds" takes no plane
    if (
      prep.word === 'of' &&
      k === n - 2 &&
      a.t[c.to - 1]!.lower === 'flight' &&
      a.t[c.from]!.lower === 'the' &&
      c.to - c.from <= 3
    )
      return [byNoun(a, c.to - 1, 'escape')];
    const g = nth(a.triggerAt, c.to - 1);
    // "rescued and ensured the safe return of 635": the verb before takes them too
    for (const v of syn.clauses)
      if (
        g?.entry.voice === 'noun' &&
        v.verb.trigger?.entry.voice === 'vt' &&
        !v.passive &&
        v.objects.includes(k) &&
        syn.clauses.some((x) => x.joined === v)
      )
        out.push(governor(v.verb.trigger.entry.action, v.verb.trigger, 'object', v));
    // ("injuries to four others")
    if (
      g?.entry.voice === 'noun' &&
      !(prep.word === 'to' && g.entry.action !== 'injure') &&
      !(prep.word === 'on' && g.entry.action !== 'sanction') &&
      !(prep.word === 'for' && !/^(?:want|charge|sanction|detain|missing)$/.test(g.entry.action))
    )
      out.push(
        governor(requested(a, g) || rewarded(a, g) ? 'want' : g.entry.action, g, 'nominal', null, nominalStatus(a, g)),
      );
    else if (out.length) break;
    const before = nth(chunks, k - 1);
    // over a phrase between: "the arrest in Poipet of 30"
    if (!g && before?.kind === 'mark' && before.tag === 'prep' && isNoun(nth(chunks, k - 2))) {
      k -= 2;
      continue;
    }
    if (!g && !out.length) break;
    k--;
  }
  return out;
}

/** "asked for detention warrants for 59": who has no warrant yet is wanted. */
const requested = (a: Analysis, g: TriggerMention): boolean =>
  /(?:warrant|order)s?$/.test(g.entry.lemma) &&
  wordIn(a.t, /^(?:ask|asked|asks|request|requested|requests|seek|seeks|sought|applied)$/, g.from - 4, g.from);

/** "a reward for the arrest of ten", "rewards leading to the capture of two": they are still sought. */
const rewarded = (a: Analysis, g: TriggerMention): boolean =>
  g.entry.action === 'arrest' && wordIn(a.t, /^(?:rewards?|bounty|bounties)$/, g.from - 7, g.from);

const CASES = /^(?:firs?|suits?|cases?|charges?|complaints?|chargesheets?|proceedings|indictments?|sheets?)$/;
/** How far before "against" the case stands that is brought. */
const CASE_REACH = 12;
/** "Cases have been brought against 680", "filed a complaint … against five accused": the token of the case, or -1. */
function caseBefore(a: Analysis, at: number): number {
  for (let k = at - 1; k >= 0 && at - k <= CASE_REACH; k--) {
    if (CASES.test(a.t[k]!.lower) && !a.nameAt[k]) return k;
    if (
      /^[;:]$/.test(a.t[k]!.text) ||
      (a.triggerAt[k] &&
        !/^(?:noun|gerund)$/.test(a.triggerAt[k]!.entry.form) &&
        !/^charge$/.test(a.triggerAt[k]!.entry.action))
    )
      return -1;
  }
  return -1;
}

/** The state at token k: "in custody", "in Cambodian custody", "behind bars". */
export function stateAt(a: Analysis, k: number): { action: Action; to: number } | null {
  for (const { words, action } of STATE) {
    if (lowerAt(a.t, k) !== words[0]) continue;
    for (const skip of [0, 1])
      if (words.slice(1).every((w, i) => lowerAt(a.t, k + 1 + skip + i) === w))
        return { action, to: k + skip + words.length };
  }
  return null;
}

const STAYING = /^(?:remain(?:s|ed)?|stay(?:s|ed)?|sit|sits|sat|languish(?:ed)?|ended|end)$/;
/** Who is "on board" was brought somewhere only where the sentence has a plane or bus. */
const stateHolds = (a: Analysis, s: { action: Action; to: number }): boolean =>
  !/^(?:board|aboard)$/.test(a.t[s.to - 1]!.lower) || a.t.some((w) => CARRIER.has(w.lower));

/** "are in a militia camp", "were still at an army base", "in an immigration detention centre": the place of those who wait or are held, near behind its preposition. */
function camped(a: Analysis, k: number): Action | null {
  if (!/^(?:in|at|inside)$/.test(lowerAt(a.t, k))) return null;
  let at: Action | null = null;
  for (let i = k + 1; i < k + 6 && kindAt(a.t, i) === 'word'; i++) {
    const w = a.t[i]!.lower;
    if (LOCKUP.has(w)) return 'detain';
    if (SHELTER.has(w)) at = 'await';
    else if (at || (i > k + 1 && /^(?:of|and|or|who|that|in)$/.test(w))) break;
  }
  return at;
}

/** How far before its verb a state may stand ("In custody by nightfall were 40 people"): a sentence without end must not be read anew for each number. */
const INVERTED_REACH = 60;

/** "482 suspects in custody", "Three are in Cambodian custody", "Also behind bars are 14 Filipinos". */
function inState(a: Analysis, syn: Syntax, p: PeoplePhrase, n: number): Governor | null {
  const make = (k: number, action: Action, clause: Clause | null, status?: Status, direct?: boolean): Governor =>
    governor(action, pseudo(k, action, 'noun', a), 'reduced', clause, status, direct);
  const next = p.to + (/^(?:already|still|now|currently)$/.test(lowerAt(a.t, p.to)) ? 1 : 0);
  const behind = stateAt(a, next);
  if (behind && stateHolds(a, behind)) return make(next, behind.action, null);
  // "seven of them in the immigration depot and 22 at a shelter"
  const lodged = p.shape === 'of' || p.shape === 'bare' ? camped(a, next) : null;
  if (lodged && (kindAt(a.t, p.from - 1) === 'punct' || /^(?:and|with|while)$/.test(lowerAt(a.t, p.from - 1))))
    return make(next, lodged, null, undefined, false);
  // "another 90 home on Friday", "Forty were home again", but "90 home visits"
  const home = (k: number): boolean =>
    /^(?:home|back)$/.test(lowerAt(a.t, k)) &&
    (a.t[k]!.lower === 'home' || !/^(?:in|at|on|to|into|up|out|down|with|from)$/.test(lowerAt(a.t, k + 1))) &&
    (kindAt(a.t, k + 1) !== 'word' || isClosed(a.t[k + 1]!.lower));
  if (home(p.to)) return make(p.to, 'repatriate', null);
  for (const c of syn.clauses) {
    if (!c.subjects.includes(n) && !c.objects.includes(n)) continue;
    if ((c.verb.form !== 'copula' && !STAYING.test(a.t[c.verb.head]!.lower)) || c.verb.negated || c.verb.trigger)
      continue;
    if (c.subjects.includes(n))
      for (let k = c.verb.to; k < Math.min(a.t.length, c.verb.to + 3); k++) {
        const state = stateAt(a, k);
        const camp = c.verb.form === 'copula' && c.link === 'subject' ? camped(a, k) : null;
        const action = home(k) ? 'repatriate' : (camp ?? (state && stateHolds(a, state) ? state.action : undefined));
        const status = action && statusOf(a, syn, c);
        if (action) return status ? make(k, action, c, status) : null;
      }
    if (
      c.objects.includes(n) &&
      !c.subjects.some((x) => isNoun(nth(syn.chunks, x)) && a.numbers.some((m) => m.numberFrom === syn.chunks[x]!.from))
    )
      for (let k = Math.max(0, c.verb.from - INVERTED_REACH); k < c.verb.from; k++) {
        const s = stateAt(a, k);
        if (s) return make(k, s.action, c);
      }
  }
  return null;
}

/** "are set for deportation", "now face deportation": what awaits the subject. */
function faced(a: Analysis, syn: Syntax, n: number): Governor[] {
  const out: Governor[] = [];
  for (const c of syn.clauses) {
    if (c.verb.trigger?.entry.action === 'await' || (!c.subjects.includes(n) && !c.objects.includes(n))) continue;
    const readied =
      (READY.has(a.t[c.verb.head]!.lower) && (c.passive ? c.subjects : c.objects).includes(n)) ||
      (c.verb.form === 'copula' &&
        c.subjects.includes(n) &&
        a.t.slice(c.verb.to, c.verb.to + 3).some((w) => READY.has(w.lower)));
    if (!c.subjects.includes(n) && !readied) continue;
    const awaits = /^(?:face|faces|facing|faced|await|awaits|awaiting|awaited)$/.test(a.t[c.verb.head]!.lower);
    for (let k = c.at + 1; k < Math.min(c.to, c.at + 7); k++) {
      const x = syn.chunks[k]!;
      if (!isNoun(x)) continue;
      const g = nth(a.triggerAt, x.to - 1);
      if (
        g?.entry.voice !== 'noun' ||
        !/^(?:deport|extradite|repatriate|charge|transfer|convict)$/.test(g.entry.action)
      )
        continue;
      const prep = nth(syn.chunks, k - 1);
      const due =
        c.verb.form === 'copula' &&
        wordOf(prep) === 'for' &&
        a.t.slice(c.verb.to, x.from).some((w) => INTENDED.has(w.lower) || /^(?:slated|queued|listed)$/.test(w.lower));
      if (
        (readied && /^(?:for|to)$/.test(wordOf(prep))) ||
        (awaits && c.objects.includes(k)) ||
        due ||
        (awaits && wordOf(prep) === 'and')
      )
        out.push(governor(g.entry.action, g, 'subject', c, 'planned', false));
    }
  }
  return out;
}

/** "637 people were victims of job scams", "12 were said to be fugitives": the noun behind "be" says what happened to them. */
function predicate(a: Analysis, syn: Syntax, p: PeoplePhrase, n: number, lex: Lexicon): Governor[] {
  if (p.staff || (p.noun !== null && lex.nounActions.has(p.noun))) return [];
  for (const c of syn.clauses) {
    const noun = nth(syn.chunks, c.objects[0] ?? -1);
    if (
      !/^(?:be|been|was|were|are|is)$/.test(a.t[c.verb.head]!.lower) ||
      c.verb.trigger ||
      c.verb.negated ||
      !c.subjects.includes(n) ||
      !isNoun(noun)
    )
      continue;
    const action = lex.nounActions.get(a.t[noun.to - 1]!.lower);
    if (
      !action ||
      EVENT_NOUNS.test(a.t[noun.to - 1]!.lower) ||
      a.numbers.some((x) => x.numberFrom >= noun.from && x.numberFrom < noun.to)
    )
      continue;
    const saying =
      lowerAt(a.t, c.verb.from - 1) === 'to' || lowerAt(a.t, c.verb.from) === 'to'
        ? lowerAt(a.t, lowerAt(a.t, c.verb.from) === 'to' ? c.verb.from - 1 : c.verb.from - 2)
        : '';
    const status = /^(?:said|alleged|claimed)$/.test(saying)
      ? 'alleged'
      : GUESSED.has(saying)
        ? 'estimated'
        : /^(?:found|known|reported|confirmed)$/.test(saying)
          ? 'actual'
          : statusOf(a, syn, c);
    const trafficked =
      action === 'defraud' &&
      /^(?:human )?(?:trafficking|trafficked|forced|slavery)/.test(
        lowerWords(a.t, noun.to, noun.to + 3)
          .filter((w) => w !== 'of')
          .join(' '),
      );
    if (status !== null)
      return [
        governor(trafficked ? 'traffic' : action, pseudo(noun.to - 1, action, 'noun', a), 'subject', c, status, false),
      ];
  }
  return [];
}

/** How far behind "among" the participle stands: "among those to be arrested", "among the people freed". */
const AMONG_REACH = 5;

/** "Those deported included 84 Chinese", "Among those detained were 148 Chinese": the subject says what was done. */
function member(a: Analysis, syn: Syntax, n: number, lex: Lexicon): Governor[] {
  const out: Governor[] = [];
  for (const c of syn.clauses) {
    // "Five individuals from Assam were among those repatriated"
    if (
      c.verb.form === 'copula' &&
      !c.verb.negated &&
      !c.verb.trigger &&
      c.subjects.includes(n) &&
      lowerAt(a.t, c.verb.to) === 'among'
    ) {
      const g = a.triggers.find(
        (x) =>
          x.from > c.verb.to && x.from <= c.verb.to + AMONG_REACH && x.entry.voice === 'vt' && x.entry.form === 'past',
      );
      if (g && !a.numbers.some((m) => m.from > c.verb.to && m.from < g.from))
        out.push(governor(g.entry.action, g, 'subject', c));
    }
    // "Among the victims were 30 Germans"
    const group =
      c.objects.includes(n) && c.verb.form === 'copula' && !c.subjects.length ? nth(syn.chunks, c.at - 1) : undefined;
    const fate =
      isNoun(group) && group.to - group.from <= 3 && lowerAt(a.t, group.from - 1) === 'among'
        ? lex.nounActions.get(a.t[group.to - 1]!.lower)
        : undefined;
    if (fate) {
      out.push(governor(fate, pseudo(group!.to - 1, fate, 'noun', a), 'subject', c));
      continue;
    }
    // "The first to enter the dock were 11 Chinese"
    const first =
      c.objects.includes(n) && c.verb.form === 'copula'
        ? syn.clauses.find(
            (r) =>
              r.at < c.at &&
              r.verb.form === 'infinitive' &&
              r.verb.trigger !== null &&
              (r.verb.trigger.entry.voice === 'vi' || r.passive) &&
              /^(?:first|last|latest|next)$/.test(lowerAt(a.t, r.verb.from - 1)),
          )
        : undefined;
    if (first) {
      out.push(governor(first.verb.trigger!.entry.action, first.verb.trigger!, 'subject', first));
      continue;
    }
    if (
      !c.objects.includes(n) ||
      c.verb.trigger ||
      !(
        c.verb.form === 'copula' ||
        /^(?:included?|includes|comprised?|comprises|numbered|totall?ed)$/.test(a.t[c.verb.head]!.lower)
      )
    )
      continue;
    for (const r of syn.clauses) {
      const g = r.verb.trigger;
      // "Freed from KK Park on Wednesday were 176 people", "Under arrest are nine guards"
      if (
        g &&
        r.at <= 1 &&
        r.at < c.at &&
        c.verb.form === 'copula' &&
        g.entry.voice === 'vt' &&
        r.verb.form === 'past' &&
        !r.subjects.length &&
        !r.objects.some((o) => o === r.at + 1)
      ) {
        out.push(governor(g.entry.action, g, 'subject', r));
        break;
      }
      if (
        g &&
        r.at < c.at &&
        r.link === 'reduced' &&
        r.passive &&
        r.subjects.some((k) => c.subjects.includes(k)) &&
        /^(?:those|the)$/.test(lowerAt(a.t, r.verb.from - 1))
      )
        out.push(governor(g.entry.action, g, 'subject', r));
    }
  }
  return out;
}

const ownNoun = (p: PeoplePhrase, lex: Lexicon, a?: Analysis, noun = p.noun!, to = p.to): Governor => {
  const told = lex.nounActions.get(noun)!;
  // "the youngest of four defendants, she was jailed": what came of the trial
  const action =
    told === 'charge' &&
    !p.byTheWay &&
    /^(?:defendants|accused|co-accused|co-defendants)$/.test(noun) &&
    a?.triggers.some((x) => x.entry.action === 'convict' && x.entry.form === 'past' && !x.negated)
      ? 'convict'
      : told;
  const trigger: TriggerMention = {
    from: to - 1,
    to,
    entry: { action, voice: 'noun', form: 'noun', particle: [], lemma: noun },
    other: null,
    passive: false,
    auxFrom: to - 1,
    negated: false,
    perfect: false,
  };
  return governor(
    action,
    trigger,
    EVENT_NOUNS.test(noun) || p.byTheWay || /^(?:wounded|injured|dead)$/.test(noun) ? 'nominal' : 'noun',
    null,
  );
};

/** "30 rescued Thais", "12 trafficked women": the participle before the noun says what was done. */
function described(a: Analysis, p: PeoplePhrase, lex: Lexicon): Governor[] {
  if (p.staff) return [];
  // "whose victims, 1,463 of them, lost"
  const noun =
    (p.shape === 'of' ||
      (p.shape === 'bare' && /^(?:in )?(?:all|total)$/.test(lowerText(a.t, p.to, p.to + 2).replace(/ [,.]$/, '')))) &&
    textAt(a.t, p.from - 1) === ','
      ? nth(a.t, p.from - 2)?.lower
      : undefined;
  if (noun && lex.nounActions.has(noun)) return [ownNoun(p, lex, undefined, noun)];
  for (let i = p.number.to; i < p.to; i++) {
    const g = a.triggerAt[i];
    if (g && g.entry.form === 'past' && g.entry.voice === 'vt' && !g.entry.particle.length)
      return [governor(g.entry.action, g, 'noun', null, 'actual', false)];
  }
  return [];
}

const SANCTIONING = /^(?:sanctions?|blacklists?|designations?|freezes|bans|measures|list)$/;
/** Whether a sentence speaks of sanctions, so that those it names are under them. */
const ofSanctions = (a: Analysis): boolean => {
  for (let i = 0; i < a.t.length; i++) if (SANCTIONS.has(a.t[i]!.lower)) return true;
  return false;
};
const SANCTIONS = set(
  'sanction sanctions sanctioned blacklist blacklists blacklisted designation designations designated',
);
const brought = (f: Governor): boolean =>
  f.action === 'transfer' && /^(?:take|bring|drive) \+to$/.test(f.trigger.entry.lemma);

/** Which of several governors make counts of their own; what they tell is put right in place, so that all keep one shape. */
function settle(found: Governor[], p: PeoplePhrase, lex: Lexicon, a: Analysis): Governor[] {
  if (!found.length) return found;
  const out = withoutSideDeeds(found),
    fate = p.noun === null ? undefined : lex.nounActions.get(p.noun);
  for (const f of out) rename(f, fate, a);
  const seen = new Set<string>();
  return out.filter(
    (f) =>
      (f.trigger.entry.lemma !== 'target' || f.action === 'sanction' || fate === 'defraud') &&
      !seen.has(f.action) &&
      seen.add(f.action),
  );
}

/** The governors without those that only tell how what others tell came about. */
function withoutSideDeeds(found: Governor[]): Governor[] {
  let out = found;
  // "23 foreigners who were involved in scams were deported": what they did is no fact of its own
  if (out.some((f) => f.action !== 'work')) out = out.filter((f) => f.action !== 'work');
  // "12 people accused of trafficking were arrested" have not been charged
  if (out.some((f) => f.trigger.entry.lemma !== 'accuse')) out = out.filter((f) => f.trigger.entry.lemma !== 'accuse');
  // "549 people scammed by fraudsters were brought home": why they had to be is no loss of money
  if (out.some((f) => /^(?:rescue|repatriate)$/.test(f.action))) out = out.filter((f) => f.action !== 'defraud');
  // ("located 70 people who had fallen victim to it")
  if (out.some((f) => f.action === 'defraud' && f.how === 'subject'))
    out = out.filter((f) => f.action !== 'screen' || !/^(?:locate|identify|trace)/.test(f.trigger.entry.lemma));
  // deportees who land have been deported; so have those flown home
  if (out.some((f) => f.action === 'deport' && f.how !== 'noun')) out = out.filter((f) => f.action !== 'repatriate');
  // "arrested and taken to a police station": only where they go says nothing new
  if (out.some((f) => !/^(?:work|assist|screen)$/.test(f.action) && !brought(f))) out = out.filter((f) => !brought(f));
  // those freed were held by their captors, not by the state; those who wait in a depot wait
  if (
    out.some((f) => /^(?:rescue|escape)$/.test(f.action) && f.how !== 'noun') &&
    !out.some((f) => f.action === 'arrest')
  )
    for (const f of out)
      if (f.action === 'detain' && /^(?:hold|keep)/.test(f.trigger.entry.lemma)) f.action = 'confine';
  return out.some((f) => f.action === 'await')
    ? out.filter((f) => f.action !== 'detain' || f.trigger.entry.voice !== 'noun')
    : out;
}

/** What a deed is where the noun of the people, or sanctions, tell it. */
function rename(f: Governor, fate: Action | undefined, a: Analysis): void {
  // "carried 93 deportees"
  if (fate === 'deport' && f.action === 'repatriate') f.action = 'deport';
  // complainants who come forward have been cheated
  if (fate === 'defraud' && f.action === 'assist' && !/help|assist|support|shelter/.test(f.trigger.entry.lemma))
    f.action = 'defraud';
  // "sanctions targeting 146 people", "the blacklist holds 217"; else only victims are the targets of scams
  if (
    f.how === 'object' &&
    /^(?:target|hold)$/.test(f.trigger.entry.lemma) &&
    ofSanctions(a) &&
    SANCTIONING.test(lowerAt(a.t, f.trigger.auxFrom - 1))
  )
    f.action = 'sanction';
}

/** Whether what a clause tells happened, by its helpers and the verbs above it; null when it says nothing of the kind. */
export function statusOf(a: Analysis, syn: Syntax, c: Clause): Status | null {
  const v = c.verb;
  const word = (k: number): string => lowerAt(a.t, k);
  if (v.negated || v.trigger?.negated) return 'denied';
  // "If 20 people complain" tells of nobody
  const joint = nth(syn.chunks, c.from) ?? null,
    earlier = nth(syn.chunks, c.from - 1) ?? null;
  if ([joint, earlier].some((x) => x?.kind === 'mark' && x.tag === 'sub' && /^(?:if|unless)$/.test(x.word)))
    return null;
  // "would have been arrested" happened to nobody
  if (v.perfect && v.modal && /^(?:would|could|should)$/.test(v.modal)) return null;
  if (v.modal && /^(?:will|would|shall|'ll|to)$/.test(v.modal)) return 'planned';
  if (v.modal && /^(?:may|might|could)$/.test(v.modal)) return 'estimated';
  if (v.modal && /^(?:should|must|can)$/.test(v.modal)) return v.modal === 'can' ? 'actual' : 'planned';
  for (let k = v.from; k < v.to; k++) if (/^(?:allegedly|purportedly)$/.test(word(k))) return 'alleged';
  if (/^(?:allegedly|purportedly)$/.test(word(v.from - 1))) return 'alleged';
  if (v.form === 'infinitive' || v.form === 'gerund') {
    const m = c.matrix;
    const head = m ? word(m.verb.head) : '';
    const near = m && c.at - m.at <= 8;
    if (m && near) {
      // "did not want to be saved"
      if (v.form === 'infinitive' && (m.verb.negated || m.verb.trigger?.negated)) return null;
      // what people wait for, or are forced to do, is told by the verb above
      if (m.verb.trigger && /^(?:await|confine|traffic)$/.test(m.verb.trigger.entry.action) && v.form === 'infinitive')
        return null;
      // "is the latest flight to bring home 13"
      const noun = nth(syn.chunks, c.at - 1);
      if (
        v.form === 'infinitive' &&
        m.verb.form === 'copula' &&
        isNoun(noun) &&
        m.objects.includes(c.at - 1) &&
        wordIn(a.t, /^(?:first|second|third|fourth|fifth|latest|last|only)$/, noun.from, noun.to)
      )
        return statusOf(a, syn, m);
      if (GUESSED.has(head)) return 'estimated';
      if (/^(?:accused|alleged|suspected|charged)$/.test(head)) return 'alleged';
      if (/^(?:deny|denied|denies|denying|refused|failed)$/.test(head)) return 'denied';
      if (IMPLIED.has(head) || (IMPLIED.has(word(m.verb.to)) && m.verb.form === 'copula')) return statusOf(a, syn, m);
      if (/^(?:said|reported|known|found|seen|shown|confirmed)$/.test(head) && m.passive) return 'actual';
    }
    if (v.form === 'infinitive') {
      const perfect = v.perfect;
      if (perfect) return 'actual';
      return 'planned';
    }
    const before = [word(v.from - 1), word(v.from - 2)];
    // "accuses him of trafficking 43"
    if (before[0] === 'of')
      for (let k = v.from - 2; k >= Math.max(0, v.from - 8); k--)
        if (/^(?:accuses?|accused|suspected|suspects)$/.test(word(k))) return 'alleged';
    if (before.some((w) => INTENDED.has(w) && !/^(?:continue|going|working|about)$/.test(w))) return 'planned';
    return 'actual';
  }
  // "due/set/scheduled" with a copula above is an infinitive; "believed held" has none
  for (let k = v.from - 1; k >= Math.max(0, v.from - 2); k--)
    if (GUESSED.has(word(k)) && !/^(?:likely|putting|thought)$/.test(word(k))) return 'estimated';
  return sayer(a, syn, c);
}

/** "The UN estimates that 120,000 are held": the verb of the clause above tells a guess. */
function sayer(a: Analysis, syn: Syntax, c: Clause): Status {
  for (let k = c.from - 1; k >= 0 && c.from - k < 8; k--) {
    const x = syn.chunks[k]!;
    if (isVerb(x)) {
      const w = a.t[x.head]!.lower;
      if (GUESSED.has(w) && !/^(?:likely|putting|thought|feared|understood)$/.test(w)) return 'estimated';
      if (/^(?:denied|denies|deny|rejected|rejects|dismissed|dismisses|refuted)$/.test(w)) return 'denied';
      if (/^(?:allege|alleges|alleged|claim|claims|claimed|accuse|accuses|accused)$/.test(w)) return 'alleged';
      return 'actual';
    }
    if (x.kind === 'mark' && /^(?:semi|sub)$/.test(x.tag)) return 'actual';
  }
  return 'actual';
}

const SOUGHT =
  /^(?:process|processing|arrang(?:e|es|ing)|prepar(?:e|es|ing)|facilitat(?:e|es|ing)|coordinat(?:e|es|ing)|organi[sz](?:e|es|ing)|expedit(?:e|es|ing)|secure|securing|awaits|negotiat(?:e|es|ing)|seek|seeks|seeking|sought|demand|demands|demanding|demanded|urge|urged|urging|ordered|orders|order|negotiations|negotiation|talks|calls|pending|planning|plans|await|awaiting|requested|requesting|discuss|discussed|face|facing|for)$/;

/** "trying to negotiate the release of ten". */
function nominalStatus(a: Analysis, g: TriggerMention): Status {
  const before = lowerWords(a.t, Math.max(0, g.from - 3), g.from);
  return before.some((w) => SOUGHT.test(w) && w !== 'for') ? 'planned' : 'actual';
}
