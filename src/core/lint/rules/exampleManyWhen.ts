import { examplesOf } from '../../text/examples.js';
import type { FileRule } from '../rule.js';
import { outOfOrder } from './exampleOrder.js';

export const exampleManyWhen: FileRule = {
  kind: 'file',
  code: 'example-many-when',
  group: 'Acceptance',
  summary: 'an example with two Whens',
  levels: { planned: 'information' },
  about: ['story', 'bug', 'task', 'spike'],
  fix: 'choice',
  *check({ document }) {
    for (const { steps } of examplesOf(document)) {
      const [, second] = steps.filter(({ kind }) => kind === 'when');
      // Where the order is wrong, that is the cause, and `example-order` speaks.
      if (second === undefined || outOfOrder(steps)) continue;
      const message =
        'A second “when” in one example, so one cannot tell which of the two makes the outcome. Make it two examples, or say “and” where both are one action.';
      yield { span: second.span, message };
    }
  },
};
