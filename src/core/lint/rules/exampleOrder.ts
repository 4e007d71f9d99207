import type { Step } from '../../text/exampleSteps.js';
import { examplesOf } from '../../text/examples.js';
import type { FileRule } from '../rule.js';

export const exampleOrder: FileRule = {
  kind: 'file',
  code: 'example-order',
  group: 'Acceptance',
  summary: 'Given, When and Then out of order',
  levels: { planned: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  fix: 'choice',
  *check({ document }) {
    for (const { steps } of examplesOf(document)) {
      const late = outOfOrder(steps);
      if (late === undefined) continue;
      const { step, before } = late;
      const message = `“${step.kind}” stands behind “${before}”, so one cannot follow the example from start to end. Write given, when, then in this order.`;
      yield { span: step.span, message };
    }
  },
};

/** The first step that should have come earlier. A second “when” behind an outcome is another matter. */
export function outOfOrder(steps: readonly Step[]): { readonly step: Step; readonly before: string } | undefined {
  const seen = new Set<Step['kind']>();
  const lastEvent = steps.findLastIndex(({ kind }) => kind !== 'given');
  for (const [at, step] of steps.entries()) {
    const { kind } = step;
    // A scenario that goes on with a new “given” tells two stories, in order: that is for `example-many-when`.
    if (kind === 'given' && seen.has('then')) {
      if (at > lastEvent) return { step, before: 'then' };
      seen.clear();
    }
    if (kind === 'given' && seen.has('when')) return { step, before: 'when' };
    if (kind === 'when' && seen.has('then') && !seen.has('when')) return { step, before: 'then' };
    seen.add(kind);
  }
  return undefined;
}
