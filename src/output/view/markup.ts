/** Markup that may be put into a page as it is. Only {@link html} makes it. */
export interface Markup {
  readonly markup: string;
}
type Part = Markup | string | number | null | false | readonly Part[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** Text as HTML: safe in elements and in quoted attributes. */
export const escape = (text: string): string => text.replace(/[&<>"'\r]/g, (c) => ENTITIES[c]!);

/** A template whose values are all escaped, unless they are markup themselves; null and false are nothing, lists are joined. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return { markup: strings.reduce((out, s, i) => out + s + (i < parts.length ? render(parts[i]!) : ''), '') };
}

function render(part: Part): string {
  if (part === null || part === false) return '';
  if (Array.isArray(part)) return (part as readonly Part[]).map(render).join('');
  return typeof part === 'object' ? (part as Markup).markup : escape(String(part));
}

/** JSON for a `<script type="application/json">`: no text in it can end the script. */
export const json = (value: unknown): Markup => ({
  markup: JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ),
});

/** Text of the package itself: its style sheet and its script. */
export const own = (text: string): Markup => ({ markup: text });
