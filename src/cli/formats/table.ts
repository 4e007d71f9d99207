/** Characters that take two columns of a terminal, roughly: CJK and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : 1;
  return columns;
}

/** Columns aligned left, two blanks between; the last one is cut at the terminal's edge where there is one. */
export function printTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  terminal: number | undefined,
): string {
  const all = [header, ...rows].map((row) => row.map(printable));
  const widths = header.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))));
  return all
    .map((row) => {
      const line = row
        .map((cell, column) =>
          column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - width(cell)),
        )
        .join('  ');
      return `${
        terminal !== undefined && width(line) > terminal
          ? `${Array.from(line)
              .slice(0, terminal - 1)
              .join('')}…`
          : line
      }\n`;
    })
    .join('');
}

/** Control characters of a file must not steer the terminal. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
