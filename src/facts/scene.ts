import type { Lexicon } from '../lexicon/load.js';
import type { PlaceMention } from '../mentions/name.js';
import { mainCountry } from '../report/entities.js';
import type { Analysis } from './analysis.js';
import type { RawCount } from './counts.js';

/** Actions that happen in one place on one day, so that the scene set by the sentence before holds for them. */
const EVENTS = /^(?:arrest|detain|rescue|deport|repatriate|transfer|screen|escape|kill|injure|extradite|convict|charge)$/;
const BREAKS = /\b(?:earlier|previously|last|since|so far|in total|altogether|year|years|before|ago|elsewhere|separately|also|another|other|meanwhile|in addition|overall|nationwide|worldwide|had)\b/;
const LEAD_PARAGRAPHS = 2;

/** Fills place, day and home of counts from the scene their paragraph has set; nothing stated is overwritten. */
export function fillScenes(counts: RawCount[], all: Analysis[], lex: Lexicon, publishedOn: string | null): void {
  const body = all.filter((a) => a.s.kind !== 'title').sort((a, b) => a.s.start - b.s.start);
  const sceneOf = new Map<Analysis, { at: PlaceMention | null; when: string | null }>();
  let at: PlaceMention | null = null, when: string | null = null, paragraph = -1;
  for (const a of body) {
    if (a.s.paragraph !== paragraph) { if (paragraph < 0 || a.s.paragraph > LEAD_PARAGRAPHS) { at = null; when = null; } paragraph = a.s.paragraph; }
    sceneOf.set(a, { at, when });
    const here = scenePlace(a, a === body[0] || a.s.paragraph === body[0]!.s.paragraph) ?? counts.find((c) => c.a === a && c.roles.at)?.roles.at ?? null;
    const told = counts.find((c) => c.a === a && c.roles.when && c.how !== 'reduced')?.roles.when ?? null;
    const day = told ?? (counts.some((c) => c.a === a) ? null : eventDay(a));
    if (here) at = here;
    if (day) when = day;
  }
  for (const c of counts) {
    const scene = sceneOf.get(c.a);
    if (c.status !== 'actual' || !scene || c.parent && c.how !== 'subject' && c.how !== 'object') continue;
    const lead = c.a.t.slice(0, 8).map((x) => x.lower).join(' ');
    if (EVENTS.test(c.action) && !BREAKS.test(lead)) {
      if (c.roles.when === null && c.roles.asOf === null && !c.a.dates.some((d) => d.date.value && !said(c.a, d.from))) c.roles.when = scene.when;
      if (c.roles.at === null && c.roles.from === null && /^(?:arrest|detain|rescue|screen|kill|injure|transfer)$/.test(c.action) && !c.a.names.some((n) => n.kind === 'place' && n.type !== 'country')) c.roles.at = scene.at;
    }
    // "Laos handed 771 suspects over to China": they leave the country that acts
    const { by, to } = c.roles;
    if (SENDS.test(c.action) && by?.kind === 'place' && to && to.country !== by.country && !c.roles.from && !c.roles.via) c.roles.from = by;
    if (c.roles.at === null && c.roles.from === null && LOCAL.test(c.action)) c.roles.at = onlyPlace(c.a);
    if (publishedOn && c.roles.asOf === null && c.roles.when === null && /\b(?:so far|to date|till date|as on date)\b/.test(c.a.t.map((x) => x.lower).join(' '))) c.roles.asOf = publishedOn;
  }
  backfillDay(counts, body);
  for (const c of counts) if (c.parent && (c.how === 'list' || c.how === 'part' || c.how === 'inherited')) for (const k of ['at', 'when', 'from', 'to', 'by'] as const) if (c.roles[k] === null && (c.a === c.parent.a || c.parent.roles.when !== null)) (c.roles[k] as unknown) = c.parent.roles[k];

  // people are deported and brought home from the country the article is set in
  const code = mainCountry(all);
  const country = code ? lex.countryByCode.get(code) : undefined;
  const mention = country && body.flatMap((a) => a.names).find((n): n is PlaceMention => n.kind === 'place' && n.type === 'country' && n.country === code);
  if (mention) for (const c of counts) if (c.action === 'deport' && c.roles.from === null && c.roles.via === null && c.nationality[0] !== code && c.roles.to?.country !== code) c.roles.from = mention;
}

