import { InvalidInputError } from '../errors.js';
import type { Report } from '../schema.js';
import { html } from './view/markup.js';
import { toHtml, type HtmlOptions } from './view/page.js';

export interface NotebookOptions extends HtmlOptions {
  /** Height of the view in CSS pixels. Default 600. */
  height?: number;
}

/** MIME type to what a notebook may show of a value. */
export type MimeBundle = Record<string, string>;

/** What Deno's Jupyter kernel asks a value for. See the Deno manual, "Jupyter Kernel", "Rich output". */
const DISPLAY = /* @__PURE__ */ Symbol.for('Jupyter.display');
const DEFAULT_HEIGHT = 600;

/**
 * The same report, which a notebook (Jupyter with the Deno kernel) shows as the view of {@link toHtml}, in a frame of its own that reaches
 * neither the notebook nor the network. Everywhere else it is plain data, and the report given stays as it was.
 *
 * @param text the text that the report is of
 * @param report what `extract` gave for it
 * @returns a copy of the report; what a notebook shows hangs on a symbol that JSON and loops do not see
 * @throws InvalidInputError when the report is none or of another text, or the height is no positive number
 * @example
 * const report = inNotebook(text, extract(text)); // the last line of a cell: report
 */
export function inNotebook(text: string, report: Report, options: NotebookOptions = {}): Report {
  const { height = DEFAULT_HEIGHT, ...view } = options;
  if (!(typeof height === 'number' && height > 0 && Number.isFinite(height)))
    throw new InvalidInputError('invalidHeight', 'height must be a positive number of pixels');
  const page = toHtml(text, report, view);
  const title = report.article.title ?? 'Article';
  const frame = html`<iframe
    title="Facts of: ${title}"
    sandbox="allow-scripts"
    srcdoc="${page}"
    style="width:100%;height:${height}px;border:0"
  ></iframe>`;
  const bundle: MimeBundle = {
    'text/html': frame.markup,
    'text/plain': `${title}: ${report.counts.length} counts of people, ${report.places.length} places, ${report.dates.length} dates`,
  };
  return Object.defineProperty({ ...report }, DISPLAY, { value: () => bundle });
}
