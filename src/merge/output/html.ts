import { escape } from '../../output/view/markup.js';
import { quantityText } from '../../text/quantity.js';
import type { ArticleRef, FusedIncident, MergeResult, Slot } from '../types.js';
import { groupText, placeText, whenText } from './text.js';

const esc = (s: unknown): string => escape(String(s));

const CSS = `
:root{color-scheme:light dark;--line:#8886;--soft:#8882;--warn:#b45309}
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2.5rem}h3{font-size:1.05rem;margin:0}
article{border:1px solid var(--line);border-radius:.5rem;padding:.8rem 1rem;margin:1rem 0}
table{border-collapse:collapse;margin:.5rem 0;width:100%}th,td{border-bottom:1px solid var(--line);padding:.25rem .6rem .25rem 0;text-align:left;vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
.meta{opacity:.75;margin:.1rem 0 .6rem}.conflict{border-left:.25rem solid var(--warn);padding-left:.6rem;margin:.5rem 0}
summary{cursor:pointer}q{background:var(--soft)}@media print{details{display:none}}
`;

/** The merge as one page that needs nothing else: incidents with every value and who says it, conflicts, totals. No script; all text escaped. */
export function incidentsHtml(r: MergeResult, title = 'Incidents'): string {
  const byId = new Map(r.articles.map((a) => [a.id, a]));
  const conflicts = new Map<string, MergeResult['conflicts']>();
  for (const c of r.conflicts) conflicts.set(c.incident, [...(conflicts.get(c.incident) ?? []), c]);
  const parts = [
    `<h1>${esc(title)}</h1>`,
    `<p>${r.articles.length} articles, ${r.incidents.length} incidents, ${r.conflicts.length} conflicts.</p>`,
    `<h2 id="totals">People, each counted once</h2>`,
    totals(r),
    `<h2 id="series">Running totals, never added up</h2>`,
    series(r),
    `<h2 id="incidents">Incidents</h2>`,
    ...r.incidents.map((i) => incident(i, byId, conflicts.get(i.id) ?? [])),
    `<h2 id="articles">Articles</h2>`,
    articles(r, byId),
  ];
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${esc(title)}</title><style>${CSS}</style></head><body><main>\n${parts.filter(Boolean).join('\n')}\n</main></body></html>\n`;
}

function table(head: string[], rows: string[][], numeric: number[] = []): string {
  if (!rows.length) return '<p>None.</p>';
  const cls = (i: number): string => (numeric.includes(i) ? ' class="n"' : '');
  return `<table><thead><tr>${head.map((h, i) => `<th scope="col"${cls(i)}>${esc(h)}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((c, i) => `<td${cls(i)}>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
}

/** Only web addresses become links: a report is untrusted input. */
function link(a: ArticleRef | undefined, id: string): string {
  const text = esc(a?.source ?? id);
  return a?.url && /^https?:\/\//i.test(a.url) ? `<a href="${esc(a.url)}" rel="noopener noreferrer">${text}</a>` : text;
}
const links = (ids: string[], byId: Map<string, ArticleRef>): string =>
  ids.map((id) => link(byId.get(id), id)).join(', ');

function incident(i: FusedIncident, byId: Map<string, ArticleRef>, conflicts: MergeResult['conflicts']): string {
  const slotRows = <T>(label: string, slot: Slot<T> | null, say: (v: T) => string): string[][] =>
    slot
      ? slot.values.map((v, n) => [
          esc(n ? '' : label),
          n ? esc(say(v.value)) : `<b>${esc(say(v.value))}</b>`,
          links(v.articles, byId),
          v.evidence
            .slice(0, 2)
            .map((e) => `<q>${esc(e.text)}</q>`)
            .join(' '),
        ])
      : [];
  const rows = [
    ...slotRows('when', i.when, (v) => `${v.value}${v.told ? '' : ' (from the news date)'}`),
    ...slotRows('at', i.at, (v) => [v.name, v.country].filter(Boolean).join(', ')),
    ...slotRows('from', i.from, (v) => v.name),
    ...slotRows('to', i.to, (v) => v.name),
    ...slotRows('by', i.by, (v) => v.name),
    ...i.counts.flatMap((c) => slotRows(`${c.partOf ? 'of them ' : ''}${groupText(c)}`, c.quantity, quantityText)),
    ...i.objects.flatMap((o) => slotRows(`${o.action} ${o.unit}`, o.quantity, quantityText)),
    ...i.money.flatMap((m) => slotRows(`${m.role} ${m.currency}`, m.quantity, quantityText)),
  ];
  const reasons = i.links
    .map(
      (l) =>
        `<li>${link(byId.get(l.a), l.a)} and ${link(byId.get(l.b), l.b)}, ${l.score}: ${l.reasons.map((x) => `${esc(x.why)} (${x.points > 0 ? '+' : ''}${x.points})`).join('; ')}</li>`,
    )
    .join('');
  return `<article id="${esc(i.id)}"><h3>${esc([i.action, placeText(i), whenText(i)].filter(Boolean).join(' · '))}</h3>
<p class="meta">${i.articles.length} article${i.articles.length === 1 ? '' : 's'}${i.within ? `; part of <a href="#${esc(i.within)}">${esc(i.within)}</a>` : ''}</p>
${conflicts.map((c) => `<p class="conflict">${esc(c.message)}<br>${c.sides.map((s) => `${esc(s.value)}: ${links(s.articles, byId)}`).join('<br>')}</p>`).join('')}
${table(['', 'value', 'who says so', 'in their words'], rows)}
${reasons ? `<details><summary>Why these articles are one incident</summary><ul>${reasons}</ul></details>` : ''}</article>`;
}

const totals = (r: MergeResult): string =>
  table(
    ['action', 'in or from', 'to', 'nationality', 'people', 'rests on'],
    r.totals.map((t) => [
      esc(t.action),
      esc(t.origin ?? ''),
      esc(t.destination ?? ''),
      esc(t.nationality ?? ''),
      esc(`${t.exact ? '' : '~ '}${t.people.toLocaleString('en-US')}`),
      t.incidents.map((i) => `<a href="#${esc(i)}">${esc(i)}</a>`).join(', '),
    ]),
    [4],
  );
const series = (r: MergeResult): string =>
  table(
    ['action', 'who', 'as of', 'number'],
    r.series.flatMap((s) =>
      s.points.map((p) => [
        esc(s.action),
        esc(s.nationality.join('+') || s.who),
        esc(p.asOf ?? p.period ?? ''),
        esc(quantityText(p.quantity)),
      ]),
    ),
    [3],
  );
const articles = (r: MergeResult, byId: Map<string, ArticleRef>): string =>
  table(
    ['source', 'day', 'title', ''],
    r.articles.map((a) => [
      link(a, a.id),
      esc(a.publishedOn ?? ''),
      esc(a.title ?? ''),
      a.copyOf ? `copy of ${link(byId.get(a.copyOf), a.copyOf)}` : '',
    ]),
  );
