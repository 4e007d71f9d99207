import { fieldNames } from '../../model/fields.js';
import { nearest } from '../../model/nearest.js';
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
      const near = nearest(field, fieldNames(record.type));
      // A field that is there already under its right name is not meant.
      if (near === undefined || record.places.has(near)) continue;
      yield { range: record.places.key(field), message: `“${field}” is no field of a ${record.type}. Did you mean “${near}”?` };
    }
  },
};
