import path from 'node:path';
import type { Finding } from '../core/lint/finding.js';
import type { KeptRun } from '../node/lintCache.js';
import { asksGit, type LintCall } from './commands/lint.js';
import { exitCodes } from './exitCodes.js';
import { isForBuilds, isOnGitHub, loadFormat } from './formats/formats.js';
import { withoutCommands } from './formats/stopCommands.js';
import { makeReport } from './makeReport.js';
import { requireRule } from './rulePages.js';
import type { LintRun } from './runLint.js';

/** Runs the linter and gives what is to be printed. Fixes that were made are told here: in text before the findings, otherwise on standard error. */
export async function lintAndPrint(call: LintCall): Promise<KeptRun> {
  const { format, baseline, updateBaseline = false, maxWarningsAllowed } = call;
  const cwd = path.resolve(call.cwd);
  const run = await runOf(call);
  const { report, sources } = await makeReport(run, {
    format,
    base: isForBuilds(format) ? buildFolder(cwd) : cwd,
    baseline: baseline === undefined ? undefined : path.resolve(cwd, baseline),
    updateBaseline,
  });
  const printed = (await loadFormat(format))(report, sources);
  const fixes =
    call.fix || call.fixDryRun ? (await import('./formats/fixedText.js')).fixedText(run, cwd, call.fix === true) : '';
  const text = format === 'text' ? fixes + printed : printed;
  if (format !== 'text') process.stderr.write(onGitHub(fixes));
  const { errors, warnings } = report.summary;
  return {
    output: format === 'text' ? onGitHub(text) : text,
    exitCode: errors > 0 || warnings > maxWarningsAllowed ? exitCodes.findings : exitCodes.clean,
  };
}

async function runOf(call: LintCall): Promise<LintRun> {
  const { stories, status, paths, rule, fix, fixDryRun } = call;
  const isWanted = ruleFilter(rule);
  if (stories !== undefined) {
    const run = (await import('./runLintStories.js')).lintSentences(stories, {
      status,
      cwd: call.cwd,
      isPathKept: !isForBuilds(call.format),
    });
    return { ...run, findings: run.findings.filter(isWanted) };
  }
  const { lintFiles } = await import('./runLint.js');
  return lintFiles({
    paths,
    cwd: call.cwd,
    fix: fix ? 'write' : fixDryRun ? 'dry' : undefined,
    isWanted,
    withHistory: asksGit(call),
  });
}

function ruleFilter(lists: readonly string[] | undefined): (finding: Finding) => boolean {
  if (lists === undefined) return () => true;
  const codes = lists.flatMap((list) => list.split(',')).map((code) => code.trim());
  const wanted = new Set(codes.map((code) => requireRule(code).code));
  return ({ rule }) => wanted.has(rule);
}

/** Where a build takes paths from: the folder it was checked out to, when the backlog lies in it. */
function buildFolder(cwd: string): string {
  const folder = process.env.GITHUB_WORKSPACE ?? process.env.CI_PROJECT_DIR;
  return folder && !path.relative(folder, cwd).startsWith('..') && path.isAbsolute(folder) ? folder : cwd;
}

/** File names and titles that are printed as they are must not command a runner. */
function onGitHub(text: string): string {
  return text !== '' && isOnGitHub() ? withoutCommands(text) : text;
}
