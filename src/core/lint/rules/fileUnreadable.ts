import type { RecordRule } from '../rule.js';
import { textProblems } from '../textProblems.js';

export const fileUnreadable: RecordRule = {
  kind: 'record',
  code: 'file-unreadable',
  group: 'Structure',
  summary: 'over 1 MiB, front matter over 64 KiB, not UTF-8, empty, or nested too deep',
  levels: { always: 'error' },
  onBroken: 'only',
  check: ({ record }) => textProblems(record, 'file-unreadable'),
};
