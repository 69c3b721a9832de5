import { nth } from '../text/list.js';
import { isAllCaps, isCap, kindAt, lowerAt, lowerText, textAt, type Token } from '../text/token.js';
import { longest, type Hit } from '../text/trie.js';
import type { ActorType, PlaceType } from '../labels.js';
import type { CountryEntry, Lexicon, NationEntry, OrgEntry } from '../lexicon/load.js';

export interface PlaceMention {
  kind: 'place';
  from: number;
  to: number;
  name: string;
  country: string | null;
  type: PlaceType;
  lat: number | null;
  lon: number | null;
  known: boolean;
  text: string;
}
export interface ActorMention {
  kind: 'actor';
  from: number;
  to: number;
  name: string;
  type: ActorType;
  known: boolean;
  country: string | null;
  acronym: string | null;
  role: string | null;
  affiliation: string | null;
  text: string;
  weak?: boolean;
}
export interface NationMention {
  kind: 'nation';
  from: number;
  to: number;
  codes: string[];
  people: boolean;
  adjective: boolean;
}
export type NameMention = PlaceMention | ActorMention | NationMention;

// asked here only, where V8 has soon seen mentions of all kinds: what asks it need not be compiled again for a kind that is new to it
export const isPlace = (n: NameMention | null | undefined): n is PlaceMention => n?.kind === 'place';
export const isCountry = (n: NameMention | null | undefined): n is PlaceMention & { country: string } =>
  isPlace(n) && n.type === 'country';
export const isActor = (n: NameMention | null | undefined): n is ActorMention => n?.kind === 'actor';
export const isNation = (n: NameMention | null | undefined): n is NationMention => n?.kind === 'nation';
/** The nations that a nationality or country tells, null for other names. */
export const codesOf = (n: NameMention | null | undefined): string[] | null =>
  isNation(n) ? n.codes : isCountry(n) ? [n.country] : null;

/** Mentions with all their fields in one order: those of one kind have one shape and are read fast. */
const placeNamed = (
  from: number,
  to: number,
  name: string,
  country: string | null,
  type: PlaceType,
  text: string,
  known = false,
  lat: number | null = null,
  lon: number | null = null,
): PlaceMention => ({ kind: 'place', from, to, name, country, type, lat, lon, known, text });
export const actorNamed = (
  from: number,
  to: number,
  name: string,
  type: ActorType,
  country: string | null,
  text: string,
  known = false,
  role: string | null = null,
  weak = false,
): ActorMention => ({
  kind: 'actor',
  from,
  to,
  name,
  type,
  known,
  country,
  acronym: null,
  role,
  affiliation: null,
  text,
  weak,
});

const textOf = (t: Token[], from: number, to: number): string => {
  let s = '';
  for (let i = from; i < to; i++) s += (i > from && t[i]!.start > t[i - 1]!.end ? ' ' : '') + t[i]!.text;
  return s;
};
export { textOf };

const titleCaseLine = (t: Token[]): boolean => {
  let words = 0,
    caps = 0;
  for (const x of t)
    if (x.kind === 'word' && x.text.length > 3) {
      words++;
      if (x.cap) caps++;
    }
  return words >= 4 && caps / words > 0.75;
};

const longer = <A extends { to: number }, B extends { to: number }>(a: A | null, b: B | null): A | B | null =>
  !a || (b && b.to > a.to) ? b : a;

/** What is known of a sentence's names while they are read, in steps: one function of them all would take V8 half a second each time it compiles it. */
interface Naming {
  t: Token[];
  lex: Lexicon;
  persons: Set<string>;
  headline: boolean;
  out: NameMention[];
  /** Which name a token belongs to. */
  owner: (NameMention | null)[];
  put: (m: NameMention) => void;
  free: (from: number, to: number) => boolean;
}

/** Names of a sentence: places, organisations, nationalities, persons. Longest match wins; each token belongs to one name. */
export function namesOf(t: Token[], lex: Lexicon, persons: Set<string>): NameMention[] {
  const out: NameMention[] = [];
  const owner: (NameMention | null)[] = new Array<NameMention | null>(t.length).fill(null);
  const put = (m: NameMention): void => {
    out.push(m);
    owner.fill(m, m.from, m.to);
  };
  const free = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (owner[i]) return false;
    return true;
  };
  const n: Naming = { t, lex, persons, headline: titleCaseLine(t), out, owner, put, free };
  listedNames(n);
  headedOrganisations(n);
  initialled(n);
  ownedAgencies(n);
  headedPlaces(n);
  looseNames(n);
  if (!n.headline) for (const m of placeLists(t, owner, lex)) put(m);
  return out.sort((a, b) => a.from - b.from);
}

/** Gazetteer and organisations by name. */
function listedNames(n: Naming): void {
  const { t, lex, owner } = n;
  let means = -1;
  for (let i = 0; i < t.length; i++) {
    if (owner[i] || !isCap(t[i])) continue;
    const org = longest(lex.orgs, t, i);
    const place = longest(lex.places, t, i);
    const country = longest(lex.countries, t, i);
    const nation = longest(lex.nations, t, i);
    const best = longer(longer(longer(org, place), country), nation);
    if (!best) continue;
    if (best === country && isGivenName(t, i, country.to, lex)) continue;
    // "befriended on Facebook", "through WhatsApp, TikTok and Telegram": a company is the means, it does not act
    const isMeans =
      best === org &&
      org.value.type === 'company' &&
      org.to === i + 1 &&
      (saysMeans(t, i, lex) || (/^(?:,|and|or)$/.test(lowerAt(t, i - 1)) && (means === i - 1 || means === i - 2)));
    if (isMeans) means = i + 1;
    else if (best === org) listedOrganisation(n, org);
    else if (best !== country || !listedCountry(n, country, nation)) {
      if (nation && nation.to === best.to)
        n.put({
          kind: 'nation',
          from: i,
          to: nation.to,
          codes: nation.value.codes,
          people: nation.value.people,
          adjective: nation.value.adjective,
        });
      // a surname or part of a longer capitalised name is no place: "Chon Buri" yes, "Siem Pluk" no
      else if (place)
        n.put(
          placeNamed(
            i,
            place.to,
            place.value.name,
            place.value.country,
            place.value.type,
            textOf(t, i, place.to),
            true,
            place.value.lat,
            place.value.lon,
          ),
        );
    }
    i = best.to - 1;
  }
}

