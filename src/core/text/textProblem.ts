import type { Span } from './position.js';

/** What is wrong with a text as text, found while reading it. The code is the rule that reports it. */
export interface TextProblem {
  readonly code: 'file-unreadable' | 'front-matter' | 'conflict-marker';
  readonly span: Span;
  /** A whole sentence for people: what is wrong and what to do. */
  readonly message: string;
}
