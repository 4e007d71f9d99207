import type { Item } from '../../model/record.js';
import { isOpen } from '../../model/workflow.js';
import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const priorityInversion: RecordRule = {
  kind: 'record',
  code: 'priority-inversion',
  group: 'Order',
  summary: 'an item stands above one that must be done first',
  levels: { planned: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  fix: 'choice',
  *check({ record, backlog, rings }) {
    // Without a rank nothing stands above anything; in a ring there is no right order to ask for.
    if (!isItem(record) || record.fields.rank === undefined || rings.around(record).length > 0) return;
    for (const [index, id] of (record.fields['depends-on'] ?? []).entries()) {
      const dependency = backlog.find('item', id);
      if (!dependency || !isOpenOrIdea(dependency) || backlog.compare(dependency, record) <= 0) continue;
      const where = isOpen(dependency.fields.status) ? 'stands below it in the order' : 'is only an idea';
      const advice = isOpen(dependency.fields.status)
        ? `Move ${dependency.id} above it`
        : `Plan ${dependency.id} above it`;
      yield {
        range: record.places.value('depends-on', index),
        message: `${record.id} needs ${dependency.id} “${dependency.title}”, which ${where}. ${advice}.`,
        related: [{ file: dependency.file, range: dependency.titleRange, message: `needed by ${record.id}` }],
      };
    }
  },
};

/** What is done stands in nobody's way; a declined dependency and an epic's place are no matter of order. */
function isOpenOrIdea({ type, fields: { status } }: Item): boolean {
  return type !== 'epic' && (isOpen(status) || status === 'idea');
}
