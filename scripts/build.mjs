#!/usr/bin/env node
/**
 * Builds dist/: the extension for Node and for the web, and the command line.
 *
 *     node scripts/build.mjs             small, as it is published
 *     node scripts/build.mjs --dev       readable, with source maps
 *     node scripts/build.mjs --watch     as --dev, again after each change
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { bundles } from './esbuild/bundles.mjs';
import { checkOutput } from './esbuild/checkOutput.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * Builds everything, or fails with esbuild's error. With `watch` it resolves once watching has begun, and goes on until the
 * process ends.
 *
 * @param {{ minify?: boolean, watch?: boolean }} [options]
 */
export async function build({ minify = true, watch = false } = {}) {
  const { bundles: wanted, missing } = bundles({ root, minify });
  for (const entry of missing) console.log(`not built, there is no ${entry}`);
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  const made = await Promise.all(wanted.map(({ name, options }) => make(withChecks(name, options), { name, watch })));
  if (!watch) chmodSync(path.join(root, 'dist/cli.js'), 0o755);
  if (!watch) removeOldParts(new Set(made.flat()));
}

function withChecks(/** @type {string} */ name, /** @type {import('esbuild').BuildOptions} */ options) {
  return { ...options, plugins: [...(options.plugins ?? []), checkOutput({ root, web: name === 'web extension' })] };
}

async function make(
  /** @type {import('esbuild').BuildOptions} */ options,
  /** @type {{ name: string, watch: boolean }} */ { name, watch },
) {
  if (watch) {
    const context = await esbuild.context(options);
    await context.watch();
    console.log(`watching: ${name}`);
    return [];
  }
  const { metafile } = await esbuild.build(options);
  const sizes = Object.entries(metafile?.outputs ?? {}).filter(([file]) => !file.endsWith('.map'));
  const kib = sizes.reduce((sum, [, { bytes }]) => sum + bytes, 0) / 1024;
  console.log(`built: ${name}, ${kib.toFixed(0)} KiB`);
  return Object.keys(metafile?.outputs ?? {}).map((file) => path.join(root, file));
}

/** What an older build has made and this one has not. */
function removeOldParts(/** @type {ReadonlySet<string>} */ made) {
  const folder = path.join(root, 'dist/cli');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (!made.has(file)) rmSync(file, { force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { watch: { type: 'boolean' }, dev: { type: 'boolean' } } });
  const watch = values.watch === true;
  build({ minify: !watch && values.dev !== true, watch }).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
