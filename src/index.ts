/**
 * The core: an article in, a report of its facts out.
 *
 * @module scamfacts
 */
export { createExtractor, DEFAULT_MAX_LENGTH, extract, type ExtractOptions, type Extractor } from './extract.js';
export { ArticleTooLongError, InvalidInputError } from './errors.js';
export type { OrgEntry, PlaceEntry, UserLexicon } from './lexicon/load.js';
export {
  ACTIONS,
  ACTOR_TYPES,
  BOUNDS,
  INCIDENT_ACTIONS,
  MONEY_ROLES,
  OBJECT_ACTIONS,
  PLACE_TYPES,
  SCAM_KINDS,
  STATUSES,
} from './labels.js';
export type {
  Action,
  ActorType,
  Bound,
  IncidentAction,
  MoneyRole,
  ObjectAction,
  PlaceType,
  ScamKind,
  Status,
} from './labels.js';
export type {
  Actor,
  DateFact,
  Evidence,
  Incident,
  MoneyAmount,
  ObjectCount,
  PeopleCount,
  Place,
  Quantity,
  Reason,
  Report,
  ScamLabel,
  Span,
  Warning,
} from './schema.js';
