import type { Body } from '../text/body.js';
import type { Span } from '../text/position.js';
import { findSection, sectionItems } from '../text/sections.js';
import { isCalendarDate } from './scalars.js';

/** One dated number of a metric. */
export interface Measurement {
  readonly date: string;
  readonly value: number;
  /** The number. */
  readonly span: Span;
}

/** Measurements of a metric, oldest first; of one day, as they stand. Bullets that are none are passed over. */
export function readMeasurements(body: Body): Measurement[] {
  return sectionItems(findSection(body, 'measurements'))
    .flatMap(({ text, textSpan }) => {
      const [whole = '', date = '', number = ''] = /^(\d{4}-\d\d-\d\d): *([-+−]?\d+(?:\.\d+)?)/.exec(text) ?? [];
      if (!isCalendarDate(date)) return [];
      const end = textSpan.start + whole.length;
      return [{ date, value: Number(number.replace('−', '-')), span: { start: end - number.length, end } }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Days between two measurements, by the words of the field `every`. */
export const daysOfEvery = { week: 7, '2 weeks': 14, month: 30, quarter: 91 } as const;
