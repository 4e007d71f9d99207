import type { FileRule } from '../rule.js';

export const title: FileRule = {
  kind: 'file',
  code: 'title',
  group: 'Structure',
  summary: 'no level-1 heading, or more than one',
  levels: { always: 'error' },
  *check({ record, document }) {
    const [first, second] = document.body.titles;
    if (second)
      yield { span: second.textSpan, message: 'The file has a second title. Make it a heading of level 2, with ##.' };
    if (first?.text === '')
      yield { span: first.span, message: 'The title is empty. Write what the file is about after the #.' };
    if (first || record.type === 'feedback') return;
    const start = document.frontMatter.bodyStart;
    const end = document.text.indexOf('\n', start);
    yield {
      span: { start, end: end === -1 ? document.text.length : end },
      message: 'The file has no title. Write one after the front matter: # Title.',
    };
  },
};
