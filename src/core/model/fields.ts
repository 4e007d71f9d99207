import * as z from 'zod';
import { itemTypes, type RecordType } from './recordType.js';
import { date, decimal, id, ids, list, map, number, text } from './scalars.js';
import { statuses } from './workflow.js';

/**
 * The one source of field truth (spec: Fields): a schema per type, in canonical order. Types, validation, the order in which
 * fields are inserted and the JSON Schema for editors are all made from these.
 */
const any = { id: id.optional(), 'lint-ignore': z.union([list, map]).optional() };

export const declineReasons = [
  'off-strategy',
  'low-evidence',
  'too-costly',
  'duplicate',
  'already-possible',
  'superseded',
  'not-now',
  'stale',
] as const;
export const changes = ['added', 'changed', 'fixed', 'removed', 'security', 'internal'] as const;
export const horizons = ['now', 'next', 'later'] as const;

export const itemFields = z.object({
  type: z.enum(itemTypes),
  id: any.id,
  status: z.enum(statuses).default('idea'),
  epic: id.optional(),
  rank: decimal.optional(),
  score: map.optional(),
  estimate: number.optional(),
  release: id.optional(),
  sprint: ids.optional(),
  goal: id.optional(),
  horizon: z.enum(horizons).optional(),
  'depends-on': ids.optional(),
  blocked: text.refine((value) => !/^(true|yes|false|no)$/i.test(value), 'the reason, in words').optional(),
  moscow: z.enum(['must', 'should', 'could', 'wont']).optional(),
  kano: z.enum(['must-be', 'performance', 'attractive', 'indifferent', 'reverse']).optional(),
  severity: z.enum(['critical', 'high', 'medium', 'low']).optional(),
  timebox: z
    .string()
    .regex(/^\d+(\.\d+)?\s*[hd]$/, 'a number with h or d, such as 2d')
    .optional(),
  for: ids.optional(),
  code: list.optional(),
  tags: list.optional(),
  change: z.enum(changes).optional(),
  design: text.optional(),
  started: date.optional(),
  finished: date.optional(),
  reason: z.enum(declineReasons).optional(),
  'duplicate-of': id.optional(),
  revisit: date.optional(),
  created: date.optional(),
  was: ids.optional(),
  'lint-ignore': any['lint-ignore'],
});

export const visionFields = z.object({
  type: z.literal('vision'),
  ...any,
  owner: text.optional(),
  reviewed: date.optional(),
});

export const teamFields = z.object({
  type: z.literal('team'),
  ...any,
  key: z.string().regex(/^[A-Z]{2,10}$/, 'two to ten capital letters'),
  estimate: z.enum(['points', 'days', 'count']).optional(),
  scale: z.array(number).optional(),
  'max-estimate': number.optional(),
  scoring: z.enum(['rice', 'wsjf', 'ice', 'value-effort', 'cd3', 'weighted']).optional(),
  'effort-unit': text.optional(),
  weights: map.optional(),
  ice: z.enum(['product', 'average']).optional(),
  'sprint-days': number.optional(),
  'working-days': text.optional(),
  holidays: z.array(date).optional(),
  wip: number.optional(),
  lint: map.optional(),
  'vague-words': list.optional(),
  labels: map.optional(),
  'file-names': z.enum(['slug', 'id']).optional(),
  forecast: map.optional(),
  reports: map.optional(),
  today: date.optional(),
});

export const goalFields = z.object({
  type: z.literal('goal'),
  ...any,
  owner: text.optional(),
  status: z.enum(['proposed', 'active', 'achieved', 'missed', 'dropped']).default('proposed'),
  horizon: z.enum(horizons).optional(),
  metric: id.optional(),
  from: number.optional(),
  to: number.optional(),
  start: date.optional(),
  by: date.optional(),
});

export const metricFields = z.object({
  type: z.literal('metric'),
  ...any,
  role: z.enum(['north-star', 'input', 'guardrail', 'health']).optional(),
  unit: text.optional(),
  better: z.enum(['up', 'down']).optional(),
  target: number.optional(),
  alert: number.optional(),
  every: z.enum(['week', '2 weeks', 'month', 'quarter']).optional(),
  source: text.optional(),
});

export const personaFields = z.object({
  type: z.literal('persona'),
  ...any,
  aliases: list.optional(),
  owner: text.optional(),
});

export const stakeholderFields = z.object({
  type: z.literal('stakeholder'),
  ...any,
  power: z.enum(['high', 'low']).optional(),
  interest: z.enum(['high', 'low']).optional(),
  update: z.enum(['weekly', 'sprint', 'release', 'quarterly', 'none']).optional(),
  'cares-about': ids.optional(),
});

export const feedbackFields = z.object({
  type: z.literal('feedback'),
  ...any,
  date: date,
  from: text,
  source: z.enum(['support', 'sales', 'interview', 'survey', 'review', 'usage', 'other']).optional(),
  persona: id.optional(),
  importance: z.enum(['0', '1', '2', '3']).optional(),
  items: ids.optional(),
  told: date.optional(),
  url: text.optional(),
});

export const sprintFields = z.object({
  type: z.literal('sprint'),
  ...any,
  start: date,
  end: date,
  capacity: number.optional(),
  result: z.enum(['met', 'partly', 'missed']).optional(),
});

export const releaseFields = z.object({
  type: z.literal('release'),
  ...any,
  status: z.enum(['planned', 'shipped']).default('planned'),
  date: date.optional(),
  window: text.optional(),
});

/** Schema of each type. Required fields are those without `optional` or `default`. */
export const fieldSchemas = {
  epic: itemFields,
  story: itemFields,
  bug: itemFields,
  task: itemFields,
  spike: itemFields,
  vision: visionFields,
  team: teamFields,
  goal: goalFields,
  metric: metricFields,
  persona: personaFields,
  stakeholder: stakeholderFields,
  feedback: feedbackFields,
  sprint: sprintFields,
  release: releaseFields,
} as const satisfies Record<RecordType, z.ZodObject>;

export type ItemFields = z.output<typeof itemFields>;
/**
 * Fields of a type as read. A required one can still be missing from a file, and a value that does not fit is left out; only
 * fields with a default are always there.
 */
export type FieldsOf<T extends RecordType> = Lenient<Omit<z.output<(typeof fieldSchemas)[T]>, 'type'>>;
type Lenient<F> = { [K in keyof F]: K extends 'status' ? F[K] : F[K] | undefined };

/** Field names of a type in canonical order: where a field that is added goes. */
export function fieldNames(type: RecordType): readonly string[] {
  return Object.keys(fieldSchemas[type].shape);
}
