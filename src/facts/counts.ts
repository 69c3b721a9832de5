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
const WORDS: [Status, Set<string>][] = [['planned', set(PLANNED)], ['estimated', set(ESTIMATED)], ['alleged', set(ALLEGED)], ['denied', set(DENIED)]];
const LIST_GLUE = /^(?:,|and|as|well|along|together|with|plus|another|by|followed|then|\(|\)|;|or|of|also|were|was|are|from|the|each|:|–|a|an|–|including|namely|comprising|while|including|mostly|only|others|both|came|is)$/;
const TOTAL = /\b(?:total|number|tally|toll|figure|count|tallies|totals|numbers)\b/;
const SAID = /^(?:said|says|told|according|added|announced|confirmed|reported|stated|noted)$/;
const SKIP_RIGHT = /^(?:,|\(|\)|"|of|from|in|at|on|and|the|a|an|who|that|which|had|have|has|been|were|was|are|is|be|being|all|also|aged|between|to|including|mostly|most|them|from|some|both|by|with|believed|reportedly|allegedly|now|will|would|since|already|later|still|recently|inside|working|across|two|other|there|not|–|then|far|so|around|near|for|himself|themselves|could|can|may|might|must|set|due|expected|scheduled|either|today|yesterday|more)$/;

/** All counts of an article, sentence by sentence; later sentences may point back to earlier ones. */
export function countsOf(all: Analysis[], lex: Lexicon): RawCount[] {
  const out: RawCount[] = [];
  for (const a of all) readSentence(a, lex, out);
  return out;
}

function readSentence(a: Analysis, lex: Lexicon, out: RawCount[]): void {
  const phrases = peoplePhrases(a, lex);
  if (!phrases.length) return;
  const earlier = out.length;
  const text = a.t.map((x) => x.lower).join(' ');
  const mine: { p: PeoplePhrase; counts: RawCount[] }[] = [];
  for (const p of phrases) {
    const counts: RawCount[] = [];
    const prev = mine[mine.length - 1];
    const listed = prev && prev.counts.length ? listLink(a, prev.p, p, lex) : null;
    const found = p.staff ? staffTrigger(a, p) : triggersFor(a, p, lex);
    const strong = found.filter((f) => f.how !== 'noun');
    const add = (action: Action, trigger: TriggerMention | null, how: How, parent: RawCount | null): void => {
      const roles = rolesOf(a, p, trigger, lex);
      const c: RawCount = { a, phrase: p, action, trigger, parent, nationality: [...p.nationality], sex: p.sex, status: statusOf(a, p, trigger), roles, how, start: a.t[p.from]!.start, end: a.t[p.to - 1]!.end };
      inherit(c, parent, prev?.counts[0] ?? null, listed);
      refine(c, lex);
      counts.push(c); out.push(c);
    };
    if (p.shape === 'of' && !(strong.length && p.sex === null && p.nationality.length === 0)) {
      // "45 of whom were women": a part of what stands before
      const whole = wholeFor(p, mine, out, earlier);
      if (whole) { add(whole.action, null, 'part', whole); mine.push({ p, counts }); continue; }
    }
    if (listed === 'sibling' && prev && !adjacentTrigger(a, p, strong)) {
      for (const c of prev.counts) add(c.action, c.trigger, 'list', c.parent);
    } else if (listed === 'part' && prev && !adjacentTrigger(a, p, strong)) {
      for (const c of prev.counts) add(c.action, c.trigger, 'part', partHead(c));
    } else if (strong.length) {
      const whole = p.shape === 'rest' || p.shape === 'of' ? wholeFor(p, mine, out, earlier) : p.shape === 'ref' ? null : null;
      for (const f of strong) add(f.action, f.trigger, f.how, whole);
      if (p.shape === 'ref' || p.shape === 'rest') { const same = antecedent(p, out.slice(0, earlier)); if (same) for (const c of counts) if (!c.nationality.length) c.nationality = [...same.nationality]; }
    } else if (found.length) {
      for (const f of found) add(f.action, f.trigger, f.how, null);
    } else if (p.shape !== 'bare' || (TOTAL.test(text) && !p.nationality.length)) {
      const last = lastWhole(out);
      // "Among them, the largest groups came from China (3,634)"; bare nationality lists after a total
      if (last && !p.staff && (p.shape === 'list' || (/^(?:among|of|they|the|these|those|included|most|by)/.test(text) && /\b(?:among (?:them|those|these)|of (?:them|these|those|the)|they (?:included|were|comprised|are|include)|included|comprised|group|nationalit|consisted|largest|followed|came from|breakdown|made up)\b/.test(text) && (p.nationality.length > 0 || p.sex !== null)))) {
        const head = p.shape === 'list' || p.nationality.length || p.sex ? last : null;
        if (head && last.a.s.index >= a.s.index - 3) add(head.action, null, 'inherited', head);
      } else if (p.shape === 'bare' && last && TOTAL.test(text) && last.a.s.index >= a.s.index - 2 && /\b(?:to|at|reached|stood|hit|was|is|now)\b/.test(a.t[p.from - 1]?.lower ?? '')) add(last.action, null, 'elided', null);
    }
    if (counts.length) mine.push({ p, counts });
    else mine.push({ p, counts: [] });
  }
  checkSums(mine.flatMap((m) => m.counts));
}

const partHead = (c: RawCount): RawCount => c.how === 'list' || c.how === 'part' || c.how === 'inherited' ? c.parent && c.phrase.sex === null && c.phrase.nationality.length === 0 ? c : c.parent && c.phrase.nationality.length ? c : c : c;

/** Whether phrase q continues a list that p began, or is a part of p. */
function listLink(a: Analysis, p: PeoplePhrase, q: PeoplePhrase, lex: Lexicon): 'sibling' | 'part' | null {
  let part = false;
  let glue = true;
  let n = 0;
  for (let i = p.to; i < q.from; i++) {
    const w = a.t[i]!.lower;
    if (a.nameAt[i] || a.dateAt[i] || a.moneyAt[i]) { if (a.dateAt[i]) n += 2; continue; }
    if (/^(?:including|comprising|namely|consisting|whom|included|among|made|comprised|mostly|mainly)$/.test(w)) part = true;
    if ((w === ':' || w === '–') ) part = true;
    if (w === '(' && !(q.shape === 'list')) part = true;
    if (a.triggerAt[i]) { glue = false; break; }
    if (!LIST_GLUE.test(w) && !lex.people.has(w) && a.t[i]!.kind === 'word') n++;
    if (w === ';' ) n++;
    if (/^(?:said|who|while|when|after|before|but)$/.test(w)) { glue = false; break; }
  }
  if (!glue || n > 3) return null;
  if (q.shape === 'of') return 'part';
  const qHas = q.nationality.length > 0 || q.sex !== null || q.shape === 'bare' || q.shape === 'list';
  const pHas = p.nationality.length > 0 || p.sex !== null || p.shape === 'bare' || p.shape === 'list';
  const pv = p.number.value ?? p.number.min ?? 0, qv = q.number.value ?? q.number.min ?? 0;
  if (part && qv < pv && (qHas || q.noun)) return 'part';
  if (q.sex !== null && q.nationality.length === 0 && p.sex === null && qv < pv && a.t[p.to]?.text === '(') return 'part';
  if (pHas === qHas || (q.shape === 'bare') || (qHas && pHas)) {
    if (q.shape === 'bare' && !p.nationality.length && p.shape !== 'bare' && q.nationality.length === 0) return null;
    return 'sibling';
  }
  if (q.noun && p.noun && n === 0) return 'sibling';
  if (qHas && !pHas && n === 0) return qv < pv && a.t.slice(p.to, q.from).some((x) => x.lower === 'with' || x.text === ',') && a.t[q.from - 1]?.lower !== 'and' ? 'part' : 'sibling';
  return n === 0 && (q.noun !== null) ? 'sibling' : null;
}

interface Found { action: Action; trigger: TriggerMention; how: How; cost: number }

const adjacentTrigger = (a: Analysis, p: PeoplePhrase, found: Found[]): boolean => found.some((f) => f.how === 'subject' && f.trigger.from >= p.to && f.cost <= 4 || f.how === 'object' && f.cost <= 1.5 || f.how === 'nominal' && f.cost <= 1 || f.how === 'reduced' && f.cost <= 1 && a.triggerAt[p.to] === f.trigger);

/** The triggers that govern a people phrase, the main one first. */
function triggersFor(a: Analysis, p: PeoplePhrase, lex: Lexicon): Found[] {
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
          if (/^(?:of|for|involving|against)$/.test(gap.filter((x) => !/^(?:the|a|an|at|some|around|about|nearly|total|another)$/.test(x.lower))[0]?.lower ?? '')) found.push({ action: g.entry.action, trigger: g, how: 'nominal', cost });
        }
        i = g.from; cost += 2; if (found.length) break; continue;
      }
      if (g.entry.voice === 'vt' && !g.passive && !relativeSubject(a, g, p)) {
        found.push({ action: g.entry.action, trigger: g, how: 'object', cost });
        break;
      }
      if (g.entry.voice === 'vi' && /^(?:lose)/.test(g.entry.lemma) === false && cost < 3 && g.entry.form !== 'past') { /* "fleeing 30 people" is no count of who fled */ }
      if (g.passive || g.entry.voice === 'vi') break;
      i = g.from; continue;
    }
    const w = t[i]!.lower;
    if (/^[;.]$/.test(w) || SAID.test(w)) break;
    if (/^(?:who|which|that|while|but|because|when|after|where|whose|if|although)$/.test(w)) break;
    if (/^(?:were|was|are|is|had|has|have)$/.test(w) && !a.triggerAt[i + 1]) break;
    cost += a.nameAt[i] || a.dateAt[i] ? 0.3 : LIST_GLUE.test(w) ? 0.7 : 1;
    if (cost > 14) break;
  }
  // right: "230 foreigners detained in raids", "30 were arrested", "1,600 fled"
  let rc = 0;
  let relative = false;
  let chain = 0;
  for (let i = p.to; i < t.length; i++) {
    const g = a.triggerAt[i];
    if (g) {
      if (g.entry.voice === 'noun') { i = g.to - 1; rc += 1; if (rc > 12) break; continue; }
      const bareParticiple = g.entry.voice === 'vt' && g.entry.form === 'past' && !g.passive;
      const subjectIsOther = a.t.slice(p.to, g.from).some((x, k) => k > 0 && lex.people.has(x.lower) && a.numbers.some((n) => n.from >= p.to && n.to <= g.from));
      if (g.passive || (g.entry.voice === 'vi' && g.entry.form !== 'gerund') || (g.entry.voice === 'vi' && rc <= 3)) {
        if (!subjectIsOther || chain) { found.push({ action: g.entry.action, trigger: g, how: 'subject', cost: rc }); chain++; relative = false; }
        i = g.to - 1; rc += 2;
        if (chain > 2) break;
        continue;
      }
      if (bareParticiple && (rc <= 1.5 || (chain > 0 && /^(?:and|then|,|before|or)$/.test(t[g.from - 1]!.lower)))) {
        found.push({ action: g.entry.action, trigger: g, how: chain ? 'subject' : 'reduced', cost: rc }); chain++;
        i = g.to - 1; rc += 2; continue;
      }
      if (/^(?:to|of)$/.test(t[g.from - 1]?.lower ?? '') && g.entry.voice === 'vt') { i = g.to - 1; rc += 3; if (rc > 12) break; continue; }
      if (bareParticiple && relative) { found.push({ action: g.entry.action, trigger: g, how: 'reduced', cost: rc }); i = g.to - 1; continue; }
      break;
    }
    const w = t[i]!.lower;
    if (/^[;.]$/.test(w) || SAID.test(w)) break;
    if (/^(?:while|but|because|although|when|where|whereas)$/.test(w)) break;
    if (/^(?:who|that|whom)$/.test(w)) relative = true;
    if (a.numbers.some((n) => n.numberFrom === i && n.numberFrom >= p.to) && !chain && lexPeopleAfter(a, i, lex) && !/^(?:,|and|\(|including|of|:|–)$/.test(t[i - 1]?.lower ?? '')) break;
    if (w === '(' ) { const close = t.findIndex((x, k) => k > i && x.text === ')'); if (close > 0 && close - i < 25) { i = close; rc += 0.5; continue; } }
    if (w === '–' && i > p.to) break;
    rc += a.nameAt[i] || a.dateAt[i] || a.moneyAt[i] ? 0.3 : SKIP_RIGHT.test(w) ? 0.5 : a.t[i]!.kind === 'word' ? 1.2 : 0.4;
    if (rc > 11) break;
  }
  const left = found.find((f) => f.how === 'object' || f.how === 'nominal');
  const rights = found.filter((f) => f.how === 'subject' || f.how === 'reduced');
  const right = rights[0];
  let result: Found[];
  if (left && right) {
    if (left.cost <= 2.5 || left.how === 'nominal') {
      // the object of a verb; a relative clause or participle adds another action
      const tail = rights.filter((r) => r.how === 'reduced' && r.cost <= 1.5 || relativeBetween(a, p, r));
      result = [left, ...tail];
    } else result = right.cost <= left.cost + 3 ? rights : [left];
  } else result = found.sort((x, y) => x.cost - y.cost);
  if (!result.length && p.noun && lex.nounActions.has(p.noun)) {
    const action = lex.nounActions.get(p.noun)!;
    if (p.shape !== 'rest' && p.shape !== 'ref') result = [{ action, trigger: { from: p.to - 1, to: p.to, entry: { action, voice: 'noun', form: 'noun', particle: [], lemma: p.noun }, passive: false, auxFrom: p.to - 1, negated: false, perfect: false }, how: 'noun', cost: 3 }];
  } else if (p.noun && /^(?:arrests?|convictions?|prosecutions|indictments|deaths|deportations|repatriations|rescues|extraditions)$/.test(p.noun)) {
    const action = lex.nounActions.get(p.noun)!;
    result = [{ action, trigger: { from: p.to - 1, to: p.to, entry: { action, voice: 'noun', form: 'noun', particle: [], lemma: p.noun }, passive: false, auxFrom: p.to - 1, negated: false, perfect: false }, how: 'nominal', cost: 0 }];
  }
  const seen = new Set<string>();
  return result.filter((f) => !seen.has(f.action) && seen.add(f.action));
}

