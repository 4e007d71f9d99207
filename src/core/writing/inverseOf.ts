import { applyEdits, type BacklogEdit, type FileEdit, type TextEdit } from './backlogEdit.js';

/** The edit that takes another one back. It carries the text that the other one made, so that a later change is never undone. */
export function inverseOf(edit: BacklogEdit): BacklogEdit {
  const files = edit.files.flatMap((part): FileEdit[] => {
    if (part.kind !== 'change') return [];
    return [
      {
        kind: 'change',
        file: part.file,
        base: applyEdits(part.base, part.edits),
        edits: inverseEdits(part.base, part.edits),
      },
    ];
  });
  return { label: `Undo: ${edit.label}`, files };
}

function inverseEdits(base: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return edits.map(({ span, newText }) => {
    const start = span.start + shift;
    shift += newText.length - (span.end - span.start);
    return { span: { start, end: start + newText.length }, newText: base.slice(span.start, span.end) };
  });
}