/** "Jordan Miller": a given name that a free capitalised word follows. */
function isGivenName(t: Token[], i: number, to: number, lex: Lexicon): boolean {
  if (to !== i + 1 || to >= t.length || !lex.givenNames.has(t[i]!.lower)) return false;
  const next = t[to]!;
  return (
    isCap(next) &&
    !isAllCaps(next) &&
    !lex.orgHeads.has(next.lower) &&
    !lex.placeHeads.has(next.lower) &&
    !lex.neverNames.has(next.lower) &&
    !longest(lex.places, t, to) &&
    !longest(lex.nations, t, to)
  );
}
const saysMeans = (t: Token[], i: number, lex: Lexicon): boolean =>
  (/^(?:on|via|through|over|using|like|as)$/.test(lowerAt(t, i - 1)) && !lex.speech.has(lowerAt(t, i + 1))) ||
  MEANS.test(lowerAt(t, i + 1));

function listedOrganisation({ t, lex, put }: Naming, { from, to, value }: Hit<OrgEntry>): void {
  // "State Department for Diaspora Affairs" is no State Department
  if (
    lowerAt(t, to) === 'for' &&
    isCap(nth(t, to + 1)) &&
    lex.orgHeads.get(t[to - 1]!.lower)?.of &&
    !longest(lex.places, t, to + 1)
  )
    return;
  put(actorNamed(from, to, value.name, value.type, value.country, textOf(t, from, to), true));
}

/** A country by its name, unless it is a region of that name or the words are a nationality here; tells whether it was put. */
function listedCountry(
  { t, lex, owner, put }: Naming,
  { from, to, value }: Hit<CountryEntry>,
  nation: Hit<NationEntry> | null,
): boolean {
  const region = lex.twinRegion(value.name);
  if (region && twinOwner(t, from, owner) === region)
    put(placeNamed(from, to, value.name, region, 'region', textOf(t, from, to), true));
  else if (!(nation && nation.to === to && isNationHere(t, from, to)))
    put(placeNamed(from, to, value.name, value.code, 'country', textOf(t, from, to), true, value.lat, value.lon));
  else return false;
  return true;
}

/** Organisations by their head noun. What is done with a head stands apart from the search of heads: it is done seldom, and V8 compiles it less often. */
function headedOrganisations(n: Naming): void {
  const { t, lex, owner } = n;
  for (let h = 0; h < t.length; h++) {
    const head = t[h]!.cap ? lex.orgHeads.get(t[h]!.lower) : undefined;
    if (head && !isActor(owner[h])) h = Math.max(h, headedOrganisation(n, h, head) - 1);
  }
}

/** Where the organisation ends whose head noun is at `h`; ranks and roles before the name are not part of it. */
function rightEdge({ t, lex, owner }: Naming, from: number, h: number, of: boolean): number {
  let to = h + 1;
  while (to < t.length && isCap(nth(t, to)) && lex.orgHeads.has(t[to]!.lower)) to++;
  const next = lowerAt(t, to);
  if (!(of || (next === 'of' && from < h)) || (next !== 'of' && next !== 'for' && next !== 'on')) return to;
  const k = lowerAt(t, to + 1) === 'the' ? to + 2 : to + 1;
  if (k >= t.length || !isCap(nth(t, k)) || lex.neverNames.has(t[k]!.lower) || MONTH.test(t[k]!.lower)) return to;
  to = extendRight(t, k + 1, owner, lex);
  // "Immigration Department of the Ministry of Interior"
  return lowerAt(t, to) === 'of' &&
    lex.orgHeads.get(t[to - 1]!.lower)?.of &&
    isCap(nth(t, to + 1)) &&
    !nth(owner, to + 1)
    ? extendRight(t, to + 2, owner, lex)
    : to;
}

/** What kind of organisation one of some name is, by the kind that its head noun means. */
function orgType(type: ActorType, name: string): ActorType {
  if (/\bUN\b|United Nations/.test(name)) return 'igo';
  if (type !== 'company') return type;
  return /Organi[sz]ation$/.test(name)
    ? 'group'
    : /\b(?:Investigat\w+|Detection|Police|Intelligence|Crimes?|Cybercrime|Prosecut\w+|Ministry|Government|Task)\b/.test(
          name,
        )
      ? 'agency'
      : type;
}

/** Puts the organisation whose head noun is at `h`, if it is one; tells where it ends. */
function headedOrganisation(n: Naming, h: number, head: { type: ActorType; of: boolean }): number {
  const { t, lex, headline, out, owner, put } = n;
  let from = leftEdge(t, h, owner, lex);
  const to = rightEdge(n, from, h, head.of),
    words = to - from;
  if (
    words < 2 ||
    (head.type === 'company' &&
      to < t.length &&
      isCap(nth(t, to)) &&
      (t[to]!.start === t[to - 1]!.end + 1 || lex.placeHeads.has(t[to]!.lower)))
  )
    return h;
  if (headline && words > 5) return h;
  while (
    from < h &&
    lex.neverNames.has(t[from]!.lower) &&
    t[from + 1]!.text !== "'s" &&
    !['police', 'foreign', 'public', 'online', 'local', 'new', 'cyber'].includes(t[from]!.lower)
  )
    from++;
  if (
    headline &&
    !(nth(owner, from) && !isNation(owner[from]!)) &&
    words === 2 &&
    ['police', 'court', 'unit', 'force', 'group', 'bank', 'army', 'centre', 'center', 'company', 'network'].includes(
      t[h]!.lower,
    ) &&
    lex.common(t[from]!.lower)
  )
    return h;
  if (
    (from >= h && to === h + 1) ||
    (from > 0 && isActor(nth(owner, from - 1)) && t[from]!.start === t[from - 1]!.end + 1)
  )
    return h;
  // a role title such as "Police Commander" or "Police Chief" is no organisation
  if (to < t.length && isCap(nth(t, to)) && lex.roles.has(t[to]!.lower) && t[h]!.lower === 'police' && from === h)
    return h;
  for (const m of out.filter((o) => o.from >= from && o.to <= to)) out.splice(out.indexOf(m), 1);
  const name = textOf(t, from, to),
    inner = nth(owner, from);
  put(
    actorNamed(
      from,
      to,
      name.replace(/^The /, ''),
      orgType(head.type, name),
      isNation(inner) ? (inner.codes[0] ?? null) : isPlace(inner) ? inner.country : null,
      name,
    ),
  );
  return to;
}

