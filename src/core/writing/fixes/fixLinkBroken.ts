import { referenceFields, type Backlog, type ReferenceField } from '../../backlog/backlog.js';
import { nearest } from '../../model/nearest.js';
import { sameId } from '../../model/itemId.js';
import type { RecordKind } from '../../model/recordType.js';
import { withoutTrailing } from '../../text/trailing.js';
import { listOf, replaceInList } from '../listField.js';
import { setFields } from '../setFields.js';
import { createRecord } from './createRecord.js';
import { findingSpan, type Fixer, type FixSubject } from './fix.js';

export const fixLinkBroken: Fixer = {
  rule: 'link-broken',
  *offers(subject, { today }) {
    const { backlog, document, record } = subject;
    const { about: field } = subject.finding;
    const id = writtenId(subject, field);
    if (field === undefined || id === undefined) return;
    const near = nearest(id, candidates(backlog, field));
    if (near !== undefined && !sameId(near, id)) {
      const isList = Array.isArray((record.fields as Readonly<Record<string, unknown>>)[field]);
      yield {
        title: `Change “${id}” to “${near}”`,
        preferred: true,
        edits: () => (isList ? replaceInList(document, field, id, near) : setFields(document, { [field]: near })),
      };
    }
    const kind = field === 'cares-about' ? 'goal' : referenceFields[field as ReferenceField];
    if (backlog.find(kind, id)) return;
    const type = field === 'epic' ? 'epic' : 'story';
    yield {
      title: `Create the ${kind === 'item' ? type : kind} “${id}”`,
      edit: () => createRecord(backlog, kind, id, today, type),
    };
  },
};

/** The id as the field has it: quotes and case are the source's own. */
function writtenId(subject: FixSubject, field: string | undefined): string | undefined {
  if (field === undefined) return undefined;
  const span = findingSpan(subject);
  const source = subject.document.text.slice(span.start, span.end).replace(/^["'[\s]+/, '');
  const written = withoutTrailing(source, '"\']\r\n\t ');
  return listOf(subject.document, field).find((id) => sameId(id, written));
}

function candidates(backlog: Backlog, field: string): string[] {
  const idsOf = (kind: RecordKind): string[] => backlog.all(kind).map(({ id }) => id);
  if (field === 'cares-about') return (['goal', 'metric', 'release'] as const).flatMap(idsOf).concat(epicIds(backlog));
  return field === 'epic' ? epicIds(backlog) : idsOf(referenceFields[field as ReferenceField]);
}

function epicIds(backlog: Backlog): string[] {
  return backlog.items().flatMap((item) => (item.type === 'epic' ? [item.id] : []));
}
