import { isBacklogFile, isBacklogFolder, isForDocuments, isSearched } from '../core/backlog/backlogPlaces.js';

/**
 * Which of these paths are backlog files, by the rules that also find them on disk. `paths` are all Markdown files below the
 * root, with `/`; `rootName` is the name of the root folder itself.
 */
export function backlogPaths(paths: readonly string[], rootName: string): string[] {
  const names = new Map<string, Set<string>>();
  for (const path of paths) {
    const folder = folderOf(path);
    names.set(folder, (names.get(folder) ?? new Set()).add(path.slice(folder === '' ? 0 : folder.length + 1)));
  }
  const known = new Map<string, Place>();
  return paths.filter((path) => {
    const folder = folderOf(path);
    return (
      placeOf(folder, { names, known, rootName }).inBacklog &&
      isBacklogFile(path.slice(folder === '' ? 0 : folder.length + 1))
    );
  });
}

interface Place {
  readonly isBacklog: boolean;
  readonly inBacklog: boolean;
  readonly isSearched: boolean;
}

interface Folders {
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  readonly known: Map<string, Place>;
  readonly rootName: string;
}

const nowhere: Place = { isBacklog: false, inBacklog: false, isSearched: false };

function placeOf(folder: string, folders: Folders): Place {
  const known = folders.known.get(folder);
  if (known) return known;
  const place = judge(folder, folders);
  folders.known.set(folder, place);
  return place;
}

function judge(folder: string, folders: Folders): Place {
  const name = folder === '' ? folders.rootName : folder.slice(folder.lastIndexOf('/') + 1);
  const isBacklog = isBacklogFolder(name, folders.names.get(folder) ?? new Set());
  if (folder === '') return { isBacklog, inBacklog: isBacklog, isSearched: true };
  const parent = placeOf(folderOf(folder), folders);
  if (!parent.isSearched || !isSearched(name) || (parent.isBacklog && isForDocuments(name))) return nowhere;
  return { isBacklog, inBacklog: parent.inBacklog || isBacklog, isSearched: true };
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}
