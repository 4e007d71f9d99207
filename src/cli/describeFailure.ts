import { NoReport } from '../core/reports/report.js';
import { EditRefused } from '../core/writing/backlogEdit.js';
import { UsageError } from './exitCodes.js';

/** One clear line for what a person can put right; a stack for a bug of ours. */
export function describeFailure(error: unknown): string {
  if (error instanceof UsageError || error instanceof EditRefused || error instanceof NoReport)
    return `storymark: ${error.message}`;
  if (error instanceof Error && 'code' in error) return `storymark: ${error.message}`;
  return `storymark: this is a bug, please report it.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
