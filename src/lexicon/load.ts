// Names, what is packed, words; and the lists that others read among them. A bundle is in this order, and gzip finds what is alike only near by.
import './currencies.js';
import { ORGS } from './orgs.js';
import { PLACES } from './places.js';
import { CITIES } from './cities.js';
import { COUNTRIES } from './countries.js';
import { GIVEN_COUNTRIES, REGIONS, TOWNS, TWIN_REGIONS } from './regions.js';
import { FIRST_NAMES } from './firstnames.js';
import './weights.js';
import { conjugate, kindOf, singularOf } from './english.js';
import { ACTION_LINES, IRREGULAR } from './actions.js';
import './stopwords.js';
import { LOWER_HEADS, LOWER_MODIFIERS, OF_PLACES, VILLAGE_WORDS, ORG_HEADS, PLACE_HEADS } from './heads.js';
import './grammar.js';
import { FEMALE_DEMONYMS, FITTINGS, MEMBER_NOUNS, NOUN_ACTIONS, OBJECT_ACTION_LINES, OBJECT_NOUNS, ODD_OBJECT_NOUNS, PEOPLE_NOUNS, REPORT_HEADS, SITE_HEADS, STAFF_NOUNS } from './nouns.js';
import { NEVER_NAMES, RANKS, ROLE_MODIFIERS, ROLE_NOUNS, SPEECH } from './titles.js';
import './scams.js';
import './furniture.js';
import './incidents.js';
import { buildTrie, openingsIn, type Trie } from '../text/trie.js';
import { fold, tokenize, type Token } from '../text/token.js';
import type { WordKind } from '../text/wordlist.js';
import type { Action, ActorType, ObjectAction, PlaceType } from '../labels.js';

export interface PlaceEntry { name: string; country: string | null; type: PlaceType; lat: number | null; lon: number | null; aliases?: string[] }
export interface OrgEntry { name: string; type: ActorType; country: string | null; aliases?: string[] }
export interface CountryEntry { code: string; name: string; lat: number | null; lon: number | null; capital: string; currency: string }
export interface NationEntry { codes: string[]; people: boolean; adjective: boolean }
export interface TriggerEntry { action: Action; voice: 'vt' | 'vi' | 'noun'; form: 'base' | 'past' | 'gerund' | 'present' | 'noun'; particle: string[]; lemma: string }

/** A user's own words, added to the built-in ones for one extractor only. */
export interface UserLexicon {
  places?: PlaceEntry[];
  organisations?: OrgEntry[];
  /** Verbs (infinitives) or nouns that mean an action: `{ action: 'arrest', verbs: ['yeet'] }`. */
  actions?: { action: Action; verbs?: string[]; nouns?: string[]; intransitive?: boolean }[];
}

export interface Lexicon {
  orgs: Trie<OrgEntry>; places: Trie<PlaceEntry>; countries: Trie<CountryEntry>; nations: Trie<NationEntry>;
  /** ISO code -> adjective ("Indonesian"). */
  adjectiveOf: Map<string, string>;
  /** The entries of a phrase, those with the longest particle first. */
  triggers: Trie<TriggerEntry[]>; countryByCode: Map<string, CountryEntry>; capitalOf: Map<string, string>;
  people: Map<string, 'female' | 'male' | null>; staff: Set<string>; femaleDemonyms: Set<string>; fittings: Set<string>; members: Set<string>; nounActions: Map<string, Action>;
  objects: Map<string, string>; objectVerbs: Map<string, ObjectAction>; /** The first words of those of two. */ objectOpeners: Set<string>; sites: Set<string>; reports: Set<string>;
  ranks: Set<string>; roles: Set<string>; roleModifiers: Set<string>; speech: Set<string>; neverNames: Set<string>;
  orgHeads: Map<string, { type: ActorType; of: boolean }>; lowerHeads: Set<string>; /** The openings of those, and of the heads of places. */ lowerOpenings: Uint8Array; placeOpenings: Uint8Array; lowerModifiers: Set<string>;
  placeHeads: Map<string, PlaceType>; ofPlaces: Set<string>; villageWords: Set<string>;
  /** Country names that are given names as well ("Jordan"). */
  givenNames: Set<string>;
  /** The country in which a region of a country's name lies ("Georgia" in the US), or null. */
  twinRegion(name: string): string | null;
  placeOf(name: string, type: PlaceType): PlaceEntry | null;
  /** Whether a lower-case word is an ordinary English word, by compromise's lexicon. */
  common(word: string): boolean;
  /** Whether a lower-case word is a given name or surname. */
  isName(word: string): boolean;
  /** What a lower-case word is by compromise's lexicon ("PastTense"), or ''. */
  tagOf(word: string): WordKind | '';
  singular(noun: string): string;
}

