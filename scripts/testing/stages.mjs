import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../ensureInstalled.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, notes?: string[] }} Counts
 * One stage of `npm test`: a name and how it is run. A stage that cannot count its tests counts as one.
 */

const bin = (name) => path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** Runs a command; resolves to its exit code. Output goes straight to the terminal. */
export function run(command, args, { env = {}, cwd = root, killAfter } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      // Unlike a time limit of mocha's, this ends a test that hangs without ever giving way.
      ...(killAfter !== undefined && { timeout: killAfter, killSignal: 'SIGKILL' }),
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** A stage that is right or wrong as a whole. */
export async function check(command, args) {
  const code = await run(bin(command), args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** Runs mocha over test bundles and counts. A run without any test has failed. */
export async function mocha(files, { timeout = 20_000, env = {}, killAfter } = {}) {
  const countsFile = path.join(os.tmpdir(), `storymark-mocha-${process.pid}-${Date.now()}.json`);
  const reporter = path.join(root, 'scripts', 'testing', 'countingReporter.cjs');
  const args = ['--enable-source-maps', path.join(root, 'node_modules', 'mocha', 'bin', 'mocha.js')];
  args.push('--reporter', reporter, '--timeout', String(timeout), ...files);
  const code = await run(process.execPath, args, { env: { ...env, STORYMARK_COUNTS: countsFile }, killAfter });
  try {
    const counts = JSON.parse(readFileSync(countsFile, 'utf8'));
    const nothing = counts.passed + counts.failed === 0;
    return { ...counts, failed: counts.failed || (code !== 0 || nothing ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(countsFile, { force: true });
  }
}
