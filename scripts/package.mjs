import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, root } from './ensureInstalled.mjs';

/** Builds for release and packs the extension; returns the path of the .vsix. */
export async function packageExtension(outFile = path.join(root, 'storymark.vsix')) {
  const { build } = await import('./build.mjs');
  await build({ minify: true });
  const vsce = path.join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const { status } = spawnSync(process.execPath, [vsce, 'package', '--no-dependencies', '-o', outFile], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('vsce could not pack the extension.');
  return outFile;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  console.log(await packageExtension());
}
