import type { Backlog } from '../backlog/backlog.js';
import { nextNumber, slug } from '../model/itemId.js';
import type { ItemType } from '../model/recordType.js';
import { withoutTrailing } from '../text/trailing.js';
import { EditRefused, type BacklogEdit } from './backlogEdit.js';
import { fieldValue } from './fieldInput.js';
import { newFile, pathIn, titleText } from './newFile.js';
import type { FieldValue } from './setFields.js';

/** What a new item is made of. Values of fields are as people type them (see `fieldValue`). */
export interface NewItem {
  readonly type: ItemType;
  readonly title: string;
  /** Default status: idea. */
  readonly fields?: Readonly<Record<string, string>>;
  /** The story sentence: who, what, why. Other types take `want` as their first paragraph. */
  readonly role?: string;
  readonly want?: string;
  readonly benefit?: string;
  readonly epic?: string;
  readonly sprint?: string;
}

/** The id that the next new item gets: one more than every number that is known to be taken. */
export function nextItemId(backlog: Backlog, takenIds: Iterable<string>): string {
  const { key } = backlog.team;
  const known = backlog.items().flatMap((item) => [item.id, ...(item.fields.was ?? [])]);
  return `${key}-${String(nextNumber(key, [...known, ...takenIds]))}`;
}

/** Creates an item from its type's template. `takenIds`: ids of other branches and of deleted files, as far as they are known. */
export function newItem(backlog: Backlog, item: NewItem, takenIds: Iterable<string>): BacklogEdit {
  const { type } = item;
  const title = titleText(item.title);
  if (title === '') throw new EditRefused(`A new ${type} needs a title.`);
  const id = nextItemId(backlog, takenIds);
  const fields: Record<string, FieldValue | undefined> = { type, status: 'idea' };
  const inputs = { ...item.fields, ...(item.epic && { epic: item.epic }), ...(item.sprint && { sprint: item.sprint }) };
  for (const [field, input] of Object.entries(inputs)) {
    if (field === 'id' || field === 'type')
      throw new EditRefused(`The ${field} of a new item is given by the command; leave “${field}=” out.`);
    fields[field] = fieldValue(type, field, input);
  }
  const name = itemFileName(backlog, id, title);
  return {
    label: `New ${type} ${id}`,
    files: [newFile(pathIn(backlog.folder, 'items', name), type, fields, title, template(item))],
  };
}

/** `LAR-26-why-an-order-came-up-short.md`, or `LAR-26.md` where the team wants it so. */
export function itemFileName(backlog: Backlog, id: string, title: string): string {
  const words = slug(title);
  return backlog.team.fileNames === 'id' || words === '' ? `${id}.md` : `${id}-${words}.md`;
}

function template(item: NewItem): string[] {
  switch (item.type) {
    case 'story':
      return [storyText(item), '## Acceptance criteria'];
    case 'bug':
      return [paragraph(item.want), '## Steps to reproduce', '## Acceptance criteria'];
    case 'spike':
      return [paragraph(item.want), '## Finding'];
    case 'epic':
    case 'task':
      return [paragraph(item.want)];
  }
}

/** "As a pantry manager, I want to see why, so that I can tell families." with the benefit on a line of its own. */
export function storyText({ role = '', want = '', benefit = '' }: Pick<NewItem, 'role' | 'want' | 'benefit'>): string {
  const who = bare(role).replace(/^as\s+(?=an?\s|the\s)/i, '');
  const what = bare(want).replace(/^I want\s+/i, '');
  const why = bare(benefit).replace(/^(?:so that|in order)\s+/i, '');
  if (what === '') return '';
  const wish = `I want ${what}`;
  const start = who === '' ? wish : `As ${withArticle(who)}, ${wish}`;
  return why === '' ? `${start}.` : `${start},\n${/^to\s/i.test(why) ? `in order ${why}` : `so that ${why}`}.`;
}

function withArticle(role: string): string {
  if (/^(?:an?|the|one|our)\s/i.test(role)) return role;
  return `${/^(?:[aeio]|u(?!ni|se|sa|ti|r[aeiou]))/i.test(role) ? 'an' : 'a'} ${role}`;
}

/** On one line, without the punctuation that the sentence brings itself. */
function bare(part: string): string {
  return withoutTrailing(part.trim().replace(/\s+/g, ' '), ' .,;');
}

function paragraph(text: string | undefined): string {
  return text?.trim().replace(/\s+/g, ' ') ?? '';
}
