import { DiagnosticSeverity, Range, type TextDocument, WorkspaceEdit } from 'vscode';
import type { Severity } from '../core/lint/finding.js';
import type { Range as CoreRange, Span } from '../core/text/position.js';
import type { TextEdit } from '../core/writing/backlogEdit.js';

/** Between the words of core and those of VS Code. */
export function toRange({ start, end }: CoreRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

export function toSeverity(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'information':
      return DiagnosticSeverity.Information;
    case 'hint':
      return DiagnosticSeverity.Hint;
  }
}

const byteOrderMark = '\uFEFF';

/** How far offsets in `base` are from those in the document: an editor keeps a byte-order mark out of the text. Undefined: another text. */
function shiftTo(document: TextDocument, base: string): number | undefined {
  const text = document.getText();
  if (text === base) return 0;
  return base.startsWith(byteOrderMark) && text === base.slice(1) ? 1 : undefined;
}

export function isTextOf(document: TextDocument, base: string): boolean {
  return shiftTo(document, base) !== undefined;
}

/** Adds the edits of one file. False, and nothing added, where they were computed for another text. */
export function addEdits(
  edit: WorkspaceEdit,
  document: TextDocument,
  base: string,
  edits: readonly TextEdit[],
): boolean {
  const shift = shiftTo(document, base);
  if (shift === undefined) return false;
  const at = (offset: number): number => Math.max(offset - shift, 0);
  const toDocumentRange = ({ start, end }: Span): Range =>
    new Range(document.positionAt(at(start)), document.positionAt(at(end)));
  for (const { span, newText } of edits) edit.replace(document.uri, toDocumentRange(span), newText);
  return true;
}
