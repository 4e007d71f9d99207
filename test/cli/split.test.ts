import assert from 'node:assert/strict';
import { Sandbox } from '../support/commandLine.js';

const file = 'backlog/items/LAR-1-users.md';
const text =
  '---\ntype: story\nstatus: planned\nrank: 100\n---\n\n# Manage users\n\nAs a cook, I want to add users and change settings, so that it tastes.\n\n## Acceptance criteria\n\n- [ ] one\n- [ ] two\n  - nested\n- [ ] three\n';

describe('storymark split', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = new Sandbox({ 'backlog/TEAM.md': '---\ntype: team\nkey: LAR\n---\n\n# Team\n', [file]: text });
  });
  afterEach(() => box.dispose());

  it('makes a second item and moves the criteria that are named', () => {
    const args = [
      '--title',
      'Change settings',
      '--criteria',
      '2, 3',
      '--want',
      'change settings',
      '--keep-want',
      'add users',
    ];
    const { code, out } = box.run('split', 'LAR-1', ...args);
    assert.deepEqual([code, out], [0, 'backlog/items/LAR-2-change-settings.md\n']);
    assert.equal(box.read(file), text.replace(' and change settings', '').replace(/- \[ \] two[^]*/, ''));
    assert.equal(
      box.read('backlog/items/LAR-2-change-settings.md'),
      '---\ntype: story\nstatus: planned\nrank: 200\n---\n# Change settings\n\nAs a cook, I want to change settings, so that it tastes.\n\n## Acceptance criteria\n\n- [ ] two\n  - nested\n- [ ] three\n\n## Notes\n\nSplit from LAR-1.\n',
    );
  });

  const refused = (message: RegExp, ...args: string[]): void => {
    it(`says ${message.source}`, () => {
      const { code, err } = box.run('split', ...args);
      assert.equal(code, 2);
      assert.match(err, message);
      assert.equal(box.read(file), text);
    });
  };
  refused(/Count from 1/, 'LAR-1', '--title', 'T', '--criteria', '0');
  refused(/there is no number 4/, 'LAR-1', '--title', 'T', '--criteria', '4');
  refused(/title/, 'LAR-1');
  refused(/LAR-9/, 'LAR-9', '--title', 'T');
});
