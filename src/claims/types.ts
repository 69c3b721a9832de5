import type { Action, MoneyRole, ObjectAction, Status } from '../labels.js';
import type { Evidence, Quantity, Warning } from '../schema.js';

/** How many: a plain number is an exact one. */
export type ClaimedQuantity = number | Quantity;

/** "93 Thais were deported". */
export interface CountClaim {
  kind: 'count';
  action: Action;
  quantity: ClaimedQuantity;
  /** ISO 3166-1 alpha-2, one or several. Left out: whoever they are. */
  nationality?: string | readonly string[];
  /** Left out: men and women alike. */
  sex?: 'female' | 'male';
  /** Default "actual": that it happened. */
  status?: Status;
}
/** "41 mobile phones were seized". */
export interface ObjectClaim {
  kind: 'object';
  unit: string;
  quantity: ClaimedQuantity;
  action?: ObjectAction;
}
/** "3.2 million baht were seized". Currency: ISO 4217, BTC or USDT. */
export interface MoneyClaim {
  kind: 'money';
  quantity: ClaimedQuantity;
  currency: string;
  role?: MoneyRole;
}
/** "Thatchai Pitaneelaboot, inspector-general of the Royal Thai Police": a person or organisation that the text names. */
export interface ActorClaim {
  kind: 'actor';
  name: string;
  role?: string;
  affiliation?: string;
}
/** A place that the text names; `country` in ISO 3166-1 alpha-2. */
export interface PlaceClaim {
  kind: 'place';
  name: string;
  country?: string;
}
/** An ISO date, month, year or interval `A/B` that the text names; with `action`, the time of that action. */
export interface DateClaim {
  kind: 'date';
  value: string;
  action?: Action;
}

/** What some other system says of an article. */
export type Claim = CountClaim | ObjectClaim | MoneyClaim | ActorClaim | PlaceClaim | DateClaim;

export type Verdict = 'supported' | 'contradicted' | 'notMentioned';

export interface ClaimCheck<C extends Claim = Claim> {
  claim: C;
  verdict: Verdict;
  /** The words that decide. Of what is not mentioned: the nearest words, if there are any. */
  evidence: Evidence[];
  /** The report's ids of the facts those words tell. */
  facts: string[];
  /** The least confidence of those facts, 0 to 1; null where none decides. */
  confidence: number | null;
  /** Why, in a sentence. */
  reason: string;
}

export interface ClaimReport {
  /** One a claim, in the same order. */
  checks: ClaimCheck[];
  /** What the reading of the text warns of: another language, no date to resolve "on Saturday" by. */
  warnings: Warning[];
}
