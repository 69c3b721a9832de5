export { createExtractor, DEFAULT_MAX_LENGTH, extract, type ExtractOptions, type Extractor } from './extract.js';
export { ArticleTooLongError, InvalidInputError } from './errors.js';
export type { UserLexicon } from './lexicon/load.js';
export type { Action, ActorType, Bound, IncidentAction, MoneyRole, ObjectAction, PlaceType, ScamKind, Status } from './labels.js';
export type { Actor, DateFact, Evidence, Incident, MoneyAmount, ObjectCount, PeopleCount, Place, Quantity, Reason, Report, ScamLabel, Span, Warning } from './schema.js';
