import { isActor, isCountry, isNation } from '../mentions/name.js';
import type { RawCount } from '../facts/group.js';
import { consulIn } from '../facts/discourse.js';
import type { Spot } from './context.js';
import { bucket, digit, wordAt, type Sink } from './words.js';

/** Whose people a count may be of: country codes joined by a comma, '' for none told; with what speaks for each. */
export type Nations = Map<string, string[]>;

const OWN = /^(?:repatriate|rescue|await|assist|missing|escape|confine|traffic)$/;

/** Numbers up to this stand for different people each time. */
const TWICE = 5;

/** The nationalities that what stands around a count proposes for it, each with its sources. */
export function nationsFor(s: Spot, c: RawCount): Nations {
  const { g, told, before, after, last, lastNational } = s;
  const { p, a } = g;
  const out: Nations = new Map();
  const add = (codes: string | readonly string[] | null | undefined, source: string): void => {
    if (codes == null) return;
    const k = typeof codes === 'string' ? codes : codes.join();
    const l = out.get(k);
    if (l) l.push(source);
    else out.set(k, [source]);
  };
  add('', '0');
  add(c.nationality, `rule-${c.how}`);
  if (g.whole) add(g.whole.nationality, 'whole');
  if (g.alias) add(g.alias.nationality, 'alias');
  if (c.parent) add(c.parent.nationality, 'parent');
  if (before) {
    add(before.nationality, 'before');
    if (before.counts.some((x) => x.action === c.action)) add(before.nationality, 'beforeSame');
  }
  if (after) add(after.nationality, 'after');
  if (last) {
    const near = a.s.paragraph - last.a.s.paragraph;
    add(last.nationality, `last${Math.min(2, near)}`);
    if (last.counts.some((x) => x.action === c.action)) add(last.nationality, 'lastSame');
  }
  if (lastNational) {
    const far = lastNational.a === a ? 0 : a.s.index - lastNational.a.s.index;
    add(lastNational.nationality, `told${bucket(far)}`);
    if (lastNational.size > g.size) add(lastNational.nationality, 'toldLarger');
  }
  if (told.nation) add(told.nation, 'story');
  if (told.home) add(told.home, 'home');
  if (told.titleNation) add(told.titleNation, 'title');
  if (told.dateline) add(told.dateline, 'dateline');
  add(told.mostPeople, 'mostPeople');
  add(told.mostLand, 'mostLand');
  add(told.mostNamed, 'mostNamed');
  const consul = consulIn(a, told.nation, told.lex);
  if (consul) add(consul, 'consul');
  const { by, to, from, at } = c.roles;
  if (by) add(by.country, isActor(by) ? `by-${by.type}` : 'by-place');
  if (to) add(to.country, 'to');
  if (from) add(from.country, 'from');
  if (at) add(at.country, 'at');
  for (const n of a.names) {
    if (isNation(n))
      add(
        n.codes,
        `nation${n.to <= p.from ? '<' : '>'}${bucket(n.to <= p.from ? p.from - n.to : n.from - p.to)}${n.people && !n.adjective ? 'p' : ''}`,
      );
    else if (isCountry(n)) add(n.country, `country${n.to <= p.from ? '<' : '>'}${wordAt(a, n.from - 1) ?? '^'}`);
    else if (isActor(n)) add(n.country, `actor${n.to <= p.from ? '<' : '>'}`);
  }
  // the same number told elsewhere
  if (g.size > TWICE)
    for (const o of told.sizes.get(g.size) ?? [])
      if (o !== g && o.p.number.bound === p.number.bound && o.nationality.length)
        add(o.nationality, o.counts.some((y) => y.action === c.action) ? 'sameDeed' : 'same');
  const x = told.previous.get(a);
  if (x)
    for (const n of x.names)
      if (isNation(n)) add(n.codes, 'previous');
      else if (isCountry(n)) add(n.country, 'previousCountry');
  return out;
}

