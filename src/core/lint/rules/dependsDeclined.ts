import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const dependsDeclined: RecordRule = {
  kind: 'record',
  code: 'depends-declined',
  group: 'Order',
  summary: 'an open item depends on a declined one',
  levels: { planned: 'error' },
  *check({ record, backlog }) {
    if (!isItem(record)) return;
    for (const [index, id] of (record.fields['depends-on'] ?? []).entries()) {
      const dependency = backlog.find('item', id);
      if (dependency?.fields.status !== 'declined') continue;
      const message = `${dependency.id} “${dependency.title}” is declined, so this can never be done. Take the dependency out, or reopen ${dependency.id}.`;
      yield { range: record.places.value('depends-on', index), message };
    }
  },
};
