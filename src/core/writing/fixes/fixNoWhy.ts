import type { Backlog } from '../../backlog/backlog.js';
import { isItem } from '../../lint/levels.js';
import type { Item } from '../../model/record.js';
import { changeOf } from '../backlogEdit.js';
import { setFields } from '../setFields.js';
import type { Fixer, FixOffer, FixSubject } from './fix.js';

export const fixNoWhy: Fixer = {
  rule: 'no-why',
  *offers(subject, { documents }) {
    const { record, document, backlog } = subject;
    if (!isItem(record)) return;
    const epic = record.type === 'epic' ? undefined : parentOf(record, backlog);
    if (record.type !== 'epic' && !epic) for (const other of epicsWithGoal(backlog)) yield epicOffer(subject, other);
    for (const goal of activeGoals(backlog)) {
      const title = `${epic ? `Let ${epic.id} serve` : 'Serve'} the goal “${goal.title}”`;
      if (!epic) yield { title, edits: () => setFields(document, { goal: goal.id }) };
      else {
        const edit = async () => {
          const parent = await documents.get(epic.file);
          return { label: title, files: changeOf(parent, setFields(parent, { goal: goal.id })) };
        };
        yield { title, edit };
      }
    }
  },
};

function epicOffer({ document }: FixSubject, epic: Item): FixOffer {
  return { title: `Put it under ${epic.id} “${epic.title}”`, edits: () => setFields(document, { epic: epic.id }) };
}

function parentOf(item: Item, backlog: Backlog): Item | undefined {
  return item.fields.epic === undefined ? undefined : backlog.find('item', item.fields.epic);
}

function epicsWithGoal(backlog: Backlog): Item[] {
  const goals = activeGoals(backlog);
  return backlog
    .items()
    .filter(
      ({ type, fields: { goal, status } }) =>
        type === 'epic' && status !== 'done' && status !== 'declined' && goals.some(({ id }) => id === goal),
    );
}

function activeGoals(backlog: Backlog) {
  return backlog.all('goal').filter(({ fields }) => fields.status === 'active');
}
