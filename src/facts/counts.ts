import type { Lexicon } from '../lexicon/load.js';
import { ALLEGED, DENIED, ESTIMATED, PLANNED } from '../lexicon/modality.js';
import type { Action, Status } from '../labels.js';
import type { NameMention } from '../mentions/name.js';
import type { TriggerMention } from '../mentions/trigger.js';
import type { Analysis } from './analysis.js';
import { peoplePhrases, type PeoplePhrase } from './people.js';
import { rolesOf, type Roles } from './roles.js';

/** A count before references are resolved: what happened to how many, read from which phrase and trigger. */
export interface RawCount {
  a: Analysis; phrase: PeoplePhrase; action: Action; trigger: TriggerMention | null; parent: RawCount | null; nationality: string[]; sex: 'female' | 'male' | null;
  status: Status; roles: Roles; how: How; start: number; end: number;
}
/** How the action was found; the confidence is scored from it. */
export type How = 'object' | 'subject' | 'nominal' | 'reduced' | 'noun' | 'list' | 'part' | 'elided' | 'inherited';

const set = (s: string): Set<string> => new Set(s.split(/\s+/));
const ESTIMATES = set(ESTIMATED);
void PLANNED; void ALLEGED; void DENIED;
const LIST_GLUE = /^(?:,|and|as|well|along|together|with|plus|another|by|followed|then|\(|\)|;|or|of|also|were|was|are|from|the|each|:|–|a|an|namely|comprising|including|mostly|only|others|both|came|is|"|some|about|around|more|others|'s)$/;
const TOTAL = /^(?:total|number|tally|toll|figure|count|tallies|totals|numbers)$/;
const SAID = /^(?:said|says|told|according|added|announced|confirmed|reported|stated|noted)$/;
const SKIP_RIGHT = /^(?:,|\(|\)|"|of|from|in|at|on|and|the|a|an|who|that|which|had|have|has|been|were|was|are|is|be|being|all|also|aged|between|to|including|mostly|most|them|some|both|by|with|believed|reportedly|allegedly|now|will|would|since|already|later|still|recently|inside|working|across|two|other|there|not|–|then|far|so|around|near|for|himself|themselves|could|can|may|might|must|set|due|expected|scheduled|either|today|yesterday|more)$/;
const PART_WORD = /^(?:including|includes|included|comprising|comprised|namely|among|consisting|mostly|notably)$/;
const GENERIC = /^(?:people|persons|individuals|person|individual|detainees|citizens|nationals|victims|workers|others|returnees|deportees)$/;

/** All counts of an article, sentence by sentence; later sentences may point back to earlier ones. */
export function countsOf(all: Analysis[], lex: Lexicon): RawCount[] {
  const out: RawCount[] = [];
  all.forEach((a, i) => readSentence(a, lex, out, all.slice(Math.max(0, i - 2), i)));
  linkSums(out);
  for (const c of out) if (c.parent && !canHold(c.parent, c)) c.parent = null;
  return out;
}

/** "arrested 32 foreigners … the apprehension of 20 Chinese, 11 Malaysians and one Cambodian": a list that adds up to a count told shortly before is its parts. */
function linkSums(out: RawCount[]): void {
  const lists = new Map<string, RawCount[]>();
  for (const c of out) if (!c.parent && c.nationality.length === 1 && c.phrase.number.bound === 'exact') {
    const key = `${c.a.s.start} ${familyOf(c.action)}`;
    lists.set(key, [...(lists.get(key) ?? []), c]);
  }
  for (const parts of lists.values()) {
    if (parts.length < 2) continue;
    const [first] = parts;
    const sum = parts.reduce((s, c) => s + size(c), 0);
    const whole = out.find((w) => size(w) === sum && !w.nationality.length && w.sex === null && w.phrase.number.bound === 'exact' && w.a !== first!.a && familyOf(w.action) === familyOf(first!.action) && Math.abs(w.a.s.index - first!.a.s.index) <= SUM_REACH);
    if (whole) for (const c of parts) c.parent = whole;
  }
}
/** How many sentences lie at most between a list and the total it adds up to. */
const SUM_REACH = 4;

/** Whether a count may be part of another: not larger, and of the same nationality where both tell one. */
const canHold = (whole: RawCount, part: RawCount): boolean =>
  !(whole.phrase.number.bound === 'exact' && size(part) > size(whole)) && !(whole.sex !== null && part.sex !== null && part.sex !== whole.sex) && !(whole.nationality.length === 1 && part.nationality.length > 0 && !part.nationality.includes(whole.nationality[0]!));

interface Item { p: PeoplePhrase; counts: RawCount[] }

function readSentence(a: Analysis, lex: Lexicon, out: RawCount[], recent: Analysis[]): void {
  const phrases = peoplePhrases(a, lex);
  if (!phrases.length) return;
  const earlier = out.length;
  const before = out.slice(0, earlier);
  const mine: Item[] = [];
  const introNumber = a.numbers.find((n) => n.from <= 3 && /^(?:of|among)$/.test(a.t[0]?.lower ?? '') && a.t[n.from - 1]?.lower === 'the')?.value ?? null;
  const partIntro = /^(?:of|among|amongst|from) (?:these|those|them|(?:the|that) (?:group|total|\d+))\b/.test(opening(a));
  for (const p of phrases) {
    const item: Item = { p, counts: [] };
    const prev = [...mine].reverse().find((m) => m.counts.length) ?? null;
    const add = (action: Action, trigger: TriggerMention | null, how: How, parent: RawCount | null, from: RawCount | null): void => {
      const c: RawCount = { a, phrase: p, action, trigger, parent, nationality: [...p.nationality], sex: p.sex, status: statusOf(a, p, trigger), roles: rolesOf(a, p, how === 'list' || how === 'part' ? null : trigger, lex), how, start: a.t[p.evidenceFrom ?? p.from]!.start, end: a.t[p.evidenceTo ?? p.to - 1]!.end };
      // a running total is of no one place
      if (how === 'elided') c.roles.at = null;
      if (from) inherit(c, from);
      // "47 Kenyans landed, followed by 31 more"
      if (prev && p.shape === 'bare' && !c.nationality.length && (how === 'list' || a.t[p.from - 2]?.lower === 'followed')) c.nationality = [...prev.counts[0]!.nationality];
      const home = action === 'repatriate' && !c.nationality.length && (p.shape === 'bare' || p.noun && (/^(?:nationals|citizens)$/.test(p.noun) || p.noun === 'people' && /^(?:bring|fetch|welcome) .*home$/.test(trigger?.entry.lemma ?? ''))) && how === 'object' && c.roles.by ? c.roles.by.country : null;
      if (home) c.nationality = [home];
      if (!c.nationality.length) c.nationality = nationFor(a, p, parent, from, before, how, lex);
      // "Kenya fetched 64, Uganda 12"
      const owner = a.nameAt[p.from - 1];
      if (action === 'repatriate' && how === 'list' && owner?.kind === 'place' && owner.type === 'country' && owner.country) { c.nationality = [owner.country]; c.roles.by = owner; }
      refine(c, lex);
      item.counts.push(c); out.push(c);
    };
    if (introNumber !== null && p.number.value !== introNumber) p.ofNumber ??= introNumber;
    // "Of the 88 victims, 18 were rescued": the verb behind the comma is not the whole's
    const comma = introNumber !== null && p.number.value === introNumber && p.from <= 3 ? a.t.findIndex((x, i) => i >= p.to && x.text === ',') : -1;
    const found = (p.staff ? staffTrigger(a, p) : triggersFor(a, p, phrases, lex)).filter((f) => comma < 0 || f.trigger.to <= comma && f.how !== 'noun');
    const strong = found.filter((f) => f.how !== 'noun');
    const adjacent = strong.filter((f) => isAdjacent(a, p, f));
    const group = groupHead(a, p, mine, before, lex);
    const scope = scopeHead(a, p, mine) ?? group;
    const link = prev && !scope ? listLink(a, prev.p, p, lex) : null;
    const event = p.shape === 'of' ? ofAction(a, p, lex) : null;
    const idle = p.shape === 'of' && !event && p.sex === null && p.nationality.length === 0 && !strong.length && /^(?:have|has|had|said|say|told|claimed|can|cannot|could|did|do|went|tested|admitted|turned|proved|appeared|showed|face|faced|remain|were|are|was|is|also|still|later|now)$/.test(a.t[p.to]?.lower ?? '') && !/^(?:foreign|foreigners|locals|minors|children|teenagers|students|juveniles)$/.test(a.t[p.to + 1]?.lower ?? '');
    const whole = p.shape === 'of' || p.shape === 'rest' || partIntro ? wholeFor(p, mine, before, strong[0]?.action) : withPart(a, p, prev) ?? amongThose(a, p, strong, before) ?? group?.counts[0] ?? null;
    const shared = scope !== null && strong.length > 0 && strong.every((f) => scope.counts.some((c) => c.trigger === f.trigger));

    const label = a.s.kind === 'bullet' || a.s.kind === 'heading' ? a.names.find((n) => n.kind === 'place' && n.type !== 'country' && n.to <= p.from && /^[:–(]$/.test(a.t[n.to]?.text ?? '') && p.from - n.to <= 2) : undefined;
    const total = label && p.shape === 'bare' ? [...before].reverse().find((c) => !c.parent && size(c) > sizeOf(p)) : undefined;
    if (total && label?.kind === 'place') { add(total.action, null, 'inherited', total, null); const c = item.counts[0]!; c.roles.at = label; c.roles.when ??= total.roles.when; }
    else if (event && !whole) add(event, null, 'nominal', null, null);
    else if (idle) { /* "five of them were triad members" says nothing that was done */ }
    else if (p.shape === 'of' && whole && (p.sex !== null || p.nationality.length > 0 || !strong.length)) for (const w of oneEach(whole, mine)) add(ofAction(a, p, lex) ?? w.action, null, 'part', w, w);
    else if (adjacent.length && !shared && !(scope && adjacent.every((f) => f.how === 'reduced'))) for (const f of adjacent.length === strong.length ? strong : strong.filter((x) => adjacent.includes(x) || x.how === 'subject' || x.how === 'reduced')) add(f.action, f.trigger, f.how, whole, null);
    else if (scope && scope === group && groupAction(a, p) && !scope.counts.some((c) => familyOf(c.action) === familyOf(groupAction(a, p)!))) add(groupAction(a, p)!, null, 'part', null, null);
    else if (scope) for (const c of scope.counts) add(c.action, c.trigger, 'part', c, c);
    else if (prev && gapped(a, p)) for (const c of prev.counts) add(c.action, null, 'list', c.parent, c);
    else if (prev && gappedPlace(a, prev.p, p)) for (const c of prev.counts) { add(c.action, null, 'list', c.parent, c); const n = a.nameAt[p.to + 1]; if (n?.kind === 'place') item.counts.at(-1)!.roles.at = n; }
    else if (link && prev) for (const c of prev.counts) add(c.action, c.trigger, link === 'part' ? 'part' : 'list', link === 'part' ? c : c.parent, c);
    else if (strong.length) for (const f of strong) add(f.action, f.trigger, f.how, whole, null);
    else if (found.length) for (const f of found) add(f.action, f.trigger, f.how, null, null);
    else {
      const last = before[before.length - 1] ?? null;
      const el = elided(a, p, before, mine, recent, lex);
      if (el) { add(el.action, el.trigger, 'elided', el.parent ?? null, el.from); if (el.status) for (const c of item.counts) c.status = el.status; }
      else if (last && !p.staff && last.a.s.index >= a.s.index - (a.s.kind === 'heading' || a.s.kind === 'bullet' ? 20 : 3) && last.a.s.index < a.s.index + 1) {
        const head = lastWhole(before);
        const breakdown = p.shape === 'list' || partIntro || /^(?:they|the (?:group|others|rest|largest|majority|batch)|those|these|most|by nationality|nationalities)\b.*\b(?:included?|comprised|consisted|were|are|came|nationalit|made up)/.test(text(a));
        const lineItem = (a.s.kind === 'heading' || a.s.kind === 'bullet') && (a.t.length <= p.to - p.from + 3 || a.t[p.from - 1]?.text === ':' && p.from <= 5 && p.nationality.length > 0);
        if (head && (breakdown || lineItem) && (p.nationality.length > 0 || p.sex !== null) && size(head) > (p.number.value ?? 0)) add(head.action, null, 'inherited', head, head);
      }
    }
    // "500 more, taking to 2,137 the number held", "that made 809": what stands before is part of the total
    for (const c of item.counts) if (c.how === 'elided') {
      const known = out.filter((x) => x !== c && !x.parent && x.a.s.paragraph === a.s.paragraph && familyOf(x.action) === familyOf(c.action) && size(x) < size(c));
      if (known.some((x) => x.a === a) && /^(?:taking|bringing|raising|lifting|takes|brings)$/.test(a.t.slice(0, p.from).reverse().find((x) => /^(?:taking|bringing|raising|lifting|takes|brings)$/.test(x.lower))?.lower ?? '')) { for (const x of known) if (x.a === a) x.parent = c; } else for (let k = known.length - 1, sum = 0; k >= 0; k--) { sum += size(known[k]!); if (sum === size(c) && k < known.length - 1) { for (const x of known.slice(k)) x.parent = c; break; } if (sum > size(c)) break; }
    }
    // "the 106 Chinese": the same part of the same whole
    if (a.t[p.from - 1]?.lower === 'the' && p.nationality.length) { const same = before.find((x) => size(x) === sizeOf(p) && x.parent && x.nationality.join() === p.nationality.join()); if (same) for (const c of item.counts) c.parent ??= same.parent; }
    // "the 23 Chinese nationals": of the 23 foreigners told before
    if (p.nationality.length && p.number.bound === 'exact' && sizeOf(p) > 1 && /^(?:the|these|those|all)$/.test(a.t[p.from - 1]?.lower ?? '')) {
      const told = before.filter((x) => size(x) === sizeOf(p) && x.phrase.number.bound === 'exact');
      if (told.length && told.every((x) => !x.nationality.length && x.sex === p.sex)) for (const x of told) x.nationality = [...p.nationality];
    }
    // "the 193 foreigners were …": a group told before, its parts follow
    if (!item.counts.length && /^(?:the|these|those)$/.test(a.t[p.from - 1]?.lower ?? '')) { const same = [...before].reverse().find((x) => size(x) === sizeOf(p) && x.phrase.number.bound === 'exact'); if (same) item.counts = [same]; }
    mine.push(item);
  }
  // "23 Kenyans are among hundreds of foreigners freed": part of the group that follows
  mine.forEach((m, i) => {
    const whole = mine[i + 1];
    const gap = whole ? a.t.slice(m.p.to, whole.p.from).map((x) => x.lower).join(' ') : '';
    if (!whole?.counts.length || !/^(?:is|are|was|were)(?: also)? (?:among|part of)\b/.test(gap) || sizeOf(whole.p) <= sizeOf(m.p)) return;
    const known = m.counts.filter((c) => out.includes(c) && whole.counts.some((w) => w.action === c.action));
    for (const c of known) c.parent ??= whole.counts.find((w) => w.action === c.action)!;
    if (known.length) return;
    for (const w of whole.counts) {
      const c: RawCount = { ...w, phrase: m.p, parent: w, nationality: [...m.p.nationality], sex: m.p.sex, roles: { ...w.roles }, how: 'part', start: a.t[m.p.evidenceFrom ?? m.p.from]!.start, end: a.t[m.p.evidenceTo ?? m.p.to - 1]!.end };
      m.counts.push(c);
      out.push(c);
    }
  });
  for (const w of mine) if (w.p.byTheWay && w.counts[0]) for (const m of mine) if (m.p.ofNumber === w.p.number.value && m !== w) for (const c of m.counts) c.parent ??= w.counts[0]!;
  checkSums(mine.flatMap((m) => m.counts.filter((c) => c.a === a)));
}

const familyOf = (x: Action): string => x === 'detain' ? 'arrest' : x;
const text = (a: Analysis): string => a.t.map((x) => x.lower).join(' ');
const opening = (a: Analysis): string => a.t.slice(0, 6).map((x) => x.lower).join(' ');

/** "44 were deported on June 3; 26 Vietnamese on June 4": a clause without a verb takes the one before. */
function gapped(a: Analysis, p: PeoplePhrase): boolean {
  const k = a.t[p.from - 1]?.lower === 'and' ? p.from - 2 : p.from - 1;
  if (a.t[k]?.text !== ';') return false;
  for (let i = p.to; i < a.t.length && a.t[i]!.text !== ';'; i++) if (a.triggerAt[i] || /^(?:is|are|was|were|has|have|had|will|would|could|can)$/.test(a.t[i]!.lower)) return false;
  return true;
}

/** "51 were caught in Sihanoukville, 15 in Poipet": the same was done elsewhere. */
function gappedPlace(a: Analysis, p: PeoplePhrase, q: PeoplePhrase): boolean {
  const place = a.nameAt[q.to + 1];
  if (q.shape !== 'bare' || !/^(?:in|at)$/.test(a.t[q.to]?.lower ?? '') || place?.kind !== 'place' || !/^(?:,|and)$/.test(a.t[q.from - 1]?.lower ?? '')) return false;
  return a.names.some((n) => n.kind === 'place' && n.from >= p.to && n.to < q.from) && !a.t.slice(p.to, q.from).some((x) => /^(?:;|:|while|but)$/.test(x.lower));
}

/** One group, several actions: its parts share them all, so each action of the whole gets its part. */
const oneEach = (whole: RawCount, mine: Item[]): RawCount[] => { const all = mine.find((m) => m.counts.includes(whole))?.counts ?? [whole]; const done = all.filter((c) => c.status === 'actual'); return done.length ? done : all; };

/** "Sixty-eight of those arrests": the noun says the action. */
function ofAction(a: Analysis, p: PeoplePhrase, lex: Lexicon): Action | null {
  for (let i = p.number.to; i < p.to; i++) { const w = a.t[i]!.lower; if (/^(?:arrests|convictions|prosecutions|deportations|detainees)$/.test(w)) return lex.nounActions.get(w) ?? null; }
  return null;
}

/** How many sentences back "the suspects" finds its group. */
const GROUP_REACH = 6;
const GROUP = /^(?:group|batch|suspects|detainees|victims|workers|foreigners|deportees|returnees|men|people|accused|passengers|arrested|rescued|nationals|offenders|individuals|evacuees|migrants|trainees|escapees|Thais|[a-z]+ns)$/;

/** "The suspects comprised nine locals, six Chinese and four Indonesian women": the parts of the group told before. */
function groupHead(a: Analysis, q: PeoplePhrase, mine: Item[], before: RawCount[], lex: Lexicon): Item | null {
  // "The deportees, 81 men and 16 women, left …"
  const comma = a.t.findIndex((x) => x.text === ',' || x.text === '–');
  if (comma > 0 && comma < 5 && /^the$/.test(a.t[0]!.lower) && GROUP.test(a.t[comma - 1]!.lower) && (q.sex !== null || q.nationality.length > 0) && a.t.slice(comma + 1, q.from).every((x, i) => LIST_GLUE.test(x.lower) || a.nameAt[comma + 1 + i] || a.numbers.some((n) => comma + 1 + i >= n.from && comma + 1 + i < n.to) || /^(?:men|women|male|female|boys|girls)$/.test(x.lower))) {
    const last = [...before].reverse().find((c) => !c.parent && size(c) > sizeOf(q));
    const head = last && before.find((c) => c.phrase === last.phrase && !c.parent);
    if (head && head.a.s.index >= a.s.index - 3) { const all = before.filter((c) => c.phrase === head.phrase && !c.parent); const said = lex.nounActions.get(a.t[comma - 1]!.lower); const same = all.filter((c) => c.action === said); return { p: head.phrase, counts: same.length ? same : [head] }; }
  }
  const verb = a.t.findIndex((x, i) => i < q.from && /^(?:comprised|comprises|comprise|comprising|included|include|includes|including|consisted)$/.test(x.lower) || i < q.from && x.lower === 'made' && a.t[i + 1]?.lower === 'up');
  const among = /^(?:among|amongst|including)$/.test(a.t[0]?.lower ?? '') && /^(?:the|those)$/.test(a.t[1]?.lower ?? '') ? a.t.findIndex((x, i) => i > 1 && i < q.from && /^(?:were|are|was|is)$/.test(x.lower)) : -1;
  if (among > 0 && !mine.some((m) => m.p.to <= among) && (GROUP.test(a.t[among - 1]!.lower) || lex.people.has(a.t[among - 1]!.lower))) {
    const last = [...before].reverse().find((c) => !c.parent && size(c) > sizeOf(q) && c.a.s.index >= a.s.index - GROUP_REACH);
    if (last) return { p: last.phrase, counts: [last] };
  }
  if (verb < 0 || mine.some((m) => m.p.to <= verb && m.counts.length)) return null;
  const subject = a.t.slice(0, verb).map((x) => x.lower).join(' ');
  if (!/\b(?:they|the (?:\w+ ){0,3}(?:group|batch|suspects|detainees|victims|workers|foreigners|deportees|returnees|men|people|accused|passengers|arrested|rescued|nationals|offenders|individuals|others)|those (?:\w+))\b/.test(subject)) return null;
  const said = groupAction(a, q);
  const last = [...before].reverse().find((c) => !c.parent && size(c) > sizeOf(q) && said && familyOf(c.action) === familyOf(said) && c.a.s.index >= a.s.index - GROUP_REACH) ?? [...before].reverse().find((c) => !c.parent && size(c) > sizeOf(q));
  if (last && said && familyOf(last.action) === familyOf(said)) return { p: last.phrase, counts: [last] };
  // of one group's several actions the first is the main one
  const head = last && before.find((c) => c.phrase === last.phrase && !c.parent);
  return head && head.a.s.index >= a.s.index - GROUP_REACH ? { p: head.phrase, counts: [head] } : null;
}

/** "Those rescued included 138 Ethiopians": the subject says what was done. */
function groupAction(a: Analysis, q: PeoplePhrase): Action | null {
  return a.triggers.find((g) => g.to <= q.from && /^(?:those|these|the)$/.test(a.t[g.from - 1]?.lower ?? '') && g.entry.form === 'past' && g.entry.voice === 'vt')?.entry.action ?? null;
}

/** "7,372 were helped, with 4,895 repatriated": a count that hangs on the one before by "with" or "of whom" is a part of it. */
function withPart(a: Analysis, p: PeoplePhrase, prev: Item | null): RawCount | null {
  if (!prev || sizeOf(p) >= sizeOf(prev.p) || prev.p.nationality.length > 0 && p.nationality.length > 0) return null;
  const w = a.t[p.from - 1]?.lower ?? '';
  if (a.t.slice(p.number.to, p.to + 1).some((x) => /^(?:more|others|another)$/.test(x.lower))) return null;
  return /^(?:with|including)$/.test(w) && a.t[p.from - 2]?.text === ',' || /^(?:whom|which)$/.test(w) && a.t[p.from - 2]?.lower === 'of' ? prev.counts[0]! : null;
}

/** "three Vietnamese were also among those arrested": part of the group told before. */
function amongThose(a: Analysis, p: PeoplePhrase, strong: Found[], before: RawCount[]): RawCount | null {
  if (!strong.some((f) => a.t[f.trigger.from - 1]?.lower === 'those' && a.t[f.trigger.from - 2]?.lower === 'among')) return null;
  return [...before].reverse().find((c) => !c.parent && !c.nationality.length && sizeOf(c.phrase) > sizeOf(p)) ?? null;
}

/** The phrase before the last ":", dash, open bracket or "including" whose parts q may be. */
function scopeHead(a: Analysis, q: PeoplePhrase, mine: Item[]): Item | null {
  let depth = 0;
  for (let i = q.from - 1; i >= 0; i--) {
    const w = a.t[i]!.lower;
    if (w === ')') { depth++; continue; }
    if (w === '(') { if (depth > 0) { depth--; continue; } }
    if (depth > 0 || w === '(' && q.shape === 'list' && i === q.number.from - 1) continue;
    // "the 193 foreigners arrested were 148 Chinese, …"
    const copula = /^(?:were|are)$/.test(w) && a.numbers.some((n) => n.from === i + 1);
    const mark = w === ':' || w === '(' || copula || PART_WORD.test(w) || (w === '–' && a.t[i]!.start > 0);
    if (!mark) continue;
    if (w === 'among' && !/^(?:them|those|whom)$/.test(a.t[i + 1]?.lower ?? '')) continue;
    const head = [...mine].reverse().find((m) => m.p.to <= i + 1 && m.counts.length > 0 && !(w === ':' && m.p.sex !== null && m.p.nationality.length === 0));
    if (!head) { if (w === '(' || w === '–') continue; return null; }
    // the head stands right before the mark, or only furniture of its noun phrase between
    if (w !== ':' && i - head.p.to > 22) return null;
    const hv = sizeOf(head.p), qv = sizeOf(q);
    if (qv >= hv) { if (PART_WORD.test(w)) return null; continue; }
    if ((q.shape === 'bare' && w === '(' )) return null;
    return head;
  }
  return null;
}

const sizeOf = (p: PeoplePhrase): number => p.number.value ?? p.number.max ?? p.number.min ?? 0;

/** Whether phrase q continues a list that p began ("482 Indians, 220 Filipinos"), or is a part beside its whole ("31 people, 29 Chinese"). */
function listLink(a: Analysis, p: PeoplePhrase, q: PeoplePhrase, lex: Lexicon): 'sibling' | 'part' | null {
  if (a.t[q.from - 1]?.lower === 'by' && a.t[q.from - 2]?.lower === 'followed') return 'sibling';
  let n = 0;
  let apart = false;
  for (let i = p.to; i < q.from; i++) {
    const w = a.t[i]!.lower;
    if (a.nameAt[i] || a.moneyAt[i]) continue;
    if (a.dateAt[i]) { n += 0.5; continue; }
    if (a.triggerAt[i] && a.triggerAt[i]!.entry.form !== 'noun') return null;
    if (SAID.test(w) || /^(?:who|while|when|after|before|but|because)$/.test(w)) return null;
    if (w === '(') { const close = a.t.findIndex((x, k) => k > i && x.text === ')'); if (close > 0 && close < q.from) { i = close; continue; } }
    if (/^(?:whom|them|these)$/.test(w)) apart = true;
    if (!LIST_GLUE.test(w) && !lex.people.has(w) && a.t[i]!.kind === 'word') n++;
    if (n > 3 && !(q.shape === 'bare' && p.shape !== 'full' && a.t[q.from - 1]?.lower === 'and' && /^(?:in|at|on|from)$/.test(a.t[q.to]?.lower ?? ''))) return null;
  }
  if (q.shape === 'bare' && p.shape !== 'full' && a.t[q.from - 1]?.lower === 'and' && /^(?:in|at|on|from)$/.test(a.t[q.to]?.lower ?? '')) return 'sibling';
  const qHas = q.nationality.length > 0 || q.sex !== null || q.shape === 'list';
  const pHas = p.nationality.length > 0 || p.sex !== null || p.shape === 'list';
  const smaller = sizeOf(q) < sizeOf(p);
  // "sentenced 11 members to death, five to life"
  if (q.shape === 'bare' && a.t[q.to]?.lower === 'to' && n <= 2 && smaller) return 'sibling';
  if (q.shape === 'bare') return (pHas || p.shape === 'bare') && n === 0 ? 'sibling' : null;
  if (q.sex !== null && !q.nationality.length && p.sex === null && smaller && (apart || a.t[p.to]?.text === ',')) return 'part';
  if (qHas === pHas) return n <= 1 || pHas ? 'sibling' : null;
  if (qHas) return n === 0 && smaller && a.t[q.from - 1]?.lower !== 'and' ? 'part' : 'sibling';
  return n === 0 ? 'sibling' : null;
}

/** "the number had risen to 1,525", "that made 809", "1,440 did so": the action comes from the sentence's total or from before. */
function elided(a: Analysis, p: PeoplePhrase, before: RawCount[], mine: Item[], recent: Analysis[], lex: Lexicon): { action: Action; trigger: TriggerMention | null; from: RawCount | null; parent?: RawCount; status?: Status } | null {
  const { t } = a;
  const last = before[before.length - 1] ?? null;
  const near = last && last.a.s.index >= a.s.index - 2 ? last : null;
  const prev = t[p.from - 1]?.lower ?? '';
  if (/^(?:did)$/.test(t[p.to]?.lower ?? '') && /^(?:so|the|likewise)$/.test(t[p.to + 1]?.lower ?? '')) return near ? { action: near.action, trigger: null, from: null } : null;
  if (p.shape === 'bare') {
    // "more than a third of them, 520, on Monday"
    const here = mine.flatMap((m) => m.counts).at(-1) ?? near;
    if (here && prev === ',' && /^(?:them|these|those)$/.test(t[p.from - 2]?.lower ?? '') && t[p.from - 3]?.lower === 'of' && /^(?:third|half|quarter|fifth|most|majority|two-thirds|thirds)$/.test(t[p.from - 4]?.lower ?? '') && size(here) > sizeOf(p)) return { action: here.action, trigger: null, from: here, parent: here };
    // "a first batch of 36 left on Friday"
    if (prev === 'of' && /^(?:batch|group|contingent|wave|tranche)$/.test(t[p.from - 2]?.lower ?? '') && /^(?:left|departed|flew|took)$/.test(t[p.to]?.lower ?? '') && near) return { action: 'repatriate', trigger: null, from: null };
    // "whose victims are put at hundreds of thousands"
    const k = t.slice(Math.max(0, p.from - 7), p.from).findIndex((x) => lex.nounActions.has(x.lower) && /s$/.test(x.lower));
    if (k >= 0 && /^(?:at|number|numbered|numbering|total|totalled|totaled|reached|exceeded)$/.test(prev)) return { action: lex.nounActions.get(t.slice(Math.max(0, p.from - 7), p.from)[k]!.lower)!, trigger: null, from: null, ...(t.slice(0, p.from).some((x) => /^(?:put|estimated|thought|believed)$/.test(x.lower)) ? { status: 'estimated' as const } : {}) };
  }
  if (p.shape !== 'bare' && !(p.noun && GENERIC.test(p.noun)) && p.nationality.length) return null;
  const total = t.findIndex((x) => TOTAL.test(x.lower));
  if (total >= 0 && (/^(?:to|at|reached|stood|hit|was|is|now|of|past|totalled|totaled|surpassed|exceeded)$/.test(prev) || total >= p.to && total - p.to <= 2)) {
    const g = a.triggers.filter((x) => Math.abs(x.from - total) <= 10).sort((x, y) => Math.abs(x.from - total) - Math.abs(y.from - total))[0];
    if (g) return { action: g.entry.action, trigger: g, from: null };
    if (near && p.shape === 'bare') return { action: near.action, trigger: null, from: null };
  }
  // "put the figure at 223", "counted 233": what was counted was told before
  if (prev === 'at' && t.slice(Math.max(0, p.from - 6), p.from).some((x) => /^(?:put|puts|putting)$/.test(x.lower)) || prev === 'counted') {
    const told = recent.flatMap((r) => r.triggers).filter((g) => g.entry.voice === 'vt' && !g.negated && /^(?:arrest|detain|rescue|deport|repatriate|kill|injure|confine|defraud|transfer)$/.test(g.entry.action)).at(-1);
    const action = near && recent.some((r) => r === near.a) ? near.action : told?.entry.action;
    if (action) return { action, trigger: null, from: null };
  }
  if (p.shape === 'bare' && prev === 'made' && /^(?:that|this|it|which)$/.test(t[p.from - 2]?.lower ?? '') && near) return { action: near.action, trigger: null, from: null };
  return null;
}

interface Found { action: Action; trigger: TriggerMention; how: How; cost: number }

/** Whether a trigger stands so close that no list or part reading may override it. */
const isAdjacent = (a: Analysis, p: PeoplePhrase, f: Found): boolean => f.how === 'subject' && f.cost <= 4 || f.how === 'object' && f.cost <= 1.6 || f.how === 'nominal' && f.cost <= 1 || f.how === 'reduced' && f.cost <= 1 && a.triggerAt[p.to] === f.trigger;

/** The triggers that govern a people phrase, the main one first. */
function triggersFor(a: Analysis, p: PeoplePhrase, phrases: PeoplePhrase[], lex: Lexicon): Found[] {
  const { t } = a;
  const found: Found[] = [];
  // left: "deported 119 Thais", "the deportation of 93 Thai citizens"
  let cost = 0;
  for (let i = p.from - 1; i >= 0; i--) {
    const g = a.triggerAt[i];
    if (g) {
      const gap = t.slice(g.to, p.from);
      if (g.entry.voice === 'noun') {
        if (gap.some((x) => /^(?:of|for|involving|on|against|to)$/.test(x.lower)) && cost < 8 && !gap.some((x) => /^(?:in|at|by)$/.test(x.lower) && gap.indexOf(x) < gap.findIndex((y) => y.lower === 'of'))) {
          // "rescued and ensured the safe return of 635": the verb before takes them too
          const twin = [...a.triggers].reverse().find((x) => x.to <= g.from && g.from - x.to <= 6 && t[x.to]?.lower === 'and' && x.entry.voice === 'vt' && !x.passive && x.entry.form === 'past');
          if (twin) found.push({ action: twin.entry.action, trigger: twin, how: 'object', cost });
          if (/^(?:of|for|involving|against)$/.test(gap.filter((x) => !/^(?:the|a|an|at|some|around|about|nearly|total|another)$/.test(x.lower))[0]?.lower ?? '')) found.push({ action: g.entry.action, trigger: g, how: 'nominal', cost });
        }
        i = g.from; cost += 2; if (found.length) break; continue;
      }
      // "in shelters, 66 at a centre": what stands before a comma takes no object behind it
      if (gap.length === 1 && gap[0]!.text === ',') { i = g.from; cost += 1; continue; }
      if (g.entry.voice === 'vt' && !g.passive && !relativeSubject(a, g, p) && (g.entry.form === 'past' || g.entry.particle.length > 0 || cost < (g.entry.form === 'base' ? 1 : 2.6) || g.perfect) && (p.shape !== 'bare' || cost <= 2.6)) {
        found.push({ action: g.entry.action, trigger: g, how: 'object', cost });
        // "rescued and repatriated 29": the verb joined to it takes the same object
        const twin = /^(?:and|then)$/.test(t[g.from - 1]?.lower ?? '') ? a.triggerAt[g.from - 2] : undefined;
        if (twin && twin.entry.voice === 'vt' && !twin.passive && twin.entry.form === g.entry.form) found.push({ action: twin.entry.action, trigger: twin, how: 'object', cost: cost + 0.1 });
        break;
      }
      if (g.entry.voice === 'vi' && g.entry.action === 'repatriate' && cost < 0.8 && / home$| back$/.test(g.entry.lemma) && g.entry.form === 'past') { found.push({ action: 'repatriate', trigger: { ...g, entry: { ...g.entry, voice: 'vt' } }, how: 'object', cost }); break; }
      if (g.passive || g.entry.voice === 'vi') break;
      i = g.from; continue;
    }
    const w = t[i]!.lower;
    if (/^[;.]$/.test(w) || SAID.test(w)) break;
    if (/^(?:who|which|that|while|but|because|when|after|where|whose|if|although)$/.test(w)) break;
    if (/^(?:were|was|are|is|had|has|have)$/.test(w) && !a.triggerAt[i + 1] && !(a.triggerAt[i - 1] && /^(?:those|them)$/.test(t[a.triggerAt[i - 1]!.from - 1]?.lower ?? ''))) break;
    cost += a.nameAt[i] || a.dateAt[i] || a.moneyAt[i] ? 0.3 : LIST_GLUE.test(w) ? 0.7 : 1;
    if (cost > 14) break;
  }
  // right: "230 foreigners detained in raids", "30 were arrested", "1,600 fled"
  let rc = 0;
  let relative = false;
  let chain = 0;
  for (let i = p.to; i < t.length; i++) {
    const other = phrases.find((q) => q.from === i && q !== p);
    if (other) {
      // a part between commas or a sibling of a coordinated subject is stepped over
      if (chain) break;
      // "one suspect was in custody, and five were released": a clause of its own
      if (other.sex === null && /^(?:,|and)$/.test(t[i - 1]?.lower ?? '') && !relative && t.slice(p.to, i).some((x) => /^(?:is|are|was|were|has|have|had)$/.test(x.lower))) break;
      if (other.shape === 'of' || other.sex !== null || /^(?:,|and|or|\(|with|including|:)$/.test(t[i - 1]?.lower ?? '')) { i = other.to - 1; rc += 0.6; continue; }
      break;
    }
    const g = a.triggerAt[i];
    if (g) {
      // "are set for deportation"
      if (g.entry.voice === 'noun' && t[g.from - 1]?.lower === 'for' && SET_FOR.test(t[g.from - 2]?.lower ?? '')) { found.push({ action: g.entry.action, trigger: g, how: 'subject', cost: rc }); break; }
      if (g.entry.voice === 'noun') { i = g.to - 1; rc += 1; if (rc > 12) break; continue; }
      const bareParticiple = g.entry.voice === 'vt' && g.entry.form === 'past' && !g.passive && !(g.perfect && !chain);
      if (p.shape === 'bare' && rc > (/^(?:are|were|remain|remained|is)$/.test(t[p.to]?.lower ?? '') ? 7 : 3.2)) break;
      const subjectIsOther = false;
      // "waiting to return": what they wait for has not happened
      if (chain > 0 && t[g.from - 1]?.lower === 'to' && g.entry.voice === 'vi' && !/^(?:set|due|scheduled|expected|slated|about|ready)$/.test(t[g.from - 2]?.lower ?? '')) break;
      if (g.passive || (g.entry.voice === 'vi' && g.entry.form !== 'gerund') || (g.entry.voice === 'vi' && rc <= 3)) {
        if (!subjectIsOther || chain) { found.push({ action: g.entry.action, trigger: g, how: 'subject', cost: rc }); chain++; relative = false; }
        i = g.to - 1; rc += 2;
        if (chain > 2) break;
        continue;
      }
      const gap = t.slice(p.to, g.from);
      // "arrested ten and rescued two": a verb of the same subject with an object of its own
      if (bareParticiple && !chain && gap.at(-1)?.lower === 'and' && phrases.some((q) => q.from >= g.to && q.from - g.to <= 2)) break;
      if (bareParticiple && (rc <= 1.5 || gap.length > 0 && gap.length <= 3 && gap.every((x) => /^(?:,|previously|originally|initially|earlier|first|recently|allegedly|reportedly|already|still|once|all|now)$/.test(x.lower)) || /^(?:those|them)$/.test(t[g.from - 1]!.lower) && t[g.from - 2]?.lower === 'among' || (chain > 0 && /^(?:and|then|,|before|or)$/.test(t[g.from - 1]!.lower)))) {
        found.push({ action: g.entry.action, trigger: g, how: chain ? 'subject' : 'reduced', cost: rc }); chain++;
        i = g.to - 1; rc += 2; continue;
      }
      if (relative && g.entry.form === 'past' && t.slice(p.to, g.from).some((x) => x.lower === 'whom')) { found.push({ action: g.entry.action, trigger: g, how: 'reduced', cost: rc }); break; }
      // a verb inside the phrase's own clause is stepped over: "tricked into working for gangs", "who scammed pensioners"
      if (g.entry.form !== 'past' || relative) { i = g.to - 1; rc += g.entry.form === 'past' ? 1.5 : 1; if (rc > 16) break; continue; }
      break;
    }
    const w = t[i]!.lower;
    if (/^[;.]$/.test(w) || SAID.test(w)) break;
    if (/^(?:while|but|because|although|when|where|whereas)$/.test(w)) break;
    if (/^(?:who|that|whom)$/.test(w)) relative = true;
    if (w === '(' ) { const close = t.findIndex((x, k) => k > i && x.text === ')'); if (close > 0 && close - i < 25) { i = close; rc += 0.5; continue; } }
    if (w === '–') { const close = t.findIndex((x, k) => k > i && x.text === '–'); if (close > 0 && close - i < 22) { i = close; rc += 0.5; continue; } if (i > p.to) break; }
    rc += a.nameAt[i] || a.dateAt[i] || a.moneyAt[i] ? 0.3 : SKIP_RIGHT.test(w) ? 0.5 : a.t[i]!.kind === 'word' ? 1.2 : 0.4;
    if (rc > (relative || chain ? 22 : 15)) break;
  }
  const left = found.find((f) => f.how === 'object' || f.how === 'nominal');
  const rights = found.filter((f) => f.how === 'subject' || f.how === 'reduced');
  const right = rights[0];
  // "58 arrest requests" are papers
  if (p.noun && EVENT_NOUNS.test(p.noun) && PAPERS.test(t[p.to]?.lower ?? '')) return [];
  if (p.noun && (EVENT_NOUNS.test(p.noun) || p.byTheWay)) { const action = lex.nounActions.get(p.noun)!; return [{ action, trigger: nounTrigger(p, action), how: 'nominal', cost: 0 }]; }
  let result: Found[];
  if (left && right) {
    if (left.cost <= 2.5 || left.how === 'nominal') {
      // the object of a verb; a relative clause or participle adds another action
      const tail = rights.filter((r) => r.how === 'reduced' && r.cost <= 1.5 || relativeBetween(a, p, r));
      result = [...found.filter((f) => f.how === 'object' || f.how === 'nominal'), ...tail];
    } else result = right.cost <= left.cost + 3 ? rights : [left];
  } else result = found.sort((x, y) => x.cost - y.cost);
  if (!result.length && p.noun && lex.nounActions.has(p.noun) && p.shape !== 'rest' && p.shape !== 'ref') {
    const action = lex.nounActions.get(p.noun)!;
    result = [{ action, trigger: nounTrigger(p, action), how: 'noun', cost: 3 }];
  }
  const seen = new Set<string>();
  // "23 foreigners who were involved in scams were deported": what they did is no fact of its own
  if (result.some((f) => f.action !== 'work')) result = result.filter((f) => f.action !== 'work');
  // "549 people scammed by fraudsters were brought home": why they had to be is no loss of money
  if (result.some((f) => /^(?:rescue|repatriate)$/.test(f.action))) result = result.filter((f) => f.action !== 'defraud');
  // "sanctions targeting 146 people": only victims are the targets of scams
  result = result.filter((f) => f.trigger.entry.lemma !== 'target' || p.noun !== null && lex.nounActions.get(p.noun) === 'defraud');
  return result.filter((f) => !seen.has(f.action) && seen.add(f.action));
}

const PAPERS = /^(?:requests?|warrants?|orders?|cases?|reports?|records?|operations?|hearings?|petitions?|flights?|centres?|centers?)$/;
const EVENT_NOUNS = /^(?:arrests?|convictions?|prosecutions|indictments|deaths|deportations|repatriations|rescues|extraditions)$/;
const nounTrigger = (p: PeoplePhrase, action: Action): TriggerMention => ({ from: p.to - 1, to: p.to, entry: { action, voice: 'noun', form: 'noun', particle: [], lemma: p.noun! }, passive: false, auxFrom: p.to - 1, negated: false, perfect: false });

/** "who were flown home" directly on the phrase. */
function relativeBetween(a: Analysis, p: PeoplePhrase, f: Found): boolean {
  const gap = a.t.slice(p.to, f.trigger.auxFrom);
  return gap.some((x) => /^(?:who|whom|that)$/.test(x.lower)) && f.cost < 9;
}

/** In "people who arrested 30" the verb has a subject of its own and still takes the 30 as object; in "30 people police arrested" it does not. */
function relativeSubject(a: Analysis, g: TriggerMention, p: PeoplePhrase): boolean {
  const gap = a.t.slice(g.to, p.from);
  // "arrested in a raid that killed", "arrested by 30 officers", "sold to 20 people"
  return gap.some((x) => /^(?:by|after|before|when|where|while)$/.test(x.lower)) || (g.entry.form === 'past' && gap.length > 0 && /^(?:in|at|on|from|during|near|by|with|over)$/.test(gap[0]!.lower) && !gap.some((x) => x.text === ',' || x.lower === 'and') && !a.nameAt[g.to + 1] && g.entry.particle.length === 0);
}

function staffTrigger(a: Analysis, p: PeoplePhrase): Found[] {
  for (const g of a.triggers) {
    if (g.entry.action === 'deploy' && (g.to <= p.from && p.from - g.to < 6 && !g.passive || g.passive && g.from >= p.to && g.from - p.to < (a.t[p.to]?.text === ',' ? 28 : 8))) return [{ action: 'deploy', trigger: g, how: 'object', cost: 1 }];
    if (/^(?:arrest|charge|convict|sanction|want|kill|injure|rescue|other)$/.test(g.entry.action) && g.passive && g.from >= p.to && g.from - p.to < 6) return [{ action: g.entry.action, trigger: g, how: 'subject', cost: g.from - p.to }];
    if (/^(?:arrest|charge|convict|sanction)$/.test(g.entry.action) && !g.passive && g.entry.voice === 'vt' && g.to <= p.from && p.from - g.to <= 2) return [{ action: g.entry.action, trigger: g, how: 'object', cost: p.from - g.to }];
  }
  return [];
}

/** The count a back-reference or a part belongs to. */
function wholeFor(p: PeoplePhrase, mine: Item[], told: RawCount[], action?: Action): RawCount | null {
  // those charged are no part of the victims
  const before = action && OFFENDERS.test(action) ? told.filter((c) => c.action !== 'defraud') : told;
  const v = p.number.value ?? 0;
  const here = mine.flatMap((m) => m.counts);
  if (p.ofNumber !== null) { const all = [...before, ...here].reverse().find((c) => c.phrase.number.value === p.ofNumber); if (all) return all; }
  if (p.shape === 'of' && p.nationality.length && /^of the /.test(p.who)) { const same = [...before, ...here].reverse().find((c) => c.nationality.join() === p.nationality.join() && size(c) > v); if (same) return same; }
  if (p.shape === 'rest') {
    // "30 have returned; the other 17": the whole is what the two add up to
    const known = [...before, ...here];
    for (let i = known.length - 1; i >= 0; i--) { const s = known[i]!; const w = known.slice(0, i).reverse().find((c) => size(c) === size(s) + v && size(s) > 0); if (w) { s.parent ??= w; if (!s.nationality.length) s.nationality = [...w.nationality]; return w; } }
  }
  // "six of the suspects": the group of that name
  const named = a2names(p);
  if (p.shape === 'of' && named) {
    const known = [...before, ...here].reverse();
    const same = known.find((c) => c.phrase.noun === named && size(c) > v);
    if (same) return same;
    const kind = /^(?:suspects|detainees|accused|defendants|men)$/.test(named) ? /^(?:arrest|detain|charge|convict|transfer|deport)$/ : /^(?:victims|complainants)$/.test(named) ? /^(?:defraud|rescue|traffic|confine|repatriate|escape)$/ : null;
    if (kind) return known.find((c) => kind.test(c.action) && size(c) > v) ?? null;
  }
  if (p.shape === 'of' && here.length) { const last = here[here.length - 1]; if (last?.parent && last.nationality.length > 0 && p.nationality.length > 0) return last.parent; if (last && size(last) > v) return last; const bigger = [...here].reverse().find((c) => size(c) > v); if (bigger) return bigger; }
  for (let i = before.length - 1; i >= 0; i--) { const c = before[i]!; if (size(c) > v && !(c.sex !== null && p.sex === null && p.nationality.length) && (!c.parent || p.shape === 'of' && i >= before.length - 2)) return c; }
  return null;
}

/** What is done to offenders only. */
const OFFENDERS = /^(?:charge|convict|arrest|detain|deport|extradite|want)$/;

const a2names = (p: PeoplePhrase): string | null => /^of the ([a-z]+s)\b/.exec(p.who)?.[1] ?? null;

const size = (c: RawCount): number => c.phrase.number.value ?? c.phrase.number.min ?? 0;

function antecedent(p: PeoplePhrase, before: RawCount[]): RawCount | null {
  const v = p.number.value;
  const same = [...before].reverse().find((c) => c.phrase.number.value === v && c.nationality.length);
  if (p.shape === 'ref') return same ?? null;
  return [...before].reverse().find((c) => size(c) > (v ?? 0) && !c.parent) ?? null;
}

const lastWhole = (out: RawCount[]): RawCount | null => { for (let i = out.length - 1; i >= 0; i--) { const c = out[i]!; if (c.how === 'list' && c.parent) return c.parent; if (c.how === 'inherited' && c.parent) return c.parent; if (c.phrase.nationality.length === 0 && c.phrase.sex === null || !c.parent) return c; } return null; };

/** A part or sibling takes over what its own words leave open. */
function inherit(c: RawCount, from: RawCount): void {
  for (const k of ['at', 'from', 'to', 'via', 'by', 'when', 'asOf'] as const) if (c.roles[k] === null) (c.roles[k] as unknown) = from.roles[k];
  c.status = from.status;
}

/** The nationality a phrase without one takes from what it points back to. */
function nationFor(a: Analysis, p: PeoplePhrase, parent: RawCount | null, from: RawCount | null, before: RawCount[], how: How, lex: Lexicon): string[] {
  const own = possessed(a, p, lex);
  if (own) return [own];
  if (parent && (p.sex !== null || p.shape === 'of' || p.shape === 'rest' || p.shape === 'bare' || p.noun !== null && GENERIC.test(p.noun)) && parent.nationality.length) return [...parent.nationality];
  if (p.shape === 'ref' || p.shape === 'rest') return [...(antecedent(p, before)?.nationality ?? [])];
  // "the 64 people": the 64 told before
  if (/^(?:the|these|those|all)$/.test(a.t[p.from - 1]?.lower ?? '') && p.noun && GENERIC.test(p.noun) && p.number.bound === 'exact') {
    const told = [...before].reverse().find((c) => size(c) === sizeOf(p) && c.phrase.number.bound === 'exact');
    if (told) return [...told.nationality];
  }
  // an embassy's "30 persons" among its own nationals
  if (p.noun && /^(?:people|persons|individuals|nationals|citizens)$/.test(p.noun) && a.s.kind !== 'title') {
    const own2 = before.filter((c) => c.a.s.kind !== 'title');
    const codes = new Set(own2.map((c) => c.nationality.join()));
    if (codes.size === 1 && own2[0]!.nationality.length === 1 && own2.some((c) => size(c) > (p.number.value ?? Infinity))) return [...own2[0]!.nationality];
  }
  if (p.shape === 'bare' && a.s.kind === 'prose' && how !== 'elided' || how === 'elided' && from === null && /^(?:did)$/.test(a.t[p.to]?.lower ?? '')) {
    const last = before[before.length - 1];
    if (last && last.a.s.paragraph >= a.s.paragraph - 1 && last.nationality.length === 1 && a.s.kind !== 'title') { const single = before.filter((c) => c.a === last.a).every((c) => c.nationality.join() === last.nationality.join()); if (single) return [...last.nationality]; }
  }
  return [];
}

/** "its citizens", "13 compatriots": the country of who acts. */
function possessed(a: Analysis, p: PeoplePhrase, lex: Lexicon): string | null {
  const words = a.t.slice(p.number.to, p.to + 1).map((x) => x.lower);
  const pre = a.t[p.from - 1]?.lower ?? '';
  if (!(words.some((w) => /^(?:compatriots?|countrymen)$/.test(w)) || (/^(?:its|their)$/.test(pre) || words.some((w) => /^(?:its|their)$/.test(w))) && words.some((w) => /^(?:citizens?|nationals?|people)$/.test(w)))) return null;
  for (let i = 0; i < p.from; i++) {
    const n = a.nameAt[i];
    if (!n) continue;
    if (n.kind === 'nation') return n.codes[0]!;
    if (n.kind === 'place' && n.country && (n.type === 'country' || lex.capitalOf.has(n.name))) return n.country;
    if (n.kind === 'actor' && n.country) return n.country;
    i = n.to - 1;
  }
  return null;
}

/** "handed over to Thai police" is a transfer, "handed over to China" a deportation; "sold to 30" etc. stay as they are. */
function refine(c: RawCount, lex: Lexicon): void {
  const g = c.trigger;
  if (!g) return;
  // "people held in scam compounds" are no prisoners of the state
  if (/^hold/.test(g.entry.lemma) && c.action === 'detain' && (c.status === 'estimated' || c.a.t.slice(g.to, g.to + 6).some((x) => /^(?:scam|scams|compounds?|captive|hostage)$/.test(x.lower)) && !c.a.t.some((x) => /^(?:police|officers|authorities)$/.test(x.lower)))) c.action = 'confine';
  // "identified 108 victims" counts those who were cheated
  if (c.action === 'screen' && /^identify/.test(g.entry.lemma) && /^victims?$/.test(c.phrase.noun ?? '') && !/traffic/.test(c.a.t.slice(c.phrase.to, c.phrase.to + 4).map((x) => x.lower).join(' '))) c.action = 'defraud';
  // "conned into working for a gang" loses freedom, not money
  if (c.action === 'defraud' && c.a.t[g.to]?.lower === 'into' && c.a.t.slice(g.to + 1, g.to + 5).some((x) => /^(?:work|working|scam|scamming|slavery|servitude|joining|going|travelling|traveling|running)$/.test(x.lower))) c.action = 'traffic';
  // officers are sent out, anybody else is sent somewhere
  if (c.action === 'deploy' && !c.phrase.staff) c.action = 'transfer';
  if (c.action === 'deport' && /hand|turn/.test(g.entry.lemma) && (c.how === 'object' || c.how === 'subject' || c.how === 'reduced')) {
    const after = c.a.t.slice(g.to).map((x) => x.lower);
    const k = after.indexOf('to');
    if (k >= 0 && k < 14) {
      const nm = c.a.nameAt[g.to + k + 1] ?? c.a.nameAt[g.to + k + 2];
      const country = nm?.kind === 'place' && (nm.type === 'country' || lex.capitalOf.has(nm.name)) || nm?.kind === 'nation' || nm?.kind === 'actor' && nm.country !== null && (c.nationality.includes(nm.country) || c.roles.by?.kind === 'place' && c.roles.by.country !== nm.country || c.roles.from !== null && c.roles.from.country !== nm.country);
      // freed by a militia, they are not expelled
      if (!country || c.roles.by?.kind === 'actor' && c.roles.by.type === 'group') c.action = 'transfer';
    } else if (k < 0 && c.a.s.kind !== 'title' && !c.a.names.some((n) => n.kind === 'place')) c.action = 'transfer';
  }
}

const SOUGHT = /^(?:negotiat(?:e|es|ing)|seek|seeks|seeking|sought|demand|demands|demanding|demanded|urge|urged|urging|pending|planning|plans|await|awaiting|requested|requesting|discuss|discussed)$/;
const SET_FOR = /^(?:set|slated|scheduled|due|booked|bound|queued)$/;

function statusOf(a: Analysis, p: PeoplePhrase, g: TriggerMention | null): Status {
  const { t } = a;
  const lo = g ? Math.min(g.auxFrom, p.from) : p.from;
  const words = t.slice(Math.max(0, lo - 5), Math.max(g ? g.to : p.to, lo)).map((x) => x.lower);
  if (g?.negated) return 'denied';
  // "trying to negotiate the release of ten"
  if (g?.entry.voice === 'noun' && t.slice(Math.max(0, g.from - 5), g.from).some((x) => SOUGHT.test(x.lower))) return 'planned';
  if (g?.entry.voice === 'noun' && t[g.from - 1]?.lower === 'for' && SET_FOR.test(t[g.from - 2]?.lower ?? '')) return 'planned';
  if (t.slice(0, p.from).some((x) => /^(?:put|puts)$/.test(x.lower)) && t[p.from - 1]?.lower === 'at' && (p.number.value ?? p.number.min ?? 0) >= 1000) return 'estimated';
  // the words just before the verb decide: "will", "are to be", "preparing to", "plans to"
  const near = g ? t.slice(Math.max(0, g.from - 5), g.from).map((x) => x.lower) : [];
  if (g && near.some((w) => /^(?:will|would|shall|'ll)$/.test(w))) return 'planned';
  if (g && near.some((w, k) => /^(?:thought|believed|estimated|feared|presumed|understood)$/.test(w) && near[k + 1] === 'to')) return 'estimated';
  if (g && t[g.from - 1]?.lower === 'to' && near.slice(-2, -1).concat(near.slice(-3, -2)).some((w, k) => (k === 0 || /^(?:been|is|are|was|were)$/.test(near.at(-2) ?? '')) && /^(?:plans?|planned|planning|prepar\w+|expects?|expected|scheduled|due|set|intends?|intended|hopes?|hope|aims?|vowed|pledged|promised|ordered|ready|slated|waiting|about)$/.test(w))) return 'planned';
  if (g && g.passive && near.includes('be') && near.includes('to') && !near.some((w) => /^(?:had|have|has)$/.test(w))) return 'planned';
  if (g && (/^(?:confine|work)$/.test(g.entry.action) || p.number.bound === 'vague' && g.entry.action === 'defraud') && p.number.bound !== 'exact' && (p.number.value ?? p.number.min ?? 0) >= 10000 && (p.number.value ?? p.number.min ?? 0) % 1000 === 0) return 'estimated';
  const comma = words.lastIndexOf(',');
  if (words.slice(comma + 1).some((w) => ESTIMATES.has(w) && !/^(?:may|might|could|likely)$/.test(w))) return 'estimated';
  if (t.slice(Math.max(0, p.from - 3), p.to).some((x) => /^(?:estimated|presumed|estimates|estimate)$/.test(x.lower))) return 'estimated';
  // "the UN estimates that at least 120,000": no other figure may stand between
  const guess = t.findIndex((x) => /^(?:estimates?|estimating|reckons|reckoned|believed|believes)$/.test(x.lower));
  if (guess >= 0 && guess < p.from && !a.money.some((m) => m.from > guess && m.to <= p.from) && !a.numbers.some((n) => n.numberFrom > guess && n.to <= p.from) && (p.number.bound !== 'exact' || (p.number.value ?? 0) % 1000 === 0) && (p.number.value ?? p.number.min ?? 0) >= 1000) return 'estimated';
  if (near.some((w) => /^(?:allegedly|reportedly-accused|purportedly)$/.test(w)) || words.some((w) => /^(?:allegedly)$/.test(w))) return 'alleged';
  return 'actual';
}

/** Parts that were read as siblings of their whole: when the numbers after a head add up to it, they are its parts. */
function checkSums(counts: RawCount[]): void {
  for (let i = 0; i < counts.length; i++) {
    const head = counts[i]!;
    if (head.phrase.number.bound !== 'exact' || head.nationality.length > 1) continue;
    let sum = 0;
    const parts: RawCount[] = [];
    for (let k = i + 1; k < counts.length; k++) {
      const c = counts[k]!;
      if (c.action !== head.action || c.parent && c.parent !== head || c.phrase === head.phrase || head.nationality.length > 0 && (c.sex === null || c.nationality.length > 0 && c.nationality.join() !== head.nationality.join())) continue;
      sum += size(c); parts.push(c);
      if (sum >= size(head)) break;
    }
    if (parts.length >= 2 && sum === size(head)) for (const c of parts) { c.parent = head; if (!c.nationality.length && c.sex !== null) c.nationality = [...head.nationality]; }
  }
}

export type { NameMention };
