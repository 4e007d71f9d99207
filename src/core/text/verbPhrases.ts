import type { Span } from './position.js';
import {
  clauseOpeners,
  conjunctions,
  determiners,
  isAdverb,
  isAuxiliary,
  modals,
  objectPronouns,
  particles,
  prepositions,
  subjectPronouns,
} from './functionWords.js';
import { singular } from './plurals.js';
import { tokenize, type Token } from './sentenceTokens.js';
import { verbKind } from './verbs.js';

/** What somebody wants to do: “export | the list” in “export the list of orders to a file”. */
export interface VerbPhrase {
  /** The verb in small letters, in its base form. */
  readonly verb: string;
  /** Place of the verb in the text that was read. */
  readonly span: Span;
  /** Head of its object, in small letters and the singular; undefined where there is none. */
  readonly object: string | undefined;
}

/** A want cut into tokens. Indexes below are indexes of `tokens`, which begin with the sentence, not with the want. */
export interface WantTokens {
  readonly tokens: readonly Token[];
  /** First token of the want and the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** The tokens of a sentence, and which of them are its want. */
export function wantTokens(text: string, want: Span): WantTokens {
  const { tokens } = tokenize(text);
  const from = tokens.findIndex(({ start }) => start >= want.start);
  let to = from === -1 ? -1 : from;
  while (to !== -1 && to < tokens.length && (tokens[to]?.start ?? 0) < want.end) to += 1;
  return from === -1 ? { tokens, from: 0, to: 0 } : { tokens, from, to };
}

const abilities = new Set(
  'ability option possibility opportunity chance way means capability permission right functionality feature'.split(
    ' ',
  ),
);
/** “Be able to see”, “have the option to see”, “choose to see”: what is wanted is what follows. */
const helpers = new Set(
  'able allowed enabled permitted given asked offered prompted choose decide start begin try continue like love prefer need want opt'.split(
    ' ',
  ),
);
/** “Allow users to see”: what is wanted is what the others then do. */
const causes = new Set(
  'allow enable permit let help ask invite require get have make want need force encourage tell'.split(' '),
);

/**
 * Index of the verb that says what is wanted; undefined where a thing is wanted (“a list of orders”). Words alone decide, so
 * it costs no language model.
 */
export function mainVerbAt({ tokens, from, to }: WantTokens): number | undefined {
  const word = (at: number): string => tokens[at]?.word ?? '';
  let at = skipAdverbs(tokens, from, to);
  if (/^(?:both|either)$/.test(word(at))) at += 1;
  if (!isInfinitive(tokens, from))
    return word(at) === 'that' ? finiteVerb(tokens, at, to) : innerVerb(tokens, at, to, true);
  if (/^(?:not|to)$/.test(word(at))) at = skipAdverbs(tokens, at + 1, to);
  if (at >= to || tokens[at]?.kind !== 'word') return undefined;
  if (word(at) === 'be') {
    const next = skipAdverbs(tokens, at + 1, to);
    if (word(next).endsWith('ed') && !helpers.has(word(next))) return next;
  }
  return innerVerb(tokens, at, to, false) ?? at;
}

/** “that I can edit …” */
function finiteVerb(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from + 1; at < Math.min(to, from + 5); at += 1) {
    if (modals.has(tokens[at]?.word ?? '')) return skipAdverbs(tokens, at + 1, to);
  }
  return undefined;
}

/** Whether a verb is to be expected: behind “I want to”, “I can”, and where “I” itself does it (“As a cook, I print labels”). */
function isInfinitive(tokens: readonly Token[], from: number): boolean {
  let before = from - 1;
  while (before >= 0 && (isAdverb(tokens[before]?.word ?? '') || tokens[before]?.word === ':')) before -= 1;
  const word = tokens[before]?.word ?? '';
  return word === 'to' || word === 'will' || word === 'i' || word === 'we' || (modals.has(word) && word !== 'would');
}

/** The verb behind “be able to”, “have the option to”, “a way to”, “users to”. */
function innerVerb(tokens: readonly Token[], from: number, to: number, isThing: boolean): number | undefined {
  const word = (at: number): string => tokens[at]?.word ?? '';
  const isOneThing = isThing && /^(?:an?|one)$/.test(word(from));
  let isCause = isThing ? !isOneThing : causes.has(word(from));
  let hasAbility = false;
  for (let at = from; at < to; at += 1) {
    const each = word(at);
    if (tokens[at]?.kind === 'mark' || (at > from && (clauseOpeners.has(each) || conjunctions.has(each))))
      return undefined;
    if (abilities.has(each) || helpers.has(each)) hasAbility = true;
    else if (each === 'to') {
      const next = skipAdverbs(tokens, at + 1, to);
      if (!isAdverb(word(at + 1)) && !isVerb(word(next)) && word(next) !== 'be') return undefined;
      if (!hasAbility && !isCause) return undefined;
      return innerVerb(tokens, next, to, false) ?? next;
    } else if (hasAbility && each !== 'of' && each !== 'for' && !determiners.has(each) && prepositions.has(each))
      return undefined;
    else if (each === 'let' || each === 'have' || each === 'help') isCause = true;
  }
  return undefined;
}

function isVerb(word: string): boolean {
  return verbKind(word) !== undefined;
}

export function skipAdverbs(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && isAdverb(tokens[at]?.word ?? '')) at += 1;
  return at;
}

/** The phrase of the verb at `at`. */
export function phraseAt({ tokens, to }: WantTokens, at: number): VerbPhrase {
  const { start = 0, end = 0, word = '' } = tokens[at] ?? {};
  return { verb: word, span: { start, end }, object: headFrom(tokens, at + 1, to) };
}

/** What is wanted first and foremost; of a wanted thing, only the thing. Costs no language model. */
export function mainPhrase(text: string, want: Span): Omit<VerbPhrase, 'verb'> & { readonly verb: string | undefined } {
  const words = wantTokens(text, want);
  const at = mainVerbAt(words);
  if (at !== undefined) return phraseAt(words, at);
  return { verb: undefined, span: want, object: headFrom(words.tokens, words.from, words.to) };
}

/** Last word of the noun phrase that begins here, behind particles and determiners. */
function headFrom(tokens: readonly Token[], from: number, to: number): string | undefined {
  const word = (at: number): string => tokens[at]?.word ?? '';
  let at = from;
  while (at < to && (particles.has(word(at)) || determiners.has(word(at)) || isAdverb(word(at)))) at += 1;
  let head: string | undefined;
  for (; at < to; at += 1) {
    const each = word(at);
    if (tokens[at]?.kind !== 'word' && each !== '-') break;
    if (ends(each) || (head !== undefined && /(?:ed|ing)$/.test(each))) {
      // “a list of orders”: the orders are what it is about.
      if (each !== 'of' || !/^(?:list|number|set|kind|type|copy|group|part|overview|view|lot)s?$/.test(head ?? ''))
        break;
      head = undefined;
    } else if (each !== '-' && !determiners.has(each) && !isAdverb(each)) head = each;
  }
  return head === undefined ? undefined : singular(head);
}

function ends(word: string): boolean {
  return (
    prepositions.has(word) ||
    conjunctions.has(word) ||
    clauseOpeners.has(word) ||
    objectPronouns.has(word) ||
    subjectPronouns.has(word) ||
    isAuxiliary(word)
  );
}
