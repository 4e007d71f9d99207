import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const pollMs = 500;

/** Runs `work` while holding the lock file `file`; waits while another live process holds it. */
export async function withLock(file, work) {
  while (!take(file)) await sleep(pollMs);
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld(file)) fs.rmSync(file, { force: true });
    return false;
  }
}

function isHeld(file) {
  try {
    const holder = Number(fs.readFileSync(file, 'utf8'));
    // Empty for the moment between creation and writing.
    if (!holder) return Date.now() - fs.statSync(file).mtimeMs < 10 * pollMs;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
