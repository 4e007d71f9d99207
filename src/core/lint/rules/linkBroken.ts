import type { Backlog } from '../../backlog/backlog.js';
import { referenceFields, type ReferenceField } from '../../backlog/backlog.js';
import type { RecordRule } from '../rule.js';

type Field = ReferenceField | 'cares-about';

const fieldsWithIds = [...(Object.keys(referenceFields) as ReferenceField[]), 'cares-about'] as const;

export const linkBroken: RecordRule = {
  kind: 'record',
  code: 'link-broken',
  group: 'Structure',
  summary: 'a field names something that does not exist',
  levels: { always: 'error' },
  fix: 'choice',
  *check({ record, backlog }) {
    const fields = record.fields as Readonly<Record<string, unknown>>;
    for (const field of fieldsWithIds) {
      const value = fields[field];
      const ids: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
      for (const [index, id] of ids.entries()) {
        if (typeof id !== 'string') continue;
        const message = problemOf(backlog, field, id);
        if (message === undefined) continue;
        const range = record.places.value(field, Array.isArray(value) ? index : undefined);
        yield { range, message, about: field };
      }
    }
  },
};

/** What is wrong with a reference; undefined where it leads to what the field means, or to another backlog. */
function problemOf(backlog: Backlog, field: Field, id: string): string | undefined {
  if (field === 'cares-about')
    return isCaredAbout(backlog, id) ? undefined : nothingThere('goal, metric, epic or release', id, field);
  const kind = referenceFields[field];
  const found = backlog.find(kind, id);
  if (found === undefined)
    return backlog.isForeignId(id) ? undefined : nothingThere(field === 'epic' ? 'epic' : kind, id, field);
  if (field !== 'epic' || found.type === 'epic' || found.type === 'unknown') return undefined;
  return `${found.id} is a ${found.type} and no epic, so nothing can be grouped under it. Name an epic.`;
}

function nothingThere(what: string, id: string, field: Field): string {
  return `There is no ${what} “${id}”, so “${field}” leads nowhere. Create it or name one that exists.`;
}

function isCaredAbout(backlog: Backlog, id: string): boolean {
  if (/^tag:/i.test(id) || backlog.isForeignId(id)) return true;
  const item = backlog.find('item', id);
  if (item) return item.type === 'epic' || item.type === 'unknown';
  return (['goal', 'metric', 'release'] as const).some((kind) => backlog.find(kind, id) !== undefined);
}
