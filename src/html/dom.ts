/** The little of the DOM that is used here: linkedom's, the browser's and any other's fit. */
export interface DomNode {
  nodeType: number;
  textContent: string | null;
  childNodes: ArrayLike<DomNode>;
}
export interface DomElement extends DomNode {
  tagName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): ArrayLike<DomElement>;
  remove(): void;
}
export interface DomDocument extends DomNode {
  documentElement: DomElement;
  body: DomElement;
  querySelector: DomElement['querySelector'];
  querySelectorAll: DomElement['querySelectorAll'];
}

export const ELEMENT = 1;
export const TEXT = 3;

const NEVER_TEXT =
  'script:not([type="application/ld+json"]), noscript, template, iframe, object, embed, svg, canvas, [hidden], [aria-hidden="true"]';
const HIDDEN = /(?:^|[;\s{])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const RULE = /([^{}]{1,500})\{([^{}]{0,2000})\}/g;
const SIMPLE_SELECTOR = /^[\w.#-]+(?:\s[\w.#-]+)?$/;
const JSON_DEPTH = 64;
const HOLDS_THE_STORY = 'h1, article, main';

/** A document of HTML of any shape: linkedom leaves out what stands outside `<html>` and `<body>`, so both are put around it where they are missing. */
export function wholeDocument(html: string, parse: (html: string) => DomDocument): DomDocument {
  const bare = `<html><head></head><body>${html.replace(/<!doctype[^<>]*>|<\/?(?:html|body)[^<>]*>/gi, '')}</body></html>`;
  if (!/<body[\s>]/i.test(html)) {
    const head = /<\/head\s*>/i.exec(html);
    return parse(head ? `${html.slice(0, head.index)}</head><body>${html.slice(head.index + head[0].length)}` : bare);
  }
  const document = parse(/<html[\s>]/i.test(html) ? html : bare);
  // the tags seen may have been in a comment or a script
  return (document.documentElement as DomElement | null)?.tagName === 'HTML' ? document : parse(bare);
}

/** How deep elements are nested, counted without recursion and only up to `limit`. */
export function depthOf(root: DomNode, limit: number): number {
  let level: DomNode[] = [root];
  let depth = 0;
  while (level.length && depth <= limit) {
    level = level.flatMap((node) => Array.from(node.childNodes).filter((child) => child.nodeType === ELEMENT));
    depth++;
  }
  return depth;
}

/** Takes away what a reader never sees: scripts, hidden elements, elements hidden by a plain rule of a `<style>` of the page. */
export function removeUnseen(document: DomDocument): void {
  const hiddenByRule = Array.from(document.querySelectorAll('style')).flatMap((style) =>
    selectorsThatHide(style.textContent ?? ''),
  );
  const gone = [
    ...Array.from(document.querySelectorAll(NEVER_TEXT)),
    ...Array.from(document.querySelectorAll('[style]')).filter((e) => HIDDEN.test(e.getAttribute('style') ?? '')),
    ...hiddenByRule.flatMap((selector) => Array.from(document.querySelectorAll(selector))),
  ];
  for (const element of gone) {
    // pages that hide everything until their scripts ran still hold the story
    if (
      element === document.documentElement ||
      element === document.body ||
      element.querySelector(HOLDS_THE_STORY) ||
      /^(?:h1|article|main)$/i.test(element.tagName)
    )
      continue;
    element.remove();
  }
  for (const style of Array.from(document.querySelectorAll('style'))) style.remove();
}

/** The page's JSON-LD, parsed. Scripts that hold no JSON, or JSON nested past reason, are removed so that nobody stumbles over them. */
export function takeJsonLd(document: DomDocument): unknown[] {
  return Array.from(document.querySelectorAll('script[type="application/ld+json"]')).flatMap((script) => {
    const json = (script.textContent ?? '').trim();
    try {
      if (nesting(json) <= JSON_DEPTH) return [JSON.parse(json) as unknown];
    } catch {
      /* no JSON: removed below */
    }
    script.remove();
    return [];
  });
}

function nesting(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const char of json) {
    if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth--;
  }
  return deepest;
}

/** A style sheet without its comments: by splitting, for an expression is quadratic in comments that do not end. */
function withoutComments(css: string): string {
  const [before = '', ...rest] = css.split('/*');
  return (
    before +
    rest
      .map((part) => {
        const end = part.indexOf('*/');
        return end < 0 ? '' : part.slice(end + 2);
      })
      .join('')
  );
}

function selectorsThatHide(css: string): string[] {
  // what stands inside @media and its like holds on some screens only
  const plain = withoutComments(css).replace(/@[^{};]{0,300}\{(?:[^{}]{0,2000}\{[^{}]{0,2000}\})*[^{}]{0,2000}\}/g, '');
  return [...plain.matchAll(RULE)]
    .filter((rule) => HIDDEN.test(`{${rule[2]!}`))
    .flatMap((rule) => rule[1]!.split(',').map((selector) => selector.trim()))
    .filter((selector) => SIMPLE_SELECTOR.test(selector));
}
