/**
 * `scamfacts/merge`: many reports of one incident, fused.
 *
 * @module scamfacts/merge
 */
export { createMerger, mergeReports, type Merger } from './merger.js';
export { MergeInputError } from './errors.js';
export type {
  ArticleRef,
  Conflict,
  FusedAgent,
  FusedCount,
  FusedIncident,
  FusedMoney,
  FusedObject,
  FusedPlace,
  FusedWhen,
  Link,
  MergeOptions,
  MergeResult,
  Reason,
  Rule,
  Series,
  Slot,
  SlotValue,
  SourceEvidence,
  SourceReport,
  TimelineDay,
  Total,
} from './types.js';
export { incidentsTable } from './output/table.js';
export { incidentsHtml } from './output/html.js';
export { incidentsGeoJson, type IncidentCollection, type IncidentFeature } from './output/geojson.js';
