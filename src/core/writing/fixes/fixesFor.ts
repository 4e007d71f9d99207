import type { Backlog } from '../../backlog/backlog.js';
import type { Finding } from '../../lint/finding.js';
import type { BacklogRecord } from '../../model/record.js';
import type { Document } from '../../text/document.js';
import { changeOf, EditRefused, type BacklogEdit } from '../backlogEdit.js';
import type { Fix, FixContext, FixOffer, FixSubject } from './fix.js';
import { allFixers } from './fixRegistry.js';

const fixers = new Map(allFixers.map((fixer) => [fixer.rule, fixer]));

/** The quick fixes of a finding, best first. `document` is the text that the finding was made of. */
export async function fixesFor(
  finding: Finding,
  record: BacklogRecord,
  document: Document,
  backlog: Backlog,
  context: FixContext,
): Promise<readonly Fix[]> {
  const fixes: Fix[] = [];
  for (const offer of offersFor({ finding, record, document, backlog }, context)) {
    const edit = await unlessRefused(() => editOf(offer, document));
    if (edit === undefined || edit.files.length === 0) continue;
    const { title, preferred = false } = offer;
    fixes.push({ title, edit, preferred, automatic: 'edits' in offer && offer.automatic === true });
  }
  return fixes;
}

export function offersFor(subject: FixSubject, context: FixContext): Iterable<FixOffer> {
  return fixers.get(subject.finding.rule)?.offers(subject, context) ?? [];
}

function editOf(offer: FixOffer, document: Document): BacklogEdit | Promise<BacklogEdit> {
  return 'edit' in offer ? offer.edit() : { label: offer.title, files: changeOf(document, offer.edits()) };
}

/** An edit that cannot be made is no offer. */
async function unlessRefused<T>(make: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof EditRefused) return undefined;
    throw error;
  }
}