/** Where an organisation begins whose head noun is at `h`. */
function leftEdge(t: Token[], h: number, owner: (NameMention | null)[], lex: Lexicon): number {
  let from = h;
  const swallow = (k: number): boolean => {
    const o = nth(owner, k);
    return (
      isCap(nth(t, k)) &&
      (!o || !isActor(o)) &&
      (!lex.neverNames.has(t[k]!.lower) ||
        [
          'police',
          'foreign',
          'new',
          'public',
          'online',
          'cyber',
          'local',
          'fraud',
          'scam',
          'scams',
          'people',
          'officers',
          'women',
          'former',
          'money',
        ].includes(t[k]!.lower)) &&
      !/^(?:pol|gen|lt|col|maj)$/.test(t[k]!.lower)
    );
  };
  while (from > 0) {
    if (swallow(from - 1)) from--;
    else if (t[from - 1]!.text === "'s" && from > 1 && swallow(from - 2) && isCap(nth(t, from))) from -= 2;
    else if (
      /^(?:and|&|of|for|on|against)$/.test(t[from - 1]!.lower) &&
      from > 1 &&
      swallow(from - 2) &&
      (t[from - 1]!.lower !== 'and' || compound(t, from, owner)) &&
      !(t[from - 1]!.lower === 'of' && nth(t, from - 2) && lex.roles.has(t[from - 2]!.lower))
    )
      from -= 2;
    else if (
      t[from - 1]!.lower === 'the' &&
      lowerAt(t, from - 2) === 'of' &&
      from > 2 &&
      swallow(from - 3) &&
      lex.orgHeads.get(t[from - 3]!.lower)?.of
    )
      from -= 3;
    else break;
  }
  return from;
}

/** "Awareness Against Human Trafficking (HAART)": initials in brackets make an organisation of the words before. */
function initialled({ t, lex, owner, put }: Naming): void {
  for (let i = 2; i + 2 < t.length; i++) {
    if (
      t[i]!.text !== '(' ||
      !/^[A-Z][A-Z&-]{1,7}s?$/.test(t[i + 1]!.text) ||
      t[i + 2]!.text !== ')' ||
      nth(owner, i - 1)
    )
      continue;
    const letters = t[i + 1]!.text.replace(/[^A-Z]/g, '');
    let from = i;
    while (
      from > 0 &&
      i - from < 9 &&
      !nth(owner, from - 1) &&
      (isCap(nth(t, from - 1)) || /^(?:of|for|and|the|against|on|to|in|&|-)$/.test(t[from - 1]!.lower))
    )
      from--;
    while (
      from < i &&
      (!isCap(nth(t, from)) || (lex.neverNames.has(t[from]!.lower) && t[from]!.text[0] !== letters[0]))
    )
      from++;
    let initials = '';
    for (let k = from; k < i; k++) if (isCap(t[k])) initials += t[k]!.text[0]!;
    if (
      i - from < 2 ||
      letters[0] !== t[from]!.text[0] ||
      ![...letters]
        .slice(0, 3)
        .every(
          (c) => initials.toUpperCase().includes(c) || t.slice(from, i).some((x) => x.text.toUpperCase().includes(c)),
        )
    )
      continue;
    const tail = lowerText(t, i + 3, i + 10);
    put(
      actorNamed(
        from,
        i,
        textOf(t, from, i),
        /\b(?:charity|non-profit|nonprofit|rights group|ngo|advocacy|think tank)\b/.test(tail) ? 'ngo' : 'agency',
        null,
        textOf(t, from, i),
      ),
    );
  }
}

/** Lower-case agencies that a country, place or nationality owns. */
function ownedAgencies(n: Naming): void {
  const { t, lex, owner } = n;
  for (let h = 1; h < t.length; h++)
    if (lex.lowerOpenings[t[h]!.open] && !t[h]!.cap && lex.lowerHeads.has(t[h]!.lower) && !owner[h]) ownedAgency(n, h);
}

/** Whether the word at `h` is an embassy or consulate. */
const isMission = (w: string): boolean => w === 'embassy' || w === 'consulate';

/** Who owns an agency, standing from `from` on, and of which country that is. */
interface Owning {
  from: number;
  country: string | null;
}

/** The owner at token `k` of the agency whose head noun is at `h`; null for a headless company, and from -1 on where none is told. */
function owning({ t, owner }: Naming, k: number, h: number): Owning | null {
  const o = nth(owner, k);
  if (isNation(o)) return { from: o.from, country: o.codes[0] ?? null };
  const p = k > 0 && t[k]!.text === "'s" ? nth(owner, k - 1) : o;
  if (isPlace(p)) return { from: p.from, country: p.country };
  if (isActor(o) && k === h - 1 && /^[A-Z]/.test(o.name)) return null;
  return { from: h - k > 1 && t[h]!.lower === 'ministry' ? k + 1 : -1, country: null };
}

