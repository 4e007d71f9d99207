import { itemTypes } from '../../model/recordType.js';
import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const revisitDue: RecordRule = {
  kind: 'record',
  code: 'revisit-due',
  group: 'Done',
  summary: 'the day on which a declined item was to be looked at again has passed',
  levels: { declined: 'information' },
  about: itemTypes,
  fix: 'choice',
  *check({ record, today }) {
    if (!isItem(record)) return;
    const { revisit } = record.fields;
    if (revisit === undefined || revisit >= today) return;
    const message = `You wanted to look at this again by ${revisit}, and the day has passed. Reopen it, or name a later day.`;
    yield { range: record.places.value('revisit'), message };
  },
};
