import { remarksOf } from '../remarks.js';
import type { SpanHit, StatementRule } from '../rule.js';
import { placeOf } from '../statement.js';

export const storyMinimal: StatementRule = {
  kind: 'statement',
  code: 'story-minimal',
  group: 'Statement',
  summary: 'more than who, what and why in the story sentence: a further sentence, a note, brackets',
  levels: { planned: 'warning' },
  about: ['story'],
  fix: 'choice',
  *check(statement): Iterable<SpanHit> {
    for (const { start, end, kind } of remarksOf(statement)) {
      const said = beginning(statement.text.slice(start, end));
      yield {
        span: placeOf(statement, { span: { start, end } }),
        message: `“${said}” is more than who, what and why, so the wish gets lost in it. Move it to the section Notes.`,
        ...(kind === 'aside' && { level: 'hint' as const }),
      };
    }
  },
};

const shown = 40;

function beginning(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= shown
    ? line
    : `${line.slice(0, line.lastIndexOf(' ', shown)).trimEnd() || line.slice(0, shown)} …`;
}
