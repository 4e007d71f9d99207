/** A sound story with these lines under “Acceptance criteria”. */
export function withCriteria(lines: string, status = 'planned', type = 'story'): string {
  const sentence = 'As a cook, I want to print the list of dishes, so that guests can choose.';
  return `---\ntype: ${type}\nstatus: ${status}\n---\n# T\n\n${sentence}\n\n## Acceptance criteria\n\n${lines}\n`;
}
