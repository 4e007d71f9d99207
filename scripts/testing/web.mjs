import path from 'node:path';
import { root } from '../ensureInstalled.mjs';

/** The web bundle in VS Code's web worker host, with the demo in memory: it activates and shows the backlog. */
export async function web() {
  const { openWebWindow } = await import('../../test/ui/support/vscodeWindow.mjs');
  const { until } = await import('../../test/ui/support/until.mjs');
  const window = await openWebWindow({ folder: path.join(root, 'demo'), extensionPath: root });
  try {
    await window.sideBar.open('Storymark');
    const rows = () => window.sideBar.treeTexts();
    await until(rows, (all) => all.some((row) => row.includes('LAR-24')), { what: 'The tree', timeout: 60_000 });
    await window.screenshot('web');
    return { passed: 1, failed: 0, skipped: 0 };
  } finally {
    await window.close();
  }
}
