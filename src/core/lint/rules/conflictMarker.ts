import type { RecordRule } from '../rule.js';
import { textProblems } from '../textProblems.js';

export const conflictMarker: RecordRule = {
  kind: 'record',
  code: 'conflict-marker',
  group: 'Structure',
  summary: 'git conflict markers in the file',
  levels: { always: 'error' },
  onBroken: 'only',
  check: ({ record }) => textProblems(record, 'conflict-marker'),
};
