import { nth } from '../text/list.js';
import { lowerAt } from '../text/token.js';
import type { Lexicon } from '../lexicon/load.js';
import { isNation, isPlace, type PlaceMention } from '../mentions/name.js';
import type { Analysis, PlaceMeant } from './analysis.js';
import { openingsIn } from '../text/trie.js';
import { mainCountry } from './country.js';

/** How many sentences back "the town" finds its name. */
const REACH = 4;
const DEFINITE = /^(?:the|that|this|same)$/;
/** Behind "there", what makes it say only that something exists. */
const EXISTS =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|may|might|could|can|'s|remain|remains|came|comes|seems|to)$/;
const COUNTRY = new Set('country kingdom nation republic'.split(' ')),
  COUNTRY_OPENINGS = openingsIn(COUNTRY);

/** Finds what "there", "here", "in the town", "the Thai capital" and "the country" mean: a place named before, or the dateline's. */
export function resolvePlaces(all: Analysis[], lex: Lexicon): void {
  const main = mainCountry(all);
  const country = new Map<string, PlaceMention>(),
    capital = new Map<string, PlaceMention>();
  for (const a of all)
    for (const n of a.names) {
      if (!isPlace(n) || !n.country) continue;
      if (n.type === 'country' && !country.has(n.country)) country.set(n.country, n);
      if (n.type === 'city' && lex.capitalOf.get(n.name) === n.country && !capital.has(n.country))
        capital.set(n.country, n);
    }
  let dateline: PlaceMention | null = null;
  const recent: { n: PlaceMention; i: number }[] = [];
  const last = (fits: (n: PlaceMention) => boolean): PlaceMention | null =>
    recent.findLast(({ n }) => fits(n))?.n ?? null;
  const put = (a: Analysis, n: PlaceMention | null | undefined, from: number, k: number): void => {
    if (n) a.meant.push({ n, from, to: k + 1 });
  };
  all
    .filter((a) => a.s.kind !== 'title')
    .sort((x, y) => x.s.start - y.s.start)
    .forEach((a, i) => {
      while (recent.length && recent[0]!.i < i - REACH) recent.shift();
      for (let k = 0; k < a.t.length; k++) {
        const x = a.t[k]!;
        const name = a.nameAt[k];
        if (name) {
          if (!isPlace(name) || name.to !== k + 1) continue;
          if (a.s.dateline && x.start < a.s.dateline.end) dateline ??= name;
          else recent.push({ n: name, i });
          continue;
        }
        if (x.lower === 'here' && a.s.kind === 'prose') {
          put(a, dateline, k, k);
          continue;
        }
        if (x.lower === 'there' && k > 0 && !EXISTS.test(lowerAt(a.t, k + 1))) {
          put(a, last((n) => n.type !== 'border') ?? dateline, k, k);
          continue;
        }
        const type =
          COUNTRY_OPENINGS[x.open] && COUNTRY.has(x.lower)
            ? 'country'
            : x.lower === 'capital'
              ? 'capital'
              : lex.placeOpenings[x.open]
                ? lex.placeHeads.get(x.lower)
                : undefined;
        if (!type || nth(a.nameAt, k + 1) || lowerAt(a.t, k + 1) === 'of') continue;
        const nation = isNation(nth(a.nameAt, k - 1)) ? nth(a.nameAt, k - 1) : undefined;
        const from = (nation?.from ?? k) - 1;
        if (!DEFINITE.test(lowerAt(a.t, from))) continue;
        const code = isNation(nation) ? nation.codes[0] : (last((n) => n.country !== null)?.country ?? main);
        if (type === 'capital') put(a, code ? capital.get(code) : null, from, k);
        else if (!nation)
          put(a, last((n) => n.type === type) ?? (type === 'country' && main ? country.get(main) : null), from, k);
      }
    });
}

/** All places a sentence names or means. */
export function placesIn(a: Analysis): PlaceMeant[] {
  const out: PlaceMeant[] = [];
  for (const n of a.names) if (isPlace(n)) out.push({ n, from: n.from, to: n.to });
  out.push(...a.meant);
  return out;
}
