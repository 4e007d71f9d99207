import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Linter } from '../core/lint/engine.js';
import type { Finding } from '../core/lint/finding.js';
import { summarise, type LintSummary } from '../core/lint/findings.js';
import { readLintHistory } from '../core/lint/readLintHistory.js';
import { lintStories } from '../core/lint/lintStories.js';
import { lazyTagger } from '../core/text/partsOfSpeech.js';
import { kindOf } from '../core/model/recordType.js';
import { openHistory } from '../node/gitHistory.js';
import { readSavedUpdates } from '../node/readSavedUpdates.js';
import { UsageError } from './exitCodes.js';
import { loadProject, type Project } from './project.js';
import { rootFor } from './rootFor.js';
import { asOfDate } from './today.js';

export interface LintRun {
  readonly findings: readonly Finding[];
  readonly summary: LintSummary;
}

/** Findings of the backlog files at or below the paths; of all files without a path. `withHistory`: git is asked, too. */
export async function lintFiles(paths: readonly string[], cwd: string, withHistory = false): Promise<LintRun> {
  let made: Linter | undefined;
  const root = rootFor(path.resolve(cwd));
  const savedUpdates = (folder: string): readonly string[] => readSavedUpdates(root, folder);
  const options = { today: () => asOfDate(undefined), tag: lazyTagger(), savedUpdates };
  const project = loadProject(cwd, {
    visitor: (index) => {
      const linter = (made = new Linter(index, options));
      return (parsed) => linter.read(parsed);
    },
  });
  const linter = made ?? new Linter(project.index, options);
  if (withHistory) await addHistory(linter, project);
  linter.update({ parsed: new Map(), removed: [], affected: new Set(), everything: true });
  const isWanted = pathFilter(paths, project);
  const files = project.files.filter(isWanted);
  const findings = linter.all().filter(({ file }) => isWanted(file));
  const items = files.filter((file) => kindOf(project.index.recordOf(file)?.type ?? 'unknown') === 'item').length;
  return {
    findings: findings.map((finding) => ({ ...finding, file: project.display(finding.file) })),
    summary: summarise(findings, files.length, items),
  };
}

/** Without a repository there is nothing to add. */
async function addHistory(linter: Linter, { index, root }: Project): Promise<void> {
  const history = await openHistory(root);
  if (history)
    linter.history = await readLintHistory({ backlogs: index.backlogs, history, today: asOfDate(undefined) });
}

/** Files below one of the paths; a path that holds no backlog file is a mistake worth saying. */
function pathFilter(paths: readonly string[], project: Project): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const wanted = paths.map((each) =>
    path.relative(project.root, path.resolve(project.cwd, each)).split(path.sep).join('/'),
  );
  const isBelow = (file: string, folder: string): boolean =>
    folder === '' || file === folder || file.startsWith(`${folder}/`);
  wanted.forEach((folder, at) => {
    if (!project.files.some((file) => isBelow(file, folder)))
      throw new UsageError(`No backlog file at ${paths[at] ?? ''}.`);
  });
  return (file) => wanted.some((folder) => isBelow(file, folder));
}

/** Findings of the story sentences of a text file. */
export function lintSentences(
  file: string,
  { status, cwd }: { readonly status: 'planned' | 'ready'; readonly cwd: string },
): LintRun {
  const text = readFileSync(path.resolve(cwd, file), 'utf8');
  const findings = lintStories(text, { status, tag: lazyTagger() }).map((finding) => ({ ...finding, file }));
  return { findings, summary: summarise(findings, 1, text.split('\n').filter((line) => line.trim() !== '').length) };
}
