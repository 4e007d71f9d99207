import type * as z from 'zod';
import type { FrontMatterEntry, RawValue } from '../text/frontMatter.js';
import { detach } from '../text/detach.js';
import { fieldSchemas } from './fields.js';
import { nearest } from './nearest.js';
import type { FieldProblem } from './record.js';
import type { RecordType } from './recordType.js';

export interface ReadFields {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly problems: readonly FieldProblem[];
  readonly unknown: readonly string[];
}

type Issue = z.core.$ZodIssue;

/** What a schema makes of a value: the typed value, or why it does not fit. */
type Parsed = { readonly value: unknown } | { readonly issue: Issue };

/** One field of a type. Schemas are pure, so what they made of a scalar is remembered: backlogs say the same things over and over. */
interface Field {
  readonly schema: z.ZodType;
  readonly known: Map<string, Parsed>;
}

interface Fields {
  readonly byName: ReadonlyMap<string, Field>;
  /** What an absent field stands for: a default, or a problem where the field is required. */
  readonly absent: readonly { readonly name: string; readonly parsed: Parsed }[];
}

/** Scalars remembered for each field; then the memory begins anew. */
const mostKnown = 5000;
const fieldsOfTypes = new Map<RecordType, Fields>();

/**
 * Makes typed fields of front matter by the type's schema, field by field. A value that does not fit becomes a problem and is
 * left out. An empty value says nothing: the field counts as absent, so that `sprint:` left blank is no error.
 */
export function readFields(type: RecordType, entries: readonly FrontMatterEntry[]): ReadFields {
  const { byName, absent } = fieldsOf(type);
  const fields: Record<string, unknown> = {};
  let problems: FieldProblem[] | undefined;
  let unknown: string[] | undefined;
  const present = new Set<string>();
  for (const { key, value } of entries) {
    if (value === '') continue;
    const field = byName.get(key);
    if (!field) {
      (unknown ??= []).push(detach(key));
      continue;
    }
    present.add(key);
    const parsed = parseValue(field, value);
    if ('value' in parsed) fields[key] = parsed.value;
    else (problems ??= []).push(toProblem(key, parsed.issue, value));
  }
  for (const { name, parsed } of absent) {
    if (present.has(name) && name in fields) continue;
    if ('value' in parsed) fields[name] = parsed.value;
    else if (!present.has(name)) (problems ??= []).push(toProblem(name, parsed.issue, undefined));
  }
  return { fields, problems: problems ?? nothing, unknown: unknown ?? nothing };
}

const nothing: readonly never[] = [];

function fieldsOf(type: RecordType): Fields {
  const made = fieldsOfTypes.get(type);
  if (made) return made;
  const shape: Readonly<Record<string, z.ZodType>> = fieldSchemas[type].shape;
  const byName = new Map(
    Object.entries(shape).map(([name, schema]) => [name, { schema, known: new Map<string, Parsed>() }]),
  );
  const absent = Object.entries(shape).flatMap(([name, schema]) => {
    const parsed = parse(schema, undefined);
    return 'value' in parsed && parsed.value === undefined ? [] : [{ name, parsed }];
  });
  const fields = { byName, absent };
  fieldsOfTypes.set(type, fields);
  return fields;
}

function parseValue(field: Field, value: RawValue): Parsed {
  if (typeof value !== 'string') return parse(field.schema, detached(value));
  const known = field.known.get(value);
  if (known) return known;
  const text = detach(value);
  const parsed = parse(field.schema, text);
  if (field.known.size >= mostKnown) field.known.clear();
  field.known.set(text, parsed);
  return parsed;
}

function parse(schema: z.ZodType, value: unknown): Parsed {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data };
  const [issue] = result.error.issues;
  if (!issue) throw new Error('A schema refused a value without a reason.');
  return { issue };
}

function detached(value: RawValue): RawValue {
  if (typeof value === 'string') return detach(value);
  if (isList(value)) return value.map(detached);
  const copy = Object.create(null) as Record<string, RawValue>;
  for (const [key, inner] of Object.entries(value)) copy[detach(key)] = detached(inner);
  return copy;
}

function isList(value: RawValue): value is readonly RawValue[] {
  return Array.isArray(value);
}

function toProblem(field: string, issue: Issue, whole: RawValue | undefined): FieldProblem {
  const [first] = issue.path;
  const index = typeof first === 'number' ? first : undefined;
  const element = index !== undefined && whole !== undefined && isList(whole) ? whole[index] : whole;
  const value = typeof element === 'string' ? detach(element) : undefined;
  const code = whole === undefined ? 'field-missing' : field === 'status' ? 'status-unknown' : 'field-value';
  const suggestion =
    value !== undefined && issue.code === 'invalid_value' ? suggest(value, issue.values.map(String)) : undefined;
  return {
    code,
    field,
    expected: expectation(issue),
    ...(index !== undefined && { index }),
    ...(value !== undefined && { value }),
    ...(suggestion && { suggestion }),
  };
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_union') return 'a value or a list of values';
  if (issue.code !== 'invalid_type') return issue.message;
  switch (issue.expected) {
    case 'array':
      return 'a list';
    case 'record':
    case 'object':
      return 'a map such as { name: value }';
    default:
      return 'one value';
  }
}

/** Safe where only case, blanks or underscores differ; else the nearest legal value. */
function suggest(value: string, legal: readonly string[]): FieldProblem['suggestion'] {
  const plain = (text: string): string =>
    text
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-');
  const same = legal.find((each) => plain(each) === plain(value));
  if (same !== undefined) return { value: same, sure: true };
  const near = nearest(value, legal);
  return near === undefined ? undefined : { value: near, sure: false };
}
