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
/** Two ended sprints with 4 and 6 points: a pace of 5; the running one has 8 ready points. */
const past = {
  ...sprint(1, '2026-02-16', '2026-02-27'),
  ...sprint(2, '2026-03-02', '2026-03-13'),
  ...sprint(3, '2026-03-16', '2026-03-27'),
  ...item(1, 'status: done, estimate: 4, sprint: 1, finished: 2026-02-20'),
  ...item(2, 'status: done, estimate: 6, sprint: 2, finished: 2026-03-03'),
  ...item(3, 'status: ready, estimate: 8, sprint: 3'),
};

describe('ready-buffer', () => {
  const check = (name: string, files: TestFiles, expected: readonly string[]): void => {
    it(name, () => {
      const found = lintOf(files).filter(({ rule }) => rule === 'ready-buffer');
      assert.deepEqual(
        found.map(({ file, severity, message }) => `${severity} ${file} ${message.split('. ')[0]}`),
        expected,
      );
    });
  };
  const ready = (points: number): TestFiles => item(4, `status: ready, estimate: ${points}`);
  check('speaks below one sprint’s worth', { ...team(), ...past, ...ready(2) }, [
    'information backlog/TEAM.md 2 points are ready beyond the sprint, 0.4 sprints’ worth at your pace of 5',
  ]);
  check('speaks above three', { ...team(), ...past, ...ready(16) }, [
    'information backlog/TEAM.md 16 points are ready beyond the sprint, 3.2 sprints’ worth at your pace of 5',
  ]);
  check('is silent from one to three', { ...team(), ...past, ...ready(5) }, []);
  check('speaks on the last sprint where there is no TEAM.md', { ...past, ...ready(2) }, [
    'information backlog/sprints/2.md 2 points are ready beyond the sprint, 0.4 sprints’ worth at your pace of 5',
  ]);
  check(
    'does not say too little where an estimate is missing',
    { ...team(), ...past, ...item(4, 'status: ready') },
    [],
  );
  check('needs two ended sprints', { ...team(), ...past, ...ready(2), 'backlog/sprints/1.md': '' }, []);
  check('is silent when all is done', { ...team(), ...past, ...item(3, 'status: done') }, []);
});
