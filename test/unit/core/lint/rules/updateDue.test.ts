import assert from 'node:assert/strict';
import { liveOf } from '../liveOf.js';

const file = 'backlog/stakeholders/board.md';
const sprint = (start: string, end: string): string =>
  `---\ntype: sprint\nstart: ${start}\nend: ${end}\n---\n# S\n\nGoal.\n`;
const release = (status: string, date: string): string =>
  `---\ntype: release\nstatus: ${status}\n${date === '' ? '' : `date: ${date}\n`}---\n# R\n`;
const stakeholder = (update: string): string => `---\ntype: stakeholder\n${update}\n---\n# Board\n`;

describe('update-due', () => {
  const check = (
    name: string,
    update: string,
    saved: readonly string[] | undefined,
    isDue: boolean,
    others: Readonly<Record<string, string>> = {},
  ): void => {
    it(name, () => {
      const files = {
        'backlog/TEAM.md': '---\ntype: team\nkey: LAR\n---\n# T\n',
        ...others,
        [file]: stakeholder(`update: ${update}`),
      };
      const says = liveOf('update-due', files, {
        savedUpdates: (folder) => (folder === 'backlog' ? saved : undefined),
      }).says(file);
      assert.deepEqual(says, isDue ? [`information “${update}”`] : []);
    });
  };
  const ended = { 'backlog/sprints/7.md': sprint('2026-03-02', '2026-03-13') };
  check('a sprint has ended since', 'sprint', ['2026-03-02-board.md'], true, ended);
  check('the update was saved on its last day', 'sprint', ['2026-03-13-board.md'], false, ended);
  check('the update was saved after it', 'sprint', ['2026-03-02-board.md', '2026-03-16-board.md'], false, ended);
  check('the sprint runs', 'sprint', ['2026-03-02-board.md'], false, {
    'backlog/sprints/8.md': sprint('2026-03-09', '2026-03-18'),
  });
  check('none is saved and a sprint has ended', 'sprint', [], true, ended);
  check('none is saved and none has ended', 'sprint', [], false);
  const shipped = { 'backlog/releases/1.3.md': release('shipped', '2026-02-16') };
  check('a release has shipped since', 'release', ['2026-02-15-board.md'], true, shipped);
  check('the update was saved the day it shipped', 'release', ['2026-02-16-board.md'], false, shipped);
  check('none is saved and a release has shipped', 'release', [], true, shipped);
  check('the release is planned', 'release', [], false, {
    'backlog/releases/1.4.md': release('planned', '2026-02-16'),
  });
  check('a sprint is no release', 'release', [], false, ended);
  check('a week has passed', 'weekly', ['2026-03-11-board.md'], true);
  check('six days have passed', 'weekly', ['2026-03-12-board.md'], false);
  check('weekly, none saved', 'weekly', [], true);
  check('91 days have passed', 'quarterly', ['2025-12-17-board.md'], true);
  check('90 days have passed', 'quarterly', ['2025-12-18-board.md'], false);
  check('quarterly, none saved', 'quarterly', [], true);
  check('none is promised', 'none', [], false, { ...ended, ...shipped });
  check('a value that is none', 'monthly', [], false);
  check('case does not count', 'weekly', ['2026-03-17-Board.md'], false);
  check(
    'updates of others, of no day and of the future do not count',
    'weekly',
    ['2026-03-17-boards.md', '2026-02-30-board.md', '2026-04-01-board.md', 'board.md'],
    true,
  );
  check('saved updates are not known', 'weekly', undefined, false);

  it('is silent without the field', () => {
    assert.deepEqual(
      liveOf('update-due', { [file]: stakeholder('power: high') }, { savedUpdates: () => [] }).says(file),
      [],
    );
  });
  it('judges anew when a sprint ends, a release ships and an update is saved', () => {
    let saved: readonly string[] = ['2026-03-02-board.md'];
    const files = { [file]: stakeholder('update: sprint'), 'backlog/sprints/7.md': sprint('2026-03-02', '2026-03-20') };
    const { change, says, linter } = liveOf('update-due', files, { savedUpdates: () => saved });
    assert.deepEqual(says(file), []);
    change(ended);
    assert.deepEqual(says(file), ['information “sprint”']);
    saved = [...saved, '2026-03-16-board.md'];
    linter.updatesSaved();
    const changed = [...linter.settle()].flatMap((files) => [...files]);
    assert.deepEqual(changed, [file]);
    assert.deepEqual(says(file), []);
  });
});
