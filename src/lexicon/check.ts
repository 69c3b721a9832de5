import { InvalidInputError } from '../errors.js';
import { ACTIONS, ACTOR_TYPES, PLACE_TYPES } from '../labels.js';
import type { UserLexicon } from './load.js';

/** The longest name or verb a user may add: longer ones are no words. */
const LONGEST = 200;
type Row = Record<string, unknown>;

/**
 * A user's lexicon as it is needed: known keys of each entry copied, nothing else, so that what the caller (or a file) put there beside them,
 * or changes later, has no effect. Throws InvalidInputError `invalidLexicon`, naming the entry that is wrong.
 */
export function checkLexicon(x: unknown): UserLexicon {
  if (typeof x !== 'object' || x === null || Array.isArray(x)) throw bad('it', 'must be an object with arrays "places", "organisations" and "actions"');
  const lexicon = x as Row;
  return {
    places: rows(lexicon, 'places', (row, at) => ({ name: word(row, 'name', at), country: country(row, at), type: oneOf(PLACE_TYPES, row, 'type', at), lat: degrees(row, 'lat', 90, at), lon: degrees(row, 'lon', 180, at), aliases: words(row, 'aliases', at) })),
    organisations: rows(lexicon, 'organisations', (row, at) => ({ name: word(row, 'name', at), type: oneOf(ACTOR_TYPES, row, 'type', at), country: country(row, at), aliases: words(row, 'aliases', at) })),
    actions: rows(lexicon, 'actions', (row, at) => ({ action: oneOf(ACTIONS, row, 'action', at), verbs: words(row, 'verbs', at), nouns: words(row, 'nouns', at), intransitive: row['intransitive'] === true })),
  };
}

const bad = (at: string, what: string): InvalidInputError => new InvalidInputError('invalidLexicon', `lexicon: ${at} ${what}`);

function rows<T>(lexicon: Row, key: string, read: (row: Row, at: string) => T): T[] {
  const list = lexicon[key];
  if (list === undefined) return [];
  if (!Array.isArray(list)) throw bad(key, 'must be an array');
  return list.map((row: unknown, i) => {
    const at = `${key}[${i}]`;
    if (typeof row !== 'object' || row === null || Array.isArray(row)) throw bad(at, 'must be an object');
    return read(row as Row, at);
  });
}

const isWord = (x: unknown): x is string => typeof x === 'string' && x.trim() !== '' && x.length <= LONGEST;

function word(row: Row, key: string, at: string): string {
  const x = row[key];
  if (!isWord(x)) throw bad(`${at}.${key}`, `must be a text of 1 to ${LONGEST} characters`);
  return x;
}

function words(row: Row, key: string, at: string): string[] {
  const x = row[key] ?? [];
  if (!Array.isArray(x) || !x.every(isWord)) throw bad(`${at}.${key}`, `must be an array of texts of 1 to ${LONGEST} characters`);
  return [...x];
}

function country(row: Row, at: string): string | null {
  const x = row['country'] ?? null;
  if (x !== null && !(typeof x === 'string' && /^[A-Z]{2}$/.test(x))) throw bad(`${at}.country`, 'must be an ISO 3166-1 code such as "MM", or null');
  return x;
}

function oneOf<T extends string>(list: readonly T[], row: Row, key: string, at: string): T {
  const x = list.find((y) => y === row[key]);
  if (x === undefined) throw bad(`${at}.${key}`, `must be one of ${list.join(', ')}`);
  return x;
}

function degrees(row: Row, key: string, most: number, at: string): number | null {
  const x = row[key] ?? null;
  if (x !== null && !(typeof x === 'number' && Math.abs(x) <= most)) throw bad(`${at}.${key}`, `must be a number from -${most} to ${most}, or null`);
  return x;
}
