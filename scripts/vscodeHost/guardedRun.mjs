import { launchBrowser } from './launchBrowser.mjs';
import { brokenRun, judge } from './testVerdict.mjs';

/**
 * The frame of a test run: a browser, a time limit, and an end of the run at the first thing that breaks it.
 *
 * @param {object} options
 * @param {number} [options.timeoutMs] after which the run counts as hanging
 * @param {AbortSignal} [options.signal]
 * @param {(line: string) => void} [options.print]
 * @param {(tools: {browser: import('playwright-core').Browser, print: (line: string) => void,
 *   breakRun: (sentence: string) => void, atEnd: (work: () => unknown) => void}) => Promise<object>} start runs the
 *   tests and resolves with what `judge` needs. `atEnd` keeps work for the end, after the browser has closed
 * @param {() => Promise<object>} finish what `judge` needs besides, read when the run has ended or broken
 * @returns {Promise<number>} the exit code
 */
export async function guardedRun({ timeoutMs = 600_000, signal, print = printLine }, start, finish) {
  let breakRun;
  const broken = new Promise((resolve) => (breakRun = (sentence) => resolve({ sentence })));
  const timer = setTimeout(() => breakRun(`The tests did not end within ${timeoutMs / 1000} s.`), timeoutMs);
  signal?.addEventListener('abort', () => breakRun('The run was interrupted.'));
  const lastWorks = [];
  try {
    const browser = await launchBrowser();
    lastWorks.push(() => browser.close());
    browser.on('disconnected', () => breakRun('The browser ended.'));
    const tools = { browser, print, breakRun, atEnd: (work) => lastWorks.push(work) };
    const seen = await Promise.race([broken, start(tools)]);
    return judge({ ...seen, ...(await finish()) }, print);
  } catch (error) {
    print(`The run broke: ${error.stack ?? error}`);
    return brokenRun;
  } finally {
    clearTimeout(timer);
    // In this order the browser goes first: a page must not see its server die.
    for (const work of lastWorks) await Promise.resolve(work()).catch(() => {});
  }
}

export function printLine(line) {
  process.stdout.write(line + '\n');
}
