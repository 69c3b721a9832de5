import { articleEntry, checkInput, type ArticleEntry } from './article.js';
import { blockKeys, blockPairs, MENTION_ORDERS } from './blocking.js';
import type { StoryOf } from './choose.js';
import { clusterComponent, type Cluster, type Edge } from './cluster.js';
import { conflictsOf } from './conflicts.js';
import { containment } from './containment.js';
import { bandKeys, fingerprint, isCopy, type Fingerprint } from './copies.js';
import { disjointSet } from './disjoint-set.js';
import { MergeInputError } from './errors.js';
import { fuse } from './fuse.js';
import { mentionsOf, type Mention, type TotalMention } from './mentions.js';
import { seriesOf } from './series.js';
import { logOdds } from './similarity.js';
import { dayOf, timelineOf } from './timeline.js';
import { totalsOf } from './totals.js';
import type { ArticleRef, FusedIncident, MergeOptions, MergeResult, SourceReport } from './types.js';

export interface Merger {
  /** Takes one more report. The same article given twice counts once. */
  add(input: SourceReport): void;
  /** The merge of all reports so far: the same as `mergeReports` of them, in any order. Only what the new ones touch is worked out again. */
  result(): MergeResult;
  /** How many different articles it holds. */
  readonly size: number;
}

const DEFAULT_THRESHOLD = 0.5;
const ordered = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Members by key, with the keys that changed since they were last read. */
interface Blocks {
  members: Map<string, number[]>;
  dirty: Set<string>;
}
const blocks = (): Blocks => ({ members: new Map(), dirty: new Set() });
function put(b: Blocks, keys: string[], index: number): void {
  for (const k of keys) {
    const l = b.members.get(k);
    if (l) {
      l.push(index);
      b.dirty.add(k);
    } else b.members.set(k, [index]);
  }
}
/** Works out again the pairs of the blocks that changed. `found` holds the accepted pairs of each. */
function refresh<T>(
  b: Blocks,
  found: Map<string, [number, number][]>,
  items: T[],
  orders: ((a: T, b: T) => number)[],
  accept: (i: number, j: number) => boolean,
): void {
  for (const key of b.dirty) {
    const members = b.members.get(key)!,
      pairs: [number, number][] = [];
    const byIndex = orders.map((order) => (i: number, j: number) => order(items[i]!, items[j]!));
    blockPairs(members, { orders: byIndex }, (i, j) => {
      if (accept(i, j)) pairs.push([i, j]);
    });
    if (pairs.length) found.set(key, pairs);
    else found.delete(key);
  }
  b.dirty.clear();
}

/**
 * A merger that takes reports one at a time.
 *
 * @param options.threshold score (0..1) from which two mentions are one incident; default 0.5
 * @throws MergeInputError (`code`) when the threshold is no number from 0 to 1, or `add` is given something that is no report
 * @example
 * const merger = createMerger();
 * merger.add({ source: 'Khmer Times', report: extract(text) });
 * merger.result().incidents;
 */
