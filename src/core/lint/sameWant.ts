import { storySentence } from '../model/storySentence.js';
import { foldWord } from '../text/contentWords.js';
import { placedWords } from '../text/placedWords.js';
import { detach } from '../text/detach.js';
import type { Document } from '../text/document.js';
import { mainPhrase } from '../text/verbPhrases.js';
import { canonicalVerb } from '../text/verbSenses.js';

/** What a story wants, for comparing it with others. */
export interface Want {
  /** Stories that want the same are in the same group: role, verb and head of the object. */
  readonly group: string;
  /** What is compared within a group, for `readWant`. Most wants are alone in theirs, and nobody reads them. */
  readonly value: string;
}

export interface ComparedWant {
  /** Content words, without repetition. */
  readonly words: readonly string[];
  /** Those of them that name something, and words that turn a meaning round. */
  readonly names: readonly string[];
}

/** Words that make another thing of an otherwise equal want. */
const turning = new Set(
  (
    'not no without before after above below under over first last open closed active inactive new old csv html pdf xml json excel xls xlsx ' +
    'word png jpg svg zip txt text ics rss email sms phone daily weekly monthly yearly male female public private internal external ' +
    'incoming outgoing'
  ).split(' '),
);
const particle = new Set('in out on off up down back'.split(' '));

const known = new WeakMap<Document, Want | 'none'>();

/** What the story of a document wants; undefined without a want. Words alone decide, so it is cheap; worked out once a document. */
export function wantOf(document: Document): Want | undefined {
  let found = known.get(document);
  if (found === undefined) known.set(document, (found = readWantOf(document) ?? 'none'));
  return found === 'none' ? undefined : found;
}

function readWantOf(document: Document): Want | undefined {
  const { paragraph, sentence } = storySentence(document);
  if (!paragraph || !sentence.want) return undefined;
  const { text } = paragraph;
  const { span } = sentence.want;
  const phrase = mainPhrase(text, span);
  if (phrase.verb === undefined && phrase.object === undefined) return undefined;
  const behindVerb = text.slice(phrase.span.end, span.end).trim().split(/\s/, 1)[0] ?? '';
  const verb = phrase.verb === undefined ? '' : canonicalVerb(phrase.verb);
  const heads = [phrase.verb ?? '', particle.has(behindVerb) ? behindVerb : ''];
  return {
    group: [roleOf(sentence.role?.text ?? sentence.situation?.text ?? ''), verb, phrase.object ?? ''].join('|'),
    value: detach([...heads, text.slice(span.start, span.end)].join('\n')),
  };
}

/** Above this a group is a template somebody filled in, and comparing each with each would take too long. */
const maxGroup = 300;

export function canBeCompared(members: readonly unknown[]): boolean {
  return members.length > 1 && members.length <= maxGroup;
}

/** The words of a want's value. */
export function readWant(value: string): ComparedWant {
  const [verb = '', behindVerb = '', ...lines] = value.split('\n');
  const text = lines.join('\n');
  const all = placedWords(text, { start: 0, end: text.length });
  const closed = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const names = [
    ...all.filter(({ isName }) => isName).map(({ word }) => word),
    ...closed.filter((word) => turning.has(word)),
    ...(behindVerb === '' ? [] : [behindVerb]),
  ];
  const folded = foldWord(verb);
  const words = all.map(({ word }) => (verb !== '' && word === folded ? canonicalVerb(verb) : word));
  return { words: unique(words), names: unique(names) };
}

/** Whether two wants of one group, so of the same role, are the same: the same names, and four in five of their content words shared. */
export function isSameWant(one: ComparedWant, other: ComparedWant): boolean {
  if (one.names.join(' ') !== other.names.join(' ')) return false;
  const shared = one.words.filter((word) => other.words.includes(word)).length;
  return shared >= 0.8 * (one.words.length + other.words.length - shared);
}

function roleOf(role: string): string {
  return role
    .toLowerCase()
    .replace(/^(?:an?|the)\s/, '')
    .replace(/s$/, '')
    .replace(/\s+/g, ' ');
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words.map((word) => word.replace(/\s+/g, '_')))].sort();
}
