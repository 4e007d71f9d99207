import { bundleTests, testFiles } from './bundleTests.mjs';
import { checkGenerated } from '../generate.mjs';
import { check, mocha } from './stages.mjs';

/** The stages of `npm test`, cheap ones first. Each resolves to its counts. */
export const stages = [
  { name: 'format', run: () => check('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'types', run: () => check('tsc', ['-b']) },
  { name: 'lint', run: () => check('eslint', ['--max-warnings', '0', '.']) },
  { name: 'generated', run: checkGenerated },
  { name: 'regexes', run: async () => (await import('./regexes.mjs')).regexes() },
  { name: 'unit', run: unit },
  { name: 'fuzz', run: async () => (await import('./fuzz.mjs')).fuzz() },
  { name: 'build', run: build },
  { name: 'cli', run: commandLine },
  { name: 'integration', run: async () => (await import('./integration.mjs')).integration() },
  { name: 'ui', run: async () => (await import('./ui.mjs')).ui() },
  { name: 'web', run: async () => (await import('./web.mjs')).web() },
  { name: 'vsix', run: async () => (await import('./vsix.mjs')).vsix() },
];

/** Memory only: core, and what of the faces needs no process. */
async function unit() {
  const files = testFiles('test/unit', ['.test.ts'], ['.git.test.ts']);
  return mocha([await bundleTests('unit', files)]);
}

async function build() {
  const { build: buildAll } = await import('../build.mjs');
  await buildAll({ minify: true });
  return { passed: 1, failed: 0, skipped: 0 };
}

/** The built command line on real files, and what needs a real git. */
async function commandLine() {
  const files = [...testFiles('test/unit', ['.git.test.ts']), ...testFiles('test/cli', ['.test.ts'])];
  return mocha([await bundleTests('cli', files)], { timeout: 60_000 });
}
