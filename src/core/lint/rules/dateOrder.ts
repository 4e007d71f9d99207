import { itemTypes } from '../../model/recordType.js';
import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const dateOrder: RecordRule = {
  kind: 'record',
  code: 'date-order',
  group: 'Done',
  summary: '`finished` before `started`, or one of them in the future',
  levels: { doing: 'error', done: 'error' },
  about: itemTypes,
  fix: 'choice',
  *check({ record, today }) {
    if (!isItem(record)) return;
    const { started, finished } = record.fields;
    for (const [field, date] of [['started', started] as const, ['finished', finished] as const]) {
      if (date === undefined || date <= today) continue;
      const message = `“${field}” is ${date}, which is still to come: times are counted from it. Write the day it happened, or remove the field.`;
      yield { range: record.places.value(field), message, about: field };
    }
    // A day in the future is the cause of a wrong order, too.
    if (started === undefined || finished === undefined || finished >= started || started > today) return;
    const message = `It was finished on ${finished} before it was started on ${started}, so its cycle time is negative. Correct one of the two.`;
    yield { range: record.places.value('finished'), message, about: 'order' };
  },
};
