import { storyRoles } from '../newStory.js';
import type { Fixer } from './fix.js';
import { roleEdit } from './roleEdit.js';

export const fixStoryRoleGeneric: Fixer = {
  rule: 'story-role-generic',
  *offers(subject) {
    for (const { role } of storyRoles(subject.backlog)) {
      yield { title: `Change the role to “${role}”`, edits: () => [roleEdit(subject, role)] };
    }
  },
};
