/** The run itself is broken, as against a test that failed (1). */
export const brokenRun = 70;

const mark = '[vscode-host] ';

/**
 * The exit code for what was seen of a run, with a sentence that says why. The workbench reports 0 also when the
 * extension host has died: a run is good only when nothing crashed AND the tests themselves reported their end.
 *
 * @param {object} seen
 * @param {number} [seen.code] what the workbench told
 * @param {string} [seen.sentence] why the run broke, when it did
 * @param {string[]} [seen.crashes] of extension hosts
 * @param {{passed: number, failed: number, skipped: number}} [seen.result] what the tests told at their end
 * @param {(line: string) => void} print
 */
export function judge({ code, sentence, crashes = [], result }, print) {
  if (result) print(`${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`);
  if (sentence || crashes.length > 0) {
    print(mark + (sentence ?? crashes.join(' ')));
    return brokenRun;
  }
  if (!result) {
    if (code !== 0) return 1;
    print(`${mark}The tests never reported their end: not counted as passed.`);
    return brokenRun;
  }
  if (result.passed === 0) print(`${mark}No test passed.`);
  return code === 0 && result.failed === 0 && result.passed > 0 ? 0 : 1;
}
