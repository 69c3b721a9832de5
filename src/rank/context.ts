import { nth } from '../text/list.js';
import { isNation, isPlace } from '../mentions/name.js';
import type { Analysis } from '../facts/analysis.js';
import type { Group } from '../facts/group.js';
import { most } from '../facts/most.js';
import type { Lexicon } from '../lexicon/load.js';
import type { Action } from '../labels.js';

/** How often each thing was told, with the sum. */
interface Tally<K> {
  of: Map<K, number>;
  sum: number;
}

/** What the readers of one article have told of its groups, which is all that the features may look at, and sums over the whole article. */
export interface Told {
  lex: Lexicon;
  groups: Group[];
  /** The nation the article is about, and the nation of the story's own country. */
  nation: string | null;
  home: string | null;
  /** Actions by the article's triggers and by its groups' counts. */
  deeds: Tally<Action>;
  topDeed: Action | null;
  titleDeeds: ReadonlySet<Action>;
  /** Nations by name, by the groups that state one, and countries by the places named. */
  nations: Tally<string>;
  peoples: Tally<string>;
  lands: Tally<string>;
  mostNamed: string | null;
  mostPeople: string | null;
  mostLand: string | null;
  titleNation: string | null;
  dateline: string | null;
  /** The first groups of each size. */
  sizes: ReadonlyMap<number, readonly Group[]>;
  /** The sentence that stands before another. */
  previous: Map<Analysis, Analysis>;
  /** The sentence that the lines of a list hang on. */
  leads: Map<Analysis, Analysis>;
  /** The longer words of each sentence, outside names, once each. */
  words: Map<Analysis, readonly string[]>;
}

function tally<K>(keys: Iterable<K>): Tally<K> {
  const of = new Map<K, number>();
  let sum = 0;
  for (const k of keys) {
    of.set(k, (of.get(k) ?? 0) + 1);
    sum++;
  }
  return { of, sum };
}

/** What was told most often, the first of several. */
const topOf = <K extends string>({ of }: Tally<K>): K | null => (most(of)?.key ?? null) as K | null;

/** How often a number may be told again and be looked for. */
const SAME = 5;

/** Words up to this length tell little. */
const SHORT = 3;

/** Sums over an article that hold for each of its groups. */
export function toldOf(
  all: Analysis[],
  groups: Group[],
  lex: Lexicon,
  nation: string | null,
  home: string | null,
): Told {
  const deeds: Action[] = [],
    titleDeeds = new Set<Action>(),
    nations: string[] = [],
    lands: string[] = [];
  const previous = new Map<Analysis, Analysis>(),
    leads = new Map<Analysis, Analysis>();
  let lead: Analysis | null = null;
  // a sentence that counts nobody has no say in what an article is about
  const counting = new Set(groups.map((g) => g.a));
  let titleNation: string | null = null,
    dateline: string | null = null;
  all.forEach((a, i) => {
    const title = a.s.kind === 'title';
    if (i > 0 && !title) previous.set(a, all[i - 1]!);
    if (a.s.kind === 'bullet' || a.s.kind === 'table' || (!a.triggers.length && a.s.kind === 'heading')) {
      if (lead) leads.set(a, lead);
    } else lead = a;
    if (title || counting.has(a))
      for (const x of a.triggers) {
        deeds.push(x.entry.action);
        if (title) titleDeeds.add(x.entry.action);
      }
    for (const n of a.names) {
      if (isNation(n)) {
        if (n.codes.length === 1) {
          nations.push(n.codes[0]!);
          if (title) titleNation ??= n.codes[0]!;
        }
      } else if (n.country) lands.push(n.country);
      if (isPlace(n) && a.s.dateline && a.t[n.from]!.start < a.s.dateline.end) dateline ??= n.country;
    }
  });
  const sizes = new Map<number, Group[]>();
  for (const g of groups) {
    const l = sizes.get(g.size);
    if (!l) sizes.set(g.size, [g]);
    else if (l.length < SAME) l.push(g);
  }
  const peoples = tally(groups.flatMap((g) => (g.p.nationality.length === 1 ? g.p.nationality : []))),
    named = tally(nations),
    places = tally(lands);
  return {
    lex,
    groups,
    nation,
    home,
    deeds: tally(deeds),
    topDeed: topOf(tally(groups.flatMap((g) => g.counts.map((c) => c.action)))),
    titleDeeds,
    nations: named,
    peoples,
    lands: places,
    mostNamed: topOf(named),
    mostPeople: topOf(peoples),
    mostLand: topOf(places),
    titleNation,
    dateline,
    sizes,
    previous,
    leads,
    words: new Map(
      [...counting].map((a) => [
        a,
        [
          ...new Set(
            a.t.filter((x, k) => x.kind === 'word' && x.lower.length > SHORT && !nth(a.nameAt, k)).map((x) => x.lower),
          ),
        ],
      ]),
    ),
  };
}

