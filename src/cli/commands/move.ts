import type { Backlog } from '../../core/backlog/backlog.js';
import type { Item } from '../../core/model/record.js';
import { moveItems } from '../../core/writing/moveItems.js';
import type { MoveTarget } from '../../core/writing/placeRanks.js';
import { writeEdit } from '../../node/writeFiles.js';
import { exitCodes, UsageError } from '../exitCodes.js';
import type { CommonOptions } from '../program.js';
import { loadProject, requireItem, type Project } from '../project.js';

export interface MoveOptions extends CommonOptions {
  readonly before?: string;
  readonly after?: string;
  readonly top?: boolean;
  readonly bottom?: boolean;
  readonly backlog?: string;
}

/** `storymark move`: new ranks for the moved items, nothing else. */
export async function move(ids: readonly string[], options: MoveOptions): Promise<number> {
  const project = loadProject(options.cwd);
  const found = ids.map((id) => requireItem(project, id, options.backlog));
  const backlog = found[0]?.backlog;
  if (!backlog || found.some((each) => each.backlog !== backlog))
    throw new UsageError('Items of different backlogs cannot be moved together.');
  const target = targetOf(options, (id) => {
    const { item, backlog: itsBacklog } = requireItem(project, id, options.backlog);
    if (itsBacklog !== backlog) throw new UsageError(`${item.id} is in another backlog, with an order of its own.`);
    return item;
  });
  const edit = await moveItems(
    backlog,
    found.map(({ item }) => item),
    target,
    project.documents,
  );
  writeEdit(project.root, edit);
  if (edit.files.length === 0) {
    process.stdout.write('Nothing to move: that is where it stands.\n');
    return exitCodes.clean;
  }
  const after = loadProject(options.cwd);
  for (const { item } of found) process.stdout.write(`${item.id} is now ${place(after, item.file)}.\n`);
  return exitCodes.clean;
}

function targetOf({ before, after, top, bottom }: MoveOptions, item: (id: string) => Item): MoveTarget {
  const given = [before, after, top, bottom].filter((each) => each !== undefined);
  if (given.length !== 1) throw new UsageError('Say where: one of --before ID, --after ID, --top, --bottom.');
  if (before !== undefined) return { before: item(before) };
  if (after !== undefined) return { after: item(after) };
  return top ? { top: true } : { bottom: true };
}

function place({ index }: Project, file: string): string {
  const backlog = index.backlogOf(file);
  const open = backlog ? openItems(backlog) : [];
  const at = open.findIndex((item) => item.file === file);
  const below = open[at + 1];
  return at === -1 ? 'unranked' : `${ordinal(at + 1)}${below ? `, above ${below.id}` : ', the last'}`;
}

function openItems(backlog: Backlog): Item[] {
  return backlog.items().filter((item) => backlog.position(item) !== undefined);
}

function ordinal(place: number): string {
  const ending = place % 100 >= 11 && place % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}