/** Puts the agency whose head noun is at `h`, if it has an owner or a place. */
function ownedAgency(n: Naming, h: number): void {
  const { t, lex, out, owner, put } = n,
    { lower } = t[h]!;
  let k = h - 1;
  while (k >= 0 && h - k <= 4 && !nth(owner, k) && lex.lowerModifiers.has(t[k]!.lower)) k--;
  if (k < 0 || (lex.lowerHeads.has(lowerAt(t, h + 1)) && !nth(owner, h + 1))) return;
  const told = owning(n, k, h);
  if (!told) return;
  let { from } = told;
  if (from < 0 && isMission(lower)) {
    // "Indonesians … turned to their embassy"
    if (/^(?:their|its)$/.test(t[h - 1]!.lower)) {
      theirMission(n, h);
      return;
    }
    // "the embassy in Bangkok", "the presidential office": named by where it stands or what it is
    const there =
      h === k + 1 && /^(?:the|its|their|an?)$/.test(t[k]!.lower) && lowerAt(t, h + 1) === 'in' && h + 2 < t.length
        ? nth(owner, h + 2)
        : null;
    if (isPlace(there)) {
      put(actorNamed(h, h + 1, textOf(t, h, there.to), 'agency', null, t[h]!.text, false, null, true));
      return;
    }
  }
  if (from < 0 && lower === 'police') from = townOf(n, k, h);
  if (from < 0) return;
  const weak = /^(?:government|authorities|troops|military|army|court|prosecutors)$/.test(lower);
  // an owned nation or place stays a mention of its own only when it is a possessive place
  const owned = out.find((m) => m.from === from && isNation(m));
  if (owned) out.splice(out.indexOf(owned), 1);
  const name = textOf(t, from, h + 1);
  const m = actorNamed(
    owned || (!nth(owner, k) && t[k]!.text !== "'s") ? from : k + 1,
    h + 1,
    name,
    'agency',
    told.country,
    name,
    false,
    null,
    weak,
  );
  if (owned) m.from = from;
  put(m);
}

/** "turned to their embassy": of the people or country named last. */
function theirMission({ t, lex, out, put }: Naming, h: number): void {
  const n = out.findLast((m) => m.to <= h && (isNation(m) || isCountry(m)));
  const code = isNation(n) ? n.codes[0] : isPlace(n) ? n.country : null;
  const adjective = code ? lex.adjectiveOf.get(code) : undefined;
  if (adjective) put(actorNamed(h, h + 1, `${adjective} ${t[h]!.lower}`, 'agency', code!, t[h]!.text));
}

/** "Lai Chau police": where the name of a place nobody has listed begins that ends at token `k`, or -1. */
function townOf({ t, lex, headline, owner }: Naming, k: number, h: number): number {
  if (
    headline ||
    k === 0 ||
    !isCap(nth(t, k)) ||
    nth(owner, k) ||
    lex.neverNames.has(t[k]!.lower) ||
    lex.common(t[k]!.lower) ||
    lex.ranks.has(t[k]!.lower)
  )
    return -1;
  let from = k;
  while (
    from > 0 &&
    h - from < 3 &&
    isCap(nth(t, from - 1)) &&
    !nth(owner, from - 1) &&
    !lex.neverNames.has(t[from - 1]!.lower)
  )
    from--;
  return from;
}

/** Places by their head noun. */
function headedPlaces(n: Naming): void {
  const { t, lex, owner } = n;
  for (let h = 0; h < t.length; h++) {
    if (!lex.placeOpenings[t[h]!.open]) continue;
    const type = lex.placeHeads.get(t[h]!.lower),
      o = owner[h];
    if (type && !(o && (isActor(o) || (o.from < h && isPlace(o))))) headedPlace(n, h, type);
  }
}

/** Heads that name a place in lower case too: "Bokeo province". */
const SMALL_HEADS = new Set(
  'province state region county prefecture city town township district village commune municipality island river checkpoint compound airport casino resort hotel building park prison jail suburb sub-district neighbourhood neighborhood zone ward street complex'.split(
    ' ',
  ),
);

/** Where the capitalised words before the head at `h` begin, or `h`. */
function placeEdge({ t, lex, owner }: Naming, h: number): number {
  let from = h;
  for (; from > 0; from--) {
    const k = from - 1,
      o = nth(owner, k);
    if (!isCap(nth(t, k)) || lex.neverNames.has(t[k]!.lower) || (o && (!isPlace(o) || o.type === 'country'))) break;
  }
  return from;
}

/** Puts the place whose head noun is at `h`, if it is one. */
function headedPlace(n: Naming, h: number, type: PlaceType): void {
  const { t, lex, headline, out, put } = n,
    { lower, cap } = t[h]!;
  const from = placeEdge(n, h);
  if (from === h) {
    // "Sector 65", "Community 25", "Zone 3"
    if (
      cap &&
      h + 1 < t.length &&
      t[h + 1]!.kind === 'number' &&
      /^(?:sector|community|zone|ward|district|block|phase)$/.test(lower)
    ) {
      const name = textOf(t, h, h + 2);
      put(placeNamed(h, h + 2, name, null, 'city', name));
    }
    return;
  }
  const inner = out.filter((m): m is PlaceMention => m.from >= from && m.to <= h && isPlace(m));
  if ((headline && inner.length === 0) || (!cap && !SMALL_HEADS.has(lower))) return;
  const whole = inner.find((m) => m.from === from && m.to === h),
    town = type === 'city' || type === 'region';
  // "Bokeo Province" is Bokeo
  if (whole && (town || !cap)) {
    wholePlace(n, whole, h, type);
    return;
  }
  if (headline || (h - from === 1 && (town || type !== 'other') && lex.common(t[from]!.lower))) return;
  for (const m of inner) out.splice(out.indexOf(m), 1);
  if (town) {
    put(
      placeNamed(
        from,
        h + 1,
        textOf(t, from, /^(?:commune|estates|sector)$/.test(lower) ? h + 1 : h),
        null,
        type,
        textOf(t, from, h + 1),
      ),
    );
    return;
  }
  const [first] = inner;
  put(
    placeNamed(
      from,
      h + 1,
      textOf(t, from, cap || type === 'border' || type === 'other' ? h + 1 : h),
      inner.at(-1)?.country ?? null,
      type,
      textOf(t, from, h + 1),
      false,
      first?.lat ?? null,
      first?.lon ?? null,
    ),
  );
  // the city inside an airport's name is a place as well
  if (first && type === 'other' && lower.includes('airport'))
    out.push(
      placeNamed(
        first.from,
        first.to,
        first.name,
        first.country,
        first.type,
        first.text,
        first.known,
        first.lat,
        first.lon,
      ),
    );
}

