import { createHash } from 'node:crypto';

/**
 * Text between two lines that switch the commands of a GitHub runner off and on again. The word that switches them on is a digest of
 * the text: nobody can write it into the text beforehand, and the same run prints the same.
 */
export function withoutCommands(text: string): string {
  const word = createHash('sha256').update(text).digest('hex').slice(0, 32);
  return `::stop-commands::${word}\n${text}${text.endsWith('\n') ? '' : '\n'}::${word}::\n`;
}
