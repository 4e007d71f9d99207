import { defaultLevelText } from '../lint/levelText.js';
import type { Rule } from '../lint/rule.js';
import { rulePageUrl } from '../lint/rulePage.js';

/** What a person wants to know of a rule before setting it, as Markdown. `set`: the level that TEAM.md gives it. */
export function ruleCard(rule: Rule, set?: string): string {
  const { code, group, summary } = rule;
  const fires = `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
  const byDefault = `By default: ${defaultLevelText(rule)}.`;
  const here = set === undefined ? '' : ` Here: ${set}.`;
  return `**${code}** · ${group}\n\n${fires}\n\n${byDefault}${here}\n\n[What it is for, with examples](${rulePageUrl(code)})`;
}
