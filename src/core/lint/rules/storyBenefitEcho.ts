import { placedWords, type PlacedWord } from '../../text/placedWords.js';
import type { StatementRule } from '../rule.js';
import { placeOf } from '../statement.js';

/** Verbs that give a benefit no content of its own: “so that I can see the orders”. */
const light = new Set(
  'see view know have get use do make able want need find able easily easi quickly look understand wish way thing own need'.split(
    ' ',
  ),
);
const share = 0.6;

export const storyBenefitEcho: StatementRule = {
  kind: 'statement',
  code: 'story-benefit-echo',
  group: 'Statement',
  summary: 'a benefit that only repeats the want',
  levels: { planned: 'hint' },
  about: ['story'],
  check(statement) {
    const { text, sentence } = statement;
    const { want, benefit } = sentence;
    if (!want || !benefit) return [];
    const wanted = new Set(placedWords(text, want.span).map(({ word }) => word));
    const words = placedWords(text, benefit.span, light);
    const echoed = words.filter(({ word }) => wanted.has(word));
    if (echoed.length < 2 || echoed.length < share * words.length) return [];
    // A few words, among them the one thing that it is all about: “create user roles, so that I can group users by role”.
    if (echoed.length < words.length && (words.length < 4 || isOneThing(echoed))) return [];
    return [
      {
        span: placeOf(statement, benefit),
        message:
          'The benefit says the want again, so nobody learns what it is good for. Say what changes for the role once it is there.',
      },
    ];
  },
};

/** Words that stand side by side name one thing: “so that the research data is safe”. */
function isOneThing(words: readonly PlacedWord[]): boolean {
  return (words.at(-1)?.at ?? 0) - (words[0]?.at ?? 0) < words.length;
}
