import { nth } from '../text/list.js';
import { isCountry, isPlace, type PlaceMention } from '../mentions/name.js';
import type { Analysis } from './analysis.js';
import { mainCountry, soleCountry } from './country.js';
import { familyOf, type RawCount } from './group.js';
import { overlap } from '../text/when.js';
import { twoDays } from './roles.js';
import { lowerAt, lowerText, wordIn } from '../text/token.js';

/** Actions that happen in one place, so that the scene set before holds for them. */
const LOCAL = /^(?:arrest|detain|rescue|charge|convict|screen|confine|work|kill|injure|assist|await)$/;
/** Actions told by from and to; what is "at" such a place is where it starts or ends. */
const MOVES = /^(?:repatriate|deport|extradite|traffic)$/;
/** Actions of one day, so that the day set before holds for them. */
const EVENTS =
  /^(?:arrest|detain|rescue|deport|repatriate|transfer|screen|escape|kill|injure|extradite|convict|charge)$/;
/** Actions by which a country sends people to another. */
const SENDS = /^(?:deport|extradite|transfer)$/;
const RAIDED = /^(?:arrest|detain|rescue|kill|injure|screen)$/;
/** Words by which a sentence leaves the scene. */
const BREAKS =
  /\b(?:earlier|previously|last|since|so far|in all|in total|altogether|years?|before|ago|elsewhere|separately|also|another|other|meanwhile|in addition|overall|nationwide|worldwide|had)\b/;
const RAID = new Set(
  'raid raids raided search searched swoop stormed surrounded operation sweep raiding bust'.split(' '),
);
/** How many paragraphs of the body share the scene of the lead. */
const LEAD_PARAGRAPHS = 2;

/** `item`: the place stands at the head of a list item. */
interface Scene {
  at: PlaceMention | null;
  when: string | null;
  item?: boolean;
}

/** Words by which a figure stands as of the day it is told. */
const UP_TO_NOW =
  /\b(?:so far|to date|till date|as on date|(?:has|have|is|are) now|now (?:stands?|numbers?|total)|at present|presently|currently)\b/;

/** Fills place, day, origin and goal of counts from the scene the article has set; nothing stated is overwritten. */
export function fillScenes(counts: RawCount[], all: Analysis[], publishedOn: string | null): void {
  const body = all.filter((a) => a.s.kind !== 'title').sort((a, b) => a.s.start - b.s.start);
  for (const c of counts)
    if (MOVES.test(c.action)) c.roles.at = null;
    else if (c.action === 'escape' && c.roles.at && !c.roles.from) {
      c.roles.from = c.roles.at;
      c.roles.at = null;
    }
  const scenes = scenesOf(counts, body);
  for (const c of counts) {
    if (c.parent && !/^(?:subject|object)$/.test(c.how)) continue;
    setScene(c, scenes.get(c.a) ?? null, publishedOn);
    // "Laos handed 771 suspects over to China": they leave the country that acts
    const { by, to } = c.roles;
    if (SENDS.test(c.action) && isPlace(by) && to && to.country !== by.country && !c.roles.from && !c.roles.via)
      c.roles.from = by;
  }
  backfillDay(counts, body, publishedOn);
  carryMoves(counts);
  shareParts(counts);
  leaveCountry(counts, all, body);
  stayInCountry(counts, all, body);
}

