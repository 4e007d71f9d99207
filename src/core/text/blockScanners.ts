import type { Fence, Quote } from './body.js';
import { isBlank, isDelimiterRow, isSetextUnderline, mayBeginBlock, skipBlanks, trimmedEnd } from './lineKinds.js';
import type { LineCursor } from './lines.js';

/**
 * Reads fenced code from its opening line on and leaves the cursor after it. Without a closing line it
 * reaches to the last line that says something.
 * `outer` is the column of the bullet it stands in.
 */
export function scanFence(line: LineCursor, length: number, outer = 0): Fence {
  const { text, first, indent } = line;
  const mark = text.charCodeAt(first);
  const info = text.slice(skipBlanks(text, first + length, line.stop), trimmedEnd(text, first + length, line.stop));
  let end = trimmedEnd(text, first, line.stop);
  const lines: string[] = [];
  line.advance();
  while (!line.isAtEnd) {
    if (line.indent - outer < 4 && closesFence(line, mark, length)) {
      const span = { start: first, end: trimmedEnd(text, first, line.stop) };
      line.advance();
      return { kind: 'fence', info, content: lines.join('\n'), span };
    }
    lines.push(withoutIndent(line, indent));
    if (!line.isBlank) end = trimmedEnd(text, first, line.stop);
    line.advance();
  }
  while (lines.at(-1)?.trim() === '') lines.pop();
  return { kind: 'fence', info, content: lines.join('\n'), span: { start: first, end } };
}

function closesFence(line: LineCursor, mark: number, length: number): boolean {
  const { text, first, stop } = line;
  let at = first;
  while (at < stop && text.charCodeAt(at) === mark) at += 1;
  return at - first >= length && skipBlanks(text, at, stop) === stop;
}

/** The line's text without as many columns of blanks as stand before the fence; half a tab leaves its other half as blanks. */
function withoutIndent({ text, start, stop }: LineCursor, indent: number): string {
  let at = start;
  let column = 0;
  while (at < stop && column < indent && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) {
    column += text.charCodeAt(at) === 9 ? 4 - (column % 4) : 1;
    at += 1;
  }
  return ' '.repeat(Math.max(0, column - indent)) + text.slice(at, stop);
}

/**
 * Reads a quote whose lines are prose and leaves the cursor after it; `undefined`, in strict mode, where something else stands
 * in it or a line without mark goes on with its text.
 */
export function scanQuote(line: LineCursor, isStrict: boolean): Quote | undefined {
  const { text, first: start } = line;
  const parts: string[] = [];
  let end = start;
  let isInParagraph = false;
  while (!line.isAtEnd && !line.isBlank && line.indent < 4 && line.code === 62) {
    const stop = trimmedEnd(text, line.first, line.stop);
    const after = text.charCodeAt(line.first + 1) === 32 ? line.first + 2 : line.first + 1;
    const inner = skipBlanks(text, after, line.stop);
    end = Math.max(stop, line.first + 1);
    if (inner >= line.stop) isInParagraph = false;
    else {
      const isIndented = inner - after > 3 || text.slice(after, inner).includes('\t');
      if (isStrict && isDoubtful(line, inner, isInParagraph, isIndented)) return undefined;
      parts.push(text.slice(inner, stop));
      isInParagraph = true;
    }
    line.advance();
  }
  if (isStrict && isInParagraph && goesOnLazily(line)) return undefined;
  return { kind: 'quote', text: parts.join(' '), span: { start, end } };
}

function isDoubtful(line: LineCursor, inner: number, isInParagraph: boolean, isIndented: boolean): boolean {
  const { text, stop } = line;
  if (isIndented) return true;
  if (mayBeginBlock(text, inner, stop)) return true;
  if (!isInParagraph) return false;
  return isSetextUnderline(text, inner, stop) || isDelimiterRow(text, inner, stop);
}

function goesOnLazily(line: LineCursor): boolean {
  if (line.isAtEnd || line.isBlank) return false;
  return line.indent > 3 || !beginsOtherBlock(line);
}

/** A heading or fence; every other line after prose is left to the Markdown library. */
function beginsOtherBlock(line: LineCursor): boolean {
  const code = line.code;
  return (
    code === 35 &&
    isBlankOrMark(line.text.charCodeAt(line.first + 1)) &&
    mayBeginBlock(line.text, line.first, line.stop)
  );
}

function isBlankOrMark(code: number): boolean {
  return isBlank(code) || code === 35 || code === 10;
}
