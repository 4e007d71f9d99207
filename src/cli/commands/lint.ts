import { statSync } from 'node:fs';
import path from 'node:path';
import { possibleBacklogFolders } from '../../core/backlog/savedUpdates.js';
import { findBacklogFiles } from '../../node/findBacklogFiles.js';
import { LintCache, type KeptRun } from '../../node/lintCache.js';
import { readSavedUpdates } from '../../node/readSavedUpdates.js';
import { exitCodes, UsageError } from '../exitCodes.js';
import { lintJson } from '../formats/lintJson.js';
import { hasColours, lintText } from '../formats/lintText.js';
import type { CommonOptions } from '../program.js';
import { asOfDate } from '../today.js';
import { rootFor } from '../rootFor.js';

export interface LintOptions extends CommonOptions {
  readonly format: 'text' | 'json';
  readonly maxWarnings?: string;
  readonly stories?: string;
  readonly status: 'planned' | 'ready';
  readonly cache: boolean;
  readonly history?: true;
}

/** `storymark lint`: findings of the whole backlog, or of the paths named. */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  const limit = maxWarnings(options.maxWarnings);
  const cache =
    options.stories === undefined && options.cache && !options.history ? cacheOf(paths, options) : undefined;
  const kept = cache?.get();
  const { output, exitCode } = kept ?? (await run(paths, options, limit));
  if (kept === undefined) cache?.put({ output, exitCode });
  process.stdout.write(output);
  return exitCode;
}

async function run(paths: readonly string[], options: LintOptions, limit: number): Promise<KeptRun> {
  const { lintFiles, lintSentences } = await import('../runLint.js');
  const { findings, summary } =
    options.stories === undefined
      ? await lintFiles(paths, options.cwd, options.history)
      : lintSentences(options.stories, options);
  const output = options.format === 'json' ? lintJson(findings, summary) : lintText(findings, summary);
  return { output, exitCode: summary.errors > 0 || summary.warnings > limit ? exitCodes.findings : exitCodes.clean };
}

/**
 * Nothing but the files, the names of the saved updates, the options, the program, the day and the colours decides what is
 * printed: plain `lint` asks no git.
 */
function cacheOf(paths: readonly string[], { cwd, format, maxWarnings }: LintOptions): LintCache {
  const root = rootFor(path.resolve(cwd));
  const files = findBacklogFiles(root);
  const salt = JSON.stringify([
    program(),
    path.resolve(cwd),
    paths,
    format,
    maxWarnings,
    hasColours(),
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
