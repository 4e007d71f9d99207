import { setFields } from '../setFields.js';
import type { Fixer } from './fix.js';

export const fixMoscowNoRelease: Fixer = {
  rule: 'moscow-no-release',
  *offers({ document, backlog }) {
    for (const { id, title, fields } of backlog.all('release')) {
      if (fields.status === 'shipped') continue;
      const name = title.startsWith(id) || title === '' ? title || id : `${id} ${title}`;
      yield { title: `Put it into ${name}`, edits: () => setFields(document, { release: id }) };
    }
    yield { title: 'Take “moscow” out', edits: () => setFields(document, { moscow: undefined }) };
  },
};
