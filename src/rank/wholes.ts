import { familyOf, size, type RawCount } from '../facts/group.js';
import type { Seat } from './roles.js';
import { bucket, digit, wordAt, type Sink } from './words.js';

/** How many counts before and behind may be the whole of one, and be added up to it. */
const REACH = 24;

/** A whole in words, "" for none. */
export const wholeName = (w: RawCount | null): string => (w ? `${w.action} ${size(w)}` : '');

/** What a count may be a part of: those told near it that are larger, and nothing. */
export function wholesFor(s: Seat): (RawCount | null)[] {
  const { c, told, at } = s,
    n = size(c);
  const out: (RawCount | null)[] = [null];
  for (let k = Math.max(0, at - REACH); k < Math.min(told.length, at + REACH); k++) {
    const w = told[k]!;
    if (
      w === c.parent ||
      (size(w) > n &&
        w.phrase !== c.phrase &&
        w.parent !== c &&
        (w.sex === null || c.sex === null || w.sex === c.sex) &&
        (w.nationality.length !== 1 || !c.nationality.length || c.nationality.includes(w.nationality[0]!)))
    )
      out.push(w);
  }
  if (c.parent && !out.includes(c.parent)) out.push(c.parent);
  return out;
}

/** Whether a run of counts of one deed with this one among them adds up to a whole. */
function addsUp({ c, told, at }: Seat, w: RawCount): boolean {
  const whole = size(w),
    first = Math.max(0, at - REACH + 1),
    end = Math.min(told.length, at + 2 * REACH);
  // the sizes of those that may be parts are told once, 0 for others
  const sizes: number[] = [];
  for (let k = first; k < end; k++) sizes.push(mayBePart(told[k]!, c, w) ? size(told[k]!) : 0);
  for (let from = at; from >= first; from--) {
    if (sizes[from - first] === 0) continue;
    let sum = 0;
    for (let k = from; k < Math.min(end, from + 2 * REACH) && sum < whole; k++) {
      const n = sizes[k - first]!;
      sum += n;
      if (n > 0 && sum === whole && k >= at && k > from) return true;
    }
  }
  return false;
}
const mayBePart = (x: RawCount, c: RawCount, w: RawCount): boolean =>
  x !== w &&
  (x.parent === null || x.parent === w || x === c) &&
  familyOf(x.action) === familyOf(c.action) &&
  size(x) < size(w);

const codes = (c: RawCount): string => c.nationality.join();

/** What speaks for and against one whole of a count. */
export function wholeFeatures<T>(s: Seat, w: RawCount | null, { seed, on, take }: Sink<T>): void {
  const { c, last, told, at } = s,
    { parent } = c;
  const base = on(seed, w ? 'part' : 'partn'),
    known = on(base, parent === w ? 'R' : parent ? '1' : '0');
  take(known);
  take(on(known, c.how));
  take(on(known, c.action));
  take(on(known, c.phrase.shape));
  take(on(known, c.phrase.number.bound));
  take(on(on(known, 'l'), !last ? '-' : last.parent === w ? 'L' : last.parent ? '1' : '0'));
  if (!w) {
    for (let k = 1; k <= 2; k++) {
      take(on(on(base, '<'), `${wordAt(c.a, c.phrase.from - k)}`));
      take(on(on(base, '>'), `${wordAt(c.a, c.phrase.to + k - 1)}`));
    }
    return;
  }
  // a whole from beyond those near stands where they begin
  const first = Math.max(0, at - REACH),
    stands = Math.max(first, told.indexOf(w, first));
  const ahead = stands > at,
    far = w.a.s.index - c.a.s.index;
  const near = on(
    base,
    w.a.s.kind === 'title'
      ? 't'
      : w.a === c.a
        ? ahead
          ? '>'
          : '<'
        : far > 0
          ? `+${digit(bucket(far))}`
          : `-${digit(bucket(-far))}`,
  );
  const alike = on(
    base,
    w.action === c.action ? 'same' : familyOf(w.action) === familyOf(c.action) ? 'kin' : `${w.action}_${c.action}`,
  );
  const nation = codes(w) === codes(c) ? (codes(c) ? 'n=' : 'n-') : codes(w) ? 'n<' : 'n>';
  const kind = on(alike, nation),
    sum = addsUp(s, w) ? '+' : '-';
  take(near);
  take(on(near, c.a.s.paragraph === w.a.s.paragraph ? 's' : 'o'));
  take(alike);
  take(kind);
  take(on(kind, sum));
  take(on(on(near, sum), nation));
  take(on(on(alike, c.phrase.shape), c.how));
  take(on(on(base, 'sum'), sum));
  take(on(on(base, 'z'), digit(Math.min(9, Math.floor(Math.log2(size(w) / Math.max(1, size(c))))))));
  take(on(base, c.sex ? 'sex' : 'all'));
  take(on(on(base, 'own'), w.parent ? '1' : '0'));
  take(on(on(base, w.phrase.number.bound), nation));
  take(
    on(
      on(on(base, 'l'), !last ? '-' : last === w ? 'w' : last.parent === w ? 'L' : last.parent ? '1' : '0'),
      last?.a === c.a ? 's' : '',
    ),
  );
  // those between that might as well be the whole
  const lo = Math.min(at, stands),
    hi = Math.max(at, stands);
  const rivals = told.slice(lo + 1, hi).filter((x) => familyOf(x.action) === familyOf(w.action) && size(x) > size(c));
  take(on(on(base, 'riv'), rivals.length ? (rivals.some((x) => size(x) >= size(w)) ? '2' : '1') : '0'));
  take(on(on(base, '<'), `${wordAt(c.a, c.phrase.from - 1)}`));
  take(on(on(base, '<<'), `${wordAt(c.a, c.phrase.from - 2)}_${wordAt(c.a, c.phrase.from - 1)}`));
  take(on(on(base, '>'), `${wordAt(c.a, c.phrase.to)}`));
  const day = c.roles.when,
    whole = w.roles.when;
  take(on(on(base, 'day'), !day || !whole ? '-' : day === whole ? '=' : '!'));
  const place = c.roles.at,
    around = w.roles.at;
  take(
    on(
      on(base, 'at'),
      !place ? '-' : !around ? '0' : place.name === around.name ? '=' : place.country === around.name ? '<' : '!',
    ),
  );
  take(on(on(base, 'st'), c.status === w.status ? '=' : `${w.status}_${c.status}`));
}
