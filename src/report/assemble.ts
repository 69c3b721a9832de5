import type { Article } from '../article/read.js';
import type { Analysis } from '../facts/analysis.js';
import type { How, RawCount } from '../facts/counts.js';
import { incidentsOf } from '../facts/incidents.js';
import { homeCurrency } from '../facts/homeCurrency.js';
import { moneyRole } from '../facts/money.js';
import { loneThings, objectAction, objectPhrase, seizedPhrase } from '../facts/objects.js';
import { scamsOf } from '../facts/scams.js';
import type { MoneyRole, ObjectAction } from '../labels.js';
import type { Lexicon } from '../lexicon/load.js';
import type { NumberMention } from '../mentions/number.js';
import type { DateFact, Evidence, MoneyAmount, ObjectCount, PeopleCount, Quantity, Report, Warning } from '../schema.js';
import { entitiesOf, idMaker } from './entities.js';
import { overlap } from '../text/when.js';
import { giveReasons } from './reason.js';

export interface Parts { text: string; folded: string; article: Article; publishedOn: string | null; all: Analysis[]; counts: RawCount[]; lex: Lexicon; warnings: Warning[]; minConfidence: number; reasons: boolean }

const quantityOf = (n: NumberMention): Quantity => n.bound === 'range' ? { bound: 'range', min: n.min!, max: n.max! } : n.bound === 'vague' ? { bound: 'vague', min: n.min! } : { bound: n.bound, value: n.value! };
const numberKey = (q: Quantity): string => `${q.value ?? ''}:${q.min ?? ''}:${q.max ?? ''}`;
const CONFIDENCE: Record<How, number> = { object: 0.8, subject: 0.8, nominal: 0.85, reduced: 0.78, list: 0.78, part: 0.78, noun: 0.74, elided: 0.5, inherited: 0.72 };

