import type { Backlog } from '../backlog/backlog.js';
import { compareRanks, ranksBetween } from '../model/rank.js';
import type { Item } from '../model/record.js';
import { isOpen, type Status } from '../model/workflow.js';
import { criteriaOf, type Criterion } from '../text/criteria.js';
import { Document } from '../text/document.js';
import { findSection, leadParagraph, sectionHeading, type SectionKind } from '../text/sections.js';
import { applyEdits, changeOf, EditRefused, type BacklogEdit, type TextEdit } from './backlogEdit.js';
import { moveLines } from './moveLines.js';
import { titleText } from './newFile.js';
import { itemFileName, nextItemId } from './newItem.js';
import { replaceWant } from './replaceWant.js';
import { lineBreakOf, refuseUnreadable, setFields, type FieldChanges } from './setFields.js';

/** What goes into the second item. */
export interface Split {
  /** Its title. */
  readonly title: string;
  /** Indexes, from 0, of the criteria that move to it, as `criteriaOf` counts them. */
  readonly criteria: readonly number[];
  /** What its story sentence wants: “to change settings”. Default: what the original wants, for a person to change. */
  readonly want?: string;
  /** What the original wants from now on. Default: what it wanted. */
  readonly keptWant?: string;
}

/**
 * What was said of the whole, or of the work on it, stays with the original: sizes and scores must be judged anew, and only
 * the original was planned, begun or blocked. Everything else holds for both parts.
 */
const originalsOwn = [
  ...['id', 'was', 'rank', 'score', 'estimate', 'timebox', 'sprint', 'blocked', 'started', 'finished', 'created'],
  ...['reason', 'duplicate-of', 'revisit', 'lint-ignore'],
];

/** Both parts of a bug need what makes it appear. */
const sharedByBugs: readonly SectionKind[] = ['steps-to-reproduce', 'expected', 'actual'];

/**
 * Makes a second item of a part of one, as one edit. The second one stands directly behind the original in the order, and has
 * its type, its other fields, its story sentence and the chosen criteria, which move byte for byte with all that is nested in
 * them. Its status is the original's, but not beyond `ready`, for nobody works on it yet, and a story or bug without criteria
 * not beyond `planned`. Questions, notes and all other sections stay where they are. No other file changes.
 */
export function splitItem(
  backlog: Backlog,
  item: Item,
  document: Document,
  split: Split,
  takenIds: Iterable<string>,
): BacklogEdit {
  refuseUnsplittable(item, document);
  const title = titleText(split.title);
  if (title === '') throw new EditRefused('The second item needs a title.');
  const moved = chosen(item, document, split.criteria);
  const id = nextItemId(backlog, takenIds);
  const folder = item.file.slice(0, item.file.lastIndexOf('/') + 1);
  const { edits, lines } = moveLines(document.text, moved);
  const own = split.keptWant === undefined ? [] : [keptWantEdit(document, item, split.keptWant)];
  const fields = secondFields(backlog, item, document, moved.length > 0);
  const text = secondText(item, document, { ...split, title }, lines);
  const draft = Document.parse(item.file, { text });
  return {
    label: `Split ${item.id}: ${id}`,
    files: [
      ...changeOf(document, [...own, ...edits]),
      {
        kind: 'create',
        file: folder + itemFileName(backlog, id, title),
        text: applyEdits(text, setFields(draft, fields)),
      },
    ],
  };
}

function keptWantEdit(document: Document, item: Item, want: string): TextEdit {
  const { span, newText } = replaceWant(document, item, want);
  const lineBreak = lineBreakOf(document.text);
  return { span, newText: leadParagraph(document.body) ? newText : lineBreak + lineBreak + newText };
}

