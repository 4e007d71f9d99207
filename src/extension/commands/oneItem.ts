import { window } from 'vscode';
import type { Item } from '../../core/model/record.js';
import type { Document } from '../../core/text/document.js';
import { EditRefused, type BacklogEdit } from '../../core/writing/backlogEdit.js';
import type { BacklogService } from '../workspace/backlogService.js';
import { writeEdit } from '../workspace/editWriter.js';
import type { CommandContext } from './command.js';
import type { ChosenBacklog } from './pickBacklog.js';
import { chooseItems, itemNow } from './pickItems.js';

/** One item with the text that a person is asked about. */
export interface OneItem extends ChosenBacklog {
  readonly item: Item;
  readonly document: Document;
}

/** What a quick fix or another extension knows already; anything else is asked for. */
export interface Answers {
  /** Line of the finding, from 0. */
  readonly line?: number;
  readonly title?: string;
  readonly criteria?: readonly number[];
  readonly text?: string;
}

export async function chooseOneItem(
  context: CommandContext,
  args: readonly unknown[],
  prompt: string,
): Promise<OneItem> {
  // What is written into a file is about the file in front of the person, before any row that is selected in the tree.
  const open = args[0] === undefined ? window.activeTextEditor?.document.uri : undefined;
  const meant = open && context.tree.nodeOf(open) ? [open] : args;
  const { service, backlog, items } = await chooseItems(context, meant, prompt);
  const [chosen, ...others] = items;
  if (chosen === undefined || others.length > 0) throw new EditRefused('Choose one item only.');
  await service.refresh([chosen.file]);
  return { service, backlog, item: itemNow(service, chosen.file), document: await service.get(chosen.file) };
}

export function answersIn(value: unknown): Answers {
  if (typeof value !== 'object' || value === null) return {};
  const { line, title, criteria, text } = value as Readonly<Record<string, unknown>>;
  return {
    ...(typeof line === 'number' && { line }),
    ...(typeof title === 'string' && { title }),
    ...(Array.isArray(criteria) && { criteria: criteria.filter((each) => typeof each === 'number') }),
    ...(typeof text === 'string' && { text }),
  };
}

/** Writes what was computed for the text that the person was asked about, and refuses when it is another one by now. */
export async function writeAnswered(
  service: BacklogService,
  asked: Document,
  compute: (document: Document) => BacklogEdit,
): Promise<BacklogEdit> {
  return writeEdit(service, async () => {
    const now = await service.get(asked.file);
    if (now.text !== asked.text)
      throw new EditRefused('The file was changed while you were asked. Nothing was written. Try again.');
    return compute(now);
  });
}
