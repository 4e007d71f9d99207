import { splitItem } from '../../core/writing/splitItem.js';
import { takenIds } from '../../node/gitTakenIds.js';
import { writeEdit } from '../../node/writeFiles.js';
import { exitCodes, UsageError } from '../exitCodes.js';
import type { CommonOptions } from '../program.js';
import { loadProject, requireItem } from '../project.js';

export interface SplitOptions extends CommonOptions {
  readonly title: string;
  /** Numbers from 1, as people count: `2,3`. */
  readonly criteria?: string;
  readonly want?: string;
  readonly keepWant?: string;
  readonly backlog?: string;
}

/** `storymark split ID --title …`; prints the path of the second item. */
export async function split(id: string, options: SplitOptions): Promise<number> {
  const project = loadProject(options.cwd);
  const { item, backlog } = requireItem(project, id, options.backlog);
  const { title, want, keepWant } = options;
  const wanted = {
    title,
    criteria: indexes(options.criteria ?? ''),
    ...(want !== undefined && { want }),
    ...(keepWant !== undefined && { keptWant: keepWant }),
  };
  const document = await project.documents.get(item.file);
  const edit = splitItem(backlog, item, document, wanted, await takenIds(project.root));
  writeEdit(project.root, edit);
  for (const each of edit.files) if (each.kind === 'create') process.stdout.write(`${project.display(each.file)}\n`);
  return exitCodes.clean;
}

function indexes(list: string): number[] {
  const numbers = list.split(',').filter((part) => part.trim() !== '');
  return numbers.map((part) => {
    const number = Number(part);
    if (!Number.isInteger(number) || number < 1)
      throw new UsageError(`"${part.trim()}" is no number of a criterion. Count from 1: --criteria 2,3.`);
    return number - 1;
  });
}
