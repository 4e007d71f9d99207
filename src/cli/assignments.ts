import { UsageError } from './exitCodes.js';

/** `field=value` arguments as a map; a later one for the same field wins. */
export function parseAssignments(assignments: readonly string[]): Record<string, string> {
  const values = Object.create(null) as Record<string, string>;
  for (const assignment of assignments) {
    const at = assignment.indexOf('=');
    if (at < 1) throw new UsageError(`"${assignment}" is no assignment. Write field=value.`);
    values[assignment.slice(0, at).trim()] = assignment.slice(at + 1).trim();
  }
  return values;
}
