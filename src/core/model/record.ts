import type { Range } from '../text/position.js';
import type { TextProblem } from '../text/textProblem.js';
import type { FieldsOf } from './fields.js';
import type { FieldPlaces } from './fieldPlaces.js';
import type { ItemType, RecordType } from './recordType.js';

/** Something wrong with a field's value, found by its schema. The field is then absent from `fields`. */
export interface FieldProblem {
  readonly code: 'field-value' | 'status-unknown' | 'type-unknown' | 'type-missing' | 'field-missing';
  readonly field: string;
  /** Index in a list value. */
  readonly index?: number;
  /** The value as written. */
  readonly value?: string;
  /** What the schema expects, as a noun phrase: "a date such as 2026-03-18", "one of: idea, planned, …". */
  readonly expected: string;
  /** The legal value that differs only in case or blanks (safe to put there), or the nearest one. */
  readonly suggestion?: { readonly value: string; readonly sure: boolean };
}

/** What lists, trees, rules and relations need of a file's Markdown, kept small: the text itself is not kept. */
export interface Facts {
  /** Role, as written in the story sentence. */
  readonly role?: string;
  readonly criteria: number;
  readonly criteriaTicked: number;
  /** Questions that are open and not marked `(later)`. */
  readonly openQuestions: number;
  readonly assumptions: number;
  readonly heldAssumptions: number;
  readonly hasReleaseNote: boolean;
  /** Ids with the shape KEY-number in prose, in order; code is not read. */
  readonly mentions: readonly { readonly id: string; readonly range: Range }[];
  readonly suppressions: readonly Suppression[];
}

/** A finding switched off in the file: by `lint-ignore` in the front matter, or by a comment above a line. */
export interface Suppression {
  readonly rule: string;
  readonly reason?: string;
  /** Where it stands; the range of the rule's name. */
  readonly range: Range;
  /** The line (from 0) it speaks about; absent: the whole file. */
  readonly line?: number;
}

interface RecordOf<T extends RecordType | 'unknown', F> {
  /** Path with `/`, relative to the root of the index. */
  readonly file: string;
  readonly type: T;
  /** As written; compare with `sameId`. */
  readonly id: string;
  /** Text of the H1; feedback: the first words of its quote; '' where there is none. */
  readonly title: string;
  readonly titleRange: Range;
  readonly fields: F;
  readonly places: FieldPlaces;
  readonly facts: Facts;
  /** Names of fields that no schema of this type knows. */
  readonly unknownFields: readonly string[];
  readonly problems: readonly TextProblem[];
  /** `problems` with their ranges, in the same order. */
  readonly problemRanges: readonly Range[];
  readonly fieldProblems: readonly FieldProblem[];
  /** The text could not be read whole, or its type is missing or unknown. Never hidden, always marked. */
  readonly broken: boolean;
}

/** Any work item. `unknown`: a file of the backlog whose type could not be read. */
export type Item = RecordOf<ItemType | 'unknown', FieldsOf<ItemType>>;
export type Vision = RecordOf<'vision', FieldsOf<'vision'>>;
export type Team = RecordOf<'team', FieldsOf<'team'>>;
export type Goal = RecordOf<'goal', FieldsOf<'goal'>>;
export type Metric = RecordOf<'metric', FieldsOf<'metric'>>;
export type Persona = RecordOf<'persona', FieldsOf<'persona'>>;
export type Stakeholder = RecordOf<'stakeholder', FieldsOf<'stakeholder'>>;
export type Feedback = RecordOf<'feedback', FieldsOf<'feedback'>>;
export type Sprint = RecordOf<'sprint', FieldsOf<'sprint'>>;
export type Release = RecordOf<'release', FieldsOf<'release'>>;

export type BacklogRecord = Item | Vision | Team | Goal | Metric | Persona | Stakeholder | Feedback | Sprint | Release;

export type RecordByKind = {
  item: Item;
  vision: Vision;
  team: Team;
  goal: Goal;
  metric: Metric;
  persona: Persona;
  stakeholder: Stakeholder;
  feedback: Feedback;
  sprint: Sprint;
  release: Release;
};
