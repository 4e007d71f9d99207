import { itemTypes } from '../../model/recordType.js';
import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const doneNoDate: RecordRule = {
  kind: 'record',
  code: 'done-no-date',
  group: 'Done',
  summary: 'a done item without `finished`',
  levels: { done: 'hint' },
  about: itemTypes,
  fix: 'choice',
  *check({ record }) {
    if (!isItem(record) || record.fields.finished !== undefined) return;
    // A date that could not be read has a finding of its own.
    if (record.fieldProblems.some(({ field }) => field === 'finished')) return;
    const message =
      'It is done and does not say since when, so it is in no velocity and in no forecast. Add “finished:” with the day it was accepted.';
    yield { range: record.places.value(record.places.has('finished') ? 'finished' : 'status'), message };
  },
};
