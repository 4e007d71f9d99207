/**
 * Where backlog files are (spec: format §2.2), as rules about names only, so that every kind of file system can use them.
 */

/** Whether a folder can hold a backlog or a part of one: no packages, nothing that starts with a dot. */
export function isSearched(folderName: string): boolean {
  return folderName !== 'node_modules' && !folderName.startsWith('.');
}

/** A backlog is a folder named `backlog`, or one with a TEAM.md. */
export function isBacklogFolder(folderName: string, fileNames: { has(name: string): boolean }): boolean {
  return folderName === 'backlog' || fileNames.has('TEAM.md');
}

/** Whether a file of a backlog folder, or of a folder in it, is one of its records. */
export function isBacklogFile(fileName: string): boolean {
  return fileName.endsWith('.md') && !fileName.startsWith('.') && fileName.toLowerCase() !== 'readme.md';
}

/** Folders directly in a backlog folder that hold documents made from it, no records. */
export function isForDocuments(folderName: string): boolean {
  return folderName === 'reports' || folderName === 'templates';
}
