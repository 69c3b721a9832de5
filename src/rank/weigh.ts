import { mapped, noTexts, pieces } from '../text/list.js';
import type { Analysis } from '../facts/analysis.js';
import type { How } from '../facts/govern.js';
import { noteRuled, type Group, type RawCount } from '../facts/group.js';
import type { Action } from '../labels.js';
import type { Lexicon } from '../lexicon/load.js';
import type { TriggerMention } from '../mentions/trigger.js';
import { spotsOf, toldOf, type Spot } from './context.js';
import { contextFeatures, deedFeatures, deedsFor, gapsOf, type Deed } from './deeds.js';
import { aroundFeatures, nationFeatures, nationsFor } from './nations.js';
import { logit, trustFeatures, type Weighed } from './trust.js';
import type { Emit } from './words.js';
import {
  hashAll,
  hashOf,
  hashOn,
  NATION,
  OWN,
  READ,
  slotOf,
  softmax,
  START,
  STEP,
  TRUST,
  UNREAD,
  type Weights,
} from './weights.js';

/** Is shown what is weighed: each group before its actions are, each count before its nationality is, and each count before it is kept or left out. */
export interface Witness {
  group?: (s: Spot) => void;
  nation?: (s: Spot, c: RawCount) => void;
  count?: (s: Spot, x: Weighed) => void;
}

export interface Read {
  all: Analysis[];
  groups: Group[];
  out: RawCount[];
  lex: Lexicon;
  nation: string | null;
  home: string | null;
}

/** How often a nationality that a phrase states itself is right, measured on `test/gold/train`. */
const STATED = 0.96;

/** How likely a nationality must be to bear on the groups told later. */
const SURE = 0.6;

interface Chance {
  deed: Deed;
  p: number;
}
const byChance = (x: Chance, y: Chance): number => y.p - x.p;

/** Tells how likely an action of a group is; what stands around the group is looked at once for all of them. */
function chancesOf(s: Spot, { table }: Weights): (deed: Deed) => Chance {
  const around: number[] = [],
    gaps = gapsOf(s);
  const note: Emit = (a, b, c, d, e) => {
    around.push(hashAll(a, b, c, d, e));
  };
  contextFeatures(s, note, note);
  let none = 0,
    read = 0;
  for (const h of around) {
    none += table[slotOf(h, UNREAD)]!;
    read += table[slotOf(h, READ)]!;
  }
  return (deed) => {
    const column = hashOf(deed.action);
    let sum = s.g.counts.some((c) => c.action === deed.action) ? read : none;
    for (const h of around) sum += table[slotOf(h, column)]!;
    deedFeatures(s, deed, gaps, (a, b, c, d, e) => {
      sum += table[slotOf(hashAll(a, b, c, d, e), OWN)]!;
    });
    return { deed, p: 1 / (1 + Math.exp(sum * -STEP)) };
  };
}

/** How likely each proposed action of a group is, the likeliest first. */
export const deedsOf = (s: Spot, w: Weights): Chance[] => mapped(deedsFor(s), chancesOf(s, w)).sort(byChance);

/** The actions that decide about a group: those the rules read where all are likely enough, for then none gives way, else all that are proposed. */
function decisive(s: Spot, w: Weights): Chance[] {
  const proposed = deedsFor(s),
    chance = chancesOf(s, w);
  const mine: Chance[] = [];
  for (const x of proposed) if (s.g.counts.some((c) => c.action === x.action)) mine.push(chance(x));
  if (mine.length && mine.every((x) => x.p >= w.limits.stay)) return mine.sort(byChance);
  // equals stay in the order they were proposed in
  const all: Chance[] = [];
  for (const x of proposed) all.push(mine.find((m) => m.deed === x) ?? chance(x));
  return all.sort(byChance);
}

/** How likely each proposed nationality of a count is, the likeliest first. */
export function nationsOf(s: Spot, c: RawCount, { table }: Weights): { codes: string; p: number }[] {
  let none = 0,
    some = 0;
  aroundFeatures(s, c, { seed: START, on: hashOn }, (before, behind) => {
    none += table[slotOf(hashOn(hashOn(before, '0'), behind), NATION)]!;
    some += table[slotOf(hashOn(hashOn(before, '1'), behind), NATION)]!;
  });
  const proposed = nationsFor(s, c),
    all = [...proposed.keys()],
    sums: number[] = [],
    out: { codes: string; p: number }[] = [];
  let sum = 0;
  const sink = {
    seed: START,
    on: hashOn,
    take: (f: number): void => {
      sum += table[slotOf(f, NATION)]!;
    },
  };
  for (const [codes, sources] of proposed) {
    sum = codes === '' ? none : some;
    nationFeatures(s, c, codes, sources, sink);
    sums.push(sum);
  }
  softmax(sums).forEach((p, k) => out.push({ codes: all[k]!, p }));
  return out.sort((x, y) => y.p - x.p);
}

