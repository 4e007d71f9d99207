import { CancellationError, commands, window } from 'vscode';
import { NoReport } from '../../core/reports/report.js';
import type { Log } from '../../core/ports.js';
import { EditRefused } from '../../core/writing/backlogEdit.js';

const showLog = 'Show Log';

/**
 * The border between commands and people: what was expected to fail says so in its own words, a bug goes to the log, and
 * cancelling is no error. Nobody waits for the message to be closed.
 */
export async function runSafely(what: string, log: Log, work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof CancellationError) return;
    if (error instanceof EditRefused || error instanceof NoReport) {
      void window.showWarningMessage(error.message);
      return;
    }
    log.error(`${what} failed.`, error);
    void window
      .showErrorMessage(`${what} failed. This is a fault of Storymark; the log says more.`, showLog)
      .then((answer) => {
        if (answer === showLog) void commands.executeCommand('storymark.log.show');
      });
  }
}
