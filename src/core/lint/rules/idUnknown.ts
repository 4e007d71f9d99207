import { parseItemId, sameId } from '../../model/itemId.js';
import type { RecordRule } from '../rule.js';

export const idUnknown: RecordRule = {
  kind: 'record',
  code: 'id-unknown',
  group: 'Structure',
  summary: 'a text mentions an id of this backlog that no item has or had',
  levels: { always: 'hint' },
  fix: 'choice',
  *check({ record, backlog }) {
    for (const { id, range } of record.facts.mentions) {
      if (!sameId(parseItemId(id)?.key ?? '', backlog.team.key) || backlog.find('item', id)) continue;
      yield { range, message: `No item has the id ${id}. Correct it, or create the item.` };
    }
  },
};