const lexPeopleAfter = (a: Analysis, i: number, lex: Lexicon): boolean => { for (let k = i + 1; k < Math.min(a.t.length, i + 5); k++) if (lex.people.has(a.t[k]!.lower) || a.nameAt[k]?.kind === 'nation') return true; return false; };

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
    if (g.entry.action === 'deploy' && (g.to <= p.from && p.from - g.to < 6 && !g.passive || g.passive && g.from >= p.to && g.from - p.to < 8)) return [{ action: 'deploy', trigger: g, how: 'object', cost: 1 }];
    if (/^(?:arrest|charge|convict|sanction|want|kill|injure|rescue|other)$/.test(g.entry.action) && g.passive && g.from >= p.to && g.from - p.to < 6) return [{ action: g.entry.action, trigger: g, how: 'subject', cost: g.from - p.to }];
    if (/^(?:arrest|charge|convict|sanction)$/.test(g.entry.action) && !g.passive && g.entry.voice === 'vt' && g.to <= p.from && p.from - g.to <= 2) return [{ action: g.entry.action, trigger: g, how: 'object', cost: p.from - g.to }];
  }
  return [];
}

/** The count a back-reference or a part belongs to. */
function wholeFor(p: PeoplePhrase, mine: { p: PeoplePhrase; counts: RawCount[] }[], out: RawCount[], earlier: number): RawCount | null {
  const v = p.number.value ?? 0;
  const here = mine.flatMap((m) => m.counts);
  if (p.ofNumber !== null) { const all = [...out.slice(0, earlier), ...here].reverse().find((c) => c.phrase.number.value === p.ofNumber); if (all) return all; }
  if (p.shape === 'of' && here.length) { const last = mine[mine.length - 1]!.counts[0]; if (last && size(last) > v) return last; const bigger = [...here].reverse().find((c) => size(c) > v); if (bigger) return bigger; }
  const before = out.slice(0, earlier);
  for (let i = before.length - 1; i >= 0; i--) { const c = before[i]!; if (size(c) > v && (!c.parent || p.shape === 'of' && i >= before.length - 2)) return c; }
  return null;
}

