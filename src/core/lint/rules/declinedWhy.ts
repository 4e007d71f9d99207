import { declineDecision } from '../../model/declineDecision.js';
import { itemTypes } from '../../model/recordType.js';
import type { FileRule } from '../rule.js';
import { fieldSpan } from '../fieldSpan.js';

export const declinedWhy: FileRule = {
  kind: 'file',
  code: 'declined-why',
  group: 'Done',
  summary: 'a declined item whose Decisions do not say when and why it was declined',
  levels: { declined: 'warning' },
  about: itemTypes,
  fix: 'choice',
  *check({ document }) {
    if (declineDecision(document)) return;
    const message =
      'It is declined and no decision says why, so nobody can answer the same wish next time. Add “- <date>: declined. <why>” to the section “Decisions”.';
    yield { span: fieldSpan(document, 'status'), message };
  },
};
