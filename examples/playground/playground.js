// The library in a page: an article or HTML in; the view, the table, the map and the JSON out.
import { extract } from 'scamfacts';
import { looksLikeHtml, readHtml } from 'scamfacts/html';
import { ROW_COLUMNS, ROW_KINDS, toCsv, toGeoJson, toHtml, toRows } from 'scamfacts/output';
import sample from '../poipet-raid.txt';
import { mapOf } from './map.js';

const $ = (id) => document.getElementById(id);
const WAIT = 150;
const MARKUP = /<\/(?:p|div|article|section|body|h1)\s*>/i;
const EMPTY = { text: '', report: extract('') };

/** What is shown: the text that was read and its report. */
let shown = EMPTY;
let turn = 0;
let waiting = 0;
let reading = Promise.resolve();

function start() {
  clearTimeout(waiting);
  waiting = 0;
  reading = read();
}

async function read() {
  const mine = ++turn;
  const input = $('article').value;
  try {
    const started = performance.now();
    const page = looksLikeHtml(input) || MARKUP.test(input) ? await readHtml(input) : null;
    const text = page ? page.text : input;
    const report = extract(text, { publishedOn: $('published').value || page?.publishedOn || null });
    // something newer was typed while the page was read
    if (mine !== turn) return;
    shown = { text, report };
    say(text.trim() ? summary(report, page, performance.now() - started) : '');
  } catch (error) {
    shown = EMPTY;
    say(error.message, true);
  }
  render();
}

function summary(report, page, ms) {
  const facts = ROW_KINDS.reduce((n, kind) => n + report[kind].length, 0);
  const source = page ? ` from a web page${page.site ? ` of ${page.site}` : ''}` : '';
  return [`${facts} facts${source} in ${ms.toFixed(1)} ms`, ...report.warnings.map((w) => w.message)].join('. ');
}

function say(message, bad = false) {
  $('status').textContent = message;
  $('status').classList.toggle('bad', bad);
}

// Each way to show a report: how to draw it, and what copying and downloading give.
const PANELS = {
  view: {
    draw: () => { document.querySelector('#view iframe').srcdoc = toHtml(shown.text, shown.report); },
    file: () => ({ name: 'scamfacts.html', type: 'text/html', text: toHtml(shown.text, shown.report) }),
  },
  table: {
    draw: drawTable,
    file: () => ({ name: `scamfacts-${$('kind').value}.csv`, type: 'text/csv', text: toCsv(toRows(shown.report, $('kind').value), ROW_COLUMNS[$('kind').value]) }),
  },
  map: {
    draw: drawMap,
    file: () => ({ name: 'scamfacts.geojson', type: 'application/geo+json', text: JSON.stringify(toGeoJson(shown.report), null, 2) }),
  },
  json: {
    draw: () => { document.querySelector('#json pre').textContent = JSON.stringify(shown.report, null, 2); },
    file: () => ({ name: 'scamfacts.json', type: 'application/json', text: JSON.stringify(shown.report, null, 2) }),
  },
};
const tabs = [...document.querySelectorAll('[role=tab]')];
const current = () => PANELS[tabs.find((tab) => tab.ariaSelected === 'true').getAttribute('aria-controls')];
const render = () => current().draw();

const APART = ['source', 'title', 'publishedOn', 'id', 'confidence', 'evidence', 'evidenceStart', 'evidenceEnd', 'spans'];
function drawTable() {
  const rows = toRows(shown.report, $('kind').value);
  const table = document.querySelector('#table table');
  if (!rows.length) { table.replaceChildren(Object.assign(document.createElement('caption'), { className: 'empty', textContent: 'No such facts.' })); return; }
  // what is empty all the way down, or the same for the whole article, only takes room here; the CSV has it
  const told = Object.keys(rows[0]).filter((column) => !APART.includes(column) && rows.some((row) => row[column] !== null));
  const columns = [...told, 'confidence', 'evidence'];
  const line = (tag, cells) => {
    const tr = document.createElement('tr');
    for (const value of cells) tr.append(Object.assign(document.createElement(tag), { textContent: value ?? '', title: value ?? '', className: typeof value === 'number' ? 'n' : '' }));
    return tr;
  };
  const head = document.createElement('thead');
  head.append(line('th', columns.map((column) => column.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`))));
  const body = document.createElement('tbody');
  body.append(...rows.map((row) => line('td', columns.map((column) => row[column]))));
  table.replaceChildren(head, body);
}

function drawMap() {
  const canvas = document.querySelector('#map .canvas');
  const facts = toGeoJson(shown.report);
  canvas.replaceChildren(mapOf(facts, { width: canvas.clientWidth || 900, height: canvas.clientHeight || 560, world: $('world').checked }));
  $('unplaced').textContent = facts.unplaced.length ? `Not on the map: ${facts.unplaced.join(', ')}` : '';
}

function select(tab) {
  for (const other of tabs) {
    other.ariaSelected = String(other === tab);
    other.tabIndex = other === tab ? 0 : -1;
    $(other.getAttribute('aria-controls')).hidden = other !== tab;
  }
  render();
}

async function download() {
  await settled();
  const { name, type, text } = current().file();
  const link = Object.assign(document.createElement('a'), { download: name, href: URL.createObjectURL(new Blob([text], { type })) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** What was typed last is read before anything is taken away. */
async function settled() {
  if (waiting) start();
  await reading;
}

async function copy() {
  await settled();
  try {
    await navigator.clipboard.writeText(current().file().text);
    $('copy').textContent = 'Copied';
    setTimeout(() => { $('copy').textContent = 'Copy'; }, 1500);
  } catch { say('The browser does not let this page copy; use Download.', true); }
}

const put = (text) => { $('article').value = text; start(); };

$('article').addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(start, WAIT); });
$('published').addEventListener('input', start);
$('sample').addEventListener('click', () => put(sample));
$('clear').addEventListener('click', () => { $('published').value = ''; put(''); });
$('file').addEventListener('change', async (event) => { const [file] = event.target.files; if (file) put(await file.text()); event.target.value = ''; });
$('copy').addEventListener('click', copy);
$('download').addEventListener('click', download);
$('kind').append(...ROW_KINDS.map((kind) => new Option(kind, kind)));
$('kind').addEventListener('change', render);
$('world').addEventListener('change', render);
for (const [i, tab] of tabs.entries()) {
  tab.addEventListener('click', () => select(tab));
  tab.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(i + step + tabs.length) % tabs.length];
    next.focus();
    select(next);
  });
}
addEventListener('dragover', (event) => { event.preventDefault(); $('article').classList.add('over'); });
addEventListener('dragleave', () => $('article').classList.remove('over'));
addEventListener('drop', async (event) => {
  event.preventDefault();
  $('article').classList.remove('over');
  const [file] = event.dataTransfer.files;
  const text = file ? await file.text() : event.dataTransfer.getData('text/html') || event.dataTransfer.getData('text/plain');
  if (text) put(text);
});
addEventListener('resize', () => { if (!$('map').hidden) render(); });
put(sample);
