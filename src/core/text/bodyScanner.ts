import type { Body } from './body.js';
import { BodyBuilder } from './bodyBuilder.js';
import { scanFence, scanQuote } from './blockScanners.js';
import {
  cellCount,
  columns,
  fenceLength,
  headingLevel,
  isBlank,
  isDelimiterRow,
  isSetextUnderline,
  isThematicBreak,
  listMarker,
  mayBeDefinition,
  mayBeHtml,
  skipBlanks,
  trimmedEnd,
} from './lineKinds.js';
import { LineCursor } from './lines.js';
import { scanList } from './listScanner.js';

/** What to do with a line whose meaning the scanner does not judge: give up, or take it for plain text. */
export type Certainty = 'strict' | 'lenient';

/**
 * Reads the Markdown of a backlog file line by line, by character codes. In strict mode it gives up (`undefined`) wherever
 * CommonMark is subtle: HTML, reference definitions, indented code, lazy continuation lines, headings and
 * lists in quotes. A property test holds what it does read equal to the Markdown library.
 */
export class BodyScanner {
  readonly #line: LineCursor;
  readonly #builder: BodyBuilder;
  readonly #text: string;
  readonly #start: number;
  readonly #isStrict: boolean;
  #paragraphStart = -1;
  #paragraphEnd = -1;
  #isUndecided = false;

  constructor(text: string, start: number, certainty: Certainty) {
    this.#text = text;
    this.#start = start;
    this.#line = new LineCursor(text, start);
    this.#builder = new BodyBuilder(text, start);
    this.#isStrict = certainty === 'strict';
  }