const size = (c: RawCount): number => c.phrase.number.value ?? c.phrase.number.min ?? 0;

function antecedent(p: PeoplePhrase, before: RawCount[]): RawCount | null {
  const v = p.number.value;
  const same = [...before].reverse().find((c) => c.phrase.number.value === v && c.nationality.length);
  if (p.shape === 'ref') return same ?? null;
  return [...before].reverse().find((c) => size(c) > (v ?? 0) && !c.parent) ?? null;
}

const lastWhole = (out: RawCount[]): RawCount | null => { for (let i = out.length - 1; i >= 0; i--) { const c = out[i]!; if (c.how === 'list' && c.parent) return c.parent; if (c.how === 'inherited' && c.parent) return c.parent; if (c.phrase.nationality.length === 0 && c.phrase.sex === null || !c.parent) return c; } return null; };

function inherit(c: RawCount, parent: RawCount | null, prev: RawCount | null, listed: 'sibling' | 'part' | null): void {
  const from = parent ?? (listed ? prev : null);
  if (!from) return;
  if (parent && !c.nationality.length && (c.sex !== null || c.phrase.shape === 'of' || c.phrase.shape === 'rest')) c.nationality = [...parent.nationality];
  for (const k of ['at', 'from', 'to', 'via', 'by', 'when', 'asOf'] as const) if (c.roles[k] == null && !(listed === 'sibling' && k === 'at' && false)) (c.roles[k] as unknown) = from.roles[k];
  if (c.how === 'list' || c.how === 'part' || c.how === 'inherited') c.status = from.status;
}

