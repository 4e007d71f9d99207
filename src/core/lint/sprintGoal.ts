import type { Backlog } from '../backlog/backlog.js';
import type { Sprint } from '../model/record.js';
import { itemsOfSprint } from '../order/sprints.js';
import type { Document } from '../text/document.js';
import type { Span } from '../text/position.js';
import { leadParagraph } from '../text/sections.js';

/** What stands where the goal of a sprint belongs: a paragraph, or where there is none the first list. */
export function goalOf({ body }: Document): { readonly text: string; readonly span: Span } | undefined {
  const paragraph = leadParagraph(body);
  if (paragraph) return { text: paragraph.text, span: paragraph.span };
  for (const block of body.lead.blocks) {
    if (block.kind === 'list') return { text: block.items.map(({ text }) => text).join('\n'), span: block.span };
  }
  return undefined;
}

/** Words that join what is listed, or say that it shall be done: no goal lies in them. */
const joints = new Set(
  [
    'and',
    'plus',
    'with',
    'then',
    'also',
    'both',
    'all',
    'the',
    'of',
    'to',
    'we',
    'will',
    'items',
    'item',
    'stories',
  ].concat([
    'story',
    'tickets',
    'bugs',
    'tasks',
    'finish',
    'complete',
    'close',
    'do',
    'deliver',
    'implement',
    'ship',
    'work',
    'on',
  ]),
);

/** Whether a sprint's goal only lists items: ids, or at least two titles, and nothing else. */
export function isListOfItems(goal: string, sprint: Sprint, backlog: Backlog): boolean {
  let rest = ` ${goal.toLowerCase()} `;
  let titles = 0;
  const known = itemsOfSprint(sprint, backlog).map(({ title }) => title.toLowerCase());
  for (const title of known.sort((one, other) => other.length - one.length)) {
    const parts = title.length < 4 ? [rest] : rest.split(title);
    titles += parts.length - 1;
    rest = parts.join(' ');
  }
  let ids = 0;
  const words = rest.split(/[^\p{L}\p{N}-]+/u).filter((word) => {
    if (/^[a-z]{2,10}-\d+$/.test(word)) ids++;
    else return /[\p{L}\p{N}]/u.test(word) && !joints.has(word);
    return false;
  });
  return words.length === 0 && (ids > 0 || titles > 1);
}

/** A sprint that has not begun may still get its goal. */
export function hasBegun(sprint: Sprint, today: string): boolean {
  return sprint.fields.start !== undefined && sprint.fields.start <= today;
}
