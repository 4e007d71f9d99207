import type { ListItem } from '../text/body.js';
import type { Document } from '../text/document.js';
import { findSection, sectionItems } from '../text/sections.js';
import { addBullet, addNestedBullet } from './addBullet.js';
import { EditRefused, type TextEdit } from './backlogEdit.js';
import { insertSection } from './insertSection.js';
import { tickBox } from './tickBox.js';

/** The questions that nobody has answered, those for later too. */
export function openQuestions(document: Document): readonly ListItem[] {
  return sectionItems(findSection(document.body, 'questions')).filter(({ checkbox }) => checkbox?.checked === false);
}

/** Adds an open question at the end of the section, which is made where there is none. */
export function askQuestion(document: Document, question: string): readonly TextEdit[] {
  const text = oneLine(question);
  if (text === '') throw new EditRefused('Write the question.');
  const section = findSection(document.body, 'questions');
  const bullet = `[ ] ${text}`;
  return section ? addBullet(document, section, bullet) : insertSection(document, 'questions', `- ${bullet}`);
}

/** Ticks a question and writes its answer below it. */
export function answerQuestion(document: Document, question: ListItem, answer: string): readonly TextEdit[] {
  const text = oneLine(answer);
  if (text === '') throw new EditRefused('Write the answer.');
  return [...tickBox(document, question, true), ...addNestedBullet(document, question, text)];
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
