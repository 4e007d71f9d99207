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

/** The same schemas without required fields: what is left of a file with a wrong value is still read by its schema. */
const lenientSchemas = new Map<RecordType, z.ZodObject>();

/** Makes typed fields of front matter by the type's schema. A value that does not fit becomes a problem and is left out. */
export function readFields(type: RecordType, entries: readonly FrontMatterEntry[]): ReadFields {
  const schema: z.ZodObject = fieldSchemas[type];
  const raw = rawFields(entries);
  const unknown = Object.keys(raw).filter((key) => !Object.hasOwn(schema.shape, key));
  const result = schema.safeParse(raw);
  if (result.success) return { fields: result.data, problems: [], unknown };
  const problems = firstOfEachField(result.error.issues).map((issue) => toProblem(issue, raw));
  for (const problem of problems) Reflect.deleteProperty(raw, problem.field);
  const rest = lenientSchema(type).safeParse(raw);
  return { fields: rest.success ? rest.data : {}, problems, unknown };
}

function rawFields(entries: readonly FrontMatterEntry[]): Record<string, RawValue> {
  const raw = Object.create(null) as Record<string, RawValue>;
  for (const { key, value } of entries) {
    // An empty value says nothing: the field counts as absent, so that `sprint:` left blank is no error.
    if (value !== '') raw[detach(key)] = detached(value);
  }
  return raw;
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

function lenientSchema(type: RecordType): z.ZodObject {
  const known = lenientSchemas.get(type);
  if (known) return known;
  const made = fieldSchemas[type].partial();
  lenientSchemas.set(type, made);
  return made;
}

function firstOfEachField(issues: readonly Issue[]): Issue[] {
  const seen = new Set<PropertyKey | undefined>();
  return issues.filter((issue) => !seen.has(issue.path[0]) && seen.add(issue.path[0]));
}

function toProblem(issue: Issue, raw: Record<string, RawValue>): FieldProblem {
  const field = String(issue.path[0]);
  const whole = raw[field];
  const second = issue.path[1];
  const index = typeof second === 'number' ? second : undefined;
  const element = index !== undefined && whole !== undefined && isList(whole) ? whole[index] : whole;
  const value = typeof element === 'string' ? element : undefined;
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