const rows = (s: string): string[][] => s.split('\n').map((l) => l.trim()).filter((l) => l && !l.startsWith('#')).map((l) => l.split('|').map((x) => x.trim()));
const words = (s: string): Set<string> => new Set(s.split(/\s+/).filter(Boolean));
const several = (s: string | undefined): string[] => (s ?? '').split(';').map((x) => x.trim()).filter(Boolean);
const split = (s: string): Token[] => tokenize(fold(s), 0);
const number = (s: string | undefined): number | null => s === undefined || s === '' || Number.isNaN(Number(s)) ? null : Number(s);

const irregular = new Map(rows(IRREGULAR.replace(/:/g, '|')).map(([v, f]) => [v!, f!.split(',').map((x) => x.trim())]));

/** All forms of a verb with what they are, by compromise's rules and the list of irregular ones. */
function formsOf(verb: string): [form: string, kind: TriggerEntry['form']][] {
  const [head, ...rest] = verb.split(' ');
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  const c = conjugate(head!);
  const out: [string, TriggerEntry['form']][] = [[head!, 'base']];
  const irr = irregular.get(head!);
  if (irr) for (const f of irr) out.push([f, /ing$/.test(f) ? 'gerund' : /s$/.test(f) && f !== 'was' ? 'present' : 'past']);
  else out.push([c.past, 'past']);
  if (/s$/.test(c.present) && !irr?.some((f) => /s$/.test(f))) out.push([c.present, 'present']);
  if (/ing$/.test(c.gerund) && !irr?.some((f) => /ing$/.test(f))) out.push([c.gerund, 'gerund']);
  return out.map(([f, k]) => [f + tail, k]);
}

function triggerPhrases(extra: UserLexicon['actions']): Map<string, TriggerEntry[]> {
  const map = new Map<string, TriggerEntry[]>();
  const add = (phrase: string, e: TriggerEntry): void => { const l = map.get(phrase); if (l) { if (!l.some((x) => x.action === e.action && x.voice === e.voice && x.particle.join() === e.particle.join() && x.form === e.form)) l.push(e); } else map.set(phrase, [e]); };
  const addVerb = (verb: string, action: Action, voice: 'vt' | 'vi'): void => {
    const [plain, particle] = verb.split('+').map((x) => x.trim());
    for (const [form, kind] of formsOf(plain!)) add(form, { action, voice, form: kind, particle: particle ? particle.split(' ') : [], lemma: verb });
  };
  for (const [head, verbs, , nouns] of rows(ACTION_LINES)) {
    const [action, voice] = head!.split(' ') as [Action, 'vt' | 'vi'];
    for (const v of verbs!.split(',').map((x) => x.trim()).filter(Boolean)) addVerb(v, action, voice);
    for (const n of (nouns ?? '').split(',').map((x) => x.trim()).filter(Boolean)) add(n, { action, voice: 'noun', form: 'noun', particle: [], lemma: n });
  }
  for (const a of extra ?? []) {
    for (const v of a.verbs ?? []) addVerb(v, a.action, a.intransitive ? 'vi' : 'vt');
    for (const n of a.nouns ?? []) add(n, { action: a.action, voice: 'noun', form: 'noun', particle: [], lemma: n });
  }
  // those with the longest particle first, as they are looked for
  for (const l of map.values()) l.sort((x, y) => y.particle.length - x.particle.length);
  return map;
}

