import { fieldNames } from '../../model/fields.js';
import { nearest } from '../../model/nearest.js';
import type { RecordType } from '../../model/recordType.js';
import type { RecordRule } from '../rule.js';

export const fieldUnknown: RecordRule = {
  kind: 'record',
  code: 'field-unknown',
  group: 'Structure',
  summary: 'a field within two letters of one that exists; other unknown fields are your own',
  levels: { always: 'hint' },
  fix: 'choice',
  *check({ record }) {
    if (record.type === 'unknown') return;
    for (const field of record.unknownFields) {
      const near = meantField(field, record.type);
      // A field that is there already under its right name is not meant.
      if (near === undefined || record.places.has(near)) continue;
      yield {
        range: record.places.key(field),
        message: `“${field}” is no field of a ${record.type}. Did you mean “${near}”?`,
      };
    }
  },
};

/**
 * The field that a name was probably meant for: at most two edits away. In a short name two edits make another word (“note” is
 * no “code”), unless letters only changed places.
 */
export function meantField(field: string, type: RecordType): string | undefined {
  const known = fieldNames(type);
  const near = nearest(field, known, field.length < 5 ? 1 : 2);
  return near ?? known.find((each) => each.length > 2 && letters(each) === letters(field));
}

function letters(word: string): string {
  return Array.from(word.toLowerCase()).sort().join('');
}
