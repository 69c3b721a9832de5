import { mapped } from '../text/list.js';
import type { Action } from '../labels.js';
import type { TriggerMention } from '../mentions/trigger.js';
import type { Group } from '../facts/group.js';
import type { Spot } from './context.js';
import { bucket, gapOf, wordAt, type Emit } from './words.js';

/** An action a group may have, with the nearest trigger of its sentence that tells it. */
export interface Deed {
  action: Action;
  trigger: TriggerMention | null;
}

/** How far the words of a group's sentence bear on it, and how near they must stand to weigh by their place. */
const REACH = 4,
  NEAR = 2;

/** What a group may have suffered or done though no word of its sentence is known to tell it. */
const COMMON: readonly Action[] = [
  'arrest',
  'defraud',
  'repatriate',
  'rescue',
  'escape',
  'await',
  'assist',
  'confine',
  'deport',
  'deploy',
  'transfer',
  'screen',
  'convict',
];

const hasDeed = (g: Group | null, a: Action): boolean => g !== null && g.counts.some((c) => c.action === a);

/** The actions that what stands around a group proposes for it: the rules' reading, the triggers of the sentence, the groups beside and before it, what the article is about. */
export function deedsFor({ g, before, after, last, past, told, sum, lead }: Spot): Deed[] {
  const out = new Map<Action, TriggerMention | null>();
  const far = (x: TriggerMention): number =>
    x.to <= g.p.from ? g.p.from - x.to : x.from >= g.p.to ? x.from - g.p.to : 0;
  const near = [...g.a.triggers].sort((x, y) => far(x) - far(y));
  for (const x of near) for (const e of [x.entry, x.other]) if (e && !out.has(e.action)) out.set(e.action, x);
  for (const c of g.counts)
    out.set(c.action, c.trigger && g.a.triggers.includes(c.trigger) ? c.trigger : (out.get(c.action) ?? null));
  const add = (a: Action | null | undefined): void => {
    if (a && !out.has(a)) out.set(a, null);
  };
  for (const x of [sum, before, after, last, g.whole, g.alias, ...past]) for (const c of x?.counts ?? []) add(c.action);
  add(told.lex.nounActions.get(g.p.noun ?? ''));
  for (const x of told.titleDeeds) add(x);
  for (const x of lead?.triggers ?? []) add(x.entry.action);
  for (const x of told.previous.get(g.a)?.triggers ?? []) add(x.entry.action);
  add(told.topDeed);
  if (!g.counts.length) for (const x of COMMON) add(x);
  return mapped([...out], ([action, trigger]) => ({ action, trigger }));
}

/** Where a trigger stands to a group: as verb of which it is subject or object, or beside it. */
function relation(g: Group, x: TriggerMention): string {
  const n = g.syn.chunkAt[g.p.from]!;
  for (const c of g.syn.clauses)
    if (c.verb.trigger === x)
      return `${c.subjects.includes(n) ? 's' : c.objects.includes(n) ? 'o' : 'x'}${c.passive ? 'p' : ''}${c.link === 'relative' ? 'r' : c.link === 'reduced' ? 'd' : ''}`;
  return 'n';
}

/** What stands around a group, whatever its action: `emit` gets features to be crossed with each action, `each` those that tell how far the rules are to be trusted. */
export function contextFeatures({ g, among, told }: Spot, emit: Emit, each: Emit): void {
  const { p, a } = g;
  emit('.');
  emit('k', a.s.kind);
  emit('v', p.shape);
  emit('o', p.noun ?? '-');
  emit('q', p.number.bound);
  emit('nat', p.nationality.length ? 1 : g.nationality.length ? 2 : 0);
  if (p.staff) emit('f');
  each('on', p.noun ?? '-');
  each('qr', p.number.bound);
  each('c', g.counts.length, Math.min(4, among));
  // the verb that the group is subject or object of, known or not
  const n = g.syn.chunkAt[p.from]!;
  for (const c of g.syn.clauses) {
    const side = c.subjects.includes(n) ? 's' : c.objects.includes(n) ? 'o' : '';
    if (side) {
      emit('V', side, a.t[c.verb.head]!.lower);
      each('V', side, c.passive ? 'p' : '', c.link);
    }
  }
  for (const w of told.words.get(a)!) emit('W', w);
  for (let k = 1; k <= REACH; k++) {
    const b = wordAt(a, p.from - k),
      f = wordAt(a, p.to + k - 1);
    if (b) {
      emit('<', b);
      if (k <= NEAR) each('<', k, b);
    }
    if (f) {
      emit('>', f);
      if (k <= NEAR) each('>', k, f);
    }
  }
}

