import type { Block, Body, Heading, List, ListItem, Section } from './body.js';
import { nestItems, type FlatItem } from './listNesting.js';
import type { Span } from './position.js';

interface OpenSection {
  readonly heading?: Heading;
  start: number;
  blocks: Block[];
}

interface OpenList {
  readonly ordered: boolean;
  readonly items: FlatItem[];
  /** Smallest indentation of its bullets. */
  lowest: number;
  isMerged: boolean;
}

/** Puts headings and blocks, as they come, into the sections of a body. Scanner and Markdown library both build with it. */
export class BodyBuilder {
  readonly #text: string;
  readonly #titles: Heading[] = [];
  readonly #sections: Section[] = [];
  #lead: Section | undefined;
  #current: OpenSection;
  #list: OpenList | undefined;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#current = { start, blocks: [] };
  }

  heading(level: number, span: Span, textSpan: Span): void {
    const heading = { level, text: joinLines(this.#text, textSpan), span, textSpan };
    this.#closeList();
    if (level > 2) this.#current.blocks.push({ kind: 'heading', heading, span });
    else if (level === 2) this.#open(heading);
    else this.#title(heading);
  }

  block(block: Exclude<Block, List>): void {
    this.#closeList();
    this.#current.blocks.push(block);
  }

  paragraph(span: Span): void {
    this.block({ kind: 'paragraph', text: joinLines(this.#text, span), span });
  }

  /**
   * A list with all its items, nested ones too, in order of place. A list that stands two columns deeper than the one just
   * before it is nested in that one, although Markdown wants three below “1.”.
   */
  list(ordered: boolean, items: FlatItem[]): void {
    const first = items[0];
    if (first === undefined) return;
    const previous = this.#list;
    if (previous !== undefined) {
      const isDeeper = previous.lowest + 2 <= first.indent;
      if (isDeeper || (previous.isMerged && previous.ordered === ordered)) {
        for (const item of items) previous.items.push(item);
        previous.lowest = Math.min(previous.lowest, lowestOf(items));
        previous.isMerged = true;
        return;
      }
      this.#closeList();
    }
    this.#list = { ordered, items, lowest: lowestOf(items), isMerged: false };
  }

  finish(end: number): Body {
    this.#closeList();
    const last = this.#close(end);
    const lead = this.#lead ?? last;
    return { titles: this.#titles, lead, sections: this.#sections };
  }

  #title(heading: Heading): void {
    this.#titles.push(heading);
    if (this.#titles.length > 1 || this.#current.heading !== undefined) return;
    this.#current = { start: this.#afterLine(heading.span.end), blocks: [] };
  }

  #open(heading: Heading): void {
    this.#close(heading.span.start);
    this.#current = { heading, start: heading.span.start, blocks: [] };
  }

  #close(at: number): Section {
    const { heading, start, blocks } = this.#current;
    const end =
      heading === undefined && this.#sections.length === 0 ? Math.max(start, this.#lineStart(at)) : this.#lineStart(at);
    const span = { start, end };
    const section = heading === undefined ? { span, blocks } : { heading, span, blocks };
    if (heading === undefined) this.#lead = section;
    else this.#sections.push(section);
    return section;
  }

  #closeList(): void {
    const list = this.#list;
    if (list === undefined) return;
    this.#list = undefined;
    const items: readonly ListItem[] = nestItems(this.#text, list.items);
    const span = { start: items[0]?.span.start ?? 0, end: items.at(-1)?.span.end ?? 0 };
    this.#current.blocks.push({ kind: 'list', ordered: list.ordered, items, span });
  }

  #afterLine(at: number): number {
    const found = this.#text.indexOf('\n', at);
    return found === -1 ? this.#text.length : found + 1;
  }

  #lineStart(at: number): number {
    return at === this.#text.length ? at : this.#text.lastIndexOf('\n', at - 1) + 1;
  }
}

/**
 * The source of a text over several lines with a blank for each character of a line break (two for CRLF), so that every
 * offset in it is the offset from the start of its span.
 */
export function joinLines(text: string, span: Span): string {
  const source = text.slice(span.start, span.end);
  return source.includes('\n') || source.includes('\r') ? source.replace(/[\r\n]/g, ' ') : source;
}

function lowestOf(items: readonly FlatItem[]): number {
  return items.reduce((lowest, item) => Math.min(lowest, item.indent), Infinity);
}