/** Mentions and raw facts in, report out: repeats merged, references resolved to ids, parts linked to wholes, confidence scored. */
export function assemble(p: Parts): Report {
  const { text, all, lex } = p;
  const id = idMaker();
  const ev = (start: number, end: number): Evidence => ({ start, end, text: text.slice(start, end) });
  const ordered = [...all].sort((a, b) => a.s.start - b.s.start);
  const ents = entitiesOf(all, text, id);

  // counts
  const merged: { count: PeopleCount; raws: RawCount[] }[] = [];
  const countOf = new Map<RawCount, PeopleCount>();
  for (const c of p.counts) {
    const quantity = quantityOf(c.phrase.number);
    const ref = (m: RawCount['roles']['at'] | RawCount['roles']['by']): string | null => !m ? null : m.kind === 'place' ? ents.placeId.get(m) ?? null : ents.actorId.get(m) ?? null;
    const when = c.roles.when, asOf = c.roles.asOf;
    const own = c.trigger && !/^(?:list|part|inherited)$/.test(c.how) ? c.trigger : null;
    const start = Math.min(c.start, own ? c.a.t[own.from]!.start : c.start);
    const end = Math.max(c.end, own ? c.a.t[own.to - 1]!.end : c.end);
    const same = merged.find(({ count: m, raws }) => (m.action === c.action || (raws[0]!.a.s.kind === 'title' || c.a.s.kind === 'title') && titleFamily(m.action) === titleFamily(c.action)) && numberKey(m.quantity) === numberKey(quantity) && m.sex === c.sex
      && (m.nationality.join() === c.nationality.join() || !m.nationality.length || !c.nationality.length) && (m.when === null || when === null || m.when === when || size(quantity) >= 50 && overlap(m.when, when))
      && (m.status === c.status) && !(raws[0]!.a === c.a && raws[0]!.phrase !== c.phrase && c.a.s.kind !== 'title') && (size(quantity) > 5 || raws[0]!.a.s.kind === 'title' || c.a.s.kind === 'title'));
    const e = ev(start, end);
    if (same) {
      const m = same.count;
      if (!m.evidence.some((x) => x.start === e.start && x.end === e.end)) m.evidence.push(e);
      if (!m.nationality.length && c.nationality.length) m.nationality = c.nationality;
      if (quantity.bound === 'exact' && m.quantity.bound !== 'exact' && c.a.s.kind !== 'title') m.quantity = quantity;
      if (m.action !== c.action && [m.action, c.action].includes('deport')) m.action = 'deport';
      for (const k of ['at', 'from', 'to', 'via', 'by'] as const) if (k !== 'at' || c.a.s.kind !== 'title' || c.roles.at?.type !== 'country') m[k] ??= ref(c.roles[k]);
      // the agency tells more than its country
      if (m.by?.startsWith('place:') && c.roles.by?.kind === 'actor') m.by = ref(c.roles.by);
      m.when ??= when; m.asOf ??= asOf;
      m.confidence = Math.min(0.99, m.confidence + 0.12);
      same.raws.push(c); countOf.set(c, m);
      continue;
    }
    const count: PeopleCount = { id: '', action: c.action, quantity, who: c.phrase.who || 'people', nationality: c.nationality, sex: c.sex, status: c.status,
      at: ref(c.roles.at), from: ref(c.roles.from), to: ref(c.roles.to), via: ref(c.roles.via), by: ref(c.roles.by), when, asOf, partOf: null,
      evidence: [e], confidence: CONFIDENCE[c.how] };
    merged.push({ count, raws: [c] }); countOf.set(c, count);
  }
  const known = new Set(merged.filter((m) => m.count.confidence >= p.minConfidence).map((m) => m.count));
  const counts = [...known];
  for (const c of counts) c.id = id('count', `${c.action}-${c.quantity.value ?? c.quantity.min}${c.nationality.length === 1 ? `-${c.nationality[0]}` : ''}${c.sex ? `-${c.sex}` : ''}`);
  for (const { count, raws } of merged) for (const r of raws) if (r.parent && known.has(countOf.get(r.parent)!) && countOf.get(r.parent) !== count && count.partOf === null) count.partOf = countOf.get(r.parent)!.id;
  homes(counts, ents.places);
  const warnings = [...p.warnings, ...sumWarnings(counts)];

  // money
  const money: MoneyAmount[] = [];
  const currencyOf = homeCurrency(all);
  let lastRole: MoneyRole | null = null;
  let lastParagraph = -1;
  for (const a of ordered) for (const m of a.money) {
    if (a.s.paragraph !== lastParagraph) lastRole = null;
    lastParagraph = a.s.paragraph;
    // "48.6 billion won ($33.1 million)": one sum in two currencies
    const twin = a.t[m.from - 1]?.text === '(' && a.money.some((x) => x.to === m.from - 1);
    const role: MoneyRole = twin && lastRole ? lastRole : moneyRole(a.t, m, lastRole);
    lastRole = role;
    const quantity = quantityOf(m.number);
    const e = ev(a.t[m.from]!.start, a.t[m.to - 1]!.end);
    const currency = currencyOf(a, m);
    const same = money.find((x) => x.currency === currency && numberKey(x.quantity) === numberKey(quantity));
    if (same) { same.evidence.push(e); if (same.role === 'other') same.role = role; continue; }
    money.push({ id: id('money', `${quantity.value ?? quantity.min}-${currency}`), quantity, currency, role, evidence: [e], confidence: role === 'other' ? 0.8 : 0.9 });
  }

  // objects
  const objects: ObjectCount[] = [];
  const taken = new Set(p.counts.map((c) => c.phrase.number));
  for (const a of ordered) {
    let inherited: ObjectAction | null = null;
    for (const n of a.numbers) {
      if (n.percent || n.ordinal || taken.has(n) || (n.value !== undefined && !Number.isInteger(n.value)) || n.bound === 'vague' && n.min === 2) continue;
      const o = again(a, n, objects) ?? objectPhrase(a.t, n, lex, (i) => !a.nameAt[i] && !a.dateAt[i] && !a.moneyAt[i]) ?? labelled(a, n, lex) ?? seizedPhrase(a.t, n, lex, (i) => !a.nameAt[i] && !a.dateAt[i] && !a.moneyAt[i]);
      if (!o || a.nameAt[n.numberFrom]) continue;
      const action = objectAction(a.t, n.from, o.to, o.head, lex, inherited);
      inherited = action;
      const quantity = quantityOf(n);
      const e = ev(a.t[Math.min(n.from, o.from ?? n.from)]!.start, a.t[o.to - 1]!.end);
      const same = objects.find((x) => numberKey(x.quantity) === numberKey(quantity) && x.unit.split(' ').at(-1) === o.unit.split(' ').at(-1));
      if (same) { same.evidence.push(e); if (same.action === 'other') same.action = action; continue; }
      // "in one case" tells a story, no number
      if (n.value === 1 && a.t[n.from - 1]?.lower === 'in') continue;
      if (action === 'other' && (n.value === 1 || lex.fittings.has(o.head))) continue;
      objects.push({ id: id('object', `${quantity.value ?? quantity.min}-${o.unit}`), action, quantity, unit: o.unit, evidence: [e], confidence: action === 'other' ? 0.7 : 0.85 });
    }
  }

  // "1,240 mobile phones, 187 computers … were seized": one verb behind a long list
  for (const a of ordered) {
    if (!SEIZED_BEHIND.test(a.t.map((x) => x.lower).join(' '))) continue;
    const mine = objects.filter((o) => o.evidence[0]!.start >= a.s.start && o.evidence[0]!.end <= a.s.end);
    if (mine.some((o) => o.action === 'seize')) for (const o of mine) if (o.action === 'other' && !lex.sites.has(`${o.unit.split(' ').at(-1)!}s`)) o.action = 'seize';
  }

  for (const a of ordered) for (const o of loneThings(a.t, lex, (i) => !a.nameAt[i])) {
    if (objects.some((x) => x.unit === o.unit)) continue;
    objects.push({ id: id('object', `1-${o.unit}`), action: 'seize', quantity: { bound: 'exact', value: 1 }, unit: o.unit, evidence: [ev(a.t[o.from]!.start, a.t[o.to - 1]!.end)], confidence: 0.75 });
  }

  // dates
  const dates: DateFact[] = [];
  for (const a of ordered) for (const d of a.dates) {
    if (!d.date.value || d.date.dateline) continue;
    const e = ev(d.date.start, d.date.end);
    const same = dates.find((x) => x.value === d.date.value);
    if (same) same.evidence.push(e); else dates.push({ id: id('date', d.date.value), value: d.date.value, evidence: [e], confidence: d.date.kind === 'loose' ? 0.6 : 0.89 });
  }

  const places = ents.places;
  const actors = ents.actors.filter((x) => x.confidence >= p.minConfidence);
  const incidents = incidentsOf(p, counts, ents, id, ev);
  const keep = <T extends { confidence: number }>(xs: T[]): T[] => xs.filter((x) => x.confidence >= p.minConfidence);
  const ids = new Set([...places, ...actors].map((x) => x.id));
  for (const c of [...counts, ...incidents]) { for (const k of ['at', 'by'] as const) if (c[k] !== null && !ids.has(c[k]!)) c[k] = null; }
  const { title } = p.article;
  const report: Report = {
    schemaVersion: '1.0',
    article: { title: title ? text.slice(title.start, title.end).replace(/\s+/g, ' ') : null, publishedOn: p.publishedOn, body: p.article.blocks.filter((b) => b.kind !== 'title').map(({ start, end }) => ({ start, end })) },
    incidents: keep(incidents), counts, objects: keep(objects), money: keep(money), actors, places, dates: keep(dates), scams: scamsOf(p), warnings,
  };
  if (p.reasons) giveReasons(report, { ...p, merged, ents });
  return report;
}

