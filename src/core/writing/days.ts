/** A date (YYYY-MM-DD) some days later. */
export function addDays(date: string, days: number): string {
  const time = new Date(`${date}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + days);
  return time.toISOString().slice(0, 10);
}

/** The date itself if its weekday (0 = Sunday) is worked, else the last one before it that is. */
export function lastWorkingDay(date: string, workingDays: ReadonlySet<number>): string {
  for (let back = 0; back < 7; back += 1) {
    const day = addDays(date, -back);
    if (workingDays.has(new Date(`${day}T00:00:00Z`).getUTCDay())) return day;
  }
  return date;
}
