import { textAt } from '../text/token.js';
import type { Analysis } from '../facts/analysis.js';
import { homeCurrency } from '../facts/homeCurrency.js';
import { moneyRole } from '../facts/money.js';
import type { MoneyRole } from '../labels.js';
import type { MoneyAmount } from '../schema.js';
import type { idMaker } from './entities.js';
import { amountOf, numberKey, quantityOf, type Cut } from './quantity.js';

/** The sums of money of an article, in reading order, repeats merged. */
export function moneyOf(all: Analysis[], ordered: Analysis[], id: ReturnType<typeof idMaker>, ev: Cut): MoneyAmount[] {
  const money: MoneyAmount[] = [];
  const told = new Map<string, MoneyAmount>();
  const currencyOf = homeCurrency(all);
  let lastRole: MoneyRole | null = null;
  let lastParagraph = -1;
  for (const a of ordered)
    for (const m of a.money) {
      if (a.s.paragraph !== lastParagraph) lastRole = null;
      lastParagraph = a.s.paragraph;
      // "48.6 billion won ($33.1 million)": one sum in two currencies
      const twin = textAt(a.t, m.from - 1) === '(' && a.money.some((x) => x.to === m.from - 1);
      const role: MoneyRole = twin && lastRole ? lastRole : moneyRole(a.t, m, lastRole);
      lastRole = role;
      const quantity = quantityOf(m.number);
      const e = ev(a.t[m.from]!.start, a.t[m.to - 1]!.end);
      const currency = currencyOf(a, m);
      const key = `${numberKey(quantity)} ${currency}`;
      const same = told.get(key);
      if (same) {
        same.evidence.push(e);
        if (same.role === 'other') same.role = role;
        continue;
      }
      const sum: MoneyAmount = {
        id: id('money', `${amountOf(quantity)}-${currency}`),
        quantity,
        currency,
        role,
        evidence: [e],
        confidence: role === 'other' ? 0.8 : 0.9,
      };
      money.push(sum);
      told.set(key, sum);
    }
  return money;
}
