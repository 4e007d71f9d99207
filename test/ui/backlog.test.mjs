import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDemo } from '../../scripts/demo/buildDemo.mjs';
import { until } from './support/until.mjs';
import { openWindow } from './support/vscodeWindow.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

// One window, step by step, as a Product Owner works: look, order, mend, report.
describe('A person with the demo backlog', () => {
  let demo;
  let window;

  before(async () => {
    demo = path.join(mkdtempSync(path.join(os.tmpdir(), 'storymark-ui-demo-')), 'larder');
    await buildDemo(demo);
    window = await openWindow({ folder: demo, extensionPath: root, size: { width: 1280, height: 820 } });
    await window.sideBar.open('Storymark');
    await until(
      () => ids(),
      (all) => all.includes('LAR-30'),
      { what: 'The tree with LAR-30', timeout: 60_000 },
    );
  });

  after(async () => {
    await window?.close();
    if (demo) rmSync(path.dirname(demo), { recursive: true, force: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await window.screenshot(`failed-${this.currentTest.title.slice(0, 40).replace(/\W+/g, '-')}`);
  });

  /** Ids of the rows on the screen, top to bottom. */
  async function ids() {
    const texts = await window.sideBar.treeTexts();
    return texts.map((text) => /LAR-\d+/.exec(text)?.[0]).filter(Boolean);
  }

  it('sees the sprint and what comes next, in order', async () => {
    const seen = await ids();
    assert.deepEqual(seen.slice(0, 8), [
      'LAR-24',
      'LAR-22',
      'LAR-23',
      'LAR-26',
      'LAR-25',
      'LAR-27',
      'LAR-30',
      'LAR-29',
    ]);
    await widenSideBar();
    await window.screenshot('tree-light');
  });

  it('drags an item above another: one line of one file changes, and Undo takes it back', async () => {
    const name = findFile('LAR-31');
    const before = window.readFile(name);
    await window.sideBar.dragRow(/^LAR-31/, /^LAR-30/);
    // Not just another text: a file can be read while it is being written.
    const after = await window.fileOnDisk(name, (text) => /^rank: 650$/m.test(text));
    assert.equal(changedLines(before, after), 1);
    await until(
      () => ids(),
      (all) => all.indexOf('LAR-31') < all.indexOf('LAR-30'),
      { what: 'LAR-31 above LAR-30' },
    );
    await window.palette('Backlog: Undo');
    await window.fileOnDisk(name, (text) => text === before);
    await until(
      () => ids(),
      (all) => all.indexOf('LAR-31') > all.indexOf('LAR-30'),
      { what: 'LAR-31 below LAR-30 again' },
    );
  });

  it('sees what is wrong with a story and mends it by a quick fix', async () => {
    const name = findFile('LAR-30');
    const text = window.readFile(name);
    writeFileSync(window.pathOf(name), text.replace('status: ready', 'status: Ready'));
    await window.problems.open();
    await until(
      () => window.problems.texts(),
      (all) => all.some((each) => each.includes('Ready')),
      { what: 'The problem', timeout: 30_000 },
    );
    await window.screenshot('problems');
    await window.openFile(path.basename(name));
    const line = text.split('\n').findIndex((each) => each.startsWith('status:')) + 1;
    await window.editor.squiggles('error');
    await window.editor.focus();
    await window.editor.goTo(line, 10);
    await window.editor.quickFix('ready');
    await window.editor.save();
    assert.equal(await window.fileOnDisk(name, (now) => now === text), text);
  });

  it('makes the sprint plan', async () => {
    await window.palette('Backlog: Sprint Plan');
    await window.quickInput.pick('Sprint 8');
    await until(
      () => window.editor.text(),
      (shown) => shown.includes('Sprint 8 plan'),
      { what: 'The plan', timeout: 30_000 },
    );
    await window.screenshot('sprint-plan');
  });

  it('has had no extension host crash', () => assert.deepEqual(window.crashes, []));

  /** Marks and descriptions need room. */
  async function widenSideBar() {
    const { x, width, y } = await window.sideBar.element.boundingBox();
    await window.page.mouse.move(x + width, y + 300);
    await window.page.mouse.down();
    await window.page.mouse.move(x + width + 330, y + 300, { steps: 8 });
    await window.page.mouse.up();
    await window.page.mouse.move(x + width + 500, y + 600);
  }

  /** Path of an item's file in the open folder. */
  function findFile(id) {
    const folder = 'backlog/items';
    return `${folder}/${readdirSync(window.pathOf(folder)).find((name) => name.startsWith(`${id}-`))}`;
  }
});

function changedLines(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return old.filter((line, at) => line !== now[at]).length;
}
