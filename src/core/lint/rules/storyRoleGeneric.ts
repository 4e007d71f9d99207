import type { StatementRule } from '../rule.js';
import { placeOf } from '../statement.js';

const generic = new Set([
  'user',
  'end user',
  'end-user',
  'customer',
  'person',
  'people',
  'someone',
  'somebody',
  'anyone',
  'admin',
  'administrator',
  'stakeholder',
]);

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
    if (!role || !generic.has(plain(role.text))) return [];
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
    const role = record.facts.role === undefined ? '' : plain(record.facts.role);
    const isPersona = personas.some(({ title, fields }) =>
      [title, ...(fields.aliases ?? [])].some((name) => plain(name) === role),
    );
    return personas.length !== 1 && !isPersona;
  },
};

function plain(role: string): string {
  const word = role
    .toLowerCase()
    .replace(/^(?:an?|the)\s+/, '')
    .trim();
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}
