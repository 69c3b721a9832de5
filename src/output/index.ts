/**
 * `scamfacts/output`: reports as tables, maps and a page to look at.
 *
 * @module scamfacts/output
 */
export { toCsv } from './csv.js';
export { toGeoJson, type FactMap, type MovementFeature, type PlaceFeature, type Position } from './geojson.js';
export {
  ROW_COLUMNS,
  ROW_KINDS,
  toRows,
  type ActorRow,
  type Cell,
  type CountRow,
  type DateRow,
  type IncidentRow,
  type MoneyRow,
  type ObjectRow,
  type PlaceRow,
  type RowKind,
  type Rows,
  type ScamRow,
} from './rows.js';
export { toHtml, type HtmlOptions } from './view/page.js';
export { inNotebook, type MimeBundle, type NotebookOptions } from './notebook.js';
export type { Reports, SourcedReport } from './sources.js';
export { InvalidInputError } from '../errors.js';
