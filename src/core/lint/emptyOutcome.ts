import type { Words } from './words.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const phrases = (text: string): readonly (readonly string[])[] => text.split(', ').map((phrase) => phrase.split(' '));

/** What can stand behind without saying more. */
const tails = phrases(
  'correctly, properly, fine, well, perfectly, smoothly, flawlessly, reliably, successfully, normally, again, as expected, ' +
    'as intended, as designed, as described, as specified, as required, as planned, as it should, as before, ' +
    'without problems, without issues, without errors, without bugs, without any problems, without any issues, ' +
    'without any errors, without any bugs, end to end, completely, fully',
);
const determiners = set('the a an its their his her my our your of these those this that all no other in on at to');
const negations = set('not no never longer');
const helpers = set('should must shall will can does do both');
const being = set('is are be been was were gets get got');
const manner = set('fully completely properly correctly all now both');
/** Done to a product by its makers: nobody else can see it. */
const makers = set('implemented developed coded programmed refactored');
const finished = set('done complete completed finished ready merged deployed reviewed tested');
/** No tasks, tickets or requests: products have these as well. */
const ownWork = set('feature features functionality story requirement requirements code implementation development');
const tests = set('tests test-suite testsuite build pipeline ci');
const testKinds = set(
  'all the unit integration automated regression acceptance e2e end-to-end smoke new existing functional ui api manual and of our',
);
const faults = set('bugs regressions defects');

/**
 * The index of the word with which a criterion ends in nothing that one could see: “works as expected”, “is implemented”, “tests
 * pass”. Undefined where it says more.
 */
export function emptyOutcome(words: Words): number | undefined {
  const end = withoutTails(words);
  return end === 0
    ? undefined
    : (works(words, end) ?? made(words, end) ?? passing(words, end) ?? faultless(words, end));
}

/** How many words are left without the tails. */
function withoutTails(words: Words): number {
  let end = words.count;
  for (let tail = tailAt(words, end); tail > 0; tail = tailAt(words, end)) end -= tail;
  return end;
}

function tailAt(words: Words, end: number): number {
  const found = tails.find((tail) => tail.every((word, at) => words.word(end - tail.length + at) === word));
  return found?.length ?? 0;
}

function works(words: Words, end: number): number | undefined {
  const [before, last] = [words.word(end - 2), words.word(end - 1)];
  if (determiners.has(before) || negations.has(before)) return undefined;
  if (last === 'works' || (last === 'functions' && end < words.count)) return end - 1;
  if (last === 'working') return being.has(before) && end < words.count ? end - 2 : undefined;
  // “Work” is a noun as well.
  const isVerb = helpers.has(before) || (before.endsWith('s') && !before.endsWith('ss'));
  return last === 'work' && isVerb ? end - 1 : undefined;
}

function made(words: Words, end: number): number | undefined {
  const last = words.word(end - 1);
  const isMade = makers.has(last);
  if (!isMade && !finished.has(last)) return undefined;
  let be = end - 2;
  while (manner.has(words.word(be))) be -= 1;
  if (!being.has(words.word(be))) return isMade && isHeadline(words, end) ? end - 1 : undefined;
  while (being.has(words.word(be - 1)) || helpers.has(words.word(be - 1)) || words.word(be - 1) === 'has') be -= 1;
  return isMade || ownWork.has(words.word(be - 1)) ? be : undefined;
}

/** “All endpoints implemented”: short, and the verb left out. */
function isHeadline(words: Words, end: number): boolean {
  return end > 1 && end <= 6 && !negations.has(words.word(end - 2));
}

function passing(words: Words, end: number): number | undefined {
  let subject = end - 1;
  const last = words.word(subject);
  if (/^(?:pass|passes|succeed|succeeds|exist)$/.test(last)) subject -= 1;
  else if (/^(?:green|passing|passed|written|automated)$/.test(last)) {
    subject -= 1;
    while (being.has(words.word(subject)) || words.word(subject) === 'have') subject -= 1;
  } else return undefined;
  if (subject === end - 1 || !tests.has(words.word(subject))) return undefined;
  for (let at = 0; at < subject; at += 1) if (!testKinds.has(words.word(at))) return undefined;
  return 0;
}

/** “There are no bugs”. */
function faultless(words: Words, end: number): number | undefined {
  if (end > 5 || !faults.has(words.word(end - 1))) return undefined;
  const before = Array.from({ length: end - 1 }, (_, at) => words.word(at)).join(' ');
  return /^(?:there are |has |it has )?no (?:known |new )?$/.test(`${before} `) ? 0 : undefined;
}