const SEIZED_BEHIND = /\b(?:were|was|been) (?:also |all )?(?:seized|confiscated|recovered|impounded|retrieved|found)\b/;
const FAMILY: Record<string, string> = { detain: 'arrest', work: 'confine' };
const family = (a: string): string => FAMILY[a] ?? a;
/** Headlines say "sends home" of what the story calls a deportation. */
const titleFamily = (a: string): string => /^(?:deport|repatriate|extradite|transfer)$/.test(a) ? 'deport' : family(a);
const size = (q: Quantity): number => q.value ?? q.max ?? q.min ?? 0;

/** "15 call centres were searched, six in Albania, five in Georgia"; "3,779 cases, up from 2,100": the unit is the one before. */
function again(a: Analysis, n: NumberMention, objects: ObjectCount[]): { to: number; unit: string; head: string; from?: number } | null {
  const before = objects.filter((o) => o.evidence[0]!.start >= a.s.start && o.evidence[0]!.end <= a.t[n.from]!.start).at(-1);
  if (!before) return null;
  const p1 = a.t[n.from - 1]?.lower ?? '', p2 = a.t[n.from - 2]?.lower ?? '';
  const place = a.t[n.to]?.lower === 'in' && a.nameAt[n.to + 1]?.kind === 'place' && (p1 === ',' || p1 === 'and' || p1 === '–' || p1 === '(');
  const compared = (p1 === 'against' || p1 === 'versus' || p1 === 'from' && /^(?:up|down)$/.test(p2) || p1 === 'with' && p2 === 'compared' || p1 === 'to' && p2 === 'compared') && (!a.t[n.to] || a.t[n.to]!.kind === 'punct' || /^(?:in|the|a|last|during|for|recorded|reported)$/.test(a.t[n.to]!.lower));
  if (!place && !compared) return null;
  if (place && size(quantityOf(n)) > size(before.quantity) && !compared) return null;
  return { to: n.to, unit: before.unit, head: `${before.unit.split(' ').at(-1)!}s` };
}

