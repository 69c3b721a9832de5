import { wordIn } from '../text/token.js';
import { nth, pieces } from '../text/list.js';
import type { Analysis } from '../facts/analysis.js';
import { mainCountry } from '../facts/country.js';
import { isActor, isPlace, type ActorMention, type PlaceMention } from '../mentions/name.js';
import type { Actor, Evidence, Place } from '../schema.js';

/** In lower case, without accents and with a hyphen for all that is no letter or digit; names of ASCII, nearly all, need no classes of all scripts. */
const hyphened = (s: string): string =>
  /[^\0-\x7f]/.test(s)
    ? s
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
    : s.toLowerCase().replace(/[^a-z\d]+/g, '-');
export const slug = (s: string): string => hyphened(s).replace(/^-|-$/g, '').slice(0, 60) || 'x';

/** Gives ids that are readable and unique: "place:poipet", then "place:poipet-2". */
export function idMaker(): (prefix: string, name: string) => string {
  const used = new Map<string, number>();
  return (prefix, name) => {
    const base = `${prefix}:${slug(name)}`;
    const n = (used.get(base) ?? 0) + 1;
    used.set(base, n);
    return n === 1 ? base : `${base}-${n}`;
  };
}

export interface Entities {
  places: Place[];
  actors: Actor[];
  placeId: Map<PlaceMention, string>;
  actorId: Map<ActorMention, string>;
}

const at = (a: Analysis, from: number, to: number, text: string): Evidence => {
  const start = a.t[from]!.start,
    end = a.t[Math.min(to, a.t.length) - 1]!.end;
  return { start, end, text: text.slice(start, end) };
};
const unite = (list: string[], add: string, name: string): void => {
  if (add && add !== name && !list.includes(add)) list.push(add);
};

/** Joins mentions of the same place or actor, resolves later short names to earlier full ones and gives ids. */
export function entitiesOf(all: Analysis[], text: string, id: ReturnType<typeof idMaker>): Entities {
  const placeId = new Map<PlaceMention, string>();
  const actorId = new Map<ActorMention, string>();
  const places = new Map<string, Place>();
  const actors: Actor[] = [];
  // most names are told again and again
  const slugs = new Map<string, string>();
  const slugOf = (name: string): string => {
    const s = slugs.get(name) ?? slug(name);
    slugs.set(name, s);
    return s;
  };

  const main = mainCountry(all);
  const bySentence = new Map(all.map((a) => [a.s.index, a]));
  const country = (m: PlaceMention, a: Analysis): string | null => {
    if (m.known || m.country) return m.country;
    const located = (n: (typeof a.names)[number] | undefined): n is PlaceMention => isPlace(n) && n.country !== null;
    const i = a.names.indexOf(m);
    const next = nth(a.names, i + 1);
    // "Bei, Sihanoukville" before "Noida's Sector 65" before any later place, then the sentence before, then the article
    if (located(next) && next.from - m.to <= 2) return next.country;
    const before = a.names.slice(0, i).findLast(located);
    // "took off from Phnom Penh and landed at Tokoname": where they come home to
    if (before && wordIn(a.t, /^(?:landed|arrived|reached|touched|home)$/, before.to, m.from)) return main;
    if (before) return before.country;
    const previous = bySentence.get(a.s.index - 1);
    return (previous?.s.paragraph === a.s.paragraph ? previous.names : []).findLast(located)?.country ?? main;
  };
  for (const a of all)
    for (const n of a.names) {
      if (!isPlace(n)) continue;
      const c = country(n, a);
      const key = `${slugOf(n.name)}|${c}`;
      const e = at(a, n.from, n.to, text);
      const p = places.get(key);
      if (p) {
        if (!p.evidence.some((x) => x.start === e.start)) p.evidence.push(e);
        unite(p.aliases, n.text, p.name);
        if (n.known && p.lat === null) {
          p.lat = n.lat;
          p.lon = n.lon;
        }
        placeId.set(n, p.id);
      } else {
        const made: Place = {
          id: id('place', n.name),
          name: n.name,
          country: c,
          type: n.type,
          lat: n.lat,
          lon: n.lon,
          aliases: n.text !== n.name ? [n.text] : [],
          evidence: [e],
          confidence: n.known && c !== null && n.type !== 'border' ? 0.95 : 0.75,
        };
        places.set(key, made);
        placeId.set(n, made.id);
      }
    }

  // actors: full names first, so that short forms find them
  const byKey = new Map<string, Actor>();
  // persons by each word of their names
  const persons = new Map<string, Actor[]>();
  const known = (name: string, p: Actor): void => {
    for (const w of pieces(name, ' ')) {
      const l = persons.get(w);
      if (!l) persons.set(w, [p]);
      else if (!l.includes(p)) l.push(p);
    }
  };
  const defined = new Map(
    all.flatMap((a) =>
      a.names.flatMap((n) => (isActor(n) && n.acronym !== null ? [[n.acronym, n.name] as const] : [])),
    ),
  );
  for (const a of all)
    for (const n of a.names) {
      if (!isActor(n)) continue;
      const e = at(a, n.from, n.to, text);
      // "the Central Investigation Bureau (CIB) … the CIB": the article's own reading of an acronym goes before the lexicon's
      const name = n.type === 'person' ? n.name : (defined.get(n.text) ?? n.name).replace(/^the /i, '');
      let found = byKey.get(slugOf(name)) ?? null;
      if (!found && n.type === 'person') {
        const parts = pieces(name, ' ');
        found =
          (persons.get(parts[0]!) ?? []).find((p) => {
            const w = pieces(p.name, ' ');
            return parts.length < w.length && parts.every((x) => w.includes(x));
          }) ?? null;
        if (!found) found = parts.flatMap((x) => persons.get(x) ?? []).find((p) => !p.name.includes(' ')) ?? null;
        if (found && parts.length > pieces(found.name, ' ').length) {
          unite(found.aliases, found.name, name);
          found.name = name;
          known(name, found);
          found.aliases = found.aliases.filter((x) => x !== name);
        }
      }
      if (found) {
        if (!found.evidence.some((x) => x.start === e.start)) found.evidence.push(e);
        unite(found.aliases, n.text.replace(/^the /i, ''), found.name);
        found.role ??= n.role;
        found.affiliation ??= n.affiliation;
      } else {
        found = {
          id: id('actor', name),
          name,
          type: n.type,
          role: n.role,
          affiliation: n.affiliation,
          aliases: n.text !== name ? [n.text] : [],
          evidence: [e],
          confidence: n.known ? 0.94 : n.weak ? 0.7 : 0.88,
        };
        actors.push(found);
        if (n.type === 'person') known(name, found);
      }
      byKey.set(slugOf(name), found);
      if (n.acronym) {
        unite(found.aliases, n.acronym, found.name);
        byKey.set(slugOf(n.acronym), found);
      }
      actorId.set(n, found.id);
    }
  return { places: [...places.values()], actors, placeId, actorId };
}
