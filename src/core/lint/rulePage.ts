/** Where the page of a rule can be read by everybody. */
export function rulePageUrl(code: string): string {
  return `https://github.com/storymark/storymark/blob/main/docs/rules/${code}.md`;
}
