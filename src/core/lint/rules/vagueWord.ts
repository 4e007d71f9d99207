import {
  endsClause,
  isDefined,
  isInAsPossible,
  isInComparison,
  isListed,
  isMeasured,
  isName,
  wordSet,
} from '../wordContext.js';
import type { TermMatch } from '../lexicon.js';
import type { TermRule } from '../rule.js';
import { amounts, definables, fixedPhrases, others } from './vagueTerms.js';

const isAmount = new Set(amounts);
const isDefinable = new Set(definables);

export const vagueWord: TermRule = {
  kind: 'lexical',
  code: 'vague-word',
  group: 'Language',
  summary: 'a word that everybody reads differently: easy, fast, several, appropriate …',
  levels: { planned: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  inZone: { benefit: 'hint' },
  fix: 'choice',
  terms: [...amounts, ...definables, ...others],
  teamWords: (team) => team.vagueWords,
  accepts(match) {
    const { words, at } = match;
    if (isInAsPossible(words, at) || isInComparison(words, at)) return false;
    if (isName(match) || isFixedPhrase(match) || isLevelName(match) || isCounted(match)) return false;
    if (isAmount.has(match.term)) return !isListed(match) && !isMoreThanOne(match);
    // “fast (under 2 seconds)”: the number that follows says what is meant.
    if (isMeasured(match)) return false;
    return !isDefinable.has(match.term) || !isDefined(match);
  },
  message: ({ term, words, at, count }) => {
    const { start, end } = words.span(at, count);
    return `“${words.text.slice(start, end)}” means something else to every reader, so nobody can test it. ${term.instead}.`;
  },
};

function isFixedPhrase({ term, words, at, count }: TermMatch): boolean {
  const fixed = fixedPhrases[term.phrase];
  if (fixed?.before?.has(words.word(at - 1)) === true && !endsClause(words, at - 1)) return true;
  return fixed?.after?.has(words.word(at + count)) === true && !endsClause(words, at + count - 1);
}

/** “how many”, “as many as”, “many-to-many”. */
function isCounted({ term, words, at }: TermMatch): boolean {
  return term.phrase === 'many' && notMany.has(words.word(at - 1));
}
const notMany = wordSet('how, as, so, too, that, many, not, one, to, however');

const levels = wordSet('easy, simple, fast, medium, hard, difficult, slow, advanced, complex, standard, expert');

/** “easy, medium or hard”, “simple and advanced search”: names of kinds, not a wish. */
function isLevelName({ words, at }: TermMatch): boolean {
  if (!levels.has(words.word(at))) return false;
  for (let near = Math.max(0, at - 3); near <= at + 3; near++)
    if (near !== at && levels.has(words.word(near)) && words.word(near) !== words.word(at)) return true;
  return false;
}

const together = wordSet('once, together, simultaneously, parallel');
const picking = wordSet(
  'select, choose, upload, add, delete, compare, open, edit, merge, combine, import, download, remove, attach, pick, move, invite, order, mark, archive, assign, print, send, tag',
);

/** “upload several files at once”: more than one, which can be tested. */
function isMoreThanOne({ term, words, at, count }: TermMatch): boolean {
  if (term.phrase !== 'several') return false;
  if (picking.has(words.word(at - 1))) return true;
  for (let next = at + count; next < at + count + 5; next++) if (together.has(words.word(next))) return true;
  return false;
}
