import type { Span } from '../../text/position.js';
import { numberRuns, type NumberRun } from './numberRuns.js';

/** Words right before a number that say it is called. */
const callSigns = new Set(['tel', 'telephone', 'telefon', 'phone', 'mobile', 'mobil', 'fax', 'whatsapp']);
/** These say so only with a person in between: “call me on”, but not “call 100 000 people”. */
const calls = new Set(['call', 'ring', 'dial', 'reach', 'text', 'contact']);
const persons = new Set(['me', 'us', 'him', 'her', 'them', 'back']);
const fillers = new Set([...persons, 'on', 'at', 'under', 'is', 'no', 'nr', 'number', 'please', 'anytime']);
/** Words near a number that say it is another one. */
const otherNumbers = new Set(
  `order orders invoice ticket ref reference case id isbn issn iban sku barcode barcodes ean gtin upc article batch lot serial
  version iso din item product pallet po account vat tax customer booking tracking parcel code part model policy contract
  release build revision rfc`.split(/\s+/),
);

/** Phone numbers by their shape: international, with a trunk zero, North American, or after a word such as “phone”. */
export function* phoneNumbers(text: string): Iterable<Span> {
  for (const run of numberRuns(text)) {
    const digits = run.groups.join('');
    if (digits.length < 6 || digits.length > 16) continue;
    if (isPhone(run, digits, text)) yield { start: run.start, end: run.end };
  }
}

function isPhone(run: NumberRun, digits: string, text: string): boolean {
  if (run.isInternational)
    return /^[1-9]/.test(digits) && digits.length >= 8 && digits.length <= 15 && !isThousands(run);
  if (hasDate(run) || isInternetAddress(run)) return false;
  const words = wordsBefore(text, run.start);
  if (isCalled(words)) return digits.length <= 15 && !isThousands(run);
  if (words.slice(-3).some((word) => otherNumbers.has(word))) return false;
  return isAbroad(run, digits) || isNational(run, digits, text) || isNorthAmerican(run);
}

/** `1 200 000`: groups of three. A number of more than nine digits is seldom written so, a phone number often. */
function isThousands({ groups }: NumberRun): boolean {
  const [first = '', ...rest] = groups;
  if (rest.length === 0 || groups.length > 3 || first.startsWith('0')) return false;
  return first.length <= 3 && rest.every((group) => group.length === 3);
}

/** Dates, alone or with other numbers around them: `0.0.4 (2016/01/23)`. */
function hasDate({ groups }: NumberRun): boolean {
  const isYear = (group = ''): boolean => /^(?:19|20)\d\d$/.test(group);
  const isSmall = (group = ''): boolean => group !== '' && group.length <= 2 && Number(group) <= 31;
  const [first, second] = groups;
  if (groups.length === 2) return isYear(first) && (isYear(second) || isSmall(second));
  return groups.some((group, at) => {
    const [next, last] = [groups[at + 1], groups[at + 2]];
    if (isYear(group)) return isSmall(next) && isSmall(last);
    return isSmall(group) && isSmall(next) && (isYear(last) || (groups.length === 3 && isSmall(last)));
  });
}

function isInternetAddress({ groups, separators }: NumberRun): boolean {
  return groups.length === 4 && separators.every((each) => each === '.') && groups.every(({ length }) => length <= 3);
}

/** `0044 1632 960148`. */
function isAbroad({ groups }: NumberRun, digits: string): boolean {
  return groups.length > 1 && /^00(?:[1-9]|$)/.test(groups[0] ?? '') && digits.length >= 11;
}

/** `01632 960148`, `(030) 123 45 67`, `01 23 45 67 89`, `07700900123`. */
function isNational({ groups, separators, start }: NumberRun, digits: string, text: string): boolean {
  if (!/^0[1-9]/.test(groups[0] ?? '')) return false;
  // One long number in code is the id of something.
  if (groups.length === 1) return (digits.length === 10 || digits.length === 11) && text.charAt(start - 1) !== '`';
  if (digits.length < 9 || digits.length > 12 || groups.length > 5 || groups.some(({ length }) => length < 2))
    return false;
  const arePairs = groups.length === 5 && new Set(separators).size === 1;
  return arePairs || (groups.some(({ length }) => length >= 3) && !groups.every(isTimeOfDay));
}

function isTimeOfDay(group: string): boolean {
  return /^(?:[01]\d|2[0-3])[0-5]\d$/.test(group);
}

/** `(555) 010-1234`, `555-010-1234`, `1-800-555-0142`. Blanks alone could part any three numbers. */
function isNorthAmerican({ groups, separators }: NumberRun): boolean {
  const own = groups[0] === '1' ? groups.slice(1) : groups;
  const isShape = own.length === 3 && own.map(({ length }) => length).join('-') === '3-3-4';
  return isShape && /^[2-9]/.test(own[0] ?? '') && separators.some((each) => /[-().–‑]/.test(each));
}

/** The last words before a place on its line, in small letters. */
function wordsBefore(text: string, at: number): string[] {
  const before = text.slice(Math.max(0, at - 60), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return (line.toLowerCase().match(/\p{L}+/gu) ?? []).slice(-6);
}

function isCalled(words: readonly string[]): boolean {
  let hasPerson = false;
  for (const word of [...words].reverse()) {
    if (callSigns.has(word)) return true;
    if (calls.has(word)) return hasPerson;
    if (!fillers.has(word)) return false;
    hasPerson ||= persons.has(word);
  }
  return false;
}
