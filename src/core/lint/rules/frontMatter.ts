import type { RecordRule } from '../rule.js';
import { textProblems } from '../textProblems.js';

export const frontMatter: RecordRule = {
  kind: 'record',
  code: 'front-matter',
  group: 'Structure',
  summary:
    'front matter that is no plain YAML: syntax, a duplicate key, a missing fence, a language tag, an alias or tag',
  levels: { always: 'error' },
  onBroken: 'only',
  // Conflict markers are the cause of whatever else is wrong in there.
  check: ({ record }) =>
    record.problems.some(({ code }) => code === 'conflict-marker') ? [] : textProblems(record, 'front-matter'),
};
