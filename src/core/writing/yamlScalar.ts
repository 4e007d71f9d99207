import { plainEnd } from '../text/subsetScalars.js';

/** Where a scalar stands: after `key:` or `-`, or between the brackets of a one-line list. */
export type ScalarPlace = 'block' | 'flow';

/**
 * A value as YAML that reads back as exactly this text. Quotes as `like` (the source it replaces) does where that can be;
 * without quotes wherever YAML needs none.
 */
export function scalarText(value: string, place: ScalarPlace, like = ''): string {
  const quote = like.charAt(0);
  if (quote === '"') return doubleQuoted(value);
  if (quote === "'" && isPrintableLine(value)) return singleQuoted(value);
  if (isPlain(value, place)) return value;
  return /["\\]/.test(value) && !value.includes("'") && isPrintableLine(value)
    ? singleQuoted(value)
    : doubleQuoted(value);
}

function isPlain(value: string, place: ScalarPlace): boolean {
  if (value === '' || value.trim() !== value || value.includes('\t') || value.includes('\ufeff')) return false;
  // A character beyond the first plane is plain text, but the scanner leaves judging it to the library.
  const judged = value.replace(/[\u{10000}-\u{10ffff}]/gu, 'xx');
  const inFlow = place === 'flow';
  return plainEnd(inFlow ? `${judged}]` : judged, 0, judged.length + Number(inFlow), inFlow) === judged.length;
}

function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** Characters that YAML allows only as an escape, and the line breaks that would be folded. */
const escaped = /["\\\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu;

function doubleQuoted(value: string): string {
  return `"${value.replace(escaped, escape)}"`;
}

function escape(character: string): string {
  switch (character) {
    case '"':
    case '\\':
      return `\\${character}`;
    case '\n':
      return '\\n';
    case '\r':
      return '\\r';
    case '\t':
      return '\\t';
    default:
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  }
}

function isPrintableLine(value: string): boolean {
  return value.search(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u) === -1;
}
