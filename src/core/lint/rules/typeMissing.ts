import type { RecordRule } from '../rule.js';

export const typeMissing: RecordRule = {
  kind: 'record',
  code: 'type-missing',
  group: 'Structure',
  summary: 'a file of the backlog folder without `type`',
  levels: { always: 'error' },
  fix: 'choice',
  onBroken: 'only',
  check({ record }) {
    const problem = record.fieldProblems.find(({ code }) => code === 'type-missing');
    if (!problem) return [];
    const range = record.places.has('type') ? record.places.key('type') : record.titleRange;
    return [
      { range, message: `The file has no type, so nobody knows what it is. Write “type:” with ${problem.expected}.` },
    ];
  },
};
