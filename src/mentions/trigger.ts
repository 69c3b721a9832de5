import { nth } from '../text/list.js';
import type { Lexicon, TriggerEntry } from '../lexicon/load.js';
import { GOING, INDUCES, PAYING } from '../lexicon/grammar.js';
import type { Action } from '../labels.js';
import { kindAt, lowerAt, wordIn, type Token } from '../text/token.js';
import { longest } from '../text/trie.js';

/** A word that says what happened. `passive` where the people are its subject ("were arrested"), also for reduced relatives. */
export interface TriggerMention {
  from: number;
  to: number;
  entry: TriggerEntry;
  /** The same words in the other voice ("returned 30", "30 returned"). */
  other: TriggerEntry | null;
  passive: boolean;
  auxFrom: number;
  negated: boolean;
  perfect: boolean;
}

const BE = new Set('is are was were be been being get gets got getting'.split(' '));
const ADV = new Set(
  "also all later then now still already not n't never yet recently subsequently being been both since reportedly allegedly eventually immediately initially first successfully safely together previously separately jointly formally officially finally again only either just have has had to be thus each largely mostly soon promptly arbitrarily illegally unlawfully forcibly this last week month year night yesterday today earlier early late on monday tuesday wednesday thursday friday saturday sunday".split(
    ' ',
  ),
);
const MODALS = new Set('will would could can may might must should were was'.split(' '));
const CLAUSE_END = /^[.;:!?–]$/;

/** Whether any of some numbers begins, or ends, at a token. */
const beginsAt = (numbers: readonly { from: number }[], i: number): boolean => {
  for (const n of numbers) if (n.from === i) return true;
  return false;
};
const endsAt = (numbers: readonly { to: number }[], i: number): boolean => {
  for (const n of numbers) if (n.to === i) return true;
  return false;
};

/** Triggers of a sentence; `owned` tells the tokens that belong to names, money or dates, `numbers` all counts. */
export function triggersOf(
  t: Token[],
  lex: Lexicon,
  owned: (i: number) => boolean,
  numbers: readonly { from: number; to: number }[],
): TriggerMention[] {
  const out: TriggerMention[] = [];
  for (let i = 0; i < t.length; i++) {
    if (t[i]!.kind !== 'word' || owned(i)) continue;
    const hit = longest(lex.triggers, t, i, false) ?? overAdverb(t, i, lex);
    if (!hit) continue;
    const entry = chosenOf(hit.value, t, i, hit.to, owned, numbers, lex);
    if (!entry) continue;
    out.push(withHelpers(t, i, hit.to, entry, otherVoice(entry, hit.value, t, i, hit.to, lex)));
    i = hit.to - 1;
  }
  return out;
}

/** Which of a phrase's entries the words from `i` to `to` are, or null where they are none. */
function chosenOf(
  entries: TriggerEntry[],
  t: Token[],
  i: number,
  to: number,
  owned: (i: number) => boolean,
  numbers: readonly { from: number; to: number }[],
  lex: Lexicon,
): TriggerEntry | null {
  const counted =
    to === i + 1 &&
    ((i > 0 && t[i - 1]!.kind === 'number' && !PLURAL_VERB.test(t[i]!.lower)) ||
      (endsAt(numbers, i) && /s$/.test(t[i]!.lower)));
  const first = choose(entries, t, to, owned, counted ? 'the' : lowerAt(t, i - 1), lex, beginsAt(numbers, to));
  if (!first || isNone(first, t, to)) return null;
  const chosen = induced(t, to, first);
  return !chosen || isOther(chosen, t, i, to) || (chosen.lemma === 'reach' && (!owned(to) || chosen.form !== 'past'))
    ? null
    : chosen;
}

/** "were back in court", "18 computers were carried out". */
const isNone = (e: TriggerEntry, t: Token[], to: number): boolean =>
  (e.lemma === 'be back in' &&
    /^(?:court|custody|jail|prison|detention|business|contact|touch|school|class|work)$/.test(lowerAt(t, to))) ||
  (e.lemma === 'carry' && lowerAt(t, to) === 'out');

