import assert from 'node:assert/strict';
import { utimesSync } from 'node:fs';
import path from 'node:path';
import { Sandbox } from '../support/commandLine.js';

describe('Saved stakeholder updates', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = new Sandbox({
      'backlog/TEAM.md': '---\ntype: team\nkey: LAR\ntoday: 2026-03-18\n---\n\n# How we work\n',
      'backlog/stakeholders/board.md': '---\ntype: stakeholder\nupdate: weekly\n---\n\n# Board\n',
    });
    // A run is remembered only where no file is brand new.
    for (const file of ['TEAM.md', 'stakeholders/board.md']) utimesSync(path.join(box.folder, 'backlog', file), 1, 1);
  });
  afterEach(() => box.dispose());

  it('are seen by lint, whatever an earlier run said', () => {
    const due = (): boolean => box.run('lint').out.includes('update-due');
    assert.equal(due(), true);
    assert.equal(due(), true);
    box.write('backlog/reports/updates/2026-03-17-board.md', '# Board\n');
    assert.equal(due(), false);
    box.write('backlog/reports/updates/2026-03-17-board.md', 'No front matter, and no record.\n');
    assert.equal(box.run('lint').code, 0);
  });
});
