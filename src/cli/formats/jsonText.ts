/**
 * JSON for people and programs. Runners of GitHub and Azure read “##[…” and “##vso[…” as a command wherever it stands in a line
 * of the log: written as an escape it is the same text to everybody who parses it.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replaceAll('##', '#\\u0023')}\n`;
}
