import type { Nodes, Root, ListItem as MarkdownItem } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, Body } from './body.js';
import { BodyBuilder } from './bodyBuilder.js';
import { columns, listMarker, skipBlanks, trimmedEnd } from './lineKinds.js';
import type { FlatItem } from './listNesting.js';
import type { Span } from './position.js';

/** Only blocks are wanted. Without the constructs of running text no run of marks can make the parser slow. */
const noText = {
  disable: {
    null: [
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeText',
      'hardBreakEscape',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
    ],
  },
};

const markdown = unified()
  .data('micromarkExtensions', [gfmTable(), gfmTaskListItem(), noText])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()])
  .use(remarkParse)
  .freeze();

/** Reads the Markdown from `start` with remark, the authority on what CommonMark means, into the same shape as the scanner. */
export function readBodyWithRemark(text: string, start: number): Body {
  const tree: Root = markdown.parse(text.slice(start));
  const builder = new BodyBuilder(text, start);
  for (const node of tree.children) new Converter(text, start, builder).block(node);
  return builder.finish(text.length);
}

class Converter {
  readonly #text: string;
  readonly #start: number;
  readonly #builder: BodyBuilder;

  constructor(text: string, start: number, builder: BodyBuilder) {
    this.#text = text;
    this.#start = start;
    this.#builder = builder;
  }

  block(node: Nodes): void {
    const span = this.#spanOf(node);
    switch (node.type) {
      case 'heading': {
        this.#heading(node.depth, span, node.children);
        return;
      }
      case 'paragraph': {
        this.#builder.paragraph(span);
        return;
      }
      case 'list': {
        this.#builder.list(
          node.ordered === true,
          node.children.flatMap((item) => [...this.#items(item)]),
        );
        return;
      }
      case 'blockquote': {
        this.#builder.block({ kind: 'quote', text: [...this.#quoted(node)].join(' '), span });
        return;
      }
      case 'code': {
        this.#builder.block(this.#code(node.value, span));
        return;
      }
      default: {
        this.#builder.block({ kind: 'other', span });
        return;
      }
    }
  }

  #heading(level: number, span: Span, children: readonly Nodes[]): void {
    const text = this.#text;
    const first = children[0];
    const last = children.at(-1);
    const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
    const lineStop = this.#lineStop(span.end);
    const isAtx = text.charCodeAt(span.start) === 35;
    const empty = isAtx ? skipBlanks(text, span.start + level, lineStop) : span.start;
    const textSpan =
      first === undefined || last === undefined
        ? { start: empty, end: empty }
        : { start: this.#spanOf(first).start, end: this.#spanOf(last).end };
    this.#builder.heading(level, { start: Math.max(lineStart, this.#start), end: lineStop }, textSpan);
  }

  *#items(item: MarkdownItem): Generator<FlatItem> {
    const text = this.#text;
    const { start, end } = this.#spanOf(item);
    const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, this.#start);
    const indent = columns(text, lineStart, start);
    const stop = this.#lineStop(start);
    const marker = listMarker(text, start, stop, indent);
    const paragraph = item.children[0]?.type === 'paragraph' ? this.#spanOf(item.children[0]) : undefined;
    const markerEnd = marker?.end ?? start + 1;
    let textStart = marker?.contentStart ?? markerEnd;
    // A check box is no part of remark's paragraph; a bullet whose text begins on the next line has its paragraph there.
    if (marker?.isEmpty === true && paragraph !== undefined) textStart = paragraph.start;
    const textEnd = paragraph?.end ?? (item.checked === null || item.checked === undefined ? textStart : textStart + 3);
    yield {
      indent,
      marker: text.slice(start, markerEnd),
      start: lineStart,
      textStart: Math.min(textStart, Math.max(textEnd, textStart)),
      textEnd: Math.max(textEnd, textStart),
      end: this.#afterLine(end),
    };
    for (const child of item.children) {
      if (child.type !== 'list') continue;
      for (const nested of child.children) yield* this.#items(nested);
    }
  }

  *#quoted(node: Nodes): Generator<string> {
    if (node.type === 'paragraph') {
      const { start, end } = this.#spanOf(node);
      const lines = this.#text.slice(start, end).split(/\r\n|\n|\r/);
      yield lines
        .map((line, index) => (index === 0 ? line.trim() : line.replace(/^[ \t]*(?:>[ \t]?)*/, '').trim()))
        .join(' ');
    } else if ('children' in node) {
      for (const child of node.children) yield* this.#quoted(child);
    }
  }

  #code(content: string, span: Span): Exclude<Block, { kind: 'list' }> {
    const mark = this.#text.charAt(span.start);
    if (mark !== '`' && mark !== '~') return { kind: 'other', span };
    let at = span.start;
    while (this.#text.charAt(at) === mark) at += 1;
    const found = /[\r\n]/.exec(this.#text.slice(at, span.end));
    const stop = found === null ? span.end : at + found.index;
    const info = this.#text.slice(at, stop).trim();
    const lines = content.split(/\r\n|\n|\r/);
    if (!this.#isClosed(span, mark, at - span.start)) while (lines.at(-1)?.trim() === '') lines.pop();
    return { kind: 'fence', info, content: lines.join('\n'), span: this.#trimmed(span) };
  }

  #isClosed({ start, end }: Span, mark: string, length: number): boolean {
    const lines = this.#text.slice(start, end).split(/\r\n|\n|\r/);
    const last = lines.at(-1) ?? '';
    return (
      lines.length > 1 &&
      /^ {0,3}\S+\s*$/.test(last) &&
      new Set(last.trim()).size === 1 &&
      last.includes(mark.repeat(length))
    );
  }

  /** Fenced code that is not closed would reach over the blank lines at the end. */
  #trimmed({ start, end }: Span): Span {
    return { start, end: start + this.#text.slice(start, end).trimEnd().length };
  }

  /** A node's place in the file, without the blanks around it. */
  #spanOf(node: Nodes): Span {
    const start = this.#start + (node.position?.start.offset ?? 0);
    const end = this.#start + (node.position?.end.offset ?? 0);
    const first = skipBlanks(this.#text, start, end);
    return { start: first, end: trimmedEnd(this.#text, first, end) };
  }

  /** End of the line without its line break. */
  #lineStop(at: number): number {
    const found = this.#text.indexOf('\n', at);
    const stop = found === -1 ? this.#text.length : found;
    return stop > at && this.#text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
  }

  #afterLine(at: number): number {
    const found = this.#text.indexOf('\n', at);
    return found === -1 ? this.#text.length : found + 1;
  }
}
