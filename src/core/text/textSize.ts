/** Bytes of a part of a text in UTF-8; a lone surrogate counts as the three bytes of its replacement. */
export function utf8Length(text: string, start: number, end: number): number {
  let bytes = end - start;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    bytes += code < 0x800 ? 1 : 2;
    // Both halves of a pair make four bytes.
    if (code >= 0xd800 && code < 0xdc00 && isLowSurrogate(text.charCodeAt(at + 1)) && at + 1 < end) at += 1;
  }
  return bytes;
}

/** Whether the text, read as UTF-8, has more bytes than allowed. Counts only where the length leaves a doubt. */
export function isLargerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  return text.length * 3 > bytes && utf8Length(text, 0, text.length) > bytes;
}

/** Whether more than `limit` white-space characters follow each other. */
export function hasLongBlankRun(text: string, limit: number): boolean {
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    run = isWhite(text.charCodeAt(at)) ? run + 1 : 0;
    if (run > limit) return true;
  }
  return false;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

function isWhite(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x3000)
  );
}
