import { articleFor } from '../../text/article.js';
import type { ScanRule, SpanHit } from '../rule.js';
import type { Words } from '../words.js';

export const article: ScanRule = {
  kind: 'lexical',
  code: 'article',
  group: 'Statement',
  summary: '“a” before a vowel sound or “an” before a consonant: a administrator, an user',
  levels: { planned: 'information' },
  about: ['story'],
  fix: 'automatic',
  whole: true,
  *scan(words): Iterable<SpanHit> {
    const { text } = words;
    for (let at = 0; at + 1 < words.count; at++) {
      if (words.length(at) > 2 || (text.charCodeAt(words.start(at)) | 32) !== 97) continue;
      const written = words.word(at);
      if ((written !== 'a' && written !== 'an') || !isArticle(words, at)) continue;
      const next = original(words, at + 1);
      const wanted = articleFor(next);
      if (wanted === undefined || wanted === written || /^an?$|^the$/i.test(next)) continue;
      const span = words.span(at, 1);
      yield {
        span,
        about: wanted,
        message: `“${text.slice(span.start, span.end)} ${next}” is said “${wanted} ${next}”. Write “${wanted}”.`,
      };
    }
  },
};

function original(words: Words, at: number): string {
  const { start, end } = words.span(at, 1);
  return words.text.slice(start, end);
}

/** No name such as “vitamin A” or “A/B”; a big letter counts at the beginning of a sentence only. */
function isArticle(words: Words, at: number): boolean {
  const { text } = words;
  const { start, end } = words.span(at, 1);
  if (!/^\s+$/.test(text.slice(end, words.start(at + 1)))) return false;
  const before = text.slice(Math.max(0, start - 2), start).trimEnd();
  if (text.charAt(start - 1) !== '' && !/[\s*_"“(]/.test(text.charAt(start - 1))) return false;
  return text.charCodeAt(start) !== 65 || before === '' || /[.!?]$/.test(before);
}