/** Whether what reads like a trigger means something else here. */
function isOther(chosen: TriggerEntry, t: Token[], i: number, to: number): boolean {
  const next = lowerAt(t, to),
    { lemma } = chosen;
  switch (lemma) {
    // "had been booked to travel" accuses nobody
    case 'book':
      return (
        !(/^[.,;]?$/.test(next) && t.some((x) => /^(?:police|fraud|scams?|cheating|racket)$/.test(x.lower))) &&
        !/^(?:under|for|with|in|by|people|suspects|the|a|an|over|after)$/.test(next) &&
        (to >= t.length || t[to]!.kind !== 'number')
      );
    // "held to be", "held that", "held talks" hold nobody
    case 'hold':
      return /^(?:to|that|talks|meetings?|a|an|tickets?|passports?|discussions?|elections?|press|accountable|responsible)$/.test(
        next,
      );
    // "heard 10 witnesses": nobody else is questioned by being heard
    case 'hear':
      return !wordIn(t, /^witness(?:es)?$/, to, to + 4) && !/^witness(?:es)?$/.test(lowerAt(t, i - 2));
    // "face questions", "lost consciousness"
    case 'question':
      return (
        chosen.form === 'present' &&
        /^(?:face|faces|faced|facing|answer|answers|answered|answering|ask|asked|raise|raised|raises|pose|posed|more|some|many|to|about)$/.test(
          lowerAt(t, i - 1),
        )
      );
    case 'lose':
      return wordIn(t, LOST_OTHERWISE, to, to + 3);
    // "allowed to remain in Cambodia"
    case 'remain in':
      return wordIn(t, /^(?:allowed|permitted|right|free)$/, i - 4, i);
  }
  // "was charged $250 for a cure" is a price
  if (chosen.action === 'charge' && to < t.length && /^(?:[A-Z]{0,3}[$€£¥₹₩]|Rs)$/.test(t[to]!.text)) return true;
  // "put the number in custody at 63"
  if (lemma.startsWith('put'))
    return /^(?:number|total|figure|toll|tally)$/.test(lowerAt(t, to + 1 < t.length ? to + 1 : to));
  // "police persuaded 29 travellers to come home"
  return (
    PERSUADES.test(lemma) &&
    wordIn(
      t,
      /^(?:police|officers|officials|authorities|embassy|consulate|army|soldiers|diplomats|negotiators|relatives|parents)$/,
      i - 4,
      i,
    )
  );
}

/** A trigger with what its helper verbs, up to five words before it, tell. */
function withHelpers(
  t: Token[],
  from: number,
  to: number,
  entry: TriggerEntry,
  other: TriggerEntry | null,
): TriggerMention {
  let be = -1,
    perfect = false,
    negated = false;
  for (let k = from - 1; k >= 0 && from - k <= 5; k--) {
    const w = t[k]!.lower;
    if (BE.has(w)) {
      be = k;
      if (w !== 'been' && w !== 'being' && w !== 'be') break;
    } else if (w === 'have' || w === 'has' || w === 'had') {
      perfect = true;
      if (be >= 0) be = k;
      break;
    } else if (!ADV.has(w) && !MODALS.has(w)) break;
    if (w === 'not' || w === "n't" || w === 'never') negated = true;
  }
  return {
    from,
    to,
    entry,
    other,
    passive: entry.voice === 'vt' && entry.form === 'past' && be >= 0,
    auxFrom: be >= 0 ? be : from,
    negated,
    perfect,
  };
}

const set = (s: string): ReadonlySet<string> => new Set(s.split(' '));
const INDUCING = set(INDUCES),
  AWAY = set(GOING),
  MONEY = set(PAYING);
const INDUCE_REACH = 16;
const PERSUADES = /^(?:persuade|invite|convince|tempt|talk|manipulate)/;
/** The same words with another action. */
const meaning = (e: TriggerEntry, action: Action): TriggerEntry => ({
  action,
  voice: e.voice,
  form: e.form,
  particle: e.particle,
  lemma: e.lemma,
});
/** "tricked 27 villagers into going", "persuaded six to invest", "deceived by job offers": what people are talked into tells the deed; who is persuaded of anything else is no victim. */
function induced(t: Token[], to: number, e: TriggerEntry): TriggerEntry | null {
  if (!INDUCING.has(e.lemma.split(/[ +]/, 1)[0]!) || e.voice !== 'vt') return e;
  for (let k = to; k < t.length && k - to < INDUCE_REACH && !CLAUSE_END.test(t[k]!.text); k++) {
    if (!/^(?:into|to|by|with)$/.test(t[k]!.lower)) continue;
    const means = /^(?:by|with)$/.test(t[k]!.lower);
    for (let i = k + 1; i < Math.min(t.length, k + 5); i++) {
      if (CLAUSE_END.test(t[i]!.text) || t[i]!.text === ',') break;
      // "tricked 16 with light work at 17 million a month"
      if (
        t[k]!.lower === 'with' &&
        /^(?:jobs?|work|employment)$/.test(t[i]!.lower) &&
        !/^(?:scams?|fraud|frauds)$/.test(lowerAt(t, i + 1))
      )
        return meaning(e, 'traffic');
      if (
        (means && !/^(?:jobs?|work|employment)$/.test(t[i]!.lower)) ||
        (means &&
          !/^(?:offers?|promises?|adverts?|advertisements?|agents?)$/.test(lowerAt(t, i + 1)) &&
          !/^(?:offers?|promises?)$/.test(lowerAt(t, i - 2)))
      )
        continue;
      const action = MONEY.has(t[i]!.lower) ? 'defraud' : AWAY.has(t[i]!.lower) ? 'traffic' : null;
      if (action) return meaning(e, action);
    }
  }
  return PERSUADES.test(e.lemma) ? null : e;
}