/** "desktop computers 709, laptops 28" and "Laptops: 28": the label before the number. */
function labelled(a: Analysis, n: NumberMention, lex: Lexicon): { to: number; unit: string; head: string; from?: number } | null {
  const { t } = a;
  let k = n.from - 1;
  if (t[k]?.text === ':' || t[k]?.text === '–' || t[k]?.text === '(') k--;
  const head = t[k];
  const nx = t[n.to];
  if (!head || !lex.objects.has(head.lower) || lex.objects.get(head.lower) === head.lower || (nx && !/^[,;.)]$/.test(nx.text) && nx.lower !== 'and')) return null;
  if (t[n.from - 1]?.text === '–') return null;
  let from = k;
  while (from > 0 && k - from < 2 && t[from - 1]!.kind === 'word' && !/^(?:and|the|of|in|recovered|seized|items|were|with)$/.test(t[from - 1]!.lower) && !a.nameAt[from - 1]) from--;
  const modifiers = t.slice(from, k).map((x) => x.lower).join(' ');
  return { to: n.to, unit: `${modifiers ? `${modifiers} ` : ''}${lex.objects.get(head.lower)!}`, head: head.lower, from };
}

/** People deported or brought home go to their own country, where the article names it and says nothing else. */
function homes(counts: PeopleCount[], places: Report['places']): void {
  for (const c of counts) {
    if (!/^(?:deport|repatriate)$/.test(c.action) || c.to !== null || c.nationality.length !== 1 || c.from === null && c.action === 'deport') continue;
    const home = places.find((x) => x.type === 'country' && x.country === c.nationality[0]);
    if (home && home.id !== c.from) c.to = home.id;
  }
}

/** A warning where the parts of a count, one nationality or sex each, add up to more than it. */
function sumWarnings(counts: PeopleCount[]): Warning[] {
  const out: Warning[] = [];
  for (const w of counts) {
    const parts = counts.filter((c) => c.partOf === w.id && c.nationality.length === 1 && c.sex === null && c.quantity.value !== undefined);
    const sum = parts.reduce((s, c) => s + c.quantity.value!, 0);
    if (w.quantity.value !== undefined && w.quantity.bound === 'exact' && parts.length > 1 && sum > w.quantity.value) out.push({ code: 'partsExceedTotal', message: `the parts of ${w.id} add up to ${sum}, more than ${w.quantity.value}` });
  }
  return out;
}
