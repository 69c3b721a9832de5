import { readArticle } from '../../src/article/read.js';
import { sentencesOf } from '../../src/article/sentences.js';
import { analyse } from '../../src/facts/analysis.js';
import { peoplePhrases, type PeoplePhrase } from '../../src/facts/people.js';
import { loadLexicon } from '../../src/lexicon/load.js';
import { fold } from '../../src/text/token.js';

const lex = loadLexicon();
const shown = (p: PeoplePhrase): string => {
  const { bound, value, min, max } = p.number;
  const n = bound === 'range' ? `${min}..${max}` : bound === 'vague' ? `${min}+` : `${{ exact: '', atLeast: '>=', atMost: '<=', approx: '~' }[bound]}${value}`;
  return [p.shape, n, p.who && `"${p.who}"`, ...p.nationality, p.sex, p.staff && 'staff', p.ofNumber !== null && `of ${p.ofNumber}`, p.byTheWay && 'by the way'].filter(Boolean).join(' ');
};

/** The people phrases of a text's sentences: "full 30 "foreign nationals"", "of 45 female". */
export function phrases(text: string): string[] {
  const folded = fold(text);
  return sentencesOf(folded, readArticle(folded).blocks).flatMap((s) => peoplePhrases(analyse(s, folded, lex, { ref: null, anchor: null, told: null, persons: new Set() }), lex)).map(shown);
}
