import { Uri } from 'vscode';
import { moveAnchors } from '../../core/writing/moveAnchors.js';
import type { Command } from './command.js';
import { moveTo } from './moves.js';
import { chooseItems, itemNow, pickItem } from './pickItems.js';

/** Move After… (an item's URI, nothing, the URI of the item above): the place is found by typing a part of the item that shall stand above. */
export const moveAfter: Command = async (context, ...args) => {
  const chosen = await chooseItems(context, args, 'Choose the item to move');
  const anchors = moveAnchors(chosen.backlog, chosen.items);
  const what = chosen.items.length === 1 ? (chosen.items[0]?.id ?? '') : `${String(chosen.items.length)} items`;
  const given = args[2] instanceof Uri ? chosen.service.paths.fileOf(args[2]) : undefined;
  const anchor =
    anchors.find((item) => item.file === given) ?? (await pickItem(chosen.backlog, anchors, `Move ${what} after…`));
  const { file } = anchor;
  await moveTo(context, chosen, () => ({ after: itemNow(chosen.service, file) }));
};
