import { nextLine } from '../text/fence.js';
import type { FrontMatterEntry } from '../text/frontMatter.js';
import { sortEdits, type TextEdit } from './backlogEdit.js';
import { listElements, type ListElements } from './listElements.js';
import { scalarText } from './yamlScalar.js';

/** Edits that make a list value hold `next`: element by element where they can, else the value is written anew in its style. */
export function listEdits(
  text: string,
  entry: FrontMatterEntry,
  next: readonly string[],
  lineBreak: string,
): TextEdit[] {
  const elements = listElements(text, entry);
  if (elements === undefined) return rewritten(text, entry, undefined, next, lineBreak);
  const { values } = elements;
  if (values.length === next.length && values.length > 0) return replaced(text, elements, next);
  const kept = values.filter((value) => next.includes(value));
  const added = next.slice(kept.length);
  const isExtended = kept.length > 0 && kept.every((value, index) => value === next[index]);
  if (elements.style === 'single' || !isExtended) return rewritten(text, entry, elements, next, lineBreak);
  const edits = removals(text, elements, (value) => !kept.includes(value));
  return sortEdits([...edits, ...additions(text, elements, kept.at(-1) ?? '', added, lineBreak)]);
}

/** A list that is written for the first time. One sprint or item stands alone, as people write it. */
export function newListText(field: string, values: readonly string[]): string {
  const [only] = values;
  if (values.length === 1 && only !== undefined && only !== '' && (field === 'sprint' || field === 'items')) {
    return scalarText(only, 'block');
  }
  return flowText(values);
}

function flowText(values: readonly string[]): string {
  return `[${values.map((value) => scalarText(value, 'flow')).join(', ')}]`;
}

function replaced(text: string, { style, values, spans }: ListElements, next: readonly string[]): TextEdit[] {
  return spans.flatMap((span, index) => {
    const value = next[index] ?? '';
    if (value === values[index]) return [];
    return { span, newText: scalarText(value, style === 'flow' ? 'flow' : 'block', text.slice(span.start, span.end)) };
  });
}

function removals(text: string, { style, values, spans }: ListElements, goes: (value: string) => boolean): TextEdit[] {
  const edits: TextEdit[] = [];
  let hasKept = false;
  values.forEach((value, index) => {
    const span = spans[index];
    if (span === undefined) return;
    if (!goes(value)) hasKept = true;
    else if (style === 'block') {
      const start = text.lastIndexOf('\n', span.start - 1) + 1;
      edits.push({ span: { start, end: nextLine(text, span.end) }, newText: '' });
    } else if (hasKept) {
      edits.push({ span: { start: spans[index - 1]?.end ?? span.start, end: span.end }, newText: '' });
    } else edits.push({ span: { start: span.start, end: spans[index + 1]?.start ?? span.end }, newText: '' });
  });
  return edits;
}

function additions(
  text: string,
  { style, values, spans }: ListElements,
  lastKept: string,
  added: readonly string[],
  lineBreak: string,
): TextEdit[] {
  const last = spans[values.lastIndexOf(lastKept)];
  if (added.length === 0 || last === undefined) return [];
  if (style === 'flow') {
    const newText = added.map((value) => `, ${scalarText(value, 'flow')}`).join('');
    return [{ span: { start: last.end, end: last.end }, newText }];
  }
  const lineStart = text.lastIndexOf('\n', last.start - 1) + 1;
  const marker = text.slice(lineStart, last.start);
  const at = nextLine(text, last.end);
  const newText = added.map((value) => `${marker}${scalarText(value, 'block')}${lineBreak}`).join('');
  return [{ span: { start: at, end: at }, newText }];
}

function rewritten(
  text: string,
  { key, valueSpan, keySpan }: FrontMatterEntry,
  elements: ListElements | undefined,
  next: readonly string[],
  lineBreak: string,
): TextEdit[] {
  const [only] = next;
  if (elements?.style === 'block' && next.length > 0) {
    const lineStart = text.lastIndexOf('\n', valueSpan.start - 1) + 1;
    const marker = text.slice(lineStart, elements.spans[0]?.start ?? valueSpan.start);
    const newText = next.map((value) => scalarText(value, 'block')).join(`${lineBreak}${marker}`);
    return [{ span: { start: elements.spans[0]?.start ?? valueSpan.start, end: valueSpan.end }, newText }];
  }
  const isEmpty = valueSpan.start === valueSpan.end;
  const isSingle = elements?.style === 'single' && next.length === 1 && only !== undefined && only !== '';
  const newText = isEmpty ? newListText(key, next) : isSingle ? scalarText(only, 'block') : flowText(next);
  if (isEmpty || text.slice(keySpan.end, valueSpan.start).includes('\n')) {
    const colon = text.indexOf(':', keySpan.end) + 1;
    return [{ span: { start: colon, end: valueSpan.end }, newText: ` ${newText}` }];
  }
  return [{ span: valueSpan, newText }];
}
