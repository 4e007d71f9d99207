import { fieldHits } from '../fieldHits.js';
import type { RecordRule } from '../rule.js';

export const typeMissing: RecordRule = {
  kind: 'record',
  code: 'type-missing',
  group: 'Structure',
  summary: 'a file of the backlog folder without `type`',
  levels: { always: 'error' },
  fix: 'choice',
  onBroken: true,
  check: ({ record }) =>
    fieldHits(record, 'type-missing', ({ expected }) => `The file has no type, so nobody knows what it is. Write “type:” with ${expected}.`),
};
