import { scanFence } from './blockScanners.js';
import {
  fenceLength,
  headingLevel,
  isDelimiterRow,
  isSetextUnderline,
  isThematicBreak,
  listMarker,
  mayBeginBlock,
  trimmedEnd,
  type Marker,
} from './lineKinds.js';
import type { LineCursor } from './lines.js';
import type { FlatItem } from './listNesting.js';
import { maxNesting } from './nesting.js';

interface OpenItem {
  readonly item: FlatItem;
  readonly kind: number;
  /** Column from which a line belongs to the bullet. */
  readonly content: number;
  readonly isEmpty: boolean;
}

/** What a line turned out to be. */
type Step = 'taken' | 'over' | 'unsure';

/**
 * Reads a list with all its nested bullets from its first line on and leaves the cursor on the first line after it;
 * `undefined`, in strict mode, where a bullet holds anything but prose, bullets and fenced code.
 */
export function scanList(line: LineCursor, first: Marker, isStrict: boolean): FlatItem[] | undefined {
  const list = new ListScanner(line);
  if (list.begin(first, 0) === 'unsure') {
    if (isStrict) return undefined;
    // The line has to be taken, or whoever called comes back to it for ever.
    list.takeAsText();
  }
  while (!line.isAtEnd) {
    const step = list.step();
    if (step === 'over') break;
    if (step === 'unsure') {
      if (isStrict) return undefined;
      list.takeAsText();
    }
  }
  return list.items;
}

class ListScanner {
  readonly items: FlatItem[] = [];
  readonly #line: LineCursor;
  readonly #open: OpenItem[] = [];
  /** A paragraph goes on if the next line is prose. */
  #isInParagraph = false;
  /** That paragraph is the bullet's first. */
  #isFirst = false;

  constructor(line: LineCursor) {
    this.#line = line;
  }

