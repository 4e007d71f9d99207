import { clauseOpeners, prepositions } from '../../text/functionWords.js';
import { isPerson } from '../../text/personNouns.js';
import type { Span } from '../../text/position.js';
import { tokenize, type Token } from '../../text/sentenceTokens.js';
import type { StatementRule } from '../rule.js';

const article = /^(?:an?|the|as)$/;

export const storyAtomicRole: StatementRule = {
  kind: 'statement',
  code: 'story-atomic-role',
  group: 'Statement',
  summary: 'two roles joined in one story',
  levels: { planned: 'information' },
  about: ['story'],
  fix: 'choice',
  check({ text, start, sentence: { role } }) {
    if (!role || !/[&/]|\b(?:and|or)\b/i.test(role.text)) return [];
    const part = text.slice(role.span.start, role.span.end);
    const place = joinedRole(tokenize(part).tokens);
    if (!place) return [];
    const from = start + role.span.start;
    return [
      {
        span: { start: from + place.start, end: from + place.end },
        message: `“${part.slice(place.start, place.end)}” adds a second role, and two roles seldom need the same for the same reason. Name the one who needs it most, or make a story of each.`,
      },
    ];
  },
};

/** From the joining word to the end of the second role. “Research and development lead” joins parts of one role's name. */
function joinedRole(tokens: readonly Token[]): Span | undefined {
  for (const [at, { word, start }] of tokens.entries()) {
    if (clauseOpeners.has(word)) return undefined;
    if (!/^(?:and|or|&|\/)$/.test(word)) continue;
    let from = at + 1;
    while (/^(?:and|or|\/)$/.test(tokens[from]?.word ?? '')) from += 1;
    const first = tokens.slice(0, at);
    const second = headed(tokens.slice(from));
    const last = second.at(-1);
    if (last === undefined || !isRole(headed(first))) continue;
    const hasArticle = article.test(tokens[from]?.word ?? '');
    // “customer and account manager” is one person; “archive manager or records keeper” are two.
    const isWhole = second.length === 1 || headed(first).length > 1;
    if (hasArticle || (isWhole && isRole(second))) return { start, end: last.end };
  }
  return undefined;
}

/** The words of a role up to a preposition or a clause: “parent” of “parent of two children”. */
function headed(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(
    ({ kind, word }) =>
      kind !== 'word' || prepositions.has(word) || clauseOpeners.has(word) || /^(?:and|or)$/.test(word),
  );
  const words = tokens.slice(0, end === -1 ? tokens.length : end);
  return words.filter(({ word }) => !article.test(word));
}

function isRole(words: readonly Token[]): boolean {
  return isPerson(words.at(-1)?.word ?? '');
}