/** The entry of the other voice for the same words: another entry of the phrase, or the shorter verb with its particle ("fly home" beside "fly +home"). */
function otherVoice(
  chosen: TriggerEntry,
  all: TriggerEntry[],
  t: Token[],
  from: number,
  to: number,
  lex: Lexicon,
): TriggerEntry | null {
  if (chosen.voice === 'noun') return null;
  const voice = chosen.voice === 'vt' ? 'vi' : 'vt';
  const same = all.find((e) => e.voice === voice && !e.particle.length && e.form === chosen.form);
  if (same) return same;
  if (voice === 'vt' && to - from === 2) {
    const plain = longest(lex.triggers, t.slice(from, from + 1), 0, false);
    return (
      plain?.value.find(
        (e) =>
          e.voice === 'vt' &&
          ((e.particle.length === 1 && e.particle[0] === t[to - 1]!.lower) ||
            (!e.particle.length && e.form === chosen.form)),
      ) ?? null
    );
  }
  return null;
}

/** "are already back home", "were still in custody": a phrase of "be" with an adverb inside. */
function overAdverb(t: Token[], i: number, lex: Lexicon): { from: number; to: number; value: TriggerEntry[] } | null {
  if (!BE.has(t[i]!.lower)) return null;
  let k = i + 1;
  while (k < t.length && k - i < 4 && INNER_ADVERB.test(t[k]!.lower)) k++;
  if (k === i + 1) return null;
  const hit = longest(lex.triggers, [t[i]!, ...t.slice(k, k + 6)], 0, false);
  return hit && hit.to > 1 ? { from: i, to: k + hit.to - 1, value: hit.value } : null;
}
const INNER_ADVERB = /^(?:already|now|still|all|safely|also|currently|both|finally|again|reportedly|believed|thus)$/;

/** How far behind its verb a particle may stand ("handed 30 people over"). */
export const PARTICLE_REACH = 16;
const hasWord = (t: Token[], from: number, to: number, word: string): boolean => {
  for (let k = from; k < to; k++) if (t[k]!.lower === word) return true;
  return false;
};

/** Which of a phrase's entries its words are: one whose particle follows, else by what stands around. */
const choose = (
  entries: TriggerEntry[],
  t: Token[],
  to: number,
  owned: (i: number) => boolean,
  before: string,
  lex: Lexicon,
  countsNext: boolean,
): TriggerEntry | null =>
  (entries[0]!.particle.length ? withParticle(entries, t, to, owned, lex) : null) ??
  withoutParticle(entries, t, to, before, countsNext);

function withParticle(
  entries: TriggerEntry[],
  t: Token[],
  to: number,
  owned: (i: number) => boolean,
  lex: Lexicon,
): TriggerEntry | null {
  let end = to;
  while (end < t.length && end - to <= PARTICLE_REACH && !CLAUSE_END.test(t[end]!.text)) end++;
  for (const e of entries) {
    if (!e.particle.length) break;
    if (!hasWord(t, to, end, e.particle[0]!)) continue;
    for (let k = to; k < end; k++) {
      if (k > to && /^(?:who|which|while|after|before|said)$/.test(t[k]!.lower) && particleTo(t, k, e.particle) < 0)
        break;
      // "sent 45 officers to bring them back": the particle of the next verb
      if (
        e.particle[0] !== 'to' &&
        t[k]!.lower === 'to' &&
        (lex.tagOf(lowerAt(t, k + 1)) === 'Infinitive' ||
          longest(lex.triggers, t, k + 1, false)?.value.some((x) => x.form === 'base'))
      )
        break;
      if (particleTo(t, k, e.particle) >= 0 && !owned(k)) {
        // "carry out", "set out": the particle of a verb between
        // "taking to 2,137 the number held" moves nobody
        if (/^(?:take|bring) \+to$/.test(e.lemma) && kindAt(t, k + 1) === 'number') continue;
        if (k > to && /^(?:carry|carried|carrying|set|find|found|point|pointed|turn|turned)$/.test(t[k - 1]!.lower))
          continue;
        // a single particle may only follow at once or right behind the object ("pulled 57 Nigerians out of")
        // "imposed sanctions on Monday on 19 people", "relieved 140 Italians of 4.7 million"
        if (
          k === to ||
          t.slice(to, k).every((_, i) => owned(to + i)) ||
          /^relieve/.test(e.lemma) ||
          e.particle.length > 1 ||
          (/^(?:home|back|over|captive|hostage|out|up|in|on|away|guilty|off|abroad|packing|free|loose|dead|stranded|missing|wanted|prisoner|across|down|to|into|from|go)$/.test(
            e.particle[0]!,
          ) &&
            !isPreposition(t, k, e.particle[0]!))
        )
          return e;
      }
    }
  }
  return null;
}

