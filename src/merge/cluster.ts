import type { StoryOf } from './choose.js';
import { gap, widthOf } from './days.js';
import type { Mention } from './mentions.js';
import { fineness, relate } from './places.js';

export interface Edge {
  a: Mention;
  b: Mention;
  odds: number;
}
export interface Cluster {
  members: Mention[];
  links: Edge[];
}

export interface ClusterOptions {
  threshold: number;
  odds: (a: Mention, b: Mention) => number;
  storyOf: StoryOf;
}

/** A cluster is represented by so many of its most telling members when two are compared. */
const REPRESENTATIVES = 4;
/** Two clusters may be joined by one good link if their representatives agree on average no worse than this below the threshold. */
const SLACK = 0.8;

const byId = (a: Mention, b: Mention): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const telling = (m: Mention): number =>
  (m.when ? (widthOf(m.when) <= 3 ? 3 : 1) : 0) +
  (m.at ? fineness(m.at) / 2 : 0) +
  Math.min(2, m.figures.length) +
  (m.lead ? 1 : 0);

/** Copies of one story have one vote. */
function oneAStory(mentions: Mention[], storyOf: StoryOf): Mention[] {
  const seen = new Set<string>();
  return mentions.filter((m) => {
    const s = storyOf(m.article.id);
    return !seen.has(s) && seen.add(s);
  });
}

/** Two events that one article itself tells apart: by day, place, or one to come and one past. */
export function toldApart(a: Mention, b: Mention): boolean {
  return (
    a.status !== b.status ||
    (a.when !== null && b.when !== null && gap(a.when, b.when) > 0) ||
    (a.at !== null && b.at !== null && ['apart', 'otherCountry'].includes(relate(a.at, b.at)))
  );
}

/**
 * Splits mentions that hang together by edges into incidents: edges are taken best first, and two clusters are joined unless an article
 * tells their events apart or their representatives disagree on average (average linkage, so that one odd link chains nothing).
 * Ties are broken by id: the same set gives the same clusters whatever its order.
 */
export function clusterComponent(
  mentions: Mention[],
  edges: Edge[],
  { threshold, odds, storyOf }: ClusterOptions,
): Cluster[] {
  interface Draft extends Cluster {
    articles: Map<string, Mention[]>;
    representatives: Mention[];
  }
  const home = new Map<Mention, Draft>(
    mentions.map((m) => [
      m,
      { members: [m], links: [], articles: new Map([[m.article.id, [m]]]), representatives: [m] },
    ]),
  );
  const sorted = [...edges].sort((x, y) => y.odds - x.odds || byId(x.a, y.a) || byId(x.b, y.b));
  for (const e of sorted) {
    let x = home.get(e.a)!,
      y = home.get(e.b)!;
    if (x === y) continue;
    if (x.members.length < y.members.length) [x, y] = [y, x];
    if ([...y.articles].some(([id, ms]) => x.articles.get(id)?.some((m) => ms.some((n) => toldApart(m, n))))) continue;
    let sum = 0,
      n = 0;
    for (const a of x.representatives)
      for (const b of y.representatives)
        if (a.article !== b.article) {
          sum += odds(a, b);
          n++;
        }
    if (sum < (threshold - SLACK) * n) continue;
    for (const m of y.members) {
      x.members.push(m);
      home.set(m, x);
    }
    x.links.push(...y.links, e);
    for (const [id, ms] of y.articles) x.articles.set(id, [...(x.articles.get(id) ?? []), ...ms]);
    x.representatives = oneAStory(
      [...x.representatives, ...y.representatives].sort((a, b) => telling(b) - telling(a) || byId(a, b)),
      storyOf,
    ).slice(0, REPRESENTATIVES);
  }
  return [...new Set(home.values())].map(({ members, links }) => ({ members: members.sort(byId), links }));
}
