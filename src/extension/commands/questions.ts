import { CancellationError, window } from 'vscode';
import type { ListItem } from '../../core/text/body.js';
import type { Document } from '../../core/text/document.js';
import { changeOf, EditRefused } from '../../core/writing/backlogEdit.js';
import { answerQuestion as answer, askQuestion as put, openQuestions } from '../../core/writing/questions.js';
import { ask } from './ask.js';
import type { Command } from './command.js';
import { answersIn, chooseOneItem, writeAnswered } from './oneItem.js';

/** Ask Question… (an item's URI or row, nothing, answers): adds an open question to the item's file. */
export const askQuestion: Command = async (context, ...args) => {
  const { service, item, document } = await chooseOneItem(context, args, 'Choose the item that the question is about');
  const asking = {
    prompt: `What is open about ${item.id} “${item.title}”?`,
    placeHolder: 'Who decides what is equivalent?',
  };
  const text = answersIn(args[2]).text ?? (await ask(asking, 'Write the question.'));
  await writeAnswered(service, document, (now) => ({
    label: `Ask a question about ${item.id}`,
    files: changeOf(now, put(now, text)),
  }));
};

/** Answer Question… (likewise; with the line of a question it asks for the answer alone): ticks it and writes the answer below it. */
export const answerQuestion: Command = async (context, ...args) => {
  const { service, item, document } = await chooseOneItem(context, args, 'Choose the item that the question is about');
  const given = answersIn(args[2]);
  const index = await pickQuestion(document, item.id, given.line);
  const question = openQuestions(document)[index];
  const text = given.text ?? (await ask({ prompt: question?.text ?? '' }, 'Write the answer.'));
  await writeAnswered(service, document, (now) => {
    const asked = openQuestions(now)[index];
    return { label: `Answer a question about ${item.id}`, files: asked ? changeOf(now, answer(now, asked, text)) : [] };
  });
};

async function pickQuestion(document: Document, id: string, line: number | undefined): Promise<number> {
  const questions = openQuestions(document);
  const lineOf = ({ textSpan }: ListItem): number => document.lines.positionAt(textSpan.start).line;
  const meant = questions.findIndex((question) => lineOf(question) === line);
  if (meant !== -1) return meant;
  if (questions.length === 0) throw new EditRefused(`${id} has no open question.`);
  if (questions.length === 1) return 0;
  const picks = questions.map(({ text }, index) => ({ label: text, index }));
  const picked = await window.showQuickPick(picks, { placeHolder: 'Choose the question' });
  if (picked === undefined) throw new CancellationError();
  return picked.index;
}