/** The first entry without a particle, of a form if one is given. */
const plainEntry = (entries: TriggerEntry[], form?: TriggerEntry['form']): TriggerEntry | null => {
  for (const e of entries) if (!e.particle.length && (form === undefined || e.form === form)) return e;
  return null;
};

function withoutParticle(
  entries: TriggerEntry[],
  t: Token[],
  to: number,
  before: string,
  countsNext: boolean,
): TriggerEntry | null {
  const next = lowerAt(t, to),
    noun = plainEntry(entries, 'noun');
  // after an article or possessive a form that may be noun or verb is a noun; "Sanctions against 19 people"
  if (noun && (next === 'of' || ((next === 'against' || next === 'on') && plainEntry(entries, 'present')))) return noun;
  // "accused of trafficking 43 people": a gerund has an object
  const gerund = plainEntry(entries, 'gerund');
  if (
    gerund &&
    ((to < t.length && t[to]!.kind === 'number') ||
      (countsNext && /^(?:of|for|by)$/.test(before)) ||
      (/^(?:the|a|an|some|about|around|over|more|at|hundreds|dozens|thousands|[a-z]+-[a-z]+)$/.test(next) &&
        /^(?:of|for|by|in|from|with)$/.test(before)))
  )
    return gerund;
  if (DETERMINER.test(before))
    return noun ?? entries.find((e) => !e.particle.length && e.form !== 'base' && e.form !== 'present') ?? null;
  return plainEntry(entries);
}

/** "17 await their tickets": verbs that are no nouns. */
const PLURAL_VERB = /^(?:await|remain|languish|flee|want|seek|receive|deny|undergo)$/;
const DETERMINER =
  /^(?:the|a|an|no|of|for|their|his|its|her|this|that|these|'s|any|each|new|at|in|by|with|more|other|further|total)$/;

const LOST_OTHERWISE =
  /^(?:consciousness|weight|contact|hope|sight|fingers|limbs|appeals?|cases?|track|power|touch|patience|freedom|jobs?|posts?|licen[cs]es?|elections?|votes?|interest|control|count)$/;

/** Words inside a particle of several words: "sent to *the district* jail". */
const INSIDE =
  /^(?:the|a|an|its|their|further|additional|judicial|police|physical|preventive|district|local|state|federal|provincial|central|public|immigration|pretrial|pre-trial|criminal|high|formal|us|n)$/;
const skipsInside = (x: Token): boolean => INSIDE.test(x.lower) || /^\p{Lu}/u.test(x.text);

/** Where a particle that begins at token k ends, articles and the like inside it left out; -1 where none begins. */
export function particleTo(t: Token[], k: number, particle: string[]): number {
  for (let n = 0; n < particle.length; n++, k++) {
    if (n > 0) while (nth(t, k) && t[k]!.lower !== particle[n] && skipsInside(t[k]!)) k++;
    if (lowerAt(t, k) !== particle[n]) return -1;
  }
  return k;
}

/** "in", "on", "up", "out" before a noun phrase are prepositions, not particles of a verb far to the left. */
function isPreposition(t: Token[], k: number, p: string): boolean {
  if (!/^(?:in|on|up|off|over|out|away|back)$/.test(p)) return false;
  const nx = lowerAt(t, k + 1);
  if (p === 'out' || p === 'away' || p === 'back') return false;
  return !(
    nx === '' ||
    /^[.,;]$/.test(nx) ||
    /^(?:for|after|at|from|by|during)$/.test(nx) ||
    (p === 'over' && nx === 'to')
  );
}
