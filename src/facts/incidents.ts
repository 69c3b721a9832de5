import { INCIDENT_LIMIT, incidentOdds } from '../rank/incidents.js';
import type { Weights } from '../rank/weights.js';
import type { Entities, idMaker } from '../report/entities.js';
import type { Cut } from '../report/quantity.js';
import type { Incident, PeopleCount } from '../schema.js';
import { eventsOf, type Event, type EventText, type Told } from './events.js';

const MAX_INCIDENTS = 4;
/** By the rules alone, what is so much less prominent than the first is not what the article is about. */
const GAP = 6.5;

/** The events the article is about, at most four, most prominent first: as likely as `weights` want, or by the rules alone. */
export function incidentsOf(
  text: EventText,
  counts: readonly PeopleCount[],
  ents: Entities,
  id: ReturnType<typeof idMaker>,
  ev: Cut,
  weights: Weights | null,
): { incident: Incident; told: Told }[] {
  const found = eventsOf(text, counts, ents, ev);
  const chosen = weights
    ? likely(found, text.publishedOn, weights)
    : found.filter((x) => x.score >= found[0]!.score - GAP);
  return chosen.slice(0, MAX_INCIDENTS).map(({ action, at, when, by, counts, evidence, confidence, told }) => ({
    incident: { id: id('incident', action), action, at, when, by, counts, evidence, confidence },
    told,
  }));
}

/** Those that are likely enough, as sure as they are likely. */
const likely = (found: readonly Event[], publishedOn: string | null, weights: Weights): Event[] =>
  found
    .map((x, rank) => ({
      ...x,
      confidence: Math.round(incidentOdds(x, rank, found, publishedOn, weights) * 100) / 100,
    }))
    .filter((x) => x.confidence >= INCIDENT_LIMIT);
