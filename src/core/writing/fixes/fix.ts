import type { Backlog } from '../../backlog/backlog.js';
import type { Finding } from '../../lint/finding.js';
import type { BacklogRecord } from '../../model/record.js';
import type { Documents } from '../../ports.js';
import type { Document } from '../../text/document.js';
import type { BacklogEdit, TextEdit } from '../backlogEdit.js';

/** One way to answer a finding, as an edit that is ready to apply. */
export interface Fix {
  /** What it does, in the words of a person: “Change “redy” to “ready””. */
  readonly title: string;
  readonly edit: BacklogEdit;
  /** Safe to apply to everything: it cannot change a meaning. */
  readonly automatic: boolean;
  /** The one to offer first. */
  readonly preferred: boolean;
}

/** What a fix may need beside the finding's own file. */
export interface FixContext {
  readonly documents: Documents;
  /** Ids that have been given before, in this or another branch; see `nextItemId`. */
  readonly takenIds: readonly string[];
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Codes of the rules that exist. */
  readonly rules: readonly string[];
}

export interface FixSubject {
  readonly finding: Finding;
  readonly record: BacklogRecord;
  readonly document: Document;
  readonly backlog: Backlog;
}

interface Offer {
  readonly title: string;
  readonly preferred?: boolean;
}

/** A fix that changes the finding's own file. */
export interface OwnFix extends Offer {
  readonly automatic?: true;
  readonly edits: () => readonly TextEdit[];
}

/** A fix that changes or makes other files. */
export interface WideFix extends Offer {
  readonly edit: () => BacklogEdit | Promise<BacklogEdit>;
}

export type FixOffer = OwnFix | WideFix;

/** The fixes of one rule, best first. Making an edit may be refused: then that fix is not offered. */
export interface Fixer {
  readonly rule: string;
  offers(subject: FixSubject, context: FixContext): Iterable<FixOffer>;
}

/** Offsets of a finding in its document. */
export function findingSpan({ finding: { range }, document: { lines } }: FixSubject): { start: number; end: number } {
  return { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
}
