/** A line of Markdown without its marks: code keeps its backticks and its text, links show where they lead, tags go. */
export function inlineText(markdown: string): string {
  return markdown
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 === 1 ? part : proseText(part)))
    .join('');
}

function proseText(text: string): string {
  return text
    .replace(/<(https?:[^<>\s]*)>/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\[([^[\]]*)\]\(([^()\s]*)\)/g, (_, label: string, target: string) =>
      label === target ? label : `${label} (${target})`,
    )
    .replaceAll('**', '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
