import { initBacklog } from '../../core/writing/initBacklog.js';
import { writeEdit } from '../../node/writeFiles.js';
import { exitCodes, UsageError } from '../exitCodes.js';
import type { CommonOptions } from '../program.js';
import { loadProject } from '../project.js';
import { asOfDate } from '../today.js';

export type InitOptions = CommonOptions & { readonly key: string };

/** `storymark init`: a backlog to begin with, unless there is one. */
export function init(options: InitOptions): Promise<number> {
  const project = loadProject(options.cwd);
  const [first] = project.index.backlogs;
  if (first) throw new UsageError(`There is a backlog already: ${project.display(first.folder) || '.'}.`);
  const edit = initBacklog({ key: options.key, today: asOfDate(undefined) });
  writeEdit(project.root, edit);
  for (const { file } of edit.files) process.stdout.write(`${project.display(file)}\n`);
  return Promise.resolve(exitCodes.clean);
}
