import { hasReached } from '../../model/workflow.js';
import { findSection, leadParagraph, type SectionKind } from '../../text/sections.js';
import type { Document } from '../../text/document.js';
import type { Span } from '../../text/position.js';
import type { Item } from '../../model/record.js';
import { isItem } from '../levels.js';
import type { FileRule, SpanHit } from '../rule.js';

export const fieldMissing: FileRule = {
  kind: 'file',
  code: 'field-missing',
  group: 'Structure',
  summary: 'a required field, paragraph or section is absent',
  levels: { always: 'error', onItems: 'warning' },
  fix: 'choice',
  *check({ record, document }) {
    for (const { code, field, expected } of record.fieldProblems) {
      if (code !== 'field-missing') continue;
      const message = `“${field}” is missing, and a file of type “${record.type}” cannot do without it. Add it: ${expectedOf(field, expected)}.`;
      yield { span: keyOrTitle(document, field), message, about: field };
    }
    if (!record.broken && isItem(record)) yield* ofItem(record, document);
  },
};

/** What the front matter of a type must say, in words; the schema only knows that it is one value. */
function expectedOf(field: string, expected: string): string {
  if (field === 'key') return 'two to ten capital letters, such as “key: LAR”';
  if (field === 'from') return 'a group, an account or a segment, and no person';
  return expected === 'one value' ? `a date, such as “${field}: 2026-03-18”` : expected;
}

function* ofItem(item: Item, document: Document): Iterable<SpanHit> {
  const { status } = item.fields;
  /** A value that does not fit has a finding of its own. */
  const lacks = (field: string): boolean => !item.fieldProblems.some((each) => each.field === field);
  if (item.type === 'bug') {
    if (hasReached(status, 'planned') && item.fields.severity === undefined && lacks('severity')) {
      yield field(
        document,
        'severity',
        'how much a bug hurts decides its place. Add “severity: high” (or critical, medium, low)',
      );
    }
    if (hasReached(status, 'ready')) {
      yield* section(
        document,
        'steps-to-reproduce',
        'nobody can fix what they cannot see. Add “## Steps to reproduce” with what to do, what is expected and what happens',
      );
    }
  }
  if (
    (item.type === 'task' || item.type === 'spike') &&
    hasReached(status, 'planned') &&
    !leadParagraph(document.body)
  ) {
    const what = item.type === 'task' ? 'what it is needed for' : 'what it is to find out';
    yield {
      span: titleSpan(document),
      message: `A paragraph below the title is missing: a ${item.type} has no story sentence to explain it. Say ${what}.`,
    };
  }
  if (item.type === 'spike') {
    if (hasReached(status, 'ready') && item.fields.timebox === undefined && lacks('timebox')) {
      yield field(document, 'timebox', 'a spike ends when its time is over. Add “timebox: 2d” (a number with h or d)');
    }
    if (status === 'done')
      yield* section(document, 'finding', 'a spike is worth what it has found out. Add “## Finding”');
  }
  if (item.type !== 'epic' && hasReached(status, 'doing') && item.fields.started === undefined && lacks('started')) {
    yield field(
      document,
      'started',
      'the time that work takes is counted from it. Add “started:” with the first day of work',
    );
  }
}

function field(document: Document, name: string, why: string): SpanHit {
  return { span: keyOrTitle(document, name), message: `“${name}” is missing: ${why}.`, about: name };
}

function* section(document: Document, kind: SectionKind, why: string): Iterable<SpanHit> {
  const found = findSection(document.body, kind);
  if (found && found.blocks.length > 0) return;
  const name = kind === 'finding' ? 'Finding' : 'Steps to reproduce';
  const message = found ? `“${name}” is empty: ${why}.` : `“${name}” is missing: ${why}.`;
  yield { span: found?.heading?.textSpan ?? titleSpan(document), message, about: kind };
}

/** The key of a field that was left empty, otherwise the title. */
function keyOrTitle(document: Document, name: string): Span {
  return document.frontMatter.frontMatter?.entries.find(({ key }) => key === name)?.keySpan ?? titleSpan(document);
}

function titleSpan({ body, text }: Document): Span {
  const end = text.search(/\r?\n/);
  return body.titles[0]?.textSpan ?? { start: 0, end: end === -1 ? text.length : end };
}
