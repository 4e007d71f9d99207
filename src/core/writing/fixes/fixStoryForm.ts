import { storySentence } from '../../model/storySentence.js';
import type { Backlog } from '../../backlog/backlog.js';
import type { TextEdit } from '../backlogEdit.js';
import { lineBreakOf } from '../setFields.js';
import { storyRoles } from '../newStory.js';
import type { Fixer, FixSubject } from './fix.js';

export const fixStoryForm: Fixer = {
  rule: 'story-form',
  *offers(subject) {
    const { sentence } = storySentence(subject.document);
    if (sentence.want && !sentence.role) {
      yield { title: 'Say who wants it: “As a [role], …”', preferred: true, edits: () => [withRole(subject)] };
    } else if (sentence.role && !sentence.want) {
      yield { title: 'Say what is wanted: “…, I want [want]”', preferred: true, edits: () => [withWant(subject)] };
    } else yield { title: 'Add a story sentence', preferred: true, edits: () => [withSentence(subject)] };
  },
};

function roleOf(backlog: Backlog): string {
  const [only, ...others] = storyRoles(backlog);
  return only !== undefined && others.length === 0 ? only.role : '[role]';
}

function withRole({ document, backlog }: FixSubject): TextEdit {
  const { paragraph, sentence } = storySentence(document);
  const at = (paragraph?.span.start ?? 0) + (sentence.span?.start ?? 0);
  return { span: { start: at, end: at }, newText: `As a ${roleOf(backlog)}, ` };
}

function withWant({ document }: FixSubject): TextEdit {
  const { paragraph, sentence } = storySentence(document);
  const at = (paragraph?.span.start ?? 0) + (sentence.role?.span.end ?? 0);
  return { span: { start: at, end: at }, newText: ', I want [want]' };
}

/** Below the title, above whatever stands there: nothing that somebody wrote is lost. */
function withSentence({ document, backlog }: FixSubject): TextEdit {
  const lineBreak = lineBreakOf(document.text);
  const skeleton = `As a ${roleOf(backlog)}, I want [want],${lineBreak}so that [benefit].`;
  const { paragraph } = storySentence(document);
  if (paragraph)
    return {
      span: { start: paragraph.span.start, end: paragraph.span.start },
      newText: skeleton + lineBreak + lineBreak,
    };
  const at = document.body.titles[0]?.span.end ?? document.frontMatter.bodyStart;
  return { span: { start: at, end: at }, newText: lineBreak + lineBreak + skeleton };
}
