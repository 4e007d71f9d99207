import type { Backlog } from '../../backlog/backlog.js';
import type { Sprint } from '../../model/record.js';
import { sprintName } from '../../order/sprints.js';
import { findSection, sectionItems } from '../../text/sections.js';
import type { FileRule } from '../rule.js';

export const retroActionOpen: FileRule = {
  kind: 'file',
  code: 'retro-action-open',
  group: 'Done',
  summary: 'an action of a retrospective is not ticked, and the second sprint after it has begun',
  levels: { always: 'information' },
  about: ['sprint'],
  fix: 'choice',
  *check({ document }) {
    for (const { text, textSpan, checkbox } of sectionItems(findSection(document.body, 'retrospective')))
      if (checkbox?.checked === false && text !== '') yield { span: textSpan, message: '' };
  },
  holds(_hit, { record, backlog, today }) {
    if (record.type !== 'sprint') return false;
    const second = secondAfter(record, backlog);
    const start = second?.fields.start;
    if (!second || start === undefined || start > today) return false;
    return `${sprintName(second)} has begun, the second since, and this action is not ticked. Do it, tick it, or take it out: open actions teach a team that a retrospective changes nothing.`;
  },
};

function secondAfter({ fields: { start: own } }: Sprint, backlog: Backlog): Sprint | undefined {
  if (own === undefined) return undefined;
  const later = backlog.all('sprint').filter(({ fields: { start } }) => start !== undefined && start > own);
  return later.sort((a, b) => ((a.fields.start ?? '') < (b.fields.start ?? '') ? -1 : 1))[1];
}
