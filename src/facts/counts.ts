import { isNoun } from '../syntax/chunk.js';
import { isActor, isCountry, isNation, isPlace } from '../mentions/name.js';
import { noTexts, nth } from '../text/list.js';
import type { Lexicon } from '../lexicon/load.js';
import { CASE_STEMS, LIGHT } from '../lexicon/grammar.js';
import type { Action, Status } from '../labels.js';
import type { TriggerMention } from '../mentions/trigger.js';
import { syntaxOf } from '../syntax/clause.js';
import type { Analysis } from './analysis.js';
import {
  atHome,
  consulIn,
  consulOf,
  counterpart,
  GENERIC,
  mainNation,
  possessed,
  sameGroup,
  speaksOfParts,
  subjectCountry,
  topicNation,
  wholeOf,
} from './discourse.js';
import { elidedAction } from './elided.js';
import { expulsions } from './expulsion.js';
import { EVENT_NOUNS, governorsOf, type Governor, type How } from './govern.js';
import { familyOf, groupOf, headCount, size, type Group, type RawCount } from './group.js';
import { bracketed, labelled } from './label.js';
import { linkOf } from './links.js';
import { peoplePhrases, type PeoplePhrase } from './people.js';
import { carriedOver, nationsTold, pronounGovernors } from './pronouns.js';
import { LEAVES, refine } from './refine.js';
import { nationsAt } from './stated.js';
import { rolesOf } from './roles.js';
import { addUp, linkSums } from './sums.js';
import { tableCounts } from './tables.js';
import { topicDeed } from './topic.js';
import { weigh, type Witness } from '../rank/weigh.js';
import type { Weights } from '../rank/weights.js';
import { kindAt, lowerAt, lowerText, lowerWords, textAt, wordIn } from '../text/token.js';

export type { How, RawCount };

/** How many groups told before a reader keeps in mind; no article has so many, and a book must not cost more per page than an article. */
const MEMORY = 200;

const LIGHT_VERBS = new Set(LIGHT.split(' '));

/** `expels`: at a sentence the article speaks of deporting people, not of bringing them home. */
export interface Story {
  lex: Lexicon;
  /** The publication date. */
  ref: string | null;
  expels: (a: Analysis) => boolean;
  /** The groups told last, to which later phrases point back. */
  told: Group[];
  /** All groups. */
  groups: Group[];
  /** The largest group of each nation. */
  largest: Map<string, number>;
  out: RawCount[];
  all: Analysis[];
  nation: string | null;
  /** The only nation it is about. */
  sole: string | null;
  /** The nation a story from its own country is about. */
  home: string | null;
  /** The sentence before in the same paragraph. */
  previous: Analysis | null;
}

/** The groups of an article published on `ref` and what the rules tell of them, sentence by sentence; later sentences may point back to earlier ones. */
export function readStory(all: Analysis[], lex: Lexicon, ref: string | null): Story {
  const story: Story = {
    lex,
    ref,
    expels: expulsions(all),
    told: [],
    groups: [],
    largest: new Map(),
    out: [],
    all,
    nation: mainNation(all),
    sole: mainNation(all, 0.8, 3),
    home: atHome(all),
    previous: null,
  };
  all.forEach((a, i) => {
    const x = all[i - 1];
    story.previous = x && x.s.paragraph === a.s.paragraph ? x : null;
    if (a.s.kind !== 'table') readSentence(a, story);
  });
  return story;
}

/** The counts of a story that the weights leave and add; `witness` is shown what they weigh. */
export const weighStory = (story: Story, weights: Weights, witness?: Witness): RawCount[] =>
  weigh(story, weights, (g, action, trigger, how) => countOf(g, action, trigger, how, null, null, [], story), witness);

/** All counts of an article published on `ref`: read by the rules, then weighed. */
export function countsOf(
  all: Analysis[],
  lex: Lexicon,
  ref: string | null,
  weights: Weights | null = null,
): RawCount[] {
  const story = readStory(all, lex, ref);
  if (weights) story.out = weighStory(story, weights);
  story.out.push(...tableCounts(all, lex));
  for (const c of story.out)
    if (c.a.s.kind === 'title' && !c.nationality.length && c.sex === null) {
      const told = story.groups.find(
        (g) =>
          g.a.s.kind !== 'title' &&
          g.size === size(c) &&
          g.nationality.length > 0 &&
          g.p.number.bound === c.phrase.number.bound,
      );
      if (told) c.nationality = [...told.nationality];
    }
  linkSums(story.out);
  for (const c of story.out) if (c.parent && !canHold(c.parent, c)) c.parent = null;
  // "Seven people among the 120 Vietnamese"
  for (const c of story.out)
    if (c.parent?.nationality.length === 1 && !c.nationality.length) c.nationality = [...c.parent.nationality];
  return story.out;
}

/** Whether a count may be part of another: not larger, and of the same nationality and sex where both tell one. */
const canHold = (whole: RawCount, part: RawCount): boolean =>
  !(whole.phrase.number.bound === 'exact' && size(part) > size(whole)) &&
  !(whole.sex !== null && part.sex !== null && part.sex !== whole.sex) &&
  !(whole.nationality.length === 1 && part.nationality.length > 0 && !part.nationality.includes(whole.nationality[0]!));

function readSentence(a: Analysis, story: Story): void {
  const { lex } = story;
  const phrases = peoplePhrases(a, lex);
  if (!phrases.length) {
    for (const { of, action, status } of carriedOver(a, story.told, lex)) {
      const c = countOf(of, action, null, 'inherited', null, status, [], story);
      of.counts.push(c);
      story.out.push(c);
    }
    const told = nationsTold(a, story.told, lex);
    if (told) {
      told.of.p.nationality = told.of.nationality = told.nations;
      for (const c of told.of.counts) c.nationality = [...told.nations];
    }
    return;
  }
  const syn = syntaxOf(a, lex, phrases);
  const mine: Group[] = [];
  const parts = speaksOfParts(a);
  // the whole that a phrase names behind itself is read first
  const order = [...phrases];
  for (const p of phrases)
    if (p.whole) {
      order.splice(order.indexOf(p.whole), 1);
      order.splice(order.indexOf(p), 0, p.whole);
    }
  for (const p of order) {
    const g = groupOf(p, a, syn, p.nationality, null);
    readPhrase(g, mine, parts, story);
    // "the 84 Indonesians, which included 69 men": those told before
    if (
      !g.counts.length &&
      !g.alias &&
      p.shape === 'full' &&
      p.number.bound === 'exact' &&
      /^(?:the|these|those|all)$/.test(lowerAt(a.t, p.from - 1))
    )
      g.alias = sameGroup(p, story.told);
    // all that happened to a group happened to people of one nationality
    const known = g.counts.find((c) => c.nationality.length > 0);
    if (known) for (const c of g.counts) if (!c.nationality.length) c.nationality = [...known.nationality];
    if (!g.nationality.length)
      g.nationality = known ? [...known.nationality] : nationalityOf(g, mine, story, 'inherited', 'other', null);
    mine.push(g);
  }
  for (const g of mine) if (g.counts.length) countInBracket(g, mine, story);
  sumOfGroup(mine, story);
  for (const { of, governor: f } of pronounGovernors(a, mine, story.lex)) {
    const c = countOf(of, f.action, f.trigger, 'subject', null, f.status, mine, story);
    c.nationality = [...of.nationality];
    of.counts.push(c);
    story.out.push(c);
  }
  for (const g of mine) {
    partsByTheWay(g, mine, story.out);
    tellNationality(g, story.told);
    for (const c of g.counts) partsOfTotal(c, mine, story.out);
  }
  addUp(mine);
  story.told.push(...mine);
  story.groups.push(...mine);
  for (const g of mine)
    if (g.nationality.length)
      story.largest.set(g.nationality.join(), Math.max(g.size, story.largest.get(g.nationality.join()) ?? 0));
  if (story.told.length > 2 * MEMORY) story.told.splice(0, story.told.length - MEMORY);
}

