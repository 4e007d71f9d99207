import { fieldHits, wrongValue } from '../fieldHits.js';
import type { RecordRule } from '../rule.js';

export const typeUnknown: RecordRule = {
  kind: 'record',
  code: 'type-unknown',
  group: 'Structure',
  summary: 'a `type` that is none of the ten',
  levels: { always: 'error' },
  fix: 'choice',
  onBroken: 'only',
  check: ({ record }) => fieldHits(record, 'type-unknown', (problem) => wrongValue(problem, 'not a type')),
};
