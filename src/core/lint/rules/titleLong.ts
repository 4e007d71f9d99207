import type { FileRule } from '../rule.js';

const most = 70;
/** Words that end with a full stop of their own. */
const abbreviation = /\b(?:etc|e\.g|i\.e|vs|inc|ltd|co|no|dr|mr|mrs|ms|st|approx|incl|excl|max|min|[A-Z])\.$/i;

export const titleLong: FileRule = {
  kind: 'file',
  code: 'title-long',
  group: 'Structure',
  summary: 'a title of more than 70 characters, or one that ends with a full stop',
  levels: { always: 'hint' },
  fix: 'automatic',
  *check({ document }) {
    const [heading] = document.body.titles;
    if (!heading) return;
    const { text, textSpan } = heading;
    const length = Array.from(text).length;
    if (length > most) {
      yield {
        span: { start: textSpan.start + most, end: textSpan.end },
        message: `The title has ${String(length)} characters; lists cut it off. Keep it within ${most}.`,
      };
    }
    if (/[^.]\.$/.test(text) && !abbreviation.test(text)) {
      yield {
        span: { start: textSpan.end - 1, end: textSpan.end },
        message: 'A title is no sentence. Leave the full stop out.',
      };
    }
  },
};
