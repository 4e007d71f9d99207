import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../ensureInstalled.mjs';

/** Files below a folder whose name ends with one of the endings and with none of the others, sorted, relative to the root. */
export function testFiles(folder, endings, without = []) {
  const found = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path
        .relative(root, path.join(entry.parentPath ?? entry.path, entry.name))
        .split(path.sep)
        .join('/'),
    )
    .filter(
      (file) => endings.some((ending) => file.endsWith(ending)) && !without.some((ending) => file.endsWith(ending)),
    );
  return found.sort();
}

/** Bundles test files into one CommonJS file: one start of esbuild, one load of everything. Returns the bundle's path. */
export async function bundleTests(name, files, options = {}) {
  const { build } = await import('esbuild');
  const { grayMatterEngines } = await import('../esbuild/grayMatterEngines.mjs');
  const outfile = path.join(root, 'dist', 'test', `${name}.cjs`);
  await build({
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    outfile,
    logLevel: 'warning',
    external: ['vscode', 'mocha', 'esbuild', 'playwright-core', '@vscode/*', 'wink-nlp', 'wink-eng-lite-web-model'],
    define: { STORYMARK_VERSION: JSON.stringify('0.0.0') },
    plugins: [grayMatterEngines(root)],
    ...options,
  });
  return outfile;
}
