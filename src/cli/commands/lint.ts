import { statSync } from 'node:fs';
import path from 'node:path';
import { possibleBacklogFolders } from '../../core/backlog/savedUpdates.js';
import { findBacklogFiles } from '../../node/findBacklogFiles.js';
import type { LintCache } from '../../node/lintCache.js';
import { readSavedUpdates } from '../../node/readSavedUpdates.js';
import { UsageError } from '../exitCodes.js';
import { hasColours } from '../formats/colours.js';
import { defaultFormat, isForBuilds, isOnGitHub, type FormatName } from '../formats/formats.js';
import type { CommonOptions } from '../program.js';
import { asOfDate } from '../today.js';
import { rootFor } from '../rootFor.js';

export interface LintOptions extends CommonOptions {
  readonly format?: FormatName;
  readonly maxWarnings?: string;
  readonly stories?: string;
  readonly status: 'planned' | 'ready';
  readonly cache: boolean;
  readonly history?: true;
  /** Codes, one or more in each. */
  readonly rule?: readonly string[];
  readonly explain?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** What `runLint` is asked, once the options are understood. */
export interface LintCall extends LintOptions {
  readonly format: FormatName;
  readonly paths: readonly string[];
  readonly maxWarningsAllowed: number;
}

/** `storymark lint`: findings of the whole backlog, or of the paths named. Small, because a run that is remembered pays for all of it. */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  if (options.explain !== undefined) return (await import('../explain.js')).explain(options.explain);
  refuseNonsense(paths, options);
  const format = options.format ?? defaultFormat();
  const call = { ...options, paths, format, maxWarningsAllowed: maxWarnings(options.maxWarnings) };
  const cache = isRemembered(call) ? await cacheOf(call) : undefined;
  const kept = cache?.get();
  const { output, exitCode } = kept ?? (await (await import('../lintAndPrint.js')).lintAndPrint(call));
  if (kept === undefined) cache?.put({ output, exitCode });
  process.stdout.write(output);
  return exitCode;
}

/** A run that writes is never remembered, nor is one that asks git. */
function isRemembered(call: LintCall): boolean {
  return call.cache && call.stories === undefined && !asksGit(call);
}

/**
 * Builds want the rules that need git, and a baseline is written and read with them: some say less with git, others more.
 * Without them a suppression of theirs would look as if it silenced nothing, and `--fix` would take it away.
 */
export function asksGit({ history, format, fix, fixDryRun, baseline }: LintCall): boolean {
  return [history, isForBuilds(format), fix, fixDryRun, baseline !== undefined].includes(true);
}

/**
 * Nothing but the files, the names of the saved updates, the options, the program, the day and the colours decides what is
 * printed: plain `lint` asks no git.
 */
async function cacheOf(call: LintCall): Promise<LintCache> {
  const { paths, cwd, format, maxWarnings: most, rule } = call;
  const { LintCache } = await import('../../node/lintCache.js');
  const start = path.resolve(cwd);
  const root = rootFor(start);
  const files = findBacklogFiles(root);
  const salt = JSON.stringify([
    program(),
    start,
    paths,
    format,
    most,
    rule,
    hasColours(),
    isOnGitHub(),
    asOfDate(undefined),
    possibleBacklogFolders(files).map((folder) => readSavedUpdates(root, folder)),
  ]);
  return new LintCache(root, files, salt);
}

/** The version alone would not tell a program that was built again from the one before. */
function program(): string {
  const built = statSync(path.join(STORYMARK_FOLDER, 'program.cjs'), { throwIfNoEntry: false });
  return `${STORYMARK_VERSION} ${built?.size ?? 0} ${built?.mtimeMs ?? 0}`;
}

function maxWarnings(text: string | undefined): number {
  if (text === undefined) return Infinity;
  if (!/^\d+$/.test(text)) throw new UsageError(`--max-warnings ${text} is no number.`);
  return Number(text);
}

function refuseNonsense(paths: readonly string[], options: LintOptions): void {
  const { stories, fix, fixDryRun, baseline, updateBaseline, rule } = options;
  if (fix && fixDryRun) throw new UsageError('--fix writes and --fix-dry-run does not. Take one of them.');
  if (stories !== undefined && paths.length > 0)
    throw new UsageError('--stories judges a file of its own. Leave out the paths.');
  if (stories !== undefined && (fix || fixDryRun))
    throw new UsageError('--stories only judges: there is nothing to fix.');
  if (!updateBaseline) return;
  if (baseline === undefined) throw new UsageError('--update-baseline needs --baseline FILE to know where to write.');
  if (paths.length > 0 || rule !== undefined)
    throw new UsageError('--update-baseline takes the whole backlog. Leave out the paths and --rule.');
}
