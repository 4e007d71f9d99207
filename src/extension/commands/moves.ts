import type { Backlog } from '../../core/backlog/backlog.js';
import type { Item } from '../../core/model/record.js';
import { stepTarget } from '../../core/writing/stepTarget.js';
import { moveItems } from '../../core/writing/moveItems.js';
import type { MoveTarget } from '../../core/writing/placeRanks.js';
import { todayOf } from '../workspace/today.js';
import type { Command, CommandContext } from './command.js';
import { chooseItems, itemNow, type ChosenItems } from './pickItems.js';
import { writeUndoable } from './writeUndoable.js';

export const moveUp: Command = (context, ...args) =>
  move(context, args, 'Choose the item to move up', (backlog, items) =>
    stepTarget(backlog, items, 'up', todayOf(backlog)),
  );

export const moveDown: Command = (context, ...args) =>
  move(context, args, 'Choose the item to move down', (backlog, items) =>
    stepTarget(backlog, items, 'down', todayOf(backlog)),
  );

export const moveToTop: Command = (context, ...args) =>
  move(context, args, 'Choose the item to move to the top', () => ({ top: true }));

type TargetOf = (backlog: Backlog, items: readonly Item[]) => MoveTarget | undefined;

async function move(
  context: CommandContext,
  args: readonly unknown[],
  prompt: string,
  targetOf: TargetOf,
): Promise<void> {
  await moveTo(context, await chooseItems(context, args, prompt), targetOf);
}

/** Moves items to where `targetOf` says, which is asked anew when a file changed in the meantime; undefined: they stay. */
export async function moveTo(context: CommandContext, chosen: ChosenItems, targetOf: TargetOf): Promise<void> {
  const { service, backlog } = chosen;
  const files = chosen.items.map((item) => item.file);
  await writeUndoable(context, service, async () => {
    const items = files.map((file) => itemNow(service, file));
    const target = targetOf(backlog, items);
    return target === undefined ? { label: 'Move', files: [] } : moveItems(backlog, items, target, service);
  });
}
