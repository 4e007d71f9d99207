import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Installs the packages when package-lock.json has changed since the last time; says so in one line. */
export function ensureInstalled() {
  const stamp = path.join(root, 'node_modules', '.storymark-stamp');
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' };
  // Install scripts are off: one of them would fetch a browser. Only esbuild's own binary check is wanted.
  run(npm, ['ci', '--ignore-scripts', '--prefer-offline'], options);
  run(npm, ['rebuild', 'esbuild'], options);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

function run(command, args, options) {
  const { status, error } = spawnSync(command, args, options);
  if (error || status !== 0) {
    console.error(
      `\`npm ${args.join(' ')}\` failed${error ? `: ${error.message}` : ''}. Is the npm registry reachable?`,
    );
    process.exit(2);
  }
}
