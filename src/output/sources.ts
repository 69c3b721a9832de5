import { InvalidInputError } from '../errors.js';
import type { Report } from '../schema.js';
import { isReport } from '../text/report.js';

/** A report and the id of the article it is of, as `extractAll` yields them. Records of articles that failed hold no report and are left out. */
export interface SourcedReport {
  id?: string | number | null;
  index?: number;
  report?: Report | undefined;
  error?: unknown;
}
/** One report or many, with or without the ids of their articles. */
export type Reports = Report | SourcedReport | Iterable<Report | SourcedReport>;
export interface Source {
  id: string;
  report: Report;
}

/** Reports of any of these shapes as a list with ids. Without an id of its own a report is known by its place in the list: "0", "1". */
export function sourcesOf(reports: Reports): Source[] {
  const bad = (): never => {
    throw new InvalidInputError(
      'invalidReport',
      'want a report of extract, a record { id, report }, or an iterable of them',
    );
  };
  if (typeof reports !== 'object' || reports === null) return bad();
  const list = Symbol.iterator in reports ? [...reports] : [reports];
  return list.flatMap((item, i) => {
    if (typeof item !== 'object' || item === null) return bad();
    if (isReport(item)) return [{ id: String(i), report: item }];
    if ((item.report === undefined && !('error' in item)) || (item.report !== undefined && !isReport(item.report)))
      return bad();
    return item.report ? [{ id: String(item.id ?? item.index ?? i), report: item.report }] : [];
  });
}
