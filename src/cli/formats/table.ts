/** Characters that take two columns of a terminal, roughly: CJK and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** Marks that stand on the character before them, and characters that join others. */
const none = /[\p{Mn}\p{Me}\p{Cf}]/u;

function width(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += none.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

/** Columns aligned left, two blanks between; the last one is cut at the terminal's edge where there is one. */
export function printTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  terminal: number | undefined,
): string {
  const all = [header, ...rows].map((row) => row.map(printable));
  const widths = header.map((_, column) => all.reduce((most, row) => Math.max(most, width(row[column] ?? '')), 0));
  return all
    .map((row) => {
      const line = row
        .map((cell, column) =>
          column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - width(cell)),
        )
        .join('  ');
      return `${terminal === undefined ? line : cut(line, terminal)}\n`;
    })
    .join('');
}

function cut(line: string, columns: number): string {
  if (width(line) <= columns) return line;
  let kept = '';
  let room = columns - 1;
  for (const character of line) {
    room -= width(character);
    if (room < 0) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Control characters of a file, those that turn the direction of writing among them, must not steer the terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
