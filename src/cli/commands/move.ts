import type { Backlog } from '../../core/backlog/backlog.js';
import type { Item } from '../../core/model/record.js';
import { moveItems } from '../../core/writing/moveItems.js';
import type { MoveTarget } from '../../core/writing/placeRanks.js';
import { writeEdit } from '../../node/writeFiles.js';
import { exitCodes, UsageError } from '../exitCodes.js';
import type { CommonOptions } from '../program.js';
import { loadProject, requireItem } from '../project.js';

export interface MoveOptions extends CommonOptions {
  readonly before?: string;
  readonly after?: string;
  readonly top?: boolean;
  readonly bottom?: boolean;
}

/** `storymark move`: new ranks for the moved items, nothing else. */
export async function move(ids: readonly string[], options: MoveOptions): Promise<number> {
  const project = loadProject(options.cwd);
  const found = ids.map((id) => requireItem(project, id));
  const backlog = found[0]?.backlog;
  if (!backlog || found.some((each) => each.backlog !== backlog))
    throw new UsageError('Items of different backlogs cannot be moved together.');
  const target = targetOf(options, (id) => requireItem(project, id).item);
  const edit = await moveItems(
    backlog,
    found.map(({ item }) => item),
    target,
    project.documents,
  );
  writeEdit(project.root, edit);
  if (edit.files.length === 0) process.stdout.write('Nothing to move: that is where it stands.\n');
  else
    for (const { item } of found)
      process.stdout.write(`${item.id} is now ${place(loadProject(options.cwd), item.id)}.\n`);
  return exitCodes.clean;
}

function targetOf({ before, after, top, bottom }: MoveOptions, item: (id: string) => Item): MoveTarget {
  const given = [before, after, top, bottom].filter((each) => each !== undefined);
  if (given.length !== 1) throw new UsageError('Say where: one of --before ID, --after ID, --top, --bottom.');
  if (before !== undefined) return { before: item(before) };
  if (after !== undefined) return { after: item(after) };
  return top ? { top: true } : { bottom: true };
}

function place(project: ReturnType<typeof loadProject>, id: string): string {
  const { backlog, item } = requireItem(project, id);
  const position = backlog.position(item);
  const below = position === undefined ? undefined : openItems(backlog)[position];
  return `${position === undefined ? 'unranked' : ordinal(position)}${below ? `, above ${below.id}` : ', the last'}`;
}

function openItems(backlog: Backlog): Item[] {
  return backlog.items().filter((item) => backlog.position(item) !== undefined);
}

function ordinal(place: number): string {
  const ending = place % 100 >= 11 && place % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}
