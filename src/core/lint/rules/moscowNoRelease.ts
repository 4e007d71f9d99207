import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const moscowNoRelease: RecordRule = {
  kind: 'record',
  code: 'moscow-no-release',
  group: 'Order',
  summary: '`moscow` without `release`',
  levels: { planned: 'hint' },
  fix: 'choice',
  check({ record }) {
    if (!isItem(record) || record.fields.moscow === undefined || record.fields.release !== undefined) return [];
    if (record.fieldProblems.some(({ field }) => field === 'release')) return [];
    return [
      {
        range: record.places.value('moscow'),
        message: `“${record.fields.moscow}” says what a release needs, and no release is named. Add “release:”, or take “moscow:” out.`,
      },
    ];
  },
};
