import type { Mention } from './mentions.js';
import { chainOf } from './places.js';

/** Mentions so many days apart at most can share a block; each is put into every such window its days touch. */
const WINDOW_DAYS = 6;
const MAX_WINDOWS = 12;
/** Numbers below this are too common to find an incident by. */
const TELLING_NUMBER = 10;

/**
 * The blocks a mention belongs to; only mentions that share one are compared.
 * By family, country and week; by family, place and week; by family and number; by family and name: what two tellings of one incident nearly always share.
 */
export function blockKeys(m: Mention): string[] {
  const keys = new Set<string>();
  const days = m.when ?? m.assumed;
  if (days) {
    const first = Math.floor((days.lo - 1) / WINDOW_DAYS),
      last = Math.min(first + MAX_WINDOWS, Math.floor((days.hi + 1) / WINDOW_DAYS));
    for (let w = first; w <= last; w++) {
      for (const c of m.countries.length ? m.countries : ['?']) keys.add(`day ${m.family} ${c} ${w}`);
      if (m.destination) keys.add(`to ${m.family} ${m.destination} ${w}`);
      if (m.at && m.at.type !== 'country') for (const p of chainOf(m.at.key)) keys.add(`at ${m.family} ${p} ${w}`);
    }
  }
  for (const f of m.figures)
    if (f.exact && f.whole && f.value >= TELLING_NUMBER) keys.add(`number ${m.family} ${f.value}`);
  for (const p of [...m.persons, ...m.groups]) keys.add(`name ${m.family} ${p}`);
  return [...keys];
}

/** Blocks up to this size are compared pair by pair. */
const WHOLE = 32;
/** In larger ones each is compared with so many neighbours: the sorted neighbourhood of Hernandez and Stolfo (1995). */
const NEIGHBOURS = 10;

interface Orders<T> {
  orders: ((a: T, b: T) => number)[];
}

/** The pairs of a block to compare. Depends on the set only, not on the order it was filled in; grows linearly with the block. */
export function blockPairs<T>(items: T[], { orders }: Orders<T>, pair: (a: T, b: T) => void): void {
  if (items.length <= WHOLE) {
    for (let i = 0; i < items.length; i++) for (let j = i + 1; j < items.length; j++) pair(items[i]!, items[j]!);
    return;
  }
  for (const order of orders) {
    const sorted = [...items].sort(order);
    for (let i = 0; i < sorted.length; i++)
      for (let j = i + 1; j <= Math.min(i + NEIGHBOURS, sorted.length - 1); j++) pair(sorted[i]!, sorted[j]!);
  }
}

const number = (m: Mention): number => m.figures.find((f) => f.whole)?.value ?? 0;
const day = (m: Mention): number => (m.when ?? m.assumed)?.lo ?? m.article.day ?? 0;
const byId = (a: Mention, b: Mention): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
/** Tellings of one incident stand side by side when sorted by number or by day and place. */
export const MENTION_ORDERS: Orders<Mention> = {
  orders: [
    (a, b) => number(a) - number(b) || day(a) - day(b) || byId(a, b),
    (a, b) =>
      day(a) - day(b) || (a.at?.key ?? '').localeCompare(b.at?.key ?? '', 'en') || number(a) - number(b) || byId(a, b),
  ],
};
