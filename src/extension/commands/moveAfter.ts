import { moveAnchors } from '../../core/writing/moveAnchors.js';
import type { Command } from './command.js';
import { moveTo } from './moves.js';
import { chooseItems, itemNow, pickItem } from './pickItems.js';

/** Move After…: the place is found by typing a part of the item that shall stand above. */
export const moveAfter: Command = async (context, ...args) => {
  const chosen = await chooseItems(context, args, 'Choose the item to move');
  const anchors = moveAnchors(chosen.backlog, chosen.items);
  const what = chosen.items.length === 1 ? (chosen.items[0]?.id ?? '') : `${String(chosen.items.length)} items`;
  const { file } = await pickItem(chosen.backlog, anchors, `Move ${what} after…`);
  await moveTo(context, chosen, () => ({ after: itemNow(chosen.service, file) }));
};