/** A place known by its name with its head behind it. */
function wholePlace({ t, lex, out, owner }: Naming, whole: PlaceMention, h: number, type: PlaceType): void {
  const { from, to, name, country, known, lat, lon } = whole,
    { lower, cap } = t[h]!,
    text = textOf(t, from, h + 1),
    wide = cap || type === 'region' || type === 'city';
  const same =
    !wide ||
    !(type === 'region' || /district|township/.test(lower)) ||
    whole.type === type ||
    (type === 'city' && whole.type === 'region' && /city/.test(lower));
  const other = same ? undefined : lex.placeOf(name, type);
  // a mention of its own: places that change late make V8 compile again all that reads them
  const m = other
    ? placeNamed(from, h + 1, other.name, other.country, other.type, text, known, other.lat, other.lon)
    : placeNamed(from, wide ? h + 1 : to, name, country, same ? whole.type : type, text, known, lat, lon);
  out[out.indexOf(whole)] = m;
  owner.fill(m, m.from, m.to);
}

/** Persons, companies and unknown places: runs of capitalised words that nobody owns. */
function looseNames(n: Naming): void {
  const { t, lex, owner } = n;
  for (let i = 0; i < t.length; i++) {
    if (
      !t[i]!.cap ||
      owner[i] ||
      (lex.neverNames.has(t[i]!.lower) &&
        !lex.roleModifiers.has(t[i]!.lower) &&
        !(/^(?:she|he)$/.test(t[i]!.lower) && isCap(nth(t, i + 1))))
    )
      continue;
    const to = runEnd(n, i);
    if (to === i) continue;
    looseName(n, i, to);
    i = Math.max(i, to - 1);
  }
}

/** Where the run of capitalised words ends that begins at token `i`. */
function runEnd({ t, lex, owner }: Naming, i: number): number {
  let to = i;
  while (
    to < t.length &&
    to - i < 12 &&
    (t[to]!.cap ||
      (to > i && isCap(nth(t, to + 1)) && /^(?:bin|binti|al|de|da|dos|van|von|der|la|el|ibn|b)$/.test(t[to]!.lower))) &&
    (!nth(owner, to) || canJoin(owner[to]!, t, to, i))
  ) {
    to++;
    while (
      to < t.length &&
      t[to]!.text === '.' &&
      t[to]!.start === t[to - 1]!.end &&
      (lex.ranks.has(t[to - 1]!.lower) || t[to - 1]!.text.length === 1) &&
      isCap(nth(t, to + 1)) &&
      !nth(owner, to + 1)
    )
      to++;
  }
  // Ferdinand "Bongbong" Marcos
  if (
    to + 3 < t.length &&
    t[to]!.text === '"' &&
    isCap(nth(t, to + 1)) &&
    t[to + 2]!.text === '"' &&
    isCap(nth(t, to + 3)) &&
    !nth(owner, to + 3)
  ) {
    to += 4;
    while (to < t.length && isCap(nth(t, to)) && !nth(owner, to)) to++;
  }
  return to;
}

/** Puts the person or unknown place that a run of capitalised words is. */
function looseName({ t, lex, persons, headline, out, owner, put, free }: Naming, from: number, to: number): void {
  const m = personIn(t, from, to, lex, persons, owner, headline);
  if (m) {
    if (!free(m.from, Math.min(m.to, t.length)))
      for (const o of out.filter((x) => x.from < m.to && x.to > m.from)) out.splice(out.indexOf(o), 1);
    put(m);
  } else if (!headline) {
    const p = unknownPlace(t, from, to, lex, owner);
    if (p && free(p.from, p.to)) put(p);
  }
}

/** "in Tuba, Afienya, Weija and East Legon": names that nobody owns in a list of places that "and" closes. */
function placeLists(t: Token[], owner: (NameMention | null)[], lex: Lexicon): PlaceMention[] {
  const out: PlaceMention[] = [];
  for (let i = 1; i < t.length; i++) {
    if (!isCap(t[i]) || !/^(?:in|at|across|near|from|around|between|of|to)$/.test(t[i - 1]!.lower)) continue;
    const free: { from: number; to: number }[] = [];
    let k = i,
      known = 0,
      members = 0,
      closed = false;
    for (; members < 12; members++) {
      const from = k,
        o = nth(owner, k);
      if (o) {
        if (!isPlace(o)) break;
        k = o.to;
        known++;
      } else {
        while (
          k < t.length &&
          k - from < 4 &&
          !nth(owner, k) &&
          (isCap(nth(t, k)) ||
            (k > from && /^(?:de|del|la|los|las|da|do|dos|di)$/.test(t[k]!.lower) && isCap(nth(t, k + 1))))
        )
          k++;
        const words = t.slice(from, k);
        if (
          k === from ||
          words.some((w) => lex.neverNames.has(w.lower) || isAllCaps(w) || lex.ranks.has(w.lower)) ||
          words.every((w) => lex.common(w.lower))
        )
          break;
        free.push({ from, to: k });
      }
      if (closed) {
        members++;
        break;
      }
      if (textAt(t, k) === ',') {
        k++;
        if (lowerAt(t, k) === 'and') {
          k++;
          closed = true;
        }
      } else if (lowerAt(t, k) === 'and') {
        k++;
        closed = true;
      } else {
        members++;
        break;
      }
    }
    if (
      !closed ||
      !free.length ||
      members < 2 ||
      !(known > 0 || members > 2) ||
      (k < t.length && lex.speech.has(t[k]!.lower))
    )
      continue;
    // "the province of" and "cities of" apart, a list behind "of" or "to" may be one of persons
    if (
      /^(?:of|to|from|between)$/.test(t[i - 1]!.lower) &&
      known === 0 &&
      !lex.placeHeads.has(lex.singular(lowerAt(t, i - 2)))
    )
      continue;
    for (const f of free)
      out.push(placeNamed(f.from, f.to, textOf(t, f.from, f.to), null, 'city', textOf(t, f.from, f.to)));
    i = k;
  }
  return out;
}

