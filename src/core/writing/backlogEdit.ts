import type { Document } from '../text/document.js';
import type { Span } from '../text/position.js';

/** Replace the characters of `span` by `newText`. Spans of one file's edits do not overlap and are sorted. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * One file's part of an edit. `base` is the text it was computed for: a face that finds another text computes anew. A file
 * that is changed and renamed comes twice: first the change, under its old name.
 */
export type FileEdit =
  | { readonly kind: 'change'; readonly file: string; readonly base: string; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'create'; readonly file: string; readonly text: string }
  | { readonly kind: 'rename'; readonly file: string; readonly to: string };

/** An edit of the backlog as data: the face applies all of it or nothing, as one Undo. */
export interface BacklogEdit {
  /** What it does, in the words of a person: "Move LAR-26 above LAR-25". */
  readonly label: string;
  readonly files: readonly FileEdit[];
}

/** An edit with what a person should be told about it, as whole sentences. */
export interface NotedEdit {
  readonly edit: BacklogEdit;
  readonly notes: readonly string[];
}

/** Refusals that a face can answer by asking: for a reason, or whether it is meant all the same. */
export type RefusalCode = 'reason-missing' | 'criteria-unticked';

/** An edit that cannot be made, with a sentence for people that says what to do. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';

  constructor(
    message: string,
    readonly code?: RefusalCode,
  ) {
    super(message);
  }
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

/** The part of one file in an edit: none where nothing changes. */
export function changeOf(document: Document, edits: readonly TextEdit[]): FileEdit[] {
  if (edits.length === 0) return [];
  return [{ kind: 'change', file: document.file, base: document.text, edits: sortEdits(edits) }];
}

/** Edits in order of place; at one place, insertions first. */
export function sortEdits(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