  step(): Step {
    const line = this.#line;
    if (line.isBlank) {
      this.#isInParagraph = this.#isFirst = false;
      line.advance();
      return 'taken';
    }
    const depth = this.#depth();
    const outer = this.#open[depth - 1]?.content ?? 0;
    const isInside = depth === this.#open.length;
    if (line.indent - outer > 3) return this.#isInParagraph && isInside ? this.#text(depth) : 'unsure';
    if (this.#isInParagraph && isSetextUnderline(line.text, line.first, line.stop) && (isInside || line.code === 61))
      return 'unsure';
    if (isThematicBreak(line.text, line.first, line.stop)) return depth === 0 ? 'over' : 'unsure';
    const marker = listMarker(line.text, line.first, line.stop, line.indent);
    if (marker !== undefined) return this.#bullet(marker, depth);
    if (!isInside && this.#isInParagraph && !this.#beginsBlock()) return 'unsure';
    if (depth === 0) return 'over';
    return this.#content(depth, outer);
  }

  begin(marker: Marker, depth: number): Step {
    const line = this.#line;
    const { text } = line;
    this.#open.length = depth;
    if (
      depth >= maxNesting ||
      (!marker.isEmpty && (marker.width === 0 || mayBeginBlock(text, marker.contentStart, line.stop)))
    ) {
      if (!this.#isTaskBox(marker)) return 'unsure';
    }
    const width = marker.width === 0 ? marker.end - line.first + 1 : marker.width;
    const item = {
      indent: line.indent,
      marker: text.slice(line.first, marker.end),
      start: line.start,
      textStart: marker.contentStart,
      textEnd: trimmedEnd(text, marker.contentStart, line.stop),
      end: line.next,
    };
    this.items.push(item);
    this.#open.push({ item, kind: marker.kind, content: line.indent + width, isEmpty: marker.isEmpty });
    this.#isInParagraph = this.#isFirst = !marker.isEmpty;
    line.advance();
    return 'taken';
  }

  /** Lenient mode: whatever it is, it belongs to the bullet above. */
  takeAsText(): void {
    const line = this.#line;
    const item = this.items.at(-1);
    const marker = listMarker(line.text, line.first, line.stop, line.indent);
    if (item === undefined || (marker !== undefined && !marker.isEmpty)) {
      this.items.push({
        indent: line.indent,
        marker: line.text.slice(line.first, marker?.end ?? line.first),
        start: line.start,
        textStart: marker?.contentStart ?? line.first,
        textEnd: trimmedEnd(line.text, marker?.contentStart ?? line.first, line.stop),
        end: line.next,
      });
    } else {
      item.end = line.next;
    }
    this.#isFirst = false;
    line.advance();
  }

  /** How many of the open bullets the line is indented enough for. */
  #depth(): number {
    let depth = this.#open.length;
    while (depth > 0 && (this.#open[depth - 1]?.content ?? 0) > this.#line.indent) depth -= 1;
    return depth;
  }

  #bullet(marker: Marker, depth: number): Step {
    const isSibling = this.#open[depth]?.kind === marker.kind;
    if (!isSibling && this.#isInParagraph && !marker.interrupts) return 'unsure';
    if (!isSibling && depth === 0) return 'over';
    if (depth === this.#open.length && this.#open[depth - 1]?.isEmpty === true) return 'unsure';
    return this.begin(marker, depth);
  }

  /** A line of the bullet at `depth` that begins no bullet. */
  #content(depth: number, outer: number): Step {
    const line = this.#line;
    const { text } = line;
    const item = this.#open[depth - 1];
    if (item?.isEmpty === true) return 'unsure';
    if (depth < this.#open.length) {
      this.#open.length = depth;
      this.#isInParagraph = this.#isFirst = false;
    }
    const length = fenceLength(text, line.first, line.stop);
    if (length > 0) return this.#fence(length, outer, item?.item);
    if (mayBeginBlock(text, line.first, line.stop) && !(this.#isInParagraph && line.code === 91)) return 'unsure';
    if (this.#isInParagraph && isDelimiterRow(text, line.first, line.stop)) return 'unsure';
    return this.#text(depth);
  }

  #text(depth: number): Step {
    const line = this.#line;
    const item = this.#open[depth - 1]?.item;
    if (item !== undefined) {
      item.end = line.next;
      if (this.#isInParagraph && this.#isFirst) {
        item.textEnd = trimmedEnd(line.text, item.textStart, line.stop);
      }
    }
    this.#isInParagraph = true;
    line.advance();
    return 'taken';
  }

  #fence(length: number, outer: number, item: FlatItem | undefined): Step {
    const line = this.#line;
    const { start } = line;
    scanFence(line, length, outer);
    if (item !== undefined) item.end = line.isAtEnd ? line.text.length : line.start;
    this.#isInParagraph = this.#isFirst = false;
    return isIndentedFrom(line.text, start, line.start, outer) ? 'taken' : 'unsure';
  }

  #beginsBlock(): boolean {
    const { text, first, stop } = this.#line;
    return headingLevel(text, first, stop) > 0 || fenceLength(text, first, stop) > 0 || text.startsWith('<!--', first);
  }

  /** `[ ]` and `[x]` look like the start of a reference definition only if a colon follows. */
  #isTaskBox(marker: Marker): boolean {
    const { text } = this.#line;
    return marker.width > 0 && /^\[[ xX]\](?:\s|$)/.test(text.slice(marker.contentStart, marker.contentStart + 4));
  }
}

/** Whether every line between two offsets that says something is indented to a column. */
function isIndentedFrom(text: string, start: number, end: number, column: number): boolean {
  for (let at = start; at < end;) {
    let first = at;
    while (text.charCodeAt(first) === 32) first += 1;
    const code = text.charCodeAt(first);
    if (first - at < column && code !== 10 && code !== 13 && first < end) return false;
    const found = text.indexOf('\n', first);
    at = found === -1 ? end : found + 1;
  }
  return true;
}
