import type { PeopleCount } from '../schema.js';
import { unreadNumber, type Body } from './body.js';
import { decide, notRead, quote } from './check.js';
import { asQuantity, inWords, isFloor, relate, type Relation } from './quantity.js';
import type { ClaimCheck, CountClaim } from './types.js';

/** How a fact's people answer to the claim's: the same description, a narrower one, a wider one, or others. */
type Group = 'same' | 'narrower' | 'wider' | 'other';
interface Candidate {
  fact: PeopleCount;
  group: Group;
  status: boolean;
  relation: Relation;
}

/** Fewer people are the same number by chance. */
const TELLING = 10;

/** A claimed number of people against the counts of a report. What is said of a part, of other people or as a plan supports nothing. */
export function checkCount(claim: CountClaim, body: Body): ClaimCheck<CountClaim> {
  const { counts } = body.report;
  const quantity = asQuantity(claim.quantity);
  const status = claim.status ?? 'actual';
  const candidates = counts
    .filter((fact) => fact.action === claim.action)
    .map((fact): Candidate => ({
      fact,
      group: groupOf(fact, claim),
      status: fact.status === status,
      relation: relate(fact.quantity, quantity),
    }));
  const told = candidates.filter((c) => c.status && (c.group === 'same' || c.group === 'narrower'));

  const support = told.find((c) => c.relation === 'within' && (isFloor(quantity) || isWhole(c, told, counts)));
  if (support) return decide(claim, 'supported', `the text says ${quote([support.fact])}`, [support.fact]);

  const otherwise = candidates.find((c) => !c.status && c.group === 'same' && c.relation === 'within');
  if (otherwise && speaksAgainst(otherwise.fact.status, status))
    return decide(claim, 'contradicted', `the text tells it as ${otherwise.fact.status}: ${quote([otherwise.fact])}`, [
      otherwise.fact,
    ]);
  if (otherwise)
    return decide(claim, 'notMentioned', `the text tells it as ${otherwise.fact.status}: ${quote([otherwise.fact])}`, [
      otherwise.fact,
    ]);

  const partly = told.filter((c) => c.relation === 'within').map((c) => c.fact);
  if (partly.length) return decide(claim, 'notMentioned', `the text says so of a part only: ${quote(partly)}`, partly);
  const open = told.filter((c) => c.relation === 'open').map((c) => c.fact);
  if (open.length) return decide(claim, 'notMentioned', `the text leaves it open: ${quote(open)}`, open);
  const wider = candidates
    .filter((c) => c.status && c.group === 'wider' && c.relation !== 'outside')
    .map((c) => c.fact);
  if (wider.length)
    return decide(claim, 'notMentioned', `the text does not say that of these people: ${quote(wider)}`, wider);

  // from here on nothing that is told of these people and this action fits the number
  const elsewhere = counts.filter(
    (f) => f.action !== claim.action && relate(f.quantity, quantity) === 'within' && groupOf(f, claim) === 'same',
  );
  if (elsewhere.length)
    return decide(claim, 'notMentioned', `the text tells another action: ${quote(elsewhere)}`, elsewhere);
  const unread = unreadNumber(body, quantity);
  if (unread) return notRead(claim, unread);
  const same = told.filter((c) => c.group === 'same' && !isPart(c.fact, told, counts));
  const rivals = (same.length ? same : told.filter((c) => !isPart(c.fact, told, counts))).map((c) => c.fact);
  if (rivals.length) {
    const sum = rivals.reduce((n, f) => n + (f.quantity.value ?? NaN), 0);
    if (rivals.length > 1 && sum === quantity.value)
      return decide(
        claim,
        'notMentioned',
        `the text states no such number, though ${quote(rivals)} add up to it`,
        rivals,
      );
    return decide(claim, 'contradicted', `the text says ${quote(rivals)}, not ${inWords(quantity)}`, rivals);
  }
  const swapped = candidates
    .filter(
      (c) =>
        c.status &&
        c.group === 'other' &&
        c.relation === 'within' &&
        c.fact.quantity.bound === 'exact' &&
        c.fact.quantity.value! >= TELLING,
    )
    .map((c) => c.fact);
  if (swapped.length && quantity.bound === 'exact')
    return decide(claim, 'contradicted', `the text says so of other people: ${quote(swapped)}`, swapped);
  return decide(claim, 'notMentioned', 'the text tells no such count');
}

function groupOf(fact: PeopleCount, claim: CountClaim): Group {
  const asked = claim.nationality === undefined ? [] : ([claim.nationality].flat() as string[]);
  const parts = [
    compare([...fact.nationality].sort().join(), [...new Set(asked)].sort().join()),
    compare(fact.sex ?? '', claim.sex ?? ''),
  ];
  if (parts.includes('other') || (parts.includes('wider') && parts.includes('narrower'))) return 'other';
  return parts.find((p) => p !== 'same') ?? 'same';
}
const compare = (inText: string, asked: string): Group =>
  inText === asked ? 'same' : asked === '' ? 'narrower' : inText === '' ? 'wider' : 'other';

/** Whether a fact stands for all the people that the claim speaks of. */
function isWhole(candidate: Candidate, told: Candidate[], counts: PeopleCount[]): boolean {
  if (isPart(candidate.fact, told, counts)) return false;
  // "93 Thais" are all the deported only where the text tells of no others
  return (
    candidate.group === 'same' || told.every((c) => c.fact === candidate.fact || partOf(c.fact, candidate.fact, counts))
  );
}

/** Whether a fact is a part of another that answers to the claim as well: "200 of them" of "400 Indonesians". */
const isPart = (fact: PeopleCount, told: Candidate[], counts: PeopleCount[]): boolean =>
  told.some((c) => partOf(fact, c.fact, counts));

function partOf(fact: PeopleCount, whole: PeopleCount, counts: PeopleCount[]): boolean {
  const seen = new Set<string>();
  for (let id = fact.partOf; id !== null && !seen.has(id); id = counts.find((c) => c.id === id)?.partOf ?? null) {
    if (id === whole.id) return fact !== whole;
    seen.add(id);
  }
  return false;
}

/** A plan and a denial speak against what is claimed to have happened; an estimate leaves it open. */
const speaksAgainst = (inText: string, claimed: string): boolean =>
  (claimed === 'actual' && (inText === 'planned' || inText === 'denied')) ||
  (claimed === 'denied' && inText === 'actual');
