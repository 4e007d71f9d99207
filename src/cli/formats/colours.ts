/** Only on a terminal, and not where somebody has asked for none. */
export function hasColours(): boolean {
  return process.stdout.isTTY && !process.env.NO_COLOR;
}
