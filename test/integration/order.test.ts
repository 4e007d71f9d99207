import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StorymarkApi } from '../../src/extension/activate.js';
import { edit, groups, idsIn, itemUri, Restore, storymark, textOnDisk, patience } from './storymark.js';

describe('Moving items', function () {
  this.timeout(patience);
  let api: StorymarkApi;
  const files = new Restore();
  const sprint = async (): Promise<readonly string[]> => idsIn((await groups(api)).get('Sprint 8'));
  const drop = async (id: string, onto: string): Promise<void> => {
    const [dragged, target] = [api.tree.nodeOf(await itemUri(id)), api.tree.nodeOf(await itemUri(onto))];
    assert.ok(dragged && target);
    const data = new vscode.DataTransfer();
    api.dragAndDrop.handleDrag([dragged], data);
    await api.dragAndDrop.handleDrop(target, data);
  };
  before(async () => {
    api = await storymark();
  });
  afterEach(() => files.restore(api));

  it('up and down by one, within the group', async () => {
    const uri = await itemUri('LAR-26');
    await files.keep(uri);
    await vscode.commands.executeCommand('storymark.order.moveUp', uri);
    assert.deepEqual(await sprint(), ['LAR-24', 'LAR-22', 'LAR-26', 'LAR-23', 'LAR-25', 'LAR-27']);
    await vscode.commands.executeCommand('storymark.order.moveDown', uri);
    assert.deepEqual(await sprint(), ['LAR-24', 'LAR-22', 'LAR-23', 'LAR-26', 'LAR-25', 'LAR-27']);
  });

  it('to the top, and after another', async () => {
    const uri = await itemUri('LAR-27');
    await files.keep(uri);
    await vscode.commands.executeCommand('storymark.order.moveToTop', uri);
    assert.equal((await sprint())[0], 'LAR-27');
    await vscode.commands.executeCommand('storymark.order.moveAfter', uri, undefined, await itemUri('LAR-22'));
    assert.deepEqual((await sprint()).slice(0, 3), ['LAR-24', 'LAR-22', 'LAR-27']);
  });

  it('by a drop, directly above the item it falls on, and back by Undo in the tree', async () => {
    const uri = await itemUri('LAR-25');
    await files.keep(uri);
    const before = await textOnDisk(uri);
    await drop('LAR-25', 'LAR-22');
    assert.deepEqual((await sprint()).slice(0, 3), ['LAR-24', 'LAR-25', 'LAR-22']);
    assert.equal(await textOnDisk(uri), before.replace('rank: 500', 'rank: 150'), 'a file that was saved is saved');
    await vscode.commands.executeCommand('storymark.order.undo');
    assert.equal(await textOnDisk(uri), before);
    assert.deepEqual((await sprint()).slice(0, 3), ['LAR-24', 'LAR-22', 'LAR-23']);
  });

  it('back by one Undo in the editor', async () => {
    const uri = await itemUri('LAR-25');
    await files.keep(uri);
    const { document } = await vscode.window.showTextDocument(uri);
    const before = document.getText();
    await vscode.commands.executeCommand('storymark.order.moveToTop', uri);
    assert.notEqual(document.getText(), before);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('into another group, which adds the sprint', async () => {
    const uri = await itemUri('LAR-30');
    await files.keep(uri);
    await drop('LAR-30', 'LAR-26');
    assert.ok((await sprint()).includes('LAR-30'));
    assert.match(await textOnDisk(uri), /^sprint: 8$/m);
  });

  it('leaves unsaved text unsaved', async () => {
    const uri = await itemUri('LAR-25');
    await files.keep(uri);
    const { document } = await vscode.window.showTextDocument(uri);
    const saved = await textOnDisk(uri);
    await edit(uri, new vscode.Range(document.lineCount, 0, document.lineCount, 0), 'A word more.\n');
    await vscode.commands.executeCommand('storymark.order.moveToTop', uri);
    assert.ok(document.isDirty);
    assert.match(document.getText(), /A word more\.\n$/);
    assert.doesNotMatch(document.getText(), /^rank: 500$/m);
    assert.equal(await textOnDisk(uri), saved);
  });

  it('is refused among what is done', async () => {
    const uri = await itemUri('LAR-25');
    const before = await textOnDisk(uri);
    await drop('LAR-25', 'LAR-5');
    assert.equal(await textOnDisk(uri), before);
  });
});
