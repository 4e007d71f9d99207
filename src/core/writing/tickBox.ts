import type { ListItem } from '../text/body.js';
import type { Document } from '../text/document.js';
import type { TextEdit } from './backlogEdit.js';

/** Ticks the box of a bullet, or takes the tick away; a bullet without a box gets one. */
export function tickBox(document: Document, item: ListItem, checked: boolean): readonly TextEdit[] {
  const { checkbox, textSpan } = item;
  if (checkbox === undefined) {
    const mark = checked ? '[x] ' : '[ ] ';
    return [{ span: { start: textSpan.start, end: textSpan.start }, newText: mark }];
  }
  if (checkbox.checked === checked) return [];
  return [{ span: checkbox.span, newText: checked ? 'x' : ' ' }];
}
