import { readSteps } from '../text/exampleSteps.js';
import type { Span } from '../text/position.js';
import { tokenize, type Token } from '../text/sentenceTokens.js';
import type { Tag, TaggedWord } from '../text/taggedWords.js';

/** A criterion with fewer words or joints has no three outcomes: the language model is not asked about it. */
const leastWords = 8;
const leastJoints = 2;

const subordinate = new Set(
  'if when while because since unless until till after before once where which who whom whose that so as although whenever for'.split(
    ' ',
  ),
);
const openings = new Set(['SCONJ', 'ADP']);

/** The outcomes of a criterion as places in its text; undefined while parts of speech are not known. */
export function outcomesOf(text: string, tag: Tag): readonly Span[] | undefined {
  if ((text.match(/[,;.]|\band\b/gi)?.length ?? 0) < leastJoints) return [];
  const all = tokenize(text).tokens;
  // In an example only what comes after “then” is an outcome.
  const lastStep = readSteps(text, 0).steps.findLast(({ kind }) => kind === 'then');
  const tokens = lastStep ? all.filter(({ start }) => start >= lastStep.span.end) : all;
  const joints = tokens.filter(isJoint).length;
  if (joints < leastJoints || tokens.length - joints < leastWords) return [];
  const tagged = tag(text);
  if (tagged === undefined) return undefined;
  const found: Span[] = [];
  // “buttons to save a draft, cancel the order”: what follows an infinitive is one, too.
  let isInfinitive = false;
  for (const clause of clausesOf(tokens)) {
    const words = tagged.filter(({ span }) => span.start >= clause.start && span.end <= clause.end);
    const kind = clauseKind(words);
    // A bare verb shares a subject with a clause before it: without one it begins a list.
    if (kind === 'other' || (kind === 'bare' && found.length === 0)) continue;
    if (kind !== 'bare') isInfinitive = endsInInfinitive(words);
    if (kind === 'finite' || (kind === 'bare' && !isInfinitive)) found.push(clause);
  }
  return found;
}

function isJoint({ kind, word }: Token): boolean {
  return kind === 'word' ? word === 'and' : kind === 'mark' && /[,;.]/.test(word);
}

function* clausesOf(tokens: readonly Token[]): Generator<Span> {
  let start: Token | undefined;
  let end: Token | undefined;
  for (const token of tokens) {
    if (isJoint(token)) {
      if (start && end) yield { start: start.start, end: end.end };
      start = end = undefined;
    } else {
      start ??= token;
      end = token;
    }
  }
  if (start && end) yield { start: start.start, end: end.end };
}

/**
 * `finite`: says what happens. `bare`: begins with a verb that shares its subject with the clause before. `infinitive`: what
 * something is for. `other`: a list's member, or a subordinate clause.
 */
function clauseKind(words: readonly TaggedWord[]): 'finite' | 'bare' | 'infinitive' | 'other' {
  const [first, second] = words;
  if (!first || subordinate.has(first.word) || openings.has(first.pos)) return 'other';
  // “export the list”: the model takes many a verb at the start for a noun.
  if (second?.pos === 'DET' && (first.pos === 'NOUN' || first.pos === 'VERB')) return 'bare';
  for (const [at, { pos, word }] of words.entries()) {
    if (subordinate.has(word)) return 'other';
    const isLast = at === words.length - 1;
    if (pos === 'AUX' && !isLast) return 'finite';
    if (pos !== 'VERB') continue;
    const before = words[at - 1];
    if (before?.word === 'to') return 'infinitive';
    if (word.endsWith('ing') || (word.endsWith('ed') && at > 0)) return 'other';
    // Nothing behind it: the last word of a list of things, taken for a verb.
    if (isLast && before?.pos !== 'PRON' && !(before?.pos === 'NOUN' && word.endsWith('s'))) return 'other';
    if (before?.pos === 'ADJ' || before?.pos === 'DET') continue;
    if (at > 0) return 'finite';
    // “package metadata”: two words can be a thing as well.
    return words.length > 2 || word.endsWith('s') ? 'bare' : 'other';
  }
  return 'other';
}

function endsInInfinitive(words: readonly TaggedWord[]): boolean {
  return words.some(({ word }, at) => word === 'to' && words[at + 1]?.pos === 'VERB');
}
