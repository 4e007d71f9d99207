import { criteriaOf } from '../../text/criteria.js';
import { groupBullets } from '../../text/examples.js';
import { findSection } from '../../text/sections.js';
import type { FileRule } from '../rule.js';

/** Example mapping's rule of thumb for one item. */
const most = 8;

export const acceptanceMany: FileRule = {
  kind: 'file',
  code: 'acceptance-many',
  group: 'Acceptance',
  summary: `more than ${most} acceptance criteria`,
  levels: { planned: 'warning' },
  // The check list of a migration is long and one piece of work: tasks and spikes are left alone.
  about: ['story', 'bug'],
  fix: 'choice',
  check({ document }) {
    const criteria = criteriaOf(document);
    if (criteria.length <= most) return [];
    const bullets = criteria.flatMap(({ item }) => item ?? []);
    const count = criteria.length - bullets.length + groupBullets(bullets, document.text).length;
    const heading = findSection(document.body, 'acceptance')?.heading;
    if (count <= most || heading === undefined) return [];
    const message = `${count} criteria are more than one piece of work has as a rule (${most}), so it is probably several. Split it by its rules.`;
    return [{ span: heading.textSpan, message }];
  },
};
