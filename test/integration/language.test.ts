import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StorymarkApi } from '../../src/extension/activate.js';
import { edit, patience, Restore, storymark, until, uriOf, write } from './storymark.js';

describe('Rules in the files', function () {
  this.timeout(patience);
  let api: StorymarkApi;
  const files = new Restore();
  const team = uriOf('backlog/TEAM.md');
  before(async () => {
    api = await storymark();
  });
  beforeEach(() => files.keep(team));
  afterEach(() => files.restore(api));

  /** Writes `lint:` below the key, with the cursor behind it. */
  async function typed(text: string): Promise<vscode.Position> {
    await vscode.window.showTextDocument(team);
    await edit(team, new vscode.Range(3, 0, 3, 0), `${text}\n`);
    const lines = text.split('\n');
    return new vscode.Position(2 + lines.length, (lines.at(-1) ?? '').length);
  }

  async function labels(uri: vscode.Uri, position: vscode.Position): Promise<string[]> {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      position,
    );
    return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  }

  it('are completed below lint: in TEAM.md', async () => {
    assert.ok((await labels(team, await typed('lint:\n  '))).includes('story-atomic'));
  });

  it('get their levels', async () => {
    const offered = await labels(team, await typed('lint: { story-atomic: '));
    assert.deepEqual(offered.slice(0, 5), ['off', 'hint', 'information', 'warning', 'error']);
  });

  it('are explained by the mouse', async () => {
    const position = await typed('lint: { story-atomic: off');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      team,
      position.translate(0, -10),
    );
    const shown = hovers.flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value));
    assert.ok(
      shown.some((text) => text.includes('By default: warning from planned.')),
      shown.join('\n'),
    );
  });

  it('find what needs parts of speech, with a fix that asks', async () => {
    const uri = uriOf('backlog/items/LAR-97-see-pallets.md');
    await files.keep(uri);
    const story = 'As a volunteer, I want to see pallets and carefully print labels, so that the van can leave.';
    await write(uri, `---\ntype: story\nstatus: planned\n---\n# See pallets\n\n${story}\n`);
    const atomic = (): vscode.Diagnostic | undefined =>
      vscode.languages.getDiagnostics(uri).find(({ code }) => (code as { value: string }).value === 'story-atomic');
    await until(vscode.languages.onDidChangeDiagnostics, () => atomic() !== undefined);
    await vscode.window.showTextDocument(uri);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      atomic()?.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    assert.ok(actions.some(({ command }) => command?.command === 'storymark.item.split'));
  });
});
