import { rangeReader } from '../text/range.js';
import { readWords, type WordKind } from '../text/wordlist.js';
import { GERUND, PAST, PLURALS, PRESENT, WORDS } from './words.js';

/** The words of the list, and the forms of verbs that it leaves out. */
function unpackWords(packed: string): ReadonlyMap<string, WordKind> {
  const words = readWords(rangeReader(packed));
  for (const [verb, kind] of [...words]) {
    if (kind !== 'Infinitive') continue;
    const forms = conjugate(verb);
    for (const [form, kind] of [[forms.past, 'PastTense'], [forms.present, 'PresentTense'], [forms.gerund, 'Gerund']] as const) if (!words.has(form)) words.set(form, kind);
  }
  return words;
}

/** An ending, or "^" and a whole word, to how many letters go and what comes. */
type Rules = ReadonlyMap<string, readonly [drop: number, add: string]>;

const unpackRules = (packed: string): Rules => new Map(packed.trim().split('\n').flatMap((line) => {
  const [change, ...ends] = line.split(' ');
  return ends.map((end) => [end, [Number(change![0]), change!.slice(1)]] as const);
}));

/** The form of a word by the rule of its longest ending; the word itself where there is none. */
function inflect(word: string, rules: Rules): string {
  let rule = rules.get(`^${word}`);
  for (let i = 1; !rule && i <= word.length; i++) rule = rules.get(word.slice(i));
  return rule ? word.slice(0, word.length - rule[0]) + rule[1] : word;
}

/** Regular plurals, first match first: compromise's rules (src/2-two/preTagger/methods/transform/nouns/toSingular, MIT), which it gives as a function only. */
const SINGULARS: readonly [plural: RegExp, singular: string][] = [
  [/([^v])ies$/i, '$1y'], [/(ise)s$/i, '$1'], [/(kn|[^o]l|w)ives$/i, '$1ife'],
  [/^((?:ca|e|ha|(?:our|them|your)?se|she|wo)l|lea|loa|shea|thie)ves$/i, '$1f'], [/^(dwar|handkerchie|hoo|scar|whar)ves$/i, '$1f'],
  [/(antenn|formul|nebul|vertebr|vit)ae$/i, '$1a'], [/(octop|vir|radi|nucle|fung|cact|stimul)i$/i, '$1us'], [/(buffal|tomat|tornad)oes$/i, '$1o'],
  [/(ious)es$/i, '$1'], [/((?:au|ea|ou|o|..a)se)s$/i, '$1'], [/(..[aeiu]s)es$/i, '$1'],
  [/(vert|ind|cort)ices$/i, '$1ex'], [/(matr|append)ices$/i, '$1ix'], [/([xo]|ch|ss|sh)es$/i, '$1'], [/men$/i, 'man'],
  [/(n)ews$/i, '$1ews'], [/([ti])a$/i, '$1um'], [/([^aeiouy]|qu)ies$/i, '$1y'], [/(s)eries$/i, '$1eries'], [/(cris|ax|test)es$/i, '$1is'],
  [/(alias|status)es$/i, '$1'], [/(ss)$/i, '$1'], [/s$/i, ''],
];

const past = /* @__PURE__ */ unpackRules(PAST);
const present = /* @__PURE__ */ unpackRules(PRESENT);
const gerund = /* @__PURE__ */ unpackRules(GERUND);
const plurals = /* @__PURE__ */ unpackRules(PLURALS);

/** The forms of a verb, given its infinitive. A verb whose form no rule gives keeps it as it is. */
export const conjugate = (verb: string): { past: string; present: string; gerund: string } => ({ past: inflect(verb, past), present: inflect(verb, present), gerund: inflect(verb, gerund) });

/** Unpacked when the first word is asked for: who only loads the library does not wait for it. */
let words: ReadonlyMap<string, WordKind> | undefined;

/** What a lower-case English word is; '' for a word that the list does not hold. */
export const kindOf = (word: string): WordKind | '' => (words ??= unpackWords(WORDS)).get(word) ?? '';

/** The singular of a noun; a noun that is no plural stays as it is. */
export function singularOf(noun: string): string {
  if (plurals.has(`^${noun}`)) return inflect(noun, plurals);
  const rule = SINGULARS.find(([plural]) => plural.test(noun));
  return rule ? noun.replace(rule[0], rule[1]) : noun;
}
