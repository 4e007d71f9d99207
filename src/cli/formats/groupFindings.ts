import type { Finding } from '../../core/lint/finding.js';

export function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return groupFindings(findings, ({ file }) => file);
}

/** Groups in order of their first finding. */
export function groupFindings(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}
