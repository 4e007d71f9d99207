import type { Token, TokenizedText } from './sentenceTokens.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const articles = set('a an the any some another each every our your my this one');
export const subjects = set("i we you they he she i'd we'd i'm we're id i'll we'll i've");
const fillers = set(
  'also really just only simply always sometimes often then therefore only generally mostly usually ideally',
);
const contractedWould = set("i'd we'd id");
const contractedOther = set("i'm we're i'll we'll i've");
const wishes = set(
  'want wants wanted need needs needed wish wishes expect prefer require demand hope ' +
    // As they are mistyped.
    'wnat wan whant watn wnt wamt nedd ned',
);
const modals = set("can could should must will shall may might can't cannot won't shouldn't mustn't");
const conditional = set('like love want prefer need wish appreciate rather');
const negations = set("don't dont doesn't didn't wouldn't won't");

const noRoles = set(
  'result consequence rule whole matter reminder bonus note minimum fallback default workaround compromise precaution first last step ' +
    'part example summary basis way means response reaction alternative resort side start',
);
const afterNoRole = set(', of to that for we in and i step resort rule note');
const noRolesWithoutArticle = set(
  'soon long far well much many for of if it you we i part opposed described mentioned usual expected',
);

/** Whether “as” at `at`, its article read up to `noun`, introduces prose: “as a result of”, “as soon as”. */
export function isProseAfterAs({ text, tokens }: TokenizedText, at: number, noun: number): boolean {
  const token = tokens[noun];
  if (token === undefined) return true;
  if (noun === at + 1) return noRolesWithoutArticle.has(token.word) && text.slice(token.start, token.end) !== 'IT';
  const following = tokens[noun + 1]?.word ?? ',';
  if (token.word === 'general' || token.word === 'first' || token.word === 'last')
    return noRoles.has(following) || following === 'rule';
  return noRoles.has(token.word) && afterNoRole.has(following);
}

/** What the want begins with, or where a phrase ends. `undefined` where the phrase is not there. */
export interface Phrase {
  /** Index after the phrase. */
  readonly end: number;
  /** Index of its first token that belongs to the part itself. */
  readonly part: number;
}

/** `I want to`, `we'd like`, `I should be able to`, `I don't want` … at token `at`; `strong` leaves out can, should and the like. */
export function wantPhrase(
  tokens: readonly Token[],
  at: number,
  strength: 'any' | 'strong' = 'any',
): Phrase | undefined {
  const subject = tokens[at]?.word ?? '';
  if (/^i(?:want|need)$/.test(subject)) return after(tokens, at + 1);
  if (!subjects.has(subject)) return undefined;
  return verbPhrase(tokens, at + 1, subject, strength);
}

/** The same without its subject, as in “As an admin, want to …”. */
export function bareWantPhrase(tokens: readonly Token[], at: number): Phrase | undefined {
  return wishes.has(tokens[at]?.word ?? '') || modals.has(tokens[at]?.word ?? '') || tokens[at]?.word === 'would'
    ? verbPhrase(tokens, at, '', 'any')
    : undefined;
}

function verbPhrase(
  tokens: readonly Token[],
  from: number,
  subject: string,
  strength: 'any' | 'strong',
): Phrase | undefined {
  let at = skip(tokens, from, fillers);
  const word = tokens[at]?.word ?? '';
  if (contractedWould.has(subject) && conditional.has(word)) return after(tokens, at + 1);
  if (word === 'would' || word === "'d") {
    at = skip(tokens, at + 1, fillers);
    if (tokens[at]?.word === 'not') return { ...after(tokens, at + 2), part: at };
    return conditional.has(tokens[at]?.word ?? '') ? after(tokens, at + 1) : undefined;
  }
  if (negations.has(word) && (wishes.has(tokens[at + 1]?.word ?? '') || conditional.has(tokens[at + 1]?.word ?? ''))) {
    return { end: at + 2, part: at };
  }
  if (word === 'do' && tokens[at + 1]?.word === 'not') return { end: at + 3, part: at };
  if (wishes.has(word)) return after(tokens, at + 1);
  if (strength === 'strong') return undefined;
  if (modals.has(word)) return after(tokens, at + 1);
  if (word === 'am' || word === 'are' || contractedOther.has(subject))
    return after(tokens, word === 'am' || word === 'are' ? at + 1 : at);
  if (word === 'have' && tokens[at + 1]?.word === 'to') return after(tokens, at + 1);
  return undefined;
}

/** Skips “to”, “be able to”, “the ability to” and a colon after the verb. */
function after(tokens: readonly Token[], from: number): Phrase {
  let at = from;
  at = skip(tokens, at, fillers);
  if (tokens[at]?.word === ':') at += 1;
  while (tokens[at]?.word === 'to') at += 1;
  if (tokens[at]?.word === ':') at += 1;
  at = skip(tokens, at, fillers);
  if (tokens[at]?.word === 'be') {
    if (tokens[at + 1]?.word === 'able' && tokens[at + 2]?.word === 'to') at += 3;
  } else if (tokens[at]?.word === 'able' && tokens[at + 1]?.word === 'to') at += 2;
  return { end: at, part: at };
}

