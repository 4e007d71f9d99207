import { isBacklogFile, isSearched } from '../../core/backlog/backlogPlaces.js';

export function folderOfFile(file: string): string {
  return file.slice(0, Math.max(file.lastIndexOf('/'), 0));
}

/** Whether a path could be that of a backlog file, by its names alone; the search of the folder decides. */
export function couldBeBacklogFile(file: string): boolean {
  const names = file.split('/');
  const name = names.pop() ?? '';
  return isBacklogFile(name) && names.every(isSearched);
}

/** A file whose coming or going makes other files belong to a backlog, or not. */
export function isTeamFile(file: string): boolean {
  return file === 'TEAM.md' || file.endsWith('/TEAM.md');
}
