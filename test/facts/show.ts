import { readWith } from '../../src/extract.js';
import type { PeopleCount, Quantity, Report } from '../../src/index.js';
import { loadLexicon } from '../../src/lexicon/load.js';

const lex = loadLexicon();
/** What the rules alone read in a text, by default one published on Monday, 24 March 2025: the corpora tell what rules mean, test/rank what the learnt weights make of it. */
export const read = (text: string, publishedOn = '2025-03-24'): Report => readWith(text, { publishedOn }, lex, null);

const amount = (q: Quantity): string => q.bound === 'range' ? `${q.min}..${q.max}` : q.bound === 'vague' ? `dozens+${q.min}` : `${{ exact: '', atLeast: '>=', atMost: '<=', approx: '~' }[q.bound]}${q.value}`;

/** "deport 109 TH female <230 !planned" */
export const showCounts = ({ counts }: Report): string[] => counts.map((c: PeopleCount) => {
  const whole = counts.find((x) => x.id === c.partOf);
  return [c.action, amount(c.quantity), ...c.nationality, c.sex, whole && `<${whole.quantity.value ?? whole.quantity.min}`, c.status !== 'actual' && `!${c.status}`].filter(Boolean).join(' ');
});
const rolesOf = (r: Report, c: PeopleCount): string => {
  const name = (id: string | null): string | null => [...r.places, ...r.actors].find((x) => x.id === id)?.name ?? null;
  return (['at', 'from', 'to', 'via', 'by', 'when', 'asOf'] as const).flatMap((k) => (c[k] ? [`${k} ${k === 'when' || k === 'asOf' ? c[k] : name(c[k])}`] : [])).join(', ');
};
/** The roles of the first count: "at Poipet, when 2025-03-22". */
export const showRoles = (r: Report): string[] => (r.counts[0] ? [rolesOf(r, r.counts[0])] : ['no count']);
/** The roles of each count: "56 <312 at Poipet, when 2025-03-22". */
export const showAllRoles = (r: Report): string[] => r.counts.map((c) => { const whole = r.counts.find((x) => x.id === c.partOf); return `${c.quantity.value ?? c.quantity.min} ${whole ? `<${whole.quantity.value ?? whole.quantity.min} ` : ''}${rolesOf(r, c)}`; });
export const showActors = (r: Report): string[] => r.actors.map((a) => [a.name, a.type, a.role ?? '-', a.affiliation ?? '-'].join('/'));
export const showPlaces = (r: Report): string[] => r.places.map((p) => [p.name, p.country, p.type].join('/'));
export const showMoney = (r: Report): string[] => r.money.map((m) => `${m.quantity.value ?? m.quantity.min} ${m.currency} ${m.role}`);
export const showObjects = (r: Report): string[] => r.objects.map((o) => `${o.action} ${o.quantity.value ?? o.quantity.min} ${o.unit}`);
export const showDates = (r: Report): string[] => r.dates.map((d) => d.value);
export const showScams = (r: Report): string[] => r.scams.map((s) => s.kind);
