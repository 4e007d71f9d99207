import { dayNumber } from '../../order/calendar.js';
import type { RecordRule } from '../rule.js';

/** Days that feedback may wait in the inbox. */
const patience = 7;

export const feedbackUntriaged: RecordRule = {
  kind: 'record',
  code: 'feedback-untriaged',
  group: 'Done',
  summary: 'feedback older than 7 days that is linked to no item',
  levels: { always: 'information' },
  about: ['feedback'],
  fix: 'choice',
  *check({ record, today }) {
    if (record.type !== 'feedback' || (record.fields.items ?? []).length > 0) return;
    const { date } = record.fields;
    // A list that could not be read is a mistake of its own.
    if (date === undefined || record.fieldProblems.some(({ field }) => field === 'items')) return;
    const days = dayNumber(today) - dayNumber(date);
    if (days <= patience) return;
    const range = record.places.has('items') ? record.places.value('items') : record.titleRange;
    const message = `This has been in the inbox for ${String(days)} days, so it counts for nothing. Name the item that would answer it in “items:”, or make an idea of it.`;
    yield { range, message };
  },
};
