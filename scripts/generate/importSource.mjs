import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../ensureInstalled.mjs';
import { grayMatterEngines } from '../esbuild/grayMatterEngines.mjs';

/** Imports TypeScript of the product into a script: bundles what `code` exports and loads it. */
export async function importSource(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
    plugins: [grayMatterEngines(root)],
  });
  const folder = mkdtempSync(path.join(root, 'dist-'));
  try {
    const file = path.join(folder, 'source.cjs');
    writeFileSync(file, outputFiles[0].text);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
