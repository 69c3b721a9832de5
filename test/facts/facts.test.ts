import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/index.js';
import { read, showAllRoles } from './show.js';
import { ROLES } from './roles.corpus.js';
import { ACTOR_CORPUS, MONEY_CORPUS, OBJECT_CORPUS, PLACE_CORPUS, ROLE_CORPUS, SCAM_CORPUS } from './facts.corpus.js';

type Table = Record<string, [text: string, ...want: string[]][]>;
const check = (kind: string, table: Table, show: (r: Report) => string[]): void => {
  describe.each(Object.entries(table))(`${kind}: %s`, (_, rows) => {
    it.each(rows.map(([text, ...want]) => ({ text, want })))('$text', ({ text, want }) => expect(show(read(text)).sort()).toEqual([...want].sort()));
  });
};

check('roles', ROLE_CORPUS, (r) => {
  const c = r.counts[0];
  if (!c) return ['no count'];
  const name = (id: string | null): string | null => [...r.places, ...r.actors].find((x) => x.id === id)?.name ?? null;
  return [(['at', 'from', 'to', 'via', 'by', 'when', 'asOf'] as const).flatMap((k) => (c[k] ? [`${k} ${k === 'when' || k === 'asOf' ? c[k] : name(c[k])}`] : [])).join(', ')];
});
check('all roles', ROLES, showAllRoles);
check('actors', ACTOR_CORPUS, (r) => r.actors.map((a) => [a.name, a.type, a.role ?? '-', a.affiliation ?? '-'].join('/')));
check('places', PLACE_CORPUS, (r) => r.places.map((p) => [p.name, p.country, p.type].join('/')));
check('money', MONEY_CORPUS, (r) => r.money.map((m) => `${m.quantity.value ?? m.quantity.min} ${m.currency} ${m.role}`));
check('things', OBJECT_CORPUS, (r) => r.objects.map((o) => `${o.action} ${o.quantity.value ?? o.quantity.min} ${o.unit}`));
check('scams', { kinds: SCAM_CORPUS }, (r) => r.scams.map((s) => s.kind));
