import { detach } from '../../text/detach.js';
import type { FileRule } from '../rule.js';
import { goalOf, hasBegun, isListOfItems } from '../sprintGoal.js';

export const sprintGoalList: FileRule = {
  kind: 'file',
  code: 'sprint-goal-list',
  group: 'Order',
  summary: 'a sprint has begun and its goal is a list of ids or titles',
  levels: { always: 'warning' },
  about: ['sprint'],
  check({ document }) {
    const goal = goalOf(document);
    if (goal === undefined) return [];
    const message =
      'This lists the items again, so it does not say what they are for. Write one sentence: who will be able to do what.';
    return [{ span: goal.span, message, about: detach(goal.text) }];
  },
  holds: ({ about = '' }, { record, backlog, today }) =>
    record.type === 'sprint' && hasBegun(record, today) && isListOfItems(about, record, backlog),
};
