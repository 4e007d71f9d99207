import type { Backlog } from '../../backlog/backlog.js';
import type { Finding } from '../../lint/finding.js';
import type { BacklogRecord } from '../../model/record.js';
import type { Document } from '../../text/document.js';
import { changeOf, EditRefused, type BacklogEdit, type TextEdit } from '../backlogEdit.js';
import type { FixContext, FixSubject, OwnFix } from './fix.js';
import { offersFor } from './fixesFor.js';

/** An automatic fix that was chosen for a finding. */
export interface ChosenFix {
  readonly finding: Finding;
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** All automatic fixes of a file as one edit; undefined where there is none. */
export function fixAll(
  findings: readonly Finding[],
  record: BacklogRecord,
  document: Document,
  backlog: Backlog,
  context: FixContext,
): BacklogEdit | undefined {
  const chosen = automaticFixes(findings, record, document, backlog, context);
  const files = changeOf(
    document,
    chosen.flatMap(({ edits }) => edits),
  );
  return files.length === 0 ? undefined : { label: 'Fix all automatically fixable findings', files };
}

/**
 * The automatic fixes of a file that go together. Where two would touch the same characters the first one wins: the other is
 * still there, and comes with the next run.
 */
export function automaticFixes(
  findings: readonly Finding[],
  record: BacklogRecord,
  document: Document,
  backlog: Backlog,
  context: FixContext,
): readonly ChosenFix[] {
  const chosen: ChosenFix[] = [];
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    if (finding.file !== document.file) continue;
    const fix = automaticFix({ finding, record, document, backlog }, context);
    if (!fix || fix.edits.some((edit) => taken.some((other) => overlaps(edit, other)))) continue;
    chosen.push(fix);
    taken.push(...fix.edits);
  }
  return chosen;
}

function automaticFix(subject: FixSubject, context: FixContext): ChosenFix | undefined {
  for (const offer of offersFor(subject, context)) {
    if (!('edits' in offer && offer.automatic)) continue;
    const edits = editsOf(offer);
    return edits.length === 0 ? undefined : { finding: subject.finding, title: offer.title, edits };
  }
  return undefined;
}

function editsOf(offer: OwnFix): readonly TextEdit[] {
  try {
    return offer.edits();
  } catch (error) {
    if (error instanceof EditRefused) return [];
    throw error;
  }
}

/** Edits that touch at a place are kept apart too: their order would be a guess. */
function overlaps(one: TextEdit, other: TextEdit): boolean {
  return one.span.start <= other.span.end && other.span.start <= one.span.end;
}