/** How far a weighed count is to be trusted. */
function trustOf(s: Spot, x: Weighed, { table }: Weights): number {
  let sum = 0;
  trustFeatures(s, x, (a, b, c, d, e) => {
    sum += table[slotOf(hashAll(a, b, c, d, e), TRUST)]!;
  });
  return 1 / (1 + Math.exp(-logit(x.odds) - sum * STEP));
}

/** The nations that the parts of a count state, and the parts of those. */
function partNations(out: readonly RawCount[]): Map<RawCount, Set<string>> {
  const nations = new Map<RawCount, Set<string>>();
  for (const { parent, phrase } of out)
    if (phrase.nationality.length) {
      const seen = new Set<RawCount>();
      for (let whole = parent; whole && !seen.has(whole); whole = whole.parent) {
        seen.add(whole);
        const known = nations.get(whole) ?? new Set<string>();
        for (const x of phrase.nationality) known.add(x);
        nations.set(whole, known);
      }
    }
  return nations;
}

/**
 * Weighs what the rules read: an action or nationality that the words around a group make unlikely gives way to a likelier one, a count that stays unlikely
 * is left out, and a group of which the rules tell nothing gets the action that is likely enough. `make` builds a count of a group.
 */
export function weigh(
  read: Read,
  w: Weights,
  make: (g: Group, action: Action, trigger: TriggerMention | null, how: How) => RawCount,
  witness: Witness = {},
): RawCount[] {
  const { stay, swap, add, keep } = w.limits;
  const out = new Set(read.out);
  const nationsOfParts = partNations(read.out);
  for (const s of spotsOf(toldOf(read.all, read.groups, read.lex, read.nation, read.home))) {
    const { g } = s;
    if (!g.counts.length && (g.p.byTheWay || g.alias)) continue;
    witness.group?.(s);
    const deeds = decisive(s, w);
    const best = deeds[0];
    if (!best) continue;
    const odds = new Map(g.counts.map((c) => [c, deeds.find((x) => x.deed.action === c.action)!.p]));
    for (const [c, p] of odds) {
      if (p >= stay || best.p < swap || g.counts.some((x) => x.action === best.deed.action)) continue;
      noteRuled(c, 'action', c.action);
      c.action = best.deed.action;
      c.trigger = best.deed.trigger;
      c.how = 'weighed';
      odds.set(c, best.p);
    }
    if (!g.counts.length && best.p >= add) {
      const c = make(g, best.deed.action, best.deed.trigger, 'weighed');
      noteRuled(c, 'action', '');
      g.counts.push(c);
      odds.set(c, best.p);
      out.add(c);
    }
    for (const [c, p] of odds) {
      if (g.p.nationality.length) c.odds = p * STATED;
      else {
        witness.nation?.(s, c);
        // people of whom some are of another nation are not all of one
        const others = nationsOfParts.get(c);
        const open = nationsOf(s, c, w).filter(
          ({ codes }) =>
            codes === '' || (!g.p.mixed && (!others || [...others].every((x) => pieces(codes, ',').includes(x)))),
        );
        const { codes, p: share } = open[0]!;
        // what is ruled out leaves its chance to the rest
        const chance = share / open.reduce((sum, x) => sum + x.p, 0);
        if (codes !== c.nationality.join()) noteRuled(c, 'nationality', c.nationality.join());
        c.nationality = codes === '' ? noTexts() : pieces(codes, ',');
        // what is doubtful here says nothing of the groups told later
        g.nationality = chance >= SURE ? [...c.nationality] : noTexts();
        c.odds = p * chance;
      }
      const x: Weighed = { c, action: p, second: deeds[1]?.p ?? 0, odds: c.odds, best: best.deed.action === c.action };
      witness.count?.(s, x);
      c.odds = trustOf(s, x, w);
      if (c.odds < keep) {
        out.delete(c);
        g.counts.splice(g.counts.indexOf(c), 1);
      }
    }
  }
  // what is left out is nobody's whole
  for (const c of out) while (c.parent && !out.has(c.parent)) c.parent = c.parent.parent;
  return [...out];
}
