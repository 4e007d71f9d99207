import { findSection, sectionItems } from '../../text/sections.js';
import type { FileRule } from '../rule.js';

export const doneUncheckedCriteria: FileRule = {
  kind: 'file',
  code: 'done-unchecked-criteria',
  group: 'Done',
  summary: 'a done item with a criterion that is not ticked',
  levels: { done: 'error' },
  about: ['story', 'bug', 'task', 'spike'],
  check({ document }) {
    const open = sectionItems(findSection(document.body, 'acceptance')).filter(
      ({ checkbox }) => checkbox?.checked === false,
    );
    const [first] = open;
    if (!first) return [];
    const what = open.length === 1 ? 'this criterion is' : `${open.length} criteria are`;
    return [
      {
        span: first.textSpan,
        message: `The item is done and ${what} not ticked. Tick what holds, or send the item back.`,
      },
    ];
  },
};
