import type { Term } from '../lexicon.js';
import type { LexicalRule } from '../rule.js';

const speed = 'Say how fast, in seconds or steps';
const ease = 'Say what one can do without help, or in how many steps';
const amount = 'Say how many, or which';
const measure = 'Say what is measured, and what is enough';

function terms(instead: string, words: string): Term[] {
  return words.split(', ').map((phrase) => ({ phrase, instead }));
}

const table: readonly Term[] = [
  ...terms(speed, 'fast, speedy, snappy, performant, responsive enough, lightning fast'),
  ...terms(
    ease,
    'easy, easily, simple, simply, effortless, effortlessly, user-friendly, user friendly, intuitive, intuitively, seamless, seamlessly, convenient, conveniently, hassle-free, painless',
  ),
  ...terms(
    amount,
    'several, various, numerous, a lot of, lots of, a number of, sufficient, sufficiently, adequate, adequately',
  ),
  ...terms(
    measure,
    'robust, flexible, flexibly, efficient, efficiently, scalable, appropriate, appropriately, reasonable, reasonably, meaningful, meaningfully, optimise, optimize, optimised, optimized, optimal, optimally, state-of-the-art, modern-looking, nice-looking, properly, correctly enough, normally, good enough, as needed',
  ),
];

export const vagueWord: LexicalRule = {
  kind: 'lexical',
  code: 'vague-word',
  group: 'Language',
  summary: 'a word that everybody reads differently: easy, fast, several, appropriate …',
  levels: { planned: 'warning' },
  inZone: { benefit: 'hint' },
  fix: 'choice',
  terms: table,
  teamWords: (team) => team.vagueWords,
  accepts({ words, at, count }) {
    const first = words.text.charAt(words.start(at));
    const isName = at > 0 && first !== first.toLowerCase();
    // "fast (under 2 seconds)": the number that follows says what is meant.
    const isMeasured = [1, 2, 3].some((next) => /^\d/.test(words.word(at + count - 1 + next)));
    return !isName && !isMeasured;
  },
  message: ({ term, words, at, count }) => {
    const { start, end } = words.span(at, count);
    return `“${words.text.slice(start, end)}” means something else to every reader, so nobody can test it. ${term.instead}.`;
  },
};
