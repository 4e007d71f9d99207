import type { Severity } from '../finding.js';
import type { Term, TermMatch } from '../lexicon.js';
import type { TermRule } from '../rule.js';
import { endsClause, isInAsPossible, isInComparison, isName, isNumber, wordSet } from '../wordContext.js';

const within = 'Say within what time';
const every = 'Say how often';

function terms(instead: string, words: string, level?: Severity): Term[] {
  return words.split(', ').map((phrase) => ({ phrase, instead, ...(level && { level }) }));
}

const table: readonly Term[] = [
  ...terms(
    within,
    'quickly, quick, soon, asap, shortly, promptly, rapidly, rapid, swiftly, speedily, in a timely manner, in a timely fashion, timely, right away, straight away, in no time, real time, real-time, realtime, in real time, near real time, in near real time',
  ),
  ...terms(within, 'immediately, instantly, instantaneously', 'information'),
  ...terms(
    every,
    'periodically, regularly, on a regular basis, at regular intervals, regular basis, regular intervals, regular updates, regular reports, regular summary, regular reminders, regular backups, from time to time, occasionally, frequently, constantly, continually, continuously',
  ),
];

const fixedAfter: Readonly<Record<string, ReadonlySet<string>>> = {
  quick: wordSet(
    'view, search, start, links, link, reply, guide, menu, access, action, actions, add, filter, filters, tip, tips, look, response, brown, export',
  ),
  frequently: wordSet('asked, used, bought, ordered'),
  'real time': wordSet('strategy, clock'),
  'real-time': wordSet('strategy, clock'),
  rapid: wordSet('test, tests, transit, antigen, response'),
  immediately: wordSet('after, before, above, below, following, preceding, next, when, on, upon'),
  soon: wordSet('as'),
};
const fixedBefore: Readonly<Record<string, ReadonlySet<string>>> = {
  soon: wordSet('coming, as, how, too, opening, available'),
  shortly: wordSet('after, before'),
  quickly: wordSet('how, too, as'),
  frequently: wordSet('most, how, as'),
  regularly: wordSet('i, we, they, who, you'),
};
const units =
  /^(?:ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hours?|days?|weeks?|months?|years?|hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually)$/;

export const unquantifiedTime: TermRule = {
  kind: 'lexical',
  code: 'unquantified-time',
  group: 'Language',
  summary: 'a time without a number: quickly, soon, periodically, in real time',
  levels: { planned: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  inZone: { want: 'information', benefit: 'hint' },
  terms: table,
  accepts(match) {
    const { term, words, at, count } = match;
    if (isName(match) || isInAsPossible(words, at) || isInComparison(words, at) || isTimed(match)) return false;
    if (fixedBefore[term.phrase]?.has(words.word(at - 1)) === true) return false;
    return fixedAfter[term.phrase]?.has(words.word(at + count)) !== true || endsClause(words, at + count - 1);
  },
  message({ term, words, at, count }) {
    const { start, end } = words.span(at, count);
    return `“${words.text.slice(start, end)}” is a time without a number, so nobody can test it. ${term.instead}.`;
  },
};

/** A number with a unit near by says how long: “quickly (within 2 seconds)”, “refreshed periodically, every 5 minutes”. */
function isTimed({ words, at, count }: TermMatch): boolean {
  for (let near = Math.max(0, at - 6); near < Math.min(words.count, at + count + 7); near++) {
    const word = words.word(near);
    if (/^\d+(?:ms|s|m|h|min)$/.test(word)) return true;
    if (!units.test(word)) continue;
    const before = words.word(near - 1);
    if (isNumber(before) || before === 'a' || before === 'every' || before === 'each' || word.endsWith('ly'))
      return true;
  }
  return false;
}
