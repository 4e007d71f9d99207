import type { CommandId } from '../contributions.js';

/** A quick fix that has to ask a person something, and is therefore a command. */
export interface AskingFix {
  readonly title: string;
  readonly command: CommandId;
  readonly preferred: boolean;
  /** Title of the fix that leaves a gap for what this one asks. */
  readonly replaces?: string;
}

const split: AskingFix = { title: 'Split it into two items…', command: 'storymark.item.split', preferred: false };
const splitFirst: AskingFix = { ...split, preferred: true };
const answer: AskingFix = {
  title: 'Answer it…',
  command: 'storymark.item.answerQuestion',
  preferred: true,
  replaces: 'Answer it',
};
const persona: AskingFix = {
  title: 'Name another persona, or a new one…',
  command: 'storymark.item.nameRole',
  preferred: false,
};

/** Rule → what is offered beside the fixes that are edits. */
export const askingFixes: ReadonlyMap<string, AskingFix> = new Map([
  ['story-atomic', splitFirst],
  ['story-atomic-role', split],
  ['manage-verb', split],
  ['too-big', splitFirst],
  ['acceptance-many', splitFirst],
  ['criterion-compound', split],
  ['carried-twice', splitFirst],
  ['question-open', answer],
  ['question-old', answer],
  ['story-role-generic', persona],
]);
