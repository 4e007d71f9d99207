import * as z from 'zod';

/**
 * The shapes a front-matter value can have. Input is always source text (the failsafe schema), so each shape makes its own
 * number or date; `meta.json` is what the generated JSON Schema shows people instead of the text form.
 */
const oneOrMany = z.union([z.string(), z.array(z.string())]);

export const text = z
  .string()
  .trim()
  .min(1)
  .meta({ json: { type: 'string' } });

export const id = z
  .string()
  .regex(/^\S(.*\S)?$/u, 'an id')
  .meta({ json: { type: ['string', 'number'] } });

export const list = oneOrMany
  .transform((value) =>
    typeof value === 'string' ? (value === '' ? [] : [value]) : value.filter((each) => each !== ''),
  )
  .meta({
    json: { anyOf: [{ type: ['string', 'number'] }, { type: 'array', items: { type: ['string', 'number'] } }] },
  });

export const ids = list;

export const number = z
  .string()
  .regex(/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/, 'a number')
  .transform(Number)
  .meta({ json: { type: 'number' } });

/** Kept as text: ranks are compared digit by digit, never as floats. */
export const decimal = z
  .string()
  .regex(/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/, 'a decimal number')
  .meta({ json: { type: 'number' } });

export const date = z
  .string()
  .refine(isCalendarDate, 'a date such as 2026-03-18')
  .meta({ json: { type: 'string', format: 'date' } });

export const map = z.record(z.string(), z.unknown()).meta({ json: { type: 'object' } });

/** `2026-02-30` is no date. */
export function isCalendarDate(value: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}
