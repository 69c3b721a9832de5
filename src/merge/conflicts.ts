import type { Quantity } from '../schema.js';
import { daysOf, gap, widthOf } from './days.js';
import { quantityText } from '../text/quantity.js';
import { consistent, pointOf } from './numbers.js';
import { foldName } from './names.js';
import { relate } from './places.js';
import type { ArticleRef, Conflict, FusedCount, FusedIncident, FusedPlace, SlotValue } from './types.js';

const PRECISE_DAYS = 3;
const PAST: Record<string, string> = {
  deport: 'deported',
  repatriate: 'repatriated',
  extradite: 'extradited',
  transfer: 'handed over',
  arrest: 'arrested',
  detain: 'detained',
  rescue: 'rescued',
  charge: 'charged',
  convict: 'convicted',
  want: 'sought',
  screen: 'screened',
  sanction: 'sanctioned',
  escape: 'escaped',
  kill: 'killed',
  injure: 'injured',
  defraud: 'defrauded',
  confine: 'held captive',
  traffic: 'trafficked',
};
export const pastOf = (action: string): string => PAST[action] ?? action;

/** Where the articles of an incident disagree, or numbers cannot be right together. What grew from day to day, or was rounded, is no conflict. */
export function conflictsOf(incident: FusedIncident, articles: Map<string, ArticleRef>): Conflict[] {
  const side = (value: string, ids: string[]): Conflict['sides'][number] => ({
    value,
    articles: ids,
    sources: [...new Set(ids.map((id) => articles.get(id)!.source))].sort(),
  });
  const where = [
    incident.when?.best.told ? `on ${incident.when.best.value}` : '',
    incident.at ? `at ${incident.at.best.name}` : '',
  ]
    .filter(Boolean)
    .join(' ');
  const out: Conflict[] = [];
  for (const c of incident.counts) {
    const rivals = rivalsOf(c, incident);
    if (rivals.length < 2) continue;
    const people =
      c.nationality.length || c.sex ? ` ${[c.sex, c.nationality.join('+')].filter(Boolean).join(' ')}` : '';
    out.push({
      kind: 'count',
      incident: incident.id,
      count: c.id,
      message: `${rivals.map((v) => quantityText(v.value)).join(' or ')}${people} ${pastOf(c.action)} ${where}`.trim(),
      sides: rivals.map((v) => side(quantityText(v.value), v.articles)),
    });
  }
  for (const c of incident.counts) out.push(...sumConflicts(c, incident, where, side));
  const days = told(incident.when?.values.map((v) => ({ ...v, value: v.value.value })) ?? []);
  if (days.length > 1)
    out.push({
      kind: 'date',
      incident: incident.id,
      count: null,
      message: `${incident.id}: ${days.map((v) => v.value).join(' or ')}`,
      sides: days.map((v) => side(v.value, v.articles)),
    });
  const places = apart(incident.at?.values ?? []);
  if (places.length > 1)
    out.push({
      kind: 'place',
      incident: incident.id,
      count: null,
      message: `${incident.id}: at ${places.map((v) => v.value.name).join(' or at ')}`,
      sides: places.map((v) => side(v.value.name, v.articles)),
    });
  return out;
}

/** The best value and all that cannot be true beside it. */
function rivalsOf(c: FusedCount, incident: FusedIncident): SlotValue<Quantity>[] {
  const [best, ...others] = c.quantity.values;
  if (!best) return [];
  const grew = (v: SlotValue<Quantity>): boolean =>
    c.growth.some((g) => pointOf(g.quantity) === pointOf(v.value)) ||
    c.growth.some((g) => consistent(g.quantity, v.value));
  // a number that another article gives as a part of these people is a part told alone
  const isPart = (v: SlotValue<Quantity>): boolean =>
    incident.counts.some(
      (p) => p.partOf === c.id && p.quantity.values.some((w) => pointOf(w.value) === pointOf(v.value)),
    );
  const rivals = others.filter((v) => !consistent(best.value, v.value) && !grew(v) && !isPart(v));
  return rivals.length ? [best, ...rivals] : [];
}

function sumConflicts(
  whole: FusedCount,
  incident: FusedIncident,
  where: string,
  side: (v: string, ids: string[]) => Conflict['sides'][number],
): Conflict[] {
  const total = whole.quantity.best;
  if (total.bound !== 'exact' && total.bound !== 'atMost' && total.bound !== 'approx') return [];
  const parts = incident.counts.filter((p) => p.partOf === whole.id && p.action === whole.action);
  const idsOf = (cs: FusedCount[]): string[] => [...new Set(cs.flatMap((c) => c.quantity.values[0]!.articles))].sort();
  const out: Conflict[] = [];
  const limit = total.bound === 'approx' ? pointOf(total) * 1.1 : pointOf(total);
  const groups: [string, FusedCount[]][] = [
    ['nationalities', parts.filter((p) => p.nationality.length === 1 && p.sex === null)],
    ['women and men', parts.filter((p) => p.sex !== null && p.nationality.join() === whole.nationality.join())],
  ];
  for (const [name, group] of groups) {
    const sum = group.reduce((s, p) => s + pointOf(p.quantity.best), 0);
    const say = `${name} ${group.map((p) => `${quantityText(p.quantity.best)} ${p.sex ?? p.nationality.join()}`).join(' + ')} = ${sum.toLocaleString('en-US')}`;
    const sides = [
      side(quantityText(total), whole.quantity.values[0]!.articles),
      side(`${sum} in parts`, idsOf(group)),
    ];
    if (group.length && sum > limit)
      out.push({
        kind: 'partsExceedWhole',
        incident: incident.id,
        count: whole.id,
        message: `${say}, more than the ${quantityText(total)} ${pastOf(whole.action)} ${where}`.trim(),
        sides,
      });
    else if (
      name !== 'nationalities' &&
      group.length === 2 &&
      group[0]!.sex !== group[1]!.sex &&
      total.bound === 'exact' &&
      group.every((p) => p.quantity.best.bound === 'exact') &&
      sum !== pointOf(total)
    )
      out.push({
        kind: 'partsDoNotAddUp',
        incident: incident.id,
        count: whole.id,
        message: `${say}, not the ${quantityText(total)} ${pastOf(whole.action)} ${where}`.trim(),
        sides,
      });
  }
  return out;
}

/** Precise days that share none with the best. */
function told(values: SlotValue<string>[]): SlotValue<string>[] {
  const precise = values.filter((v) => daysOf(v.value) && widthOf(daysOf(v.value)!) <= PRECISE_DAYS);
  const [best, ...others] = precise;
  if (!best) return [];
  const rivals = others.filter(
    (v) => gap(daysOf(best.value)!, daysOf(v.value)!) > 0 && v.articles.some((a) => !best.articles.includes(a)),
  );
  return rivals.length ? [best, ...rivals] : [];
}

function apart(values: SlotValue<FusedPlace>[]): SlotValue<FusedPlace>[] {
  const ref = (p: FusedPlace): Parameters<typeof relate>[0] => ({ ...p, key: foldName(p.name) });
  const [best, ...others] = values;
  if (!best) return [];
  const rivals = others.filter(
    (v) =>
      ['apart', 'otherCountry'].includes(relate(ref(best.value), ref(v.value))) &&
      v.articles.some((a) => !best.articles.includes(a)),
  );
  return rivals.length ? [best, ...rivals] : [];
}
