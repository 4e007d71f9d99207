import type { Severity } from '../finding.js';
import type { Term, TermMatch } from '../lexicon.js';
import type { TermRule } from '../rule.js';
import { endsClause, wordSet } from '../wordContext.js';

const when = 'Say when, or leave it out';

function terms(words: string, level?: Severity): Term[] {
  return words.split(', ').map((phrase) => ({ phrase, instead: when, ...(level && { level }) }));
}

const table: readonly Term[] = [
  ...terms(
    'where possible, if possible, when possible, whenever possible, wherever possible, if at all possible, as far as possible, so far as possible, to the extent possible, ' +
      'as appropriate, where appropriate, if appropriate, when appropriate, if necessary, as necessary, where necessary, when necessary, whenever necessary, ' +
      'if applicable, where applicable, as applicable, when applicable, if practicable, where practicable, as practicable, if feasible, where feasible, when feasible, ' +
      'if appropriate or necessary, as the case may be',
  ),
  // As often a plain condition (“to log out when needed”) as a way out.
  ...terms(
    'if needed, as needed, when needed, where needed, whenever needed, if required, as required, when required, where required',
    'information',
  ),
  { phrase: 'and or', instead: 'Write “or” for any of them, “and” for all' },
];

const marking = wordSet(
  'mark, marks, marked, flag, flagged, set, show, shown, tag, tagged, label, labelled, labeled, treat, treated, validated, defined, displayed, listed, specified, see, same',
);
const namesReason = wordSet('by, for, under, to, in, field, fields');
const operators = wordSet('operator, operators, logic, filters, conditions, search, query, queries, rules');

export const escapeWord: TermRule = {
  kind: 'lexical',
  code: 'escape-word',
  group: 'Language',
  summary: 'a way out that makes a wish optional: where possible, as appropriate, and/or',
  levels: { planned: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  inZone: { benefit: 'hint' },
  terms: table,
  accepts(match) {
    const { words, at, count, term } = match;
    if (term.phrase === 'and or') return isAndOr(match);
    // “if required by law”, “as appropriate for the reader's age”: the condition is named.
    const last = at + count - 1;
    if (!endsClause(words, last) && namesReason.has(words.word(last + 1))) return false;
    return !(words.word(at) === 'as' && [1, 2, 3, 4].some((back) => marking.has(words.word(at - back))));
  },
  message({ term, words, at, count }) {
    const { start, end } = words.span(at, count);
    const said = words.text.slice(start, end);
    return term.phrase === 'and or'
      ? `“${said}” can be read in two ways, so half of it may be left out. ${term.instead}.`
      : `“${said}” leaves it open whether it has to be done, so nobody can test it. ${term.instead}.`;
  },
};

/** Joined by a slash; “AND/OR” are operators. */
function isAndOr({ words, at }: TermMatch): boolean {
  const { text } = words;
  const joined = text.slice(words.start(at) + 3, words.start(at + 1)).trim() === '/';
  return joined && !text.startsWith('AND', words.start(at)) && !operators.has(words.word(at + 2));
}