/** What stands between a group and those beside it, the same for all its actions. */
export interface Gaps {
  before: string;
  after: string;
}
export const gapsOf = ({ g: { p, a }, before, after }: Spot): Gaps => ({
  before: before ? gapOf(a, before.p.to, p.from) : '',
  after: after ? gapOf(a, p.to, after.p.from) : '',
});

/** What speaks for and against one action of a group. */
export function deedFeatures(s: Spot, { action: A, trigger }: Deed, gaps: Gaps, emit: Emit): void {
  const { g, told, before, after, last, past } = s;
  const { p, a } = g;
  const read = g.counts.find((c) => c.action === A);
  const other = g.counts[0];
  const how = read?.how ?? (other ? 'no' : 'idle'),
    R = read ? 1 : 0;
  emit('r', how);
  emit('r', how, A);
  emit('r', how, p.shape);
  emit('rk', how, a.s.kind);
  if (!read && other) {
    emit('x', other.action, '>', A);
    emit('xh', other.how);
  }
  if (read && g.counts.length > 1) {
    emit('m', g.counts.indexOf(read));
    for (const c of g.counts) if (c !== read) emit('mm', A, '+', c.action);
  }
  if (trigger) {
    const rel = relation(g, trigger),
      side = trigger.to <= p.from ? '<' : '>';
    const lo = Math.min(trigger.to, p.to),
      hi = Math.max(trigger.from, p.from);
    let numbers = 0,
      rivals = 0;
    for (const n of a.numbers) if (n.numberFrom >= lo && n.numberFrom < hi && n !== p.number) numbers++;
    for (const x of a.triggers) if (x !== trigger && x.from >= lo && x.to <= hi && x.entry.action !== A) rivals++;
    emit('t', R, rel, side);
    emit('td', R, side, bucket(hi - lo));
    emit('tl', trigger.entry.lemma, R);
    emit('tr', trigger.entry.lemma, rel);
    emit('tf', R, trigger.entry.form, side, rel);
    emit('ti', R, Math.min(3, numbers), rel);
    emit('tt', R, Math.min(3, rivals));
    if (trigger.negated) emit('neg');
  } else {
    emit('t-', how);
    emit('t-', A, how);
  }
  emit('b', hasDeed(before, A) ? 1 : before?.counts.length ? 0 : '-', R, gaps.before);
  emit('n', hasDeed(after, A) ? 1 : after?.counts.length ? 0 : '-', R, gaps.after);
  if (last) {
    emit('l', hasDeed(last, A) ? 1 : 0, Math.min(3, a.s.paragraph - last.a.s.paragraph), p.shape, R);
    emit('la', last.counts[0]?.action ?? 'undefined', '>', A, R);
  }
  if (s.sum) {
    emit('su', hasDeed(s.sum, A) ? 1 : s.sum.counts.length ? 0 : '-', R);
    emit('su', hasDeed(s.sum, A) ? 1 : 0, how, p.shape);
  } else emit('su', how);
  if (last)
    emit(
      hasDeed(last, A) ? 'lz1' : 'lz0',
      Math.sign(last.size - g.size),
      Math.min(2, a.s.index - last.a.s.index),
      p.shape,
      R,
    );
  if (before) emit('bz', hasDeed(before, A) ? 1 : 0, Math.sign(before.size - g.size), p.shape, R);
  const previous = told.previous.get(a);
  if (previous)
    emit('pv', previous.triggers.some((x) => x.entry.action === A) ? 1 : 0, p.shape, R, a.triggers.length ? 1 : 0);
  if (s.lead) {
    emit('ld', s.lead.triggers.some((x) => x.entry.action === A) ? 1 : 0, R, a.triggers.length ? 1 : 0);
    emit('ld', s.lead.triggers.some((x) => x.entry.action === A) ? 1 : 0, how, a.s.kind);
  }
  if (g.whole) emit('w', hasDeed(g.whole, A) ? 1 : 0, R);
  const back = past.findIndex((x) => hasDeed(x, A));
  emit('pa', back, p.shape, R);
  emit('pa', back, how);
  emit('no', told.lex.nounActions.get(p.noun ?? '') === A ? 1 : 0, R);
  emit('to', told.topDeed === A ? 1 : 0, R, p.shape);
  emit('h', told.titleDeeds.has(A) ? 1 : 0, R);
  emit('s', bucket(Math.round((10 * (told.deeds.of.get(A) ?? 0)) / Math.max(1, told.deeds.sum))), R);
  for (const x of a.triggers) if (x !== trigger) emit('y', x.entry.action, A, R);
}
