import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';
import { unchangedFor } from '../unchanged.js';

export const staleIdea: RecordRule = {
  kind: 'record',
  code: 'stale-idea',
  group: 'Order',
  summary: 'an idea that nobody has changed for 120 days',
  levels: { idea: 'information' },
  about: ['epic', 'story', 'bug', 'task', 'spike'],
  fix: 'choice',
  *check(subject) {
    const { record } = subject;
    if (!isItem(record) || record.fields.status !== 'idea') return;
    yield* unchangedFor(record, 120, 'Ideas that nobody returns to hide the others. Plan it, or decline it.', subject);
  },
};
