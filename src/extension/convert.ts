import { DiagnosticSeverity, Range, TextEdit as EditorTextEdit, type TextDocument } from 'vscode';
import type { Severity } from '../core/lint/finding.js';
import { LineIndex, type Range as CoreRange } from '../core/text/position.js';
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

/** Whether a document has the text that an edit was computed for: an editor keeps a byte-order mark out of the text. */
export function isTextOf(document: TextDocument, base: string): boolean {
  const text = document.getText();
  return text === base || (base.startsWith(byteOrderMark) && text === base.slice(1));
}

/** Edits by offsets in `base` as edits by lines and characters, which are the same in every document of that text. */
export function toTextEdits(base: string, edits: readonly TextEdit[]): EditorTextEdit[] {
  const shift = base.startsWith(byteOrderMark) ? 1 : 0;
  const lines = new LineIndex(base.slice(shift));
  return edits.map(({ span, newText }) => {
    const range = lines.rangeOf({ start: Math.max(span.start - shift, 0), end: Math.max(span.end - shift, 0) });
    return new EditorTextEdit(toRange(range), newText);
  });
}
