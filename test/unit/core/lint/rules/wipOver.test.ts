import assert from 'node:assert/strict';
import { lintOf } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

const team = (rest = ''): TestFiles => ({ 'backlog/TEAM.md': `---\ntype: team\nkey: LAR\n${rest}---\n# T\n` });
const item = (id: number, fields: string, type = 'story'): TestFiles => ({
  [`backlog/LAR-${id}.md`]: `---\ntype: ${type}\n${fields.replaceAll(', ', '\n')}\n---\n# T\n`,
});

describe('wip-over', () => {
  const check = (name: string, files: TestFiles, expected: readonly string[]): void => {
    it(name, () => {
      const found = lintOf(files).filter(({ rule }) => rule === 'wip-over');
      assert.deepEqual(
        found.map(({ file, severity, range, related }) => `${severity} ${file}:${range.start.line} ${related?.length}`),
        expected,
      );
    });
  };
  const two = { ...item(1, 'status: doing'), ...item(2, 'status: review', 'bug') };
  check('speaks on the limit, and names what is in progress', { ...team('wip: 1\n'), ...two }, [
    'warning backlog/TEAM.md:3 2',
  ]);
  check('is silent at the limit', { ...team('wip: 2\n'), ...two }, []);
  check('is silent without a limit', { ...team(), ...two }, []);
  check(
    'does not count epics and what waits',
    {
      ...team('wip: 1\n'),
      ...item(1, 'status: doing'),
      ...item(2, 'status: doing', 'epic'),
      ...item(3, 'status: ready'),
      ...item(4, 'status: done'),
    },
    [],
  );
  check('is silent about a limit that is no number', { ...team('wip: few\n'), ...two }, []);
  check('is silent where it is off', { ...team('wip: 1\nlint: { wip-over: off }\n'), ...two }, []);
});
