import { MONEY_ROLE_WORDS } from '../lexicon/currencies.js';
import type { MoneyRole } from '../labels.js';
import type { MoneyMention } from '../mentions/money.js';
import type { Token } from '../text/token.js';

const ROLE = new Map<string, MoneyRole>();
for (const l of MONEY_ROLE_WORDS.split('\n').filter(Boolean)) {
  const [r, w] = l.split('|').map((x) => x.trim());
  for (const x of w!.split(/\s+/)) if (!ROLE.has(x)) ROLE.set(x, r as MoneyRole);
}

/** What an amount is, by the nearest role word of its sentence; words of its own clause weigh most. */
export function moneyRole(t: Token[], m: MoneyMention, before: MoneyRole | null): MoneyRole {
  let best: { role: MoneyRole; cost: number } | null = null;
  for (let i = 0; i < t.length; i++) {
    const role = ROLE.get(t[i]!.lower);
    if (!role || (i >= m.from && i < m.to)) continue;
    const [a, b] = i < m.from ? [i, m.from] : [m.to, i];
    let cost = i < m.from ? m.from - i : (i - m.to) * 1.1 + 0.5;
    for (let k = a + 1; k < b; k++)
      if (/^[;.–]$/.test(t[k]!.text)) cost += 12;
      else if (t[k]!.text === ',') cost += 3;
      else if (/^(?:and|while|but|which|who)$/.test(t[k]!.lower)) cost += 2;
    if (!best || cost < best.cost) best = { role, cost };
  }
  return best && best.cost < 30 ? best.role : (before ?? 'other');
}
