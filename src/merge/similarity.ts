import { gap, widthOf } from './days.js';
import { isRare } from './families.js';
import type { Figure, Mention } from './mentions.js';
import { spelledAlike } from './names.js';
import { digitSlip } from './numbers.js';
import { relate } from './places.js';
import type { Reason } from './types.js';
import { ACTION, AGENT, DATE, NAMES, PEOPLE, PLACE, PRIOR, THINGS } from './weights.js';

/** Takes points and, when someone listens, why. */
type Note = (feature: Reason['feature'], points: number, why: () => string) => void;

const step = (table: [number, number][], x: number): number => table.find(([max]) => x <= max)![1];
const SAME_NEWS_DAYS = 2;

/** Log-odds that two mentions tell one incident; above 0 is more likely than not. Symmetric. */
export function logOdds(a: Mention, b: Mention): number {
  let sum = PRIOR;
  inOrder(a, b, (_, points) => {
    sum += points;
  });
  return sum;
}
export const scoreOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The same with its reasons, the weightiest first. */
export function explain(a: Mention, b: Mention): { score: number; reasons: Reason[] } {
  const reasons: Reason[] = [];
  let sum = PRIOR;
  inOrder(a, b, (feature, points, why) => {
    sum += points;
    if (points !== 0) reasons.push({ feature, points: Math.round(points * 100) / 100, why: why() });
  });
  return {
    score: Math.round(scoreOf(sum) * 1000) / 1000,
    reasons: reasons.sort((x, y) => Math.abs(y.points) - Math.abs(x.points)),
  };
}

/** Always the same way round, so that the score does not depend on which came first. */
const inOrder = (a: Mention, b: Mention, note: Note): void =>
  a.id <= b.id ? compare(a, b, note) : compare(b, a, note);

function compare(a: Mention, b: Mention, note: Note): void {
  actions(a, b, note);
  dates(a, b, note);
  placesOf(a, b, note);
  people(a, b, note);
  agents(a, b, note);
  names(a, b, note);
  const things = shared(a.things, b.things);
  if (things.length)
    note(
      'things',
      Math.min(THINGS.max, THINGS.same * things.length),
      () => `both name ${things.slice(0, 3).join(', ')}`,
    );
}

const shared = (x: string[], y: string[]): string[] => (x.length && y.length ? x.filter((v) => y.includes(v)) : []);

function actions(a: Mention, b: Mention, note: Note): void {
  const same = shared(a.actions, b.actions);
  note('action', same.length ? (isRare(a.family) ? ACTION.sameRare : ACTION.same) : ACTION.family, () =>
    same.length
      ? `both tell of: ${same.join(', ')}`
      : `${a.actions.join(', ')} and ${b.actions.join(', ')} are of one family`,
  );
  if (a.status !== b.status) note('action', ACTION.planned, () => 'one is planned, one has happened');
}

function dates(a: Mention, b: Mention, note: Note): void {
  const sameNews =
    a.lead &&
    b.lead &&
    a.article.day !== null &&
    b.article.day !== null &&
    Math.abs(a.article.day - b.article.day) <= SAME_NEWS_DAYS;
  const x = a.when ?? a.assumed,
    y = b.when ?? b.assumed;
  const early = (m: Mention, other: Mention): boolean =>
    m.status === 'actual' &&
    other.when !== null &&
    m.article.day !== null &&
    m.when === null &&
    m.article.day < other.when.lo - 1;
  if (early(a, b) || early(b, a)) {
    note('date', DATE.impossible, () => "one article came out before the other one's day");
    return;
  }
  if (!x || !y) {
    note('date', DATE.unknown, () => 'a day is not told');
    return;
  }
  const apart = gap(x, y),
    both = a.when !== null && b.when !== null;
  if (apart === 0) {
    if (both) note('date', step(DATE.told, Math.max(widthOf(x), widthOf(y))), () => 'the days told agree');
    else
      note(
        'date',
        a.when || b.when ? DATE.assumed : DATE.bothAssumed,
        () => 'the day told or the day of the news agree',
      );
    return;
  }
  const points = step(both ? DATE.apart : DATE.apartAssumed, apart);
  note(
    'date',
    both && sameNews ? Math.max(points, DATE.sameNewsFloor) : points,
    () => `${apart} day${apart === 1 ? '' : 's'} apart`,
  );
}

function placesOf(a: Mention, b: Mention, note: Note): void {
  if (a.destination && b.destination)
    note('place', a.destination === b.destination ? PLACE.sameRoute : PLACE.otherDestination, () =>
      a.destination === b.destination ? `both to ${a.destination}` : `to ${a.destination} and to ${b.destination}`,
    );
  if (a.at && b.at) {
    const r = relate(a.at, b.at);
    if (r === 'otherCountry') {
      note('place', PLACE.otherCountry, () => `${a.at!.name} and ${b.at!.name} are in different countries`);
      return;
    }
    if (r === 'same' && a.at.type === 'country') {
      note('place', PLACE.sameCountryOnly, () => `both in ${a.at!.name}`);
      return;
    }
    note('place', PLACE[r], () =>
      r === 'same'
        ? `both at ${a.at!.name}`
        : r === 'apart'
          ? `${a.at!.name} is not ${b.at!.name}`
          : `${a.at!.name} and ${b.at!.name}: ${r}`,
    );
    if (r !== 'maybe' && r !== 'withinCountry') return;
  } else if (a.countryTold && b.countryTold) {
    const same = a.countries[0] === b.countries[0];
    note('place', same ? PLACE.sameCountryOnly : PLACE.otherCountry, () =>
      same ? `both in ${a.countries[0]}` : `in ${a.countries[0]} and in ${b.countries[0]}`,
    );
    if (!same) return;
  } else if (a.countries.length && b.countries.length) {
    const may = shared(a.countries, b.countries);
    note('place', may.length ? PLACE.mayBeSameCountry : -PLACE.mayBeSameCountry, () =>
      may.length ? `both may be in ${may[0]}` : 'no country in common',
    );
  }
  const common = shared(a.named, b.named);
  if (common.length) note('place', PLACE.named, () => `both name ${common[0]}`);
}