/** "Atlanta, Georgia": the country of the town just before a comma. */
function twinOwner(t: Token[], i: number, owner: (NameMention | null)[]): string | null {
  const o = textAt(t, i - 1) === ',' ? nth(owner, i - 2) : null;
  return isPlace(o) ? o.country : null;
}

/** A place name inside a longer capitalised run ("Yvette London") joins the run only when the run began with a free name word. */
function canJoin(o: NameMention, t: Token[], at: number, runStart: number): boolean {
  return (
    isPlace(o) &&
    o.type !== 'country' &&
    o.from === at &&
    at > runStart &&
    t[at - 1]!.text !== ',' &&
    o.to - o.from === 1
  );
}

/** "Lao" is a nationality before people and adjectives, a country never; "Laos" the other way round. */
function isNationHere(t: Token[], i: number, to: number): boolean {
  return (
    /^(?:nationals|citizens|national|citizen|workers|victims|people|men|women|police|authorities|army|government)$/.test(
      lowerAt(t, to),
    ) && !/s$/.test(t[i]!.lower)
  );
}

const compound = (t: Token[], from: number, owner: (NameMention | null)[]): boolean => {
  const before = nth(owner, from - 2);
  return (!before && !(textAt(t, from - 3) === ',')) || (textAt(t, from - 3) === ',' && isCap(nth(t, from - 4)));
};

function extendRight(t: Token[], to: number, owner: (NameMention | null)[], lex: Lexicon): number {
  for (;;) {
    if (isCap(nth(t, to)) && !isActor(nth(owner, to)) && !lex.ranks.has(t[to]!.lower)) to++;
    else if (
      /^(?:and|&)$/.test(lowerAt(t, to)) &&
      isCap(nth(t, to + 1)) &&
      !nth(owner, to + 1) &&
      !lex.orgHeads.get(t[to + 1]!.lower)?.of &&
      !lex.ranks.has(t[to + 1]!.lower) &&
      lex.common(t[to + 1]!.lower)
    )
      to += 2;
    else if (textAt(t, to) === ',' && isCap(nth(t, to + 1)) && !nth(owner, to + 1) && lex.common(t[to + 1]!.lower)) {
      // "Gender, Children and Social Protection": a comma only when an "and" closes the list
      let k = to + 2,
        closed = false;
      while (k < t.length && k < to + 8) {
        if (t[k]!.lower === 'and' && isCap(nth(t, k + 1))) {
          closed = true;
          break;
        }
        if (!isCap(nth(t, k)) && t[k]!.text !== ',') break;
        k++;
      }
      if (!closed) return to;
      to += 2;
    } else return to;
  }
}

