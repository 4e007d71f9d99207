import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StorymarkApi } from '../../src/extension/activate.js';
import { Restore, storymark, until, uriOf, write, patience } from './storymark.js';

const broken =
  '---\ntype: story\nstatus: Ready\n---\n# A story\n\nAs a volunteer, I want to see pallets, so that I can plan.\n';

describe('Problems', function () {
  this.timeout(patience);
  let api: StorymarkApi;
  const files = new Restore();
  const uri = uriOf('backlog/items/LAR-98-broken.md');
  const codes = (): string[] =>
    vscode.languages.getDiagnostics(uri).map(({ code }) => (code as { value: string }).value);
  before(async () => {
    api = await storymark();
  });
  beforeEach(() => files.keep(uri));
  afterEach(() => files.restore(api));

  it('are there for files that nobody has opened', () => {
    const all = vscode.languages
      .getDiagnostics()
      .flatMap(([, each]) => each.filter(({ source }) => source === 'storymark'));
    assert.ok(all.length > 0);
  });

  it('come with a broken file, link to the page of their rule, and go with it', async () => {
    await write(uri, broken);
    await until(vscode.languages.onDidChangeDiagnostics, () => codes().includes('status-unknown'));
    const found = vscode.languages
      .getDiagnostics(uri)
      .find(({ code }) => (code as { value: string }).value === 'status-unknown');
    assert.equal(found?.range.start.line, 2);
    assert.match(String((found.code as { target: vscode.Uri }).target), /docs\/rules\/status-unknown\.md$/);
    await vscode.workspace.fs.delete(uri);
    await until(vscode.languages.onDidChangeDiagnostics, () => codes().length === 0);
  });

  it('go with a correction that is not saved yet', async () => {
    await write(uri, broken);
    await until(vscode.languages.onDidChangeDiagnostics, () => codes().includes('status-unknown'));
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((builder) => {
      builder.replace(new vscode.Range(2, 0, 2, 13), 'status: ready');
    });
    await until(vscode.languages.onDidChangeDiagnostics, () => !codes().includes('status-unknown'));
    assert.ok(editor.document.isDirty);
  });

  it('are mended by their quick fix', async () => {
    await write(uri, broken);
    await until(vscode.languages.onDidChangeDiagnostics, () => codes().includes('status-unknown'));
    const { document } = await vscode.window.showTextDocument(uri);
    const range = new vscode.Range(2, 8, 2, 8);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    const fix = actions.find((action) => action.isPreferred && action.edit);
    assert.ok(fix?.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /^status: ready$/m);
  });

  it('that can be mended without asking are mended by fix all', async () => {
    await write(uri, broken);
    await until(vscode.languages.onDidChangeDiagnostics, () => codes().includes('status-unknown'));
    const { document } = await vscode.window.showTextDocument(uri);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(0, 0, document.lineCount, 0),
      'source.fixAll.storymark',
    );
    const [all] = actions;
    assert.ok(all?.edit);
    assert.ok(await vscode.workspace.applyEdit(all.edit));
    assert.match(document.getText(), /^status: ready$/m);
  });
});
