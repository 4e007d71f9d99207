import { compareIds, idKey } from '../../model/itemId.js';
import { parseRank } from '../../model/rank.js';
import { isOpen } from '../../model/workflow.js';
import { isItem } from '../levels.js';
import type { GroupRule } from '../rule.js';

export const rankEqual: GroupRule = {
  kind: 'group',
  code: 'rank-equal',
  group: 'Order',
  summary: 'open items that share a rank',
  levels: { planned: 'hint' },
  about: ['story', 'bug', 'task', 'spike'],
  fix: 'choice',
  member({ record, document }) {
    if (!isItem(record) || !isOpen(record.fields.status) || record.fields.rank === undefined) return undefined;
    const rank = parseRank(record.fields.rank);
    const entry = document.frontMatter.frontMatter?.entries.find(({ key }) => key === 'rank');
    if (!rank || !entry) return undefined;
    const group = `${rank.negative ? '-' : ''}${rank.whole}.${rank.fraction}`;
    return { group, value: record.id, span: entry.valueSpan };
  },
  check(members) {
    // Two files with one id have a finding of their own.
    const byId = new Map(members.map(({ record }) => [idKey(record.id), record]));
    const [first, second, ...others] = [...byId.values()].sort((a, b) => compareIds(a.id, b.id));
    if (!first || !second) return [];
    const named = [first, ...others].map(({ id }) => id).join(', ');
    return [
      {
        record: second,
        message: `${second.id} has the same rank as ${named}, so only their ids say which comes first. Spread them.`,
        related: [first, ...others].map((record) => ({ record, message: 'the same rank' })),
      },
    ];
  },
};
