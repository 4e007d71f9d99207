import { foldWord } from './contentWords.js';
import { isAuxiliary, isFunctionWord } from './functionWords.js';
import type { Span } from './position.js';
import { tokenize } from './sentenceTokens.js';

/** A word that carries meaning, folded so that it can be compared: in small letters, plural and simple endings taken off. */
export interface PlacedWord {
  readonly word: string;
  /** Its number among all words and marks of the text: neighbours have neighbouring numbers. */
  readonly at: number;
  /** It names something: it has a capital inside a sentence, or a digit, or it is quoted. */
  readonly isName: boolean;
}

/** The words of a part of a text that are no function words. `light` words say nothing of their own and are left out too. */
export function placedWords(text: string, { start, end }: Span, light?: ReadonlySet<string>): readonly PlacedWord[] {
  const found: PlacedWord[] = [];
  let at = -1;
  for (const token of tokenize(text).tokens) {
    if (token.start < start) continue;
    if (token.end > end) break;
    at += 1;
    if (token.kind === 'mark') continue;
    const source = text.slice(token.start, token.end);
    const word = token.kind === 'opaque' ? source : foldWord(token.word);
    if (token.kind === 'word' && (isFunctionWord(token.word) || isAuxiliary(token.word) || light?.has(word))) continue;
    found.push({
      word,
      at,
      isName: token.kind === 'opaque' || /\d/.test(source) || (at > 0 && /\p{Lu}/u.test(source)),
    });
  }
  return found;
}