/** "India: 465 (440/25)": the parts that stand in the bracket behind a group's number. */
function countInBracket(g: Group, mine: Group[], story: Story): void {
  const [whole] = g.counts;
  for (const p of bracketed(g.a, g.p, story.all, story.lex)) {
    const x = groupOf(p, g.a, g.syn, g.nationality, g);
    const c = countOf(x, whole!.action, null, 'part', whole!, whole!.status, mine, story);
    x.counts.push(c);
    story.out.push(c);
  }
}

/** What one phrase counts: by its own verbs, by what it is part of or listed with, by its label, by what was told before. */
function readPhrase(g: Group, mine: Group[], parts: boolean, story: Story): void {
  const { p, a, syn } = g;
  const { lex, told } = story;
  tellPredicate(g, lex);
  const found = governorsOf(a, syn, p, lex);
  // "One of them, Ali, worked in a shop" is a life, no count
  if (p.number.value === 1 && found.length > 0 && found.every((f) => f.action === 'work')) return;
  const strong = found.filter((f) => f.how !== 'noun');
  const link = p.whole || p.byTheWay ? null : linkOf(a, syn, p, mine, lex);
  // on a line of its own the label is heard first: "Referred to the agency that shields trafficking victims: 23"
  const label =
    strong.length &&
    (a.s.kind === 'prose' || a.s.kind === 'title' || strong.some((f) => f.trigger.from >= p.number.from))
      ? null
      : labelled(a, p, told, story.all, lex);
  const direct = strong.filter((f) => f.direct);
  const shares =
    link !== null && strong.length > 0 && strong.every((f) => link.of.counts.some((c) => c.trigger === f.trigger));

  findWhole(g, link, strong, mine, parts, story);
  // "Of the 21 defendants, eight were held": the 21 told before
  const known =
    parts && !mine.length && !strong.length && lowerAt(a.t, p.from - 1) === 'the' ? sameGroup(p, told) : null;
  if (known) {
    g.alias = known;
    g.nationality = [...(p.nationality.length ? p.nationality : known.nationality)];
    return;
  }

  if (!g.whole && !link && p.nationality.length === 1 && strong.length === 1) g.whole = charged(g, strong[0]!, told);
  const add: Add = (action, trigger, how, from, status) => {
    const c = countOf(g, action, trigger, how, from, status, mine, story);
    if (
      strong.some(
        (f) =>
          f.trigger === trigger &&
          (f.clause?.link === 'relative' ||
            (f.how === 'subject' && f.clause?.verb.form === 'past' && strong.some((o) => o.how === 'object'))),
      )
    )
      c.aside = true;
    g.counts.push(c);
    story.out.push(c);
  };
  // "Penang led with 120, followed by Johor (92)": parts of those counted before
  const spread = p.place && !strong.length ? spreadOf(g, mine, told) : null;
  if (spread) {
    g.whole = spread;
    const head = headCount(spread)!;
    add(head.action, null, 'part', head, head.status);
    g.counts.at(-1)!.roles.at = p.place!;
    return;
  }
  if (label) {
    g.whole = label.whole ?? g.whole;
    add(label.action, label.trigger, 'inherited', label.from, null);
    if (label.place) g.counts[0]!.roles.at = label.place;
    return;
  }
  if (
    direct.length &&
    !shares &&
    !(link?.kind === 'part' && direct.every((f) => f.how === 'reduced' && !follows(a, p, f)))
  ) {
    for (const f of strong) if (f.direct || f.how !== 'object') add(f.action, f.trigger, f.how, null, f.status);
    return;
  }
  // "Ghana reported 68 arrests, Nigeria 24 and Kenya 24": where they were made
  if (
    link &&
    p.shape === 'list' &&
    ((link.of.p.noun !== null && EVENT_NOUNS.test(link.of.p.noun)) || link.of.p.place?.type === 'country') &&
    placed(g)
  ) {
    const head = link.of.counts[0];
    if (head) {
      g.whole = null;
      add(head.action, null, 'list', null, head.status);
      g.counts.at(-1)!.roles.at = p.place!;
      g.counts.at(-1)!.parent = null;
      return;
    }
  }
  if (link && (link.kind !== 'gap' || !strong.length)) {
    const news = link.of.counts.filter((c) => !byTheWay(c));
    for (const c of news.length ? news : link.of.counts)
      if (link.kind === 'part' || c.how !== 'noun' || link.of.p.shape === 'of')
        add(c.action, link.kind === 'gap' ? null : c.trigger, link.kind === 'part' ? 'part' : 'list', c, c.status);
    if (g.counts.length || (link.of.alias && inheritFrom(link.of.alias, g, add))) return;
  }
  if (strong.length) {
    for (const f of strong) add(f.action, f.trigger, f.how, null, f.status);
    return;
  }
  // "Twelve of those detained are juveniles": the deed of the whole
  if (
    g.whole &&
    p.shape === 'of' &&
    found.length > 0 &&
    found.every((f) => f.trigger.from >= p.from && f.trigger.to <= p.to)
  ) {
    const same = g.whole.counts.find((c) => found.some((f) => familyOf(f.action) === familyOf(c.action)));
    if (same) {
      add(same.action, null, 'part', same, same.status);
      return;
    }
  }
  if (g.whole && (p.shape === 'of' || p.shape === 'rest' || parts) && tellsWho(g, parts)) {
    const done = g.whole.counts.filter((c) => c.status === 'actual');
    const all = done.length ? done : g.whole.counts,
      news = all.filter((c) => !byTheWay(c));
    for (const c of news.length ? news : all) add(c.action, null, 'part', c, c.status);
    if (g.counts.length) return;
  }
  for (const f of found) add(f.action, f.trigger, f.how, null, f.status);
  if (!found.length) readByStory(g, mine, parts, add, story);
}

/** Adds a count to a group. */
type Add = (
  action: Action,
  trigger: TriggerMention | null,
  how: How,
  from: RawCount | null,
  status: Status | null,
) => void;

