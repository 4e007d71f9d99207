import path from 'node:path';
import { Linter } from '../core/lint/engine.js';
import type { Finding } from '../core/lint/finding.js';
import { readLintHistory } from '../core/lint/readLintHistory.js';
import { allRules } from '../core/lint/registry.js';
import { lazyTagger } from '../core/text/partsOfSpeech.js';
import { kindOf } from '../core/model/recordType.js';
import { openHistory } from '../node/gitHistory.js';
import { readSavedUpdates } from '../node/readSavedUpdates.js';
import { UsageError } from './exitCodes.js';
import type { Suggestion } from './formats/lintReport.js';
import { loadProject, type Project } from './project.js';
import { rootFor } from './rootFor.js';
import type { Fixed } from './runFixes.js';
import { asOfDate } from './today.js';

/** What a run found, in the paths of core, and what can be asked afterwards. */
export interface LintRun {
  readonly findings: readonly Finding[];
  readonly files: number;
  readonly items: number;
  readonly fixed: readonly Fixed[];
  /** A file's path as it is printed, relative to a folder. */
  display(file: string, from: string): string;
  /** Whose finding it is, where that is neither an item nor a file. */
  readonly subjectOf?: (finding: Finding) => string;
  /** Empty where there is no such line. */
  line(file: string, line: number): string;
  /** Loads what is needed to tell the automatic fixes of a finding. */
  suggester(): Promise<(finding: Finding) => readonly Suggestion[]>;
}

export interface LintRequest {
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Fix first what can be fixed automatically, of the findings wanted; `dry`: without writing. */
  readonly fix?: 'write' | 'dry' | undefined;
  readonly isWanted: (finding: Finding) => boolean;
  /** Whether git is asked, too. */
  readonly withHistory: boolean;
}

/** Findings of the backlog files at or below the paths; of all files without a path. */
export async function lintFiles({ paths, cwd, fix, isWanted, withHistory }: LintRequest): Promise<LintRun> {
  let made: Linter | undefined;
  const root = rootFor(path.resolve(cwd));
  const savedUpdates = (folder: string): readonly string[] => readSavedUpdates(root, folder);
  const rules = withHistory ? allRules : allRules.filter(({ needsHistory }) => !needsHistory);
  const options = { rules, today: () => asOfDate(undefined), tag: lazyTagger(), savedUpdates };
  const project = loadProject(cwd, {
    visitor: (index) => {
      const linter = (made = new Linter(index, options));
      return (parsed) => linter.read(parsed);
    },
  });
  const linter = made ?? new Linter(project.index, options);
  if (withHistory) await addHistory(linter, project);
  linter.update({ parsed: new Map(), removed: [], affected: new Set(), everything: true });
  const isBelow = pathFilter(paths, project);
  const isMeant = (finding: Finding): boolean => isBelow(finding.file) && isWanted(finding);
  const { fixed, texts } =
    fix === undefined
      ? { fixed: [], texts: new Map<string, string>() }
      : (await import('./runFixes.js')).runFixes(project, linter, { isWanted: isMeant, isDry: fix === 'dry' });
  const files = project.files.filter(isBelow);
  return {
    findings: linter.all().filter(isMeant),
    files: files.length,
    items: files.filter((file) => kindOf(project.index.recordOf(file)?.type ?? 'unknown') === 'item').length,
    fixed,
    display: (file, from) => project.display(file, from),
    line: linesOf((file) => project.readDocument(file, texts.get(file)).text),
    suggester: async () => (await import('./suggestions.js')).suggester(project),
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

/** Lines of files, read once each when they are first asked for. */
export function linesOf(read: (file: string) => string): (file: string, line: number) => string {
  const known = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = known.get(file) ?? read(file).split('\n');
    known.set(file, lines);
    return lines[line] ?? '';
  };
}
