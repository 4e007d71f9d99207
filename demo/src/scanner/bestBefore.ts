/** A best-before date is three numbers, never a point in time. LAR-12: a time zone once moved it by a day. */
export interface BestBefore {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Returns undefined for a date that does not exist. LAR-6: refuse it on the number pad, before it is saved. */
export function toBestBefore(year: number, month: number, day: number): BestBefore | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { year, month, day } : undefined;
}
