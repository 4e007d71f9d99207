import { personaOf } from '../../model/personaOf.js';
import { isGenericRole } from '../roles.js';
import type { StatementRule } from '../rule.js';
import { placeOf } from '../statement.js';

export const storyRoleGeneric: StatementRule = {
  kind: 'statement',
  code: 'story-role-generic',
  group: 'Statement',
  summary: 'a role that could be anybody: user, customer, person, admin',
  levels: { planned: 'hint' },
  about: ['story'],
  fix: 'choice',
  check(statement) {
    const { role } = statement.sentence;
    if (!role || !isGenericRole(role.text)) return [];
    return [
      {
        span: placeOf(statement, role),
        message: `“${role.text}” could be anybody, so it does not say whose problem this is. Name one of your personas.`,
      },
    ];
  },
  // With a single persona, or one of that name, the word says who is meant.
  holds(_hit, { record, backlog }) {
    const personas = backlog.all('persona');
    return personas.length !== 1 && personaOf(record.facts.role ?? '', personas) === undefined;
  },
};
