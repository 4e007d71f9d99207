export const exitCodes = {
  /** Nothing to complain about. */
  clean: 0,
  /** Findings at or above the threshold. */
  findings: 1,
  /** Could not run: wrong arguments, nothing to read, a refused change. */
  failed: 2,
} as const;

/** Something a person has to put right before the command can run; the message says what. Printed without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
