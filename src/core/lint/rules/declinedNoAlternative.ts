import { declineDecision } from '../../model/declineDecision.js';
import { itemTypes } from '../../model/recordType.js';
import { isItem } from '../levels.js';
import type { FileRule } from '../rule.js';

export const declinedNoAlternative: FileRule = {
  kind: 'file',
  code: 'declined-no-alternative',
  group: 'Done',
  summary: 'a decision to decline that does not say what people can do instead',
  levels: { declined: 'hint' },
  about: itemTypes,
  fix: 'choice',
  *check({ record, document }) {
    const decision = declineDecision(document);
    // Without a decision declined-why speaks; of a duplicate the other item is the alternative.
    if (!decision || !isItem(record) || record.fields['duplicate-of'] !== undefined) return;
    const { bullet } = decision;
    if (bullet.children.some(({ text }) => /^instead: *\S/i.test(text.replace(/[*_]+/g, '')))) return;
    const message =
      'This no offers nothing in its place, and a need does not go away. Add “- instead: …” below it: what people can do today, or what you do for the same need.';
    yield { span: bullet.textSpan, message };
  },
};
