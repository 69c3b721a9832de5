import type { MoneyAmount, ObjectCount, Quantity } from '../schema.js';
import { plainName, unreadNumber, type Body } from './body.js';
import { decide, notRead, quote, type Told } from './check.js';
import { asQuantity, inWords, relate } from './quantity.js';
import type { Claim, ClaimCheck, MoneyClaim, ObjectClaim } from './types.js';

/** Currencies that articles write with one sign or word: "$", "Rs", "pesos", "¥", "francs", "dinars", "pounds". */
const ONE_SIGN = [
  'USD AUD BND CAD FJD HKD JMD LRD NAD NZD SGD TWD ZWG',
  'INR LKR MUR NPR PKR SCR',
  'ARS CLP COP CUP DOP MXN PHP UYU',
  'CNY JPY',
  'CHF CDF GNF RWF XAF XOF',
  'BHD DZD IQD JOD KWD LYD RSD TND',
  'EGP GBP LBP SDG SSP SYP',
];
const shareSign = (a: string, b: string): boolean => ONE_SIGN.some((codes) => codes.includes(a) && codes.includes(b));

interface Amount extends Told {
  quantity: Quantity;
}

/** A claimed sum. Without a role any sum of the currency supports it, but none speaks against it: an article names many. */
export function checkMoney(claim: MoneyClaim, body: Body): ClaimCheck<MoneyClaim> {
  const quantity = asQuantity(claim.quantity);
  const fits = (m: MoneyAmount): boolean => relate(m.quantity, quantity) === 'within';
  const inRole = body.report.money.filter((m) => claim.role === undefined || m.role === claim.role);
  const same = inRole.filter((m) => m.currency === claim.currency);
  const told = agreement(claim, quantity, same);
  if (told) return told;
  const otherRole = body.report.money.filter((m) => m.currency === claim.currency && fits(m));
  if (otherRole.length)
    return decide(
      claim,
      'notMentioned',
      `the text tells the sum as ${otherRole[0]!.role}: ${quote(otherRole)}`,
      otherRole,
    );
  const otherCurrency = inRole.filter((m) => m.currency !== claim.currency && fits(m));
  if (otherCurrency.length && shareSign(otherCurrency[0]!.currency, claim.currency))
    return decide(
      claim,
      'notMentioned',
      `the text may mean another currency of that sign: ${quote(otherCurrency)}`,
      otherCurrency,
    );
  if (otherCurrency.length)
    return decide(
      claim,
      'contradicted',
      `the text has the sum in ${otherCurrency[0]!.currency}: ${quote(otherCurrency)}`,
      otherCurrency,
    );
  return (
    (claim.role === undefined
      ? null
      : disagreement(
          claim,
          quantity,
          same.filter((m) => m.quantity.bound !== 'vague'),
          body,
        )) ?? decide(claim, 'notMentioned', 'the text tells no such sum')
  );
}

/** A claimed number of things. The unit's last word must be the same ("mobile phone" supports "phone", not the other way round). */
export function checkObject(claim: ObjectClaim, body: Body): ClaimCheck<ObjectClaim> {
  const quantity = asQuantity(claim.quantity);
  const things = body.report.objects.filter(
    (o) => isUnit(o, claim.unit) && (claim.action === undefined || o.action === claim.action),
  );
  return (
    agreement(claim, quantity, things) ??
    disagreement(claim, quantity, things, body) ??
    decide(claim, 'notMentioned', 'the text tells no such number of things')
  );
}

/** Facts that say so, or leave it open. */
function agreement<C extends Claim>(claim: C, quantity: Quantity, facts: Amount[]): ClaimCheck<C> | null {
  const [support] = facts.filter((f) => relate(f.quantity, quantity) === 'within');
  if (support) return decide(claim, 'supported', `the text says ${quote([support])}`, [support]);
  const open = facts.filter((f) => relate(f.quantity, quantity) === 'open');
  return open.length ? decide(claim, 'notMentioned', `the text leaves it open: ${quote(open)}`, open) : null;
}

/** Facts that say something else, unless the number stands unread in the text. */
function disagreement<C extends Claim>(
  claim: C,
  quantity: Quantity,
  facts: Amount[],
  body: Body,
): ClaimCheck<C> | null {
  if (facts.length === 0) return null;
  const unread = unreadNumber(body, quantity);
  if (unread) return notRead(claim, unread);
  return decide(claim, 'contradicted', `the text says ${quote(facts)}, not ${inWords(quantity)}`, facts);
}

function isUnit(o: ObjectCount, asked: string): boolean {
  const [told, wanted] = [words(o.unit), words(asked)];
  return told.length >= wanted.length && wanted.every((word, i) => word === told[told.length - wanted.length + i]);
}
const words = (unit: string): string[] =>
  plainName(unit)
    .split(' ')
    .map((w) => w.replace(/(?<=[^s])s$/, ''));
