import assert from 'node:assert/strict';
import { lintOf } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

const team = (rest = ''): TestFiles => ({ 'backlog/TEAM.md': `---\ntype: team\nkey: LAR\n${rest}---\n# T\n` });
const item = (id: number, fields: string, type = 'story'): TestFiles => ({
  [`backlog/LAR-${id}.md`]: `---\ntype: ${type}\n${fields.replaceAll(', ', '\n')}\n---\n# T\n`,
});

const sprint = (id: number, start: string, end: string): TestFiles => ({
  [`backlog/sprints/${id}.md`]: `---\ntype: sprint\nstart: ${start}\nend: ${end}\n---\n# Sprint ${id}\n`,
});
/** Two ended sprints, with one item each. */
const past = {
  ...team(),
  ...sprint(1, '2026-02-16', '2026-02-27'),
  ...sprint(2, '2026-03-02', '2026-03-13'),
  ...item(1, 'status: done, sprint: 1, finished: 2026-02-20'),
  ...item(2, 'status: done, sprint: 2, finished: 2026-03-03'),
};
const open = (count: number, fields = 'status: planned', type = 'story'): TestFiles =>
  Object.assign({}, ...Array.from({ length: count }, (_, at) => item(10 + at, fields, type))) as TestFiles;

describe('too-many-open', () => {
  const check = (name: string, files: TestFiles, expected: readonly string[]): void => {
    it(name, () => {
      const found = lintOf(files).filter(({ rule }) => rule === 'too-many-open');
      assert.deepEqual(
        found.map(({ file, severity, message }) => `${severity} ${file} ${message.split(',')[0]}`),
        expected,
      );
    });
  };
  check('speaks about more than eight sprints’ worth', { ...past, ...open(9) }, [
    'information backlog/TEAM.md 9 items are open and a sprint finishes 1',
  ]);
  check('is silent at eight', { ...past, ...open(8) }, []);
  check('does not count ideas', { ...past, ...open(9, 'status: idea') }, []);
  check('does not count epics', { ...past, ...open(9, 'status: planned', 'epic') }, []);
  check('needs two ended sprints', { ...past, ...open(9), 'backlog/sprints/1.md': '' }, []);
  check('needs finished items', { ...past, ...open(9), ...item(1, 'status: done'), ...item(2, 'status: done') }, []);
});
