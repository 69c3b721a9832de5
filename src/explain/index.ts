/**
 * `scamfacts/explain`: why a fact of a report was read so, in words.
 *
 * @module scamfacts/explain
 */
import { InvalidInputError } from '../errors.js';
import type { Evidence, Reason, Report } from '../schema.js';
import { isReport } from '../text/report.js';
import { quantityText } from '../text/quantity.js';
import { RULES } from './rules.js';
import { sentenceAround } from './sentence.js';

export { InvalidInputError };

export interface ExplainOptions {
  /** The text that the report was made from: the explanation then shows the sentence. */
  text?: string;
}

interface Told {
  id: string;
  evidence: Evidence[];
  confidence: number | null;
  reason: Reason | undefined;
  what: string;
  more: [label: string, value: string][];
}

/** How many of a report's ids an error names. */
const SOME = 12;

/**
 * Says why a fact was read so: the sentence, the words that led to it, the number, how place and date were resolved, the rule, and what
 * lowered its confidence. Plain text of a few lines, for a person who looks into a wrong fact; the words may change in any version.
 *
 * @param report a report of `extract`; one made before reports carried reasons is explained by its evidence alone
 * @param factId the id of a count, object, sum, actor, place, date or incident, or `scam:` and the kind of a scam
 * @throws InvalidInputError with code `unknownFact`, naming the ids there are; with code `invalidReport` when `report` is none
 * @example
 * explain(report, 'count:deport-119-th', { text })
 */
export function explain(report: Report, factId: string, options: ExplainOptions = {}): string {
  if (!isReport(report)) throw new InvalidInputError('invalidReport', 'explain wants a report of extract');
  const all = toldBy(report);
  const fact = all.find((f) => f.id === factId);
  if (!fact) {
    const kind = String(factId).split(':')[0];
    const near = all.filter((f) => f.id.startsWith(`${kind}:`));
    const ids = (near.length ? near : all).map((f) => f.id);
    throw new InvalidInputError(
      'unknownFact',
      `the report holds no fact "${factId}"; it holds ${ids.length ? ids.slice(0, SOME).join(', ') : 'no facts'}${ids.length > SOME ? ` and ${ids.length - SOME} more` : ''}`,
    );
  }
  return lines(fact, options.text)
    .map(([label, value]) => `${label.padEnd(WIDTH)}${value}`)
    .join('\n');
}

const WIDTH = 12;
const quoted = (s: string): string => JSON.stringify(s);

function lines(f: Told, text: string | undefined): [string, string][] {
  const r = f.reason;
  const [first, ...again] = f.evidence;
  const out: [string, string][] = [['fact', `${f.id}: ${f.what}`]];
  if (first) out.push(['read from', `${quoted(first.text)} at ${first.start}–${first.end}`]);
  if (first && text !== undefined)
    out.push([
      'sentence',
      text.slice(first.start, first.end) === first.text
        ? sentenceAround(text, first)
        : '(the text given is not the one this report was made from)',
    ]);
  if (again.length) out.push(['also at', again.map((e) => `${quoted(e.text)} at ${e.start}–${e.end}`).join('; ')]);
  if (r) {
    out.push([
      'rule',
      `${Object.hasOwn(RULES, r.rule) ? RULES[r.rule as keyof typeof RULES] : 'a rule that this version does not know'} (${r.rule})`,
    ]);
    if (r.trigger !== null) out.push(['trigger', quoted(r.trigger)]);
    if (r.number !== null) out.push(['number', quoted(r.number)]);
    if (r.place !== null) out.push(['place', r.place]);
    if (r.date !== null) out.push(['date', r.date]);
  }
  out.push(...f.more);
  if (f.confidence !== null)
    out.push([
      'confidence',
      `${f.confidence.toFixed(2)}${r?.lowered.length ? `, lowered: ${r.lowered.join('; ')}` : ''}${f.id.startsWith('count:') && again.length ? `; raised: told ${f.evidence.length} times` : ''}`,
    ]);
  if (!r && f.confidence !== null) out.push(['', 'the report carries no reasons: it was made by an earlier version']);
  return out;
}

/** Every fact of a report with what it says in a few words. */
function toldBy(r: Report): Told[] {
  const name = (id: string): string => {
    const x = [...r.places, ...r.actors].find((y) => y.id === id),
      c = r.counts.find((y) => y.id === id);
    return x ? `${x.name} (${id})` : c ? `${quantityText(c.quantity)} ${c.who} (${id})` : id;
  };
  const fields = (pairs: [string, string | null][]): [string, string][] =>
    pairs.flatMap(([k, v]) => (v === null ? [] : [[k, name(v)] as [string, string]]));
  const told = (
    f: { id: string; evidence: Evidence[]; confidence: number; reason?: Reason | undefined },
    what: string,
    more: [string, string][] = [],
  ): Told => ({ id: f.id, evidence: f.evidence, confidence: f.confidence, reason: f.reason, what, more });
  return [
    ...r.counts.map((c) =>
      told(
        c,
        [
          c.action,
          quantityText(c.quantity),
          c.who,
          c.nationality.length ? `[${c.nationality.join(', ')}]` : '',
          c.sex ?? '',
          c.status === 'actual' ? '' : `(${c.status})`,
        ]
          .filter(Boolean)
          .join(' '),
        fields([
          ['at', c.at],
          ['from', c.from],
          ['to', c.to],
          ['via', c.via],
          ['by', c.by],
          ['when', c.when],
          ['as of', c.asOf],
          ['part of', c.partOf],
        ]),
      ),
    ),
    ...r.objects.map((o) => told(o, `${o.action} ${quantityText(o.quantity)} ${o.unit}`)),
    ...r.money.map((m) => told(m, `${m.role} ${quantityText(m.quantity)} ${m.currency}`)),
    ...r.actors.map((a) =>
      told(
        a,
        [a.name, `(${a.type})`, a.role ?? '', a.affiliation ? `of ${a.affiliation}` : ''].filter(Boolean).join(' '),
      ),
    ),
    ...r.places.map((p) => told(p, `${p.name} (${p.type}${p.country ? `, ${p.country}` : ''})`)),
    ...r.dates.map((d) => told(d, d.value)),
    ...r.incidents.map((i) =>
      told(
        i,
        i.action,
        fields([['at', i.at], ['when', i.when], ['by', i.by], ...i.counts.map((c): [string, string] => ['counts', c])]),
      ),
    ),
    ...r.scams.map((s): Told => ({
      id: `scam:${s.kind}`,
      evidence: s.evidence,
      confidence: null,
      reason: undefined,
      what: `${s.kind}, by the words the text uses`,
      more: [],
    })),
  ];
}
