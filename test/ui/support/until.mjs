import { setTimeout as sleep } from 'node:timers/promises';

const pollMs = 50;

/**
 * Reads again and again until what was read is right, and returns it. For what Playwright's own waiting cannot see, such
 * as a file on disk.
 *
 * @template T
 * @param {() => T | Promise<T>} read
 * @param {(value: T) => boolean} isRight
 * @param {{what?: string, timeout?: number}} [options] `what` is for the error: "the file to change"
 * @returns {Promise<T>}
 */
export async function until(read, isRight, { what = 'what was awaited', timeout = 10_000 } = {}) {
  const deadline = Date.now() + timeout;
  for (;;) {
    const value = await read();
    if (isRight(value)) return value;
    if (Date.now() > deadline) throw new Error(`${what} did not come within ${timeout} ms. Last seen: ${show(value)}`);
    await sleep(pollMs);
  }
}

function show(value) {
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
}
