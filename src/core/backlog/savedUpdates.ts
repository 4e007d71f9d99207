/** Folder of the stakeholder updates that were saved, in the folder of a backlog. */
export function savedUpdatesFolder(backlogFolder: string): string {
  return backlogFolder === '' ? 'reports/updates' : `${backlogFolder}/reports/updates`;
}

/** Whether a file lies where saved updates do, by its names alone. */
export function isSavedUpdate(file: string): boolean {
  return /(?:^|\/)reports\/updates\/[^/]+\.md$/.test(file);
}

/** Folders that are those of a backlog if any of these files is in one: a superset, found by names alone. */
export function possibleBacklogFolders(files: readonly string[]): string[] {
  const folders = new Set<string>(['']);
  for (const file of files) {
    const names = file.split('/').slice(0, -1);
    if (file.endsWith('TEAM.md')) folders.add(names.join('/'));
    names.forEach((name, at) => {
      if (name === 'backlog') folders.add(names.slice(0, at + 1).join('/'));
    });
  }
  return [...folders].sort();
}
