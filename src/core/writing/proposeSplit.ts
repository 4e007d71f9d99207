import { storySentence } from '../model/storySentence.js';
import type { Document } from '../text/document.js';
import type { Span } from '../text/position.js';
import { titleOfWant } from './newStory.js';

/** What the two parts of an item could be called and want, for a person to change. */
export interface SplitProposal {
  /** Title of the second item; '' where nothing is joined. */
  readonly title: string;
  readonly want?: string;
  readonly keptWant?: string;
}

/**
 * Takes a want apart where two things to deliver are joined. `joined` is what `story-atomic` points at: “and change” in “manage
 * users and change settings”. A verb that shares its object with the next one gets it: “edit and delete orders”.
 */
export function proposeSplit(document: Document, joined: Span | undefined): SplitProposal {
  const { paragraph, sentence } = storySentence(document);
  if (joined === undefined || paragraph === undefined || sentence.want === undefined) return { title: '' };
  const start = paragraph.span.start + sentence.want.span.start;
  const end = paragraph.span.start + sentence.want.span.end;
  if (joined.start <= start || joined.end > end) return { title: '' };
  const plain = (from: number, to: number): string => document.text.slice(from, to).trim().replace(/\s+/g, ' ');
  const first = withoutMarks(plain(start, joined.start));
  const second = withoutJoiner(withoutMarks(plain(joined.start, end)));
  if (first === '' || second === '') return { title: '' };
  const object = withoutMarks(plain(joined.end, end));
  const keptWant = first.includes(' ') || object === '' ? first : `${first} ${object}`;
  return { title: titleOfWant(second), want: `to ${second}`, keptWant };
}

const joiner = /^(?:and|or|then|plus|as well as|also|to|[&/;|(,])(?=\s|\w|$)\s?/i;

function withoutJoiner(words: string): string {
  let rest = words;
  for (let match = joiner.exec(rest); match && match[0] !== ''; match = joiner.exec(rest))
    rest = rest.slice(match[0].length);
  return rest;
}

function withoutMarks(words: string): string {
  let end = words.length;
  while (end > 0 && '.,;: ('.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}
