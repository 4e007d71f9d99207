import type { Backlog } from '../../backlog/backlog.js';
import type { Finding } from '../../lint/finding.js';
import type { BacklogRecord } from '../../model/record.js';
import type { Document } from '../../text/document.js';
import { changeOf, EditRefused, type BacklogEdit, type TextEdit } from '../backlogEdit.js';
import type { FixContext, FixSubject, OwnFix } from './fix.js';
import { offersFor } from './fixesFor.js';

/**
 * All automatic fixes of a file as one edit; undefined where there is none. Where two would touch the same characters the
 * first one wins: the other is still there, and comes with the next run.
 */
export function fixAll(
  findings: readonly Finding[],
  record: BacklogRecord,
  document: Document,
  backlog: Backlog,
  context: FixContext,
): BacklogEdit | undefined {
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    if (finding.file !== document.file) continue;
    const edits = automaticEdits({ finding, record, document, backlog }, context);
    if (!edits.some((edit) => taken.some((other) => overlaps(edit, other)))) taken.push(...edits);
  }
  const files = changeOf(document, taken);
  return files.length === 0 ? undefined : { label: 'Fix all automatically fixable findings', files };
}

function automaticEdits(subject: FixSubject, context: FixContext): readonly TextEdit[] {
  for (const offer of offersFor(subject, context)) {
    if ('edits' in offer && offer.automatic) return editsOf(offer);
  }
  return [];
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