function refuseUnsplittable(item: Item, document: Document): void {
  const { id, type, broken, fields } = item;
  refuseUnreadable(document);
  if (broken) throw new EditRefused(`${id} cannot be read whole. Mend its file before you split it.`);
  if (type === 'epic')
    throw new EditRefused(
      `${id} is an epic. Make a second epic, and name it in “epic:” of the items that belong there.`,
    );
  if (fields.status === 'done')
    throw new EditRefused(`${id} is done, so nothing of it is left to split. Set its status back to review first.`);
  if (fields.status === 'declined')
    throw new EditRefused(`${id} is declined. Reopen it before you split it: set its status to idea or planned.`);
}

function chosen(item: Item, document: Document, indexes: readonly number[]): Criterion[] {
  const all = criteriaOf(document);
  const wrong = indexes.find((index) => all[index] === undefined);
  if (wrong !== undefined) {
    const count = all.length === 1 ? '1 criterion' : `${all.length} criteria`;
    throw new EditRefused(`${item.id} has ${count}; there is no number ${wrong + 1}.`);
  }
  return all.filter((_, index) => indexes.includes(index));
}

function secondFields(backlog: Backlog, item: Item, document: Document, hasCriteria: boolean): FieldChanges {
  const fields: Record<string, string | undefined> = {};
  for (const { key } of document.frontMatter.frontMatter?.entries ?? [])
    if (originalsOwn.includes(key)) fields[key] = undefined;
  const status = secondStatus(item, hasCriteria);
  if (status !== item.fields.status) fields.status = status;
  const rank = isOpen(status) ? rankBehind(backlog, item) : undefined;
  if (rank !== undefined) fields.rank = rank;
  return fields;
}

function secondStatus({ type, fields }: Item, hasCriteria: boolean): Status {
  const { status } = fields;
  if (status === 'idea' || status === 'planned') return status;
  const needsCriteria = type === 'story' || type === 'bug';
  return needsCriteria && !hasCriteria ? 'planned' : 'ready';
}

/** Before the next item of a higher rank, so that no other file has to change; none where the original has none. */
function rankBehind(backlog: Backlog, item: Item): string | undefined {
  const { rank } = item.fields;
  if (rank === undefined || backlog.position(item) === undefined) return undefined;
  const higher = backlog
    .items()
    .filter((other) => backlog.position(other) !== undefined)
    .flatMap(({ fields }) => fields.rank ?? [])
    .find((other) => compareRanks(other, rank) > 0);
  return ranksBetween(rank, higher, 1)[0];
}

function secondText(item: Item, document: Document, { title, want }: Split, lines: string): string {
  const { text, body, frontMatter } = document;
  const lineBreak = lineBreakOf(text);
  const acceptance = findSection(body, 'acceptance')?.heading;
  const hasSection = acceptance !== undefined || item.type === 'story' || item.type === 'bug';
  const heading = acceptance ? cut(text, acceptance.span) : `## ${sectionHeading('acceptance')}`;
  const shared = item.type === 'bug' ? sharedByBugs.flatMap((kind) => findSection(body, kind) ?? []) : [];
  const parts = [
    `# ${title}`,
    secondLead(item, document, want),
    ...shared.map(({ span }) => cut(text, span).trim()),
    hasSection ? heading : '',
    lines.slice(0, lines.length - (lines.endsWith('\r\n') ? 2 : Number(lines !== ''))),
    '## Notes',
    `Split from ${item.id}.`,
  ];
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const written = parts.filter((part) => part !== '');
  return text.slice(start, frontMatter.bodyStart) + written.join(lineBreak + lineBreak) + lineBreak;
}

function secondLead(item: Item, document: Document, want: string | undefined): string {
  const lead = leadParagraph(document.body);
  if (want === undefined) return lead ? cut(document.text, lead.span) : '';
  const edit = replaceWant(document, item, want);
  if (!lead) return edit.newText;
  const span = { start: edit.span.start - lead.span.start, end: edit.span.end - lead.span.start };
  return applyEdits(cut(document.text, lead.span), [{ ...edit, span }]);
}

function cut(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end);
}
