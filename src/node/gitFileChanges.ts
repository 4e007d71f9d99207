import { runGit } from './gitRun.js';

/** What one commit did to a file. */
export interface FileChange {
  readonly day: string;
  readonly commit: string;
  /** Object id of what it left; absent where it deleted the file. */
  readonly blob?: string;
}

/** More folders than this are not named one by one. */
const mostFolders = 50;

/**
 * What the commits of the first-parent line did to some files (relative to `root`), newest first, up to the last commit on or
 * before `until`: one `git log` for all of them. A file that was renamed goes on under its earlier name.
 */
export async function fileChanges(
  root: string,
  files: readonly string[],
  until: string,
): Promise<ReadonlyMap<string, readonly FileChange[]> | undefined> {
  const changes = new Map<string, FileChange[]>();
  if (files.length === 0) return changes;
  const log = await runGit(root, [...settings, 'log', ...options, '--', ...foldersOf(files)]);
  if (!log) return undefined;
  // Name at the commit that is read → name today.
  const names = new Map(files.map((file) => [file, file]));
  let hasBegun = false;
  for (const { day, commit, entries } of readLog(log.toString('utf8'))) {
    hasBegun ||= day <= until;
    const renamed: [string, string][] = [];
    for (const { path, from, blob } of entries) {
      const file = names.get(path);
      if (file === undefined) continue;
      const known = changes.get(file) ?? [];
      if (hasBegun) changes.set(file, known);
      if (hasBegun) known.push({ day, commit, ...(blob !== undefined && { blob }) });
      if (from === undefined) continue;
      names.delete(path);
      renamed.push([from, file]);
    }
    for (const [from, file] of renamed) names.set(from, file);
  }
  return changes;
}

/** What a person may have set otherwise, and what makes names of files patterns. */
const settings = [
  ...['log.diffMerges=separate', 'log.showRoot=true', 'log.follow=false'].flatMap((each) => ['-c', each]),
  '--literal-pathspecs',
];
/** Against the first parent a merge shows what it landed. */
const options = [
  ...['--first-parent', '-m', '--relative', '--raw', '--no-abbrev', '-z', '--find-renames', '-l200'],
  ...['--no-ext-diff', '--no-textconv', '--format=%x01%H %cd', '--date=short'],
];

function foldersOf(files: readonly string[]): string[] {
  const folders = new Set(files.map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/'))) || '.'));
  return folders.size > mostFolders ? ['.'] : [...folders];
}

interface LoggedCommit {
  readonly day: string;
  readonly commit: string;
  readonly entries: readonly {
    readonly path: string;
    /** Its name before, where the commit renamed it. */
    readonly from?: string;
    readonly blob?: string;
  }[];
}

/** `\x01<hash> <day>` NUL, then for each file `:<modes> <blob> <blob> <status>` NUL `<path>` NUL, of a rename both paths. */
function* readLog(log: string): Iterable<LoggedCommit> {
  const parts = log.split('\0');
  let commit: LoggedCommit | undefined;
  let entries: LoggedCommit['entries'][number][] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = (parts[at] ?? '').replace(/^\n/, '');
    if (part.startsWith('\x01')) {
      if (commit) yield commit;
      const [hash = '', day = ''] = part.slice(1).split(' ');
      entries = [];
      commit = { day, commit: hash.slice(0, 7), entries };
    } else if (part.startsWith(':')) {
      const [, mode = '', , blob = '', status = ''] = part.split(' ');
      const from = /^[RC]/.test(status) ? parts[++at] : undefined;
      const path = parts[++at] ?? '';
      const isFile = status !== 'D' && mode.startsWith('100');
      entries.push({ path, ...(isFile && { blob }), ...(status.startsWith('R') && from !== undefined && { from }) });
    }
  }
  if (commit) yield commit;
}
