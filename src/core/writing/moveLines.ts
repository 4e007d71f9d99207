import type { Criterion } from '../text/criteria.js';
import type { TextEdit } from './backlogEdit.js';
import { lineBreakOf } from './setFields.js';

/**
 * Takes criteria out of a text: edits that remove their lines, and the lines themselves, unchanged. A comment directly above
 * a criterion goes with it, because it may silence a rule there.
 */
export function moveLines(
  text: string,
  criteria: readonly Criterion[],
): { readonly edits: readonly TextEdit[]; readonly lines: string } {
  const lineBreak = lineBreakOf(text);
  const runs: { start: number; end: number }[] = [];
  let lines = '';
  let before: Criterion | undefined;
  for (const criterion of criteria) {
    const { end } = criterion.span;
    const start = withComment(text, criterion.span.start);
    const isApart = before !== undefined && (before.item === undefined || criterion.item === undefined);
    const taken = text.slice(start, end);
    lines += (isApart ? lineBreak : '') + taken + (taken.endsWith('\n') ? '' : lineBreak);
    const last = runs.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '') last.end = end;
    else runs.push({ start, end });
    before = criterion;
  }
  return { edits: runs.map((run) => ({ span: { start: run.start, end: withBlanks(text, run) }, newText: '' })), lines };
}

/** Of blank lines on both sides one side is enough. */
function withBlanks(text: string, { start, end }: { readonly start: number; readonly end: number }): number {
  const lineBefore = text.slice(text.lastIndexOf('\n', start - 2) + 1, start);
  if (lineBefore.trim() !== '') return end;
  let at = end;
  for (let next = text.indexOf('\n', at); next !== -1; next = text.indexOf('\n', at)) {
    if (text.slice(at, next).trim() !== '') break;
    at = next + 1;
  }
  return at;
}

function withComment(text: string, start: number): number {
  const above = text.lastIndexOf('\n', start - 2) + 1;
  const line = above < start ? text.slice(above, start).trim() : '';
  return line.startsWith('<!--') && line.endsWith('-->') ? above : start;
}
