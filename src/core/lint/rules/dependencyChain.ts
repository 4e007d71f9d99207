import { openDependencies } from '../../order/inversions.js';
import type { Backlog } from '../../backlog/backlog.js';
import type { Item } from '../../model/record.js';
import { isOpen } from '../../model/workflow.js';
import { isItem } from '../levels.js';
import type { BacklogRule } from '../rule.js';

/** Dependencies in a row that people can still plan with (spec: order §3.11). */
const most = 3;

export const dependencyChain: BacklogRule = {
  kind: 'backlog',
  code: 'dependency-chain',
  group: 'Order',
  summary: 'more than three open dependencies in a row',
  levels: { planned: 'hint' },
  reads(record) {
    if (!isItem(record)) return undefined;
    const { status, was = [], 'depends-on': dependencies = [] } = record.fields;
    if (status === 'done' || status === 'declined') return undefined;
    return `${record.id} ${String(isOpen(status))} ${was.join(' ')}, ${dependencies.join(' ')}`;
  },
  *check({ backlog }) {
    const rows = rowsOf(backlog);
    const long = rows.reach.at(-1) ?? new Set();
    for (const item of long) {
      if (!isOpen(item.fields.status)) continue;
      const needed = rows.needs.get(item) ?? [];
      // One finding a chain: where it becomes too long. In a ring, which has its own finding, no item is the last such.
      if (needed.some((each) => long.has(each) && isOpen(each.fields.status))) continue;
      const chain = chainFrom(item, rows);
      const index = (item.fields['depends-on'] ?? []).findIndex((id) => backlog.find('item', id) === chain[1]);
      const message = `${chain.map(({ id }) => id).join(' → ')}: each waits for the next, so a delay of the last delays them all. Cut the work so that a part can be done without the others.`;
      yield { record: item, field: 'depends-on', index, message };
    }
  },
};

interface Rows {
  /** Unfinished items → what they wait for. */
  readonly needs: ReadonlyMap<Item, readonly Item[]>;
  /** By number of dependencies, from 1: the items that have as many in a row. */
  readonly reach: readonly ReadonlySet<Item>[];
}

function rowsOf(backlog: Backlog): Rows {
  const needs = new Map<Item, readonly Item[]>();
  for (const item of backlog.records()) {
    if (!isItem(item)) continue;
    const { status, 'depends-on': ids } = item.fields;
    if (ids === undefined || status === 'done' || status === 'declined') continue;
    const needed = openDependencies(item, backlog);
    if (needed.length > 0) needs.set(item, needed);
  }
  const reach = [new Set(needs.keys())];
  for (let count = 2; count <= most + 1; count++) {
    const shorter = reach.at(-1) ?? new Set();
    reach.push(new Set([...shorter].filter((item) => needs.get(item)?.some((each) => shorter.has(each)))));
  }
  return { needs, reach };
}

function chainFrom(item: Item, { needs, reach }: Rows): Item[] {
  const chain = [item];
  for (let left = most; left >= 0; left--) {
    const needed: readonly Item[] = needs.get(chain.at(-1) ?? item) ?? [];
    const next = left === 0 ? needed[0] : needed.find((each) => reach[left - 1]?.has(each));
    if (next) chain.push(next);
  }
  return chain;
}
