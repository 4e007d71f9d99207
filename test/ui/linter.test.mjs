import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDemo } from '../../scripts/demo/buildDemo.mjs';
import { until } from './support/until.mjs';
import { openWindow } from './support/vscodeWindow.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const theme = process.env.STORYMARK_UI_THEME ?? 'light';

// What the linter finds in the worst story of the demo, and what a person does about it.
describe('A person who is told what is wrong', () => {
  let demo;
  let window;

  before(async () => {
    demo = path.join(mkdtempSync(path.join(os.tmpdir(), 'storymark-ui-linter-')), 'larder');
    await buildDemo(demo);
    window = await openWindow({ folder: demo, extensionPath: root, theme, size: { width: 1280, height: 820 } });
    await window.sideBar.open('Storymark');
    await until(
      () => window.sideBar.treeTexts(),
      (rows) => rows.some((row) => row.includes('LAR-30')),
      { what: 'The tree', timeout: 60_000 },
    );
  });

  after(async () => {
    await window?.close();
    if (demo) rmSync(path.dirname(demo), { recursive: true, force: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    await window.screenshot(`failed-${this.currentTest.title.slice(0, 40).replace(/\W+/g, '-')}`);
    console.log('Messages:', await window.messages.all());
  });

  it('reads the problems of the whole backlog', async () => {
    await window.openFile('LAR-32-manage-users.md');
    await until(
      () => window.editor.warnings.count(),
      (count) => count >= 2,
      { what: 'The finding of story-atomic', timeout: 60_000 },
    );
    await window.problems.open();
    await until(
      () => window.problems.texts(),
      (all) => all.some((each) => each.includes('done-unchecked-criteria')),
      { what: 'The problems of other files' },
    );
    await window.screenshot(`problems-${theme}`);
  });

  it('splits a story in two: the second verb becomes the title of the second story', async () => {
    await window.openFile('LAR-32-manage-users.md');
    await window.editor.focus();
    await window.editor.goTo(10, 40);
    const offered = await window.editor.quickFix();
    assert.ok(offered.includes('Split it into two items…'), offered.join(' | '));
    await window.editor.focus();
    await window.page.keyboard.press('Control+Period');
    await window.page.locator('.action-widget .monaco-list-row.action').first().waitFor();
    await window.screenshot(`quick-fixes-${theme}`);
    await window.page.keyboard.press('Escape');
    await window.editor.quickFix('Split it into two items…');
    await until(
      () => window.quickInput.input.inputValue(),
      (value) => value === 'Change settings',
      { what: 'The proposed title' },
    );
    await window.screenshot(`split-title-${theme}`);
    await window.quickInput.accept();
    const file = 'backlog/items/LAR-41-change-settings.md';
    const second = await window.fileOnDisk(file, (text) => text.includes('I want to change settings'));
    assert.match(second, /^# Change settings$/m);
    const first = await window.fileOnDisk(nameOf('LAR-32'), (text) => text.includes('manage users, so'));
    assert.match(first, /I want to manage users, so that it is easy\./);
    await window.page.locator('.tab.active', { hasText: 'LAR-41' }).waitFor();
  });

  it('chooses the criteria that move along', async () => {
    await window.openFile(path.basename(nameOf('LAR-30')));
    await window.palette('Backlog: Split Item…');
    await window.quickInput.message.filter({ hasText: 'Title of the second item' }).waitFor();
    await window.quickInput.accept('Leave out those who have ordered');
    // With boxes to tick, rows are no options.
    const criterion = window.quickInput.widget.locator('.monaco-list-row', { hasText: 'A pantry that has ordered' });
    await criterion.waitFor();
    await window.screenshot(`split-criteria-${theme}`);
    await criterion.click();
    await window.quickInput.accept();
    const file = 'backlog/items/LAR-42-leave-out-those-who-have-ordered.md';
    const second = await window.fileOnDisk(file, (text) => text.includes('- [ ] A pantry that has ordered'));
    assert.doesNotMatch(second, /at 12:00/);
    await window.fileOnDisk(nameOf('LAR-30'), (text) => text.includes('at 12:00') && !text.includes('has ordered'));
    await window.page.locator('.tab.active', { hasText: 'LAR-42' }).waitFor();
  });

  it('sets a rule in TEAM.md by completion, and reads what it is for', async () => {
    await window.openFile('TEAM.md');
    await window.editor.focus();
    await window.editor.goTo(10, 100);
    await window.editor.type('\nlint:\n  too-b');
    const rules = await window.editor.complete();
    assert.ok(
      rules.some((rule) => rule.startsWith('too-big')),
      rules.join(' | '),
    );
    await window.page.keyboard.press('Control+Space');
    await window.page.waitForTimeout(500);
    await window.screenshot(`completion-rules-${theme}`);
    await window.page.keyboard.press('Enter');
    await until(
      () => window.editor.suggestions.allInnerTexts(),
      (all) => all.some((each) => each.includes('information')),
      { what: 'The levels' },
    );
    await window.screenshot(`completion-levels-${theme}`);
    await window.page.keyboard.type('err');
    await window.page.keyboard.press('Enter');
    await until(
      () => window.editor.text(),
      (text) => text.includes('too-big: error'),
      { what: 'The level' },
    );
    await until(
      () => window.editor.hoverText('too-big'),
      (hover) => hover.includes('By default: warning from ready. Here: error.'),
      { what: 'The hover' },
    );
    await window.screenshot(`hover-${theme}`);
  });

  it('has had no extension host crash', () => assert.deepEqual(window.crashes, []));

  /** Path of an item's file in the open folder. */
  function nameOf(id) {
    const folder = 'backlog/items';
    return `${folder}/${readdirSync(window.pathOf(folder)).find((name) => name.startsWith(`${id}-`))}`;
  }
});
