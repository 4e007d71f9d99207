import assert from 'node:assert/strict';
import { liveOf } from '../liveOf.js';

const file = 'backlog/sprints/6.md';
const sprint = (start: string, retro = ''): string =>
  `---\ntype: sprint\nstart: ${start}\nend: 2026-12-31\n---\n# S\n\nGoal.\n\n## Retrospective\n\n${retro}\n`;
const six = sprint('2026-02-16', '- [x] done\n- [ ] label first\n- too long');
const seven = { 'backlog/sprints/7.md': sprint('2026-03-02') };
const eight = { 'backlog/sprints/8.md': sprint('2026-03-16') };
const found = ['information “label first”'];

describe('retro-action-open', () => {
  const check = (
    name: string,
    text: string,
    others: Readonly<Record<string, string>>,
    expected: readonly string[],
  ): void => {
    it(name, () => {
      assert.deepEqual(liveOf('retro-action-open', { ...others, [file]: text }).says(file), expected);
    });
  };
  check('the second sprint after it has begun', six, { ...seven, ...eight }, found);
  check('it begins today', six, { ...seven, 'backlog/sprints/8.md': sprint('2026-03-18') }, found);
  check('it has not begun', six, { ...seven, 'backlog/sprints/9.md': sprint('2026-03-30') }, []);
  check('only the first has', six, seven, []);
  check('sprints before it do not count', six, { ...seven, 'backlog/sprints/5.md': sprint('2026-02-02') }, []);
  check('every open action counts', sprint('2026-02-16', '- [ ] a\n- [ ] b'), { ...seven, ...eight }, [
    'information “a”',
    'information “b”',
  ]);
  check('an empty box is nothing', sprint('2026-02-16', '- [ ]'), { ...seven, ...eight }, []);
  check(
    'without dates nobody can tell',
    '---\ntype: sprint\n---\n# S\n\n## Retrospective\n\n- [ ] a\n',
    { ...seven, ...eight },
    [],
  );

  it('judges anew when the sprint comes, moves and goes', () => {
    const { change, says } = liveOf('retro-action-open', { [file]: six, ...seven });
    change(eight);
    assert.deepEqual(says(file), found);
    change({ 'backlog/sprints/8.md': sprint('2026-04-16') });
    assert.deepEqual(says(file), []);
    change(eight);
    change({ 'backlog/sprints/8.md': undefined });
    assert.deepEqual(says(file), []);
  });
});
