import type { Report } from '../schema.js';

const LISTS = ['incidents', 'counts', 'objects', 'money', 'actors', 'places', 'dates', 'scams'] as const;

/** Whether a value has the outer shape of a report of `extract`: what is inside its lists is not looked at. */
export function isReport(x: unknown): x is Report {
  if (typeof x !== 'object' || x === null || !('schemaVersion' in x) || !('article' in x)) return false;
  const r = x as Partial<Report>;
  return typeof r.article === 'object' && r.article !== null && LISTS.every((k) => Array.isArray(r[k]));
}
