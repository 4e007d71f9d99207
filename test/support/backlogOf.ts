import type { Backlog } from '../../src/core/backlog/backlog.js';
import { BacklogIndex } from '../../src/core/backlog/backlogIndex.js';
import type { BacklogRecord, Item } from '../../src/core/model/record.js';
import { computeScore } from '../../src/core/order/score.js';

/** Path → text. */
export type TestFiles = Readonly<Record<string, string>>;

export function indexOf(files: TestFiles): BacklogIndex {
  const index = new BacklogIndex({ score: computeScore });
  index.apply(Object.entries(files).map(([file, text]) => ({ file, content: { text } })));
  return index;
}

/** The only backlog of these files. */
export function backlogOf(files: TestFiles): Backlog {
  const [backlog, ...others] = indexOf(files).backlogs;
  if (!backlog || others.length > 0)
    throw new Error(`expected one backlog, found ${others.length + (backlog ? 1 : 0)}`);
  return backlog;
}

export function recordIn(backlog: Backlog, file: string): BacklogRecord {
  const record = backlog.recordOf(file);
  if (!record) throw new Error(`no record for ${file}`);
  return record;
}

export function itemIn(backlog: Backlog, id: string): Item {
  const item = backlog.find('item', id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

/** A story file: front matter lines, then a title. */
export function story(fields: string, title = 'A title'): string {
  return `---\ntype: story\n${fields}${fields === '' || fields.endsWith('\n') ? '' : '\n'}---\n# ${title}\n`;
}
