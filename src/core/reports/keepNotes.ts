/**
 * A saved report made anew: `made` with what people wrote in `saved` under headings that start with "Notes", sub-headings
 * included, put at its end. Without such headings `made` as it is.
 */
export function keepNotes(saved: string, made: string): string {
  const notes = noteSections(saved);
  return notes.length === 0 ? made : `${[made.trimEnd(), ...notes].join('\n\n')}\n`;
}

function noteSections(text: string): string[] {
  const sections: string[][] = [];
  let level = 0;
  let fence = '';
  for (const line of text.split(/\r?\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && fence === '') fence = mark;
    else if (mark?.startsWith(fence) === true) fence = '';
    const heading = fence === '' ? /^(#{1,6})\s+(.*)/.exec(line) : null;
    const depth = heading?.[1]?.length ?? 7;
    if (depth <= level) level = 0;
    if (level === 0 && heading && /^notes\b/i.test(heading[2] ?? '')) {
      level = depth;
      sections.push([]);
    }
    if (level > 0) sections.at(-1)?.push(line);
  }
  return sections.map(withoutFooter);
}

/** Notes written above the last line of a report must not take that line along. */
function withoutFooter(lines: readonly string[]): string {
  return lines
    .filter((line) => !/^As of \d{4}-\d\d-\d\d(, commit [0-9a-f]{7}( \+ changes)?)?\.$/.test(line))
    .join('\n')
    .trimEnd();
}
