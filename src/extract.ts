// in the order that makes a bundle smallest: the lists of the lexicon side by side, and what is alike near, are 7 kB less under gzip
import { describePersons } from './facts/persons.js';
import { mapped, pieces } from './text/list.js';
import { checkLexicon } from './lexicon/check.js';
import { isForeign } from './article/language.js';
import { resolvePlaces } from './facts/anaphora.js';
import { sentencesOf, type Sentence } from './article/sentences.js';
import { loadLexicon, type Lexicon, type UserLexicon } from './lexicon/load.js';
import { validIso } from './text/day.js';
import { readArticle, unwrap } from './article/read.js';
import { loadWeights, type Weights } from './rank/weights.js';
import { analyse, type Analysis } from './facts/analysis.js';
import { fillScenes } from './facts/scene.js';
import { fillAgents } from './facts/agents.js';
import { countsOf } from './facts/counts.js';
import { assemble, type Parts } from './report/assemble.js';
import { weighRoles } from './rank/seat.js';
import { ArticleTooLongError, InvalidInputError } from './errors.js';
import { fold } from './text/token.js';
import type { Report, Warning } from './schema.js';

export interface ExtractOptions {
  /** The day the article came out: an ISO date (or date-time) or a Date. Relative dates ("on Saturday") are resolved against it. */
  publishedOn?: string | Date | null;
  /** Longest text accepted, in UTF-16 units. Default 200,000. */
  maxLength?: number;
  /** Leaves out facts of lower confidence (0..1). Default 0. */
  minConfidence?: number;
  /** Whether every fact carries its `reason`, why it was read so, for `explain`. Default true; without, a report is a third smaller. */
  reasons?: boolean;
}
export type Extractor = (text: string, options?: ExtractOptions) => Report;

export const DEFAULT_MAX_LENGTH = 200_000;
const WORDLESS = 300;

/**
 * Makes an extractor. Words of `lexicon` are known to this extractor only.
 *
 * @param config.lexicon places, organisations and actions beyond the built-in ones
 * @returns a function like {@link extract}
 * @throws InvalidInputError `invalidLexicon`, naming the entry that is wrong
 * @example
 * const mine = createExtractor({ lexicon: { places: [{ name: 'Kyauk Khet', country: 'MM', type: 'compound', lat: null, lon: null }] } });
 */
export function createExtractor(config: { lexicon?: UserLexicon } = {}): Extractor {
  const lexicon = config.lexicon === undefined ? undefined : checkLexicon(config.lexicon);
  let loaded: { lex: Lexicon; weights: Weights } | null = null;
  return (text, options = {}) => {
    loaded ??= { lex: loadLexicon(lexicon), weights: loadWeights() };
    return readWith(text, options, loaded.lex, loaded.weights);
  };
}

/**
 * Reads an article about scam centres or fraud enforcement and returns its facts, each with the exact place in the text.
 * Pure and synchronous: no clock, no network; the same input gives the same report everywhere.
 *
 * @param text the article as pasted: headline, dateline, paragraphs, page furniture. Offsets in the report are UTF-16, end exclusive.
 * @returns the report
 * @throws InvalidInputError when `text` is no string or an option makes no sense
 * @throws ArticleTooLongError when the text is longer than `maxLength`
 * @example
 * extract('Cambodia deported 119 Thais on Saturday.', { publishedOn: '2025-03-03' }).counts[0].quantity.value // 119
 */
export const extract: Extractor = createExtractor();

