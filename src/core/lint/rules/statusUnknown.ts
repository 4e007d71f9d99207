import { fieldHits, wrongValue } from '../fieldHits.js';
import type { RecordRule } from '../rule.js';

export const statusUnknown: RecordRule = {
  kind: 'record',
  code: 'status-unknown',
  group: 'Structure',
  summary: 'a `status` outside the list of its type',
  levels: { always: 'error' },
  fix: 'automatic',
  check: ({ record }) => fieldHits(record, 'status-unknown', (problem) => wrongValue(problem, 'not a status')),
};
