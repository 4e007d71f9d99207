import { leadParagraph } from '../../text/sections.js';
import type { FileRule } from '../rule.js';
import { usesStrategy } from '../strategyUse.js';

/** What people can keep in mind (spec: Markdown grammar). */
const mostWords = 60;

export const visionLong: FileRule = {
  kind: 'file',
  code: 'vision-long',
  group: 'Strategy',
  summary: 'a vision of more than 60 words in its first paragraph',
  levels: { always: 'warning' },
  about: ['vision'],
  check({ document }) {
    const paragraph = leadParagraph(document.body);
    if (!paragraph) return [];
    const words = [...paragraph.text.matchAll(/\S+/g)].filter(([word]) => /[\p{L}\p{N}]/u.test(word));
    const first = words[mostWords];
    if (first === undefined) return [];
    const { start, end } = paragraph.span;
    return [
      {
        span: { start: Math.min(start + first.index, end), end },
        message: `The vision has ${String(words.length)} words in its first paragraph; more than ${String(mostWords)} nobody keeps in mind. Cut it to what all must know, and move the rest below.`,
      },
    ];
  },
  holds: (_, { backlog }) => usesStrategy(backlog),
};
