import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StorymarkApi } from '../../src/extension/activate.js';
import {
  groups,
  idsIn,
  itemUri,
  Restore,
  rowOf,
  storymark,
  textOnDisk,
  until,
  uriOf,
  write,
  patience,
  labelOf,
} from './storymark.js';

describe('The backlog in the tree', function () {
  this.timeout(patience);
  let api: StorymarkApi;
  const files = new Restore();
  before(async () => {
    api = await storymark();
  });
  afterEach(() => files.restore(api));

  it('says how long its own code took to activate, and all files to be read', async () => {
    // A figure for people: machines differ, so no test asserts it.
    const ready = await api.readyMilliseconds;
    console.log(`      activation: ${api.activationMilliseconds.toFixed(0)} ms, read: ${ready.toFixed(0)} ms`);
    assert.ok(api.activationMilliseconds > 0);
  });

  it('groups the demo by sprint, next, epics, ideas, done and declined', async () => {
    const all = await groups(api);
    assert.deepEqual([...all.keys()], ['Sprint 8', 'Next', 'Epics', 'Ideas', 'Done', 'Declined']);
    assert.deepEqual(idsIn(all.get('Sprint 8')), ['LAR-24', 'LAR-22', 'LAR-23', 'LAR-26', 'LAR-25', 'LAR-27']);
    assert.equal([...all.values()].flat().length, 40);
  });

  it('tells what an item is without colour or symbols', async () => {
    const row = await rowOf(api, 'LAR-26');
    assert.match(row.accessibilityInformation?.label ?? '', /one open question|1 open question/);
    assert.match(String(row.contextValue), /^item\.story\.ready$/);
  });

  it('explains an item only when asked', async () => {
    const node = api.tree.nodeOf(await itemUri('LAR-26'));
    assert.ok(node);
    const row = api.tree.getTreeItem(node);
    assert.equal(row.tooltip, undefined);
    const { tooltip } = await api.tree.resolveTreeItem(row, node);
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.match(tooltip.value, /pantry manager/);
  });

  it('shows a broken file with its error', async () => {
    const uri = await itemUri('LAR-30');
    await files.keep(uri);
    await write(uri, (await textOnDisk(uri)).replace('status: ready', 'status: [ready'));
    await vscode.commands.executeCommand('storymark.backlog.refresh');
    const row = await rowOf(api, 'LAR-30');
    assert.match(String(row.contextValue), /^item\.broken/);
    assert.notEqual(row.description, '');
  });

  it('follows files that come and go', async () => {
    const uri = uriOf('backlog/items/LAR-99-later.md');
    await files.keep(uri);
    await write(uri, '---\ntype: story\n---\n# Later\n');
    await vscode.commands.executeCommand('storymark.backlog.refresh');
    assert.ok(idsIn((await groups(api)).get('Ideas')).includes('LAR-99'));
    await vscode.workspace.fs.delete(uri);
    await vscode.commands.executeCommand('storymark.backlog.refresh');
    assert.ok(!idsIn((await groups(api)).get('Ideas')).includes('LAR-99'));
  });

  it('shows unsaved text, and what is on disk when the editor is closed without saving', async () => {
    const uri = await itemUri('LAR-30');
    const editor = await vscode.window.showTextDocument(uri);
    const line = editor.document
      .getText()
      .split('\n')
      .findIndex((each) => each.startsWith('# '));
    await editor.edit((builder) => {
      builder.replace(editor.document.lineAt(line).range, '# Quite another title');
    });
    await vscode.commands.executeCommand('storymark.backlog.refresh');
    assert.match(labelOf(await rowOf(api, 'LAR-30')), /Quite another title/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(api.tree.onDidChangeTreeData, async () => {
      return !labelOf(await rowOf(api, 'LAR-30')).includes('Quite another title');
    });
  });

  it('redraws only what a change touches', async () => {
    const uri = await itemUri('LAR-30');
    await files.keep(uri);
    const drawn: unknown[] = [];
    const subscription = api.tree.onDidChangeTreeData((nodes) => drawn.push(...(nodes ?? ['everything'])));
    await write(uri, (await textOnDisk(uri)).replace('estimate: 2', 'estimate: 3'));
    await until(api.tree.onDidChangeTreeData, () => drawn.length > 0);
    subscription.dispose();
    assert.ok(drawn.includes(api.tree.nodeOf(uri)));
    assert.ok(!drawn.includes('everything'));
  });
});
