import { isNation } from '../mentions/name.js';
import { nth } from '../text/list.js';
import type { Action, Status } from '../labels.js';
import type { Lexicon } from '../lexicon/load.js';
import type { TriggerMention } from '../mentions/trigger.js';
import type { Syntax } from '../syntax/clause.js';
import { justBefore, type Analysis } from './analysis.js';
import { stateAt, statusOf } from './govern.js';
import { size, sizeOf, type Group, type RawCount } from './group.js';
import type { PeoplePhrase } from './people.js';
import { lowerAt, lowerText, lowerWords, textAt, wordIn, type Token } from '../text/token.js';

const TOTAL = /^(?:total|number|tally|toll|figure|count|tallies|totals|numbers|figures)$/;
const REACHES =
  /^(?:to|at|reached|reaches|stood|stands|hit|hits|was|is|now|of|past|totalled|totaled|total|surpassed|exceeded|number|numbers|numbered|numbering|made|makes|making|counted)$/;

/** "The tally has risen daily." */
const GROWS =
  /^(?:the|that|their|its) (?:\w+ )?(?:tally|total|count|toll|number|figure) (?:has|had|have|kept|keeps|rose|grew|climbed|is|was|continues|continued)\b/;
const GROUP = /^(?:batch|group|contingent|wave|tranche|party|instalment|installment)$/;

interface Elided {
  action: Action;
  trigger: TriggerMention | null;
  /** A count of the same kind of people, whose nationality it takes. */
  like: RawCount | undefined;
  status: Status | undefined;
  from: RawCount | null;
  parent: RawCount | undefined;
}
const elided = (
  action: Action,
  trigger: TriggerMention | null = null,
  like?: RawCount,
  status?: Status,
  from: RawCount | null = null,
  parent?: RawCount,
): Elided => ({ action, trigger, like, status, from, parent });

/** How many times larger or smaller a figure told right before may be for a total to carry it on. */
const APART = 8;
const ratio = (p: PeoplePhrase, c: RawCount): number => Math.max(sizeOf(p) / size(c), size(c) / sizeOf(p));
/** How far back a running total may have been told before, and what a sentence between weighs against a difference in size. */
const TOTAL_REACH = 6,
  PER_SENTENCE = 0.15;

/** The count told before that a total most likely carries on: near in size ("eight were freed … A first count came to 162" goes on with 169 arrests) and in place. */
function closest(p: PeoplePhrase, a: Analysis, told: Group[]): RawCount | null {
  let best: { c: RawCount; cost: number } | null = null;
  for (const g of told.slice(-12)) {
    const [c] = g.counts;
    const distance = a.s.index - g.a.s.index;
    if (!c || c.status !== 'actual' || g.whole !== null || distance > TOTAL_REACH || g.a.s.kind === 'title') continue;
    const cost = Math.abs(Math.log(sizeOf(p) / g.size)) + PER_SENTENCE * distance;
    if (!best || cost < best.cost) best = { c, cost };
  }
  return best?.c ?? null;
}

/** Those of a batch that leaves go home, where they are not sent elsewhere. */
const leaving = (c: RawCount): Action => (/^(?:deport|transfer)$/.test(c.action) ? c.action : 'repatriate');

interface Told {
  told: Group[];
  groups: Group[];
  all: Analysis[];
  lex: Lexicon;
  previous: Analysis | null;
}
/** A number without a verb: what stands beside it, and the counts told before it, in its sentence and near. */
interface Gap {
  a: Analysis;
  t: Token[];
  syn: Syntax;
  p: PeoplePhrase;
  story: Told;
  here: RawCount | null;
  last: RawCount | null;
  near: RawCount | null;
  prev: string;
  next: string;
}

/** "the number had risen to 1,525", "that made 809", "1,440 did so": the action comes from the sentence's total or from the sentence before. */
export function elidedAction(a: Analysis, syn: Syntax, p: PeoplePhrase, mine: Group[], story: Told): Elided | null {
  const { t } = a;
  const here = mine.flatMap((m) => m.counts).at(-1) ?? null;
  const last = story.told.findLast((g) => g.counts.length > 0)?.counts[0] ?? null;
  const near = here ?? (last && last.a.s.index >= a.s.index - 2 && last.a.s.kind !== 'title' ? last : null);
  const prev = lowerAt(t, p.from - 1);
  const next = lowerAt(t, p.to);
  if (/^(?:did|have|had)$/.test(next) && /^(?:so|the|likewise|done)$/.test(lowerAt(t, p.to + 1)))
    return near ? elided(near.action) : null;
  if (
    p.shape === 'full' &&
    p.nationality.length &&
    !(p.noun && /^(?:people|persons|individuals|suspects|victims)$/.test(p.noun))
  )
    return null;
  const named = extraposed(a, p);
  if (named) return named;
  const gap: Gap = { a, t, syn, p, story, here, last, near, prev, next };
  const told = foremost(a, p, story.told) ?? (p.shape === 'bare' ? ofBatch(gap) : null) ?? notBack(gap) ?? ofTotal(gap);
  if (told) return told;
  const also = followers(gap);
  return also !== undefined ? also : ((p.shape === 'bare' ? restated(gap) : null) ?? countedSoFar(gap));
}

