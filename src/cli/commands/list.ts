import type { Backlog } from '../../core/backlog/backlog.js';
import type { Item } from '../../core/model/record.js';
import type { CommonOptions } from '../program.js';
import { exitCodes } from '../exitCodes.js';
import { printTable } from '../formats/table.js';
import { loadProject, type Project } from '../project.js';

export interface ListOptions extends CommonOptions {
  readonly status?: string;
  readonly type?: string;
  readonly sprint?: string;
  readonly epic?: string;
  readonly format: 'table' | 'json';
}

/** `storymark list`: all items in the full order, broken ones among them. */
export function list(options: ListOptions): Promise<number> {
  const project = loadProject(options.cwd, { withoutFacts: true });
  const rows = project.index.backlogs.flatMap((backlog) =>
    backlog
      .items()
      .filter(filterOf(options))
      .map((item) => toRow(item, backlog, project)),
  );
  if (options.format === 'json') {
    process.stdout.write(`${JSON.stringify({ schema: 'storymark-list/1', items: rows }, undefined, 2)}\n`);
  } else if (rows.length === 0) {
    process.stderr.write('No items.\n');
  } else {
    const cells = rows.map((row) => [
      row.position ?? '',
      row.id,
      row.broken ? 'broken' : (row.type ?? ''),
      row.status,
      row.estimate ?? '',
      row.title || row.file,
    ]);
    process.stdout.write(
      printTable(
        ['#', 'Id', 'Type', 'Status', 'Est', 'Title'],
        cells.map((row) => row.map(String)),
        process.stdout.columns,
      ),
    );
  }
  return Promise.resolve(exitCodes.clean);
}

function filterOf({ status, type, sprint, epic }: ListOptions): (item: Item) => boolean {
  const wanted = (text: string | undefined): ReadonlySet<string> | undefined =>
    text === undefined ? undefined : new Set(text.split(',').map((each) => each.trim().toLowerCase()));
  const [statuses, types, sprints, epics] = [wanted(status), wanted(type), wanted(sprint), wanted(epic)];
  return (item) =>
    (statuses?.has(item.fields.status) ?? true) &&
    (types?.has(item.type) ?? true) &&
    (sprints?.has(item.fields.sprint?.at(-1)?.toLowerCase() ?? '') ?? true) &&
    (epics?.has(item.fields.epic?.toLowerCase() ?? '') ?? true);
}

function toRow(item: Item, backlog: Backlog, project: Project) {
  const { status, rank, estimate, epic, sprint, release, blocked } = item.fields;
  return {
    id: item.id,
    type: item.type === 'unknown' ? null : item.type,
    status,
    title: item.title,
    rank: rank ?? null,
    position: backlog.position(item) ?? null,
    estimate: estimate ?? null,
    epic: epic ?? null,
    sprint: sprint ?? [],
    release: release ?? null,
    blocked: blocked ?? null,
    broken: backlog.isBroken(item),
    file: project.display(item.file),
  };
}
