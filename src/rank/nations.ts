import type { RawCount } from '../facts/group.js';
import { consulIn } from '../facts/discourse.js';
import type { Spot } from './context.js';
import { bucket, wordAt, type Emit } from './words.js';

/** Whose people a count may be of: country codes joined by a comma, '' for none told; with what speaks for each. */
export type Nations = Map<string, string[]>;

const OWN = /^(?:repatriate|rescue|await|assist|missing|escape|confine|traffic)$/;

/** The nationalities that what stands around a count proposes for it, each with its sources. */
export function nationsFor(s: Spot, c: RawCount): Nations {
  const { g, told, before, after, last, lastNational } = s;
  const { p, a } = g;
  const out: Nations = new Map();
  const add = (codes: string | readonly string[] | null | undefined, source: string): void => { if (codes == null) return; const k = typeof codes === 'string' ? codes : codes.join(); const l = out.get(k); if (l) l.push(source); else out.set(k, [source]); };
  add('', '0');
  add(c.nationality, `rule-${c.how}`);
  if (g.whole) add(g.whole.nationality, 'whole');
  if (g.alias) add(g.alias.nationality, 'alias');
  if (c.parent) add(c.parent.nationality, 'parent');
  if (before) { add(before.nationality, 'before'); if (before.counts.some((x) => x.action === c.action)) add(before.nationality, 'beforeSame'); }
  if (after) add(after.nationality, 'after');
  if (last) { const near = a.s.paragraph - last.a.s.paragraph; add(last.nationality, `last${Math.min(2, near)}`); if (last.counts.some((x) => x.action === c.action)) add(last.nationality, 'lastSame'); }
  if (lastNational) { const far = lastNational.a === a ? 0 : a.s.index - lastNational.a.s.index; add(lastNational.nationality, `told${bucket(far)}`); if (lastNational.size > g.size) add(lastNational.nationality, 'toldLarger'); }
  if (told.nation) add(told.nation, 'story');
  if (told.home) add(told.home, 'home');
  if (told.titleNation) add(told.titleNation, 'title');
  if (told.dateline) add(told.dateline, 'dateline');
  add(told.mostPeople, 'mostPeople');
  add(told.mostLand, 'mostLand');
  add(told.mostNamed, 'mostNamed');
  const consul = consulIn(a, told.nation, told.lex);
  if (consul) add(consul, 'consul');
  const { by, to, from, at } = c.roles;
  if (by) add(by.country, by.kind === 'actor' ? `by-${by.type}` : 'by-place');
  if (to) add(to.country, 'to');
  if (from) add(from.country, 'from');
  if (at) add(at.country, 'at');
  for (const n of a.names) {
    if (n.kind === 'nation') add(n.codes, `nation${n.to <= p.from ? '<' : '>'}${bucket(n.to <= p.from ? p.from - n.to : n.from - p.to)}${n.people && !n.adjective ? 'p' : ''}`);
    else if (n.kind === 'place' && n.type === 'country') add(n.country, `country${n.to <= p.from ? '<' : '>'}${wordAt(a, n.from - 1) ?? '^'}`);
    else if (n.kind === 'actor') add(n.country, `actor${n.to <= p.from ? '<' : '>'}`);
  }
  const x = told.previous.get(a);
  if (x) for (const n of x.names) if (n.kind === 'nation') add(n.codes, 'previous'); else if (n.kind === 'place' && n.type === 'country') add(n.country, 'previousCountry');
  return out;
}

/** What stands around a count and speaks for any nationality or for none: each feature holds a "1" for any or a "0" for none behind its first two pieces. */
export function aroundFeatures({ g, told }: Spot, c: RawCount, emit: (a: string, b: string, behind: string) => void): void {
  const { p, a } = g;
  emit('z', '', c.status); emit('k', '', a.s.kind); emit('q', '', p.number.bound);
  for (let k = 1; k <= 4; k++) { const b = wordAt(a, p.from - k), f = wordAt(a, p.to + k - 1); if (b) emit('<', b, ''); if (f) emit('>', f, ''); }
  for (const w of told.words.get(a)!) emit('W', w, '');
  emit('A', c.action, ''); emit('A', c.action, p.noun ?? '-');
}

/** What speaks for and against a nationality, one feature each. */
export function nationFeatures(s: Spot, c: RawCount, nation: string, sources: readonly string[], emit: Emit): void {
  const { g, told } = s;
  const { p, a } = g;
  const kind = OWN.test(c.action) ? 'own' : c.action;
  const noun = p.noun ?? '-';
  const none = nation === '';
  const ruled = c.nationality.join();
  const state = nation === ruled ? 'R' : ruled === '' ? 'r0' : 'r1';
  const N = none ? '0' : '1';
  emit('s', state, N); emit('s', state, N, c.how); emit('s', state, N, kind); emit('s', state, N, p.shape); emit('sn', state, N, noun);
  if (none) { emit('0c', Math.min(5, told.nations.of.size)); emit('0st', told.nation ? 1 : 0, kind); emit('0st', told.nation ? 1 : 0, p.shape); emit('0f', wordAt(a, p.from - 1)); emit('0a', wordAt(a, p.to)); emit('0sd', Math.min(4, s.said.size)); emit('0he', Math.min(3, s.here.size)); emit('0sd', Math.min(4, s.said.size), kind); emit('0pp', Math.min(4, told.peoples.of.size)); emit('0pp', Math.min(4, told.peoples.of.size), p.shape); emit('0on', told.peoples.sum ? Math.round(5 * Math.max(...told.peoples.of.values()) / told.peoples.sum) : 'x', kind); }
  else {
    emit('m', nation.includes(',') ? 1 : 0);
    if (told.titleNation === nation) emit('isTitle');
    const share = (told.nations.of.get(nation) ?? 0) / Math.max(1, told.nations.sum);
    emit('sh', Math.round(share * 5)); emit('sh', Math.round(share * 5), kind); emit('sh', Math.round(share * 5), p.shape);
    const part = (told.peoples.of.get(nation) ?? 0) / Math.max(1, told.peoples.sum), land = (told.lands.of.get(nation) ?? 0) / Math.max(1, told.lands.sum);
    emit('pp', Math.round(part * 5), Math.min(3, told.peoples.sum)); emit('pp', Math.round(part * 5), kind); emit('ll', Math.round(land * 5)); emit('ll', Math.round(land * 5), kind); emit('pl', Math.round(part * 3), Math.round(share * 3), Math.round(land * 3));
    emit('sd', s.said.has(nation) ? 1 : 0, Math.min(3, s.said.size)); emit('he', s.here.has(nation) ? 1 : 0, Math.min(3, s.here.size)); emit('sd', s.said.has(nation) ? 1 : 0, Math.min(3, s.said.size), kind); emit('he', s.here.has(nation) ? 1 : 0, Math.min(3, s.here.size), p.shape);
    emit('1f', wordAt(a, p.from - 1)); emit('1a', wordAt(a, p.to));
    emit('1w', sources.some((x) => x === 'before' || x.startsWith('last')) ? 1 : 0, wordAt(a, p.from));
    const whole = g.whole?.nationality.join();
    if (whole !== undefined && whole !== nation) emit('wholeOther', whole === '' ? 0 : 1);
    if (c.roles.at?.country === nation) emit('1at', kind);
  }
  for (const x of sources) { emit(x, N); emit(x, N, kind); emit(x, N, p.shape); emit(x, N, state); emit(x, N, c.how); emit(x, N, c.action); }
}
