import assert from 'node:assert/strict';
import { findingsWithHistory } from '../historySays.js';
import { lintOf } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

const team = (rest = ''): TestFiles => ({ 'backlog/TEAM.md': `---\ntype: team\nkey: LAR\n${rest}---\n# T\n` });
const item = (id: number, fields: string, type = 'story'): TestFiles => ({
  [`backlog/LAR-${id}.md`]: `---\ntype: ${type}\n${fields.replaceAll(', ', '\n')}\n---\n# T\n`,
});

const sprint = (id: number, start: string, end: string): TestFiles => ({
  [`backlog/sprints/${id}.md`]: `---\ntype: sprint\nstart: ${start}\nend: ${end}\n---\n# Sprint ${id}\n`,
});
/** Two ended sprints with 3 and 5 points, and the running one. */
const past = {
  ...team(),
  ...sprint(1, '2026-02-16', '2026-02-27'),
  ...sprint(2, '2026-03-02', '2026-03-13'),
  ...sprint(3, '2026-03-16', '2026-03-27'),
  ...item(1, 'status: done, estimate: 3, sprint: 1, finished: 2026-02-20'),
  ...item(2, 'status: done, estimate: 5, sprint: 2, finished: 2026-03-03'),
};

describe('sprint-over', () => {
  const check = (name: string, files: TestFiles, expected: readonly string[]): void => {
    it(name, () => {
      const found = lintOf(files).filter(({ rule }) => rule === 'sprint-over');
      assert.deepEqual(
        found.map(({ file, severity, message }) => `${severity} ${file} ${message.split(',')[0]}`),
        expected,
      );
    });
  };
  const six = item(3, 'status: ready, estimate: 6, sprint: 3');
  check('speaks about more than the best', { ...past, ...six }, ['warning backlog/sprints/3.md 6 points are planned']);
  check('is silent at the best', { ...past, ...item(3, 'status: ready, estimate: 5, sprint: 3') }, []);
  check(
    'speaks about a coming sprint',
    {
      ...past,
      ...sprint(4, '2026-03-30', '2026-04-10'),
      ...item(3, 'status: ready, estimate: 6, sprint: [3,4]'),
    },
    ['warning backlog/sprints/4.md 6 points are planned'],
  );
  check('is silent about an ended sprint', { ...past, ...item(3, 'status: ready, estimate: 6, sprint: 2') }, []);
  check('needs two ended sprints', { ...past, ...six, 'backlog/sprints/1.md': '' }, []);
  check(
    'needs a sprint in which something was finished',
    {
      ...past,
      ...six,
      ...item(1, 'status: done'),
      ...item(2, 'status: done'),
    },
    [],
  );
  check(
    'counts items where the team does',
    {
      ...past,
      ...team('estimate: count\n'),
      ...six,
      ...item(4, 'status: ready, sprint: 3'),
    },
    ['warning backlog/sprints/3.md 2 items are planned'],
  );

  it('takes the set of the first day from history', async () => {
    const now = { ...past, ...six, ...item(4, 'status: doing, estimate: 2, sprint: 3') };
    const trees = [['2026-03-16', { ...past, ...item(3, 'status: ready, estimate: 7, sprint: 3') }]] as const;
    const found = await findingsWithHistory('sprint-over', now, trees);
    assert.deepEqual(
      found.map(({ message }) => message.split(',')[0]),
      ['7 points are planned'],
    );
    const within = [['2026-03-16', { ...past, ...item(3, 'status: ready, estimate: 5, sprint: 3') }]] as const;
    assert.deepEqual(await findingsWithHistory('sprint-over', now, within), []);
  });
});
