import type { Level, Rule } from './rule.js';

/** At which level a rule speaks by default: “information from planned, warning from ready”. */
export function defaultLevelText(rule: Rule): string {
  const { levels } = rule;
  if (rule.isOff) return 'off';
  if ('always' in levels) return levels.always + (levels.onItems ? `, items: ${levels.onItems}` : '');
  const named = Object.entries(levels).map(([status, severity]) => `${severity} from ${status}`);
  return named.length === 0 ? 'off' : named.join(', ');
}

/** What the levels mean, mildest first, as a person chooses them. */
export const levelMeanings: Readonly<Record<Level, string>> = {
  off: 'The rule is silent.',
  hint: 'Three dots below the words in the editor. Not in the Problems panel, and no check fails.',
  information: 'In the Problems panel. No check fails.',
  warning: 'In the Problems panel. A check fails where it allows fewer warnings (`--max-warnings`).',
  error: 'In the Problems panel. Every check fails.',
};
