import type { Document } from '../../text/document.js';
import type { Span } from '../../text/position.js';
import { emailAddresses } from './emailAddresses.js';
import { phoneNumbers } from './phoneNumbers.js';
import { streetAddresses } from './streetAddresses.js';

/** Something in a file that points at a person. */
export interface PersonalData {
  readonly kind: 'e-mail' | 'phone' | 'address';
  readonly span: Span;
}

/** In order of place. Reads the Markdown and the field `from`; web addresses are passed over, numbers in fenced code too. */
export function personalData(document: Document): PersonalData[] {
  const { text, frontMatter, body } = document;
  const from = frontMatter.frontMatter?.entries.find(({ key }) => key === 'from')?.valueSpan;
  const parts = [...(from ? [from] : []), { start: frontMatter.bodyStart, end: text.length }];
  const fences = [body.lead, ...body.sections]
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kind === 'fence')
    .map(({ span }) => span);
  return parts.flatMap(({ start, end }) => inText(text.slice(start, end), start, fences));
}

function inText(source: string, start: number, fences: readonly Span[]): PersonalData[] {
  const text = source.replace(/(?:https?:\/\/|ftp:\/\/|\bwww\.)[^\s<>"”)\]]+/gi, blank);
  const found = (kind: PersonalData['kind'], spans: Iterable<Span>): PersonalData[] =>
    [...spans].map((span) => ({ kind, span: { start: start + span.start, end: start + span.end } }));
  const isInFence = ({ span }: PersonalData): boolean =>
    fences.some((fence) => fence.start <= span.start && span.end <= fence.end);
  const numbers = [...found('phone', phoneNumbers(text)), ...found('address', streetAddresses(text))];
  const all = [...found('e-mail', emailAddresses(text)), ...numbers.filter((each) => !isInFence(each))];
  return all.sort((a, b) => a.span.start - b.span.start);
}

/** As long as before, so that places stay; a mark that is no letter, digit or blank. */
function blank(address: string): string {
  return '\u0001'.repeat(address.length);
}
