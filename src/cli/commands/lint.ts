import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Linter } from '../../core/lint/engine.js';
import type { Finding } from '../../core/lint/finding.js';
import { summarise, type LintSummary } from '../../core/lint/findings.js';
import { kindOf } from '../../core/model/recordType.js';
import { exitCodes, UsageError } from '../exitCodes.js';
import { lintJson } from '../formats/lintJson.js';
import { lintText } from '../formats/lintText.js';
import type { CommonOptions } from '../program.js';
import { loadProject, type Project } from '../project.js';

export interface LintOptions extends CommonOptions {
  readonly format: 'text' | 'json';
  readonly maxWarnings?: string;
  readonly stories?: string;
  readonly status: 'planned' | 'ready';
}

/** `storymark lint`: findings of the whole backlog, or of the paths named. */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  const limit = maxWarnings(options.maxWarnings);
  const { findings, summary } =
    options.stories === undefined ? lintFiles(paths, options) : await lintSentences(options.stories, options);
  process.stdout.write(options.format === 'json' ? lintJson(findings, summary) : lintText(findings, summary));
  return summary.errors > 0 || summary.warnings > limit ? exitCodes.findings : exitCodes.clean;
}

function maxWarnings(text: string | undefined): number {
  if (text === undefined) return Infinity;
  if (!/^\d+$/.test(text)) throw new UsageError(`--max-warnings ${text} is no number.`);
  return Number(text);
}

function lintFiles(paths: readonly string[], options: LintOptions): { findings: Finding[]; summary: LintSummary } {
  let made: Linter | undefined;
  const project = loadProject(options.cwd, {
    visitor: (index) => {
      const linter = (made = new Linter(index));
      return (parsed) => linter.read(parsed);
    },
  });
  const linter = made ?? new Linter(project.index);
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

async function lintSentences(
  file: string,
  { status, cwd }: LintOptions,
): Promise<{ findings: Finding[]; summary: LintSummary }> {
  const { lintStories } = await import('../../core/lint/lintStories.js');
  const text = readFileSync(path.resolve(cwd, file), 'utf8');
  const findings = lintStories(text, { status }).map((finding) => ({ ...finding, file }));
  return { findings, summary: summarise(findings, 1, text.split('\n').filter((line) => line.trim() !== '').length) };
}
