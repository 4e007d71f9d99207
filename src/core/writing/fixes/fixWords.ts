import { vagueWord } from '../../lint/rules/vagueWord.js';
import { findingSpan, type Fixer, type FixSubject } from './fix.js';

/** What is found, as it is written. */
function said(subject: FixSubject): string {
  const { start, end } = findingSpan(subject);
  return subject.document.text.slice(start, end);
}

export const fixDoubledWord: Fixer = {
  rule: 'doubled-word',
  *offers(subject) {
    const { about } = subject.finding;
    const words = said(subject).split(/\s+/);
    // Three words are “so that so”: the first two stay.
    const kept = words.length === 3 ? words.slice(0, 2) : words.slice(0, words.length / 2);
    const newText = kept.join(' ');
    const edits = () => [{ span: findingSpan(subject), newText }];
    yield {
      title: `Say “${newText}” once`,
      preferred: true,
      edits,
      ...(about === 'automatic' && { automatic: true as const }),
    };
  },
};

export const fixArticle: Fixer = {
  rule: 'article',
  *offers(subject) {
    const { about } = subject.finding;
    if (about === undefined) return;
    const newText = said(subject).startsWith('A') ? about.replace('a', 'A') : about;
    yield {
      title: `Change “${said(subject)}” to “${newText}”`,
      preferred: true,
      automatic: true,
      edits: () => [{ span: findingSpan(subject), newText }],
    };
  },
};

/** A gap to fill: `placeholder` asks for it until somebody has. */
export const fixVagueWord: Fixer = {
  rule: 'vague-word',
  *offers(subject) {
    const word = said(subject).toLowerCase().replace(/\s+/g, ' ');
    const instead =
      vagueWord.terms.find(({ phrase }) => phrase === word)?.instead ?? 'Say what one would see or measure';
    const hint = instead.replace(/^Say /, '');
    yield {
      title: `${instead}: put “[your words: …]” there`,
      edits: () => [{ span: findingSpan(subject), newText: `[your words: ${hint}]` }],
    };
  },
};

export const fixOpenEnded: Fixer = {
  rule: 'open-ended',
  *offers(subject) {
    const { text } = subject.document;
    const { start, end } = findingSpan(subject);
    const opens = /^(?:including|but not)/i.test(said(subject));
    if (opens) {
      yield {
        title: 'Close the list: write “namely”',
        preferred: true,
        edits: () => [{ span: { start, end }, newText: 'namely' }],
      };
      return;
    }
    const stop = text.charAt(end) === '.' && !isEndOfLine(text, end + 1) ? end + 1 : end;
    yield {
      title: 'Name the rest: put “[your words: the rest of the list]” there',
      preferred: true,
      edits: () => [{ span: { start, end: stop }, newText: '[your words: the rest of the list]' }],
    };
    let from = start;
    while (from > 0 && /[\s,]/.test(text.charAt(from - 1))) from -= 1;
    yield { title: 'Close the list: take it out', edits: () => [{ span: { start: from, end: stop }, newText: '' }] };
  },
};

function isEndOfLine(text: string, at: number): boolean {
  return /^\s*(?:\n|$)/.test(text.slice(at, at + 40));
}