/** Reads a run of capitalised words as a person: rank and role before, name, and the evidence that it is one. */
function personIn(
  t: Token[],
  from: number,
  to: number,
  lex: Lexicon,
  persons: Set<string>,
  owner: (NameMention | null)[],
  headline: boolean,
): ActorMention | null {
  let s = from;
  let titled = false;
  // "Vice Minister of Foreign Affairs Kim Jina"
  if (/^(?:of|for)$/.test(lowerAt(t, from - 1)) && lex.roles.has(lowerAt(t, from - 2))) {
    for (let m = to - 3; m >= from; m--)
      if (lex.roleModifiers.has(t[m]!.lower)) {
        s = m + 1;
        titled = true;
        break;
      }
  }
  const roleWords: string[] = [];
  // ranks and capitalised roles at the head of the run
  while (
    s < to &&
    (lex.ranks.has(t[s]!.lower) ||
      t[s]!.text === '.' ||
      lex.roles.has(t[s]!.lower) ||
      (lex.roleModifiers.has(t[s]!.lower) &&
        s + 1 < to &&
        (lex.roles.has(t[s + 1]!.lower) || lex.roleModifiers.has(t[s + 1]!.lower) || lex.ranks.has(t[s + 1]!.lower))))
  ) {
    if (t[s]!.text !== '.') {
      titled = true;
      if (lex.roles.has(t[s]!.lower) || lex.roleModifiers.has(t[s]!.lower)) roleWords.push(t[s]!.lower);
    }
    s++;
    if (s < to && /^(?:of|for)$/.test(t[s]!.lower)) break;
  }
  // "Diaspora Affairs Principal Secretary Roseline Njogu": the name stands behind the last role of the run
  if (!titled)
    for (let m = to - 3; m > s; m--)
      if (
        isCap(t[m]) &&
        (lex.roles.has(t[m]!.lower) || (lex.ranks.has(t[m]!.lower) && t[m]!.text.length > 1)) &&
        t.slice(m + 1, to).every((x) => x.text === '.' || (isCap(x) && !lex.orgHeads.has(x.lower)))
      ) {
        s = m + 1;
        while (textAt(t, s) === '.') s++;
        titled = true;
        break;
      }
  // "She Zhijiang": a pronoun before a capital is a surname
  while (
    s < to &&
    (lex.neverNames.has(t[s]!.lower) || t[s]!.text === '.') &&
    !(/^(?:she|he)$/.test(t[s]!.lower) && s + 1 < to)
  )
    s++;
  let e = to;
  while (e > s && t[e - 1]!.text === '.') e--;
  if (s >= e) return null;
  const nick = t.findIndex((x, k) => k > s && k < e && x.text === '"');
  const words = (nick < 0 ? t.slice(s, e) : [...t.slice(s, nick), ...t.slice(nick + 3, e)]).filter(
    (x) => x.text !== '.',
  );
  if (words.length > 5 || words.some((w) => /\d/.test(w.text))) return null;
  // a lower-case role before the name: "spokesman Touch Sokhak", "ambassador Santo"
  let lowerRole: string | null = null;
  if (!titled && s === from && s > 0) {
    let k = s - 1;
    while (
      k > 0 &&
      ((lex.ranks.has(t[k]!.lower) && !lex.roles.has(t[k]!.lower) && t[k]!.kind === 'word') || t[k]!.text === '.')
    )
      k--;
    if (nth(t, k) && lex.roles.has(t[k]!.lower) && !isCap(nth(t, k))) {
      let b = k;
      while (
        b > 0 &&
        (lex.roleModifiers.has(t[b - 1]!.lower) ||
          (/^[a-z-]+$/.test(t[b - 1]!.text) &&
            /(?:ministry|police|court|army|department|anti-scam|embassy)$/.test(t[b - 1]!.text))) &&
        !isCap(nth(t, b - 1))
      )
        b--;
      lowerRole = lowerText(t, b, k + 1);
    }
  }
  const name = textOf(t, s, e).replace(/ ?"[^"]*" ?/, ' ');
  const single = words.length === 1;
  const known = persons.has(name);
  if (single && isAllCaps(words[0]) && !titled) return null;
  const next = NAME_SUFFIX.test(words.at(-1)!.lower) && textAt(t, e) === '.' ? e + 1 : e;
  const after = nth(t, next),
    after2 = nth(t, next + 1),
    after3 = nth(t, next + 2);
  const age =
    (after?.text === ',' &&
      after2?.kind === 'number' &&
      /^\d{2}$/.test(after2.text) &&
      (after3?.text === ',' || after3?.text === '.' || after3?.text === ')')) ||
    (after?.text === '(' && after2?.kind === 'number' && /^\d{2}$/.test(after2.text));
  const speech =
    lex.speech.has(after?.lower ?? '') ||
    (after?.lower === 'also' && lex.speech.has(after2?.lower ?? '')) ||
    (s > 0 && /^(?:said|says|told|added|according)$/.test(t[s - 1]!.lower)) ||
    (lowerAt(t, s - 1) === 'to' && lowerAt(t, s - 2) === 'according');
  let apposition = false;
  if (after?.text === ',') {
    for (let k = e + 1; k < Math.min(t.length, e + 9); k++) {
      if (/^[,.;–]$/.test(t[k]!.text)) break;
      if (lex.roles.has(t[k]!.lower)) {
        apposition = true;
        break;
      }
    }
    if (/^(?:who|whose|aged)$/.test(after2?.lower ?? '')) apposition = true;
  }
  // "its spokesperson, Nebiat Getachew, told", "one Thai national, Chamu Sawang": a person named behind a comma
  const told =
    !single &&
    textAt(t, s - 1) === ',' &&
    (after === undefined || /^[,.;)–]$/.test(after.text) || speech) &&
    (lex.roles.has(lowerAt(t, s - 2)) ||
      (lex.people.has(lowerAt(t, s - 2)) && lex.singular(t[s - 2]!.lower) === t[s - 2]!.lower));
  if (told && !lowerRole && lex.roles.has(t[s - 2]!.lower)) {
    let b = s - 2;
    while (b > 0 && (lex.roleModifiers.has(t[b - 1]!.lower) || lex.roles.has(t[b - 1]!.lower))) b--;
    lowerRole = lowerText(t, b, s - 1);
  }
  // "a committee chaired by Palwasha Khan"
  const led =
    !single &&
    lowerAt(t, s - 1) === 'by' &&
    /^(?:chaired|headed|led|founded|run|owned|represented|signed|presided|account|mastermind\w*)$/.test(
      lowerAt(t, s - 2) === 'of' ? lowerAt(t, s - 3) : lowerAt(t, s - 2),
    );
  // "Shikur Naser, a civil engineer from Tora"
  const calling =
    !single &&
    after?.text === ',' &&
    /^(?:an?|the|its|his|her|their|once|then|now|also|one)$/.test(after2?.lower ?? '') &&
    occupation(t, next + 2, lex);
  const common = words.filter((w) => w.text.length > 1 && !NAME_SUFFIX.test(w.lower) && lex.common(w.lower)).length;
  const nameWords = words.filter((w) => lex.isName(w.lower)).length;
  if (common === words.length && !titled && !lowerRole && !age) return null;
  const strong =
    titled ||
    lowerRole !== null ||
    age ||
    (speech && !single && common === 0) ||
    (apposition && words.length >= 2) ||
    ((told || led || calling) && common === 0) ||
    known;
  if (single && !titled && !known && !lowerRole && !(age && after?.text === '(' && common === 0)) return null;
  if (!strong) {
    if (headline) return null;
    if (words.length < 2 || words.length > 4 || common > (nameWords > 0 && words.length > 2 ? 1 : 0)) return null;
    const prep =
      /^(?:in|at|near|into|inside|across|around|via|through)$/.test(lowerAt(t, from - 1)) ||
      (nameWords < words.length && /^(?:from|to)$/.test(lowerAt(t, from - 1)));
    if (prep) return null;
    if (nameWords === 0 && !listOfNames(t, s, to, owner, lex)) return null;
  }
  if (words.every((w) => lex.roleModifiers.has(w.lower))) return null;
  if (single && titled && !known && (lex.common(words[0]!.lower) || words[0]!.text.length < 3)) return null;
  // "Prince Group", "Meta": an owner already claims it
  const role = lowerRole ?? (roleWords.length && roleWords.some((r) => lex.roles.has(r)) ? roleWords.join(' ') : null);
  return actorNamed(s, e, name, 'person', null, name, false, role && !lowerRole && lex.ranks.has(role) ? null : role);
}

