import type { Span } from './position.js';
import { tokenize, type Token, type TokenizedText } from './sentenceTokens.js';

export type StepKind = 'given' | 'when' | 'then';

/** A step of an example, known by its keyword. “And” and “but” belong to the step before them. */
export interface Step {
  readonly kind: StepKind;
  /** Place of the keyword in the file. */
  readonly span: Span;
}

/** The steps that a bullet or a line says. */
export interface StepText {
  /** In order; none where the text does not begin with a step. */
  readonly steps: readonly Step[];
  /** `and`: goes on with the step of the bullet before. */
  readonly opensWith: StepKind | 'and' | undefined;
  /** “then” stands somewhere, be it a keyword or not. */
  readonly mentionsThen: boolean;
  /** Says what holds, without “then”: “Given a full van, no order is taken”. */
  readonly states: boolean;
}

const kinds: Readonly<Record<string, StepKind | 'and'>> = {
  given: 'given',
  when: 'when',
  then: 'then',
  and: 'and',
  but: 'and',
};
/** “Given name” is a field. */
const noStepBefore = new Set(['name', 'names']);
const obligations = new Set(['must', 'should', 'shall', 'will', 'cannot', "can't", "won't", "mustn't", "shouldn't"]);
/** What goes on with a clause behind a comma. */
const continuations = new Set(
  'and but or who which that whose where with without when then given if because including such as like'.split(' '),
);

interface Found extends Step {
  /** In small letters amid a line: it may be no keyword but a subordinate clause. */
  readonly isQuiet: boolean;
}

/** Most bullets begin otherwise: they need not be cut into words. */
const mayOpen = /^[^a-z0-9]{0,8}(?:given|when|then|and|but)\b/i;
const noSteps: StepText = { steps: [], opensWith: undefined, mentionsThen: false, states: false };

/** Reads the steps of a text that begins at `start` of the file. Linear; quoted text and code are passed over. */
export function readSteps(text: string, start: number): StepText {
  if (!mayOpen.test(text)) return noSteps;
  const source = tokenize(text);
  const { tokens } = source;
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  const opensWith = keywordAt(source, first, first)?.kind;
  const mentionsThen = tokens.some(({ word }) => word === 'then');
  if (opensWith === undefined) return noSteps;
  const found: Found[] = [];
  tokens.forEach((token, at) => {
    const keyword = keywordAt(source, at, first);
    if (keyword === undefined || keyword.kind === 'and') return;
    const span = { start: start + token.start, end: start + token.end };
    found.push({ kind: keyword.kind, span, isQuiet: keyword.isQuiet });
  });
  return { steps: withoutAsides(found), opensWith, mentionsThen, states: states(tokens) };
}

function keywordAt(
  { text, tokens }: TokenizedText,
  at: number,
  first: number,
): { readonly kind: StepKind | 'and'; readonly isQuiet: boolean } | undefined {
  const token = tokens[at];
  const kind = token?.kind === 'word' && Object.hasOwn(kinds, token.word) ? kinds[token.word] : undefined;
  if (token === undefined || kind === undefined) return undefined;
  if (kind === 'given' && noStepBefore.has(tokens[at + 1]?.word ?? '')) return undefined;
  if (at === first) return { kind, isQuiet: false };
  const before = tokens[at - 1];
  const isLoud =
    text.charAt(token.start) !== token.word.charAt(0) || text.slice(before?.end, token.start).includes('\n');
  if (isLoud) return { kind, isQuiet: false };
  const isClause = before?.kind === 'mark' && /[,;:.–—→>/-]/.test(before.word);
  const isJoined = kinds[before?.word ?? ''] === 'and' && tokens[at - 2]?.kind === 'mark';
  return isClause || isJoined ? { kind, isQuiet: true } : undefined;
}

/** Without a “when” that only closes an outcome: “then the list is empty, when it is opened next”. */
function withoutAsides(found: readonly Found[]): Step[] {
  const firstWhen = found.findIndex(({ kind }) => kind === 'when');
  const firstThen = found.findIndex(({ kind }) => kind === 'then');
  const lastThen = found.findLastIndex(({ kind }) => kind === 'then');
  return found.filter(({ kind, isQuiet }, at) => {
    const isAside = kind === 'when' && isQuiet && firstThen !== -1 && firstThen < at && firstWhen < at && lastThen < at;
    return !isAside;
  });
}

/** A clause of its own behind a comma, or a word of obligation. */
function states(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, word }, at) => {
    if (obligations.has(word)) return true;
    if (kind !== 'mark' || !/[,:→—–]/.test(word)) return false;
    const [next, second] = [tokens[at + 1], tokens[at + 2]];
    return next?.kind === 'word' && second !== undefined && second.kind !== 'mark' && !continuations.has(next.word);
  });
}
