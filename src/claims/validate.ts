import { InvalidInputError } from '../errors.js';
import { ACTIONS, BOUNDS, MONEY_ROLES, OBJECT_ACTIONS, STATUSES } from '../labels.js';
import type { Quantity } from '../schema.js';
import type { Claim } from './types.js';

const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const KINDS = ['count', 'object', 'money', 'actor', 'place', 'date'];

/** Throws for the first claim that makes no sense, with its place in the list. */
export function validate(claims: readonly Claim[]): void {
  if (!Array.isArray(claims)) throw new InvalidInputError('invalidClaim', 'checkClaims wants an array of claims');
  claims.forEach((claim, i) => {
    const fault = faultOf(claim as unknown as Record<string, unknown>);
    if (fault) throw new InvalidInputError('invalidClaim', `claims[${i}]: ${fault}`);
  });
}

function faultOf(claim: Record<string, unknown>): string | null {
  if (typeof claim !== 'object' || claim === null) return 'is no object';
  const { kind } = claim;
  if (typeof kind !== 'string' || !KINDS.includes(kind)) return `kind must be one of ${KINDS.join(', ')}`;
  switch (kind) {
    case 'count':
      return (
        label(claim, 'action', ACTIONS, true) ??
        quantity(claim['quantity']) ??
        nationality(claim['nationality']) ??
        label(claim, 'sex', ['female', 'male']) ??
        label(claim, 'status', STATUSES)
      );
    case 'object':
      return text(claim, 'unit', true) ?? quantity(claim['quantity']) ?? label(claim, 'action', OBJECT_ACTIONS);
    case 'money':
      return (
        quantity(claim['quantity']) ??
        (/^[A-Z]{3,4}$/.test(String(claim['currency'])) ? null : 'currency must be an ISO 4217 code, BTC or USDT') ??
        label(claim, 'role', MONEY_ROLES)
      );
    case 'actor':
      return text(claim, 'name', true) ?? text(claim, 'role') ?? text(claim, 'affiliation');
    case 'place':
      return (
        text(claim, 'name', true) ??
        (claim['country'] === undefined || isCountry(claim['country'])
          ? null
          : 'country must be an ISO 3166-1 alpha-2 code')
      );
    default:
      return (
        (isWhen(claim['value']) ? null : 'value must be an ISO date, month, year or interval A/B') ??
        label(claim, 'action', ACTIONS)
      );
  }
}

function label(
  claim: Record<string, unknown>,
  key: string,
  allowed: readonly string[],
  required = false,
): string | null {
  const value = claim[key];
  if (value === undefined && !required) return null;
  return typeof value === 'string' && allowed.includes(value) ? null : `${key} must be one of ${allowed.join(', ')}`;
}

function text(claim: Record<string, unknown>, key: string, required = false): string | null {
  const value = claim[key];
  if (value === undefined && !required) return null;
  return typeof value === 'string' && /[\p{L}\p{N}]/u.test(value) ? null : `${key} must be text`;
}

const isNumber = (x: unknown): boolean => typeof x === 'number' && Number.isFinite(x) && x >= 0;
function quantity(value: unknown): string | null {
  if (isNumber(value)) return null;
  const q = value as Quantity;
  if (typeof value !== 'object' || value === null || !BOUNDS.includes(q.bound))
    return 'quantity must be a number from 0 up, or { bound, value } as in a report';
  const fits =
    q.bound === 'range'
      ? isNumber(q.min) && isNumber(q.max) && q.min! <= q.max!
      : q.bound === 'vague'
        ? isNumber(q.min)
        : isNumber(q.value);
  return fits ? null : `quantity: the bound ${q.bound} does not fit the numbers that are set`;
}

const isCountry = (x: unknown): boolean => typeof x === 'string' && /^[A-Z]{2}$/.test(x);
const nationality = (x: unknown): string | null =>
  x === undefined || isCountry(x) || (Array.isArray(x) && x.length > 0 && x.every(isCountry))
    ? null
    : 'nationality must be an ISO 3166-1 alpha-2 code, or an array of them';
const isWhen = (x: unknown): boolean =>
  typeof x === 'string' &&
  x.split('/').length <= 2 &&
  x.split('/').every((part) => ISO.test(part) && !Number.isNaN(Date.parse(part)));
