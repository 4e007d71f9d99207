import { isItem } from '../../lint/levels.js';
import { moveItems } from '../moveItems.js';
import { findingSpan, type Fixer } from './fix.js';

export const fixPriorityInversion: Fixer = {
  rule: 'priority-inversion',
  *offers(subject, { documents }) {
    const { record, backlog, document } = subject;
    if (!isItem(record)) return;
    const { start, end } = findingSpan(subject);
    const id = document.text.slice(start, end).replace(/^["']|["']$/g, '');
    const dependency = backlog.find('item', id);
    if (!dependency) return;
    yield {
      title: `Move ${dependency.id} just above ${record.id}`,
      preferred: true,
      edit: () => moveItems(backlog, [dependency], { before: record }, documents),
    };
  },
};
