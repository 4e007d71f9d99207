import type { Item } from '../../model/record.js';
import { hasReached, isOpen } from '../../model/workflow.js';
import { findSection, leadParagraph, type SectionKind } from '../../text/sections.js';
import type { Document } from '../../text/document.js';
import type { Span } from '../../text/position.js';
import { isItem } from '../levels.js';
import type { FileRule, SpanHit } from '../rule.js';

export const fieldMissing: FileRule = {
  kind: 'file',
  code: 'field-missing',
  group: 'Structure',
  summary: 'a required field, or a required paragraph or section of a bug, task or spike, is absent',
  levels: { always: 'error', onItems: 'warning' },
  fix: 'choice',
  *check({ record, document }) {
    for (const { field, expected } of record.fieldProblems.filter(({ code }) => code === 'field-missing')) {
      yield { span: titleOrTop(document), message: `“${field}” is missing. Write ${field === 'key' ? 'the prefix of item ids' : expected === 'one value' ? 'it' : expected}.` };
    }
    if (isItem(record)) yield* missingParts(record, document);
  },
};

function* missingParts(item: Item, document: Document): Iterable<SpanHit> {
  const { status } = item.fields;
  const span = titleOrTop(document);
  const open = isOpen(status);
  const ready = open && hasReached(status, 'ready');
  const hasSection = (kind: SectionKind): boolean => (findSection(document.body, kind)?.blocks.length ?? 0) > 0;
  if (item.type === 'bug') {
    const isReadable = !item.fieldProblems.some(({ field }) => field === 'severity');
    if (open && item.fields.severity === undefined && isReadable) yield { span, message: 'The bug has no severity. Write critical, high, medium or low.' };
    if (ready && !hasSection('steps-to-reproduce')) yield { span, message: 'The bug has no steps to reproduce. Add the section “Steps to reproduce”.' };
  }
  if ((item.type === 'task' || item.type === 'spike') && open && !leadParagraph(document.body)) {
    yield { span, message: `The ${item.type} has no first paragraph. Say below the title what it is for.` };
  }
  if (item.type !== 'spike') return;
  if (ready && item.fields.timebox === undefined) yield { span, message: 'The spike has no timebox. Write “timebox:” with a number and h or d.' };
  if (status === 'done' && !hasSection('finding')) yield { span, message: 'The spike is done and says nothing. Write what was found under “Finding”.' };
}

function titleOrTop({ body, text }: Document): Span {
  const end = text.search(/\r?\n/);
  return body.titles[0]?.textSpan ?? { start: 0, end: end === -1 ? text.length : end };
}
