import type { Extractor } from '../extract.js';
import type { Actor, Place } from '../schema.js';
import { plainName, wordsAt, type Body } from './body.js';
import { decide, quote } from './check.js';
import type { ActorClaim, ClaimCheck, PlaceClaim } from './types.js';

/** A claimed person or organisation: named in the text, and where a role is claimed, in that role. */
export function checkActor(claim: ActorClaim, body: Body): ClaimCheck<ActorClaim> {
  const { actors } = body.report;
  const asked = plainName(claim.name);
  const named = actors.filter((a) => [a.name, ...a.aliases].some((name) => plainName(name) === asked));
  const words = wordsAt(body, claim.name);
  if (claim.role === undefined && claim.affiliation === undefined) {
    const inFull = named.filter((a) => !onlyInitials(a, asked));
    if (inFull.length) return decide(claim, 'supported', `the text names ${inFull[0]!.name}`, inFull);
    if (named.length)
      return decide(claim, 'notMentioned', `the text has only initials, which others bear too: ${quote(named)}`, named);
    if (words.length) return { ...decide(claim, 'supported', 'the name stands in the text'), evidence: words };
    const near = actors.filter((a) => a.type === 'person' && sharesWord(a, asked));
    return decide(
      claim,
      'notMentioned',
      near.length ? `the text names no such person; it names ${near[0]!.name}` : 'the text does not name it',
      near,
    );
  }
  const fitting = named.filter((a) => fits(a.role, claim.role) && fits(a.affiliation, claim.affiliation));
  if (fitting.length) return decide(claim, 'supported', `the text tells ${describe(fitting[0]!)}`, fitting);
  // two persons rarely hold one office of one body
  const holders =
    claim.role !== undefined && claim.affiliation !== undefined
      ? actors.filter(
          (a) =>
            !named.includes(a) &&
            !sharesWord(a, asked) &&
            fits(a.role, claim.role) &&
            fits(a.affiliation, claim.affiliation),
        )
      : [];
  if (holders.length && named.length === 0 && words.length === 0)
    return decide(claim, 'contradicted', `in the text it is ${describe(holders[0]!)}`, holders);
  if (named.length) return decide(claim, 'notMentioned', `the text tells ${describe(named[0]!)}`, named);
  if (words.length)
    return {
      ...decide(claim, 'notMentioned', 'the name stands in the text, but no such office was read'),
      evidence: words,
    };
  return decide(claim, 'notMentioned', 'the text does not name it');
}

const fits = (inText: string | null, asked: string | undefined): boolean =>
  asked === undefined || (inText !== null && plainName(inText) === plainName(asked));
/** "PNP" is the police of the Philippines and of Peru: initials alone name nobody in full. */
const onlyInitials = (a: Actor, asked: string): boolean =>
  a.evidence.every((e) => /^\p{Lu}{2,6}$/u.test(e.text) && plainName(e.text) !== asked);
const describe = (a: Actor): string => [a.name, a.role, a.affiliation].filter(Boolean).join(', ');
const sharesWord = (a: Actor, asked: string): boolean =>
  plainName(a.name)
    .split(' ')
    .some((word) => word.length > 3 && asked.split(' ').includes(word));

/** Places of the gazetteer. The country of others is the article's, which is a guess. */
const GAZETTEER = 0.9;

/** A claimed place: named in the text by any of its spellings, and where a country is claimed, in that country. */
export function checkPlace(claim: PlaceClaim, body: Body, extract: Extractor): ClaimCheck<PlaceClaim> {
  const usual = usualName(claim.name, extract);
  const asked = new Set([claim.name, ...(usual === null ? [] : [usual])].map(plainName));
  const named = body.report.places.filter((p) => [p.name, ...p.aliases].some((name) => asked.has(plainName(name))));
  if (named.length) {
    const { country } = claim;
    const fitting =
      country === undefined ? named : named.filter((p) => p.country === country && p.confidence >= GAZETTEER);
    if (fitting.length) return decide(claim, 'supported', `the text names ${describePlace(fitting[0]!)}`, fitting);
    const sure = named.filter((p) => p.country !== null && p.confidence >= GAZETTEER);
    return sure.length
      ? decide(claim, 'contradicted', `in the text it is ${describePlace(sure[0]!)}`, sure)
      : decide(claim, 'notMentioned', `the text names ${quote(named)}, but not for certain in which country`, named);
  }
  const words = wordsAt(body, claim.name).filter((e) => !isInName(e, body));
  if (words.length === 0) return decide(claim, 'notMentioned', 'the text does not name it');
  return {
    ...decide(
      claim,
      claim.country === undefined ? 'supported' : 'notMentioned',
      claim.country === undefined
        ? 'the name stands in the text'
        : 'the name stands in the text, but it was not read as a place',
    ),
    evidence: words,
  };
}

const describePlace = (p: Place): string => (p.country === null ? p.name : `${p.name} (${p.country})`);
/** "Thailand" in "Bank of Thailand" names no place. */
const isInName = (e: { start: number; end: number }, body: Body): boolean =>
  body.report.actors.some((a) => a.evidence.some((x) => x.start <= e.start && x.end >= e.end));

/** No place has a longer name. */
const LONGEST_NAME = 100;

/** A place's usual name by the extractor's own gazetteer: Myawaddy of "Myawady". */
function usualName(name: string, extract: Extractor): string | null {
  if (name.length > LONGEST_NAME) return null;
  const sentence = `Police went to ${name}.`;
  const at = sentence.length - name.length - 1;
  return (
    extract(sentence).places.find((p) => p.evidence.some((e) => e.start === at && e.end === at + name.length))?.name ??
    null
  );
}
