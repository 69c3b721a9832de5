import type { Article } from '../article/read.js';
import type { Analysis } from '../facts/analysis.js';
import type { RawCount } from '../facts/counts.js';
import { incidentsOf } from '../facts/incidents.js';
import { scamsOf } from '../facts/scams.js';
import type { Lexicon } from '../lexicon/load.js';
import type { Weights } from '../rank/weights.js';
import type { Actor, Evidence, Report, Warning } from '../schema.js';
import { mergeCounts, sumWarnings } from './counts.js';
import { datesOf } from './dates.js';
import { entitiesOf, idMaker } from './entities.js';
import { moneyOf } from './money.js';
import { objectsOf } from './objects.js';
import type { Cut } from './quantity.js';
import { giveReasons } from './reason.js';

export interface Parts {
  text: string;
  folded: string;
  article: Article;
  publishedOn: string | null;
  all: Analysis[];
  counts: RawCount[];
  lex: Lexicon;
  warnings: Warning[];
  minConfidence: number;
  reasons: boolean;
  weights: Weights | null;
}

/** Where agencies are named. */
export const officesOf = (actors: readonly Pick<Actor, 'type' | 'evidence'>[]): Evidence[] =>
  actors.flatMap((x) => (x.type === 'agency' ? x.evidence : []));

/** Mentions and raw facts in, report out: repeats merged, references resolved to ids, parts linked to wholes, confidence scored. */
export function assemble(p: Parts): Report {
  const { text, all, lex } = p;
  const id = idMaker();
  const ev: Cut = (start, end) => ({ start, end, text: text.slice(start, end) });
  const ordered = [...all].sort((a, b) => a.s.start - b.s.start);
  const ents = entitiesOf(all, text, id);
  const { counts, merged } = mergeCounts(p.counts, ents, id, ev, p.minConfidence);
  const warnings = [...p.warnings, ...sumWarnings(counts)];
  const money = moneyOf(all, ordered, id, ev);
  const objects = objectsOf(ordered, new Set(p.counts.map((c) => c.phrase.number)), lex, id, ev);
  const dates = datesOf(ordered, id, ev);
  const places = ents.places;
  const actors = ents.actors.filter((x) => x.confidence >= p.minConfidence);
  const events = incidentsOf(p, counts, ents, id, ev, p.weights),
    incidents = events.map((x) => x.incident);
  const keep = <T extends { confidence: number }>(xs: T[]): T[] => xs.filter((x) => x.confidence >= p.minConfidence);
  const ids = new Set([...places, ...actors].map((x) => x.id));
  for (const c of [...counts, ...incidents]) {
    for (const k of ['at', 'by'] as const) if (c[k] !== null && !ids.has(c[k]!)) c[k] = null;
  }
  const { title } = p.article;
  const report: Report = {
    schemaVersion: '1.0',
    article: {
      title: title ? text.slice(title.start, title.end).replace(/\s+/g, ' ') : null,
      publishedOn: p.publishedOn,
      body: p.article.blocks.filter((b) => b.kind !== 'title').map(({ start, end }) => ({ start, end })),
    },
    incidents: keep(incidents),
    counts,
    objects: keep(objects),
    money: keep(money),
    actors,
    places,
    dates: keep(dates),
    scams: scamsOf(p, officesOf(ents.actors), p.weights),
    warnings,
  };
  if (p.reasons) giveReasons(report, { ...p, merged, ents, events });
  return report;
}
