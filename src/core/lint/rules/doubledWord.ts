import type { ScanRule, SpanHit } from '../rule.js';
import type { Words } from '../words.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that never stand twice on purpose: the second may be taken out without a look. */
const neverTwice = set(
  'the a an to of and or i for with be from as so at my your our their its we they if want than into',
);
/** Said twice on purpose. */
const reduplicated = set('bye blah knock very no ha win tuk hush tut night chop yo pom cha aye there now');
/** `log in in the evening`: a verb's own particle before a preposition. */
const particles = set('in on up out off over through by');
const twoWordRepeats: ReadonlySet<string> = new Set(
  'so that,i want,want to,be able,able to,in order,order to,as a,as an,to be,i can,of the,in the,to the'.split(','),
);
const clauseBeginnings = set(
  "i i'm i'd we you he she it they there so my our your their people users everyone nobody no",
);

export const doubledWord: ScanRule = {
  kind: 'lexical',
  code: 'doubled-word',
  group: 'Statement',
  summary: 'a word that stands there twice: “so that that”',
  levels: { planned: 'warning' },
  about: ['story'],
  fix: 'automatic',
  whole: true,
  *scan(words): Iterable<SpanHit> {
    for (let at = 1; at < words.count; at++) {
      const count = repeatAt(words, at);
      if (count === 0) continue;
      const span = words.span(at - count, 2 * count);
      yield hit(words, span, isSafe(words, at, count));
      at += 2 * count - 1;
    }
    yield* halfRepeats(words);
  },
};

function hit(words: Words, span: { readonly start: number; readonly end: number }, safe: boolean): SpanHit {
  const said = words.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const message = `“${said}” says a word twice, which reads like a slip. Take one out.`;
  return { span, about: safe ? 'automatic' : 'choice', message };
}

/** How many words before `at` are repeated from there on: 1, 2 or none. */
function repeatAt(words: Words, at: number): 0 | 1 | 2 {
  if (isRepeat(words, at - 1, at)) return 1;
  if (at < 2 || at + 1 >= words.count || words.length(at - 2) !== words.length(at)) return 0;
  if (words.length(at - 1) !== words.length(at + 1) || words.word(at - 2) !== words.word(at)) return 0;
  const pair = `${words.word(at)} ${words.word(at + 1)}`;
  return twoWordRepeats.has(pair) && words.word(at - 1) === words.word(at + 1) && isJoined(words, at - 2, at + 1)
    ? 2
    : 0;
}

function isRepeat(words: Words, first: number, second: number): boolean {
  if (words.length(first) !== words.length(second)) return false;
  const word = words.word(second);
  if (words.word(first) !== word || /\d/.test(word) || reduplicated.has(word) || !isJoined(words, first, second))
    return false;
  const one = words.text.charAt(words.start(first));
  const other = words.text.charAt(words.start(second));
  // Names such as “Baden Baden”, and single letters such as “A A”.
  if (other !== other.toLowerCase()) return word === 'i';
  if (word.length === 1 && one !== one.toLowerCase() && word !== 'a') return false;
  return !particles.has(word) || !phrasalVerbs.has(words.word(first - 1));
}

const phrasalVerbs = set(
  'log logs logged logging sign signs signed signing check checks checked checking turn turned opt opted clock go went zoom',
);

/** Nothing but blanks between neighbours. */
function isJoined(words: Words, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const end = words.start(at) + words.length(at);
    if (!/^\s+$/.test(words.text.slice(end, words.start(at + 1)))) return false;
  }
  return true;
}

function isSafe(words: Words, at: number, count: number): boolean {
  if (count === 2) return true;
  const word = words.word(at);
  // “so that that person can” may be meant; “so that that I can” is not.
  if (word === 'that') return words.word(at - 2) === 'so' && clauseBeginnings.has(words.word(at + 1));
  return neverTwice.has(word);
}

/** “so that so I can”: the phrase begins a second time. */
function* halfRepeats(words: Words): Iterable<SpanHit> {
  for (let at = 0; at + 3 < words.count; at++) {
    if (
      words.length(at) !== 2 ||
      words.length(at + 1) !== 4 ||
      words.word(at) !== 'so' ||
      words.word(at + 1) !== 'that' ||
      words.word(at + 2) !== 'so'
    )
      continue;
    if (!clauseBeginnings.has(words.word(at + 3)) || !isJoined(words, at, at + 3)) continue;
    yield hit(words, words.span(at, 3), true);
  }
}