/** What happened to a group that no verb governs: by the opening of its sentence, by the groups before it, by the story. */
function readByStory(g: Group, mine: Group[], parts: boolean, add: Add, story: Story): void {
  const { p, a, syn } = g;
  const { lex, told } = story;
  // "Of those taken in, 193 were foreigners": the opening says what was done
  const opened =
    parts && !mine.length
      ? a.triggers.find(
          (x) =>
            x.to <= p.from &&
            x.from <= 3 &&
            x.entry.form === 'past' &&
            (x.entry.voice === 'vt' || lowerAt(a.t, x.from - 1) === 'who'),
        )
      : undefined;
  // "Of the victims, 310 were over 60"
  if (
    /^(?:of|among)$/.test(a.t[0]!.lower) &&
    lowerAt(a.t, 1) === 'the' &&
    /^(?:victims|complainants)$/.test(lowerAt(a.t, 2)) &&
    p.shape !== 'full'
  ) {
    add('defraud', null, 'inherited', null, 'actual');
    return;
  }
  if (opened) {
    add(opened.entry.action, opened, 'inherited', null, 'actual');
    return;
  }
  if (p.staff) return;
  // "Of the victims, 300 are Spanish and 120 Portuguese"
  const beside =
    parts && p.shape === 'of' ? mine.findLast((m) => m.p.shape === 'of' && m.counts.length > 0) : undefined;
  if (beside) {
    for (const c of [...beside.counts]) add(c.action, null, 'list', c, c.status);
    return;
  }
  const el = elidedAction(a, syn, p, mine, story);
  if (el) {
    add(el.action, el.trigger, 'elided', el.from, el.status ?? null);
    const c = g.counts.at(-1)!;
    if (el.like && !c.nationality.length) {
      c.nationality = [...el.like.nationality];
    }
    if (el.parent) {
      c.parent = el.parent;
      g.whole = told.find((x) => x.counts.includes(el.parent!)) ?? null;
    }
    return;
  }
  const deed = topicDeed(g, mine, lex);
  if (deed && !listOfGroup(g, mine, told)) {
    if (deed.events) placed(g);
    add(deed.action, deed.trigger, 'inherited', null, 'actual');
    if (p.place) g.counts.at(-1)!.roles.at = p.place;
    return;
  }
  // "They included 63 financiers": parts of the group before, told by a sentence of their own
  const listed = listOfGroup(g, mine, told);
  if (listed) {
    g.whole = listed;
    const head = headCount(listed);
    if (head) add(head.action, null, 'inherited', head, head.status);
  }
}

/** Sets whose part a group is. */
function findWhole(
  g: Group,
  link: ReturnType<typeof linkOf>,
  strong: Governor[],
  mine: Group[],
  parts: boolean,
  story: Story,
): void {
  const { p, a } = g;
  const { told } = story;
  const named = p.whole ? mine.find((m) => m.p === p.whole) : undefined;
  if (named) {
    g.whole = named.alias ?? named;
  } else if (link?.kind === 'part') g.whole = link.of;
  else if (link && link.kind !== 'beside') {
    g.whole = link.of.whole;
    while (
      g.whole &&
      g.whole.nationality.length === 1 &&
      p.nationality.length === 1 &&
      g.whole.nationality[0] !== p.nationality[0]
    )
      g.whole = g.whole.whole;
  }
  const refers = p.shape === 'of' || p.shape === 'rest' || (parts && p.number.from <= 12);
  if (!g.whole && refers && !(p.shape === 'rest' && wordIn(a.t, /^(?:another|further|additional)$/, p.from - 1, p.to)))
    g.whole = wholeOf(p, mine, told, strong[0]?.action ?? null);
  // "Those deported included 84 Chinese": parts of the people deported before, where some were told
  if (!g.whole && strong.some((f) => f.direct && f.how === 'subject' && lowerAt(a.t, f.trigger.from - 1) === 'those'))
    g.whole = listOfGroup(g, mine, told);
  if (!g.whole && opensAsPart(g, strong, told, mine)) g.whole = wholeOf(p, mine, told, strong[0]?.action ?? null);
  if (p.shape === 'ref' || p.byTheWay) {
    g.alias = sameGroup(p, [...told, ...mine]);
    if (g.alias?.whole && !/^(?:all|both)$/.test(a.t[p.from]!.lower)) g.whole = g.alias.whole;
  }
}

/** "19 Romanians were questioned. Four Romanians were charged": those told before, some of whom a deed was done to. */
function charged(g: Group, deed: Governor, told: Group[]): Group | null {
  const { p, a } = g;
  const last = told.at(-1);
  if (!last || deed.how !== 'subject' || further(a, p)) return null;
  const nation = p.nationality.join();
  const same = told.find(
    (x) =>
      x.a === last.a &&
      x.counts.length > 0 &&
      x.nationality.join() === nation &&
      x.size > g.size &&
      !x.counts.some(
        (c) => familyOf(c.action) === familyOf(deed.action) || (SUFFERED.test(c.action) && !SUFFERED.test(deed.action)),
      ),
  );
  return same && a.s.paragraph - same.a.s.paragraph <= 1 ? same : null;
}

/** Takes the country of a list item as the place of what was counted, not as the people's own. */
function placed({ p, a }: Group): boolean {
  const country = nth(a.nameAt, p.evidenceFrom ?? -1);
  if (!isPlace(country)) return false;
  p.place = country;
  p.nationality = noTexts();
  return true;
}

/** The group that a list of places breaks down: the larger one told last, without parts of its own kind. */
function spreadOf(g: Group, mine: Group[], told: Group[]): Group | null {
  const fits = (m: Group): boolean =>
    m.whole === null &&
    m.counts.length > 0 &&
    m.size > g.size &&
    m.p.sex === null &&
    g.a.s.index - m.a.s.index <= 2 &&
    m.a.s.kind !== 'title';
  return mine.findLast(fits) ?? told.findLast(fits) ?? null;
}

/** "caught 31 who had crossed the river: 29 Chinese": what a clause behind the people tells by the way is not what the list breaks down. */
const byTheWay = (c: RawCount): boolean =>
  c.trigger !== null && c.how === 'subject' && wordIn(c.a.t, /^(?:who|which|that)$/, c.phrase.to, c.trigger.from);

/** "another 17", "a further 30", "the other 12": not the people told before. */
const further = (a: Analysis, p: PeoplePhrase): boolean =>
  [p.from - 1, p.from].some((k) => /^(?:another|further|other)$/.test(lowerAt(a.t, k)));

function inheritFrom(from: Group, g: Group, add: Add): boolean {
  for (const c of from.counts) add(c.action, null, 'part', c, c.status);
  return g.counts.length > 0;
}

/** "Eleven of the 26 suspects are women", "138 of them are Ethiopians": what the predicate says of sex and nationality. */
function tellPredicate(g: Group, lex: Lexicon): void {
  const { p, a, syn } = g;
  const n = syn.chunkAt[p.from]!;
  for (const c of syn.clauses) {
    const object = nth(syn.chunks, c.objects[0] ?? -1);
    if (
      c.verb.form !== 'copula' ||
      c.verb.trigger ||
      c.verb.negated ||
      !c.subjects.includes(n) ||
      c.subjects.length > 1 ||
      !isNoun(object) ||
      a.numbers.some((x) => x.numberFrom >= object.from && x.numberFrom < object.to)
    )
      continue;
    const nation = a.names.find((x) => isNation(x) && x.from >= object.from && x.to <= object.to);
    const last = a.t[object.to - 1]!.lower;
    if (isNation(nation) && !p.nationality.length && (nation.to === object.to || lex.people.has(last)))
      p.nationality = nationsAt(a, nation.from, false).codes;
    if (p.sex === null) p.sex = lex.people.get(last) ?? null;
    if (p.nationality.length && !g.nationality.length) g.nationality = [...p.nationality];
  }
}