  scan(): Body | undefined {
    if (this.#isStrict && hasLoneCarriageReturn(this.#text)) return undefined;
    const line = this.#line;
    while (!line.isAtEnd && !this.#isUndecided) {
      if (line.isBlank) {
        this.#closeParagraph();
        line.advance();
      } else if (!this.#block()) this.#paragraphLine();
    }
    if (this.#isUndecided) return undefined;
    this.#closeParagraph();
    return this.#builder.finish(this.#text.length);
  }

  get #isInParagraph(): boolean {
    return this.#paragraphStart !== -1;
  }

  /** Reads a block that begins on this line; false where none does. */
  #block(): boolean {
    const line = this.#line;
    if (line.indent > 3) return false;
    const code = line.code;
    // Nearly all lines of prose begin with a letter.
    if (code > 62 && code < 95 && code !== 91) return false;
    if (code > 96 && code !== 126 && code !== 124) return false;
    switch (code) {
      case 35:
        return this.#heading();
      case 96:
      case 126:
        return this.#fence();
      case 62:
        return this.#quote();
      case 60:
        return this.#comment();
      case 42:
      case 45:
      case 95:
        if (this.#isInParagraph && isSetextUnderline(this.#text, line.first, line.stop)) return false;
        if (isThematicBreak(this.#text, line.first, line.stop))
          return this.#other(line.first, trimmedEnd(this.#text, line.first, line.stop));
        return code !== 95 && this.#list();
      default:
        return code === 43 || (code >= 48 && code <= 57) ? this.#list() : false;
    }
  }

  /** Takes the line into the paragraph, or as the head of a table. */
  #paragraphLine(): void {
    const line = this.#line;
    const text = this.#text;
    if (this.#isInParagraph) {
      if (line.indent < 4 && isSetextUnderline(text, line.first, line.stop)) {
        this.#underlined(line.code === 61 ? 1 : 2);
        return;
      }
      if (line.indent < 4 && isDelimiterRow(text, line.first, line.stop)) this.#doubt();
    } else {
      if (line.indent > 3 || mayBeDefinition(text, line.first, line.stop)) this.#doubt();
      if (this.#table()) return;
    }
    if (line.code === 60 && line.indent < 4 && mayBeHtml(text, line.first)) this.#doubt();
    if (!this.#isInParagraph) this.#paragraphStart = line.first;
    this.#paragraphEnd = trimmedEnd(text, line.first, line.stop);
    line.advance();
  }

  /** The paragraph so far is a heading. */
  #underlined(level: number): void {
    const line = this.#line;
    const textSpan = { start: this.#paragraphStart, end: this.#paragraphEnd };
    const start = Math.max(this.#start, this.#text.lastIndexOf('\n', textSpan.start - 1) + 1);
    this.#builder.heading(level, { start, end: line.stop }, textSpan);
    this.#paragraphStart = -1;
    line.advance();
  }

  #closeParagraph(): void {
    if (!this.#isInParagraph) return;
    this.#builder.paragraph({ start: this.#paragraphStart, end: this.#paragraphEnd });
    this.#paragraphStart = -1;
  }

  #other(start: number, end: number): boolean {
    this.#closeParagraph();
    this.#builder.block({ kind: 'other', span: { start, end } });
    this.#line.advance();
    return true;
  }

  #heading(): boolean {
    const line = this.#line;
    const text = this.#text;
    const level = headingLevel(text, line.first, line.stop);
    if (level === 0) return false;
    this.#closeParagraph();
    const start = skipBlanks(text, line.first + level, line.stop);
    let end = trimmedEnd(text, start, line.stop);
    let marks = end;
    while (marks > start && text.charCodeAt(marks - 1) === 35) marks -= 1;
    if (marks < end && (marks === start || text.charCodeAt(marks - 1) <= 32)) end = trimmedEnd(text, start, marks);
    this.#builder.heading(level, { start: line.start, end: line.stop }, { start, end });
    line.advance();
    return true;
  }

  #fence(): boolean {
    const line = this.#line;
    const length = fenceLength(this.#text, line.first, line.stop);
    if (length === 0) return false;
    this.#closeParagraph();
    this.#builder.block(scanFence(line, length));
    return true;
  }

  #quote(): boolean {
    this.#closeParagraph();
    const quote = scanQuote(this.#line, this.#isStrict);
    if (quote === undefined) this.#doubt();
    else this.#builder.block(quote);
    return true;
  }

  /** An HTML comment; everything to the end of the line it closes on belongs to it. */
  #comment(): boolean {
    const line = this.#line;
    const text = this.#text;
    if (!text.startsWith('<!--', line.first)) return false;
    const isShort = text.charCodeAt(line.first + 4) === 62 || text.startsWith('->', line.first + 4);
    if (isShort) this.#doubt();
    const start = line.first;
    const close = text.indexOf('-->', start + 4);
    while (close !== -1 ? line.next <= close : line.next < text.length) line.advance();
    return this.#other(start, trimmedEnd(text, start, close === -1 ? text.length : line.stop));
  }

  #list(): boolean {
    const line = this.#line;
    const marker = listMarker(this.#text, line.first, line.stop, line.indent);
    if (marker === undefined || (this.#isInParagraph && !marker.interrupts)) return false;
    this.#closeParagraph();
    const items = scanList(line, marker, this.#isStrict);
    if (items === undefined) this.#doubt();
    else this.#builder.list(marker.ordered, items);
    return true;
  }

  /** A table begins with a row of cells and a row of dashes with as many; then comes every line that begins no other block. */
  #table(): boolean {
    const text = this.#text;
    const { first, stop, next } = this.#line;
    const below = skipBlanks(text, next, text.length);
    if (stop === first + 1 || below === text.length || !isDelimiterRowAt(text, below)) return false;
    const end = lineStop(text, below);
    if (cellCount(text, first, trimmedEnd(text, first, stop)) !== cellCount(text, below, trimmedEnd(text, below, end)))
      return false;
    if (columns(text, next, below) > 3) return false;
    const line = this.#line;
    line.advance();
    let tableEnd = trimmedEnd(text, below, line.stop);
    line.advance();
    while (!line.isAtEnd && !line.isBlank && line.code === 124 && line.indent < 4) {
      tableEnd = trimmedEnd(text, line.first, line.stop);
      line.advance();
    }
    // Any other line would be a row without bars; only a heading surely ends the table.
    if (!line.isAtEnd && !line.isBlank && headingLevel(text, line.first, line.stop) === 0) this.#doubt();
    this.#builder.block({ kind: 'other', span: { start: first, end: tableEnd } });
    return true;
  }

  /** In strict mode the scan ends here; in lenient mode the line is plain text. */
  #doubt(): void {
    if (this.#isStrict) this.#isUndecided = true;
  }
}

function hasLoneCarriageReturn(text: string): boolean {
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== 10) return true;
  }
  return false;
}

function isDelimiterRowAt(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const isBullet = first === 45 && isBlank(text.charCodeAt(at + 1));
  return (first === 124 || first === 45 || first === 58) && !isBullet && isDelimiterRow(text, at, lineStop(text, at));
}

function lineStop(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 ? text.length : found;
}
