import { detach } from '../../text/detach.js';
import { leadParagraph } from '../../text/sections.js';
import type { FileRule } from '../rule.js';
import { goalOf, hasBegun, isListOfItems } from '../sprintGoal.js';

export const sprintNoGoal: FileRule = {
  kind: 'file',
  code: 'sprint-no-goal',
  group: 'Order',
  summary: 'a sprint has begun and has no goal sentence',
  levels: { always: 'warning' },
  about: ['sprint'],
  check({ document }) {
    if (leadParagraph(document.body)) return [];
    const start = document.frontMatter.bodyStart;
    return [
      {
        span: document.body.titles[0]?.textSpan ?? { start, end: start },
        message:
          'It has begun and has no goal, so nobody knows what to give up if time runs out. Write one sentence below the title: who will be able to do what.',
        about: detach(goalOf(document)?.text ?? ''),
      },
    ];
  },
  // A list of items is another mistake, with a rule of its own.
  holds: ({ about = '' }, { record, backlog, today }) =>
    record.type === 'sprint' && hasBegun(record, today) && !isListOfItems(about, record, backlog),
};
