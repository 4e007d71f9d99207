import { mainPhrase } from '../../text/verbPhrases.js';
import type { StatementRule } from '../rule.js';

const broad = new Set(['manage', 'handle', 'administer', 'maintain', 'support', 'administrate']);
const mention = /\b(?:manage|handle|administ|maintain|support)/i;

export const manageVerb: StatementRule = {
  kind: 'statement',
  code: 'manage-verb',
  group: 'Statement',
  summary: 'a want whose verb stands for many operations: manage, handle, administer, maintain, support',
  levels: { planned: 'hint' },
  about: ['story'],
  fix: 'choice',
  check({ text, start, sentence: { want } }) {
    if (!want || !mention.test(want.text)) return [];
    const { verb, span, object } = mainPhrase(text, want.span);
    if (verb === undefined || !broad.has(verb) || isName(text, span.end)) return [];
    const word = text.slice(span.start, span.end);
    const things = object === undefined ? '' : ` (add, change, remove, find … ${object})`;
    return [
      {
        span: { start: start + span.start, end: start + span.end },
        message: `“${word}” hides several operations${things}, so the size cannot be seen. Make a story of the operation that is needed first.`,
      },
    ];
  },
};

/** “use Support Desk”: a capital on the verb and on what follows is a product's name. */
function isName(text: string, end: number): boolean {
  return /^\s\p{Lu}/u.test(text.slice(end, end + 2)) && /\p{Lu}\p{Ll}+$/u.test(text.slice(Math.max(0, end - 15), end));
}
