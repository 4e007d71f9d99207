import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../ensureInstalled.mjs';

/** Whether “print” is a verb here is decided by parts of speech. */
const story =
  '---\ntype: story\nstatus: planned\ngoal: partner-trust\n---\n# See pallets\n\n' +
  'As a volunteer, I want to see pallets and carefully print labels, so that the van can leave.\n';

/** The web bundle in VS Code's web worker host, with the demo in memory: it activates, shows the backlog and tags words. */
export async function web() {
  const { openWebWindow } = await import('../../test/ui/support/vscodeWindow.mjs');
  const { until } = await import('../../test/ui/support/until.mjs');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'storymark-web-'));
  cpSync(path.join(root, 'demo'), folder, { recursive: true });
  writeFileSync(path.join(folder, 'backlog', 'items', 'LAR-97-see-pallets.md'), story);
  let window;
  try {
    window = await openWebWindow({ folder, extensionPath: root });
    await window.sideBar.open('Storymark');
    const rows = () => window.sideBar.treeTexts();
    await until(rows, (all) => all.some((row) => row.includes('LAR-24')), { what: 'The tree', timeout: 60_000 });
    await window.screenshot('web');
    await window.openFile('LAR-97-see-pallets.md');
    await window.editor.squiggles('warning');
    const hover = () => window.editor.hoverText('carefully print');
    await until(hover, (text) => text.includes('story-atomic'), { what: 'A finding that needs parts of speech' });
    return { passed: 1, failed: 0, skipped: 0 };
  } finally {
    await window?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
