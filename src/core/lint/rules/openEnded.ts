import type { TermRule, SpanHit } from '../rule.js';
import type { TermMatch } from '../lexicon.js';
import type { Words } from '../words.js';
import { endsClause, isNumber } from '../wordContext.js';

const instead = 'Name the rest, or close the list';
const table = [
  'etc',
  'et cetera',
  'and so on',
  'and so forth',
  'and the like',
  'or the like',
  'and more',
  'and many more',
  'and much more',
  'and such',
  'among others',
  'amongst others',
  'among other things',
  'or similar',
  'and similar',
  'or something like that',
  'or whatever',
  'including but not limited to',
  'including without limitation',
  'but not limited to',
].map((phrase) => ({ phrase, instead }));

/** Phrases that say it only at the end of a clause: “or similar products” goes on. */
const atEndOnly = new Set([
  'and more',
  'and many more',
  'and much more',
  'and such',
  'or similar',
  'and similar',
  'among others',
]);

export const openEnded: TermRule = {
  kind: 'lexical',
  code: 'open-ended',
  group: 'Language',
  summary: 'a list without an end: etc., and so on, including but not limited to, …',
  levels: { planned: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  inZone: { benefit: 'hint' },
  fix: 'choice',
  terms: table,
  accepts(match) {
    const { words, at, count, term } = match;
    if (atEndOnly.has(term.phrase)) return endsClause(words, at + count - 1) && !isNumber(words.word(at - 1));
    // `/etc/hosts` is a path.
    return term.phrase !== 'etc' || !/[/.]/.test(words.text.charAt(words.start(at) - 1));
  },
  message: messageOf,
  *scan(words): Iterable<SpanHit> {
    yield* ellipses(words);
  },
};

function messageOf({ words, at, count }: TermMatch): string {
  const { start, end } = words.span(at, count);
  return say(words.text.slice(start, end));
}

function say(said: string): string {
  return `“${said}” leaves the list open, so everybody ends it differently. ${instead}.`;
}

/** Dots that stand for the rest of a list: after a comma, or after two members with one between them. */
function* ellipses({ text }: Words): Iterable<SpanHit> {
  for (let at = nextDots(text, 0); at !== -1; at = nextDots(text, at)) {
    let end = at;
    while (text.charAt(end) === '.' || text.charAt(end) === '…') end += 1;
    const clause = text.slice(Math.max(0, at - 80), at);
    const inList = /,\s*$/.test(clause) || /,[^,.;:!?]+$/.test(clause);
    const isCode = (text.slice(0, at).split('`').length - 1) % 2 === 1;
    const isQuoted = isOpenQuotation(clause);
    const isGap = /[[(<]\s*$/.test(clause);
    if (inList && !isCode && !isQuoted && !isGap && /^(?:$|[\s,;)])/.test(text.slice(end)))
      yield { span: { start: at, end }, message: say(text.slice(at, end)) };
    at = end;
  }
}

function isOpenQuotation(clause: string): boolean {
  return clause.lastIndexOf('“') > clause.lastIndexOf('”') || clause.split('"').length % 2 === 0;
}

function nextDots(text: string, from: number): number {
  const one = text.indexOf('…', from);
  const three = text.indexOf('...', from);
  return one === -1 ? three : three === -1 ? one : Math.min(one, three);
}
