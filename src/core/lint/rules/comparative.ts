import type { TermMatch } from '../lexicon.js';
import type { TermRule, SpanHit } from '../rule.js';
import type { Words } from '../words.js';
import { asPossible, isMeasured, isName, wordSet } from '../wordContext.js';

const instead = 'Say than what, or how much';
const adjectives =
  'accurate, attractive, clear, comfortable, comprehensive, convenient, detailed, effective, efficient, flexible, granular, helpful, intuitive, meaningful, modern, personal, precise, productive, professional, readable, reliable, responsive, robust, secure, stable, transparent, useful, user-friendly, visible';
const table = [
  ...'faster, better, easier, quicker, simpler, smoother, clearer, smarter, friendlier, nicer, safer, richer, stronger, tidier, cleaner'.split(
    ', ',
  ),
  ...adjectives.split(', ').map((word) => `more ${word}`),
].map((phrase) => ({ phrase, instead }));

/** “get better”, “whichever is faster”, “the better of the two”, “no better”. */
const before = wordSet('get, gets, getting, feel, feels, feeling, whichever, which, who, what, much, or, is, are');
const after = wordSet('than, of, half, payments');
/** Words in -ly that are no adverbs of manner. */
const noManner = wordSet(
  'only, early, daily, weekly, monthly, yearly, hourly, family, reply, supply, likely, friendly, elderly, recently, generally, specifically',
);

export const comparative: TermRule = {
  kind: 'lexical',
  code: 'comparative',
  group: 'Language',
  summary: 'a comparison with nothing to compare to: faster, more easily, as soon as possible',
  levels: { planned: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  inZone: { want: 'information', benefit: 'hint' },
  terms: table,
  accepts: (match) => !isCompared(match) && !isName(match),
  message: messageOf,
  *scan(words): Iterable<SpanHit> {
    for (let at = 0; at + 1 < words.count; at++) {
      const length = words.length(at);
      if (length === 2) {
        const count = asPossible(words, at);
        if (count === 0 || words.word(at + 1) === 'far') continue;
        yield { span: words.span(at, count), message: asPossibleMessage(words, at, count) };
        at += count - 1;
      } else if (length === 4 && isMoreAdverb(words, at)) {
        const match = { words, at, count: 2, term: { phrase: '', instead } };
        if (!isCompared(match)) yield { span: words.span(at, 2), message: messageOf(match) };
      }
    }
  },
};

function isMoreAdverb(words: Words, at: number): boolean {
  const word = words.word(at);
  if (word !== 'more' && word !== 'less') return false;
  const next = words.word(at + 1);
  return next.length > 4 && next.endsWith('ly') && !noManner.has(next);
}

/** A number or “than” says how much, or than what. */
function isCompared(match: TermMatch): boolean {
  const { words, at, count } = match;
  if (isMeasured(match, 4) || before.has(words.word(at - 1)) || after.has(words.word(at + count))) return true;
  return [1, 2, 3, 4, 5, 6].some((next) => words.word(at + count - 1 + next) === 'than');
}

function messageOf({ words, at, count }: TermMatch): string {
  const { start, end } = words.span(at, count);
  return `“${words.text.slice(start, end)}” compares with nothing, so nobody can test it. ${instead}.`;
}

function asPossibleMessage(words: Words, at: number, count: number): string {
  const { start, end } = words.span(at, count);
  return `“${words.text.slice(start, end)}” has no end, so nobody can test it. Say how much is enough.`;
}
