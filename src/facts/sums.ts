import { familyOf, size, type Group, type RawCount } from './group.js';

/** How many sentences lie at most between a list and the total it adds up to. */
const SUM_REACH = 4;

/** Parts that were read as siblings of their whole: when the numbers behind a head add up to it, they are its parts. */
export function addUp(mine: Group[]): void {
  const counts: RawCount[] = [];
  for (const g of mine) for (const c of g.counts) counts.push(c);
  for (let i = 0; i < counts.length; i++) {
    const head = counts[i]!;
    if (head.phrase.number.bound !== 'exact' || head.nationality.length > 1) continue;
    let sum = 0;
    const parts: RawCount[] = [];
    for (let k = i + 1; k < counts.length && sum < size(head); k++) {
      const c = counts[k]!;
      if (
        c.action !== head.action ||
        (c.parent && c.parent !== head) ||
        c.phrase === head.phrase ||
        (head.nationality.length > 0 &&
          c.nationality.join() !== head.nationality.join() &&
          !(c.sex !== null && c.nationality.length === 0))
      )
        continue;
      sum += size(c);
      parts.push(c);
    }
    if (parts.length >= 2 && sum === size(head))
      for (const c of parts) {
        c.parent = head;
        if (!c.nationality.length && c.sex !== null) c.nationality = [...head.nationality];
      }
  }
}

/** "arrested 32 foreigners … the apprehension of 20 Chinese, 11 Malaysians and one Cambodian": a list that adds up to a count told shortly before is its parts. */
export function linkSums(out: RawCount[]): void {
  const lists = new Map<string, RawCount[]>();
  for (const c of out)
    if (!c.parent && (c.nationality.length === 1 || c.sex !== null) && c.phrase.number.bound === 'exact') {
      const key = `${c.a.s.start} ${familyOf(c.action)}`;
      lists.set(key, [...(lists.get(key) ?? []), c]);
    }
  const bySize = new Map<number, RawCount[]>();
  for (const c of out) {
    const l = bySize.get(size(c));
    if (l) l.push(c);
    else bySize.set(size(c), [c]);
  }
  for (const parts of lists.values()) {
    const [first] = parts;
    if (parts.length < 2 || !first) continue;
    const sum = parts.reduce((s, c) => s + size(c), 0);
    const whole = bySize
      .get(sum)
      ?.find(
        (w) =>
          w.sex === null &&
          w.phrase.number.bound === 'exact' &&
          w.a !== first.a &&
          familyOf(w.action) === familyOf(first.action) &&
          Math.abs(w.a.s.index - first.a.s.index) <= SUM_REACH &&
          (!w.nationality.length || parts.every((c) => c.sex !== null)),
      );
    if (whole)
      for (const c of parts) {
        c.parent = whole;
        if (!c.nationality.length) c.nationality = [...whole.nationality];
      }
  }
}
