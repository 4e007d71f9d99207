import { personaOf } from '../../model/personaOf.js';
import { isTeamRole } from '../roles.js';
import type { StatementRule } from '../rule.js';
import { placeOf } from '../statement.js';

export const storyRoleTeam: StatementRule = {
  kind: 'statement',
  code: 'story-role-team',
  group: 'Statement',
  summary: 'a role that is the team or a part of the product: developer, tester, system, API',
  levels: { planned: 'warning' },
  about: ['story'],
  fix: 'choice',
  check(statement) {
    const { role } = statement.sentence;
    if (!role || !isTeamRole(role.text)) return [];
    return [
      {
        span: placeOf(statement, role),
        message: `“${role.text}” builds the product or is a part of it, so nobody outside gains by this story. Say who gains, or make it a task.`,
      },
    ];
  },
  // Products for developers have a persona of that name.
  holds(_hit, { record, backlog }) {
    return personaOf(record.facts.role ?? '', backlog.all('persona')) === undefined;
  },
};