function skip(tokens: readonly Token[], from: number, words: ReadonlySet<string>): number {
  let at = from;
  while (words.has(tokens[at]?.word ?? '')) at += 1;
  return at;
}

/** Fixed phrases that open a benefit wherever they stand. */
const reasons = [
  'so that',
  'so as to',
  'so as not to',
  'in order to',
  'in order not to',
  'for the purpose of',
  'in order that',
  'in order for',
  'because',
  'sothat',
].map((each) => each.split(' '));
const beginnings = set(
  "i we you he she it they i'm i'd i'll we'll it's my our your his her their the this these those there others everyone everybody " +
    'people users nobody no all both anyone each when if',
);
const noReasons = set('much many far on forth long as called well soon often few little and or');
const beforeAdverb = set('do does did doing done if even or not and say think more ever just only is are be');
const relativeVerbs = set(
  'lets let allows allow helps help enables enable means makes make gives saves ensures prevents would will can could',
);
const helping = set(
  'lets let allows allow helps help enables enable ensures ensure prevents prevent saves save means mean',
);
const states = set(
  "am is are have has do don't does doesn't can can't cannot could need needs want wants know must will won't would often always usually never",
);
const participles = set(
  'allowing enabling letting helping ensuring thereby thus making preventing reducing avoiding saving giving',
);
const purposes = set(
  'support help ensure improve avoid enable allow reduce prevent facilitate understand know verify make increase save keep get have see be ' +
    'give find learn decide share determine track meet comply protect assist provide inform encourage',
);

/** A phrase at `at` that opens a benefit for certain: `so that`, `in order to`, `because`, `, so I can`. Its end, or `undefined`. */
export function strongReason(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const found = reasons.find((words) => words.every((word, offset) => tokens[at + offset]?.word === word));
  if (found !== undefined) return skipThat(tokens, at + found.length);
  if (token.word !== 'so') return undefined;
  const following = tokens[at + 1];
  const before = tokens[at - 1];
  if (following === undefined || noReasons.has(following.word)) return undefined;
  if (before?.kind === 'mark' && /[,;.—–-]/.test(before.word)) return following.word === ',' ? undefined : at + 1;
  if (beforeAdverb.has(before?.word ?? '')) return undefined;
  return beginnings.has(following.word) || hasVerb(tokens, at + 1) ? at + 1 : undefined;
}

const clauseVerbs = set(
  "is are can can't cannot could will would won't don't doesn't must has have always never remains remain stays stay reflects reflect works work",
);

/** “so queries and joins are fast”: a clause follows, not an adjective (“so large that”). */
function hasVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 12; at += 1) {
    const word = tokens[at]?.word;
    if (word === undefined || word === 'that' || /^[.;:!?]$/.test(word)) return false;
    if (clauseVerbs.has(word)) return true;
  }
  return false;
}

/** A phrase that opens a benefit where no certain one follows: `which lets`, `, allowing`, `, to support`. Its first token of the benefit. */
export function weakReason(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.word ?? '';
  const following = tokens[at + 1]?.word ?? '';
  const isAfterComma = /^[,;—–-]$/.test(tokens[at - 1]?.word ?? '');
  if (word === 'which' && relativeVerbs.has(following)) return at + 1;
  if (isAfterComma && participles.has(word)) return at;
  // “since”, “as” and “such that” say when and how, too: with a subject behind them, set apart or not, they say why.
  if (isAfterComma && (word === 'since' || word === 'as') && beginnings.has(following)) return at + 1;
  if (word === 'since' && beginnings.has(following) && isState(tokens, at + 2)) return at + 1;
  if (word === 'such' && following === 'that' && beginnings.has(tokens[at + 2]?.word ?? '')) return at + 2;
  if (isAfterComma && (word === 'that' || word === 'this') && following === 'way') return at + 2;
  if (isAfterComma && word === 'to' && purposes.has(following)) return at + 1;
  return undefined;
}

/** “I have an opinion” gives a reason, “I last voted” and “I have voted” a time. */
function isState(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return states.has(word) && !/(?:ed|en)$/.test(tokens[at + 1]?.word ?? '');
}

/** What opens a sentence that gives the reason of the one before: “This way …”, “This lets me …”. Its first token of the benefit. */
export function backReason(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:this|that|it)$/.test(tokens[at]?.word ?? '')) return undefined;
  const following = tokens[at + 1]?.word ?? '';
  if (following === 'way' && tokens[at]?.word !== 'it') return at + (tokens[at + 2]?.word === ',' ? 3 : 2);
  const verb = modals.has(following) || following === 'would' ? (tokens[at + 2]?.word ?? '') : following;
  return helping.has(verb) ? at + 1 : undefined;
}

function skipThat(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.word === ':' || (tokens[at]?.word === 'that' && tokens[at - 1]?.word === 'that')) at += 1;
  return at;
}
