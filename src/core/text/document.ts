import { readBody, type Body } from './body.js';
import { findConflicts } from './conflicts.js';
import { readFrontMatter, type FrontMatterResult } from './frontMatter.js';
import { LineIndex } from './position.js';
import type { TextProblem } from './textProblem.js';
import { isLargerThan } from './textSize.js';

/** Bytes a file may have. */
const maxFileSize = 1024 * 1024;

/** What a face could read of a file: its text, or why there is none. */
export type FileContent =
  | { readonly text: string }
  /** `not-utf8`: bytes that are no UTF-8. `too-large`: over 1 MiB; nothing of it was read. `unreadable`: the system refused (message). */
  | { readonly unreadable: 'not-utf8' | 'too-large' | 'unreadable'; readonly message?: string };

/** One file's text with everything found in it and where. Immutable. */
export class Document {
  #lines: LineIndex | undefined;

  private constructor(
    readonly file: string,
    readonly text: string,
    readonly frontMatter: FrontMatterResult,
    readonly body: Body,
    /** In order of place; empty for a sound text. A document with problems is a broken item, never a missing one. */
    readonly problems: readonly TextProblem[],
  ) {}

  get lines(): LineIndex {
    return (this.#lines ??= new LineIndex(this.text));
  }

  /** Reads a file's content; whatever is wrong becomes a problem. */
  static parse(file: string, content: FileContent): Document {
    if ('unreadable' in content) return Document.#unread(file, whyUnread(content.unreadable, content.message));
    const { text } = content;
    if (isLargerThan(text, maxFileSize)) return Document.#unread(file, whyUnread('too-large'));
    if (text.trim() === '') {
      const message = 'The file is empty. Write its front matter and a title, or delete it.';
      return Document.#read(file, text, [{ code: 'file-unreadable', span: { start: 0, end: 0 }, message }]);
    }
    return Document.#read(file, text, []);
  }

  static #read(file: string, text: string, found: readonly TextProblem[]): Document {
    const conflicts = findConflicts(text);
    const frontMatter = readFrontMatter(text, conflicts);
    const { body, complex } = readBody(conflicts?.readable ?? text, frontMatter.bodyStart);
    const problems = [
      ...found,
      ...(conflicts?.problems ?? []),
      ...frontMatter.problems.filter((problem) => problem.code !== 'conflict-marker'),
    ];
    if (complex !== undefined) {
      const message = 'Quotes and lists are nested too deep here to be read. Use fewer than 32 levels.';
      problems.push({ code: 'file-unreadable', span: complex, message });
    }
    problems.sort((one, other) => one.span.start - other.span.start);
    return new Document(file, text, frontMatter, body, problems);
  }

  static #unread(file: string, message: string): Document {
    return Document.#read(file, '', [{ code: 'file-unreadable', span: { start: 0, end: 0 }, message }]);
  }
}

function whyUnread(reason: 'not-utf8' | 'too-large' | 'unreadable', message?: string): string {
  switch (reason) {
    case 'not-utf8':
      return 'The file is not UTF-8. Save it with the encoding UTF-8.';
    case 'too-large':
      return 'The file is over 1 MiB and was not read. Move what is not the item itself to another file.';
    case 'unreadable':
      return message === undefined ? 'The file could not be read.' : `The file could not be read: ${message}`;
  }
}