/** "30 men who were held": the clause hangs on the phrase itself. */
const follows = (a: Analysis, p: PeoplePhrase, f: Governor): boolean =>
  f.trigger.from >= p.to && f.trigger.from - p.to <= 1 && textAt(a.t, p.to - 1) !== ',';

/** "Forty were home again", "Eleven were jailed": a bare number that opens a clause means some of the people before. */
function opensAsPart(g: Group, strong: Governor[], told: Group[], mine: Group[]): boolean {
  const { p, a } = g;
  if (p.shape !== 'bare' || !strong.some((f) => f.how === 'subject') || a.s.kind === 'title') return false;
  if (
    /^(?:another|further|more|additional)$/.test(lowerAt(a.t, p.from)) ||
    /^(?:another|further)$/.test(lowerAt(a.t, p.from - 1)) ||
    /^(?:more|others)$/.test(lowerAt(a.t, p.to - 1))
  )
    return false;
  if (mine.length && textAt(a.t, p.from - 1) === ';' && mine.some((m) => m.counts.length > 0 && m.size > g.size))
    return true;
  // "5,106 were arrested, and 4,534 have been sent home": what follows an arrest or a rescue
  if (
    mine.length === 1 &&
    mine[0]!.size > g.size &&
    /^(?:and|,)$/.test(lowerAt(a.t, p.from - 1)) &&
    mine[0]!.counts.some((c) => /^(?:arrest|detain|rescue)$/.test(c.action)) &&
    strong.every(
      (f) =>
        /^(?:deport|repatriate|charge|convict|transfer|rescue|await)$/.test(f.action) &&
        !mine[0]!.counts.some((c) => c.action === f.action),
    )
  )
    return true;
  if (mine.length) return false;
  const last = told.at(-1);
  if (last === undefined || last.a.s.paragraph < a.s.paragraph - 1 || last.a.s.kind === 'title') return false;
  // "16 men and five women … Eleven were jailed": their sum is not told
  const tops = told.filter((x) => x.a === last.a && x.whole === null && x.counts.length > 0);
  return tops.length <= 1;
}

/** "five of them were triad members" says nothing that was done; "six of them were women", "one of them a Thai" does. */
function tellsWho(g: Group, parts: boolean): boolean {
  const { p, a, syn } = g;
  // "One of the detainees, reached by telephone, spoke of hunger": what they do themselves
  if (
    p.shape === 'of' &&
    syn.clauses.some(
      (c) =>
        c.subjects.includes(syn.chunkAt[p.from]!) &&
        c.link === 'subject' &&
        !c.passive &&
        !c.verb.trigger &&
        /^(?:finite|past)$/.test(c.verb.form) &&
        !LIGHT_VERBS.has(a.t[c.verb.head]!.lower),
    )
  )
    return false;
  if (p.sex !== null || p.nationality.length > 0 || (parts && p.noun !== null)) return true;
  const next = nth(a.t, p.to);
  if (!next || next.kind === 'punct') return p.shape === 'rest' || textAt(a.t, p.from - 1) !== ',';
  return (
    (p.shape === 'rest' && /^(?:for|on|in|at|from|to|by)$/.test(next.lower)) ||
    /^(?:foreign|foreigners|locals|minors|children|teenagers|students|juveniles|from)$/.test(next.lower) ||
    (/^(?:in|at)$/.test(next.lower) && textAt(a.t, p.from - 1) === ',') ||
    (/^(?:were|are|was|is)$/.test(next.lower) &&
      /^(?:foreign|foreigners|locals|minors|children|teenagers|students|juveniles)$/.test(lowerAt(a.t, p.to + 1)))
  );
}

/** The group whose parts a sentence without a deed of its own lists: "The suspects comprised nine locals", "They are 12 Thais and four Lao". */
function listOfGroup(g: Group, mine: Group[], told: Group[]): Group | null {
  const { p, a, syn } = g;
  if (
    mine.some((m) => m.whole === null && m.counts.length) ||
    !(p.nationality.length || p.sex !== null || p.noun !== null || p.shape === 'list')
  )
    return null;
  const subject = lowerText(a.t, 0, p.from);
  const verb = syn.clauses.findLast((c) => c.at < syn.chunkAt[p.from]!);
  // "They were 29 Chinese, 10 Filipinos", "The other 599 were Nigerians": a breakdown, whoever its subject
  const governing = syn.clauses.filter(
    (c) =>
      (c.verb.form === 'finite' || c.verb.form === 'copula' || c.verb.form === 'past') &&
      (c.subjects.includes(syn.chunkAt[p.from]!) || c.objects.includes(syn.chunkAt[p.from]!)),
  );
  if (
    a.s.kind !== 'title' &&
    !p.staff &&
    (p.nationality.length > 0 || (p.sex !== null && p.shape !== 'full') || p.shape === 'list') &&
    governing.every((c) => !c.verb.trigger && !c.verb.modal && LIGHT_VERBS.has(a.t[c.verb.head]!.lower)) &&
    (governing.length > 0 || mine.some((m) => m.whole !== null) || p.shape === 'list')
  ) {
    const near = told.findLast((x) => x.counts.length > 0 && x.a.s.kind !== 'title');
    const top = near?.whole ?? near;
    if (
      top &&
      top.counts.length > 0 &&
      top.size > g.size &&
      near!.a.s.index >= a.s.index - 2 &&
      a.s.paragraph - near!.a.s.paragraph <= 1 &&
      !(top.nationality.length === 1 && p.nationality.length > 0 && !p.nationality.includes(top.nationality[0]!))
    )
      return top;
  }
  const apposed =
    /^the$/.test(lowerAt(a.t, 0)) && p.from <= 8 && textAt(a.t, 2) === ',' && GENERIC.test(lowerAt(a.t, 1));
  const lists =
    apposed ||
    (p.shape === 'list' && told.some((x) => x.a.s.index >= a.s.index - 2 && x.counts.length > 0 && x.size > g.size))
      ? true
      : verb
        ? /^(?:comprised|comprises|comprise|comprising|included|include|includes|consisted|consist|were|are|is|was|came|made|counted|numbered)$/.test(
            a.t[verb.verb.head]!.lower,
          )
        : /^(?:by nationality|nationalities|they|among)\b/.test(subject) || a.s.kind !== 'prose';
  if (
    !lists ||
    (p.shape !== 'list' &&
      !/^(?:they|them|the|those|these|among|most|by nationality|nationalities|it|of|both|all|some|this|inside|in all|there)\b/.test(
        subject,
      ) &&
      a.s.kind === 'prose')
  )
    return null;
  const last = told.findLast(
    (x) =>
      x.whole === null &&
      x.counts.length > 0 &&
      x.size > g.size &&
      x.a.s.index >= a.s.index - (a.s.kind === 'prose' ? 3 : 20) &&
      !(x.nationality.length === 1 && p.nationality.length > 0 && !p.nationality.includes(x.nationality[0]!)),
  );
  // "Those rescued included 138 Ethiopians": the subject says of which group
  const said = syn.clauses.find(
    (c) =>
      c.link === 'reduced' &&
      c.verb.trigger &&
      c.at < (verb?.at ?? 0) &&
      /^(?:those|these|the|all)$/.test(lowerAt(a.t, c.verb.from - 1)),
  )?.verb.trigger?.entry.action;
  if (said) {
    const same = told.findLast(
      (x) =>
        x.size > g.size && x.counts.some((c) => familyOf(c.action) === familyOf(said)) && x.a.s.index >= a.s.index - 6,
    );
    if (same) return same;
  }
  return last ?? null;
}

