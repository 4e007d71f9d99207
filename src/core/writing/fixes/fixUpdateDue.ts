import { savedUpdatesFolder } from '../../backlog/savedUpdates.js';
import type { BacklogEdit } from '../backlogEdit.js';
import type { Fixer, FixContext, FixSubject } from './fix.js';

export const fixUpdateDue: Fixer = {
  rule: 'update-due',
  *offers(subject, context) {
    yield { title: `Write the update of today (${context.today})`, edit: () => update(subject, context) };
  },
};

/** What a stakeholder update says, with every part left to its author. */
function update({ record: { id, title }, backlog }: FixSubject, { today }: FixContext): BacklogEdit {
  const product = backlog.all('vision')[0]?.title ?? '';
  const parts = [
    `# ${product === '' ? 'Update' : product}, for ${title || id} · ${today}`,
    '**In one line:** [your words]',
    '**Finished:** [your words]',
    '**Next:** [your words]',
    '**We need from you:** [your words]',
    `As of ${today}.`,
  ];
  const file = `${savedUpdatesFolder(backlog.folder)}/${today}-${id}.md`;
  return { label: `Write ${file}`, files: [{ kind: 'create', file, text: `${parts.join('\n\n')}\n` }] };
}