/** What stands around a count and speaks for any nationality or for none: `take` gets what stands in the feature before and behind the "1" for any or "0" for none. */
export function aroundFeatures<T>(
  { g, told }: Spot,
  c: RawCount,
  { seed, on }: Pick<Sink<T>, 'seed' | 'on'>,
  take: (before: T, behind: string) => void,
): void {
  const { p, a } = g;
  take(on(seed, 'z'), c.status);
  take(on(seed, 'k'), a.s.kind);
  take(on(seed, 'q'), p.number.bound);
  for (let k = 1; k <= 4; k++) {
    const b = wordAt(a, p.from - k),
      f = wordAt(a, p.to + k - 1);
    if (b) take(on(on(seed, '<'), b), '');
    if (f) take(on(on(seed, '>'), f), '');
  }
  const word = on(seed, 'W'),
    deed = on(on(seed, 'A'), c.action);
  for (const w of told.words.get(a)!) take(on(word, w), '');
  take(deed, '');
  take(deed, p.noun ?? '-');
}

/** What speaks for and against a nationality. */
export function nationFeatures<T>(
  s: Spot,
  c: RawCount,
  nation: string,
  sources: readonly string[],
  { seed, on, take }: Sink<T>,
): void {
  const { g, told } = s;
  const { p, a } = g;
  const kind = OWN.test(c.action) ? 'own' : c.action;
  const noun = p.noun ?? '-';
  const none = nation === '';
  const ruled = c.nationality.join();
  const state = nation === ruled ? 'R' : ruled === '' ? 'r0' : 'r1';
  const N = none ? '0' : '1';
  /** A feature of a name and a number up to nine. */
  const of = (f: string, n: number): T => on(on(seed, f), digit(n));
  const how = on(on(on(seed, 's'), state), N);
  take(how);
  take(on(how, c.how));
  take(on(how, kind));
  take(on(how, p.shape));
  take(on(on(on(on(seed, 'sn'), state), N), noun));
  if (none) {
    const story = of('0st', told.nation ? 1 : 0),
      said = of('0sd', Math.min(4, s.said.size)),
      peoples = of('0pp', Math.min(4, told.peoples.of.size));
    take(of('0c', Math.min(5, told.nations.of.size)));
    take(on(story, kind));
    take(on(story, p.shape));
    take(on(on(seed, '0f'), `${wordAt(a, p.from - 1)}`));
    take(on(on(seed, '0a'), `${wordAt(a, p.to)}`));
    take(said);
    take(of('0he', Math.min(3, s.here.size)));
    take(on(said, kind));
    take(peoples);
    take(on(peoples, p.shape));
    take(
      on(
        told.peoples.sum
          ? of('0on', Math.round((5 * Math.max(...told.peoples.of.values())) / told.peoples.sum))
          : on(seed, '0onx'),
        kind,
      ),
    );
  } else {
    take(of('m', nation.includes(',') ? 1 : 0));
    if (told.titleNation === nation) take(on(seed, 'isTitle'));
    const named = (told.nations.of.get(nation) ?? 0) / Math.max(1, told.nations.sum),
      part = (told.peoples.of.get(nation) ?? 0) / Math.max(1, told.peoples.sum),
      land = (told.lands.of.get(nation) ?? 0) / Math.max(1, told.lands.sum);
    const share = of('sh', Math.round(named * 5)),
      people = of('pp', Math.round(part * 5)),
      lands = of('ll', Math.round(land * 5));
    take(share);
    take(on(share, kind));
    take(on(share, p.shape));
    take(on(people, digit(Math.min(3, told.peoples.sum))));
    take(on(people, kind));
    take(lands);
    take(on(lands, kind));
    take(on(on(of('pl', Math.round(part * 3)), digit(Math.round(named * 3))), digit(Math.round(land * 3))));
    const said = on(of('sd', s.said.has(nation) ? 1 : 0), digit(Math.min(3, s.said.size))),
      here = on(of('he', s.here.has(nation) ? 1 : 0), digit(Math.min(3, s.here.size)));
    take(said);
    take(here);
    take(on(said, kind));
    take(on(here, p.shape));
    take(on(on(seed, '1f'), `${wordAt(a, p.from - 1)}`));
    take(on(on(seed, '1a'), `${wordAt(a, p.to)}`));
    take(on(of('1w', sources.some((x) => x === 'before' || x.startsWith('last')) ? 1 : 0), `${wordAt(a, p.from)}`));
    const whole = g.whole?.nationality.join();
    if (whole !== undefined && whole !== nation) take(of('wholeOther', whole === '' ? 0 : 1));
    if (c.roles.at?.country === nation) take(on(on(seed, '1at'), kind));
  }
  for (const x of sources) {
    const source = on(on(seed, x), N);
    take(source);
    take(on(source, kind));
    take(on(source, p.shape));
    take(on(source, state));
    take(on(source, c.how));
    take(on(source, c.action));
  }
}
