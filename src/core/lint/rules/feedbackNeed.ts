import { findSection } from '../../text/sections.js';
import { titleSpan } from '../fieldSpan.js';
import type { FileRule } from '../rule.js';

export const feedbackNeed: FileRule = {
  kind: 'file',
  code: 'feedback-need',
  group: 'Done',
  summary: 'feedback without the need behind it',
  levels: { always: 'hint' },
  about: ['feedback'],
  fix: 'choice',
  *check({ document }) {
    const need = findSection(document.body, 'need');
    if (need && need.blocks.length > 0) return;
    const what = need ? 'The section “Need” is empty' : 'The section “Need” is missing';
    const message = `${what}: a quote says what somebody asked for, and not yet what they need. Add it in your own words.`;
    yield { span: need?.heading?.textSpan ?? titleSpan(document), message };
  },
};
