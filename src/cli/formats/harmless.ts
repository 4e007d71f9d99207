import { printable } from './table.js';

/**
 * Text of an item for a place that others turn into comments, annotations or logs: `@name` there would notify somebody, `#12` link
 * an issue, and `##[` command a runner. An invisible blank breaks them; control characters go.
 */
export function harmless(text: string): string {
  return wellFormed(printable(text)).replace(/[@#](?=[\p{L}\p{N}_[#-])/gu, '$&\u200b');
}

/** Halves of pairs, which no encoding can write, as the sign for what cannot be read. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** Cut to a limit of characters, without half of a pair. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
