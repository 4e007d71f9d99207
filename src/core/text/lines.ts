import { columns, skipBlanks } from './lineKinds.js';

/** The line a scanner is at. One object is moved along, so that a line costs no allocation. */
export class LineCursor {
  /** Offset of the line's first character. */
  start = 0;
  /** Offset of its first character that is no blank; `stop` on a blank line. */
  first = 0;
  /** Columns before `first`. */
  indent = 0;
  /** Offset of its line break, a carriage return counted to the break. */
  stop = 0;
  /** Offset of the next line. */
  next = 0;

  constructor(
    readonly text: string,
    at: number,
  ) {
    this.#moveTo(at);
  }

  get isAtEnd(): boolean {
    return this.start >= this.text.length;
  }

  get isBlank(): boolean {
    return this.first === this.stop;
  }

  /** First character that is no blank; NaN on a blank line at the end. */
  get code(): number {
    return this.text.charCodeAt(this.first);
  }

  advance(): void {
    this.#moveTo(this.next);
  }

  #moveTo(at: number): void {
    const { text } = this;
    this.start = at;
    const found = text.indexOf('\n', at);
    this.next = found === -1 ? text.length : found + 1;
    let stop = found === -1 ? text.length : found;
    if (stop > at && text.charCodeAt(stop - 1) === 13) stop -= 1;
    this.stop = stop;
    const first = text.charCodeAt(at);
    // Most lines begin in the first column.
    this.first = first > 32 && stop > at ? at : skipBlanks(text, at, stop);
    this.indent = this.first === at ? 0 : columns(text, at, this.first);
  }
}
