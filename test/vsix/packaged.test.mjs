import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageExtension } from '../../scripts/package.mjs';
import { installVsix } from '../../scripts/vscodeHost/installVsix.mjs';
import { until } from '../ui/support/until.mjs';
import { openWindow } from '../ui/support/vscodeWindow.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('The packaged extension', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'storymark-vsix-'));
  const file = path.join(folder, 'storymark.vsix');
  let window;

  before(() => packageExtension(file));

  after(async () => {
    await window?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  // More than half of it is the language model, which is loaded when a text first needs it.
  it('is smaller than 1.6 megabytes', () => assert.ok(statSync(file).size < 1_600_000, `${statSync(file).size} bytes`));

  it('activates in a clean profile and shows the tree', async () => {
    const extensionsDir = path.join(folder, 'extensions');
    assert.match(installVsix(file, extensionsDir), /storymark\.storymark@/);
    window = await openWindow({ folder: path.join(root, 'demo'), extensionsDir });
    await window.sideBar.open('Storymark');
    const rows = () => window.sideBar.treeTexts();
    await until(rows, (all) => all.some((row) => row.includes('LAR-24')), {
      what: 'The tree with LAR-24',
      timeout: 60_000,
    });
    assert.deepEqual(window.crashes, []);
  });
});
