import { styleText } from 'node:util';
import { defaultLevelText } from '../core/lint/levelText.js';
import type { Rule } from '../core/lint/rule.js';
import { rulePageUrl } from '../core/lint/rulePage.js';
import { exitCodes, UsageError } from './exitCodes.js';
import { hasColours } from './formats/colours.js';
import { renderPage, type PageStyle } from './formats/page.js';
import { requireRule, rulePage } from './rulePages.js';

const widestLine = 100;

/** `storymark lint --explain RULE`: the rule's page, to be read in a terminal. */
export function explain(code: string): number {
  const rule = requireRule(code);
  const page = rulePage(code);
  if (page === undefined)
    throw new UsageError(`The page of "${code}" is not beside this program. Read it at ${rulePageUrl(code)}.`);
  process.stdout.write(`${renderPage(page, style())}\n${levelLine(rule)}\n${rulePageUrl(code)}\n`);
  return exitCodes.clean;
}

function style(): PageStyle {
  const width = Math.min(process.stdout.columns || widestLine, widestLine);
  if (!hasColours()) return { width };
  return { width, heading: (text) => styleText('bold', text), code: (text) => styleText('cyan', text) };
}

/** “Statement: information from planned, warning from ready; quick fix in the editor.” */
function levelLine(rule: Rule): string {
  const fixes = { automatic: '; automatic fix where it is safe (--fix)', choice: '; quick fix in the editor' };
  return `${rule.group}: ${defaultLevelText(rule)}${rule.fix ? fixes[rule.fix] : ''}.`;
}