/** "with 65 men and eight women under guard": people without a deed of their own that add up to a group told before are its parts. */
function sumOfGroup(mine: Group[], story: Story): void {
  const idle = mine.filter(
    (g) =>
      !g.counts.length &&
      (g.p.sex !== null || g.p.nationality.length === 1) &&
      !g.p.staff &&
      g.p.number.bound === 'exact',
  );
  if (idle.length < 2) return;
  const sum = idle.reduce((s, g) => s + g.size, 0);
  const whole = story.told.findLast((g) => g.size === sum && g.counts.length > 0 && g.whole === null);
  if (!whole) return;
  const head = headCount(whole)!;
  for (const g of idle) {
    g.whole = whole;
    const c = countOf(g, head.action, null, 'inherited', head, head.status, mine, story);
    g.counts.push(c);
    story.out.push(c);
  }
}

/** "230 were held; the 23 Chinese": a whole named behind its part in the same sentence, or named only to say what part is meant. */
function partsByTheWay(w: Group, mine: Group[], out: RawCount[]): void {
  if (!w.counts.length) return;
  if (w.p.byTheWay)
    for (const m of mine)
      if (m !== w && m.p.ofNumber === w.p.number.value) for (const c of m.counts) c.parent ??= w.counts[0]!;
  // "23 Kenyans are among hundreds of foreigners freed"
  const i = mine.indexOf(w);
  const m = mine[i - 1];
  if (!m) return;
  const gap = lowerText(w.a.t, m.p.to, w.p.from);
  if (
    !/^(?:is|are|was|were)?(?: also)? ?(?:among|part of)\b|\b(?:is|are|was|were|been) (?:also )?(?:among|part of)(?: (?:the|some|about|those))?$/.test(
      gap,
    ) ||
    /[;:]/.test(gap) ||
    w.size <= m.size
  )
    return;
  const list = mine.slice(0, i).filter((x) => x === m || (x.p.nationality.length > 0 && !x.counts.length));
  for (const x of list) joinWhole(x, w, out);
}

/** The count of a phrase that is part of another, with all fields in the order of `countOf`: counts of one shape are read fast. */
function partOf(whole: RawCount, p: PeoplePhrase): RawCount {
  const { a, action, trigger, status, aside } = whole,
    { at, from, to, via, by, when, asOf } = whole.roles;
  return {
    a,
    phrase: p,
    action,
    trigger,
    parent: whole,
    nationality: [...(p.nationality.length ? p.nationality : whole.nationality)],
    sex: p.sex,
    status,
    roles: { at, from, to, via, by, when, asOf },
    how: 'part',
    start: a.t[p.evidenceFrom ?? p.from]!.start,
    end: a.t[p.evidenceTo ?? p.to - 1]!.end,
    aside,
    odds: undefined,
    ruled: undefined,
  };
}

function joinWhole(m: Group, w: Group, out: RawCount[]): void {
  const known = m.counts.filter((c) => w.counts.some((x) => x.action === c.action));
  for (const c of known) c.parent ??= w.counts.find((x) => x.action === c.action)!;
  // "The 312 deported were part of the 512 arrested": a deed of their own
  if (!known.length && m.counts.length) {
    for (const c of m.counts) c.parent ??= w.counts[0]!;
    return;
  }
  if (!known.length)
    for (const x of w.counts) {
      const c = partOf(x, m.p);
      m.counts.push(c);
      out.push(c);
    }
}

/** "500 more, taking to 2,137 the number held": what the sentence told before is part of its running total; so is what adds up to it. */
function partsOfTotal(total: RawCount, mine: Group[], out: RawCount[]): void {
  const words = lowerWords(total.a.t, 0, total.phrase.from);
  const sums = words
    .slice(total.how === 'elided' ? 0 : -4)
    .some((w) => /^(?:taking|bringing|raising|lifting|takes|brings|raises|brought|took|raised)$/.test(w));
  if (total.how !== 'elided' && !(sums && words.at(-1) === 'to')) return;
  const paragraph = out.slice(out.findLastIndex((x) => x.a.s.paragraph !== total.a.s.paragraph) + 1);
  const known = paragraph.filter(
    (x) => x !== total && !x.parent && familyOf(x.action) === familyOf(total.action) && size(x) < size(total),
  );
  if (sums && known.some((x) => mine.some((g) => g.counts.includes(x)))) {
    for (const x of known) if (x.a === total.a) x.parent = total;
    return;
  }
  for (let k = known.length - 1, sum = 0; k >= 0; k--) {
    sum += size(known[k]!);
    if (sum === size(total) && k < known.length - 1) {
      for (const x of known.slice(k)) x.parent = total;
      return;
    }
    if (sum > size(total)) return;
  }
}

/** "The 23 Chinese nationals boarded": the 23 told before were Chinese. */
function tellNationality(g: Group, told: Group[]): void {
  const { p, a } = g;
  const definite = /^(?:the|these|those|all)$/.test(lowerAt(a.t, p.from - 1)) || p.shape === 'ref';
  if (!p.nationality.length || p.number.bound !== 'exact' || g.size < 2 || !definite) return;
  const same = told.filter((x) => x.size === g.size && x.p.number.bound === 'exact');
  if (same.length && same.every((x) => !x.nationality.length && x.p.sex === p.sex))
    for (const x of same) {
      x.nationality = [...p.nationality];
      for (const c of x.counts) if (!c.nationality.length) c.nationality = [...p.nationality];
    }
}

