import { ELEMENT, TEXT, type DomElement, type DomNode } from './dom.js';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY UL'.split(
    ' ',
  ),
);
const LEFT_OUT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE FIGCAPTION BUTTON SELECT TEXTAREA HEAD TITLE'.split(' '));

/**
 * The text of an element as a person would paste it: a paragraph a block with an empty line between, list items as "- item",
 * rows of tables as "- China: 3,634" (two columns) or "- China; Deported: 3,634; Arrested: 41" (more). Captions of pictures are left out.
 */
export function textOf(root: DomNode): string {
  const blocks: string[] = [];
  let open = '';
  const flush = (): void => {
    const lines = open.split('\n').map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim());
    // two line breaks are what old pages have for paragraphs
    const paragraphs = lines
      .join('\n')
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.trim());
    blocks.push(...paragraphs.filter((paragraph) => paragraph && paragraph !== '-'));
    open = '';
  };
  const walk = (node: DomNode): void => {
    for (const child of Array.from(node.childNodes)) {
      if (child.nodeType === TEXT) open += (child.textContent ?? '').replace(/\s+/g, ' ');
      if (child.nodeType !== ELEMENT) continue;
      const element = child as DomElement;
      const tag = element.tagName.toUpperCase();
      if (LEFT_OUT.has(tag) || isNoteMark(element, tag)) continue;
      if (tag === 'BR') open += '\n';
      else if (tag === 'TABLE' && isGrid(element)) {
        flush();
        blocks.push(...rowsOf(element));
      } else if (BLOCKS.has(tag) || tag === 'TABLE' || tag === 'TR') {
        flush();
        if (tag === 'LI') open = '- ';
        walk(element);
        flush();
      } else {
        if (tag === 'TD') open += ' ';
        walk(element);
      }
    }
  };
  walk(root);
  flush();
  return joinBlocks(blocks);
}

/** Items of one list stand on lines of their own without gaps; all else is set apart by an empty line. */
const joinBlocks = (blocks: string[]): string =>
  blocks
    .map(
      (block, i) => (i === 0 ? '' : block.startsWith('- ') && blocks[i - 1]!.startsWith('- ') ? '\n' : '\n\n') + block,
    )
    .join('');

const isNoteMark = (element: DomElement, tag: string): boolean =>
  tag === 'SUP' && /^\[?\d{1,3}\]?$/.test((element.textContent ?? '').trim()) && element.querySelector('a') !== null;

/** A table of data, not one that lays out the page: short cells, at least two a row. */
function isGrid(table: DomElement): boolean {
  const rows = Array.from(table.querySelectorAll('tr'));
  return (
    rows.length > 0 &&
    rows.every((row) => cellsOf(row).every((cell) => cell.length <= 120)) &&
    rows.some((row) => cellsOf(row).length > 1)
  );
}

const cellsOf = (row: DomElement): string[] =>
  Array.from(row.querySelectorAll('th, td')).map((cell) =>
    (cell.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim(),
  );

function rowsOf(table: DomElement): string[] {
  const rows = Array.from(table.querySelectorAll('tr'));
  const first = rows[0]!;
  const isHead =
    first.querySelector('th') !== null &&
    Array.from(first.querySelectorAll('td')).every((cell) => !cell.textContent?.trim());
  const head = isHead ? cellsOf(first) : null;
  return rows
    .slice(head ? 1 : 0)
    .map(cellsOf)
    .filter((cells) => cells.some(Boolean))
    .map((cells) => {
      const [label, ...rest] = cells;
      if (rest.length === 1) return `- ${label}: ${rest[0]}`;
      return `- ${[label, ...rest.map((cell, i) => (head?.[i + 1] ? `${head[i + 1]}: ${cell}` : cell))].filter(Boolean).join('; ')}`;
    });
}
