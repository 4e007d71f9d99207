import { guardedRun, printLine } from './guardedRun.mjs';
import { runTestPage } from './testPage.mjs';
import { startWebWorkbench } from './webWorkbench.mjs';

/**
 * Runs tests in the web worker extension host of a workbench without a server and returns the exit code: 0 all passed,
 * 1 some failed, 70 the run broke.
 *
 * @param {object} run
 * @param {string} run.extensionPath
 * @param {string} run.folder
 * @param {string} run.testsPath see bundleWebTests
 * @param {Record<string, unknown>} [run.settings]
 * @param {(counts: {passed: number, failed: number, skipped: number}) => void} [run.onResult]
 * @param {number} [run.timeoutMs]
 * @param {AbortSignal} [run.signal]
 * @param {(line: string) => void} [run.print]
 * @returns {Promise<number>}
 */
export function runWebTests({ onResult, timeoutMs, signal, print = printLine, ...run }) {
  let result;
  const start = async ({ browser, breakRun, atEnd }) => {
    const workbench = await startWebWorkbench(run);
    atEnd(() => workbench.stop());
    const take = (counts) => {
      result = counts;
      onResult?.(counts);
    };
    return runTestPage(browser, workbench.url, { print, breakRun, onResult: take });
  };
  return guardedRun({ timeoutMs, signal, print }, start, async () => ({ result }));
}
