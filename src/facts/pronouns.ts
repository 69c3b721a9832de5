import { isNoun } from '../syntax/chunk.js';
import { nth } from '../text/list.js';
import { lowerAt } from '../text/token.js';
import type { Action, Status } from '../labels.js';
import { syntaxOf } from '../syntax/clause.js';
import type { Lexicon } from '../lexicon/load.js';
import type { Analysis } from './analysis.js';
import { isIdiom, statusOf, type Governor } from './govern.js';
import { familyOf, type Group } from './group.js';
import { predicateNations } from './stated.js';

/** Actions that a pronoun may carry on to the people named before; what "they" did to others is no fate of theirs. */
const CARRIED =
  /^(?:arrest|detain|charge|convict|deport|extradite|repatriate|rescue|escape|assist|screen|transfer|await|confine|kill|injure|defraud|want)$/;

/**
 * "arrested 800 Chinese and deported them a week later", "were flown home, where they were charged": the people of the
 * sentence taken up by "they" or "them", one governor for each further action.
 */
export function pronounGovernors(a: Analysis, mine: Group[], lex: Lexicon): { of: Group; governor: Governor }[] {
  const syn = mine[0]?.syn;
  if (!syn) return [];
  const out: { of: Group; governor: Governor }[] = [];
  for (const c of syn.clauses) {
    const g = c.verb.trigger;
    if (
      !g ||
      isIdiom(a, g) ||
      !CARRIED.test(g.entry.action) ||
      (g.entry.action === 'transfer' && /^(?:take|bring|drive)/.test(g.entry.lemma))
    )
      continue;
    const isPronoun = (k: number): boolean => {
      const x = nth(syn.chunks, k);
      return isNoun(x) && x.to - x.from === 1 && /^(?:they|them)$/.test(a.t[x.from]!.lower);
    };
    const object = c.objects.find(isPronoun),
      subject = c.subjects.find(isPronoun);
    const takes = g.entry.voice === 'vt' ? (c.passive ? subject : object) : subject;
    // "before flying home", "and sent them home through Moc Bai"
    if (takes === undefined) continue;
    const at = syn.chunks[takes]!.from;
    const before = mine.filter(
      (m) =>
        m.p.to <= at &&
        m.size > 1 &&
        m.whole === null &&
        !m.p.staff &&
        (m.counts.length > 0 || g.entry.action === 'defraud'),
    );
    const last = before.at(-1);
    if (!last || before.some((m) => m !== last && m.p.to > last.p.from)) continue;
    // "two members of a network that sent jobseekers to Laos, where they were beaten": others named between; "from centres where they had been confined": what was before is no news
    if (
      a.t
        .slice(last.p.to, at)
        .some((x, k) => /s$|people/.test(x.lower) && lex.people.has(x.lower) && !nth(a.nameAt, last.p.to + k))
    )
      continue;
    if (c.verb.perfect && /^(?:confine|detain)$/.test(g.entry.action)) continue;
    if (
      last.counts.some(
        (x) =>
          familyOf(x.action) === familyOf(g.entry.action) || (x.action === 'traffic' && g.entry.action === 'transfer'),
      )
    )
      continue;
    // "should they be convicted" tells nothing yet
    if (
      /^(?:should|must|may|might|could)$/.test(c.verb.modal ?? '') ||
      /^(?:if|unless|should|until|whether|once)$/.test(lowerAt(a.t, Math.max(0, syn.chunks[c.from]!.from - 1))) ||
      /^(?:if|unless|should|until|whether|once)$/.test(lowerAt(a.t, at - 1))
    )
      continue;
    const status = statusOf(a, syn, c);
    if (status === null || status === 'estimated') continue;
    out.push({
      of: last,
      governor: { action: g.entry.action, trigger: g, how: 'inherited', clause: c, direct: false, status },
    });
  }
  return out;
}

/** "Officers found 15 Thais in a back room. They were also arrested": what a sentence of its own tells of the only people of the one before. */
export function carriedOver(a: Analysis, told: Group[], lex: Lexicon): { of: Group; action: Action; status: Status }[] {
  if (a.s.kind !== 'prose' || !/^(?:they|all)$/.test(lowerAt(a.t, 0)) || !a.triggers.length) return [];
  const of = soleBefore(a, told);
  if (!of) return [];
  const syn = syntaxOf(a, lex, []);
  return syn.clauses.flatMap((c) => {
    const g = c.verb.trigger;
    if (
      !g ||
      c.link !== 'subject' ||
      !c.subjects.includes(0) ||
      isIdiom(a, g) ||
      !/^(?:arrest|detain|charge|convict|deport|extradite|repatriate|rescue)$/.test(g.entry.action) ||
      /^(?:hand|turn|give|take|bring|send)\b/.test(g.entry.lemma)
    )
      return [];
    if ((g.entry.voice === 'vt' ? !c.passive : c.passive) || a.t[c.verb.from]!.lower === 'had') return [];
    if (of.counts.some((x) => familyOf(x.action) === familyOf(g.entry.action))) return [];
    const status = statusOf(a, syn, c);
    return status === 'actual' || status === 'planned' ? [{ of, action: g.entry.action, status }] : [];
  });
}

/** The only people the sentence before tells of, wholes apart. */
function soleBefore(a: Analysis, told: Group[]): Group | null {
  const tops = told.filter(
    (m) => m.a.s.index === a.s.index - 1 && m.whole === null && !m.p.staff && m.a.s.kind === 'prose',
  );
  const [of] = tops;
  return of && tops.length === 1 && of.size > 1 && a.s.paragraph - of.a.s.paragraph <= 1 ? of : null;
}

/** "Forty-one people were arrested. They are citizens of Armenia and Georgia": the nations a sentence of its own gives the only people of the one before. */
export function nationsTold(a: Analysis, told: Group[], lex: Lexicon): { of: Group; nations: string[] } | null {
  if (a.s.kind !== 'prose' || !/^(?:they|all|the|those|these)$/.test(lowerAt(a.t, 0))) return null;
  const of = soleBefore(a, told);
  if (!of || of.p.nationality.length || of.p.mixed) return null;
  // "All of them turned out to be from China"
  const all = a.t[0]!.lower === 'all' && lowerAt(a.t, 1) === 'of' && /^(?:them|those|these)$/.test(lowerAt(a.t, 2));
  const to = all
    ? 3
    : /^(?:they|all)$/.test(a.t[0]!.lower)
      ? 1
      : lex.people.has(lowerAt(a.t, 1))
        ? 2
        : /^(?:arrested|detained|rescued|deported|freed|held)$/.test(lowerAt(a.t, 1))
          ? 2
          : 0;
  const nations = to ? predicateNations(a, to, lex) : [];
  // a long list tells of a crowd, not whose each is
  return nations.length === 1 || nations.length === 2 ? { of, nations } : null;
}