/** Builds a count and fills what the phrase itself leaves open from what it hangs on. */
function countOf(
  g: Group,
  action: Action,
  trigger: TriggerMention | null,
  how: How,
  from: RawCount | null,
  status: Status | null,
  mine: Group[],
  story: Story,
): RawCount {
  const { p, a, syn } = g;
  // "…; a day later they were deported": the verb behind the pronoun has a day of its own
  const own = how !== 'list' && how !== 'part' && (how !== 'inherited' || (trigger !== null && trigger.from > p.to));
  const c: RawCount = {
    a,
    phrase: p,
    action,
    trigger,
    parent: null,
    nationality: nationalityOf(g, mine, story, how, action, trigger),
    sex: p.sex ?? (g.whole && p.shape === 'of' && g.whole.p.sex !== null ? g.whole.p.sex : null),
    status: status ?? 'actual',
    roles: rolesOf(a, syn, p, own ? trigger : null, story.lex, story.ref, action),
    how,
    start: a.t[p.evidenceFrom ?? p.from]!.start,
    end: a.t[p.evidenceTo ?? p.to - 1]!.end,
    aside: undefined,
    odds: undefined,
    ruled: undefined,
  };
  if (how === 'elided') c.roles.at = null;
  // "brought home 23 from Myanmar": where they were, not who they are
  const source = p.source && !STAYS.test(action) && own && !mine.some((m) => m.p.source) ? p.source : null;
  if (source) {
    p.nationality = noTexts();
    c.nationality = homeNation(g, action, trigger, story);
    g.nationality = [...c.nationality];
    c.roles.from ??= source;
  }
  if (p.origin) c.roles.from = p.origin;
  if (from)
    for (const k of ['at', 'from', 'to', 'via', 'by', 'when', 'asOf'] as const)
      if (c.roles[k] === null && !(k === 'when' && c.roles.asOf) && !(k === 'asOf' && c.roles.when))
        (c.roles[k] as unknown) = from.roles[k];
  if (from && how === 'part') c.parent = from;
  else if (g.whole) c.parent = counterpart(g.whole, action);
  if (c.parent && c.parent.phrase === p) c.parent = null;
  if (!g.nationality.length) g.nationality = [...c.nationality];
  // "Kenya fetched 64, Uganda 12"
  const owner = nth(a.nameAt, p.from - 1);
  if (
    how === 'list' &&
    action === 'repatriate' &&
    isCountry(owner) &&
    owner.country &&
    kindAt(a.t, owner.from - 1) === 'punct'
  ) {
    c.nationality = [owner.country];
    c.roles.by = owner;
  }
  settleDeed(c, g, mine, story);
  return c;
}

/** What was done to those of a count, where more than its own verb tells. */
function settleDeed(c: RawCount, g: Group, mine: Group[], story: Story): void {
  const { p, a } = g;
  const { trigger, how } = c;
  // flown out of a country that deports them
  if (
    c.action === 'repatriate' &&
    story.expels(a) &&
    trigger &&
    LEAVES.test(trigger.entry.lemma) &&
    !possessed(a, p, story.lex, false, story.previous)
  )
    c.action = 'deport';
  // "in September another 164 had been sent home": as those told before
  const before = story.told.at(-1)?.counts[0];
  if (
    c.action === 'repatriate' &&
    trigger &&
    LEAVES.test(trigger.entry.lemma) &&
    before?.action === 'deport' &&
    further(a, p)
  )
    c.action = 'deport';
  refine(c, story.lex);
  // "On Dec 5 the bureau sent 187 to Shanghai": so are those sent abroad by an office, among expulsions
  if (
    c.action === 'transfer' &&
    story.expels(a) &&
    trigger &&
    LEAVES.test(trigger.entry.lemma) &&
    c.roles.to?.country &&
    (c.nationality.includes(c.roles.to.country) || (c.roles.by?.country && c.roles.by.country !== c.roles.to.country))
  )
    c.action = 'deport';
  // "48 Kenyans rescued in Myanmar have arrived in the country": theirs, whichever was named last
  const land = c.roles.to,
    home = c.nationality[0] ?? story.nation;
  if (
    c.action === 'repatriate' &&
    land &&
    home &&
    land.country !== home &&
    a.meant.some((m) => m.n === land && /^(?:country|nation)$/.test(a.t[m.to - 1]!.lower))
  )
    c.roles.to = null;
  // "had reached Thailand by their own efforts": no homecoming in a country that is not theirs
  if (c.action === 'repatriate' && trigger && /^(?:reach|make it|arrive)/.test(trigger.entry.lemma)) {
    const next = nth(a.nameAt, trigger.to);
    const goal = c.roles.to ?? (isPlace(next) ? next : null),
      own = c.nationality[0] ?? story.nation;
    if (
      goal?.country &&
      (own
        ? !c.nationality.includes(goal.country) && own !== goal.country
        : /^reach/.test(trigger.entry.lemma) && !story.lex.capitalOf.has(goal.name))
    )
      c.action = 'escape';
  }
  // "remanded 25; another 14 were let go", "Five of the 16 have been released": freed by those who had arrested them
  if (
    c.action === 'rescue' &&
    trigger &&
    /^(?:release|free|let|set)/.test(trigger.entry.lemma) &&
    (g.whole ? [g.whole] : p.shape === 'full' ? [] : mine).some(
      (m) =>
        m.counts.some((x) => /^(?:arrest|detain|charge)$/.test(x.action)) &&
        !m.counts.some((x) => /^(?:rescue|confine)$/.test(x.action)),
    )
  )
    c.action = 'other';
  // "With the latest arrivals 25 are back. The other three are still being held": by those they were freed from, where no office holds them
  if (
    c.action === 'detain' &&
    trigger &&
    how === 'subject' &&
    /^hold/.test(trigger.entry.lemma) &&
    !c.roles.by &&
    amongFreed(a, [...story.told, ...mine]) &&
    !a.t.some((x) => CASE_WORDS.test(x.lower))
  )
    c.action = 'confine';
  // crossings and handovers among expulsions are part of them
  if (
    story.expels(a) &&
    trigger &&
    !(isActor(c.roles.by) && c.roles.by.type === 'group') &&
    ((c.action === 'escape' && /^cross/.test(trigger.entry.lemma)) ||
      (c.action === 'transfer' && /^(?:hand|turn)\b/.test(trigger.entry.lemma)))
  )
    c.action = 'deport';
  // a round number of captives or workers is somebody's guess; what suspects are thought to have taken is alleged
  if (
    c.status === 'actual' &&
    /^(?:confine|work)$/.test(c.action) &&
    p.number.bound !== 'exact' &&
    g.size >= 5000 &&
    g.size % 1000 === 0
  )
    c.status = 'estimated';
  if (c.status === 'estimated' && c.action === 'defraud' && how === 'object') c.status = 'alleged';
}

/** Words of a criminal case, where "held" means custody. */
const CASE_WORDS = new RegExp(`^(?:${CASE_STEMS.replaceAll(' ', '|')})`);
/** How many sentences back those freed or brought home may be told. */
const FREED_REACH = 3;
/** Whether those told shortly before were freed, fled or came home, and nobody was taken into custody. */
function amongFreed(a: Analysis, told: Group[]): boolean {
  const near = told
    .filter((g) => a.s.index - g.a.s.index <= FREED_REACH && g.a.s.kind !== 'title')
    .flatMap((g) => g.counts.map((x) => x.action));
  return (
    near.some((x) => /^(?:repatriate|rescue|escape|confine)$/.test(x)) &&
    !near.some((x) => /^(?:arrest|detain|charge|convict|deport|want)$/.test(x))
  );
}

