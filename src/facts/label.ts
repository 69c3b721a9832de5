import type { Lexicon } from '../lexicon/load.js';
import type { Action } from '../labels.js';
import type { PlaceMention } from '../mentions/name.js';
import type { TriggerMention } from '../mentions/trigger.js';
import type { Analysis } from './analysis.js';
import { sizeOf, type Group, type RawCount } from './group.js';
import type { PeoplePhrase } from './people.js';

interface Labelled { action: Action; trigger: TriggerMention | null; from: RawCount | null; place: PlaceMention | null; whole: Group | null }

/** How many lines up a list finds the total it breaks down. */
const REACH = 25;

/**
 * A line of a list or table: its label says what was done ("Arrests: 5,106", "Crossed into Thailand: 1,595") or whose part
 * of the total above it is ("India: 465", "Bavet: 51").
 */
export function labelled(a: Analysis, p: PeoplePhrase, told: Group[], all: Analysis[], lex: Lexicon): Labelled | null {
  const sign = a.t.findIndex((x, i) => i > 0 && i < p.from && x.text === ':');
  const colon = sign > 0 ? sign : a.t.findIndex((x, i) => i > 0 && i < p.from && /^[–|]$/.test(x.text));
  const line = a.s.kind === 'bullet' || a.s.kind === 'heading';
  if (colon < 0 || p.number.from - colon > (p.shape === 'full' ? 3 : 2) || !line && colon > 8) return null;
  const { t } = a;
  if (t.slice(colon + 1, p.number.from).some((x) => x.kind === 'number')) return null;
  const trigger = a.triggers.find((g) => g.to <= colon && (g.entry.form === 'past' || g.entry.form === 'noun') && !(g.entry.voice === 'noun' && /^(?:defraud|traffic|work)$/.test(g.entry.action)));
  const noun = trigger ? null : t.slice(0, colon).map((x) => lex.nounActions.get(x.lower)).find((x) => x !== undefined) ?? null;
  // a label with a thing in it counts the thing
  const thing = t.slice(0, colon).some((x) => lex.objects.has(x.lower) && lex.objects.get(x.lower) !== x.lower);
  if ((trigger || noun) && !thing) return { action: trigger?.entry.action ?? noun!, trigger: trigger ?? null, from: null, place: null, whole: null };
  if (!line) return null;
  // "ARRESTED, 2019" above the lines says what was done to all of them
  const above = headingAbove(a, all);
  const deed = above ? above.triggers.find((g) => g.entry.form === 'past' || g.entry.form === 'noun') ?? null : null;
  const whole = [...told].reverse().find((g) => g.whole === null && g.counts.length > 0 && g.size > sizeOf(p) && g.a.s.index >= (above ? above.s.index : a.s.index - REACH) && g.p.sex === null) ?? null;
  const everyone = /^(?:all |total|everyone|people|persons|foreigners)/.test(t.filter((x) => x.kind === 'word').map((x) => x.lower).join(' '));
  if (!whole && deed && (everyone || a.names.some((n) => n.to <= colon))) return { action: deed.entry.action, trigger: null, from: null, place: null, whole: null };
  const head = whole?.counts[0];
  if (!whole || !head) return null;
  const names = a.names.filter((n) => n.to <= colon);
  const nation = names.some((n) => n.kind === 'nation' || n.kind === 'place' && n.type === 'country');
  const place = names.find((n): n is PlaceMention => n.kind === 'place' && n.type !== 'country') ?? null;
  const rest = /^(?:all )?(?:others?|rest|remaining|unknown|not known|women|men|female|male)\b|\b(?:women|men|minors|children|countries|nationalities) in the total/.test(t.slice(0, colon).filter((x) => x.kind === 'word').map((x) => x.lower).join(' '));
  if (!nation && !place && !rest) return null;
  return { action: head.action, trigger: null, from: head, place: nation ? null : place, whole };
}

/** The heading of the list a line stands in: the nearest heading above without a number of people. */
function headingAbove(a: Analysis, all: Analysis[]): Analysis | null {
  for (let i = all.indexOf(a) - 1; i >= 0 && a.s.index - all[i]!.s.index < REACH; i--) {
    const x = all[i]!;
    if (x.s.kind === 'prose' || x.s.kind === 'title') return null;
    if (x.s.kind === 'heading' && !x.t.some((w) => w.text === ':' ) ) return x;
  }
  return null;
}