const DEED = /\b(?:the|this|that|same|joint)(?: \w+){0,2} (?:raids?|operation|swoop|arrests|search|sting|bust)\b/;
const HELD = /\b(?:took place|carried out|conducted|were made|was made|happened|mounted|executed|launched)\b/;
/** How many sentences of the lead wait for the day of their raid, and how far behind it may be told. */
const LEAD = 3, TOLD_BY = 9;

/** "Police arrested 30 people … The operation was carried out on Wednesday": the lead's deed took place then. */
function backfillDay(counts: RawCount[], body: Analysis[]): void {
  const i = body.slice(0, TOLD_BY).findIndex((a) => { const s = a.t.map((x) => x.lower).join(' '); return DEED.test(s) && HELD.test(s) && dayOf(a) !== null; });
  if (i < 1) return;
  const day = dayOf(body[i]!);
  const lead = new Set(body.slice(0, Math.min(i + 1, LEAD)));
  for (const c of counts) {
    if (!lead.has(c.a) || c.status !== 'actual' || !/^(?:arrest|detain|rescue)$/.test(c.action) || c.roles.when !== null || c.roles.asOf !== null) continue;
    if (!c.a.dates.some((d) => d.date.value && !d.date.dateline && !said(c.a, d.from)) || c.a === body[i]) c.roles.when = day;
  }
}

const dayOf = (a: Analysis): string | null => a.dates.find((x) => x.date.value && !x.date.dateline && !x.date.since && !said(a, x.from))?.date.value ?? null;

/** Actions by which a country sends people to another. */
const SENDS = /^(?:deport|extradite|transfer)$/;
/** Actions that happen where the sentence is set. */
const LOCAL = /^(?:arrest|detain|charge|convict|screen|defraud|confine|work|kill|injure|rescue)$/;

/** The one place a sentence names, when it names only one. */
function onlyPlace(a: Analysis): PlaceMention | null {
  const places = a.names.filter((n): n is PlaceMention => n.kind === 'place' && !(a.s.dateline && a.t[n.from]!.start < a.s.dateline.end));
  const [first] = places;
  if (!first || places.some((p) => p.name !== first.name)) return null;
  const before = a.t[first.from - 1]?.lower ?? '';
  return /^(?:from|to|via|through|of|for|with|and|,)$/.test(before) ? null : first;
}

const said = (a: Analysis, from: number): boolean => a.t.slice(Math.max(0, from - 3), from).some((x) => /^(?:said|told|announced|reported|confirmed|statement|added|disclosed)$/.test(x.lower));

/** "A search of Xinshan Park", "raided the call centre in Bavet": the place of a raid sets the scene. */
function scenePlace(a: Analysis, lead: boolean): PlaceMention | null {
  const i = a.t.findIndex((x) => /^(?:raid|raids|raided|search|searched|swoop|stormed|surrounded|operation|sweep)$/.test(x.lower));
  if (i < 0) return lead ? a.names.find((x): x is PlaceMention => x.kind === 'place' && x.type !== 'country' && !(a.s.dateline && a.t[x.from]!.start < a.s.dateline.end) && a.t.slice(Math.max(0, x.from - 3), x.from).some((y) => /^(?:in|at|near|of)$/.test(y.lower))) ?? null : null;
  const n = a.names.find((x): x is PlaceMention => x.kind === 'place' && x.from > i && x.type !== 'country' && x.from - i < 14);
  return n ?? null;
}

/** The day an operation "took place", or the date that opens the sentence. */
function eventDay(a: Analysis): string | null {
  const day = dayOf(a);
  if (!day) return null;
  const text = a.t.map((x) => x.lower).join(' ');
  if (/\b(?:took place|raid|raided|raids|search|operation|swoop|arrested|detained|carried out|conducted|stormed|rescued|lasted)\b/.test(text)) return day;
  return null;
}
