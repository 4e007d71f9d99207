import { isCalendarDate } from '../../core/model/scalars.js';
import { reportKinds, type ReportKind } from '../../core/reports/reportKinds.js';
import { openHistory } from '../../node/gitHistory.js';
import { exitCodes, UsageError } from '../exitCodes.js';
import type { CommonOptions } from '../program.js';
import { loadProject, requireBacklog } from '../project.js';
import { asOfDate } from '../today.js';

export interface ReportOptions extends CommonOptions {
  readonly asOf?: string;
  readonly audience: 'customer' | 'internal';
  readonly backlog?: string;
}

/** `storymark report KIND [ID]`: the document's Markdown on standard output, nothing else. */
export async function report(kind: string, id: string | undefined, options: ReportOptions): Promise<number> {
  if (!isKind(kind))
    throw new UsageError(`There is no report "${kind}". Reports: ${Object.keys(reportKinds).join(', ')}.`);
  if (options.asOf !== undefined && !isCalendarDate(options.asOf))
    throw new UsageError(`--as-of ${options.asOf} is no date. Write it as 2026-03-18.`);
  const project = loadProject(options.cwd);
  const backlog = requireBacklog(project, options.backlog);
  const input = {
    backlog,
    documents: project.documents,
    history: await openHistory(project.root),
    asOf: options.asOf ?? asOfDate(backlog),
  };
  const { markdown, notes } = await reportKinds[kind](input, { id, audience: options.audience });
  process.stdout.write(markdown);
  for (const note of notes) process.stderr.write(`${note}\n`);
  return exitCodes.clean;
}

function isKind(kind: string): kind is ReportKind {
  return Object.hasOwn(reportKinds, kind);
}
