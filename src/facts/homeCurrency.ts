import { nth } from '../text/list.js';
import { HOME_DOLLARS, HOME_UNITS } from '../lexicon/currencies.js';
import type { MoneyMention } from '../mentions/money.js';
import type { Analysis } from './analysis.js';
import { homeCountry } from './country.js';

const rows = (s: string): string[][] =>
  s
    .split('\n')
    .filter(Boolean)
    .map((l) => l.split('|').map((x) => x.trim()));
const DOLLARS = new Map(rows(HOME_DOLLARS) as [string, string][]);
const UNITS = new Map(
  rows(HOME_UNITS).map(([currency, words, pin, homes]) => [
    currency!,
    {
      words: new Set(words!.split(' ')),
      pin: pin!,
      homes: new Map(homes!.split(' ').map((x) => x.split(':') as [string, string])),
    },
  ]),
);

/**
 * Reads a bare "$", "Rs" or "pesos" as the money of the country the article is about, where its press writes so; a bare "$"
 * stays US dollars where the article marks the home dollar by a sign of its own ("S$").
 */
export function homeCurrency(all: Analysis[]): (a: Analysis, m: MoneyMention) => string {
  const main = homeCountry(all) ?? '';
  const home = DOLLARS.get(main);
  const marked = new Set(
    all.flatMap((a) => a.money.filter((m) => /D$/.test(m.currency) && !isBare(a, m)).map((m) => m.currency)),
  );
  const dollar = home && !marked.has(home) ? home : 'USD';
  return (a, m) => {
    const words = a.t.slice(m.from, m.to);
    if (m.currency === 'USD' && isBare(a, m)) return dollar;
    const unit = UNITS.get(m.currency);
    return unit && words.some((x) => unit.words.has(x.lower)) && !words.some((x) => x.lower === unit.pin)
      ? (unit.homes.get(main) ?? m.currency)
      : m.currency;
  };
}

/** Whether a sum is written with a "$" alone. */
function isBare(a: Analysis, m: MoneyMention): boolean {
  const i = a.t.findIndex((x, k) => k >= m.from && k < m.to && x.text === '$');
  const before = nth(a.t, i - 1);
  return i >= 0 && !(before && before.end === a.t[i]!.start && /^[A-Z.]+$/.test(before.text));
}
