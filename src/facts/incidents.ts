import { INCIDENT_WORDS } from '../lexicon/incidents.js';
import type { IncidentAction } from '../labels.js';
import type { Evidence, Incident, PeopleCount } from '../schema.js';
import type { Analysis } from './analysis.js';
import type { Entities, idMaker } from '../report/entities.js';
import type { Lexicon } from '../lexicon/load.js';
import { rolesOf } from './roles.js';

const WORD = new Map<string, IncidentAction>();
for (const l of INCIDENT_WORDS.split('\n').filter(Boolean)) { const [a, w] = l.split('|').map((x) => x.trim()); for (const x of w!.split(/\s+/)) if (!WORD.has(x)) WORD.set(x, a as IncidentAction); }
const FAMILY: Record<string, string> = { detain: 'arrest', work: 'confine' };
const MAX_INCIDENTS = 3;
const LEAD = 5;

/** The events the article is about: what its first sentences count or tell, most prominent first (the inverted pyramid, as in NEXUS). */
export function incidentsOf(p: { all: Analysis[]; lex: Lexicon }, counts: PeopleCount[], ents: Entities, id: ReturnType<typeof idMaker>, ev: (s: number, e: number) => Evidence): Incident[] {
  const sentences = [...p.all].sort((a, b) => a.s.start - b.s.start);
  const found = new Map<string, Incident & { score: number }>();
  const key = (a: string): string => FAMILY[a] ?? a;
  const rank = (start: number): number => { const i = sentences.findIndex((a) => a.s.start <= start && start < a.s.end); return i < 0 ? 99 : i; };
  for (const c of counts) {
    if (/^(?:defraud|confine|work|await|screen|assist|deploy|other|traffic|escape|transfer|missing|want)$/.test(c.action) && rank(c.evidence[0]!.start) > 2) continue;
    if (c.status === 'estimated' || c.status === 'planned' && rank(c.evidence[0]!.start) > 1) continue;
    const r = Math.min(...c.evidence.map((e) => rank(e.start)));
    const score = 12 - r + Math.min(3, Math.log10((c.quantity.value ?? c.quantity.min ?? 1) + 1)) - (c.partOf ? 3 : 0);
    const k = key(c.action);
    const old = found.get(k);
    if (old) { old.counts.push(c.id); if (score > old.score) { old.score = score; old.at = c.at ?? old.at; old.when = c.when ?? old.when; old.by = c.by ?? old.by; } continue; }
    found.set(k, { id: '', action: c.action, at: c.at, when: c.when, by: c.by, counts: [c.id], evidence: [c.evidence[0]!], confidence: 0.8, score });
  }
  sentences.slice(0, LEAD + 1).forEach((a, i) => {
    a.t.forEach((tok, k) => {
      const action = WORD.get(tok.lower);
      if (!action || a.nameAt[k] || found.has(action)) return;
      const roles = rolesOf(a, { from: k, to: k + 1 } as never, null, p.lex);
      found.set(action, { id: '', action, at: roles.at ? ents.placeId.get(roles.at) ?? null : null, when: roles.when, by: roles.by && roles.by.kind === 'actor' ? ents.actorId.get(roles.by) ?? null : null, counts: [], evidence: [ev(tok.start, tok.end)], confidence: 0.65, score: 9.5 - i * 1.2 });
    });
  });
  return [...found.values()].sort((a, b) => b.score - a.score).slice(0, MAX_INCIDENTS).map(({ score, ...x }) => { void score; return { ...x, id: id('incident', x.action) }; });
}