export function createMerger(options: MergeOptions = {}): Merger {
  const { threshold = DEFAULT_THRESHOLD } = options;
  if (typeof threshold !== 'number' || !(threshold >= 0 && threshold <= 1))
    throw new MergeInputError('invalidThreshold', 'threshold must be a number from 0 to 1');
  const enough = Math.log(threshold / (1 - threshold));

  const articles: ArticleEntry[] = [],
    prints: Fingerprint[] = [],
    known = new Set<string>();
  const mentions: Mention[] = [],
    totals: TotalMention[] = [];
  const mentionBlocks = blocks(),
    copyBlocks = blocks();
  const mentionPairs = new Map<string, [number, number][]>(),
    copyPairs = new Map<string, [number, number][]>();
  let fused = new Map<string, Named[]>();

  const pairKey = (i: number, j: number): number => Math.min(i, j) * 2 ** 26 + Math.max(i, j);
  // not remembered: a score costs less than a place in a map of millions
  const oddsOf = (i: number, j: number): number =>
    possible(mentions[i]!, mentions[j]!) ? logOdds(mentions[i]!, mentions[j]!) : -Infinity;

  function add(input: SourceReport): void {
    checkInput(input);
    const article = articleEntry(input);
    if (known.has(article.id)) return;
    // all of it is read before any of it is kept: an input that fails leaves nothing behind
    const print = fingerprint(input.report, input.text),
      bands = bandKeys(print);
    const found = mentionsOf(input.report, article),
      keys = found.mentions.map(blockKeys);
    known.add(article.id);
    put(copyBlocks, bands, articles.push(article) - 1);
    prints.push(print);
    totals.push(...found.totals);
    found.mentions.forEach((m, i) => put(mentionBlocks, keys[i]!, mentions.push(m) - 1));
  }

  function result(): MergeResult {
    const storyOf = stories();
    refresh(mentionBlocks, mentionPairs, mentions, MENTION_ORDERS.orders, (i, j) => oddsOf(i, j) >= enough);
    const incidents = uniqueIds(incidentsOf(storyOf));
    const refs = articles
      .map((a): ArticleRef => ({
        id: a.id,
        source: a.source,
        url: a.url,
        title: a.title,
        publishedOn: a.publishedOn,
        official: a.official,
        copyOf: storyOf(a.id) === a.id ? null : storyOf(a.id),
      }))
      .sort((a, b) => ordered(a.publishedOn ?? '9', b.publishedOn ?? '9') || ordered(a.id, b.id));
    const byId = new Map(refs.map((r) => [r.id, r]));
    const parent = containment(incidents);
    const placed = incidents.map((i) => ({ ...i, within: parent.get(i.id) ?? null }));
    return {
      articles: refs,
      incidents: placed,
      conflicts: placed.flatMap((i) => conflictsOf(i, byId)),
      timeline: timelineOf(placed),
      totals: totalsOf(placed),
      series: seriesOf(totals),
    };
  }

  /** Copies of one wire story under the id of the earliest. */
  function stories(): StoryOf {
    refresh(copyBlocks, copyPairs, articles, [(a, b) => ordered(a.id, b.id)], (i, j) => isCopy(prints[i]!, prints[j]!));
    const set = disjointSet(articles.length);
    for (const pairs of copyPairs.values()) for (const [i, j] of pairs) set.union(i, j);
    const first = new Map<number, ArticleEntry>();
    articles.forEach((a, i) => {
      const r = set.find(i),
        f = first.get(r);
      if (
        !f ||
        ordered(a.publishedOn ?? '9', f.publishedOn ?? '9') < 0 ||
        (a.publishedOn === f.publishedOn && a.id < f.id)
      )
        first.set(r, a);
    });
    const story = new Map(articles.map((a, i) => [a.id, first.get(set.find(i))!.id]));
    return (id) => story.get(id) ?? id;
  }

  function incidentsOf(storyOf: StoryOf): Named[] {
    const set = disjointSet(mentions.length);
    const pairs = new Map<number, [number, number]>();
    for (const list of mentionPairs.values())
      for (const p of list) {
        pairs.set(pairKey(...p), p);
        set.union(...p);
      }
    const components = new Map<number, { members: number[]; pairs: [number, number][] }>();
    mentions.forEach((_, i) => {
      const r = set.find(i),
        c = components.get(r);
      if (c) c.members.push(i);
      else components.set(r, { members: [i], pairs: [] });
    });
    for (const p of pairs.values()) components.get(set.find(p[0]))!.pairs.push(p);
    const index = new Map(mentions.map((m, i) => [m, i]));
    const next: typeof fused = new Map();
    const out: Named[] = [];
    for (const c of components.values()) {
      // what is fused depends on the members, the links and on which of the articles are copies
      const key = `${c.members.join()} ${c.pairs
        .map((p) => pairKey(...p))
        .sort((a, b) => a - b)
        .join()} ${c.members.map((i) => storyOf(mentions[i]!.article.id)).join()}`;
      const had =
        fused.get(key) ??
        clustersOf(c, index, storyOf).map((cluster) => ({
          incident: fuse(cluster, storyOf),
          first: cluster.members[0]!.id,
        }));
      next.set(key, had);
      out.push(...had);
    }
    fused = next;
    return out;
  }

  function clustersOf(
    c: { members: number[]; pairs: [number, number][] },
    index: Map<Mention, number>,
    storyOf: StoryOf,
  ): Cluster[] {
    const edges = c.pairs.map(([i, j]): Edge => {
      const [a, b] = mentions[i]!.id < mentions[j]!.id ? [mentions[i]!, mentions[j]!] : [mentions[j]!, mentions[i]!];
      return { a, b, odds: oddsOf(i, j) };
    });
    return clusterComponent(
      c.members.map((i) => mentions[i]!),
      edges,
      { threshold: enough, odds: (a, b) => oddsOf(index.get(a)!, index.get(b)!), storyOf },
    );
  }

  return {
    add,
    result,
    get size() {
      return articles.length;
    },
  };
}

/** Cheap test before the score: one family, and not two events of one article. */
const possible = (a: Mention, b: Mention): boolean => a.family === b.family && a.article.id !== b.article.id;

/** An incident with the id of its first mention, which no other has. */
interface Named {
  incident: FusedIncident;
  first: string;
}

/** Sorts by day and gives each incident its own id: the second of a name gets "-2". */
function uniqueIds(incidents: Named[]): FusedIncident[] {
  const keyed = incidents.map((x) => ({ ...x, day: dayOf(x.incident) ?? '9999' }));
  keyed.sort((a, b) => ordered(a.day, b.day) || ordered(a.incident.id, b.incident.id) || ordered(a.first, b.first));
  const used = new Map<string, number>();
  return keyed.map(({ incident }) => {
    const n = (used.get(incident.id) ?? 0) + 1;
    used.set(incident.id, n);
    return n === 1 ? incident : { ...incident, id: `${incident.id}-${n}` };
  });
}

/**
 * Fuses the reports of many articles into the incidents they tell of.
 *
 * @param inputs reports with who published them, in any order: the result does not depend on it
 * @returns incidents with every value and source, conflicts, a timeline, totals that count nobody twice, running totals as series
 * @throws MergeInputError (`code`) when an input is no report, has no source, or the threshold makes no sense
 * @example
 * mergeReports([{ source: 'Khmer Times', report: extract(a) }, { source: 'Bangkok Post', report: extract(b) }]).conflicts[0].message
 */
export function mergeReports(inputs: Iterable<SourceReport>, options: MergeOptions = {}): MergeResult {
  if (inputs === null || typeof inputs !== 'object' || typeof inputs[Symbol.iterator] !== 'function')
    throw new MergeInputError('notIterable', 'mergeReports wants a list of { source, url?, report }');
  const merger = createMerger(options);
  for (const x of inputs) merger.add(x);
  return merger.result();
}
