import assert from 'node:assert/strict';
import type { Documents } from '../../../../src/core/ports.js';
import type { Backlog } from '../../../../src/core/backlog/backlog.js';
import { BacklogIndex } from '../../../../src/core/backlog/backlogIndex.js';
import { Document } from '../../../../src/core/text/document.js';
import type { RawValue } from '../../../../src/core/text/frontMatter.js';
import { applyEdits, type BacklogEdit, type TextEdit } from '../../../../src/core/writing/backlogEdit.js';

/** Path → text. */
type Files = Readonly<Record<string, string>>;

export const file = 'backlog/items/LAR-1-a.md';

export function documentOf(text: string): Document {
  return Document.parse(file, { text });
}

/** The text after edits, which must be sorted and apart. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  let end = 0;
  for (const { span } of edits) {
    assert.ok(span.start >= end && span.end >= span.start && span.end <= text.length, 'edits are sorted and apart');
    end = span.end;
  }
  return applyEdits(text, edits);
}

/** The front matter of a text as plain data. */
export function fieldsOf(text: string): Record<string, RawValue> {
  const entries = documentOf(text).frontMatter.frontMatter?.entries ?? [];
  return Object.fromEntries(entries.map(({ key, value }) => [key, plain(value)]));
}

/** Maps have no prototype; the data that tests compare has one. */
function plain(value: RawValue): RawValue {
  return typeof value === 'string' || isList(value) ? value : { ...value };
}

function isList(value: RawValue): value is readonly RawValue[] {
  return Array.isArray(value);
}

/** Files of a backlog in memory, edited as a face would do it. */
export class EditedFiles implements Documents {
  #files: Files;
  #backlog: Backlog | undefined;

  constructor(files: Files) {
    this.#files = files;
  }

  get backlog(): Backlog {
    return (this.#backlog ??= backlogOf(this.#files));
  }

  get(path: string): Promise<Document> {
    return Promise.resolve(Document.parse(path, { text: this.text(path) }));
  }

  text(path: string): string {
    return this.#files[path] ?? '';
  }

  get paths(): string[] {
    return Object.keys(this.#files);
  }

  apply({ files }: BacklogEdit): void {
    const next: Record<string, string> = { ...this.#files };
    for (const each of files) {
      if (each.kind === 'create') next[each.file] = each.text;
      else if (each.kind === 'change') {
        assert.equal(each.base, next[each.file]);
        next[each.file] = edited(each.base, each.edits);
      } else {
        next[each.to] = next[each.file] ?? '';
        Reflect.deleteProperty(next, each.file);
      }
    }
    this.#files = next;
    this.#backlog = undefined;
  }
}

/** The only backlog of these files; nothing has a score. */
function backlogOf(files: Files): Backlog {
  const index = new BacklogIndex({ score: () => undefined });
  index.apply(Object.entries(files).map(([path, text]) => ({ file: path, content: { text } })));
  const [backlog] = index.backlogs;
  assert.ok(backlog);
  return backlog;
}