/** A group among those around it: in its own sentence, and the one told last before it. */
export interface Spot {
  g: Group;
  told: Told;
  /** The groups before and behind it in the sentence. */
  before: Group | null;
  after: Group | null;
  /** The group with counts told last in an earlier sentence. */
  last: Group | null;
  /** The group of one nation told last, here or before. */
  lastNational: Group | null;
  /** How many groups its sentence has. */
  among: number;
  /** The nations of groups told before, and of those in the same paragraph. */
  said: ReadonlySet<string>;
  here: ReadonlySet<string>;
  /** Groups with counts told in earlier sentences, the last first. */
  past: readonly Group[];
  /** The group told before that it adds up to together with those beside it. */
  sum: Group | null;
  /** The sentence a list of lines hangs on. */
  lead: Analysis | null;
}

/** How many groups back a reader may still think of. */
const PAST = 5;

/** The spot of every group, in the order they were told; sentences hold their groups together. What is found out about one group shows in the spots behind it. */
export function* spotsOf(told: Told): Generator<Spot, void, void> {
  const { groups } = told;
  let last: Group | null = null,
    lastNational: Group | null = null,
    past: Group[] = [],
    paragraph = -1;
  let said: ReadonlySet<string> = new Set(),
    here: ReadonlySet<string> = new Set();
  const sums = sumsOf(groups);
  for (let i = 0; i < groups.length;) {
    let end = i;
    while (end < groups.length && groups[end]!.a === groups[i]!.a) end++;
    const mine = groups.slice(i, end).sort((x, y) => x.p.from - y.p.from);
    if (groups[i]!.a.s.paragraph !== paragraph) {
      paragraph = groups[i]!.a.s.paragraph;
      here = new Set();
    }
    for (const [k, g] of mine.entries()) {
      yield {
        g,
        told,
        before: mine[k - 1] ?? null,
        after: mine[k + 1] ?? null,
        last,
        lastNational,
        among: mine.length,
        said,
        here,
        past,
        sum: sums.get(g) ?? null,
        lead: told.leads.get(g.a) ?? null,
      };
      if (g.nationality.length === 1) {
        lastNational = g;
        said = new Set(said).add(g.nationality[0]!);
        here = new Set(here).add(g.nationality[0]!);
      }
    }
    past = [...mine.filter((g) => g.counts.length > 0).reverse(), ...past].slice(0, PAST);
    last = mine.findLast((g) => g.counts.length > 0) ?? last;
    i = end;
  }
}

/** How many groups behind a whole its parts may end, and how many groups there may be. */
const SUM_REACH = 14;

/** Groups that add up to one told before: "149 people, 131 men and 18 women", "78 were Pakistanis. The other 71". */
function sumsOf(groups: readonly Group[]): Map<Group, Group> {
  const out = new Map<Group, Group>();
  const order = inOrder(groups);
  for (const [i, whole] of order.entries()) {
    if (whole.size < 3 || whole.p.number.bound !== 'exact') continue;
    // parts begin with one of the next few groups
    for (let from = i + 1; from < Math.min(order.length, i + 4); from++) {
      let rest = whole.size,
        to = from;
      while (to < Math.min(order.length, from + SUM_REACH) && rest > 0) rest -= order[to++]!.size;
      if (rest !== 0 || to - from < 2) continue;
      for (const g of order.slice(from, to)) if (!out.has(g)) out.set(g, whole);
      break;
    }
  }
  return out;
}

const inOrder = (groups: readonly Group[]): Group[] =>
  [...groups].sort((x, y) => x.a.s.index - y.a.s.index || x.p.from - y.p.from);
