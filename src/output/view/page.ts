import type { Report, Span } from '../../schema.js';
import { InvalidInputError } from '../../errors.js';
import { countryName } from '../names.js';
import { titleSpan } from '../../text/title.js';
import { daysOf } from '../../text/when.js';
import { isReport } from '../../text/report.js';
import client from './client.js?raw';
import style from './view.css?raw';
import { barsOf, factsOf, timelineOf, type ViewFact } from './facts.js';
import { html, json, own, type Markup } from './markup.js';
import { segmentsOf, type Segment } from './segments.js';
import { day, done, KIND_WORDS, KINDS } from './words.js';

export interface HtmlOptions {
  /** Colours: as the reader's system asks (default), or always light or dark. */
  theme?: 'auto' | 'light' | 'dark';
}

/**
 * One self-contained page: the article with every fact highlighted at its exact place, each fact's record a click or a key away, filters by kind
 * and confidence, a timeline, bars by nationality and a table. It loads nothing; all text is escaped and stays text.
 *
 * @param text the text that the report is of
 * @param report what `extract` gave for it
 * @returns a whole HTML document
 * @throws InvalidInputError when the report is none, or of another text
 * @example
 * writeFileSync('report.html', toHtml(text, extract(text)));
 */
export function toHtml(text: string, report: Report, options: HtmlOptions = {}): string {
  if (typeof text !== 'string')
    throw new InvalidInputError('notAString', "toHtml wants the article's text as a string");
  if (!isReport(report)) throw new InvalidInputError('invalidReport', 'toHtml wants a report of extract');
  const facts = factsOf(report);
  for (const fact of facts)
    for (const e of fact.evidence)
      if (text.slice(e.start, e.end) !== e.text)
        throw new InvalidInputError(
          'invalidReport',
          `the report is of another text: "${e.text.slice(0, 60)}" does not stand at ${e.start}`,
        );
  const { title } = report.article;
  const segments = segmentsOf(
    text.length,
    facts.map((f) => f.evidence),
    titleSpan(text, title),
    report.article.body as Span[],
  );
  const shown = title ?? 'Article';
  return `<!doctype html>\n${
    html`<html lang="en" data-theme="${options.theme ?? 'auto'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <meta name="color-scheme" content="light dark" />
        <title>${shown}</title>
        <style>
          ${own(style)}
        </style>
      </head>
      <body>
        ${header(report, shown)} ${filters(facts)}
        <main>
          <section class="story" aria-labelledby="story-h">
            <h2 id="story-h" class="quiet">Article</h2>
            <div class="text">${segments.map((segment) => stretch(text, segment, facts))}</div>
          </section>
          <aside id="record" aria-label="Record of the chosen fact" aria-live="polite">
            <p class="hint">Choose a highlighted fact to see its record. Tab and Enter work too; Escape closes it.</p>
          </aside>
        </main>
        <div class="pair">${timeline(facts)}${bars(facts)}</div>
        ${table(facts)}
        <footer>Read by scamfacts: rules, not understanding. Check the words before you use a number.</footer>
        <div id="tip" role="tooltip" hidden></div>
        <script type="application/json" id="facts">
          ${json(facts.map(({ kind, label, fields, confidence, evidence }) => ({ kind, label, fields, confidence, evidence: evidence.map((e) => e.text) })))}
        </script>
        <script>
          ${own(client)};
        </script>
      </body>
    </html> `.markup
  }`;
}

function header(report: Report, title: string): Markup {
  const people = report.counts.length,
    { publishedOn } = report.article;
  const nationalities = new Set(report.counts.flatMap((c) => c.nationality)).size;
  const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
  return html`<header>
    <h1>${title}</h1>
    <p class="meta">
      ${publishedOn ? html`Published <time datetime="${publishedOn}">${day(publishedOn)}</time>` : 'No date of publication'}
      · ${many(people, 'count', 'counts')} of people · ${many(nationalities, 'nationality', 'nationalities')} ·
      ${many(report.places.length, 'place', 'places')}
    </p>
    ${
      report.warnings.length > 0 &&
      html`<ul class="warnings" aria-label="Warnings">
        ${report.warnings.map((w) => html`<li>${w.message}</li>`)}
      </ul>`
    }
  </header>`;
}

function filters(facts: ViewFact[]): Markup {
  const kinds = KINDS.map((kind) => ({ kind, n: facts.filter((f) => f.kind === kind).length })).filter(
    ({ n }) => n > 0,
  );
  return html`<form class="filters" aria-label="Filter facts">
    <fieldset>
      <legend class="quiet">Kinds</legend>
      ${kinds.map(
        ({ kind, n }) =>
          html`<label class="chip k-${kind}"
            ><input type="checkbox" name="kind" value="${kind}" checked /><span
              >${KIND_WORDS[kind]} <b>${n}</b></span
            ></label
          >`,
      )}
    </fieldset>
    <label class="slider"
      >Confidence at least <input type="range" id="least" min="0" max="1" step="0.05" value="0" /><output for="least"
        >0</output
      ></label
    >
    <p id="shown" role="status">${facts.length} of ${facts.length} facts shown</p>
  </form>`;
}

