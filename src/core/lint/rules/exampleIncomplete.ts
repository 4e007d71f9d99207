import { examplesOf } from '../../text/examples.js';
import type { FileRule } from '../rule.js';

export const exampleIncomplete: FileRule = {
  kind: 'file',
  code: 'example-incomplete',
  group: 'Acceptance',
  summary: 'an example that starts with Given and says no outcome',
  levels: { planned: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  fix: 'choice',
  *check({ document }) {
    for (const { steps, hasOutcome } of examplesOf(document)) {
      const [first] = steps;
      // Without “when” it can be a rule about a state: “Given a closed account, then its page says so”.
      if (first?.kind !== 'given' || hasOutcome) continue;
      const happens = steps.some(({ kind }) => kind === 'when');
      const message = happens
        ? 'The example has no “then”, so it does not say what one sees. Add “then …”.'
        : 'The example stops after “given”, so it does not say what happens and what one sees. Add “when …, then …”.';
      yield { span: first.span, message };
    }
  },
};
