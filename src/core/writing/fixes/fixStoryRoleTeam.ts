import { storyRoles } from '../newStory.js';
import { setFields } from '../setFields.js';
import type { Fixer } from './fix.js';
import { roleEdit } from './roleEdit.js';

export const fixStoryRoleTeam: Fixer = {
  rule: 'story-role-team',
  *offers(subject) {
    yield {
      title: 'Make it a task',
      preferred: true,
      edits: () => setFields(subject.document, { type: 'task' }),
    };
    for (const { role } of storyRoles(subject.backlog)) {
      yield { title: `Change the role to “${role}”`, edits: () => [roleEdit(subject, role)] };
    }
  },
};