/** "handed over to Thai police" is a transfer, "handed over to China" a deportation; "sold to 30" etc. stay as they are. */
function refine(c: RawCount, lex: Lexicon): void {
  const g = c.trigger;
  if (!g) return;
  if (c.action === 'deport' && /hand|turn/.test(g.entry.lemma) && (c.how === 'object' || c.how === 'subject' || c.how === 'reduced')) {
    const after = c.a.t.slice(g.to).map((x) => x.lower);
    const k = after.indexOf('to');
    if (k >= 0 && k < 14) {
      const nm = c.a.nameAt[g.to + k + 1] ?? c.a.nameAt[g.to + k + 2];
      const country = nm?.kind === 'place' && (nm.type === 'country' || lex.capitalOf.has(nm.name)) || nm?.kind === 'nation' || nm?.kind === 'actor' && nm.country !== null;
      if (!country) c.action = 'transfer';
    } else if (k < 0 && c.a.s.kind !== 'title' && !c.a.names.some((n) => n.kind === 'place')) c.action = 'transfer';
  }
}

function statusOf(a: Analysis, p: PeoplePhrase, g: TriggerMention | null): Status {
  const { t } = a;
  const lo = g ? Math.min(g.auxFrom, p.from) : p.from;
  const words = t.slice(Math.max(0, lo - 5), Math.max(g ? g.to : p.to, lo)).map((x) => x.lower);
  if (g?.negated) return 'denied';
  // the words just before the verb decide: "will", "are to be", "preparing to", "plans to"
  const near = g ? t.slice(Math.max(0, g.from - 5), g.from).map((x) => x.lower) : [];
  if (g && near.some((w) => /^(?:will|would|shall|'ll)$/.test(w))) return 'planned';
  if (g && t[g.from - 1]?.lower === 'to' && near.some((w) => /^(?:plans?|planned|planning|prepar\w+|expects?|expected|scheduled|due|set|intends?|intended|hopes?|hope|aims?|vowed|pledged|promised|ordered|ready|slated|waiting|about)$/.test(w))) return 'planned';
  if (g && g.passive && near.includes('be') && near.includes('to') && !near.some((w) => /^(?:had|have|has)$/.test(w))) return 'planned';
  if (words.some((w) => WORDS[1]![1].has(w) && !/^(?:may|might|could|likely)$/.test(w)) && !words.some((w) => w === 'suspected-to')) return 'estimated';
  if (t.slice(Math.max(0, p.from - 3), p.to).some((x) => /^(?:estimated|presumed|estimates|estimate)$/.test(x.lower))) return 'estimated';
  const sentence = t.map((x) => x.lower);
  if (sentence.some((w) => /^(?:estimates?|estimated|estimating|reckons|reckoned|believed)$/.test(w)) && (p.number.bound !== 'exact' || (p.number.value ?? 0) % 1000 === 0) && (p.number.value ?? p.number.min ?? 0) >= 1000) return 'estimated';
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
      if (c.action !== head.action || c.parent && c.parent !== head || c.phrase === head.phrase) continue;
      sum += size(c); parts.push(c);
      if (sum >= size(head)) break;
    }
    if (parts.length >= 2 && sum === size(head)) for (const c of parts) c.parent = head;
  }
}

export type { NameMention };
