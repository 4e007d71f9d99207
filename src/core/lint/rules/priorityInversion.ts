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
    if (!isItem(record)) return;
    const ring = rings.around(record);
    for (const [index, id] of (record.fields['depends-on'] ?? []).entries()) {
      const dependency = backlog.find('item', id);
      if (!dependency || !isOpen(dependency.fields.status) || dependency.type === 'epic' || ring.includes(dependency)) continue;
      if (backlog.compare(dependency, record) <= 0) continue;
      yield {
        range: record.places.value('depends-on', index),
        message: `${record.id} needs ${dependency.id} “${dependency.title}”, which stands below it in the order. Move ${dependency.id} above it.`,
        related: [{ file: dependency.file, range: dependency.titleRange, message: `needed by ${record.id}` }],
      };
    }
  },
};
