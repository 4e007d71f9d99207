/**
 * Codes that later versions use. TEAM.md and files may name them today: they do nothing yet, and are no mistake.
 * A rule that is added leaves this list; a rule that is retired joins it, for its code is never used again.
 */
export const reservedCodes: readonly string[] = `
declined-why declined-no-alternative declined-demand revisit-due feedback-untriaged feedback-need loop-open
feedback-personal-data persona-silent persona-unused done-no-date date-order release-blocker release-note-jargon
shipped-unmeasured metric-stale metric-off update-due retro-action-open vision-unreviewed
`
  .trim()
  .split(/\s+/);
