/** Waits between two attempts to reach the warehouse. LAR-22: everything is sent within a minute of the signal's return. */
const waitsInSeconds = [1, 2, 5, 10, 20];

/** Seconds to wait after `failures` failed attempts in a row; never longer than the last step. */
export function waitAfter(failures: number): number {
  return waitsInSeconds[Math.min(failures, waitsInSeconds.length - 1)] ?? 20;
}
