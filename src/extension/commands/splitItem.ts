import { CancellationError, Selection, window, type QuickPickItem } from 'vscode';
import { storySentence } from '../../core/model/storySentence.js';
import type { Document } from '../../core/text/document.js';
import { criteriaOf } from '../../core/text/criteria.js';
import { proposeSplit } from '../../core/writing/proposeSplit.js';
import { splitItem as split } from '../../core/writing/splitItem.js';
import { toRange } from '../convert.js';
import { ask } from './ask.js';
import type { Command } from './command.js';
import { answersIn, chooseOneItem, writeAnswered, type OneItem } from './oneItem.js';
import { itemNow } from './pickItems.js';

/** Split Item… (an item's URI or row, nothing, answers): asks for the second item's title and for the criteria that move to it. */
export const splitItem: Command = async (context, ...args) => {
  const chosen = await chooseOneItem(context, args, 'Choose the item to split');
  const { service, backlog, item, document } = chosen;
  // What cannot be split says so before anything is asked.
  split(backlog, item, document, { title: 'Title', criteria: [] }, []);
  const given = answersIn(args[2]);
  const { title: proposed, ...wants } = proposeSplit(document, joinedIn(chosen));
  const prompt = `Title of the second item. ${item.id} keeps its own: “${item.title}”.`;
  const title = given.title ?? (await ask({ prompt, value: proposed }, 'Give the second item a title.'));
  const criteria = given.criteria ?? (await pickCriteria(document, given.line));
  const takenIds = await context.host.takenIdsOf(service.folder);
  const made = await writeAnswered(service, document, (now) =>
    split(backlog, itemNow(service, item.file), now, { title, criteria, ...wants }, takenIds),
  );
  const second = made.files.find(({ kind }) => kind === 'create');
  if (second === undefined) return;
  const editor = await window.showTextDocument(service.paths.uriOf(second.file), { preview: false });
  const want = wants.want === undefined ? wantIn(await service.get(second.file)) : undefined;
  if (want) editor.selection = new Selection(toRange(want).start, toRange(want).end);
};

/** Where a story says what it wants: the second one says what the first one does until a person changes it. */
function wantIn(document: Document) {
  const { paragraph, sentence } = storySentence(document);
  if (paragraph === undefined || sentence.want === undefined) return undefined;
  const { start, end } = sentence.want.span;
  return document.lines.rangeOf({ start: paragraph.span.start + start, end: paragraph.span.start + end });
}

/** Where `story-atomic` found two things joined. */
function joinedIn({ service, item, document }: OneItem) {
  const finding = service.linter.findings(item.file).find(({ rule }) => rule === 'story-atomic');
  if (finding === undefined) return undefined;
  const { start, end } = finding.range;
  return { start: document.lines.offsetAt(start), end: document.lines.offsetAt(end) };
}

/** Asks which criteria move; that of the finding's line is picked already. */
async function pickCriteria(document: Document, line: number | undefined): Promise<readonly number[]> {
  const picks = criteriaOf(document).map(({ text, textSpan }, index): QuickPickItem & { readonly index: number } => {
    const isMeant = line !== undefined && document.lines.positionAt(textSpan.start).line === line;
    return { label: text.trim().replace(/\s+/g, ' '), picked: isMeant, index };
  });
  if (picks.length === 0) return [];
  const placeHolder = 'Choose the criteria that move to the second item; the others stay';
  const picked = await window.showQuickPick(picks, { placeHolder, canPickMany: true, ignoreFocusOut: true });
  if (picked === undefined) throw new CancellationError();
  return picked.map(({ index }) => index);
}
