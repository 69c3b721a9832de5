/**
 * `scamfacts/claims`: what other systems say of an article, held against its text.
 *
 * @module scamfacts/claims
 */
import { extract as builtIn, type ExtractOptions, type Extractor } from '../extract.js';
import { checkMoney, checkObject } from './amounts.js';
import { bodyOf, type Body } from './body.js';
import { checkCount } from './counts.js';
import { checkDate } from './dates.js';
import { checkActor, checkPlace } from './names.js';
import type { Claim, ClaimCheck, ClaimReport } from './types.js';
import { validate } from './validate.js';

export { InvalidInputError, ArticleTooLongError } from '../errors.js';
export type { ExtractOptions, Extractor } from '../extract.js';
export type * from './types.js';

export interface ClaimOptions extends ExtractOptions {
  /** An extractor with words of your own, from `createExtractor`. Default: `extract`. */
  extractor?: Extractor;
}

/** Facts that were read less surely decide nothing. */
const LEAST_CONFIDENCE = 0.7;

/**
 * Says of each claim about an article whether its text supports it, contradicts it or does not mention it, with the words that decide.
 *
 * Made for what a language model or a form says of an article. It is strict: `supported` means that the text itself says so, of the same
 * people, action, status and number; a part, a plan, a rounder number or another nationality supports nothing. `contradicted` means that the
 * text says something else of the same people, and that the claimed number stands nowhere unread. Everything else is `notMentioned`.
 *
 * @param text the article, as for `extract`
 * @param claims counts, things, sums, names, places and dates
 * @param options those of `extract`; `minConfidence` is 0.7 unless given. Without `publishedOn` "on Saturday" supports no date
 * @returns a check a claim, in order, and the warnings of the reading: after `notEnglish` nothing is supported but names
 * @throws InvalidInputError for a claim that makes no sense (with its place in the list), and as `extract` does
 * @throws ArticleTooLongError as `extract` does
 * @example
 * checkClaims('Cambodia deported 119 Thais.', [{ kind: 'count', action: 'deport', quantity: 130, nationality: 'TH' }]).checks[0].verdict // 'contradicted'
 */
export function checkClaims(text: string, claims: readonly Claim[], options: ClaimOptions = {}): ClaimReport {
  validate(claims);
  const { extractor = builtIn, ...rest } = options;
  const report = extractor(text, { minConfidence: LEAST_CONFIDENCE, ...rest });
  const body = bodyOf(text, report);
  return { checks: claims.map((claim) => check(claim, body, extractor)), warnings: report.warnings };
}

function check(claim: Claim, body: Body, extractor: Extractor): ClaimCheck {
  switch (claim.kind) {
    case 'count':
      return checkCount(claim, body);
    case 'object':
      return checkObject(claim, body);
    case 'money':
      return checkMoney(claim, body);
    case 'actor':
      return checkActor(claim, body);
    case 'place':
      return checkPlace(claim, body, extractor);
    case 'date':
      return checkDate(claim, body);
  }
}
