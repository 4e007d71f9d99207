import { kindOf } from '../../model/recordType.js';
import type { RecordRule } from '../rule.js';

export const duplicateId: RecordRule = {
  kind: 'record',
  code: 'duplicate-id',
  group: 'Structure',
  summary: 'two files with the same id',
  levels: { always: 'error' },
  fix: 'choice',
  onBroken: 'too',
  check({ record, backlog }) {
    const others = backlog.withId(kindOf(record.type), record.id).filter((other) => other !== record);
    if (others.length === 0) return [];
    const range = record.places.has('id') ? record.places.value('id') : record.titleRange;
    const files = others.map(({ file }) => file).sort();
    return [
      {
        range,
        message: `The id ${record.id} belongs to ${files.join(' and ')} too, so links to it are ambiguous. Give one of them a new number.`,
        related: others.map((other) => ({ file: other.file, range: other.titleRange, message: `also ${other.id}` })),
      },
    ];
  },
};
