import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildDemo } from '../demo/buildDemo.mjs';
import { bundleTests, testFiles } from './bundleTests.mjs';

/** Tests that need a workspace of another kind than the demo's folder, by the part of their bundle's name. */
const kinds = [
  { name: 'folders', workspace: inWorkspaceFile },
  { name: 'initialise', workspace: emptyFolder },
];

/** The extension in a real VS Code, driven through its API: the demo with its history, a workspace of several folders, none. */
export async function integration() {
  const all = testFiles('test/integration', ['.test.ts']);
  const isOf = (file, { name }) => file.endsWith(`/${name}.test.ts`);
  await bundleTests(
    'integration/demo.test',
    all.filter((file) => !kinds.some((kind) => isOf(file, kind))),
  );
  for (const kind of kinds)
    await bundleTests(
      `integration/${kind.name}.test`,
      all.filter((file) => isOf(file, kind)),
    );
  await bundleTests('integration/support/bootstrap', [], {
    stdin: undefined,
    entryPoints: ['test/integration/support/bootstrap.ts'],
  });
  const { runIntegrationTests } = await import('../../test/integration/support/runIntegrationTests.mjs');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'storymark-integration-'));
  const total = { passed: 0, failed: 0, skipped: 0 };
  try {
    const demo = path.join(folder, 'larder');
    await buildDemo(demo);
    for (const { name, workspace } of [{ name: 'demo', workspace: () => demo }, ...kinds]) {
      const run = { workspace: workspace(folder, demo), env: { STORYMARK_TEST_FILES: `${name}.test` } };
      const { passed, failed, skipped, code } = await runIntegrationTests(run);
      total.passed += passed;
      total.failed += failed || (code === 0 && passed > 0 ? 0 : 1);
      total.skipped += skipped;
    }
    return total;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inWorkspaceFile(folder, demo) {
  const parent = path.join(folder, 'several');
  cpSync(demo, path.join(parent, 'larder'), { recursive: true });
  const file = path.join(parent, 'several.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: 'larder' }] }));
  return file;
}

function emptyFolder(folder) {
  const empty = path.join(folder, 'empty');
  mkdirSync(empty);
  return empty;
}
