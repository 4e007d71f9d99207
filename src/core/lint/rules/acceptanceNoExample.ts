import { criteriaOf } from '../../text/criteria.js';
import { readSteps } from '../../text/exampleSteps.js';
import { groupBullets } from '../../text/examples.js';
import type { FileRule } from '../rule.js';

export const acceptanceNoExample: FileRule = {
  kind: 'file',
  code: 'acceptance-no-example',
  group: 'Acceptance',
  summary: 'a criterion without an example nested in it',
  levels: { ready: 'information' },
  isOff: true,
  about: ['story', 'bug'],
  *check({ document }) {
    const bullets = criteriaOf(document).flatMap(({ item }) => item ?? []);
    for (const [item, ...more] of groupBullets(bullets, document.text)) {
      // A criterion in several bullets, or one that begins with “given”, is an example itself.
      if (!item || more.length > 0 || item.children.length > 0) continue;
      if (readSteps(item.text, 0).opensWith === 'given') continue;
      yield {
        span: item.textSpan,
        message:
          'This criterion has no example, so people may read it differently. Nest one below it: “Given …, when …, then …” or “the one where …”.',
      };
    }
  },
};