/** Whether the phrase behind "a" ends in somebody's calling: "a civil engineer from", "the youngest member of". */
function occupation(t: Token[], from: number, lex: Lexicon): boolean {
  let k = from;
  while (
    k - from < 5 &&
    kindAt(t, k) === 'word' &&
    !/^(?:of|from|in|at|who|whose|with|for|on|to|and|near|that|which)$/.test(t[k]!.lower)
  )
    k++;
  const head = lowerAt(t, k - 1);
  return (
    k > from &&
    !isCap(nth(t, k - 1)) &&
    !lex.placeHeads.has(head) &&
    !lex.orgHeads.has(head) &&
    !lex.objects.has(head) &&
    (lex.people.has(head) || lex.roles.has(head) || /(?:eer|ist|ian|man|woman|yer|cher|ver|nter|uate|dent)$/.test(head))
  );
}

const MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)$/;
/** What one has with a company's service: "a Facebook account", "Starlink terminals". */
const MEANS =
  /^(?:accounts?|groups?|channels?|pages?|apps?|chats?|messages?|users?|profiles?|terminals?|kits?|dish(?:es)?|devices?|antennas?|wallets?|stickers?|calls?|ads?|posts?|links?)$/;
const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** One of a list of names that follows a person, or of three or more names of two words and more that no preposition of place introduces. */
function listOfNames(t: Token[], from: number, to: number, owner: (NameMention | null)[], lex: Lexicon): boolean {
  const prev = nth(owner, from - 2);
  const joint = (i: number): boolean => textAt(t, i) === ',' || lowerAt(t, i) === 'and';
  if (joint(from - 1) && isActor(prev) && prev.type === 'person') return true;
  const run = (i: number, step: -1 | 1): number => {
    let n = 0;
    while (n < 5 && isCap(nth(t, i + n * step)) && !isNation(nth(owner, i + n * step))) n++;
    return n;
  };
  let members = 1,
    first = from,
    last = to;
  for (let n = 0; n < 8; n++) {
    let k = first - 1;
    if (!joint(k)) break;
    if (joint(k - 1)) k--;
    const len = run(k - 1, -1);
    if (len < 2 || isPlace(nth(owner, k - 1))) break;
    first = k - len;
    members++;
  }
  for (let n = 0; n < 8; n++) {
    let k = last;
    if (!joint(k)) break;
    if (joint(k + 1)) k++;
    const len = run(k + 1, 1);
    if (len < 2 || isPlace(nth(owner, k + 1))) break;
    last = k + 1 + len;
    members++;
  }
  const lead = lowerAt(t, first - 1),
    before = lowerAt(t, first - 2);
  if (/^(?:in|at|near|from|to|of|across|into|between|around|through|via|on)$/.test(lead)) return false;
  const plural = (w: string): boolean =>
    /^(?:are|were|namely|named|viz)$/.test(lead) ||
    ((lead === ',' || lead === ':' || lead === '–') &&
      (lex.people.has(w) ||
        lex.roles.has(w) ||
        lex.roles.has(lex.singular(w)) ||
        /^(?:two|three|four|five|six|seven|eight|nine|ten|others)$/.test(w)));
  return members >= 3 || (members === 2 && plural(before));
}

/** "in tambon Don Kaew", "Barangay Agus": behind a word for a village or quarter stands its name. */
const headed = (t: Token[], from: number, lex: Lexicon): boolean => lex.villageWords.has(lowerAt(t, from - 1));

/** "in Xinshan", "near Ban Khlong": a capitalised run after a preposition of place. Its country is settled by the article. */
function unknownPlace(
  t: Token[],
  from: number,
  to: number,
  lex: Lexicon,
  owner: (NameMention | null)[],
): PlaceMention | null {
  while (to > from && t[to - 1]!.text === '.') to--;
  const prep = lowerAt(t, from - 1);
  const words = t.slice(from, to);
  if (!words.length || words.length > 3 || words.some((w) => lex.neverNames.has(w.lower) || isAllCaps(w))) return null;
  // "at McCarthy Hill": common words may be part of a name, but make none
  if (words.every((w) => lex.common(w.lower)) && !headed(t, from, lex)) return null;
  const nextPlace = textAt(t, to) === ',' && isPlace(nth(owner, to + 1));
  const suburb =
    (/^(?:of|to|from)$/.test(prep) && textAt(t, to) === ',' && /^(?:in|near|on)$/.test(lowerAt(t, to + 1))) ||
    (prep === 'of' &&
      textAt(t, to) === ',' &&
      /^an?$/.test(lowerAt(t, to + 1)) &&
      lex.placeHeads.has(lowerAt(t, to + 2)));
  if (!(
    suburb ||
    headed(t, from, lex) ||
    /^(?:in|near|at|outside|towards)$/.test(prep) ||
    (nextPlace && /^(?:of|from|to|in|into|near)$/.test(prep))
  ))
    return null;
  if (prep === 'at' && !nextPlace && !/^(?:[,;.]|in|near|and|on)?$/.test(lowerAt(t, to))) return null;
  const country = nextPlace ? (nth(owner, to + 1) as PlaceMention).country : null;
  const said =
    textAt(t, to) === ',' && /^(?:an?|the)$/.test(lowerAt(t, to + 1))
      ? t.slice(to + 2, to + 6).find((x) => lex.placeHeads.has(x.lower))
      : undefined;
  const type = (said && lex.placeHeads.get(said.lower)) ?? 'city';
  return placeNamed(from, to, textOf(t, from, to), country, type, textOf(t, from, to));
}