function equalPoints(n: number): number {
  if (n < 3) return PEOPLE.equalFew;
  if (n < 10) return PEOPLE.equalSmall;
  if (n % 100 === 0) return PEOPLE.equalHundreds;
  return n % 10 === 0 ? PEOPLE.equalTens : PEOPLE.equalOdd;
}
const comparable = (x: Figure, y: Figure): boolean =>
  x.sex === y.sex &&
  (!x.nationality.length || !y.nationality.length || shared(x.nationality, y.nationality).length > 0);

function figurePoints(x: Figure, y: Figure): number {
  if (x.exact && y.exact && x.value === y.value) return equalPoints(x.value);
  if (x.lo <= y.hi && y.lo <= x.hi) return Math.min(PEOPLE.fits, equalPoints(Math.max(x.value, y.value)));
  // "230 foreigners" and "123 Thais": the smaller, of one nationality, may be part of the whole
  const [less, more] = x.value < y.value ? [x, y] : [y, x];
  if (less.nationality.length && !more.nationality.length) return PEOPLE.mayBePart;
  if (digitSlip(x.value, y.value)) return PEOPLE.slip;
  const ratio = less.value / more.value;
  return ratio >= 0.9 ? PEOPLE.close : ratio >= 0.6 ? PEOPLE.apart : PEOPLE.farApart;
}

function people(a: Mention, b: Mention, note: Note): void {
  let best: { points: number; x: Figure; y: Figure } | null = null;
  let parts = 0,
    partNumber = 0;
  for (const x of a.figures)
    for (const y of b.figures) {
      if (!comparable(x, y)) continue;
      const equal = x.exact && y.exact && x.value === y.value;
      if (!x.whole && !y.whole) {
        if (equal && x.value > 2) {
          parts += PEOPLE.part;
          partNumber = x.value;
        }
        continue;
      }
      if (x.whole !== y.whole && !equal) continue;
      const points = figurePoints(x, y) * (x.whole === y.whole ? 1 : 0.7);
      if (!best || points > best.points) best = { points, x, y };
    }
  if (best && best.points < 0 && a.when && b.when && gap(a.when, b.when) > 0)
    best.points = Math.min(best.points, PEOPLE.otherDay);
  if (best)
    note('people', best.points, () =>
      best!.x.value === best!.y.value ? `both count ${best!.x.value}` : `${best!.x.value} and ${best!.y.value}`,
    );
  if (parts) note('people', Math.min(PEOPLE.partMax, parts), () => `they share parts, ${partNumber} among them`);
  if (a.nationality.length && b.nationality.length) {
    const common = shared(a.nationality, b.nationality);
    note('people', common.length ? PEOPLE.nationality : PEOPLE.otherNationality, () =>
      common.length
        ? `both name people of ${common.slice(0, 4).join(', ')}`
        : `people of ${a.nationality.join(', ')} and of ${b.nationality.join(', ')}`,
    );
  }
}

function agents(a: Mention, b: Mention, note: Note): void {
  if (!a.agents.length || !b.agents.length) return;
  const same = a.agents.find((x) => b.agents.some((y) => y.key === x.key));
  if (same) {
    note('agent', same.agent.kind === 'actor' ? AGENT.same : AGENT.sameCountry, () => `both by ${same.agent.name}`);
    return;
  }
  const countries = (m: Mention): string[] => m.agents.flatMap((x) => x.agent.country ?? []);
  const x = countries(a),
    y = countries(b);
  // two countries act together in a handover
  if (x.length && y.length && a.family !== 'removal')
    note('agent', AGENT.otherCountry, () => `by ${x.join(', ')} and by ${y.join(', ')}`);
}

function names(a: Mention, b: Mention, note: Note): void {
  const alike = (x: string[], y: string[]): string[] =>
    x.length && y.length ? x.filter((v) => y.some((w) => v === w || spelledAlike(v, w) || surname(v, w))) : [];
  const persons = alike(a.persons, b.persons);
  if (persons.length)
    note(
      'names',
      Math.min(
        NAMES.personMax,
        (a.figures.length || b.figures.length ? NAMES.person : NAMES.onlyPerson) +
          NAMES.morePersons * (persons.length - 1),
      ),
      () => `both name ${persons.slice(0, 3).join(', ')}`,
    );
  const officials = alike(a.officials, b.officials);
  if (officials.length)
    note(
      'names',
      Math.min(NAMES.officialMax, NAMES.official * officials.length),
      () => `both cite ${officials.slice(0, 2).join(', ')}`,
    );
  const groups = alike(a.groups, b.groups);
  if (groups.length)
    note(
      'names',
      Math.min(NAMES.groupMax, NAMES.group * groups.length),
      () => `both name ${groups.slice(0, 3).join(', ')}`,
    );
}

/** "guo" and "alice guo": one name is the other's end. */
const surname = (a: string, b: string): boolean => {
  const [s, l] = a.length < b.length ? [a, b] : [b, a];
  return s.length > 2 && !s.includes(' ') && l.endsWith(` ${s}`);
};