/** A number alone, of those told before or of a batch. */
function ofBatch({ a, t, syn, p, here, last, near, prev, next }: Gap): Elided | null {
  // "They were taken to police stations: 45 to Poipet", "These men were arrested in several towns, including 77 in Hue"
  if (/^(?::|including)$/.test(prev) && /^(?:to|in|at|from|by)$/.test(next) && !here) {
    const c = syn.clauses.findLast(
      (x) =>
        x.at < syn.chunkAt[p.from]! &&
        x.link !== 'relative' &&
        x.verb.trigger !== null &&
        (x.passive || x.verb.trigger.entry.voice === 'vi'),
    );
    const status = c ? statusOf(a, syn, c) : null;
    if (c && status)
      return last && size(last) > sizeOf(p)
        ? elided(c.verb.trigger!.entry.action, c.verb.trigger, last, status, null, last)
        : elided(c.verb.trigger!.entry.action, c.verb.trigger, undefined, status);
  }
  // "more than a third of them, 520, on Monday"
  if (
    near &&
    prev === ',' &&
    /^(?:them|these|those)$/.test(lowerAt(t, p.from - 2)) &&
    lowerAt(t, p.from - 3) === 'of' &&
    size(near) > sizeOf(p)
  )
    return elided(near.action, null, undefined, undefined, near, near);
  // "a first batch of 36 left on Friday"
  const group =
    (prev === 'of' && GROUP.test(lowerAt(t, p.from - 2))) || /^(?:first|second|third|last|final|next)$/.test(prev);
  if (group && /^(?:left|departed|flew|took)$/.test(next) && lowerAt(t, p.to + 1) !== 'behind' && near)
    return elided(leaving(near), null, near);
  // "An initial group of 53 was made up of 21 Ethiopians"
  if (group && near && /^(?:was|were|is)$/.test(next) && /^(?:made|composed)$/.test(lowerAt(t, p.to + 1)))
    return elided(near.action);
  // "A second group of 257 is scheduled to depart on Tuesday"
  if (
    group &&
    near &&
    /^(?:is|are|was|were)$/.test(next) &&
    wordIn(t, /^(?:depart|leave|fly|follow|return)$/, p.to + 1, p.to + 4)
  )
    return elided(leaving(near), null, near, 'planned');
  // "a second batch of 55 came across", "One earlier group numbered 84"
  if (
    near &&
    ((group &&
      (next === 'followed' ||
        /^(?:consist|compris|includ)/.test(next) ||
        (/^(?:was|were)$/.test(next) && /^(?:made|composed)$/.test(lowerAt(t, p.to + 1))) ||
        (/^(?:came|arrived|went)$/.test(next) && /^(?:transfer|escape)$/.test(near.action)))) ||
      (/^(?:numbered|comprised|counted)$/.test(prev) && GROUP.test(lowerAt(t, p.from - 2))))
  )
    return elided(near.action, null, near);
  return null;
}

