import type { Backlog } from '../backlog/backlog.js';
import { committedSet } from '../flow/committedSet.js';
import type { Item, Sprint } from '../model/record.js';
import { hasReached, isOpen } from '../model/workflow.js';
import { sizeOf } from '../order/size.js';
import type { FileVersion, History } from '../ports.js';
import { toFileHistory } from './fileHistory.js';
import type { FileHistory, LintHistory } from './lintHistory.js';

export interface LintHistoryInput {
  readonly backlogs: readonly Backlog[];
  readonly history: History;
  /** YYYY-MM-DD; what was committed later is left out. The `today` of a TEAM.md goes before it. */
  readonly today: string;
  /** Called between small steps: lets others work. */
  readonly rest?: () => Promise<void>;
}

/** Asks git what the rules want to know: of open items that may have something to say all versions, of others the last day. */
export async function readLintHistory(input: LintHistoryInput): Promise<LintHistory> {
  const files = new Map<string, FileHistory>();
  const planned = new Map<string, readonly Item[]>();
  for (const [asOf, backlogs] of byDay(input)) {
    for (const [file, past] of await readFiles(backlogs, asOf, input)) files.set(file, past);
    for (const backlog of backlogs) {
      for (const sprint of backlog.all('sprint').filter(({ fields: { end } }) => end !== undefined && end >= asOf)) {
        const items = await committedSet(sprint, { backlog, history: input.history, asOf });
        if (items) planned.set(keyOf(sprint), items);
      }
    }
  }
  return {
    of: (file) => files.get(file),
    plannedSize: (sprint, { team }) => {
      const items = planned.get(keyOf(sprint));
      return items && sizeOf(items, team).amount;
    },
  };
}

function byDay({ backlogs, today }: LintHistoryInput): Map<string, Backlog[]> {
  const days = new Map<string, Backlog[]>();
  for (const backlog of backlogs) {
    const day = backlog.team.today ?? today;
    days.set(day, [...(days.get(day) ?? []), backlog]);
  }
  return days;
}

async function readFiles(
  backlogs: readonly Backlog[],
  asOf: string,
  { history, rest }: LintHistoryInput,
): Promise<Map<string, FileHistory>> {
  const items = backlogs.flatMap((backlog) => backlog.all('item')).filter(isAskedFor);
  const daysOnly = new Set(items.filter((item) => !hasPast(item)).map(({ file }) => file));
  const asked = items.map(({ file }) => file);
  const versions = await history.versionsOf(asked, asOf, daysOnly);
  const known = new Map<string, FileHistory>();
  // A file that was never committed has a history too: an empty one.
  for (const file of versions ? asked : []) {
    known.set(file, toHistory(file, versions?.get(file) ?? [], daysOnly.has(file)));
    await rest?.();
  }
  return known;
}

function toHistory(file: string, versions: readonly FileVersion[], isDayOnly: boolean): FileHistory {
  if (!isDayOnly) return toFileHistory(file, versions);
  const changed = versions[0]?.day;
  return { questions: new Map(), ...(changed !== undefined && { changed }) };
}

function isAskedFor({ fields: { status } }: Item): boolean {
  return isOpen(status) || status === 'idea';
}

/** Whether earlier versions can matter: it is blocked, has open questions, or the team relies on it. */
function hasPast({ fields: { status, blocked }, facts }: Item): boolean {
  return isOpen(status) && (blocked !== undefined || facts.openQuestions > 0 || hasReached(status, 'ready'));
}

/** A sprint that begins on another day than it did is another one. */
function keyOf({ file, fields: { start } }: Sprint): string {
  return `${file} ${start ?? ''}`;
}
