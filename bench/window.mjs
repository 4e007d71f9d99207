import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../scripts/build.mjs';
import { bundleTests } from '../scripts/testing/bundleTests.mjs';
import { runIntegrationTests } from '../test/integration/support/runIntegrationTests.mjs';
import { generate } from './generate.mjs';

// `node bench/window.mjs [ITEMS]`: opens a generated backlog in a real VS Code and prints the milliseconds of the extension's own
// code at activation, and from there until every file is read and the tree can show all of it.

const root = fileURLToPath(new URL('../', import.meta.url));
const count = Number(process.argv[2] ?? 10_000);
const folder = path.join(root, 'bench', 'out', String(count));
generate(folder, count);
await build({ minify: true });
await bundleTests('integration/demo.test', ['test/integration/tree.test.ts']);
await bundleTests('integration/support/bootstrap', [], {
  stdin: undefined,
  entryPoints: ['test/integration/support/bootstrap.ts'],
});
await runIntegrationTests({
  workspace: path.join(folder, 'storymark'),
  env: { STORYMARK_TEST_FILES: 'demo.test', STORYMARK_TEST_GREP: 'says how long' },
});
