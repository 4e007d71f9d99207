import type { Span } from '../text/position.js';
import type { StorySentence } from '../text/sentence.js';

/** A story sentence and where it stands. */
export interface Statement {
  /** '' where there is no sentence. */
  readonly text: string;
  /** Offset of `text` in its file. */
  readonly start: number;
  /** Parts with places inside `text`. */
  readonly sentence: StorySentence;
  /** Where to point when there is nothing to point at: the sentence, or the title without one. */
  readonly place: Span;
}

/** The place of a part of the sentence in the file. */
export function placeOf(statement: Statement, part: { readonly span: Span }): Span {
  return { start: statement.start + part.span.start, end: statement.start + part.span.end };
}
