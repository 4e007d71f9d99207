import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cacheFolder.js';

/** What a run printed, as text or as the bytes that were kept of it, and how it ended. */
export interface KeptRun {
  readonly output: string | Buffer;
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
    this.#folder = folderFor(root);
    this.#file = path.join(this.#folder, `lint-${hash.digest('hex')}`);
  }

  get(): KeptRun | undefined {
    try {
      return unpack(readFileSync(this.#file));
    } catch {
      // Not there: the run is done anew and kept.
      return undefined;
    }
  }

  put(run: KeptRun): void {
    if (Date.now() - this.#newest < racyMilliseconds) return;
    try {
      mkdirSync(this.#folder, { recursive: true });
      const temporary = `${this.#file}.${process.pid}`;
      writeFileSync(temporary, pack(run));
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

/** The bytes behind a line with the exit code and their number, so that a file that was cut short is noticed. */
function pack({ output, exitCode }: KeptRun): Buffer {
  const bytes = Buffer.from(output);
  return Buffer.concat([Buffer.from(`${exitCode} ${bytes.length}\n`), bytes]);
}

function unpack(kept: Buffer): KeptRun | undefined {
  const end = kept.indexOf('\n');
  const [, exitCode, length] = /^([01]) (\d+)$/.exec(kept.toString('latin1', 0, Math.max(end, 0))) ?? [];
  const output = kept.subarray(end + 1);
  return output.length === Number(length) ? { output, exitCode: Number(exitCode) } : undefined;
}

function folderFor(root: string): string {
  const git = commonGitFolder(path.resolve(root));
  if (git !== undefined) return path.join(git, 'storymark', 'cache', 'v1');
  return cacheFolder();
}

/** The folder that all worktrees of a repository share, found without starting git; undefined where there is none to be read. */
function commonGitFolder(root: string): string | undefined {
  for (let folder = root; ; folder = path.dirname(folder)) {
    const git = path.join(folder, '.git');
    if (existsSync(git)) return statSync(git).isDirectory() ? git : linkedGitFolder(git);
    if (path.dirname(folder) === folder) return undefined;
  }
}

/** A worktree's `.git` is a file that names its own folder, which names the common one. */
function linkedGitFolder(file: string): string | undefined {
  const own = /^gitdir: (.+)$/m.exec(readText(file) ?? '')?.[1]?.trim();
  if (own === undefined) return undefined;
  const folder = path.resolve(path.dirname(file), own);
  const common = path.resolve(folder, readText(path.join(folder, 'commondir'))?.trim() ?? '');
  // A file that leads nowhere must not make folders there.
  return existsSync(path.join(common, 'objects')) ? common : undefined;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
