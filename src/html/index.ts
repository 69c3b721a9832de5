/**
 * `scamfacts/html`: a web page in, the article's text and what the page says of it out, ready for `extract`.
 * Needs the optional peer dependencies `defuddle` and, outside browsers, `linkedom`.
 *
 * @module scamfacts/html
 */
import { ArticleTooLongError, InvalidInputError, MissingDependencyError } from '../errors.js';
import { depthOf, removeUnseen, takeJsonLd, wholeDocument, type DomDocument } from './dom.js';
import { isoDay, publishedOf } from './published.js';
import { textOf } from './text.js';

export { ArticleTooLongError, InvalidInputError, MissingDependencyError };

export interface ReadHtmlOptions {
  /** The page's address: used to name the site. Nothing is ever fetched from it. */
  url?: string;
  /** Longest page accepted, in UTF-16 units. Default 2,000,000. */
  maxLength?: number;
}
export interface WebArticle {
  /** Headline, empty line, paragraphs: the input for `extract`. Offsets in reports refer to it. */
  text: string;
  title: string | null;
  /** ISO date, for the option `publishedOn` of `extract`. */
  publishedOn: string | null;
  /** The name of the newspaper or office. */
  site: string | null;
  author: string | null;
  /** The language the page says it is in, a BCP 47 tag such as "en" or "th-TH". `extract` looks at the words itself. */
  language: string | null;
}

export const DEFAULT_MAX_HTML_LENGTH = 2_000_000;
/** Browsers nest no deeper; readers of the tree would take quadratic time. */
const MAX_DEPTH = 512;

/**
 * Reads the article out of a web page. Menus, adverts, captions, scripts and hidden elements are left out, entities decoded, rows of
 * tables kept as "- China: 3,634". Runs no script and fetches nothing.
 *
 * The story is found by [Defuddle](https://github.com/kepano/defuddle) (MIT) on [linkedom](https://github.com/WebReflection/linkedom) (ISC), or on the browser's own parser.
 *
 * @param html the page's HTML; a fragment will do
 * @returns the text for `extract` and what the page says of it; null where it says nothing
 * @throws InvalidInputError when `html` is no string, an option makes no sense, or elements are nested deeper than 512
 * @throws ArticleTooLongError when the page is longer than `maxLength`
 * @throws MissingDependencyError when `defuddle` or `linkedom` is not installed; its `install` is the command to run
 * @example
 * const page = await readHtml('<html lang="en"><h1>Raid</h1><p>Police arrested 30 Thais in Poipet.</p></html>');
 * extract(page.text, { publishedOn: page.publishedOn }).counts[0].quantity.value // 30
 */
export async function readHtml(html: string, options: ReadHtmlOptions = {}): Promise<WebArticle> {
  if (typeof html !== 'string')
    throw new InvalidInputError(
      'notAString',
      `readHtml wants a page's HTML as a string, not ${html === null ? 'null' : typeof html}`,
    );
  const { url, maxLength = DEFAULT_MAX_HTML_LENGTH } = options;
  if (typeof maxLength !== 'number' || !(maxLength > 0))
    throw new InvalidInputError('invalidMaxLength', 'maxLength must be a positive number');
  if (url !== undefined && !URL.canParse(url))
    throw new InvalidInputError('invalidUrl', 'url must be an absolute address, such as "https://example.org/story"');
  if (html.length > maxLength) throw new ArticleTooLongError(html.length, maxLength);
  const parse = await htmlParser();
  const Defuddle = await loadDefuddle();

  const document = wholeDocument(html, parse);
  if (depthOf(document, MAX_DEPTH) > MAX_DEPTH)
    throw new InvalidInputError('htmlTooDeep', `the page nests elements deeper than ${MAX_DEPTH}`);
  removeUnseen(document);
  const jsonLd = takeJsonLd(document);
  // parse(), unlike parseAsync(), never fetches; standardizing would put spaces around inline elements, inside words too
  const found = new Defuddle(document as never, {
    url: url ?? 'about:blank',
    removeImages: true,
    standardize: false,
  }).parse();
  const story = textOf(wholeDocument(found.content, parse).body);
  // a page too small for Defuddle to see a story in is all story
  const body = story || textOf(document.body);
  const title = found.title.trim() || document.querySelector('h1')?.textContent?.trim() || null;
  return {
    text: title === null || body.startsWith(title) ? body : `${title}\n\n${body}`.trimEnd(),
    title,
    publishedOn: publishedOf(document, jsonLd) ?? (found.published ? isoDay(found.published) : null),
    site: found.site.trim() || null,
    author: found.author.trim() || null,
    language: found.language.trim() || document.documentElement.getAttribute('lang')?.trim() || null,
  };
}

/** Whether a text begins as a web page does. */
export const looksLikeHtml = (text: string): boolean =>
  /^\ufeff?\s*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html)[\s>]/i.test(
    text.slice(0, 4000),
  );

type Parse = (html: string) => DomDocument;

const missing = (cause: unknown): never => {
  throw new MissingDependencyError('scamfacts/html', ['defuddle', 'linkedom'], cause);
};

/** The browser's parser, which runs no scripts; elsewhere linkedom. */
async function htmlParser(): Promise<Parse> {
  const { DOMParser } = globalThis as {
    DOMParser?: new () => { parseFromString(html: string, type: string): unknown };
  };
  if (DOMParser) return (html) => new DOMParser().parseFromString(html, 'text/html') as DomDocument;
  const { parseHTML } = await import('linkedom').catch(missing);
  return (html) => parseHTML(html).document as unknown as DomDocument;
}

async function loadDefuddle(): Promise<typeof import('defuddle').default> {
  const module = await import('defuddle').catch(missing);
  // a CommonJS bundle: its class is one or two defaults down, as the loader likes it
  const { default: inner } = module as unknown as { default: unknown };
  return (
    typeof inner === 'function' ? inner : (inner as { default: unknown }).default
  ) as typeof import('defuddle').default;
}
