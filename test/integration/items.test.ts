import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StorymarkApi } from '../../src/extension/activate.js';
import { itemUri, Restore, rowOf, storymark, textOnDisk, until, uriOf, patience, labelOf } from './storymark.js';

describe('Items', function () {
  this.timeout(patience);
  let api: StorymarkApi;
  const files = new Restore();
  before(async () => {
    api = await storymark();
  });
  afterEach(() => files.restore(api));

  it('Set Status writes the first day of work', async () => {
    const uri = await itemUri('LAR-26');
    await files.keep(uri);
    await vscode.commands.executeCommand('storymark.item.setStatus', uri, undefined, 'doing');
    assert.match(await textOnDisk(uri), /^status: doing$/m);
    assert.match(await textOnDisk(uri), /^started: 2026-03-18$/m);
    assert.match(String((await rowOf(api, 'LAR-26')).contextValue), /\.doing$/);
  });

  it('New Story makes a file from who, what and why, and opens it', async () => {
    const uri = uriOf('backlog/items/LAR-41-know-what-arrives.md');
    await files.keep(uri);
    const answers = { role: 'pantry manager', want: 'to know what arrives', benefit: 'I can plan the day' };
    const near = api.tree.nodeOf(await itemUri('LAR-26'));
    await vscode.commands.executeCommand('storymark.item.new', near, answers);
    const text = await textOnDisk(uri);
    assert.match(text, /^type: story\nstatus: idea\nepic: LAR-2$/m);
    assert.match(text, /As a pantry manager, I want to know what arrives,\nso that I can plan the day\./);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    assert.match(labelOf(await rowOf(api, 'LAR-41')), /Know what arrives/);
  });

  it('New Story leaves no trace when it is cancelled', async () => {
    const before = await vscode.workspace.fs.readDirectory(uriOf('backlog/items'));
    const state = { ended: false };
    const running = Promise.resolve(vscode.commands.executeCommand('storymark.item.new')).then(
      () => (state.ended = true),
    );
    // The question may not be there yet when it is closed.
    while (!state.ended) await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await running;
    assert.deepEqual(await vscode.workspace.fs.readDirectory(uriOf('backlog/items')), before);
  });

  it('the sprint plan opens as an untitled document and can be copied and saved', async () => {
    await vscode.commands.executeCommand('storymark.report.sprintPlan', '8');
    const document = vscode.workspace.textDocuments.find((each) => each.isUntitled && each.languageId === 'markdown');
    assert.ok(document);
    assert.match(document.getText(), /^# Sprint 8/);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('storymark.report.copy');
    assert.equal(await vscode.env.clipboard.readText(), document.getText());
    const text = document.getText();
    const saved = uriOf('backlog/reports/2026-03-18-sprint-plan-8.md');
    await files.keep(saved);
    await vscode.commands.executeCommand('storymark.report.save');
    await until(vscode.window.onDidChangeActiveTextEditor, () => {
      return vscode.window.activeTextEditor?.document.uri.toString() === saved.toString();
    });
    assert.equal(await textOnDisk(saved), text);
  });
});
