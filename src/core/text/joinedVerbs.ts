import type { Span } from './position.js';
import {
  clauseOpeners,
  determiners,
  isAdverb,
  isAuxiliary,
  isFunctionWord,
  modals,
  objectPronouns,
  particles,
  prepositions,
  subjectPronouns,
} from './functionWords.js';
import type { Token } from './sentenceTokens.js';
import type { Tag, TaggedWord } from './taggedWords.js';
import { isPlural } from './plurals.js';
import { mainVerbAt, phraseAt, skipAdverbs, wantTokens, type VerbPhrase, type WantTokens } from './verbPhrases.js';
import { isCompoundHead, isTold, isVerbBefore, takesParticle } from './verbSigns.js';
import { verbKind } from './verbs.js';

/** A verb phrase that is joined to the one before it. */
export interface JoinedVerb extends VerbPhrase {
  /** From what joins it to its verb: “and delete”. Of the first verb, the verb alone. */
  readonly joined: Span;
}

/** A want longer than this is no sentence, and its joining words are not worth looking behind each other. */
const maxLength = 2000;
const joiners = /\b(?:and|or|then|plus|as well as)\b|[&/;|(]/i;

/**
 * The verbs of a want that are joined on its own level: “edit”, “delete” in “edit and delete orders that come and go”. Fewer
 * than two: none are. Parts of speech are asked for only where words and their order do not decide.
 */
export function joinedVerbs(text: string, want: Span, tag: Tag): readonly JoinedVerb[] {
  const isTooLong = want.end - want.start > maxLength;
  if (isTooLong || !joiners.test(text.slice(want.start, want.end))) return [];
  const words = wantTokens(text, want);
  const main = mainVerbAt(words);
  return main === undefined ? [] : new Coordination(text, want, words, tag).read(main);
}

/** What is known between the last verb on the want's own level and where the reading stands. */
interface State {
  readonly verb: number;
  /** Index of the word that opens a clause inside the want, or of the “to” of a purpose. */
  readonly clause: number | undefined;
}

/** What surrounds a joiner. */
interface Place extends State {
  /** A list of things has begun. */
  readonly isList: boolean;
  /** A row of verbs has begun. */
  readonly isRow: boolean;
}

class Coordination {
  readonly #text: string;
  readonly #want: Span;
  readonly #words: WantTokens;
  readonly #tag: Tag;
  #tagged: readonly TaggedWord[] | undefined;

  constructor(text: string, want: Span, words: WantTokens, tag: Tag) {
    this.#text = text;
    this.#want = want;
    this.#words = words;
    this.#tag = tag;
  }

  read(main: number): JoinedVerb[] {
    const found: JoinedVerb[] = [this.#found(main, main)];
    let state: State = { verb: main, clause: undefined };
    /** Verbs behind commas: they count when “and” or “or” ends their row. */
    let row: { readonly at: number; readonly joiner: number }[] = [];
    /** Behind a comma stood no verb: a list of things has begun, and what ends it is a thing too. */
    let isList = false;
    for (let at = main + 1; at < this.#words.to; at += 1) {
      const token = this.#words.tokens[at];
      if (token?.word === ')' && row.length > 0) {
        // “manage (add, remove) users”
        for (const each of row) found.push(this.#found(each.at, each.joiner));
        row = [];
      } else if (token?.word === '(' && at !== state.verb + 1) at = this.#endOfBracket(at);
      else if (/^[,(]$/.test(token?.word ?? '') || this.#isJoiner(at, state.verb)) {
        const isComma = /^[,(]$/.test(token?.word ?? '');
        const verb = this.#verbBehind(at, { ...state, isList, isRow: row.length > 0 });
        if (verb === undefined) {
          if (!isComma) row = [];
          isList = token?.word === ',' && (isList || !this.#isJoinerWord(at + 1));
          continue;
        }
        isList = false;
        row.push({ at: verb, joiner: at });
        if (!isComma || this.#isJoinerWord(at + 1)) {
          for (const each of row) found.push(this.#found(each.at, each.joiner));
          row = [];
        }
        state = { verb, clause: undefined };
        at = verb;
      } else if (state.clause === undefined && this.#opensClause(at)) state = { ...state, clause: at };
    }
    return found;
  }

  #found(verb: number, joiner: number): JoinedVerb {
    const start = this.#token(this.#word(joiner) === ',' ? verb : joiner).start;
    return { ...phraseAt(this.#words, verb), joined: { start, end: this.#token(verb).end } };
  }

  #token(at: number): Token {
    return this.#words.tokens[at] ?? { start: 0, end: 0, word: '', kind: 'mark' };
  }

  #word(at: number): string {
    return at < this.#words.to ? this.#token(at).word : '';
  }

  /** A joining word; a slash joins only what stands right at it. */
  #isJoiner(at: number, verb: number): boolean {
    const word = this.#word(at);
    if (word === '/' || word === '|') return at === verb + 1;
    if (word === 'as') return this.#word(at + 1) === 'well' && this.#word(at + 2) === 'as';
    return this.#isJoinerWord(at);
  }

  #isJoinerWord(at: number): boolean {
    return /^(?:and|or|&|then|plus|;)$/.test(this.#word(at));
  }

  /** The end of a bracket; one right behind the verb lists what the verb means and is read: “manage (add, remove) users”. */
  #endOfBracket(at: number): number {
    let end = at;
    while (end < this.#words.to && this.#word(end) !== ')') end += 1;
    return end < this.#words.to ? end : at;
  }

  #opensClause(at: number): boolean {
    const word = this.#word(at);
    if (subjectPronouns.has(word)) return true;
    if (word === 'to') return verbKind(this.#word(skipAdverbs(this.#words.tokens, at + 1, this.#words.to))) === 'verb';
    return clauseOpeners.has(word);
  }

  /** Index of the verb that is joined here on the want's own level. */
  #verbBehind(joiner: number, state: Place): number | undefined {
    let at = joiner + 1;
    // “assign tasks, set dates and track progress”: what has begun with verbs ends with one.
    let isExplicit = state.isRow && this.#word(joiner) !== ',';
    let hasTo = false;
    while (at < this.#words.to) {
      const word = this.#word(at);
      if (word === 'to' || modals.has(word)) isExplicit = hasTo = true;
      else if (word === 'be' && (this.#word(at + 1) === 'able' || isTold(this.#word(at + 1))))
        at += Number(this.#word(at + 1) === 'able');
      else if (/^(?:want|need|would|like|wish|i|we|able|well|as|either|if|possible|necessary|;)$/.test(word)) {
        if (/^(?:if|possible|necessary)$/.test(word)) return undefined;
      } else if (!isAdverb(word) && !this.#isJoinerWord(at) && word !== '/') break;
      at += 1;
    }
    if (!this.#isVerbHere(at, joiner, isExplicit, state)) return undefined;
    return state.clause === undefined || this.#leavesClause(state.clause, joiner, hasTo) ? at : undefined;
  }

  #isVerbHere(at: number, joiner: number, isExplicit: boolean, { isList, verb }: Place): boolean {
    const token = this.#token(at);
    const { word } = token;
    if (at >= this.#words.to || token.kind !== 'word' || isFunctionWord(word) || this.#word(at + 1) === '-')
      return false;
    if (this.#isName(at, joiner)) return false;
    const kind = verbKind(word);
    if (isExplicit && kind !== undefined) return true;
    // “read and write access”: both stand before the noun.
    if (isTold(word)) return this.#word(at - 1) === 'be';
    if (kind === 'verb')
      return this.#hasObject(at) || !this.#isBareNoun(verb, joiner) || verbKind(this.#word(joiner - 1)) !== 'verb';
    const isAdjacent = this.#isAdjacent(verb, joiner);
    if (kind !== undefined)
      return isAdjacent || this.#isVerbByPlace(at, joiner, isList || this.#isBareNoun(verb, joiner));
    if (!/^[a-z]{2,}$/.test(word) || /(?:s|ing|ed|tion|ment|ness|ity|er|or)$/.test(word)) return false;
    // Nothing but a verb has a pronoun for its object.
    if (objectPronouns.has(this.#word(at + 1))) return true;
    return (isExplicit || isAdjacent || this.#hasObject(at)) && this.#isTaggedVerb(at);
  }

  /** Whether a noun phrase is sure to begin behind a word. */
  #hasObject(at: number): boolean {
    const next = this.#word(at + 1);
    return determiners.has(next) || objectPronouns.has(next) || /^\d/.test(next);
  }

  /** Whether a word that may be a noun is a verb here, by what stands around it. */
  #isVerbByPlace(at: number, joiner: number, isAmongThings: boolean): boolean {
    const next = this.#word(at + 1);
    if (this.#hasObject(at)) return true;
    if (this.#token(at + 1).kind !== 'word' || next === '' || this.#isJoinerWord(at + 1)) return false;
    if (prepositions.has(next)) return takesParticle(this.#word(at), next) || objectPronouns.has(this.#word(at + 2));
    // “project and task details”: two bare nouns before a third share it.
    if (isAmongThings || isFunctionWord(next)) return false;
    if (isPlural(next)) {
      const isThing = isCompoundHead(next) && !isVerbBefore(this.#word(at), next);
      return !isThing || (isPlural(this.#word(joiner - 1)) && this.#isTaggedVerb(at));
    }
    if (this.#taggedAt(at + 1)?.pos === 'ADJ') return this.#taggedAt(at)?.pos !== 'ADJ';
    return this.#isTaggedVerb(at);
  }

  /** Whether nothing but particles stands between a verb and what joins the next. */
  #isAdjacent(verb: number, joiner: number): boolean {
    for (let at = verb + 1; at < joiner; at += 1) {
      const word = this.#word(at);
      if (!particles.has(word) && !isAdverb(word) && !/^[,(]$/.test(word)) return false;
    }
    return true;
  }

  /** “Research and Development”: a capital in the middle of what is otherwise small. */
  #isName(at: number, joiner: number): boolean {
    return this.#isCapital(at) && this.#isCapital(joiner - 1);
  }

  #isCapital(at: number): boolean {
    const character = this.#text.charAt(this.#token(at).start);
    return character !== character.toLowerCase();
  }

  /** “contrast and level operations”: a bare singular shares the noun that follows. */
  #isBareNoun(verb: number, joiner: number): boolean {
    for (let at = verb + 1; at < joiner; at += 1)
      if (isFunctionWord(this.#word(at)) || this.#token(at).kind !== 'word') return false;
    return joiner > verb + 1 && !isPlural(this.#word(joiner - 1));
  }

  #isTaggedVerb(at: number): boolean {
    const tagged = this.#taggedAt(at);
    return tagged?.pos === 'VERB' && tagged.lemma === tagged.word;
  }

  /**
   * Whether a base form behind this joiner must belong to the want and cannot belong to the clause that is open: it agrees
   * with none of the clause's verbs (“orders that are late and cancel them”), or a comma or a “to” sets it apart.
   */
  #leavesClause(clause: number, joiner: number, hasTo: boolean): boolean {
    if (this.#word(clause) === 'to') return false;
    if (this.#word(joiner) === ',' || this.#word(joiner) === ';' || this.#word(joiner - 1) === ',') return true;
    let verb: TaggedWord | undefined;
    for (let at = clause + 1; at < joiner; at += 1) {
      const word = this.#word(at);
      if (modals.has(word) || word === 'to') return false;
      const tagged = this.#taggedAt(at);
      if (verb === undefined && (tagged?.pos === 'VERB' || isAuxiliary(word))) verb = tagged;
    }
    if (verb === undefined) return false;
    return (
      hasTo ||
      /^(?:is|are|was|were|am|has|had|been|does|did)$/.test(verb.word) ||
      (verb.pos === 'VERB' && verb.lemma !== verb.word) ||
      verb.word === 'have'
    );
  }

  #taggedAt(at: number): TaggedWord | undefined {
    this.#tagged ??= this.#tag(this.#text.slice(this.#want.start, this.#want.end)) ?? [];
    const start = this.#token(at).start - this.#want.start;
    return at < this.#words.to ? this.#tagged.find(({ span }) => span.start === start) : undefined;
  }
}
