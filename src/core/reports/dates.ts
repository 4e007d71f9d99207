const months = 'January February March April May June July August September October November December'.split(' ');

/** `18 March`. */
export function dayAndMonth(date: string): string {
  const [, month, day] = date.split('-').map(Number);
  return `${day ?? 0} ${months[(month ?? 1) - 1] ?? ''}`;
}

/** `16–27 March 2026`, `30 March – 10 April 2026`, `28 December 2026 – 8 January 2027`. */
export function period(start: string, end: string): string {
  const [startYear, endYear] = [start.slice(0, 4), end.slice(0, 4)];
  if (startYear !== endYear) return `${dayAndMonth(start)} ${startYear} – ${dayAndMonth(end)} ${endYear}`;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${dayAndMonth(end)} ${endYear}`;
  return `${dayAndMonth(start)} – ${dayAndMonth(end)} ${endYear}`;
}
