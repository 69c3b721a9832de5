import { nth } from '../text/list.js';
import type { Sentence } from '../article/sentences.js';
import type { Lexicon } from '../lexicon/load.js';
import { datesOf, type DateMention } from '../mentions/date.js';
import { moneyOf, type MoneyMention } from '../mentions/money.js';
import { isNation, namesOf, type NameMention, type PlaceMention } from '../mentions/name.js';
import { numbersOf, type NumberMention } from '../mentions/number.js';
import { triggersOf, type TriggerMention } from '../mentions/trigger.js';
import { lowerAt, type Token } from '../text/token.js';

export interface DateSpan {
  from: number;
  to: number;
  date: DateMention;
}

/** A place said by its name, or by a word that means one named before ("there", "the town"). */
export interface PlaceMeant {
  n: PlaceMention;
  from: number;
  to: number;
}

/** One sentence with all its mentions. `name(i)` and friends tell which mention owns a token. */
export interface Analysis {
  s: Sentence;
  t: Token[];
  numbers: NumberMention[];
  money: MoneyMention[];
  dates: DateSpan[];
  names: NameMention[];
  triggers: TriggerMention[];
  nameAt: (NameMention | undefined)[];
  dateAt: Uint8Array;
  moneyAt: Uint8Array;
  triggerAt: (TriggerMention | undefined)[];
  meant: PlaceMeant[];
}

export interface Reading {
  ref: string | null;
  anchor: string | null;
  told: string | null;
  /** Names of persons told so far, and each word of them. */
  persons: Set<string>;
}

/** Runs every mention reader over one sentence. */
export function analyse(s: Sentence, folded: string, lex: Lexicon, r: Reading): Analysis {
  const t = s.tokens;
  const named = namesOf(t, lex, r.persons);
  // "2019 Thais were rescued": people, not a year
  const counts = (from: number, to: number): boolean =>
    to - from === 1 &&
    /^\d{4}$/.test(t[from]!.text) &&
    named.some((n) => isNation(n) && n.from === to && (!n.adjective || lex.people.has(lowerAt(t, n.to))));
  const dates: DateSpan[] = [];
  for (const date of datesOf(folded, s.start, s.end, r.ref, r.anchor, r.told)) {
    const { from, to } = tokensIn(t, date.start, date.end);
    if (to > from && !counts(from, to)) dates.push({ from, to, date });
  }
  const dateAt = new Uint8Array(t.length);
  for (const d of dates) dateAt.fill(1, d.from, d.to);
  if (s.dateline) {
    const { from, to } = tokensIn(t, s.dateline.start, s.dateline.end);
    for (const d of dates) if (d.from >= from && d.to <= to) d.date.dateline = true;
  }
  const numbers = numbersOf(t).filter((n) => !dateAt[n.numberFrom]);
  const money = moneyOf(t, numbers);
  const moneyAt = new Uint8Array(t.length);
  for (const m of money) moneyAt.fill(1, m.from, m.to);
  const names = named.filter((n) => !dateAt[n.from] && !moneyAt[n.from]);
  const nameAt = new Array<NameMention | undefined>(t.length).fill(undefined);
  for (const n of names) nameAt.fill(n, n.from, n.to);
  const triggers = triggersOf(t, lex, (i) => !!nth(nameAt, i) || !!dateAt[i] || !!moneyAt[i], numbers);
  const triggerAt = new Array<TriggerMention | undefined>(t.length).fill(undefined);
  for (const x of triggers) triggerAt.fill(x, x.from, x.to);
  return {
    s,
    t,
    numbers: numbers.filter((n) => !moneyAt[n.numberFrom]),
    money,
    dates,
    names,
    triggers,
    nameAt,
    dateAt,
    moneyAt,
    triggerAt,
    meant: [],
  };
}

function tokensIn(t: Token[], start: number, end: number): { from: number; to: number } {
  let from = 0;
  while (from < t.length && t[from]!.end <= start) from++;
  let to = from;
  while (to < t.length && t[to]!.start < end) to++;
  return { from, to };
}

/** Where a sentence stands among all of an article: in the order of the text, the headline last. */
export const placeOf = (a: Analysis, all: Analysis[]): number =>
  a.s.kind === 'title' ? all.lastIndexOf(a) : all.lastIndexOf(a, a.s.index);

/** The sentences that stand up to `n` before one in the text, the headline last. */
export function justBefore(a: Analysis, all: Analysis[], n: number): Analysis[] {
  const near = (x: Analysis): boolean => x.s.index < a.s.index && x.s.index >= a.s.index - n;
  const body = all.findLastIndex((x) => x.s.kind !== 'title') + 1;
  // sentences are left out, never added: none stands behind its index
  let to = Math.min(a.s.index, body),
    from = to;
  while (from > 0 && all[from - 1]!.s.index >= a.s.index - n) from--;
  while (to > from && !near(all[to - 1]!)) to--;
  return [...all.slice(from, to), ...all.slice(body).filter(near)];
}
