import type { Lexicon } from '../lexicon/load.js';
import type { ActorMention, NameMention, PlaceMention } from '../mentions/name.js';
import type { TriggerMention } from '../mentions/trigger.js';
import type { Analysis } from './analysis.js';
import type { PeoplePhrase } from './people.js';

/** Who, where, when of a count, as mentions of its sentence; ids are given later. */
export interface Roles { at: PlaceMention | null; from: PlaceMention | null; to: PlaceMention | null; via: PlaceMention | null; by: ActorMention | PlaceMention | null; when: string | null; asOf: string | null }

const MOVES = /^(?:deport|extradite|repatriate|transfer|traffic|escape|rescue|await)$/;

/** Roles by the prepositions of the clause around the trigger; subjects before an active verb act, "by X" acts after a passive one. */
export function rolesOf(a: Analysis, p: PeoplePhrase, g: TriggerMention | null, lex: Lexicon): Roles {
  const r: Roles = { at: null, from: null, to: null, via: null, by: null, when: null, asOf: null };
  const { t } = a;
  let atNear = false;
  const lo = clauseStart(a, Math.min(p.from, g?.from ?? p.from));
  const hi = clauseEnd(a, Math.max(p.to, g?.to ?? p.to));
  const moves = g !== null && MOVES.test(g.entry.action);
  for (const n of a.names) {
    if (n.from < lo || n.from >= hi || n.kind === 'nation' || ofOtherVerb(a, p, g, n.from)) continue;
    let k = n.from - 1;
    while (k >= 0 && /^(?:the|a|an|capital|'s|border|town|city|province|of|capital|nearby|neighbouring|neighboring|northern|southern|eastern|western|central|northwestern|northeastern|district|village|its|coastal|notorious|infamous)$/.test(t[k]!.lower)) k--;
    const prep = t[k]?.lower ?? '';
    if (n.kind === 'place') {
      if (/^(?:via|through)$/.test(prep)) r.via ??= n;
      // "the rest are from Malaysia" tells a nationality
      else if (prep === 'from') { if (moves && !/^(?:are|is|were|was|came|come|comes|hail|hailed|hails|those|rest|others)$/.test(t[k - 1]?.lower ?? '')) r.from ??= n; }
      else if (/^(?:to|into)$/.test(prep) && moves) r.to ??= n;
      else if (prep === 'back' && moves) r.to ??= n;
      // "Police in Japan have arrested": where the police are from, not where it happened
      else if (prep === 'in' && g && n.to <= g.from && /^(?:police|authorities|officials|prosecutors|investigators|media)$/.test(t[k - 1]?.lower ?? '')) continue;
      else if (/^(?:in|at|near|inside|outside|across|around|on|within|over|throughout)$/.test(prep)) {
        // "in Noida's Sector 65": the place inside
        const inside = t[n.to]?.text === "'s" ? a.names.find((x) => x.kind === 'place' && x.from === n.to + 1) : undefined;
        const place = inside?.kind === 'place' ? inside : n;
        if (inList(a, n)) continue;
        // the place behind the people, before any other number, is nearer than one named earlier
        const near = n.from >= p.to && !a.numbers.some((x) => x.from >= p.to && x.to <= n.from);
        if (!r.at || (r.at.type === 'country' && place.type !== 'country') || near && !atNear && (place.type !== 'country' || r.at.type === 'country')) { r.at = place; atNear = near; }
      }
    }
  }
  // the place a place lies in is not the place: "in Bavet, Svay Rieng" keeps Bavet by order
  if (g && (g.passive || g.entry.voice === 'noun' || g.entry.form === 'past')) {
    for (let i = g.to; i < hi; i++) if (/^(?:following|after|before|during|amid|when|while|which|led)$/.test(t[i]!.lower) || t[i]!.text === ',' && /ing$/.test(t[i + 1]?.lower ?? '')) break; else if (t[i]!.lower === 'by') { const n = a.nameAt[i + 1] ?? a.nameAt[i + 2]; if (n && n.kind === 'actor') { r.by = n; break; } if (n && n.kind === 'place' && n.type === 'country') { r.by = n; break; } if (n) break; }
  }
  if (g && g.entry.voice === 'vt' && !g.passive && g.to <= p.from && !r.by) {
    // the subject of an active verb
    for (let i = g.from - 1; i >= lo; i--) {
      const n: NameMention | undefined = a.nameAt[i];
      if (!n) { if (/^(?:said|says|reported|announced|told|that|added|confirmed)$/.test(t[i]!.lower)) break; continue; }
      let first = n.from;
      // the preposition of a list holds for all of it: "in Serbia and Germany"
      while (/^(?:and|,|or)$/.test(t[first - 1]?.lower ?? '') && a.nameAt[first - 2]) first = a.nameAt[first - 2]!.from;
      const before = t[first - 1]?.lower ?? '';
      // "agents of the National Bureau of Investigation": their organisation acts
      const members = /^(?:of|from|with|at)$/.test(before === 'the' ? t[first - 2]?.lower ?? '' : before) ? t[first - (before === 'the' ? 3 : 2)]?.lower : undefined;
      if (members && lex.members.has(members) && n.kind === 'actor' && n.type !== 'person') { r.by = n; break; }
      const absolute = before === 'with' && g.entry.form === 'gerund' && g.from === n.to;
      if (!absolute && /^(?:in|at|from|to|near|of|by|on|with)$/.test(before) || (before === 'the' && /^(?:in|at|from|to|near|of|by|with)$/.test(t[first - 2]?.lower ?? ''))) { i = n.from; continue; }
      if (a.s.dateline && t[n.from]!.start < a.s.dateline.end) break;
      if (n.kind === 'actor' && n.type !== 'person' && n.type !== 'media') { r.by = n; break; }
      if (n.kind === 'place' && (n.type === 'country' || lex.capitalOf.has(n.name)) && t[n.to]?.text !== "'s") { r.by = n; break; }
      i = n.from;
    }
  }
  // "2,137 the number held since June 27": a running total is of no day named elsewhere
  const running = a.dates.some((d) => d.date.since && d.from >= p.to && d.from - p.to < 8);
  const date = running ? null : nearestDate(a, p, g, lo, hi);
  if (date) { if (date.asOf) r.asOf = date.value; else r.when = date.value; }
  return r;
}

/** "in Albania, Bulgaria and Georgia": one of several countries is not where it happened. */
function inList(a: Analysis, n: PlaceMention): boolean {
  const joined = (k: number): boolean => a.t[k]?.text === ',' || /^(?:and|or|&)$/.test(a.t[k]?.lower ?? '');
  const like = (x: NameMention | undefined): boolean => x?.kind === 'place' && (n.type === 'country') === (x.type === 'country');
  if (n.type !== 'country') return a.t.slice(n.to, n.to + 14).some((x) => x.lower === 'and') && listFrom(a, n) >= 3;
  const next = joined(n.to) ? a.nameAt[joined(n.to + 1) ? n.to + 2 : n.to + 1] : undefined;
  const last = joined(n.from - 1) ? a.nameAt[joined(n.from - 2) ? n.from - 3 : n.from - 2] : undefined;
  return like(next) || like(last);
}

/** How many places follow each other from this one, joined by commas and "and". */
function listFrom(a: Analysis, n: PlaceMention): number {
  let count = 1;
  let k = n.to;
  for (;;) {
    let m = k;
    while (a.t[m]?.text === ',' || a.t[m]?.lower === 'and') m++;
    const next = m > k ? a.nameAt[m] : undefined;
    if (next?.kind !== 'place' || next.type === 'country') return count;
    count++;
    k = next.to;
  }
}

/** "said the Ministry of Public Security on Monday": the day of the word, when nothing else stands between. */
function tellsBefore(a: Analysis, at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k < 10; k--) {
    if (a.t[k]!.kind === 'punct' || a.triggerAt[k]) return false;
    if (/^(?:said|told)$/.test(a.t[k]!.lower)) return a.nameAt[k + 1] !== undefined || /^(?:the|a|an)$/.test(a.t[k + 1]?.lower ?? '') && a.nameAt[k + 2] !== undefined;
  }
  return false;
}

const DEEDS = /^(?:arrest|detain|rescue|deport|repatriate|charge|convict|transfer|extradite)$/;

/** In "deported 35 Indonesians arrested in Cebu" the place belongs to the arrest. */
function ofOtherVerb(a: Analysis, p: PeoplePhrase, g: TriggerMention | null, at: number): boolean {
  if (!g || at < p.to) return false;
  const last = a.triggers.filter((x) => x.from >= p.to && x.to <= at && x.entry.voice === 'vt' && x.entry.form === 'past' && DEEDS.test(x.entry.action)).at(-1);
  if (!last || last === g || last.entry.action === g.entry.action) return false;
  const gap = last.from > g.from ? a.t.slice(g.to, last.from) : [];
  return !gap.length || !gap.every((x) => /^(?:and|then|,|were|was|also)$/.test(x.lower));
}

function clauseStart(a: Analysis, i: number): number {
  for (let k = i - 1; k >= 0; k--) if (/^(?:while|whereas)$/.test(a.t[k]!.lower) || /^[;]$/.test(a.t[k]!.text) || (a.t[k]!.text === '–' && i - k > 3 && a.t.slice(0, i).filter((x) => x.text === '–').length % 2 === 1)) return k + 1;
  return 0;
}
function clauseEnd(a: Analysis, i: number): number {
  // another clause hangs on behind: ", who were …", ", with 4,895 …"
  for (let k = i; k < a.t.length; k++) if (a.t[k]!.text === ',' && (/^(?:who|whom|which|whose)$/.test(a.t[k + 1]?.lower ?? '') || a.t[k + 1]?.lower === 'with' && a.numbers.some((n) => n.from === k + 2))) return k;
    else if (/^[;]$/.test(a.t[k]!.text) || (/^(?:while|but)$/.test(a.t[k]!.lower) && a.t[k - 1]?.text === ',')) return k;
  return a.t.length;
}

/** The date phrase of the clause: not the one beside a verb of speech. */
function nearestDate(a: Analysis, p: PeoplePhrase, g: TriggerMention | null, lo: number, hi: number): { value: string; asOf: boolean } | null {
  let best: { value: string; asOf: boolean; cost: number } | null = null;
  for (const d of a.dates) {
    const opens = d.from <= 1;
    if (d.date.dateline || !d.date.value || d.date.since || (d.from < lo && !opens) || d.from >= hi || ofOtherVerb(a, p, g, d.from)) continue;
    const before = a.t.slice(Math.max(0, d.from - 3), d.from + 1).map((x) => x.lower).join(' ');
    // "on Monday, said the commission"
    const saidAfter = a.t.slice(d.to, d.to + 3).some((x) => /^(?:said|announced|told|reported|confirmed|disclosed)$/.test(x.lower));
    const said = saidAfter || /\b(?:said|told|announced|reported|confirmed|added|statement|disclosed|stated|revealed)\b(?: (?:reporters|a|in|late|on))*\s*\S*$/.test(before) && !(g && d.from < g.from && g.from - d.from < 3);
    const told = tellsBefore(a, d.from);
    const ref = g ? [Math.min(g.from, p.from), Math.max(g.to, p.to)] as const : [p.from, p.to] as const;
    let cost = d.to <= ref[0] ? ref[0] - d.to : d.from >= ref[1] ? d.from - ref[1] : 0;
    // "Last month the agency announced that …": the day of the word, not of the deed
    const announced = d.to <= ref[0] && a.t.slice(d.to, ref[0]).some((x, k, all) => /^(?:said|announced|reported|disclosed|told|revealed|stated)$/.test(x.lower) && all.slice(k).some((y) => y.lower === 'that'));
    if (said || told || announced) cost += 25;
    // a date that opens the sentence holds for all of it
    else if (d.from <= 1 && d.to <= ref[0]) cost = Math.min(cost, 8);
    if (!best || cost < best.cost) best = { value: d.date.value, asOf: d.date.asOf, cost };
  }
  return best && best.cost < 25 ? best : null;
}
