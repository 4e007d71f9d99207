import { isOpen } from '../../model/workflow.js';
import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const doneBeforeDependency: RecordRule = {
  kind: 'record',
  code: 'done-before-dependency',
  group: 'Order',
  summary: 'a done item depends on one that is still open',
  levels: { done: 'warning' },
  *check({ record, backlog, rings }) {
    if (!isItem(record)) return;
    for (const [index, id] of (record.fields['depends-on'] ?? []).entries()) {
      const needed = backlog.find('item', id);
      if (!needed || !isOpen(needed.fields.status) || rings.around(record).includes(needed)) continue;
      yield {
        range: record.places.value('depends-on', index),
        message: `${record.id} is done and needs ${needed.id} “${needed.title}”, which is not. Take the dependency out if it was none, or send ${record.id} back.`,
        related: [{ file: needed.file, range: needed.titleRange, message: `needed by ${record.id}` }],
      };
    }
  },
};
