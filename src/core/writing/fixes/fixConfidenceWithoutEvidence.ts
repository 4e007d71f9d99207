import { isItem } from '../../lint/levels.js';
import { sameId } from '../../model/itemId.js';
import { changeOf } from '../backlogEdit.js';
import { addToList } from '../listField.js';
import type { Fixer } from './fix.js';

/** Feedback that speaks of the item and is not linked to it is the evidence that was forgotten. */
export const fixConfidenceWithoutEvidence: Fixer = {
  rule: 'confidence-without-evidence',
  *offers({ record, backlog }, { documents }) {
    if (!isItem(record)) return;
    const names = [record.id, ...(record.fields.was ?? [])];
    for (const feedback of backlog.all('feedback')) {
      if (!feedback.facts.mentions.some(({ id }) => names.some((name) => sameId(id, name)))) continue;
      const { from = feedback.id, date = '' } = feedback.fields;
      const title = `Link the feedback of ${[from, date].join(' ').trim()}`;
      const edit = async () => {
        const document = await documents.get(feedback.file);
        return { label: title, files: changeOf(document, addToList(document, 'items', record.id)) };
      };
      yield { title, edit };
    }
  },
};
