import { nth } from '../text/list.js';
import type { Lexicon } from '../lexicon/load.js';
import { isActor, isNation, isPlace, type ActorMention } from '../mentions/name.js';
import type { Analysis } from './analysis.js';
import { kindAt, lowerAt, lowerText, textAt } from '../text/token.js';

/** Fills role and affiliation of persons from what stands around them ("Thai Prime Minister X", "X, inspector-general of the Royal Thai Police,"). */
export function describePersons(a: Analysis, lex: Lexicon): void {
  for (const n of a.names)
    if (isActor(n) && n.type === 'person') {
      before(a, n, lex);
      after(a, n, lex);
    }
  acronyms(a);
}

const ownerName = (a: Analysis, i: number, lex: Lexicon): string | null => {
  const o = nth(a.nameAt, i);
  if (!o) return null;
  if (isNation(o)) return lex.countryByCode.get(o.codes[0]!)?.name ?? null;
  return isPlace(o) || o.type !== 'person' ? o.name : null;
};

function before(a: Analysis, n: ActorMention, lex: Lexicon): void {
  let k = n.from - 1;
  // "the chairman of the Commission, Ola Olukoyede"
  const org = textAt(a.t, k) === ',' ? nth(a.nameAt, k - 1) : undefined;
  if (org && (isPlace(org) || (isActor(org) && org.type !== 'person')) && !n.role) {
    let q = org.from - 1;
    while (/^(?:the|of)$/.test(lowerAt(a.t, q))) q--;
    if (lowerAt(a.t, q + 1) === 'of' && lex.roles.has(lowerAt(a.t, q))) {
      let s = q;
      while (s > 0 && (lex.roleModifiers.has(a.t[s - 1]!.lower) || lex.roles.has(a.t[s - 1]!.lower))) s--;
      n.role = lowerText(a.t, s, q + 1);
      n.affiliation ??= ownerName(a, org.from, lex);
      return;
    }
  }
  while (
    k >= 0 &&
    !nth(a.nameAt, k) &&
    (lex.roles.has(a.t[k]!.lower) ||
      lex.roleModifiers.has(a.t[k]!.lower) ||
      lex.ranks.has(a.t[k]!.lower) ||
      a.t[k]!.text === '.' ||
      a.t[k]!.text === "'s" ||
      a.t[k]!.lower === 'former')
  )
    k--;
  if (k < 0 || (k === n.from - 1 && !n.role)) return;
  if (n.role || k < n.from - 1) n.affiliation ??= ownerName(a, k, lex);
}

function after(a: Analysis, n: ActorMention, lex: Lexicon): void {
  const { t } = a;
  let i = n.to;
  if (textAt(t, i) === ',' && kindAt(t, i + 1) === 'number' && textAt(t, i + 2) === ',') i += 2;
  if (textAt(t, i) !== ',' && textAt(t, i) !== '(') return;
  i++;
  let owner: string | null = null;
  if (/^(?:the|a|an|its|his|her|their|once|who)$/.test(lowerAt(t, i))) i++;
  const first = nth(a.nameAt, i);
  if ((first && !isActor(first)) || (first?.kind === 'actor' && first.type !== 'person')) {
    owner = ownerName(a, i, lex);
    i = first.to;
    if (textAt(t, i) === "'s") i++;
  }
  let end = -1;
  for (let k = i; k < Math.min(t.length, i + 7); k++) {
    if (
      /^[,.;–)]$/.test(t[k]!.text) ||
      (a.nameAt[k] && k > i && end < 0 && isActor(a.nameAt[k]!) && (a.nameAt[k] as ActorMention).type === 'person')
    )
      break;
    if (lex.roles.has(t[k]!.lower)) {
      end = k + 1;
      for (let m = end; lex.roles.has(lowerAt(t, m)) || lex.roleModifiers.has(lowerAt(t, m)); m++)
        if (lex.roles.has(t[m]!.lower)) end = m + 1;
      if (lowerAt(t, end) === 'and' && (lex.roles.has(lowerAt(t, end + 1)) || lex.roles.has(lowerAt(t, end + 2)))) {
        end += 2;
        continue;
      }
      break;
    }
    if (/^(?:of|for|by|who|was|is|and|could|have|has|had|would|said)$/.test(t[k]!.lower)) break;
  }
  if (end < 0) return;
  if (!n.role) n.role = lowerText(t, i, end).replace(/^(?:the|a|an) /, '');
  for (let k = end; k < Math.min(t.length, end + 6); k++) {
    if (/^[,.;–)]$/.test(t[k]!.text)) break;
    const o = a.nameAt[k];
    if (o && !(isActor(o) && o.type === 'person')) {
      owner = ownerName(a, k, lex);
      break;
    }
  }
  n.affiliation ??= owner;
}

const isOrg = (n: Analysis['nameAt'][number]): boolean => isActor(n) && n.type !== 'person';

/** "Board of Investment (BOI)", "Ministry of Foreign Affairs (Kemlu)": the acronym becomes the organisation's alias. */
function acronyms(a: Analysis): void {
  for (const n of a.names) {
    if (!isActor(n) || n.type === 'person') continue;
    const { t } = a;
    if (
      textAt(t, n.to) === '(' &&
      /^[A-Z][A-Za-z&-]{1,9}$/.test(textAt(t, n.to + 1)) &&
      textAt(t, n.to + 2) === ')' &&
      (/[A-Z].*[A-Z]/.test(t[n.to + 1]!.text) || isOrg(nth(a.nameAt, n.to + 1)))
    ) {
      n.acronym = t[n.to + 1]!.text;
    }
  }
}
