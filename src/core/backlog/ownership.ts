import { parseItemId } from '../model/itemId.js';
import type { BacklogRecord, Team } from '../model/record.js';
import { isItem } from './liveBacklog.js';

/** Which folder's backlog a record belongs to (spec: Several backlogs in one repository). */
export function ownerOf(record: BacklogRecord, teams: readonly Team[]): string {
  const byKey = isItem(record) ? teamOfId(record.id, teams) : undefined;
  const team = byKey ?? nearestTeam(record.file, teams) ?? (teams.length === 1 ? teams[0] : undefined);
  return team ? folderOf(team.file) : defaultFolder(record.file);
}

export function folderOf(file: string): string {
  return file.slice(0, Math.max(file.lastIndexOf('/'), 0));
}

function teamOfId(id: string, teams: readonly Team[]): Team | undefined {
  const key = parseItemId(id)?.key.toUpperCase();
  return key === undefined ? undefined : teams.find((team) => team.fields.key === key);
}

function nearestTeam(file: string, teams: readonly Team[]): Team | undefined {
  let best: Team | undefined;
  for (const team of teams) {
    const folder = folderOf(team.file);
    const isAbove = folder === '' || file.startsWith(`${folder}/`);
    if (isAbove && (!best || folder.length > folderOf(best.file).length)) best = team;
  }
  return best;
}

/** Without any TEAM.md: the outermost folder named `backlog` on the way to the file, else the root. */
function defaultFolder(file: string): string {
  const parts = file.split('/');
  const at = parts.slice(0, -1).indexOf('backlog');
  return at === -1 ? '' : parts.slice(0, at + 1).join('/');
}