/** "16 are back and 12 are not", "Forty were home. Another 333 were not". */
function notBack({ t, p, near, next }: Gap): Elided | null {
  if (
    near &&
    /^(?:are|were|is|was|have|had)$/.test(next) &&
    /^(?:not|n't)$/.test(lowerAt(t, p.to + 1)) &&
    /^[,.;:]?$/.test(textAt(t, p.to + 2)) &&
    /^(?:repatriate|rescue)$/.test(near.action)
  )
    return elided(near.action === 'rescue' ? 'confine' : 'await');
  return null;
}

/** "put the number in custody at 63", "the number of people rescued rose to 12". */
function ofTotal({ a, t, p, story, here, near, prev }: Gap): Elided | null {
  const total = t.findIndex((x) => TOTAL.test(x.lower));
  if (
    total >= 0 &&
    ((REACHES.test(prev) && p.from > total) ||
      (total >= p.to && total - p.to <= 2) ||
      (p.from > total && p.from - total <= 3))
  ) {
    // "put the number in custody at 63"
    const held = lowerWords(t, total, p.from);
    const state = held.some(
      (w, k) =>
        (/^(?:custody|detention)$/.test(w) && (held[k - 1] === 'in' || held[k - 2] === 'in')) ||
        (w === 'bars' && held[k - 1] === 'behind'),
    );
    if (state) return elided('detain');
    // "the number of people rescued": the verb or noun beside the total says of whom
    const g = a.triggers
      .filter(
        (x) =>
          Math.abs(x.from - total) <= 10 &&
          !(x.entry.voice === 'noun' && x.entry.action === 'defraud' && a.triggers.length > 1),
      )
      .sort((x, y) => Math.abs(x.from - total) - Math.abs(y.from - total))[0];
    // "put the number at 30,000 to 50,000" is a guess
    const guess =
      prev === 'at' &&
      wordIn(t, /^(?:put|puts|putting|estimated|estimate|estimates)$/, 0, p.from) &&
      p.number.bound !== 'exact' &&
      sizeOf(p) >= 1000;
    // "put the number in custody at 63"
    for (let i = total + 1; i < p.from; i++) {
      const state = stateAt(a, i);
      if (state) return elided(state.action);
    }
    if (g) return elided(g.entry.action, g, undefined, guess ? 'estimated' : undefined);
    // "put at 1,000 the number of Koreans in the scam industry"
    if (
      t[total]!.lower === 'number' &&
      lowerAt(t, total + 1) === 'of' &&
      t
        .slice(total, total + 12)
        .some(
          (x, k, all) =>
            /^(?:industry|trade|gangs|syndicates|compounds|hubs|business)$/.test(x.lower) &&
            all.slice(0, k).some((w) => w.lower === 'in'),
        )
    )
      return elided('work', null, undefined, 'estimated');
    const like = near && ratio(p, near) <= APART ? near : (here ?? closest(p, a, story.told) ?? near);
    if (
      like &&
      p.shape === 'bare' &&
      !(lowerAt(t, total + 1) === 'of' && !/^(?:them|those|these|people|persons)$/.test(lowerAt(t, total + 2)))
    )
      return elided(like.action);
  }
  return null;
}

/** "Ten more followed on January 30": the same happened to them; undefined where nobody followed. */
function followers({ a, t, syn, p, here, last, prev }: Gap): Elided | null | undefined {
  const followed = syn.clauses.find(
    (c) =>
      c.subjects.includes(syn.chunkAt[p.from]!) &&
      /^(?:followed|follow|left|departed|went|joined)$/.test(t[c.verb.head]!.lower) &&
      !c.passive &&
      lowerAt(t, c.verb.to) !== 'behind',
  );
  const further =
    p.shape !== 'full' ||
    /^(?:more|others?)$/.test(p.noun ?? lowerAt(t, p.to - 1)) ||
    /^(?:another|further)$/.test(prev) ||
    (here !== null && /^(?:people|persons|individuals)$/.test(p.noun ?? ''));
  const before = here ?? last;
  if (
    followed &&
    before &&
    further &&
    (/^follow/.test(t[followed.verb.head]!.lower) || /^(?:deport|repatriate|transfer)$/.test(before.action))
  ) {
    const status = statusOf(a, syn, followed);
    return status ? elided(before.action, null, before, status) : null;
  }
  return undefined;
}

/** A number alone that a verb of counting leads to. */
function restated({ a, t, p, story, here, near, prev }: Gap): Elided | null {
  // "whose victims are put at hundreds of thousands", "Arrests now number 1,500"
  if (/^(?:number|numbers|numbered|numbering|at|to|total|totalled|totaled|reached|exceeded|surpassed)$/.test(prev)) {
    const noun = t.slice(Math.max(0, p.from - 8), p.from).findLast((x) => story.lex.nounActions.has(x.lower));
    const k = noun && story.lex.nounActions.get(noun.lower);
    if (k)
      return elided(
        k,
        null,
        undefined,
        wordIn(t, /^(?:put|estimated|thought|believed)$/, 0, p.from) ? 'estimated' : undefined,
      );
    const g = /^(?:number|numbers|numbered|at|to|total|totalled|reached)$/.test(prev)
      ? a.triggers.findLast((x) => x.to <= p.from && x.entry.form === 'past')
      : undefined;
    if (g) return elided(g.entry.action, g);
  }
  // "The tally has risen daily. It was 677 on the morning of Oct 23": the running total the article opens with
  if (
    !here &&
    /^(?:was|stood|reached)$/.test(prev) &&
    /^(?:it|at)$/.test(nth(t, p.from - 2)?.lower ?? t[0]!.lower) &&
    story.previous &&
    GROWS.test(lowerText(story.previous.t, 0, 8))
  ) {
    const first = story.groups.find((g) => g.whole === null && g.a.s.kind !== 'title' && g.counts.length > 0);
    const c = first?.counts[0];
    if (c) return elided(c.action, null, c.nationality.length ? c : undefined);
  }
  // "That made 809", "By Sunday it was 279"
  if (
    near &&
    ((/^(?:made|makes|making)$/.test(prev) && /^(?:that|this|it|which)$/.test(lowerAt(t, p.from - 2))) ||
      (/^(?:was|is|were|had)$/.test(prev) &&
        /^(?:it|they|there)$/.test(lowerAt(t, p.from - 2)) &&
        (p.from <= 8 || here)))
  )
    return elided(near.action);
  return null;
}

/** "put it at 223 foreigners", "counted 233": what was counted was told before. */
function countedSoFar({ a, t, p, story, near, prev }: Gap): Elided | null {
  if ((prev === 'at' && wordIn(t, /^(?:put|puts|putting)$/, p.from - 6, p.from)) || prev === 'counted') {
    const told = justBefore(a, story.all, 2)
      .flatMap((r) => r.triggers)
      .filter(
        (g) =>
          g.entry.voice === 'vt' &&
          !g.negated &&
          /^(?:arrest|detain|rescue|deport|repatriate|kill|injure|confine|defraud|transfer)$/.test(g.entry.action),
      )
      .at(-1);
    const action = near ? near.action : told?.entry.action;
    if (action) return elided(action);
  }
  return null;
}

/** How far a group's nation may stand before its number: "Indians are by far the largest group at 465". */
const FOREMOST_REACH = 12;

/** "Indians are by far the largest group at 465", "The largest contingent was Chinese, at 430": the part of a nation in those told before. */
function foremost(a: Analysis, p: PeoplePhrase, told: Group[]): Elided | null {
  const { t } = a;
  if (p.shape !== 'bare' || !/^(?:at|with|numbering|,|\(|–)$/.test(lowerAt(t, p.from - 1))) return null;
  const k = t.findIndex(
    (x, i) =>
      i < p.from &&
      p.from - i < FOREMOST_REACH &&
      /^(?:largest|biggest|most|second-largest|second-biggest)$/.test(x.lower),
  );
  if (
    k < 0 ||
    !t
      .slice(k + 1, k + 3)
      .some((x) => GROUP.test(x.lower) || /^(?:number|share|bloc|nationality|numerous)$/.test(x.lower))
  )
    return null;
  const nation = a.names.findLast((x) => isNation(x) && x.to <= p.from && p.from - x.to < FOREMOST_REACH);
  const whole = told.findLast(
    (m) =>
      m.whole === null &&
      m.counts.length > 0 &&
      m.size > sizeOf(p) &&
      m.a.s.kind !== 'title' &&
      a.s.index - m.a.s.index <= 2 &&
      m.nationality.length === 0,
  );
  const head = whole?.counts[0];
  if (!isNation(nation) || nation.codes.length !== 1 || !head) return null;
  p.nationality = [...nation.codes];
  return elided(head.action, null, undefined, head.status, head, head);
}

/** "puts at 3,120 the people it has detained", "raising to 72 the number rescued": whom the number counts is told behind it. */
function extraposed(a: Analysis, p: PeoplePhrase): Elided | null {
  const { t } = a;
  const k = p.to;
  if (
    p.shape !== 'bare' ||
    !/^(?:at|to)$/.test(lowerAt(t, p.from - 1)) ||
    !/^(?:the|its|their)$/.test(lowerAt(t, k)) ||
    !(
      TOTAL.test(lowerAt(t, k + 1)) ||
      /^(?:people|persons|men|workers|victims|suspects|foreigners)$/.test(lowerAt(t, k + 1))
    )
  )
    return null;
  const at = t.findIndex(
    (x, i) =>
      i > k &&
      i - k < 14 &&
      ((nth(a.triggerAt, i) !== undefined &&
        !(a.triggerAt[i]!.entry.voice === 'noun' && a.triggerAt[i]!.entry.action === 'defraud')) ||
        SITES.test(x.lower)),
  );
  if (at < 0) return null;
  const g = nth(a.triggerAt, at);
  return elided(
    g ? g.entry.action : 'work',
    g ?? null,
    undefined,
    p.number.bound === 'exact' ? undefined : 'estimated',
  );
}

/** Where those work of whom no more is said: "the people in the gangs of Myawaddy". */
const SITES = /^(?:gangs?|compounds?|cent(?:er|re)s?|hubs?|parks?|industry|trade)$/;
