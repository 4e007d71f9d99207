import { NoReport } from '../core/reports/report.js';
import { EditRefused } from '../core/writing/backlogEdit.js';
import { describeSystemError } from '../node/filesOnDisk.js';
import { UsageError } from './exitCodes.js';

/** One clear line for what a person can put right; a stack for a bug of ours. */
export function describeFailure(error: unknown): string {
  if (error instanceof UsageError || error instanceof EditRefused || error instanceof NoReport)
    return `storymark: ${error.message}`;
  if (isSystemError(error)) {
    const file = 'path' in error && typeof error.path === 'string' ? `${error.path}: ` : '';
    return `storymark: ${file}${describeSystemError(error)}`;
  }
  return `storymark: this is a bug, please report it.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** What the operating system refused, such as a file that is not there. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
