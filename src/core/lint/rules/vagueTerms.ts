import type { Severity } from '../finding.js';
import type { Term } from '../lexicon.js';
import { wordSet } from '../wordContext.js';

/** Our own list: published ones are right once in two (spec: lint §3). Words that are as often fine as not are information. */

const speed = 'Say how fast, in seconds or steps';
const ease = 'Say what one can do without help, or in how many steps';
const amount = 'Say how many, or which';
const measure = 'Say what is measured, and what is enough';
const looks = 'Say what one sees';
const which = 'Say which, or who decides';

function terms(instead: string, words: string, level?: Severity): Term[] {
  return words.split(', ').map((phrase) => ({ phrase, instead, ...(level && { level }) }));
}

export const amounts: readonly Term[] = terms(
  amount,
  'several, various, numerous, a lot of, lots of, a number of, a large number of, large numbers of, a large amount of, large amounts of, a few, plenty of, some kind of, some sort of',
);

/** Words that a clause behind them can define. */
export const definables: readonly Term[] = [
  ...terms(which, 'appropriate, appropriately, suitable, suitably, proper'),
  ...terms(amount, 'sufficient, sufficiently, adequate, adequately, reasonable, reasonably'),
  ...terms(which, 'relevant', 'information'),
];

export const others: readonly Term[] = [
  ...terms(speed, 'fast, speedy, snappy, performant, responsive enough, lightning fast'),
  ...terms(
    ease,
    'easy, easily, simple, effortless, effortlessly, user-friendly, user friendly, easy-to-use, easy-to-read, easy-to-understand, easy-to-follow, intuitive, intuitively, seamless, seamlessly, convenient, conveniently, hassle-free, painless, painlessly, with ease, ease of use, comfortably, smoothly, straightforward, self-explanatory, understandable, readable, minimal effort, minimum effort, minimal clicks, minimal steps, minimal training',
  ),
  ...terms(
    measure,
    'robust, flexible, flexibly, flexibility, efficient, efficiently, effective, effectively, scalable, meaningful, meaningfully, optimise, optimize, optimised, optimized, optimal, optimally, state-of-the-art, properly, normally, gracefully, reliable, reliably, powerful, good enough, high quality, high-quality, good quality, good overview, a good, a great, minimal impact, minimal disruption, useful, helpful, comprehensive, interesting, engaging',
  ),
  ...terms(
    looks,
    'modern-looking, nice-looking, good-looking, nice, nicely, beautiful, attractive, visually appealing, appealing, elegant, a clear, clear and concise, clear and simple, very clear, clearly, concise, pleasant, prominent, prominently, clean interface, clean layout, clean design, clean look, modern look, modern design, modern interface',
  ),
  ...terms(ease, 'simply, smooth', 'information'),
  ...terms(measure, 'accurate, accurately, consistent, consistently, securely', 'information'),
  ...terms(amount, 'large, detailed, many', 'information'),
];

/** What stands before or behind a word where it is a term of some trade, or means something that can be tested. */
export const fixedPhrases: Readonly<
  Record<string, { readonly before?: ReadonlySet<string>; readonly after?: ReadonlySet<string> }>
> = {
  fast: {
    after: wordSet('forward, forwards, track, tracks, lane, lanes, food, mode, charger, chargers, charging, asleep'),
  },
  easy: {
    after: wordSet('mode, level, levels, difficulty, read, medium, hard, or, and hard, puzzles, questions, apply'),
  },
  simple: { after: wordSet('interest, majority, moving, average, vector, object, search and advanced, fracture') },
  flexible: {
    after: wordSet('dates, date, working, hours, spending, tickets, ticket, fare, fares, workspace, pipe, workers'),
  },
  robust: { after: wordSet('regression, standard, statistics, estimator, estimators') },
  effective: {
    before: wordSet('cost, becomes, become, is, are, its, their, most, not'),
    after: wordSet(
      'date, dates, from, rate, rates, immediately, on, as, dose, tax, interest, until, period, permissions, permission, price',
    ),
  },
  efficient: { before: wordSet('energy, fuel') },
  reasonable: { after: wordSet('adjustment, adjustments, accommodation, accommodations, doubt') },
  meaningful: { after: wordSet('use') },
  sufficient: {
    after: wordSet('funds, balance, credit, stock, credits, rights, permissions, privileges, inventory, permission'),
  },
  proper: { after: wordSet('noun, nouns, name, names, subset, fraction') },
  scalable: { after: wordSet('vector') },
  convenient: { after: wordSet('store, stores') },
  simply: { before: wordSet('i, not, quite') },
  large: { after: wordSet('print, type, text, icon, icons, size, language, format, and') },
  accurate: { after: wordSet('to, within') },
  consistent: { after: wordSet('with') },
  smooth: { after: wordSet('scrolling, jazz, muscle') },
  relevant: { before: wordSet('most') },
  nice: { after: wordSet('to, guidelines, guidance, classes') },
  clearly: { before: wordSet('more, not') },
  normally: { before: wordSet('i, we, they, you, he, she, it, would, who, that, as, than') },
  'a few': { before: wordSet('last, next, past, first, quite'), after: wordSet('days, minutes') },
  'a number of': {
    before: wordSet(
      'enter, specify, set, choose, give, type, input, assign, award, select, pick, define, buy, order, for, after, within',
    ),
  },
  'lots of': { before: wordSet('parking') },
  'a lot of': { before: wordSet('into, from') },
  readable: { before: wordSet('machine, human, computer') },
  'a good': { after: wordSet('is, or, and, that, standing, deal') },
  'a great': { after: wordSet('circle') },
  'a clear': { after: wordSet('button, link, icon, action, function, command, option, bag, coat') },
  useful: { after: wordSet('life') },
  detailed: { after: wordSet('view, page, balance') },
};
