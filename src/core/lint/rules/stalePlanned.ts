import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';
import { unchangedFor } from '../unchanged.js';

export const stalePlanned: RecordRule = {
  kind: 'record',
  code: 'stale-planned',
  group: 'Order',
  summary: 'a planned or ready item that nobody has changed for 180 days',
  levels: { planned: 'information' },
  // An epic may rest while its items move.
  about: ['story', 'bug', 'task', 'spike'],
  fix: 'choice',
  *check(subject) {
    const { record } = subject;
    if (!isItem(record) || (record.fields.status !== 'planned' && record.fields.status !== 'ready')) return;
    yield* unchangedFor(
      record,
      180,
      'What half a year has not brought up is not planned. Decline it, or make it an idea again.',
      subject,
    );
  },
};
