/** Whether a word looks like a plural. */
export function isPlural(word: string): boolean {
  return word.length > 3 && word.endsWith('s') && (!/(?:ss|us|is)$/.test(word) || word === 'menus');
}

/** A rough singular: enough to compare words with. */
export function singular(word: string): string {
  if (!isPlural(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
