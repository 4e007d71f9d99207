import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../scripts/build.mjs';
import { until } from '../test/ui/support/until.mjs';
import { openWindow } from '../test/ui/support/vscodeWindow.mjs';
import { generate } from './generate.mjs';

// `node bench/window.mjs [ITEMS]`: how long a real window takes from a click on the view to its first items and to the last
// problem, and what the extension's own log says of its activation.

const root = fileURLToPath(new URL('../', import.meta.url));
const count = Number(process.argv[2] ?? 10_000);
const folder = path.join(root, 'bench', 'out', String(count));
generate(folder, count);
await build({ minify: true });
const window = await openWindow({ folder: path.join(folder, 'storymark'), extensionPath: root });
try {
  const started = performance.now();
  await window.sideBar.open('Storymark');
  const rows = () => window.sideBar.treeTexts();
  await until(rows, (all) => all.some((row) => row.includes('BEN-')), { what: 'The tree', timeout: 120_000 });
  console.log(
    `${count} items: the tree shows ${Math.round(performance.now() - started)} ms after the click on the view`,
  );
  await window.palette('Developer: Show Running Extensions');
  const list = window.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Storymark' });
  await list.first().waitFor();
  console.log((await list.first().innerText()).replace(/\s+/g, ' '));
} finally {
  await window.close();
}
