import type { Backlog } from '../backlog/backlog.js';
import type { Goal, Item } from '../model/record.js';
import { isOpen } from '../model/workflow.js';

/**
 * Where the path from an item to a goal ends. `elsewhere`: at a name that leads nowhere, at a file that cannot be read or at an
 * open epic, which have findings of their own. `closed`: at a goal that is achieved, missed or dropped, named by that field.
 */
export type Why =
  | { readonly kind: 'active' | 'elsewhere' | 'none' }
  | { readonly kind: 'closed'; readonly goal: Goal; readonly field: 'goal' | 'epic' };

export function whyOf(item: Item, backlog: Backlog): Why {
  const own = ownWhy(item, backlog);
  const { epic } = item.fields;
  if (own.kind === 'active' || own.kind === 'elsewhere' || epic === undefined || item.type === 'epic') return own;
  const parent = backlog.find('item', epic);
  if (parent?.type !== 'epic') return { kind: 'elsewhere' };
  const above = whyOf(parent, backlog);
  // What an open epic lacks is the epic's finding, once for all children; a closed goal of its own is the item's.
  if (isOpen(parent.fields.status)) return above.kind === 'active' || own.kind === 'none' ? { kind: 'elsewhere' } : own;
  if (above.kind === 'closed') return own.kind === 'closed' ? own : { ...above, field: 'epic' };
  return above.kind === 'none' ? own : above;
}

function ownWhy({ fields }: Item, backlog: Backlog): Why {
  if (fields.goal === undefined) return { kind: 'none' };
  const goal = backlog.find('goal', fields.goal);
  if (!goal || goal.broken) return { kind: 'elsewhere' };
  const { status } = goal.fields;
  if (status === 'active') return { kind: 'active' };
  return status === 'proposed' ? { kind: 'none' } : { kind: 'closed', goal, field: 'goal' };
}
