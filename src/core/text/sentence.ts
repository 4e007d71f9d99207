import type { Span } from './position.js';

/** A part of a story sentence with its place in the text given to the parser. */
export interface SentencePart {
  readonly text: string;
  readonly span: Span;
}

export type SentenceForm = 'as-i-want' | 'in-order-to' | 'job';

/** Role, want and benefit of a story sentence; a part that is not there is absent. Parts carry no emphasis marks. */
export interface StorySentence {
  readonly form?: SentenceForm;
  readonly role?: SentencePart;
  readonly want?: SentencePart;
  readonly benefit?: SentencePart;
}

/** Parses the accepted forms of rule story-form by tokens, in linear time. Never throws; prose yields no parts. */
export declare function parseSentence(text: string): StorySentence;