/** The place (and day) at the head of a list item: "Karachi, 18 December 2025.", "Singapore – 106 arrests". */
function itemScene(a: Analysis): Scene | null {
  if (a.s.kind !== 'bullet') return null;
  const first = a.names[0];
  const mark = first ? (nth(a.t, first.to)?.text ?? '.') : '';
  if (!isPlace(first) || first.from > 2 || !/^[–:,.(]$/.test(mark)) return null;
  const day = a.dates[0];
  return { at: first, when: day && day.from - first.to <= 2 ? day.date.value : null };
}

/** The place and day that hold when each sentence begins. */
function scenesOf(counts: RawCount[], body: Analysis[]): Map<Analysis, Scene> {
  const out = new Map<Analysis, Scene>();
  const told = new Map<Analysis, RawCount[]>();
  for (const c of counts) {
    const here = told.get(c.a);
    if (here) here.push(c);
    else told.set(c.a, [c]);
  }
  let at: PlaceMention | null = null,
    when: string | null = null,
    paragraph = -1;
  let before: Analysis | null = null;
  for (const a of body) {
    const item = a.s.paragraph !== paragraph ? itemScene(a) : null;
    if (a.s.paragraph !== paragraph) {
      if (paragraph < 0 || a.s.paragraph > LEAD_PARAGRAPHS) {
        at = null;
        when = null;
      }
      paragraph = a.s.paragraph;
    }
    // "• Karachi, 18 December 2025. …": the place and day of an item hold for all of it
    if (item) {
      at = item.at;
      when = item.when ?? when;
    }
    out.set(a, {
      at,
      when,
      item:
        item !== null || (before !== null && out.get(before)?.item === true && before.s.paragraph === a.s.paragraph),
    });
    before = a;
    const mine = told.get(a) ?? [];
    const here = onePlace(mine);
    at = here === null ? null : (raidPlace(a, a.s.paragraph === body[0]!.s.paragraph) ?? here ?? at);
    when =
      mine.find((c) => c.roles.when && c.how !== 'reduced')?.roles.when ?? (mine.length ? null : eventDay(a)) ?? when;
  }
  return out;
}

/** The place of a sentence's deeds; several places make no scene. */
function onePlace(mine: RawCount[]): PlaceMention | null | undefined {
  const places = mine.flatMap((c) => (c.roles.at && LOCAL.test(c.action) ? [c.roles.at] : []));
  return places.every((p) => p.name === places[0]!.name) ? (places[0] ?? undefined) : null;
}

function setScene(c: RawCount, scene: Scene | null, publishedOn: string | null): void {
  if (c.status !== 'actual' || !scene) return;
  const own = c.roles.when;
  const dated = c.a.dates.some((d) => d.date.value && !d.date.dateline && !said(c.a, d.from));
  if (EVENTS.test(c.action) && !BREAKS.test(lowerText(c.a.t, 0, 8))) {
    if (c.roles.when === null && c.roles.asOf === null && !dated && !untilNow(c)) c.roles.when = scene.when;
    const elsewhere = c.a.names.some(
      (n) => isPlace(n) && n.type !== 'country' && !(c.a.s.dateline && c.a.t[n.from]!.start < c.a.s.dateline.end),
    );
    if (
      c.roles.at === null &&
      c.roles.from === null &&
      RAIDED.test(c.action) &&
      !elsewhere &&
      !(own && scene.when !== null && own < scene.when && !overlap(own, scene.when))
    )
      c.roles.at = scene.at;
  }
  // "were picked up when the bureau searched a hotel in Chawang"
  if (c.roles.at === null && c.roles.from === null && c.trigger?.passive && RAIDED.test(c.action))
    c.roles.at = raidPlace(c.a, false);
  if (scene.item && c.roles.at === null && LOCAL.test(c.action)) c.roles.at = scene.at;
  // "taken into custody there": the place of the dateline or of the scene
  if (c.roles.at === null && LOCAL.test(c.action) && doneThere(c.a)) c.roles.at = datelinePlace(c.a) ?? scene.at;
  if (c.roles.at === null && c.roles.from === null && LOCAL.test(c.action)) c.roles.at = onlyPlace(c.a);
  if (publishedOn && c.roles.asOf === null && c.roles.when === null && UP_TO_NOW.test(lowerText(c.a.t)))
    c.roles.asOf = publishedOn;
}

const doneThere = (a: Analysis): boolean => {
  const there = a.t.findIndex((x) => x.lower === 'there');
  return there > 0 && /^(?:custody|arrested|detained|held|rescued|police|working)$/.test(a.t[there - 1]!.lower);
};

/** "has detained 260", "have been freed": up to now, not on the day of the scene. */
function untilNow(c: RawCount): boolean {
  for (let k = (c.trigger?.from ?? 0) - 1, n = 0; k >= 0 && n < 4; k--, n++) {
    const x = c.a.t[k]!;
    if (/^(?:has|have)$/.test(x.lower)) return true;
    if (x.kind === 'punct') return false;
  }
  return false;
}

/** Parts take over from their whole what their own words leave open. */
function shareParts(counts: RawCount[]): void {
  for (let pass = 0; pass < 2; pass++)
    for (const c of counts) {
      const w = c.parent;
      // "As of Thursday 336 were missing. Of them, 218 have been rescued": the figures stand as of the same day
      if (
        w?.roles.asOf &&
        !w.roles.when &&
        c.roles.when === null &&
        c.roles.asOf === null &&
        c.a.s.paragraph === w.a.s.paragraph
      )
        c.roles.asOf = w.roles.asOf;
      if (
        !w ||
        (/^(?:subject|object)$/.test(c.how) &&
          c.trigger !== w.trigger &&
          !(familyOf(c.action) === familyOf(w.action) && c.a !== w.a))
      )
        continue;
      if (familyOf(c.action) !== familyOf(w.action)) continue;
      for (const k of ['at', 'when', 'from', 'to', 'by', 'via', 'asOf'] as const)
        if (c.roles[k] === null && !(k === 'when' && c.roles.asOf) && !(k === 'asOf' && c.roles.when))
          (c.roles[k] as unknown) = w.roles[k];
    }
}

/** Later homecomings of the same people start and end where the first did, where nothing else is said. */
function carryMoves(counts: RawCount[]): void {
  const order = counts
    .filter((c) => /^(?:repatriate|deport)$/.test(c.action) && c.a.s.kind !== 'title')
    .sort((x, y) => x.a.s.start - y.a.s.start);
  let from = 0;
  for (const [k, c] of order.entries()) {
    const { paragraph } = c.a.s;
    while (order[from]!.a.s.paragraph < paragraph - 2) from++;
    let to = k + 1;
    while (order[to]?.a.s.paragraph === paragraph) to++;
    const same = order
      .slice(from, to)
      .filter((x) => x !== c && x.action === c.action && x.nationality.join() === c.nationality.join());
    const placed = c.a.names.some((n) => isPlace(n) && !(c.a.s.dateline && c.a.t[n.from]!.start < c.a.s.dateline.end));
    if (placed || c.nationality.length !== 1) continue;
    for (const k of ['from', 'to'] as const) c.roles[k] ??= same.findLast((x) => x.roles[k] !== null)?.roles[k] ?? null;
  }
}

/** The first mention of a country by its name. */
function countryMention(code: string | null, body: Analysis[]): PlaceMention | undefined {
  for (const a of body) for (const n of a.names) if (isCountry(n) && n.country === code) return n;
  return undefined;
}

/** People are deported from the country the article is set in. */
function leaveCountry(counts: RawCount[], all: Analysis[], body: Analysis[]): void {
  const code = mainCountry(all);
  const mention = countryMention(code, body);
  if (mention)
    for (const c of counts)
      if (
        c.action === 'deport' &&
        c.roles.from === null &&
        c.roles.via === null &&
        c.nationality[0] !== code &&
        c.roles.to?.country !== code
      )
        c.roles.from = mention;
}

/** Arrests told without a place happen in the country the whole article is set in. */
function stayInCountry(counts: RawCount[], all: Analysis[], body: Analysis[]): void {
  const code = soleCountry(all);
  const mention = countryMention(code, body);
  if (mention)
    for (const c of counts)
      if (
        c.a.s.kind !== 'prose' &&
        /^(?:arrest|detain|charge|convict|screen|defraud)$/.test(c.action) &&
        c.roles.at === null &&
        c.roles.from === null &&
        c.status === 'actual' &&
        !c.a.names.some((n) => isPlace(n))
      )
        c.roles.at = mention;
}

const DEED =
  /\b(?:the|this|that|same|joint)(?: \w+){0,2} (?:raids?|operation|swoop|arrests|search|sting|bust|sweep|judgments?|verdicts?|flights?)\b/;
const HELD =
  /\b(?:took place|carried out|conducted|were made|was made|happened|mounted|executed|launched|began|started|lasted|raided|stormed|searched|went in|swooped|moved in|handed down)\b/;
/** How many sentences of the lead wait for the day of their deed, how far behind it may be told and how many days before publication. */
const LEAD = 3,
  TOLD_BY = 9,
  FRESH = 14;

/**
 * "Police arrested 30 people … The operation was carried out on Wednesday", "… Detectives picked up 12 of them on Thursday": the lead's
 * deed took place then. A day at the head of its sentence begins another story.
 */
function backfillDay(counts: RawCount[], body: Analysis[], publishedOn: string | null): void {
  const lead = counts.filter(
    (c) =>
      c.status === 'actual' && EVENTS.test(c.action) && (c.a.s.kind === 'title' || body.slice(0, LEAD).includes(c.a)),
  );
  const waits = (c: RawCount): boolean =>
    c.roles.when === null &&
    c.roles.asOf === null &&
    !c.a.dates.some((d) => d.date.value && !d.date.dateline && !said(c.a, d.from));
  const first = lead.find((c) => c.a === body[0]);
  if (!publishedOn || !first || !waits(first)) return;
  const families = new Set(lead.filter(waits).map((c) => familyOf(c.action)));
  const fresh = (day: string): boolean => {
    const [from] = day.split('/');
    return (
      from!.length === 10 &&
      day.slice(-10) <= publishedOn &&
      Date.parse(publishedOn) - Date.parse(from!) <= FRESH * 86_400_000
    );
  };
  for (const a of body.slice(1, TOLD_BY)) {
    const d = a.dates.find(
      (x) => x.date.value && !x.date.dateline && !x.date.since && !x.date.asOf && !said(a, x.from),
    );
    if (!d || !fresh(d.date.value!)) continue;
    const text = lowerText(a.t);
    const same =
      d.from > 3 &&
      a.triggers.some((g) => families.has(familyOf(g.entry.action)) && !g.negated && g.entry.form !== 'noun');
    if (!same && !(HELD.test(text) && (DEED.test(text) || d.from > 2))) continue;
    for (const c of lead) if (waits(c)) c.roles.when = twoDays(a, d);
    return;
  }
}

const dayOf = (a: Analysis): string | null =>
  a.dates.find((x) => x.date.value && !x.date.dateline && !x.date.since && !said(a, x.from))?.date.value ?? null;

/** The place of the dateline, when the sentence has one. */
function datelinePlace(a: Analysis): PlaceMention | null {
  const end = a.s.dateline?.end;
  return end === undefined
    ? null
    : (a.names.find((n): n is PlaceMention => isPlace(n) && a.t[n.from]!.start < end) ?? null);
}

/** The one place a sentence names, when it names only one. */
function onlyPlace(a: Analysis): PlaceMention | null {
  const places = a.names.filter(
    (n): n is PlaceMention => isPlace(n) && !(a.s.dateline && a.t[n.from]!.start < a.s.dateline.end),
  );
  const [first] = places;
  if (!first || places.some((p) => p.name !== first.name)) return null;
  const before = lowerAt(a.t, first.from - 1);
  return /^(?:from|to|via|through|of|for|with|and|,)$/.test(before) ? null : first;
}

const said = (a: Analysis, from: number): boolean =>
  wordIn(a.t, /^(?:said|told|announced|reported|confirmed|statement|added|disclosed)$/, from - 3, from);

/** "A search of Xinshan Park", "raided the call centre in Bavet": the place of a raid sets the scene; in the lead any town named by a preposition does. */
function raidPlace(a: Analysis, lead: boolean): PlaceMention | null {
  const i = a.t.findIndex((x) => RAID.has(x.lower));
  if (i < 0)
    return lead
      ? (a.names.find(
          (x): x is PlaceMention =>
            isPlace(x) &&
            x.type !== 'country' &&
            !(a.s.dateline && a.t[x.from]!.start < a.s.dateline.end) &&
            wordIn(a.t, /^(?:in|at|near|of)$/, x.from - 3, x.from),
        ) ?? null)
      : null;
  return (
    a.names.find((x): x is PlaceMention => isPlace(x) && x.from > i && x.type !== 'country' && x.from - i < 14) ?? null
  );
}

/** The day an operation "took place", or the date that opens the sentence. */
function eventDay(a: Analysis): string | null {
  const day = dayOf(a);
  if (!day) return null;
  const text = lowerText(a.t);
  return /\b(?:took place|raid|raided|raids|search|operation|swoop|arrested|detained|carried out|conducted|stormed|rescued|lasted|began|started)\b/.test(
    text,
  )
    ? day
    : null;
}
