/**
 * Codes that later versions use. TEAM.md and files may name them today: they do nothing yet, and are no mistake.
 * A rule that is added leaves this list; a rule that is retired joins it, for its code is never used again.
 */
export const reservedCodes: readonly string[] = [];
