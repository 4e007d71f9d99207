import type * as z from 'zod';
import { fieldNames, fieldSchemas } from '../model/fields.js';
import { nearest } from '../model/nearest.js';
import { readFields } from '../model/readFields.js';
import type { RecordType } from '../model/recordType.js';
import { readFrontMatter, type FrontMatterEntry } from '../text/frontMatter.js';
import { EditRefused } from './backlogEdit.js';
import type { FieldValue } from './setFields.js';

const nowhere = { start: 0, end: 0 };

/**
 * What a field is set to by a value as people type it: `a,b` is a list where the field takes one, `{ a: 1 }` a map, '' removes
 * the field. Refuses a value that does not fit and a name that looks like a misspelt field; other unknown fields are custom.
 */
export function fieldValue(type: RecordType | 'unknown', field: string, input: string): FieldValue | undefined {
  const schemaType = type === 'unknown' ? 'story' : type;
  const schema: z.ZodType | undefined = (fieldSchemas[schemaType].shape as Record<string, z.ZodType>)[field];
  const value = input.trim();
  if (schema === undefined || !fieldNames(schemaType).includes(field)) return customValue(schemaType, field, value);
  if (value === '') {
    if (schema.safeParse(undefined).success) return undefined;
    throw new EditRefused(`A ${schemaType} needs the field ${field}; it cannot be removed.`);
  }
  if (schema.safeParse({}).success && value.startsWith('{')) return mapValue(field, value);
  const made = takesList(schema) ? listValue(value) : value;
  const sure = refuseUnfit(schemaType, field, made);
  return sure ?? made;
}

function customValue(type: RecordType, field: string, value: string): FieldValue | undefined {
  const near = nearest(field, fieldNames(type));
  if (near !== undefined) throw new EditRefused(`A ${type} has no field “${field}”. Did you mean ${near}?`);
  if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(field)) {
    throw new EditRefused(`“${field}” is no name for a field. Use letters, digits and dashes.`);
  }
  return value === '' ? undefined : value;
}

function takesList(schema: z.ZodType): boolean {
  return schema.safeParse(['1']).success || schema.safeParse(['2026-01-01']).success;
}

function listValue(value: string): string[] {
  const inner = /^\[(.*)\]$/s.exec(value)?.[1] ?? value;
  return inner.split(',').flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
}

function mapValue(field: string, value: string): FieldValue {
  const { frontMatter } = readFrontMatter(`---\nx: ${value}\n---\n`);
  const read = frontMatter?.entries.length === 1 ? frontMatter.entries[0]?.value : undefined;
  if (typeof read === 'object' && !Array.isArray(read) && !/[\r\n]/.test(value)) return { yaml: value };
  throw new EditRefused(`“${value}” is no map for ${field}. Write it like { reach: 96, impact: 2 }.`);
}

/** Throws where the schema does not take the value; gives the legal value that differs only in case or blanks. */
function refuseUnfit(type: RecordType, field: string, value: string | readonly string[]): string | undefined {
  const entry: FrontMatterEntry = { key: field, value, keySpan: nowhere, valueSpan: nowhere, span: nowhere };
  const problem = readFields(type, [entry]).problems.find((each) => each.field === field);
  if (problem === undefined) return undefined;
  if (problem.suggestion?.sure === true && typeof value === 'string') return problem.suggestion.value;
  const shown = problem.value ?? (typeof value === 'string' ? value : value.join(', '));
  const hint = problem.suggestion === undefined ? '' : ` Did you mean ${problem.suggestion.value}?`;
  throw new EditRefused(`“${shown}” does not fit ${field}. It takes ${problem.expected}.${hint}`);
}
