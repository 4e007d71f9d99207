import type { Backlog } from '../backlog/backlog.js';
import type { BacklogRecord } from '../model/record.js';
import type { RecordType } from '../model/recordType.js';
import type { TeamSettings } from '../model/team.js';
import type { Status } from '../model/workflow.js';
import type { Document } from '../text/document.js';
import type { Range, Span } from '../text/position.js';
import type { Finding, Severity } from './finding.js';
import type { Rings } from './rings.js';
import type { Statement } from './statement.js';
import type { Term, TermMatch } from './lexicon.js';

/** What TEAM.md may set a rule to. */
export type Level = Severity | 'off';

/** What a rule found: where, and a message that names the words, says why in one clause and what to do. */
export interface Hit {
  readonly message: string;
  readonly about?: Finding['about'];
  readonly related?: Finding['related'];
}
export interface SpanHit extends Hit {
  readonly span: Span;
}
export interface RangeHit extends Hit {
  readonly range: Range;
}

export type RuleGroup =
  'Structure' | 'Statement' | 'Language' | 'Acceptance' | 'Readiness' | 'Strategy' | 'Order' | 'Done';

/**
 * The severity of a rule by what it speaks about. `always`: any file, whatever its status. Otherwise items, from the first
 * status named; each level holds until the next one. `done` and `declined` are silent unless they are named.
 */
export type RuleLevels =
  { readonly always: Severity; readonly onItems?: Severity } | Readonly<Partial<Record<Status, Severity>>>;

interface RuleBase {
  /** Public and for ever. */
  readonly code: string;
  readonly group: RuleGroup;
  /** What fires it, in a line, for the index of the rules. */
  readonly summary: string;
  readonly levels: RuleLevels;
  /** Types it speaks about; absent: every one. */
  readonly about?: readonly RecordType[];
  /** `automatic`: safe to apply to everything. `choice`: a person picks it. */
  readonly fix?: 'automatic' | 'choice';
  /** Speaks about files whose text or type could not be read, too, or about nothing else. */
  readonly onBroken?: 'too' | 'only';
}

/** Looks at a file while its text is at hand; what it finds is kept until the file changes. */
export interface FileRule extends RuleBase {
  readonly kind: 'file';
  check(file: FileSubject): Iterable<SpanHit>;
}

/** Looks at a story sentence alone, so that it can judge sentences that stand in no item. */
export interface StatementRule extends RuleBase {
  readonly kind: 'statement';
  check(statement: Statement): Iterable<SpanHit>;
  /** Whether what was found still counts in this backlog. */
  holds?(record: BacklogRecord, backlog: Backlog): boolean;
}

/** A table of words and phrases, looked up in the want and the criteria, and in the benefit at a lower level. */
export interface LexicalRule extends RuleBase {
  readonly kind: 'lexical';
  readonly terms: readonly Term[];
  readonly benefit: Severity;
  /** Words that the team adds, and with `-` takes away. */
  teamWords?(team: TeamSettings): readonly string[];
  /** Whether a match is meant; false for a name, a measured word and the like. */
  accepts(match: TermMatch): boolean;
  message(match: TermMatch): string;
}

/** Looks at a record and its relations, without the text. */
export interface RecordRule extends RuleBase {
  readonly kind: 'record';
  check(subject: RecordSubject): Iterable<RangeHit>;
}

export type Rule = FileRule | StatementRule | LexicalRule | RecordRule;

export interface FileSubject {
  readonly record: BacklogRecord;
  readonly document: Document;
  readonly context: LintContext;
}

export interface RecordSubject {
  readonly record: BacklogRecord;
  readonly backlog: Backlog;
  readonly rings: Rings;
}

export interface LintContext {
  /** Codes that `lint:` and `lint-ignore` may name: those of this version, and those that are reserved. */
  readonly isRule: (code: string) => boolean;
  readonly rules: readonly string[];
}
