import { BacklogIndex } from '../backlog/backlogIndex.js';
import { isItemType } from '../model/recordType.js';
import type { Item, Sprint } from '../model/record.js';
import { isInSprint } from '../order/sprints.js';
import type { ReportInput } from './report.js';


/**
 * What was in a sprint at the end of its first day, from history. Undefined where there is no history that far back, or the
 * sprint's first day is still to come.
 */
export async function committedSet(sprint: Sprint, input: ReportInput): Promise<readonly Item[] | undefined> {
  const { start } = sprint.fields;
  if (start === undefined || start > input.asOf) return undefined;
  const tree = await input.history?.treeAt(start);
  if (!tree) return undefined;
  const index = new BacklogIndex({ score: () => undefined });
  index.apply([...tree].map(([file, content]) => ({ file, content })));
  const then = index.backlogs.find((backlog) => backlog.folder === input.backlog.folder);
  return then?.items().filter((item) => isItemType(item.type) && item.type !== 'epic' && isInSprint(item, sprint));
}

