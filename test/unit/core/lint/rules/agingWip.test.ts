import assert from 'node:assert/strict';
import { lintOf } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

const team = (rest = ''): TestFiles => ({ 'backlog/TEAM.md': `---\ntype: team\nkey: LAR\n${rest}---\n# T\n` });
const item = (id: number, fields: string, type = 'story'): TestFiles => ({
  [`backlog/LAR-${id}.md`]: `---\ntype: ${type}\n${fields.replaceAll(', ', '\n')}\n---\n# T\n`,
});

/** Ten finished items that took 1 to 10 days. */
const ten = Object.assign(
  {},
  ...Array.from({ length: 10 }, (_, at) =>
    item(10 + at, `status: done, started: 2026-01-01, finished: 2026-01-${String(at + 1).padStart(2, '0')}`),
  ),
) as TestFiles;

describe('aging-wip', () => {
  const check = (name: string, files: TestFiles, expected: readonly string[]): void => {
    it(name, () => {
      const found = lintOf({ ...team(), ...files }).filter(({ rule }) => rule === 'aging-wip');
      assert.deepEqual(
        found.map(
          ({ item: id, severity, range, message }) => `${severity} ${id}:${range.start.line} ${message.split(';')[0]}`,
        ),
        expected,
      );
    });
  };
  const old = item(1, 'status: doing, started: 2026-03-09');
  check('speaks about what is older than 85 % took', { ...ten, ...old }, ['warning LAR-1:3 In progress for 10 days']);
  check('speaks in review, too', { ...ten, ...item(1, 'status: review, started: 2026-03-01', 'bug') }, [
    'warning LAR-1:3 In progress for 18 days',
  ]);
  check('is silent at the percentile', { ...ten, ...item(1, 'status: doing, started: 2026-03-10') }, []);
  check('is silent below ten finished items', { ...ten, ...old, ...item(10, 'status: ready') }, []);
  check(
    'is silent about what has not begun, about epics, and without a date',
    {
      ...ten,
      ...item(1, 'status: ready, started: 2026-01-01'),
      ...item(2, 'status: doing, started: 2026-01-01', 'epic'),
      ...item(3, 'status: doing'),
      ...item(4, 'status: doing, started: soon'),
    },
    [],
  );
});
