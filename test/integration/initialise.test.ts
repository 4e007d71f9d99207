import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StorymarkApi } from '../../src/extension/activate.js';
import { groups, idsIn, patience, storymark, textOnDisk, uriOf } from './storymark.js';

describe('A folder without a backlog', function () {
  this.timeout(patience);
  let api: StorymarkApi;
  before(async () => {
    api = await storymark();
    assert.equal((await api.tree.getChildren()).length, 0, 'runs in an empty folder');
  });

  it('gets one that the linter has nothing to say about', async () => {
    await vscode.commands.executeCommand('storymark.backlog.initialise', 'LAR');
    assert.match(await textOnDisk(uriOf('backlog/TEAM.md')), /^key: LAR$/m);
    assert.deepEqual(idsIn((await groups(api)).get('Next')), ['LAR-1']);
    const found = vscode.languages.getDiagnostics().flatMap(([, each]) => each);
    assert.deepEqual(
      found.filter(({ source }) => source === 'storymark').map(({ message }) => message),
      [],
    );
  });

  it('is not given a second one', async () => {
    const before = await textOnDisk(uriOf('backlog/TEAM.md'));
    await vscode.commands.executeCommand('storymark.backlog.initialise', 'ABC');
    assert.equal(await textOnDisk(uriOf('backlog/TEAM.md')), before);
  });
});
