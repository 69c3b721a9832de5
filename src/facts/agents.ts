import { nth } from '../text/list.js';
import { ACTING_NOUNS } from '../lexicon/nouns.js';
import type { Lexicon } from '../lexicon/load.js';
import { actorNamed, isActor, isPlace, type ActorMention, type PlaceMention } from '../mentions/name.js';
import { syntaxOf, type Syntax } from '../syntax/clause.js';
import type { Analysis } from './analysis.js';
import { isCap, lowerAt, wordIn } from '../text/token.js';
import { mainCountry } from './country.js';
import { familyOf, type RawCount } from './group.js';
import { SEARCHED, subjectActor } from './roles.js';

const SPOKE = /^(?:said|says|reported|announced|told|that|added|confirmed|;|"|where|who|which|–)$/;
/** How many sentences back a definite noun ("the bureau", "officers") finds its name. */
const REACH = 4;

const nouns = new Map(
  ACTING_NOUNS.split('\n')
    .filter(Boolean)
    .map((l) => {
      const [noun, heads = ''] = l.split('|').map((x) => x.trim());
      return [noun!, heads ? new RegExp(`\\b(?:${heads.split(/\s+/).join('|')})\\b`, 'i') : null] as const;
    }),
);

/** What nobody is told to do to others: losses, waiting, flight. Who speaks of it is not its agent. */
export const AGENTLESS = /^(?:defraud|await|escape|kill|injure|missing|work|confine)$/;
/** Verbs that count deeds without doing them: "the ministry counted 79 prosecutions". */
const COUNTED = /^(?:counted|recorded|registered|logged|reported|noted|listed|cited|estimated)$/;

/**
 * Names the agent of a count whose subject is a definite noun or a pronoun: "The bureau arrested 12" after "the Bureau of Immigration".
 * The nearest organisation whose name fits the noun acts; nothing stated is overwritten. Parts take it over from their whole.
 */
export function fillAgents(counts: RawCount[], all: Analysis[], lex: Lexicon): void {
  const order = all.filter((a) => a.s.kind !== 'title').sort((a, b) => a.s.start - b.s.start);
  // "Police arrested 18" where the article names one police force, before or after
  const home = mainCountry(all);
  const forces = order.flatMap((a) =>
    a.names.filter(
      (n): n is ActorMention =>
        isActor(n) &&
        n.type !== 'person' &&
        (n.country === null || n.country === home || /embassy|consulate/i.test(n.name)),
    ),
  );
  const rank = new Map(order.map((a, i) => [a, i]));
  for (const c of counts) {
    const g = c.trigger;
    if (AGENTLESS.test(c.action) || (g?.entry.voice === 'noun' && wordIn(c.a.t, COUNTED, g.from - 4, g.from)))
      c.roles.by = null;
    if (
      !g ||
      AGENTLESS.test(c.action) ||
      c.roles.by ||
      c.status !== 'actual' ||
      g.passive ||
      g.entry.voice === 'vi' ||
      (g.to > c.phrase.to && g.entry.voice === 'vt')
    )
      continue;
    const noun = subjectNoun(c.a, g.from);
    const i = rank.get(c.a);
    if (!noun || i === undefined) continue;
    const fits = nouns.get(noun.word);
    const acts = (n: ActorMention): boolean => (fits ? fits.test(n.name) : n.type === 'agency');
    c.roles.by =
      speaker(c.a, g.to, acts) ??
      only(orgsBefore(order, i, noun.at).filter(acts)) ??
      (fits ? only(forces.filter(acts)) : null);
    // an article that names no force: the police themselves
    if (!c.roles.by && noun.word === 'police' && !forces.some(acts)) {
      const m = actorNamed(noun.at, noun.at + 1, 'police', 'agency', null, c.a.t[noun.at]!.text, true);
      c.a.names.push(m);
      forces.push(m);
      c.roles.by = m;
    }
  }
  raiders(counts, order, rank, lex);
  for (let pass = 0; pass < 2; pass++)
    for (const c of counts)
      if (c.parent && !AGENTLESS.test(c.action) && familyOf(c.parent.action) === familyOf(c.action))
        c.roles.by ??= c.parent.roles.by;
}

/**
 * "The Civil Guard searched six offices. Two people were arrested", "were picked up when the bureau searched a hotel": who raids also arrests;
 * "Hong Kong went further. It sent six officials": the subject of the sentence before.
 */
function raiders(counts: RawCount[], order: Analysis[], rank: Map<Analysis, number>, lex: Lexicon): void {
  const parsed = new Map<Analysis, Syntax>();
  const actor = (a: Analysis | undefined, raid: boolean): ActorMention | PlaceMention | null => {
    if (!a || (raid && !a.t.some((x) => SEARCHED.test(x.lower)))) return null;
    const syn = parsed.get(a) ?? syntaxOf(a, lex, []);
    parsed.set(a, syn);
    const clause = syn.clauses.find(
      (c) =>
        !c.passive &&
        (raid
          ? SEARCHED.test(a.t[c.verb.head]!.lower)
          : c.verb.form === 'finite' || c.verb.form === 'copula' || (c.verb.form === 'past' && c.link === 'subject')),
    );
    return clause ? subjectActor(a, syn, clause, { from: -1, to: -1 }, lex) : null;
  };
  for (const c of counts) {
    const g = c.trigger,
      i = rank.get(c.a);
    if (
      c.roles.by ||
      c.status !== 'actual' ||
      AGENTLESS.test(c.action) ||
      !g ||
      i === undefined ||
      g.to <= (c.a.s.dateline ? 3 : 0)
    )
      continue;
    const before = order[i - 1]?.s.paragraph === c.a.s.paragraph ? order[i - 1] : undefined;
    if (/^(?:arrest|detain|rescue)$/.test(c.action) && g.passive) c.roles.by = actor(c.a, true) ?? actor(before, true);
    else if (!g.passive && g.entry.voice === 'vt' && g.from <= 4 && /^(?:it|they)$/.test(c.a.t[0]!.lower))
      c.roles.by = actor(before, false);
  }
}

/** The organisation when all candidates are the same one. */
const only = (orgs: ActorMention[]): ActorMention | null =>
  orgs.every((o) => o.name === orgs[0]!.name) ? (orgs[0] ?? null) : null;

/** The noun that acts before an active verb: no name, no preposition before it. */
function subjectNoun(a: Analysis, verb: number): { word: string; at: number } | null {
  for (let k = verb - 1; k >= 0 && verb - k < 12; k--) {
    const word = a.t[k]!.lower;
    if (isPlace(a.nameAt[k])) continue;
    if (a.nameAt[k] || SPOKE.test(word)) return null;
    if (!nouns.has(word)) continue;
    const before = lowerAt(a.t, k - 1);
    if (/^(?:in|from|of|across)$/.test(lowerAt(a.t, k + 1))) return null;
    // "Metro police": a force of another name
    if (k > 1 && isCap(nth(a.t, k - 1)) && !/^the$/.test(before)) return null;
    if (/^(?:of|by|to|from|with|for|and|against|a|an|some|other|more|two|three)$/.test(before)) continue;
    return { word, at: k };
  }
  return null;
}

/** "Detectives pulled 57 people out of a house, the Criminal Investigation Department said": the speaker speaks of its own. */
function speaker(a: Analysis, after: number, acts: (n: ActorMention) => boolean): ActorMention | null {
  const said = a.t.findIndex((x, k) => k > after && /^(?:said|announced|reported|confirmed|disclosed)$/.test(x.lower));
  if (said < 0) return null;
  const orgs = a.names.filter(
    (n): n is ActorMention => isActor(n) && n.type === 'agency' && n.from > after && said - n.to < 8,
  );
  return (
    orgs.find((n) => n.to <= said && acts(n)) ??
    orgs.find((n) => n.from - said < 3 && acts(n)) ??
    orgs.find((n) => n.to <= said) ??
    null
  );
}

/** Organisations named before a token, nearest first. */
function orgsBefore(order: Analysis[], i: number, at: number): ActorMention[] {
  return order
    .slice(Math.max(0, i - REACH), i + 1)
    .reverse()
    .flatMap((a, back) =>
      a.names
        .filter(
          (n): n is ActorMention =>
            isActor(n) && n.type !== 'person' && n.type !== 'media' && n.type !== 'company' && (back > 0 || n.to <= at),
        )
        .reverse(),
    );
}
