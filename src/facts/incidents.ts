import { INCIDENT_WORDS } from '../lexicon/incidents.js';
import type { IncidentAction } from '../labels.js';
import type { Evidence, Incident, PeopleCount } from '../schema.js';
import type { Analysis } from './analysis.js';
import type { Entities, idMaker } from '../report/entities.js';
import type { Lexicon } from '../lexicon/load.js';
import { syntaxOf, type Syntax } from '../syntax/clause.js';
import { rolesOf } from './roles.js';

const WORD = new Map<string, IncidentAction>();
for (const l of INCIDENT_WORDS.split('\n').filter(Boolean)) { const [a, w] = l.split('|').map((x) => x.trim()); for (const x of w!.split(/\s+/)) if (!WORD.has(x)) WORD.set(x, a as IncidentAction); }
const FAMILY: Record<string, string> = { detain: 'arrest', work: 'confine' };
const MAX_INCIDENTS = 4;
const LEAD = 8;
const MINOR = /^(?:defraud|confine|work|await|screen|assist|deploy|other|traffic|transfer|missing|want|injure)$/;
/** Verbs by which a place is raided; anywhere in the body they tell an event. */
const RAIDED = /^(?:raided|stormed|searched|raiding)$/;
/** Weights of the ranking, set on the development articles. */
const W = { perSentence: 0.7, perTenfold: 1, minor: 4, one: 2, undated: 3, old: 1, raid: 8, gap: 5.5 };

/** The events the article is about: what its first sentences count or tell, most prominent first (the inverted pyramid, as in NEXUS). */
export function incidentsOf(p: { all: Analysis[]; lex: Lexicon; publishedOn: string | null }, counts: PeopleCount[], ents: Entities, id: ReturnType<typeof idMaker>, ev: (s: number, e: number) => Evidence): Incident[] {
  const sentences = [...p.all].sort((a, b) => a.s.start - b.s.start);
  const found = new Map<string, Incident & { score: number }>();
  const key = (a: string): string => FAMILY[a] ?? a;
  const rank = (start: number): number => { const i = sentences.findIndex((a) => a.s.start <= start && start < a.s.end); return i < 0 ? 99 : i; };
  const put = (x: Omit<Incident, 'id'> & { score: number }): void => {
    const k = key(x.action), old = found.get(k);
    if (!old) { found.set(k, { id: '', ...x }); return; }
    old.counts.push(...x.counts);
    if (x.score > old.score) Object.assign(old, { score: x.score, at: x.at ?? old.at, when: x.when ?? old.when, by: x.by ?? old.by, evidence: x.evidence });
  };
  for (const c of counts) {
    if (c.status !== 'actual' || c.partOf) continue;
    const n = c.quantity.value ?? c.quantity.min ?? 1;
    const r = Math.min(...c.evidence.map((e) => rank(e.start)));
    if (MINOR.test(c.action) && (r > 2 || n === 1) || n === 1 && r > 2) continue;
    const score = 12 - W.perSentence * r + W.perTenfold * Math.log10(n + 1) - (MINOR.test(c.action) ? W.minor : 0) - (n === 1 ? W.one : 0) - (c.when === null && c.asOf === null ? W.undated : 0) - (c.when !== null && p.publishedOn && c.when.slice(0, 4) < p.publishedOn.slice(0, 4) ? W.old : 0);
    put({ action: c.action, at: c.at, when: c.when, by: c.by, counts: [c.id], evidence: [c.evidence[0]!], confidence: 0.7, score });
  }
  const parsed = new Map<Analysis, Syntax>();
  const syntax = (a: Analysis): Syntax => { const s = parsed.get(a) ?? syntaxOf(a, p.lex, []); parsed.set(a, s); return s; };
  const scene = (a: Analysis, k: number, g: Analysis['triggers'][number] | null): Pick<Incident, 'at' | 'when' | 'by'> => {
    const roles = rolesOf(a, syntax(a), { from: k, to: k + 1 }, g, p.lex, p.publishedOn);
    return { at: roles.at ? ents.placeId.get(roles.at) ?? null : null, when: roles.when, by: !roles.by ? null : roles.by.kind === 'actor' ? ents.actorId.get(roles.by) ?? null : ents.placeId.get(roles.by) ?? null };
  };
  sentences.slice(0, LEAD).forEach((a, i) => {
    a.t.forEach((tok, k) => {
      const action = WORD.get(tok.lower);
      if (!action || a.nameAt[k] || found.has(key(action)) && action !== 'raid') return;
      put({ action, ...scene(a, k, null), counts: [], evidence: [ev(tok.start, tok.end)], confidence: 0.65, score: 11.5 - i * 0.9 });
    });
    if (i > 3) return;
    // one person's arrest, verdict or extradition needs no number
    for (const g of a.triggers) if (/^(?:charge|convict|sanction|arrest|extradite|deport|repatriate|rescue)$/.test(g.entry.action) && !found.has(key(g.entry.action)) && !g.negated && (g.passive || g.entry.form === 'past' || g.entry.form === 'noun' || a.s.kind === 'title'))
      put({ action: g.entry.action, ...scene(a, g.from, g), counts: [], evidence: [ev(a.t[g.from]!.start, a.t[g.to - 1]!.end)], confidence: 0.6, score: 10 - i });
  });
  sentences.slice(LEAD).forEach((a) => a.t.forEach((tok, k) => { if (RAIDED.test(tok.lower) && !found.has('raid') && (a.names.some((n) => n.kind === 'place' && n.from > k) || a.dates.some((d) => d.date.value))) put({ action: 'raid', ...scene(a, k, null), counts: [], evidence: [ev(tok.start, tok.end)], confidence: 0.6, score: W.raid }); }));
  // a conviction makes the charge background
  if (found.has('convict')) found.delete('charge');
  const ranked = [...found.values()].sort((a, b) => b.score - a.score);
  return ranked.filter((x) => x.score >= ranked[0]!.score - W.gap).slice(0, MAX_INCIDENTS).map(({ action, at, when, by, counts, evidence, confidence }) => ({ id: id('incident', action), action, at, when, by, counts, evidence, confidence }));
}
