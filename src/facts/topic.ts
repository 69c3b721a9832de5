import { lowerAt, wordIn } from '../text/token.js';
import { LIGHT } from '../lexicon/grammar.js';
import type { Lexicon } from '../lexicon/load.js';
import type { Action } from '../labels.js';
import type { TriggerMention } from '../mentions/trigger.js';
import { EVENT_NOUNS, stateAt } from './govern.js';
import type { Group } from './group.js';

const LIGHT_VERBS = new Set(LIGHT.split(' '));
/** Words between the verb of a breakdown and its first number ("came mostly from", "consisted of"). */
const BETWEEN =
  /^(?:of|from|to|at|up|for|the|mostly|mainly|largely|all|about|some|around|as|follows|by|chiefly|both|also|primarily|further|another)$/;
/** How far before a list its topic may open the sentence. */
const REACH = 14;
const PEOPLE_OF = /^(?:of|among|the|those|all|these|both|most|with|details)$/;

/**
 * What is done to people whom a sentence only lists: "The detained are 15 Chinese and two Thais", "Still waiting on the other bank are 30 Kenyans",
 * "Those picked up came from China (30)", "The detainees, 15 Chinese and two Thais, were taken away", "Arrests by country: Ghana 68". It stands in what opens the sentence:
 * a participle, a state, a noun of people with a fate. `mine` are the groups read before in the sentence.
 */
export function topicDeed(
  g: Group,
  mine: Group[],
  lex: Lexicon,
): {
  action: Action;
  trigger: TriggerMention | null;
  /** It tells of events, so that countries are where they were. */
  events?: boolean;
} | null {
  const { a, p } = g;
  const { t } = a;
  // a list goes on as it began
  if (mine.length) {
    const first = p.shape === 'list' ? mine.find((m) => m.p.shape === 'list' && m.counts.length > 0) : undefined;
    return first ? { action: first.counts[0]!.action, trigger: null } : null;
  }
  const start = p.evidenceFrom ?? p.from;
  let i = start - 1;
  while (i >= 0 && (BETWEEN.test(t[i]!.lower) || t[i]!.text === ':')) i--;
  if (i < 0 || start > REACH + (p.evidenceFrom === undefined ? 0 : 2)) return null;
  const colon = t.slice(i + 1, start).some((x) => x.text === ':');
  const light = LIGHT_VERBS.has(t[i]!.lower);
  // "The detainees, 15 Chinese": the list explains a noun
  const apposed = t[i]!.text === ',' && (p.nationality.length > 0 || p.sex !== null);
  if (!light && !colon && !apposed) return null;
  const head = light || apposed ? i : i + 1;
  const verbs = g.syn.clauses.filter(
    (c) =>
      c.verb.from < head &&
      c.verb.to <= head &&
      (c.verb.form === 'finite' || c.verb.form === 'copula') &&
      c.link !== 'relative' &&
      c.link !== 'reduced' &&
      !(light && c.verb.head === i),
  );
  if (verbs.length) return null;
  for (let k = 0; k < head; k++) {
    const state = stateAt(a, k);
    if (state && k <= 2) return { action: state.action, trigger: null };
  }
  const inside = a.triggers.filter((x) => x.to <= head && !x.negated);
  const done = inside.find(
    (x) =>
      x.entry.form === 'past' &&
      x.entry.voice === 'vt' &&
      (x.from === 0 ||
        PEOPLE_OF.test(t[x.from - 1]!.lower) ||
        lex.people.has(t[x.from - 1]!.lower) ||
        /^(?:who|were|was|been)$/.test(t[x.from - 1]!.lower) ||
        lex.people.has(lowerAt(t, x.to))),
  );
  if (done) return { action: done.entry.action, trigger: done };
  const still = inside.find(
    (x) => x.entry.voice === 'vi' && /^(?:await|escape|missing)$/.test(x.entry.action) && x.from <= 2,
  );
  if (still) return { action: still.entry.action, trigger: still };
  // the head noun of the opening, not one behind a preposition: "Arrests by country", "The detainees"
  for (let k = 0; k < head && !/^(?:of|in|at|by|from|for|with|on)$/.test(t[k]!.lower); k++) {
    const action = lex.nounActions.get(t[k]!.lower);
    const next = lowerAt(t, k + 1);
    if (
      action &&
      !/^(?:victims?|defendants?|accused)$/.test(t[k]!.lower) &&
      (k + 1 === head || /^(?:by|of|in|per|,|:)$/.test(next))
    )
      return {
        action,
        trigger: null,
        events:
          EVENT_NOUNS.test(t[k]!.lower) && !wordIn(t, /^(?:nationality|nationalities|citizenship|origin)$/, 0, start),
      };
  }
  return null;
}