/** A stretch of the article. No white space of ours: the text is shown as it is. */
function stretch(text: string, { start, end, facts: members, begin, part }: Segment, facts: ViewFact[]): Markup {
  const slice = text.slice(start, end);
  const inner =
    members.length === 0
      ? html`${slice}`
      : html`<mark
          class="k-${facts[members[0]!]!.kind}"
          data-f="${members.join(' ')}"
          ${begin.length > 0 && button(slice, begin, facts)}
          >${slice}</mark
        >`;
  return part === 'story' ? inner : html`<span class="${part}">${inner}</span>`;
}

/** Where the evidence of facts begins, the keyboard stops and a screen reader hears what they are. */
function button(slice: string, begin: number[], facts: ViewFact[]): Markup {
  const told = begin.map((i) => `${KIND_WORDS[facts[i]!.kind]}, ${facts[i]!.label}`).join('; ');
  return html` data-begin="${begin.join(' ')}" tabindex="0" role="button" aria-controls="record" aria-label="${slice}:
  ${told}"`;
}

const choose = (fact: number, { kind, label }: ViewFact): Markup =>
  html`<button type="button" class="pick k-${kind}" data-pick="${fact}">${label}</button>`;

const card = (id: string, title: string, content: Markup): Markup =>
  html`<section class="card" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
const none = (why: string): Markup => html`<p class="hint">${why}</p>`;

function timeline(facts: ViewFact[]): Markup {
  const entries = timelineOf(facts).map(({ when, facts: members }) => {
    // a date of which more is told needs no entry of its own
    const told = members.filter((i) => facts[i]!.kind !== 'dates');
    const items = told.length
      ? told.map((i) => ({ i, fact: facts[i]! }))
      : members.map((i) => ({ i, fact: { ...facts[i]!, label: 'named in the text' } }));
    return html`<li>
      <time datetime="${daysOf(when).first}">${day(when)}</time>
      <ul>
        ${items.map(({ i, fact }) => html`<li data-f="${i}">${choose(i, fact)}</li>`)}
      </ul>
    </li>`;
  });
  return card(
    'time-h',
    'Timeline',
    entries.length
      ? html`<ol class="timeline">
          ${entries}
        </ol>`
      : none('No dated facts.'),
  );
}

function bars(facts: ViewFact[]): Markup {
  const groups = barsOf(facts);
  const longest = Math.max(1, ...groups.map((g) => g.bars[0]!.people));
  const bar = ({ fact, people, action, status }: (typeof groups)[number]['bars'][number]): Markup =>
    html`<li data-f="${fact}" class="${status}">
      <button type="button" data-pick="${fact}" class="bar">
        <span class="what">${done(action)}${status !== 'actual' && `, ${status}`}</span>
        <span class="track"><span class="fill" style="width:${((people / longest) * 100).toFixed(2)}%"></span></span>
        <span class="n">${people.toLocaleString('en-US')}</span>
      </button>
    </li>`;
  const lists = groups.map(
    ({ nationality, bars: list }) =>
      html`<li>
        <h3>${countryName(nationality)} <abbr>${nationality}</abbr></h3>
        <ul>
          ${list.map(bar)}
        </ul>
      </li>`,
  );
  return card(
    'bars-h',
    'Nationalities',
    lists.length
      ? html`<ul class="bars">
          ${lists}
        </ul>`
      : none('No counts of one nationality.'),
  );
}

function table(facts: ViewFact[]): Markup {
  const rows = facts.map(
    (fact, i) =>
      html`<tr data-f="${i}">
        <td><span class="dot k-${fact.kind}"></span>${KIND_WORDS[fact.kind]}</td>
        <td>${choose(i, fact)}</td>
        <td>${details(fact)}</td>
        <td class="n">${fact.confidence === null ? '' : fact.confidence.toFixed(2)}</td>
        <td>
          <q>${fact.evidence[0]!.text}</q
          >${fact.evidence.length > 1 && html` <span class="more">and ${fact.evidence.length - 1} more</span>`}
        </td>
      </tr>`,
  );
  const head = ['Kind', 'Fact', 'Details', 'Confidence', 'Words'].map((name) => html`<th scope="col">${name}</th>`);
  return card(
    'table-h',
    'All facts',
    html`<div class="scroll" role="region" aria-label="Table of all facts" tabindex="0">
      <table>
        <thead>
          <tr>
            ${head}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`,
  );
}

/** What the label does not say already. */
const IN_LABEL = new Set([
  'how many',
  'who',
  'unit',
  'currency',
  'amount',
  'name',
  'value',
  'kind',
  'latitude',
  'longitude',
  'action',
]);
const details = (fact: ViewFact): string =>
  fact.fields
    .filter(
      ([name, value]) =>
        !IN_LABEL.has(name) && !fact.label.includes(value) && !(name === 'status' && value === 'actual'),
    )
    .map(([name, value]) => `${name} ${value}`)
    .join(' · ');
