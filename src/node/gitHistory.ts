import path from 'node:path';
import type { FileVersion, History } from '../core/ports.js';
import type { FileContent } from '../core/text/document.js';
import { backlogPaths } from './gitBacklogPaths.js';
import { readBlobs } from './gitBlobs.js';
import { fileChanges, type FileChange } from './gitFileChanges.js';
import { runGit } from './gitRun.js';

interface Commit {
  readonly id: string;
  /** Date part of the committer date in its own offset. */
  readonly day: string;
}

/**
 * What git knows of the backlog files below a root, which may be a folder inside the repository; read with git itself, and only
 * read. Where git cannot answer, the answer is undefined. One instance answers for one moment: it keeps the list of commits and
 * every blob it has read.
 */
export class GitHistory implements History {
  readonly #root: string;
  readonly #blobs = new Map<string, FileContent>();
  #commits: Promise<readonly Commit[]> | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  async treeAt(date: string): Promise<ReadonlyMap<string, FileContent> | undefined> {
    this.#commits ??= firstParents(this.#root);
    const commit = (await this.#commits).find(({ day }) => day <= date);
    if (!commit) return undefined;
    const listing = await runGit(this.#root, ['ls-tree', '-r', '-z', commit.id, '--', '.']);
    if (!listing) return undefined;
    const objects = new Map(textOf(listing).flatMap(parseTreeLine));
    const files = backlogPaths([...objects.keys()], rootName(this.#root));
    if (!(await this.#read(files.flatMap((file) => objects.get(file) ?? [])))) return undefined;
    const tree = new Map<string, FileContent>();
    for (const file of files.sort()) {
      const content = this.#blobs.get(objects.get(file) ?? '');
      if (content) tree.set(file, content);
    }
    return tree.size === 0 ? undefined : tree;
  }

  async versionsOf(
    files: readonly string[],
    until: string,
    daysOnly: ReadonlySet<string> = new Set(),
  ): Promise<ReadonlyMap<string, readonly FileVersion[]> | undefined> {
    const changes = await fileChanges(this.#root, files, until);
    if (!changes) return undefined;
    const wanted = new Map([...changes].map(([file, all]) => [file, daysOnly.has(file) ? all.slice(0, 1) : all]));
    const blobs = [...wanted].flatMap(([file, all]) =>
      daysOnly.has(file) ? [] : all.flatMap(({ blob }) => blob ?? []),
    );
    if (!(await this.#read(blobs))) return undefined;
    const toVersion = ({ day, commit, blob }: FileChange): FileVersion => {
      const content = blob === undefined ? undefined : this.#blobs.get(blob);
      return { day, commit, ...(content && { content }) };
    };
    return new Map([...wanted].map(([file, all]) => [file, all.map(toVersion)]));
  }

  async head(): Promise<{ readonly commit: string; readonly dirty: boolean } | undefined> {
    const commit = await runGit(this.#root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    if (!commit) return undefined;
    return { commit: commit.toString('latin1').slice(0, 7), dirty: await this.#isDirty() };
  }

  /** Whether backlog files differ from the commit; other files do not count. */
  async #isDirty(): Promise<boolean> {
    const [prefix, status, tracked] = await Promise.all([
      runGit(this.#root, ['rev-parse', '--show-prefix']),
      runGit(this.#root, ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', '.']),
      runGit(this.#root, ['ls-files', '-z']),
    ]);
    if (!prefix || !status || !tracked) return false;
    const below = prefix.toString('utf8').trimEnd();
    const changed = textOf(status).flatMap((entry) => {
      const file = entry.slice(3);
      return file.startsWith(below) && file.endsWith('.md') ? [file.slice(below.length)] : [];
    });
    if (changed.length === 0) return false;
    const all = new Set([...changed, ...textOf(tracked).filter((file) => file.endsWith('.md'))]);
    const files = new Set(backlogPaths([...all], rootName(this.#root)));
    return changed.some((file) => files.has(file));
  }

  async #read(ids: readonly string[]): Promise<boolean> {
    const wanted = [...new Set(ids)].filter((id) => !this.#blobs.has(id));
    const found = await readBlobs(this.#root, wanted);
    for (const [id, content] of found ?? []) this.#blobs.set(id, content);
    return found !== undefined;
  }
}

/** The history of the repository that holds `root`; undefined where there is no repository or no git. */
export async function openHistory(root: string): Promise<GitHistory | undefined> {
  const inside = await runGit(root, ['rev-parse', '--is-inside-work-tree']);
  return inside?.toString('latin1').trim() === 'true' ? new GitHistory(root) : undefined;
}

/** The file that git writes to whenever the commit that is checked out becomes another; undefined without a repository. */
export async function headLog(root: string): Promise<string | undefined> {
  const file = await runGit(root, ['rev-parse', '--git-path', 'logs/HEAD']);
  return file && path.resolve(root, file.toString('utf8').replace(/\n$/, ''));
}

/** Newest first. A commit lands on a branch when its first-parent line has it, however it was merged. */
async function firstParents(root: string): Promise<readonly Commit[]> {
  const log = await runGit(root, ['log', '--first-parent', '--format=%H %cd', '--date=short']);
  return (log?.toString('latin1') ?? '').split('\n').flatMap((line) => {
    const [id, day] = line.split(' ');
    return id !== undefined && day !== undefined ? [{ id, day }] : [];
  });
}

/** Path and object id of a Markdown file; links and submodules are no files. */
function parseTreeLine(line: string): [string, string][] {
  const match = /^100\d{3} blob ([0-9a-f]+)\t(.+\.md)$/s.exec(line);
  return match?.[1] !== undefined && match[2] !== undefined ? [[match[2], match[1]]] : [];
}

function textOf(output: Buffer): string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((part) => part !== '');
}

function rootName(root: string): string {
  return path.basename(path.resolve(root));
}
