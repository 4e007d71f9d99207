const months = 'January February March April May June July August September October November December'.split(' ');

/** `18 March`; with the year where it is not the year of `asOf`. */
export function dayAndMonth(date: string, asOf = date): string {
  const [year = '', month, day] = date.split('-');
  const text = `${Number(day)} ${months[Number(month) - 1] ?? ''}`;
  return year === asOf.slice(0, 4) ? text : `${text} ${year}`;
}

/** `16–27 March 2026`, `30 March – 10 April 2026`, `28 December 2026 – 8 January 2027`. */
export function period(start: string, end: string): string {
  const [startYear, endYear] = [start.slice(0, 4), end.slice(0, 4)];
  if (start === end) return `${dayAndMonth(end)} ${endYear}`;
  if (startYear !== endYear) return `${dayAndMonth(start)} ${startYear} – ${dayAndMonth(end)} ${endYear}`;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${dayAndMonth(end)} ${endYear}`;
  return `${dayAndMonth(start)} – ${dayAndMonth(end)} ${endYear}`;
}
