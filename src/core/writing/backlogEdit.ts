import type { Span } from '../text/position.js';

/** Replace the characters of `span` by `newText`. Spans of one file's edits do not overlap and are sorted. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** One file's part of an edit. `base` is the text it was computed for: a face that finds another text computes anew. */
export type FileEdit =
  | { readonly kind: 'change'; readonly file: string; readonly base: string; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'create'; readonly file: string; readonly text: string };

/** An edit of the backlog as data: the face applies all of it or nothing, as one Undo. */
export interface BacklogEdit {
  /** What it does, in the words of a person: "Move LAR-26 above LAR-25". */
  readonly label: string;
  readonly files: readonly FileEdit[];
}

/** An edit that cannot be made, with a sentence for people that says what to do. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
}

/** The text after the edits. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { span, newText } of edits) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}
