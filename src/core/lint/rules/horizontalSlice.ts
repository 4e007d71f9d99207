import type { FileRule } from '../rule.js';

/** One part of the machine alone. A layer's name at the beginning of a feature's (“API keys for partners”) is none. */
const patterns = [
  /^(?:back-?end|back end|front-?end|front end|server[- ]side|client[- ]side|middleware)(?![\w-])/i,
  /^(?:ui|ux|gui|api|rest api|db|database|data model|schema)(?:\s*:|\s+[-–—]\s|\s+(?:for|part|side|work|layer|tier|design|changes?|schema|tables?|migrations?|implementation|endpoints?|skeleton|mock-?ups?|only)(?![\w-]))/i,
  /^(?:implement|refactor)(?![\w-])/i,
  /^(?:create|add|build|write|design|develop|code|make|set up|define|extend|update|do)\s+(?:(?:the|an?|new|our|rest|rest-ful|sql)\s+){0,2}(?:back-?end|front-?end|ui|gui|api|apis|endpoints?|database|db|schema|data model|tables|migrations?)(?=$|\s+(?:for|of|to|in|and|with)\s)/i,
];

export const horizontalSlice: FileRule = {
  kind: 'file',
  code: 'horizontal-slice',
  group: 'Statement',
  summary: 'a story that is named after one layer of the product: Backend, UI, Database, Implement …',
  levels: { planned: 'warning' },
  about: ['story'],
  check({ document }) {
    const title = document.body.titles[0];
    if (!title) return [];
    // A tag in brackets, as in “[Backend] …”, is part of the name.
    const open = /^[[(]/.test(title.text) ? 1 : 0;
    const text = title.text.slice(open);
    const found = patterns.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
    if (found === undefined) return [];
    const words = found.replace(/\s?[:–—-]?\s?$/, '').trimEnd();
    const start = title.textSpan.start + open;
    return [
      {
        span: { start, end: start + words.length },
        message: `“${words}” names one layer or the work on it, so nobody can use the story alone. Name what somebody can do afterwards, or make it a task.`,
      },
    ];
  },
};
