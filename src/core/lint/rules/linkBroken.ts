import type { Backlog } from '../../backlog/backlog.js';
import { referenceFields } from '../../backlog/backlog.js';
import type { RecordRule } from '../rule.js';

export const linkBroken: RecordRule = {
  kind: 'record',
  code: 'link-broken',
  group: 'Structure',
  summary: 'a field names something that does not exist',
  levels: { always: 'error' },
  fix: 'choice',
  *check({ record, backlog }) {
    const fields = record.fields as Readonly<Record<string, unknown>>;
    for (const field of [...Object.keys(referenceFields), 'cares-about'] as (keyof typeof referenceFields | 'cares-about')[]) {
      const value = fields[field];
      const ids: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
      for (const [index, id] of ids.entries()) {
        if (typeof id !== 'string' || isFound(backlog, field, id) || backlog.isForeignId(id)) continue;
        const what = field === 'cares-about' ? 'goal, metric, epic or release' : referenceFields[field];
        const range = record.places.value(field, Array.isArray(value) ? index : undefined);
        yield { range, message: `There is no ${what} “${id}”, so “${field}” leads nowhere. Create it or name one that exists.` };
      }
    }
  },
};

function isFound(backlog: Backlog, field: keyof typeof referenceFields | 'cares-about', id: string): boolean {
  if (field !== 'cares-about') return backlog.find(referenceFields[field], id) !== undefined;
  if (id.startsWith('tag:')) return true;
  return (['goal', 'metric', 'item', 'release'] as const).some((kind) => backlog.find(kind, id) !== undefined);
}
