import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildDemo } from '../demo/buildDemo.mjs';
import { bundleTests, testFiles } from './bundleTests.mjs';

/** The extension in a real VS Code, driven through its API, on a copy of the demo with its history. */
export async function integration() {
  await bundleTests('integration/all.test', testFiles('test/integration', ['.test.ts']));
  await bundleTests('integration/support/bootstrap', [], {
    stdin: undefined,
    entryPoints: ['test/integration/support/bootstrap.ts'],
  });
  const { runIntegrationTests } = await import('../../test/integration/support/runIntegrationTests.mjs');
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'storymark-demo-')), 'larder');
  try {
    await buildDemo(folder);
    const { passed, failed, skipped, code } = await runIntegrationTests({ workspace: folder });
    return { passed, failed: failed || (code === 0 && passed > 0 ? 0 : 1), skipped };
  } finally {
    rmSync(path.dirname(folder), { recursive: true, force: true });
  }
}