/** Builds the lexicon of one extractor. Nothing global is written. */
export function loadLexicon(user: UserLexicon = {}): Lexicon {
  const countryRows = rows(COUNTRIES);
  const countryByCode = new Map<string, CountryEntry>();
  const capitalOf = new Map<string, string>();
  const adjectiveOf = new Map<string, string>();
  const countryPhrases: [string, CountryEntry, boolean?][] = [];
  const nationMap = new Map<string, NationEntry>();
  const capitals: [string, PlaceEntry][] = [];
  const nation = (phrase: string, code: string, people: boolean, adjective: boolean): void => {
    const n = nationMap.get(phrase) ?? { codes: [], people: false, adjective: false };
    if (!n.codes.includes(code)) n.codes.push(code);
    n.people ||= people; n.adjective ||= adjective;
    nationMap.set(phrase, n);
  };
  for (const [code, name, other, people, adjective, capital, latlon, currency] of countryRows) {
    const [lat, lon] = (latlon ?? '').split(',').map((x) => number(x.trim()));
    const e: CountryEntry = { code: code!, name: name!, lat: lat ?? null, lon: lon ?? null, capital: capital ?? '', currency: currency ?? '' };
    countryByCode.set(e.code, e);
    for (const n of [name!, ...several(other)]) countryPhrases.push([n, e, /^[A-Z.]{2,5}$/.test(n)]);
    for (const p of several(people)) if (!several(other).includes(p) && p !== name) nation(p, e.code, true, false);
    if (several(adjective)[0]) adjectiveOf.set(e.code, several(adjective)[0]!);
    for (const a of several(adjective)) if (a !== name && !several(other).includes(a)) nation(a, e.code, several(people).includes(a), true);
    if (e.capital && e.capital !== e.name) { capitals.push([e.capital, { name: e.capital, country: e.code, type: 'city', lat: e.lat, lon: e.lon }]); capitalOf.set(e.capital, e.code); }
  }
  const placePhrases = new Map<string, [PlaceEntry, boolean]>();
  const allPlaces: PlaceEntry[] = [];
  const addPlace = (e: PlaceEntry, phrase = e.name): void => { if (!placePhrases.has(phrase)) placePhrases.set(phrase, [e, /^[A-Z]{2,6}$/.test(phrase)]); };
  for (const p of user.places ?? []) { allPlaces.push(p); addPlace(p); for (const a of p.aliases ?? []) addPlace(p, a); }
  for (const [name, country, type, lat, lon, aliases] of [...rows(PLACES), ...rows(CITIES)]) {
    const e: PlaceEntry = { name: name!, country: country || null, type: (type as PlaceType) || 'city', lat: number(lat), lon: number(lon) };
    allPlaces.push(e); addPlace(e);
    for (const a of several(aliases)) addPlace(e, a);
  }
  for (const [list, type] of [[REGIONS, 'region'], [TOWNS, 'city']] as const) for (const [code, names] of rows(list)) for (const name of several(names)) {
    const e: PlaceEntry = { name, country: code!, type, lat: null, lon: null };
    if (!allPlaces.some((p) => p.name === name && p.type === type && p.country === code)) allPlaces.push(e);
    addPlace(e);
  }
  for (const [, e] of capitals) { allPlaces.push(e); addPlace(e); }
  const byName = new Map<string, PlaceEntry[]>();
  for (const p of allPlaces) { const l = byName.get(p.name); if (l) l.push(p); else byName.set(p.name, [p]); }

  const orgPhrases: [string, OrgEntry, boolean?][] = [];
  for (const o of user.organisations ?? []) for (const n of [o.name, ...(o.aliases ?? [])]) orgPhrases.push([n, o, /^[A-Z\d]{2,6}$/.test(n)]);
  for (const [name, type, country, aliases] of rows(ORGS)) {
    const o: OrgEntry = { name: name!, type: type as ActorType, country: country || null };
    for (const n of [name!, ...several(aliases)]) orgPhrases.push([n, o, /^[A-Z\d-]{2,7}$/.test(n)]);
  }

  const people = new Map<string, 'female' | 'male' | null>();
  for (const [sex, nouns] of PEOPLE_NOUNS.split('\n').map((l) => l.split('|').map((x) => x.trim()))) for (const n of (nouns ?? '').split(/\s+/)) if (n) people.set(n, (sex as 'female' | 'male') || null);
  for (const n of words(STAFF_NOUNS)) if (!people.has(n)) people.set(n, null);
  const orgHeads = new Map<string, { type: ActorType; of: boolean }>();
  for (const [type, of, nouns] of rows(ORG_HEADS)) for (const n of nouns!.split(/\s+/)) if (!orgHeads.has(n)) orgHeads.set(n, { type: type as ActorType, of: of === 'of' });
  const placeHeads = new Map<string, PlaceType>();
  for (const [type, nouns] of rows(PLACE_HEADS)) for (const n of nouns!.split(/\s+/)) if (!placeHeads.has(n)) placeHeads.set(n, type as PlaceType);
  const objectVerbs = new Map<string, ObjectAction>();
  for (const [action, verbs] of rows(OBJECT_ACTION_LINES)) for (const v of verbs!.split(',').map((x) => x.trim())) for (const [f] of formsOf(v)) if (!objectVerbs.has(f)) objectVerbs.set(f, action as ObjectAction);
  const lowerHeads = words(LOWER_HEADS), first = words(FIRST_NAMES);
  const twins = new Map(rows(TWIN_REGIONS).map(([name, code]) => [name!, code!]));

  return {
    orgs: buildTrie(orgPhrases, split), places: buildTrie([...placePhrases].map(([p, [e, cased]]) => [p, e, cased] as [string, PlaceEntry, boolean]), split),
    countries: buildTrie(countryPhrases, split), nations: buildTrie([...nationMap].map(([p, e]) => [p, e, /^[A-Z.]{2,4}$/.test(p)] as [string, NationEntry, boolean]), split),
    adjectiveOf, triggers: buildTrie([...triggerPhrases(user.actions)], split), countryByCode, capitalOf, people, staff: words(STAFF_NOUNS), femaleDemonyms: words(FEMALE_DEMONYMS), fittings: words(FITTINGS), members: words(MEMBER_NOUNS),
    nounActions: new Map(rows(NOUN_ACTIONS).map(([n, a]) => [n!, a as Action])),
    objects: new Map([...[...words(OBJECT_NOUNS)].map((p) => [p, singularOf(p)] as [string, string]), ...rows(ODD_OBJECT_NOUNS).map(([p, s]) => [p!, s!] as [string, string])].flatMap(([p, s]) => [[p, s], [s, s]] as [string, string][])), objectVerbs, objectOpeners: new Set([...objectVerbs.keys()].filter((v) => v.includes(' ')).map((v) => v.slice(0, v.indexOf(' ')))), sites: words(SITE_HEADS), reports: words(REPORT_HEADS),
    ranks: words(RANKS), roles: words(ROLE_NOUNS), roleModifiers: words(ROLE_MODIFIERS), speech: words(SPEECH), neverNames: words(NEVER_NAMES),
    orgHeads, lowerHeads, lowerOpenings: openingsIn(lowerHeads), placeOpenings: openingsIn(placeHeads.keys()), lowerModifiers: words(LOWER_MODIFIERS), placeHeads, ofPlaces: words(OF_PLACES), villageWords: words(VILLAGE_WORDS),
    givenNames: words(GIVEN_COUNTRIES), twinRegion: (name) => twins.get(name) ?? null,
    placeOf: (name, type) => byName.get(name)?.find((p) => p.type === type) ?? null,
    common: (w) => !first.has(w) && (orgHeads.has(w) || placeHeads.has(w) || people.has(w) || kindOf(w) !== ''),
    tagOf: kindOf, isName: (w) => first.has(w), singular: singularOf,
  };
}
