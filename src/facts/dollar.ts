import { HOME_DOLLARS } from '../lexicon/currencies.js';
import type { Analysis } from './analysis.js';

const HOME = new Map(HOME_DOLLARS.split('\n').filter(Boolean).map((l) => l.split('|').map((x) => x.trim()) as [string, string]));

/**
 * The currency of a bare "$": that of the country the article is about, where its press writes so
 * and the article tells no other dollar by a sign of its own ("US$", "S$"); else USD.
 */
export function bareDollar(all: Analysis[]): string {
  if (all.some((a) => a.money.some((m) => /^[A-Z]{1,3}D$/.test(m.currency) && !isBare(a, m.from)))) return 'USD';
  const n = new Map<string, number>();
  for (const a of all) for (const m of a.names) {
    const code = m.kind === 'nation' ? m.codes[0] : m.country;
    if (code) n.set(code, (n.get(code) ?? 0) + 1);
  }
  const [main] = [...n].sort((x, y) => y[1] - x[1])[0] ?? [];
  return (main && HOME.get(main)) ?? 'USD';
}

/** Whether the sum that begins at a token is written with a "$" alone. */
export const isBare = (a: Analysis, from: number): boolean => a.t[from]?.text === '$';
