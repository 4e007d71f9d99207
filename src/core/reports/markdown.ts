/** Text of an item as Markdown that stays text: it cannot open HTML, a link, a heading or a table cell. */
export function escape(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/^([#+-]|\d+\.)(?=\s)/, '\\$1');
}

/** A table with a header; cells are Markdown already (escape item text), line breaks in them become spaces. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/\r?\n/g, ' ')).join(' | ')} |`;
  return [line(header), `|${'---|'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}

/** Paragraphs and blocks, those that are empty left out, one blank line between. */
export function blocks(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** A sentence from a file, without the full stop that a table cell or a list of its own does not need. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
