import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../core/model/nearest.js';
import { allRules } from '../core/lint/registry.js';
import { reservedCodes } from '../core/lint/reservedCodes.js';
import type { Rule } from '../core/lint/rule.js';
import { UsageError } from './exitCodes.js';

/** The Markdown of a rule's page; undefined where the program was copied without its pages. */
export function rulePage(code: string): string | undefined {
  try {
    // The program stands in dist/cli, the pages beside dist: in the repository and in the package.
    return readFileSync(path.join(STORYMARK_FOLDER, '../../docs/rules', `${code}.md`), 'utf8');
  } catch {
    return undefined;
  }
}

/** The rule of a code; one that does not exist is a mistake worth saying, with the code that was probably meant. */
export function requireRule(code: string): Rule {
  const rule = allRules.find((each) => each.code === code);
  if (rule) return rule;
  if (reservedCodes.includes(code)) throw new UsageError(`The rule "${code}" is not in this version.`);
  const near = nearest(
    code,
    allRules.map((each) => each.code),
    Math.max(2, Math.floor(code.length / 3)),
  );
  const hint = near === undefined ? 'docs/rules/README.md lists all of them.' : `Did you mean "${near}"?`;
  throw new UsageError(`There is no rule "${code}". ${hint}`);
}
