import { personalData, type PersonalData } from '../../lint/personalData/personalData.js';
import type { Document } from '../../text/document.js';
import type { TextEdit } from '../backlogEdit.js';
import { setFields } from '../setFields.js';
import { findingSpan, type Fixer } from './fix.js';

export const fixFeedbackPersonalData: Fixer = {
  rule: 'feedback-personal-data',
  *offers(subject) {
    const { document } = subject;
    const { start } = findingSpan(subject);
    const found = personalData(document);
    const own = found.find(({ span }) => span.start === start);
    if (!own) return;
    if (isInFields(own, document)) {
      const from = 'a group, an account or a segment';
      yield {
        title: 'Name no person in “from”',
        preferred: true,
        edits: () => setFields(document, { from: `[${from}]` }),
      };
      return;
    }
    yield { title: `Mask it: ${maskOf(own)}`, preferred: true, edits: () => [masked(own)] };
    const all = found.filter((each) => !isInFields(each, document));
    if (all.length > 1)
      yield { title: `Mask all ${String(all.length)} in this file`, edits: () => withoutOverlap(all) };
  },
};

function maskOf({ kind }: PersonalData): string {
  return `[${kind}]`;
}

function masked(each: PersonalData): TextEdit {
  return { span: each.span, newText: maskOf(each) };
}

/** In YAML brackets would make a list. */
function isInFields({ span }: PersonalData, document: Document): boolean {
  return span.start < document.frontMatter.bodyStart;
}

function withoutOverlap(all: readonly PersonalData[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const each of all) if (each.span.start >= (edits.at(-1)?.span.end ?? 0)) edits.push(masked(each));
  return edits;
}
