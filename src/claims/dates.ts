import { daysOf, overlap } from '../text/when.js';
import { type Body } from './body.js';
import { decide, quote, type Told } from './check.js';
import type { ClaimCheck, DateClaim } from './types.js';

/** A claimed time: one that the text names, or with an action the time of that action. A day supports its month, a month no day. */
export function checkDate(claim: DateClaim, { report }: Body): ClaimCheck<DateClaim> {
  if (claim.action === undefined) {
    const named = report.dates.filter((d) => within(d.value, claim.value));
    if (named.length) return decide(claim, 'supported', `the text says ${quote(named)}`, named);
    const near = report.dates.filter((d) => !apart(d.value, claim.value));
    return decide(
      claim,
      'notMentioned',
      near.length ? `the text says ${quote(near)}, which leaves it open` : 'the text names no such time',
      near,
    );
  }
  const facts: (Told & { when: string | null })[] = [
    ...report.counts.filter((c) => c.status === 'actual'),
    ...report.incidents,
  ].filter((f) => f.action === claim.action);
  const fitting = facts.filter((f) => f.when !== null && within(f.when, claim.value));
  if (fitting.length)
    return decide(claim, 'supported', `the text tells it of ${fitting[0]!.when}: ${quote(fitting)}`, fitting);
  // one undated fact may be the one that the claim is about
  if (facts.length && facts.every((f) => f.when !== null && apart(f.when, claim.value)))
    return decide(
      claim,
      'contradicted',
      `the text tells it of ${[...new Set(facts.map((f) => f.when))].join(', ')}: ${quote(facts)}`,
      facts,
    );
  return decide(
    claim,
    'notMentioned',
    facts.length ? `the text does not settle when: ${quote(facts)}` : 'the text tells no such action',
    facts,
  );
}

const within = (inText: string, asked: string): boolean => {
  const [t, a] = [daysOf(inText), daysOf(asked)];
  return t.first >= a.first && t.last <= a.last;
};
const apart = (x: string, y: string): boolean => !overlap(x, y);