/** "179 people from Myanmar", "four men of China citizenship", "three men from Nigeria were arrested": the country behind the phrase, where it tells whose people they are. */
function originOf(a: Analysis, p: PeoplePhrase, mine: Group[], action: Action, how: How): string[] {
  const { t } = a;
  if (p.shape !== 'full' || !p.noun) return noTexts();
  let k = p.to;
  if (lowerAt(t, k) === 'each') k++;
  // "13 men and one woman of Japan citizenship": of both
  if (lowerAt(t, k) === 'and' && p.sex !== null) {
    const n = a.numbers.find((x) => x.from === k + 1);
    const noun = n
      ? t.slice(n.to, n.to + 2).findIndex((x) => /^(?:wom[ae]n|m[ae]n|girls?|boys?|females?|males?)$/.test(x.lower))
      : -1;
    if (n && noun >= 0) k = n.to + noun + 1;
  }
  const prep = lowerAt(t, k);
  const codes = nationsAt(a, k + 1, true).codes;
  if (!codes.length) return noTexts();
  if (prep === 'of') return codes;
  const list =
    mine.some((m) => m.p.nationality.length > 0) && (how === 'list' || how === 'part' || how === 'inherited');
  return prep === 'from' && (STAYS.test(action) || list || (p.sex !== null && how !== 'object')) ? codes : noTexts();
}

/** "28 foreigners from China, Laos and Myanmar": their countries. */
const homesOf = (a: Analysis, p: PeoplePhrase): string[] =>
  lowerAt(a.t, p.to) === 'from' ? nationsAt(a, p.to + 1, true).codes : noTexts();

/** "foreigners", "foreign nationals": of no one nation unless it is told. */
const isForeign = (p: PeoplePhrase): boolean => p.noun === 'foreigners' || /^foreign\b/i.test(p.who);

/** How far before a crowd it is said what it is. */
const CROWD_REACH = 7;
/** "some 7,200, the great majority of them Chinese", "part of a group of 250 persons", "among the 260 people received": people of more than one kind. */
function isCrowd({ t }: Analysis, p: PeoplePhrase): boolean {
  if (p.mixed) return true;
  for (let i = p.from - 1; i >= Math.max(0, p.from - CROWD_REACH); i--) {
    const w = t[i]!.lower;
    if (t[i]!.kind === 'punct') return false;
    if (w === 'among' || w === 'amongst' || (w === 'of' && /^(?:out|part)$/.test(lowerAt(t, i - 1))))
      return i > 0 && kindAt(t, i - 1) === 'word';
  }
  return false;
}

/** What embassies do for, and tell of, their own. */
const CARED_FOR = /^(?:repatriate|rescue|await|assist|missing|escape|transfer|screen)$/;

/** What happens to a nation's own people abroad. */
const VICTIMS = /^(?:repatriate|rescue|await|assist|missing|escape)$/;

/** What befalls victims, who are not among the suspects told next. */
const SUFFERED = /^(?:traffic|rescue|confine|defraud|repatriate|assist|await|escape)$/;

/** Actions that move nobody, so that "from Nigeria" tells whose people they are. */
const STAYS = /^(?:arrest|detain|charge|convict|sanction|want|kill|injure|defraud|confine|work|screen)$/;

/** The nationality a phrase states, or takes from what it points back to. */
function nationalityOf(
  g: Group,
  mine: Group[],
  story: Story,
  how: How,
  action: Action,
  trigger: TriggerMention | null,
): string[] {
  const { p, a } = g;
  // "29 Nepalis: 23 from Myawaddy, four from Cambodia": where they were, not whose they are
  if (p.shape === 'bare' && lowerAt(a.t, p.number.to) === 'from' && g.whole?.nationality.length === 1)
    return [...g.whole.nationality];
  if (p.nationality.length) return [...p.nationality];
  const own = possessed(a, p, story.lex, false, story.previous);
  if (own) return [own];
  const origin = originOf(a, p, mine, action, how);
  if (origin.length) return origin;
  // foreigners are of no nation, nor are those of many; "nearly 200 the number of foreigners"
  if (
    p.noun === 'foreigners' ||
    (wordIn(a.t, /^(?:nationalities|foreigners|countries|nations)$/, p.to, p.to + 5) &&
      !(p.shape === 'rest' || p.shape === 'ref'))
  )
    return homesOf(a, p);
  const pointsBack = p.shape !== 'full' || p.sex !== null || (p.noun !== null && GENERIC.test(p.noun));
  if (g.whole && (pointsBack || g.whole.nationality.length === 1) && g.whole.nationality.length)
    return [...g.whole.nationality];
  if (g.alias) return [...g.alias.nationality];
  // "7,200, most of them Chinese", "part of a group of 250": a crowd that is named for others in it
  if (isCrowd(a, p)) return noTexts();
  const pre = lowerAt(a.t, p.from - 1),
    first = lowerAt(a.t, p.from);
  const definite = /^(?:the|these|those|all|both)$/.test(pre) || /^(?:the|these|those|all)$/.test(first);
  // "the 64 people": the 64 told before
  if (definite && pointsBack && p.number.bound === 'exact') {
    const same = sameGroup(p, story.told);
    if (same) {
      if (same.nationality.length) return [...same.nationality];
    } else if (a.s.kind !== 'title' && how !== 'list' && how !== 'part' && !isForeign(p)) {
      const topic = topicNation(a, story.told, mine, action);
      if (topic.length) return topic;
    }
  }
  if (how === 'list' || how === 'part') {
    const prev = mine.at(-1);
    if (
      prev &&
      (p.shape === 'bare' ||
        (p.noun && GENERIC.test(p.noun) && p.sex !== null) ||
        /^(?:others?|more)$/.test(lowerAt(a.t, p.to - 1)))
    )
      return [...prev.nationality];
    return noTexts();
  }
  return nationalityTold(g, mine, story, how, action, trigger);
}

