import { isBlockingQuestion } from '../../model/readFacts.js';
import { findSection, sectionItems } from '../../text/sections.js';
import type { FileRule } from '../rule.js';

export const questionOpen: FileRule = {
  kind: 'file',
  code: 'question-open',
  group: 'Readiness',
  summary: 'a ready item with an open question that is not marked `(later)`',
  levels: { ready: 'warning' },
  fix: 'choice',
  check: ({ document }) =>
    sectionItems(findSection(document.body, 'questions'))
      .filter(isBlockingQuestion)
      .map(({ textSpan }) => ({
        span: textSpan,
        message: 'This question is open, and work waits for it. Answer it, or mark it “(later)”.',
      })),
};
