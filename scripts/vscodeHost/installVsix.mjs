import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { codeShim } from './paths.mjs';

/**
 * Installs a packaged extension as a user would, into a folder for `startServer` or `runExtensionTests`.
 *
 * @param {string} vsix
 * @param {string} extensionsDir is made when missing
 * @returns {string} what is then installed, such as `acme.sample@0.0.1`, a line each
 */
export function installVsix(vsix, extensionsDir) {
  fs.mkdirSync(extensionsDir, { recursive: true });
  const userData = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-host-'));
  const code = (...args) => {
    const folders = ['--extensions-dir', path.resolve(extensionsDir), '--user-data-dir', userData];
    const done = spawnSync(process.execPath, [codeShim, ...args, ...folders], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`${vsix} could not be installed:\n${done.stdout}${done.stderr}`);
    return done.stdout.trim();
  };
  try {
    code('--install-extension', path.resolve(vsix));
    return code('--list-extensions', '--show-versions');
  } finally {
    fs.rmSync(userData, { recursive: true, force: true });
  }
}
