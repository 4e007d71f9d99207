import { withoutTrailing } from '../text/trailing.js';
import type { Backlog } from '../backlog/backlog.js';
import type { Item } from '../model/record.js';
import type { BacklogEdit } from './backlogEdit.js';
import { newItem } from './newItem.js';

export interface NewStory {
  readonly role: string;
  readonly want: string;
  readonly benefit: string;
  /** The item the story was asked for at: an epic it shall belong to, or one whose epic it shares. */
  readonly near?: Item | undefined;
}

/** A new story from who, what and why alone: its title is the wish. */
export function newStory(backlog: Backlog, { near, ...sentence }: NewStory, takenIds: Iterable<string>): BacklogEdit {
  const epic = near?.type === 'epic' ? near.id : near?.fields.epic;
  return newItem(
    backlog,
    { type: 'story', title: titleOfWant(sentence.want), ...sentence, ...(epic && { epic }) },
    takenIds,
  );
}

/** The roles that story sentences can name, as they are written there. */
export function storyRoles(backlog: Backlog): readonly { readonly role: string; readonly title: string }[] {
  return backlog.all('persona').map(({ id, title }) => {
    const name = title === '' ? id : title;
    return { title: name, role: name.charAt(0).toLowerCase() + name.slice(1) };
  });
}

/** `to see why my order is short.` → `See why my order is short`. */
export function titleOfWant(want: string): string {
  const words = withoutTrailing(want.trim().replace(/^(?:I want )?(?:to )?/i, ''), ' \n.,;');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
