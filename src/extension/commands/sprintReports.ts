import { sprintsToPlan, sprintsToReview } from '../../core/order/reportChoices.js';
import { todayOf } from '../workspace/today.js';
import type { Command, CommandContext } from './command.js';
import { pickBacklog } from './pickBacklog.js';
import { pickId } from './pickId.js';
import { isTreeNode } from './pickItems.js';
import { showReport } from './showReport.js';

/** Sprint Plan. Called on a sprint's heading, or with an id as the only argument, it asks nothing. */
export const sprintPlan: Command = (context, target) => reportOf(context, target, 'sprint-plan');

/** Sprint Review, likewise. */
export const sprintReview: Command = (context, target) => reportOf(context, target, 'sprint-review');

const choices = { 'sprint-plan': sprintsToPlan, 'sprint-review': sprintsToReview } as const;

async function reportOf(context: CommandContext, target: unknown, kind: keyof typeof choices): Promise<void> {
  const node = isTreeNode(target) ? target : undefined;
  const group = node && context.tree.groupOf(node);
  const own = node?.service.index.backlogs.find((backlog) => backlog.folder === node.folder);
  const chosen = node && own ? { service: node.service, backlog: own } : await pickBacklog(context);
  const sprints = choices[kind](chosen.backlog, todayOf(chosen.backlog));
  const given = typeof target === 'string' ? target : group?.kind === 'sprint' ? group.id : undefined;
  await showReport(context, chosen, kind, { id: given ?? (await pickId(sprints, 'Choose the sprint')) });
}
