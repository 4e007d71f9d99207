import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What a run printed, and how it ended. */
export interface KeptRun {
  readonly output: string;
  readonly exitCode: number;
}

/** Runs kept; older ones are deleted. */
const mostRuns = 20;
/** A file changed this shortly before the run was kept could change again without a sign: such a run is not trusted. */
const racyMilliseconds = 2000;

/**
 * Remembers whole runs of the linter: when no file, option or version has changed, the same bytes are printed again. Stands below
 * git's common folder, or in the system's cache folder without git. Safe to delete; whatever is damaged is passed over.
 */
export class LintCache {
  readonly #folder: string;
  readonly #file: string;
  readonly #newest: number;

  /** `salt` is everything beside the files that decides the output: version, options, the day. */
  constructor(root: string, files: readonly string[], salt: string) {
    const hash = createHash('sha256').update(salt).update('\0').update(root);
    let newest = 0;
    for (const file of files) {
      const stats = statSync(path.join(root, file), { throwIfNoEntry: false });
      hash.update(`\0${file}\0`);
      if (!stats) continue;
      const { size, mtimeMs, ctimeMs, ino } = stats;
      hash.update(`${size} ${mtimeMs} ${ctimeMs} ${ino}`);
      newest = Math.max(newest, mtimeMs, ctimeMs);
    }
    this.#newest = newest;
    this.#folder = cacheFolder(root);
    this.#file = path.join(this.#folder, `lint-${hash.digest('hex')}.json`);
  }

  get(): KeptRun | undefined {
    try {
      const kept: unknown = JSON.parse(readFileSync(this.#file, 'utf8'));
      return isKeptRun(kept) ? kept : undefined;
    } catch {
      // Not there, or damaged: the run is done anew and kept again.
      return undefined;
    }
  }

  put(run: KeptRun): void {
    if (Date.now() - this.#newest < racyMilliseconds) return;
    try {
      mkdirSync(this.#folder, { recursive: true });
      const temporary = `${this.#file}.${process.pid}`;
      writeFileSync(temporary, JSON.stringify(run));
      renameSync(temporary, this.#file);
      this.#prune();
    } catch {
      // A folder that cannot be written costs time in the next run, nothing else.
    }
  }

  #prune(): void {
    const runs = readdirSync(this.#folder)
      .filter((name) => name.startsWith('lint-'))
      .map((name) => ({ name, at: statSync(path.join(this.#folder, name)).mtimeMs }))
      .sort((a, b) => b.at - a.at);
    for (const { name } of runs.slice(mostRuns)) rmSync(path.join(this.#folder, name), { force: true });
  }
}

function isKeptRun(value: unknown): value is KeptRun {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'output' in value && typeof value.output === 'string' && 'exitCode' in value && typeof value.exitCode === 'number'
  );
}

function cacheFolder(root: string): string {
  const git = commonGitFolder(root);
  if (git !== undefined) return path.join(git, 'storymark', 'cache', 'v1');
  const base = process.env.XDG_CACHE_HOME ?? (process.platform === 'win32' ? process.env.LOCALAPPDATA : undefined);
  return path.join(base ?? path.join(os.homedir(), '.cache'), 'storymark', 'v1');
}

/** The folder that all worktrees of a repository share, found without starting git. */
function commonGitFolder(root: string): string | undefined {
  for (let folder = root; ; folder = path.dirname(folder)) {
    const git = path.join(folder, '.git');
    if (existsSync(git)) return statSync(git).isDirectory() ? git : linkedGitFolder(git);
    if (path.dirname(folder) === folder) return undefined;
  }
}

/** A worktree's `.git` is a file that names its own folder, which names the common one. */
function linkedGitFolder(file: string): string | undefined {
  const own = /^gitdir: (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1]?.trim();
  if (own === undefined) return undefined;
  const folder = path.resolve(path.dirname(file), own);
  const common = path.join(folder, 'commondir');
  return existsSync(common) ? path.resolve(folder, readFileSync(common, 'utf8').trim()) : folder;
}
