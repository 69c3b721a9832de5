import { HOME_DOLLARS, HOME_PESOS, HOME_RUPEES } from '../lexicon/currencies.js';
import type { MoneyMention } from '../mentions/money.js';
import type { Analysis } from './analysis.js';

const table = (s: string): Map<string, string> => new Map(s.split('\n').filter(Boolean).map((l) => l.split('|').map((x) => x.trim()) as [string, string]));
const DOLLARS = table(HOME_DOLLARS), RUPEES = table(HOME_RUPEES), PESOS = table(HOME_PESOS);

/**
 * Reads a bare "$", "Rs" or "pesos" as the money of the country the article is about, where its press writes so; a bare "$"
 * stays US dollars where the article marks the home dollar by a sign of its own ("S$").
 */
export function homeCurrency(all: Analysis[]): (a: Analysis, m: MoneyMention) => string {
  const main = homeCountry(all);
  const home = DOLLARS.get(main);
  const marked = new Set(all.flatMap((a) => a.money.filter((m) => /D$/.test(m.currency) && !isBare(a, m)).map((m) => m.currency)));
  const dollar = home && !marked.has(home) ? home : 'USD';
  return (a, m) => {
    const words = a.t.slice(m.from, m.to);
    if (m.currency === 'USD' && isBare(a, m)) return dollar;
    if (m.currency === 'INR' && words.some((x) => /^(?:Rs|rupees?)\.?$/i.test(x.text)) && !words.some((x) => x.lower === 'indian')) return RUPEES.get(main) ?? 'INR';
    if (m.currency === 'PHP' && words.some((x) => /^pesos?$/.test(x.lower)) && !words.some((x) => x.lower === 'philippine')) return PESOS.get(main) ?? 'PHP';
    return m.currency;
  };
}

/** The country most of the article's names belong to: places, agencies and peoples together. */
function homeCountry(all: Analysis[]): string {
  const n = new Map<string, number>();
  for (const a of all) for (const m of a.names) {
    const code = m.kind === 'nation' ? m.codes[0] : m.country;
    if (code) n.set(code, (n.get(code) ?? 0) + 1);
  }
  return [...n].sort((x, y) => y[1] - x[1])[0]?.[0] ?? '';
}

/** Whether a sum is written with a "$" alone. */
function isBare(a: Analysis, m: MoneyMention): boolean {
  const i = a.t.findIndex((x, k) => k >= m.from && k < m.to && x.text === '$');
  const before = a.t[i - 1];
  return i >= 0 && !(before && before.end === a.t[i]!.start && /^[A-Z.]+$/.test(before.text));
}
