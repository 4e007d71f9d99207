import { BodyScanner } from './bodyScanner.js';
import { surveyNesting } from './nesting.js';
import type { Span } from './position.js';

/** The Markdown of a file, as far as the format needs it (spec: Markdown grammar). All spans are offsets into the whole file. */
export interface Body {
  /** Every level-1 heading; the first is the title. */
  readonly titles: readonly Heading[];
  /** What stands before the first level-2 heading (after the H1, where there is one). */
  readonly lead: Section;
  /** Level-2 sections in order. */
  readonly sections: readonly Section[];
}

export interface Heading {
  readonly level: number;
  /** Text without the marks, trimmed. */
  readonly text: string;
  /** The whole line, without its line break. */
  readonly span: Span;
  readonly textSpan: Span;
}

export interface Section {
  /** Absent for the lead. */
  readonly heading?: Heading;
  /** From the heading's line (for the lead: from after the title) to the start of the next section. */
  readonly span: Span;
  /** Blocks in order. Headings of level 3 and deeper are blocks. Fenced code is opaque. */
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | List | Fence | SubHeading | Quote | OtherBlock;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Source text; soft line breaks are spaces, so every character but a CRLF keeps its offset from `span.start`. */
  readonly text: string;
  readonly span: Span;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
  readonly span: Span;
}

export interface ListItem {
  /** First paragraph of the bullet, without marker and check box; soft breaks are spaces. */
  readonly text: string;
  readonly textSpan: Span;
  /** The bullet with everything nested in it, last line break included. */
  readonly span: Span;
  /** Columns before the marker. */
  readonly indent: number;
  /** `-`, `*`, `+`, `1.` … */
  readonly marker: string;
  /** Absent without a check box. */
  readonly checkbox?: { readonly checked: boolean; /** The one character between the brackets. */ readonly span: Span };
  readonly children: readonly ListItem[];
}

export interface Fence {
  readonly kind: 'fence';
  readonly info: string;
  readonly content: string;
  readonly span: Span;
}

export interface SubHeading {
  readonly kind: 'heading';
  readonly heading: Heading;
  readonly span: Span;
}

export interface Quote {
  readonly kind: 'quote';
  /** The quoted paragraphs' text, marks removed, lines joined by spaces. */
  readonly text: string;
  readonly span: Span;
}

/** Tables, HTML, thematic breaks, reference definitions: kept, not judged. */
export interface OtherBlock {
  readonly kind: 'other';
  readonly span: Span;
}

/** Longer texts are read by the scanner alone: the Markdown library takes a millisecond for a kilobyte. */
const maxHandover = 16 * 1024;
/** Texts of very many short lines or containers too: its time is quadratic in them. */
const maxWeight = 1000;

/**
 * The Markdown library, asked only for texts the scanner does not judge. A bundler turns this call into a module that is
 * initialised on first use, in every format and synchronously; an `import` would cost every start 12 ms.
 */
declare const require: (id: './remarkBody.js') => typeof import('./remarkBody.js');

/** Scans the Markdown from `start`. Never throws. `complex` says the nesting was refused (the caller reports file-unreadable). */
export function readBody(text: string, start: number): { readonly body: Body; readonly complex?: Span } {
  const scanned = new BodyScanner(text, start, 'strict').scan();
  if (scanned !== undefined) return { body: scanned };
  const { tooDeep: complex, weight } = surveyNesting(text, start);
  if (complex === undefined && weight <= maxWeight && text.length - start <= maxHandover) {
    return { body: require('./remarkBody.js').readBodyWithRemark(text, start) };
  }
  const body = new BodyScanner(text, start, 'lenient').scan() ?? emptyBody(text, start);
  return complex === undefined ? { body } : { body, complex };
}

function emptyBody(text: string, start: number): Body {
  return { titles: [], lead: { span: { start, end: text.length }, blocks: [] }, sections: [] };
}
