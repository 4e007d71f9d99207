import type { Span } from './position.js';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or mark of a text with its part of speech. */
export interface TaggedWord {
  /** Place in the text that was tagged. */
  readonly span: Span;
  /** In lower case. */
  readonly word: string;
  readonly pos: PartOfSpeech;
  /** Dictionary form: `export` for “exported”. */
  readonly lemma: string;
}

/**
 * The words of a text with their parts of speech; undefined while the language model is not there yet (the linter then judges
 * the file again as soon as it is).
 */
export type Tag = (text: string) => readonly TaggedWord[] | undefined;
