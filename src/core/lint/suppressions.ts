import type { BacklogRecord, Suppression } from '../model/record.js';
import type { Finding } from './finding.js';
import type { LintContext } from './rule.js';

/** Takes away what a file silences, and says which of its suppressions silenced nothing. */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
): { readonly kept: readonly Finding[]; readonly unused: readonly Suppression[] } {
  if (suppressions.length === 0) return { kept: findings, unused: [] };
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const found = suppressions.filter((each) => silences(each, finding));
    for (const each of found) used.add(each);
    return found.length === 0;
  });
  return { kept, unused: suppressions.filter((each) => !used.has(each)) };
}

function silences({ rule, line }: Suppression, finding: Finding): boolean {
  return rule === finding.rule && (line === undefined || line === finding.range.start.line);
}

/** Suppressions worth reporting: those of rules that this version has, and of names that are no rule at all. */
export function reportable(
  record: BacklogRecord,
  unused: readonly Suppression[],
  context: LintContext,
): readonly Suppression[] {
  if (record.broken) return [];
  return unused.filter(({ rule }) => !context.isRule(rule) || context.rules.includes(rule));
}

export function unusedMessage({ rule }: Suppression, context: LintContext): string {
  if (!context.isRule(rule))
    return `There is no rule “${rule}”, so nothing is silenced. Correct its name or take it away.`;
  return `“${rule}” finds nothing here, so there is nothing to silence. Take it away.`;
}
