import type { Report } from '../../src/index.js';

/** A report as lines that a person can read in a diff: a fact a line, its words behind it. */
export function linesOf(r: Report): string {
  const words = (f: { evidence: { start: number; text: string }[] }): string => f.evidence.map((e) => `${e.start} ${JSON.stringify(e.text)}`).join(', ');
  const amount = (q: Report['money'][number]['quantity']): string => [q.bound, q.value, q.min, q.max].filter((x) => x !== undefined).join(' ');
  const set = (o: Record<string, string | null>): string => Object.entries(o).flatMap(([k, v]) => (v === null || v === '' ? [] : [`${k}=${v}`])).join(' ');
  const line = (kind: string, f: { id?: string; confidence?: number; evidence: { start: number; text: string }[] }, what: string): string => `${kind} ${what} ${f.confidence?.toFixed(2) ?? ''}\n  ${f.id ?? ''} ${words(f)}`;
  return [
    `article ${set({ title: r.article.title, publishedOn: r.article.publishedOn })} ${r.article.body.map((b) => `${b.start}-${b.end}`).join(' ')}`,
    ...r.incidents.map((x) => line('incident', x, `${x.action} ${set({ at: x.at, when: x.when, by: x.by, counts: x.counts.join() })}`)),
    ...r.counts.map((x) => line('count', x, `${x.action} ${amount(x.quantity)} ${JSON.stringify(x.who)} ${set({ of: x.nationality.join(), sex: x.sex, status: x.status, at: x.at, from: x.from, to: x.to, via: x.via, by: x.by, when: x.when, asOf: x.asOf, partOf: x.partOf })}`)),
    ...r.objects.map((x) => line('object', x, `${x.action} ${amount(x.quantity)} ${x.unit}`)),
    ...r.money.map((x) => line('money', x, `${x.role} ${amount(x.quantity)} ${x.currency}`)),
    ...r.actors.map((x) => line('actor', x, `${x.type} ${x.name} ${set({ role: x.role, of: x.affiliation, aka: x.aliases.join('|') })}`)),
    ...r.places.map((x) => line('place', x, `${x.type} ${x.name} ${set({ country: x.country, aka: x.aliases.join('|') })}`)),
    ...r.dates.map((x) => line('date', x, x.value)),
    ...r.scams.map((x) => line('scam', x, x.kind)),
    ...r.warnings.map((w) => `warning ${w.code}`),
  ].join('\n');
}
