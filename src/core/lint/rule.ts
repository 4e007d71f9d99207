import type { Backlog } from '../backlog/backlog.js';
import type { BacklogRecord } from '../model/record.js';
import type { RecordType } from '../model/recordType.js';
import type { TeamSettings } from '../model/team.js';
import type { Status } from '../model/workflow.js';
import type { Document } from '../text/document.js';
import type { Range, Span } from '../text/position.js';
import type { Finding, Severity } from './finding.js';
import type { LintHistory } from './lintHistory.js';
import type { Rings } from './rings.js';
import type { Statement } from './statement.js';
import type { Term, TermMatch } from './lexicon.js';
import type { Words } from './words.js';
import type { Zone } from './zones.js';
import type { Tag } from '../text/taggedWords.js';

/** What TEAM.md may set a rule to. */
export type Level = Severity | 'off';

/** What a rule found: where, and a message that names the words, says why in one clause and what to do. */
export interface Hit {
  readonly message: string;
  readonly about?: Finding['about'];
  /** Its severity where that is milder than the rule's: in a benefit, or for the lesser of two cases. */
  readonly level?: Severity;
  readonly related?: Finding['related'];
}
export interface SpanHit extends Hit {
  readonly span: Span;
}
export interface RangeHit extends Hit {
  readonly range: Range;
}
/** A hit of a rule that looks at many records. Its place is looked up when it is shown, because the file may change meanwhile. */
export interface WideHit extends Omit<Hit, 'related'> {
  readonly record: BacklogRecord;
  /** The field whose value is meant; absent: what the rule named in `member`, otherwise the title. */
  readonly field?: string;
  /** Index in a list value. */
  readonly index?: number;
  /** Other records that belong to the cause; shown at their titles. */
  readonly related?: readonly { readonly record: BacklogRecord; readonly message: string }[];
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
  /** Silent until TEAM.md sets it to a level; `levels` then says from which status it speaks. */
  readonly isOff?: true;
  /** Types it speaks about; absent: every one. */
  readonly about?: readonly RecordType[];
  /** `automatic`: safe to apply to everything. `choice`: a person picks it. */
  readonly fix?: 'automatic' | 'choice';
  /** Speaks about files whose text or type could not be read, too, or about nothing else. */
  readonly onBroken?: 'too' | 'only';
  /** Says nothing without git. */
  readonly needsHistory?: true;
}

/** What a rule found in a text, until the text changes; whether it counts may hang on other records, the day or git. */
interface TextRule extends RuleBase {
  /**
   * Whether a hit counts in this backlog, today, with this history; a text replaces its message. Asked each time the findings of
   * the file are put together, so it must be cheap. `RangeHit.about` carries what it needs to know.
   */
  holds?(hit: RangeHit, subject: RecordSubject): boolean | string;
}

/** Looks at a file while its text is at hand; what it finds is kept until the file changes. */
export interface FileRule extends TextRule {
  readonly kind: 'file';
  check(file: FileSubject): Iterable<SpanHit>;
}

/** Looks at a story sentence alone, so that it can judge sentences that stand in no item. */
export interface StatementRule extends TextRule {
  readonly kind: 'statement';
  check(statement: Statement, tag: Tag): Iterable<SpanHit>;
}

/**
 * Reads the prose of the want, the benefit and the criteria: by a table of words and phrases, which costs nothing however
 * many rules there are, or by looking at all words itself.
 */
export type LexicalRule = TermRule | ScanRule;

interface LexicalBase extends RuleBase {
  readonly kind: 'lexical';
  /** Reads the statement from its first word to its last instead of its parts. */
  readonly whole?: true;
  /** Levels that differ by place; absent: in the benefit one level lower, elsewhere the rule's own. */
  readonly inZone?: Readonly<Partial<Record<Zone['place'], Severity | 'off'>>>;
}

export interface TermRule extends LexicalBase {
  readonly terms: readonly Term[];
  /** Words that the team adds, and with `-` takes away. */
  teamWords?(team: TeamSettings): readonly string[];
  /** Whether a match is meant; false for a name, a measured word and the like. */
  accepts(match: TermMatch): boolean;
  message(match: TermMatch): string;
  /** What no table can hold. Spans are offsets in the zone's text. */
  readonly scan?: (words: Words) => Iterable<SpanHit>;
}

export interface ScanRule extends LexicalBase {
  readonly terms?: never;
  readonly scan: (words: Words) => Iterable<SpanHit>;
}

/** Looks at a record and its relations, without the text. */
export interface RecordRule extends RuleBase {
  readonly kind: 'record';
  check(subject: RecordSubject): Iterable<RangeHit>;
}

/** Looks at the whole backlog at once. Runs again only when what it reads of some record changes. */
export interface BacklogRule extends RuleBase {
  readonly kind: 'backlog';
  /** Everything it reads of a record, as one short text; undefined for a record it does not read. */
  reads(record: BacklogRecord): string | undefined;
  check(subject: BacklogSubject): Iterable<WideHit>;
}

/** Compares records that have something in common. Runs again only for the groups in which something changed. */
export interface GroupRule extends RuleBase {
  readonly kind: 'group';
  /** The group a record is in and everything that is compared in it; undefined for a record in no group. */
  member(file: FileSubject): GroupMember | undefined;
  /** Members come in path order. */
  check(members: readonly Member[], subject: BacklogSubject): Iterable<WideHit>;
}

export interface GroupMember {
  readonly group: string;
  readonly value: string;
  /** Where to point; absent: the title. */
  readonly span?: Span;
}
export interface Member {
  readonly record: BacklogRecord;
  readonly value: string;
}

export type Rule = FileRule | StatementRule | LexicalRule | RecordRule | BacklogRule | GroupRule;

export interface FileSubject {
  readonly record: BacklogRecord;
  readonly document: Document;
  readonly context: LintContext;
  readonly tag: Tag;
}

export interface BacklogSubject {
  readonly backlog: Backlog;
  /** YYYY-MM-DD; the team's `today` where TEAM.md fixes one. */
  readonly today: string;
  /** What git adds; absent where it was not asked. */
  readonly history?: LintHistory;
  /** Names of the files in `reports/updates` of the backlog; undefined where the face cannot tell. */
  readonly savedUpdates?: () => readonly string[] | undefined;
}

export interface RecordSubject extends BacklogSubject {
  readonly record: BacklogRecord;
  readonly rings: Rings;
}

export interface LintContext {
  /** Codes that `lint:` and `lint-ignore` may name: those of this version, and those that are reserved. */
  readonly isRule: (code: string) => boolean;
  readonly rules: readonly string[];
}
