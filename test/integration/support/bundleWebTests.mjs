import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { repoRoot } from '../../../scripts/vscodeHost/paths.mjs';

/**
 * Bundles tests for `runWebTests`: mocha, the tests and all they import, in the one file that a web worker loads.
 *
 * @param {string[]} files
 * @param {string} outfile
 * @param {import('esbuild').BuildOptions} [options]
 */
export async function bundleWebTests(files, outfile, options = {}) {
  const support = path.join(repoRoot, 'test', 'integration', 'support', 'webBootstrap.ts');
  const lines = [support, ...files].map((file) => JSON.stringify(path.resolve(file)));
  await build({
    stdin: {
      contents: [`export { run } from ${lines[0]};`, ...lines.slice(1).map((file) => `import ${file};`)].join('\n'),
      resolveDir: repoRoot,
      loader: 'ts',
    },
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    outfile,
    external: ['vscode'],
    define: { global: 'globalThis' },
    sourcemap: 'inline',
    logLevel: 'warning',
    plugins: [globalMocha],
    ...options,
  });
}

/** mocha's browser build would take the place of the bundle's own exports when it sees CommonJS. */
const globalMocha = {
  name: 'global-mocha',
  setup(build) {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path: file }) => ({
      contents: `var exports, module, define;\n${fs.readFileSync(file, 'utf8')}`,
      loader: 'js',
    }));
  },
};