/** The nationality of people whose phrase has none and who are no part of others: by what was done to them and by what was told before. */
function nationalityTold(
  g: Group,
  mine: Group[],
  story: Story,
  how: How,
  action: Action,
  trigger: TriggerMention | null,
): string[] {
  const { p, a } = g;
  const pre = lowerAt(a.t, p.from - 1),
    first = lowerAt(a.t, p.from);
  const home = homeNation(g, action, trigger, story);
  if (home.length) return home;
  if (
    p.noun &&
    /^(?:nationals|citizens|compatriots|countrymen)$/.test(p.noun) &&
    a.s.kind !== 'title' &&
    !/\b(?:foreign|other)\b/.test(p.who.toLowerCase())
  ) {
    const whose = story.nation ?? possessed(a, p, story.lex, true);
    if (whose) return [whose];
  }
  // "Ong and 53 others": with one who is named
  if (
    /^others?$/.test(p.noun ?? '') &&
    pre === 'and' &&
    !g.whole &&
    /^\p{Lu}/u.test(textAt(a.t, p.from - 2)) &&
    !isNation(nth(a.nameAt, p.from - 2))
  )
    return noTexts();
  const more =
    (pre === 'of' && /^(?:batch|group|contingent|wave)$/.test(lowerAt(a.t, p.from - 2))) ||
    /^(?:others?|more)$/.test(p.noun ?? lowerAt(a.t, p.to - 1)) ||
    /^(?:another|other)$/.test(first) ||
    /^(?:another|other)$/.test(pre);
  // "Chinese making up 53,000 of them", "three men from Nigeria were arrested"
  if (p.shape === 'of' && /^(?:up|for)$/.test(pre)) {
    const n = a.names.findLast((x) => isNation(x) && x.to <= p.from && p.from - x.to <= 3);
    if (isNation(n)) return [...n.codes];
  }
  if (p.shape === 'of' || /^(?:of|whom|which)$/.test(pre)) {
    const named = namedBefore(a, p, mine);
    if (named) return [named];
  }
  // "Fourteen Chinese died and six were hurt": a clause of its own, about others
  if (p.shape === 'bare' && how === 'subject' && !g.whole && mine.some((m) => m.counts.length > 0) && !more)
    return ofStory(g, mine, action, how, trigger, story);
  // "The number of Japanese detained has climbed to 42"
  if (how === 'elided') {
    const n = a.names.find(
      (x) =>
        isNation(x) &&
        /^(?:of)$/.test(lowerAt(a.t, x.from - 1)) &&
        /^(?:number|total|tally|count|figure)$/.test(lowerAt(a.t, x.from - 2)),
    );
    if (isNation(n)) return [...n.codes];
  }
  const sole = ofStory(g, mine, action, how, trigger, story);
  if (how === 'elided' && !more && !wordIn(a.t, /^(?:taking|bringing|raising|lifting|that|it)$/, 0, p.from))
    return sole;
  if ((p.shape === 'bare' || p.shape === 'of' || p.shape === 'rest' || more) && a.s.kind !== 'title') {
    const topic = topicNation(a, story.told, mine, action);
    if (topic.length && !(p.noun === 'people' && beyond(g, topic.join(), story, mine))) return topic;
  }
  // those an article about one nation's people tells of as rescued, stranded or brought home are that nation's
  return sole;
}

/** How many times as many as were told of a nation may still be its people. */
const MORE_TIMES = 6;

/** "More than 7,000 people have been freed": far more than were ever told of that nation. */
function beyond(g: Group, nation: string, story: Story, mine: Group[] = []): boolean {
  const most = mine.reduce(
    (n, x) => (x.nationality.join() === nation ? Math.max(n, x.size) : n),
    story.largest.get(nation) ?? 0,
  );
  return g.size > most * (g.p.noun === 'people' ? 1 : MORE_TIMES);
}

/** Whom an article about one nation's people means by "37 persons" or a number alone. */
function ofStory(
  g: Group,
  mine: Group[],
  action: Action,
  how: How,
  trigger: TriggerMention | null,
  story: Story,
): string[] {
  const { p, a, syn } = g;
  const nation = story.sole ?? consulIn(a, story.nation, story.lex) ?? (p.shape === 'full' ? null : story.home);
  if (
    !nation ||
    !VICTIMS.test(action) ||
    a.s.kind === 'title' ||
    (p.shape === 'full' && !(p.noun !== null && GENERIC.test(p.noun) && !/^(?:foreigners|workers)$/.test(p.noun))) ||
    (p.noun === 'victims' && !consulIn(a, story.nation, story.lex))
  )
    return noTexts();
  // "1,777 foreigners had been deported and 309 were waiting": more of the people told before
  const prev = mine.at(-1) ?? story.told.at(-1);
  if (
    prev &&
    prev.a.s.paragraph === a.s.paragraph &&
    (prev.p.noun === 'foreigners' || (prev.nationality.length > 0 && prev.nationality.join() !== nation))
  )
    return noTexts();
  // "1,500 of 28 nationalities", "people from 20 countries"
  if (wordIn(a.t, /^(?:countries|nationalities|nations)$/, p.to, p.to + 5)) return noTexts();
  // "Thailand has sent home 5,300": a country rids itself of others
  const by = how === 'object' && action === 'repatriate' ? rolesOf(a, syn, p, trigger, story.lex, story.ref).by : null;
  if (isPlace(by) && by.country && by.country !== nation) return noTexts();
  if (story.sole && beyond(g, nation, story)) return noTexts();
  return [nation];
}

/** "reports of Malaysians tricked by syndicates, 403 of whom": people named by their nationality and not counted. */
function namedBefore(a: Analysis, p: PeoplePhrase, mine: Group[]): string | null {
  const since = mine.at(-1)?.p.to ?? 0;
  const n = a.names.findLast(
    (x) =>
      isNation(x) &&
      x.to <= p.from &&
      x.from >= since &&
      ((x.people &&
        (!x.adjective || !/^[a-z]/.test(nth(a.t, x.to)?.text ?? ',') || nth(a.triggerAt, x.to) !== undefined)) ||
        /^(?:nationals|citizens|workers|victims)$/.test(lowerAt(a.t, x.to))),
  );
  return isNation(n) && n.codes.length === 1 ? n.codes[0]! : null;
}

/** A country brings home its own, and so do its embassies: "Ethiopia has flown home 380", "The Nepali embassy has sent home 41 people". */
function homeNation(g: Group, action: Action, trigger: TriggerMention | null, story: Story): string[] {
  const { p, a, syn } = g;
  if (!trigger || !CARED_FOR.test(action)) return noTexts();
  // "Myanmar will send 200 foreign nationals back": not its own
  if (/\bforeign\b/.test(p.who.toLowerCase())) return noTexts();
  const own = p.noun !== null && /^(?:nationals|citizens)$/.test(p.noun);
  const anyone =
    p.shape !== 'full' ||
    (p.noun !== null && /^(?:people|persons|individuals|victims|men|women|returnees|others)$/.test(p.noun));
  if (!own && !anyone) return noTexts();
  const by = rolesOf(a, syn, p, trigger, story.lex, story.ref).by;
  if (by && trigger.to <= p.from) {
    const consul = consulOf(a, by, story.lex);
    if (consul) return [consul];
    // "Thailand has repatriated 5,300" may be anybody's people
    if (
      by.country &&
      action === 'repatriate' &&
      (own
        ? true
        : (isPlace(by) && p.shape === 'bare' && /(?:home|back|fetch)/.test(trigger.entry.lemma)) ||
          (p.noun === 'people' && /^(?:bring|fetch|welcome) .*home$/.test(trigger.entry.lemma.replace('+', ''))))
    )
      return [by.country];
  }
  // "India followed, when an air force C-17 took home 283", "With a further flight it brought back 549": the country that opens this sentence or the one before
  if (
    !by?.country &&
    action === 'repatriate' &&
    p.shape === 'bare' &&
    trigger.to <= p.from &&
    /(?:home|back|fetch)/.test(`${trigger.entry.lemma} ${lowerAt(a.t, trigger.to)}`)
  ) {
    const nation =
      subjectCountry(a, story.lex) ??
      (a.t.slice(0, trigger.from).some((x) => x.lower === 'it') && story.previous
        ? subjectCountry(story.previous, story.lex)
        : null);
    if (nation) return [nation];
  }
  return noTexts();
}
