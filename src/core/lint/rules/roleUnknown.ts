import { personaOf } from '../../model/personaOf.js';
import { storySentence } from '../../model/storySentence.js';
import { isGenericRole, isTeamRole } from '../roles.js';
import type { FileRule } from '../rule.js';

/** A rule about the file, not the statement: without a backlog there are no personas to compare with. */
export const roleUnknown: FileRule = {
  kind: 'file',
  code: 'role-unknown',
  group: 'Statement',
  summary: 'a role that is none of the personas',
  levels: { planned: 'information' },
  about: ['story'],
  fix: 'choice',
  check({ document }) {
    const { paragraph, sentence } = storySentence(document);
    const { role } = sentence;
    if (!paragraph || !role || isGenericRole(role.text) || isTeamRole(role.text) || isPlaceholder(role.text)) return [];
    const { start } = paragraph.span;
    return [
      {
        span: { start: start + role.span.start, end: start + role.span.end },
        message: `“${role.text}” is none of the personas, so nobody can look up who that is. Name a persona, or add the word to its aliases.`,
        about: role.text,
      },
    ];
  },
  holds({ about = '' }, { backlog }) {
    const personas = backlog.all('persona');
    if (personas.length === 0 || personaOf(about, personas) !== undefined) return false;
    const parts = about.split(/\sor\s|\sand\s|\/|,\s/i).filter((part) => part.trim() !== '');
    return parts.length < 2 || parts.some((part) => personaOf(part, personas) === undefined);
  },
};

/** The rule `placeholder` speaks about those. */
function isPlaceholder(role: string): boolean {
  return /^[[<_{]/.test(role);
}
