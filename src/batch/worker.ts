import { extract, type ExtractOptions } from '../extract.js';

/** One article on its way to a worker thread. */
export interface Job {
  text: string;
  publishedOn?: string | null;
}
export interface Task {
  jobs: Job[];
  options: Omit<ExtractOptions, 'publishedOn'>;
}
/** A report as JSON text (cheaper to hand between threads than an object), or what went wrong. */
export type Outcome = { json: string } | { error: { code: string; message: string } };

/** Reads a handful of articles; one bad article is one error, never a dead worker. */
export default function work({ jobs, options }: Task): Outcome[] {
  return jobs.map(({ text, publishedOn }) => {
    try {
      return { json: JSON.stringify(extract(text, publishedOn ? { ...options, publishedOn } : options)) };
    } catch (e) {
      const { code, message } = e as Error & { code?: string };
      return { error: { code: code ?? 'internal', message } };
    }
  });
}
