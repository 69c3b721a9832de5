import type { Evidence } from '../schema.js';
import type { Claim, ClaimCheck, Verdict } from './types.js';

/** What the kinds of facts have in common. */
export interface Told {
  id: string;
  evidence: Evidence[];
  confidence: number;
}

/** A verdict with the facts that decide it. */
export function decide<C extends Claim>(
  claim: C,
  verdict: Verdict,
  reason: string,
  facts: readonly Told[] = [],
): ClaimCheck<C> {
  return {
    claim,
    verdict,
    reason,
    facts: facts.map((f) => f.id),
    evidence: facts.flatMap((f) => f.evidence),
    confidence: verdict === 'notMentioned' || facts.length === 0 ? null : Math.min(...facts.map((f) => f.confidence)),
  };
}

/** The verdict where a claim's number stands in the text and no fact was read there. */
export const notRead = <C extends Claim>(claim: C, number: Evidence): ClaimCheck<C> => ({
  ...decide(claim, 'notMentioned', `the number stands in the text ("${number.text}"), but no such fact was read there`),
  evidence: [number],
});

/** The words of facts, short, for a reason. */
export const quote = (facts: readonly Told[]): string =>
  facts
    .slice(0, 3)
    .map((f) => `"${shorten(f.evidence[0]!.text)}"`)
    .join(', ') + (facts.length > 3 ? ', …' : '');
const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
};
