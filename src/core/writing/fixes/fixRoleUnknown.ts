import { nearest } from '../../model/nearest.js';
import type { Persona } from '../../model/record.js';
import { changeOf, type BacklogEdit } from '../backlogEdit.js';
import { addToList } from '../listField.js';
import { newRecord } from '../newRecord.js';
import { storyRoles } from '../newStory.js';
import { findingSpan, type FixContext, type Fixer, type FixSubject } from './fix.js';
import { roleEdit } from './roleEdit.js';

export const fixRoleUnknown: Fixer = {
  rule: 'role-unknown',
  *offers(subject, context) {
    const { backlog } = subject;
    const role = writtenRole(subject);
    if (role === '') return;
    const roles = storyRoles(backlog).map((each) => each.role);
    const near = nearest(role.toLowerCase(), roles);
    if (near !== undefined)
      yield { title: `Change the role to “${near}”`, preferred: true, edits: () => [roleEdit(subject, near)] };
    const title = role.charAt(0).toUpperCase() + role.slice(1);
    yield {
      title: `Create the persona “${title}”`,
      edit: () => newRecord(backlog, { type: 'persona', title }, context.today),
    };
    for (const persona of backlog.all('persona')) {
      yield { title: `Add it to the aliases of “${persona.title}”`, edit: () => asAlias(persona, role, context) };
    }
    for (const each of roles) {
      if (each !== near) yield { title: `Change the role to “${each}”`, edits: () => [roleEdit(subject, each)] };
    }
  },
};

function writtenRole(subject: FixSubject): string {
  const { start, end } = findingSpan(subject);
  return subject.document.text.slice(start, end).replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();
}

async function asAlias({ file, title }: Persona, role: string, { documents }: FixContext): Promise<BacklogEdit> {
  const document = await documents.get(file);
  return {
    label: `Add “${role}” to the aliases of “${title}”`,
    files: changeOf(document, addToList(document, 'aliases', role)),
  };
}
