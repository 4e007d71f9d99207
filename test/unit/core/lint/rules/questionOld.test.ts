import assert from 'node:assert/strict';
import { historySays } from '../historySays.js';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

const story = (questions: string, fields = 'status: ready\nsprint: 8'): string =>
  `---\ntype: story\n${fields}\n---\n# T\n\n## Questions\n\n${questions}\n`;
const sprints: TestFiles = {
  'backlog/sprints/8.md': '---\ntype: sprint\nstart: 2026-03-16\nend: 2026-03-27\n---\n# 8\n\nGoal.\n',
};
const open = '- [ ] Both of them?';

describe('question-old', () => {
  const check = (
    name: string,
    text: string,
    past: Readonly<Record<string, string>>,
    expected: readonly string[],
    others = sprints,
  ): void => {
    it(name, async () => assert.deepEqual(await historySays('question-old', text, past, others), expected));
  };
  const found = ['warning “Both of them?”'];
  check('speaks when it is older than a working day', story(open), { '2026-03-16': story(open) }, found);
  check('is silent on the next working day', story(open), { '2026-03-17': story(open) }, []);
  check(
    'counts from before the item was ready',
    story(open),
    { '2026-03-02': story(open, 'status: planned'), '2026-03-17': story(open) },
    found,
  );
  check('knows it with other line breaks', story('- [ ] Both\n  of   them?'), { '2026-03-02': story(open) }, [
    'warning “…”',
  ]);
  check(
    'counts from the day it was no longer “(later)”',
    story(open),
    { '2026-03-02': story('- [ ] (later) Both of them?'), '2026-03-17': story(open) },
    [],
  );
  check(
    'counts from the day it was opened again',
    story(open),
    { '2026-03-02': story(open), '2026-03-10': story('- [x] Both of them?'), '2026-03-17': story(open) },
    [],
  );
  check('counts another wording anew', story('- [ ] Both of these?'), { '2026-03-02': story(open) }, []);
  check(
    'speaks about each question',
    story(`${open}\n- [ ] New?`),
    { '2026-03-02': story(open), '2026-03-17': story(`${open}\n- [ ] New?`) },
    found,
  );
  check('is silent outside the running sprint', story(open, 'status: ready'), { '2026-03-02': story(open) }, []);
  check('is silent in another sprint', story(open, 'status: ready\nsprint: [8, 9]'), { '2026-03-02': story(open) }, []);
  check('is silent without a running sprint', story(open), { '2026-03-02': story(open) }, [], {});
  check('is silent while it is planned', story(open, 'status: planned\nsprint: 8'), { '2026-03-02': story(open) }, []);
  check('is silent about an answer', story('- [x] Both of them?'), { '2026-03-02': story(open) }, []);
  it('is silent without git', () => assert.deepEqual(ruleSays('question-old', story(open), sprints), []));
});