/** The sentences of a text with all their mentions, which the readers of facts start from; throws as {@link extract} does. */
export function readText(text: string, options: ExtractOptions, lex: Lexicon): Omit<Parts, 'counts' | 'weights'> {
  if (typeof text !== 'string')
    throw new InvalidInputError(
      'notAString',
      `extract wants the article's text as a string, not ${text === null ? 'null' : typeof text}`,
    );
  const { maxLength = DEFAULT_MAX_LENGTH, minConfidence = 0, reasons = true } = options;
  if (typeof maxLength !== 'number' || !(maxLength > 0))
    throw new InvalidInputError('invalidMaxLength', 'maxLength must be a positive number');
  if (typeof minConfidence !== 'number' || !(minConfidence >= 0 && minConfidence <= 1))
    throw new InvalidInputError('invalidMinConfidence', 'minConfidence must be a number from 0 to 1');
  if (text.length > maxLength) throw new ArticleTooLongError(text.length, maxLength);
  const given = publishedOption(options.publishedOn);
  const warnings: Warning[] = [];
  if (!text.trim()) warnings.push({ code: 'noText', message: 'the text is empty' });
  // eslint-disable-next-line no-control-regex
  else if ((text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0) > text.length * 0.02)
    warnings.push({ code: 'binaryInput', message: 'the text looks like binary data' });
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text))
    warnings.push({
      code: 'loneSurrogate',
      message: 'the text holds half of a surrogate pair; it was read as an unknown character',
    });

  const lines = fold(text);
  const article = readArticle(lines);
  const folded = unwrap(lines, article.blocks);
  const publishedOn = given ?? article.publishedOn;
  if (article.endsAt !== null)
    warnings.push({
      code: 'otherStory',
      message: `another story seems to begin at character ${article.endsAt}: from there on nothing was read`,
    });
  const foreign = isForeign(folded);
  if (foreign)
    warnings.push({
      code: 'notEnglish',
      message: 'the text is not in English, the only language read: no facts were looked for',
    });
  const all = analyseAll(foreign ? [] : sentencesOf(folded, article.blocks), folded, lex, publishedOn);
  if (publishedOn === null && all.some((a) => a.dates.some((d) => d.date.value === null)))
    warnings.push({
      code: 'noReferenceDate',
      message: 'the article has no publication date and none was given: relative dates stay unresolved',
    });
  resolvePlaces(all, lex);
  return { text, folded, article, publishedOn, all, lex, warnings, minConfidence, reasons };
}

/** The sentences with their mentions, each read with what those before it told. */
function analyseAll(sentences: Sentence[], folded: string, lex: Lexicon, publishedOn: string | null): Analysis[] {
  const all: Analysis[] = [];
  let anchor: string | null = null,
    told: string | null = null,
    paragraph = -1;
  const persons = new Set<string>();
  // the body is read before the headline: names in full stand there
  const order = [...sentences.filter((s) => s.kind !== 'title'), ...sentences.filter((s) => s.kind === 'title')];
  for (const s of order) {
    // a long run of digits and signs holds no fact and would cost more than any prose
    if (s.end - s.start > WORDLESS && !/\p{L}/u.test(folded.slice(s.start, s.end))) continue;
    if (s.paragraph !== paragraph) {
      paragraph = s.paragraph;
      told = null;
    }
    const a = analyse(s, folded, lex, { ref: publishedOn, anchor, told, persons });
    describePersons(a, lex);
    for (const n of a.names)
      if (n.kind === 'actor' && n.type === 'person') for (const w of [n.name, ...pieces(n.name, ' ')]) persons.add(w);
    const days = mapped(a.dates, (d) => d.date);
    anchor = days.findLast((d) => d.value && !d.dateline)?.value ?? anchor;
    told =
      days.findLast((d) => d.explicit && d.value && d.value.length >= 7 && !d.dateline)?.value?.slice(0, 7) ?? told;
    all.push(a);
  }
  return all;
}

/** The counts of people that sentences tell, with all their roles. */
export function readCounts(
  { all, lex, publishedOn }: Pick<Parts, 'all' | 'lex' | 'publishedOn'>,
  weights: Weights | null,
): Parts['counts'] {
  const counts = countsOf(all, lex, publishedOn, weights);
  fillScenes(counts, all, publishedOn);
  fillAgents(counts, all, lex);
  if (weights) weighRoles(counts, all, publishedOn, weights);
  return counts;
}

/** Reads a text with the given lexicon and weights. */
export function readWith(text: string, options: ExtractOptions, lex: Lexicon, weights: Weights | null): Report {
  const parts = readText(text, options, lex);
  return assemble({ ...parts, counts: readCounts(parts, weights), weights });
}

function publishedOption(x: ExtractOptions['publishedOn']): string | null {
  if (x === undefined || x === null) return null;
  const bad = (): never => {
    throw new InvalidInputError(
      'invalidPublishedOn',
      'publishedOn must be a real calendar date: an ISO string such as "2025-03-24", or a Date',
    );
  };
  if (x instanceof Date) return Number.isNaN(x.getTime()) ? bad() : x.toISOString().slice(0, 10);
  if (typeof x !== 'string') return bad();
  return validIso(/^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/.test(x) ? x.slice(0, 10) : '') ?? bad();
}
