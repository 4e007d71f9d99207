import { findSection, sectionItems } from '../../text/sections.js';
import type { FileRule } from '../rule.js';

export const assumptionUntested: FileRule = {
  kind: 'file',
  code: 'assumption-untested',
  group: 'Readiness',
  summary: 'a ready item with an assumption that is not ticked',
  levels: { ready: 'warning' },
  *check({ document }) {
    for (const { checkbox, children, textSpan } of sectionItems(findSection(document.body, 'assumptions'))) {
      if (checkbox?.checked !== false) continue;
      const hasResult = children.some(({ text }) => /^result:\s*\S/i.test(text));
      const message = hasResult
        ? 'This assumption has a result and no tick, so it counts as untested. Tick it.'
        : 'It is ready and rests on an assumption that nobody has tested. Test it first, for instance in a spike, and tick it.';
      yield { span: textSpan, message };
    }
  },
};
