import type { RecordType } from './recordType.js';
import { isItemType } from './recordType.js';

/** The two parts of an id such as `LAR-26`. */
export interface ItemId {
  /** In capitals. */
  readonly key: string;
  readonly number: number;
}

/** Whether two ids are the same: case is ignored. */
export function sameId(a: string, b: string): boolean {
  return a === b || idKey(a) === idKey(b);
}

/** What an id is known by in a map. */
export function idKey(id: string): string {
  return id.toLowerCase();
}

/** Natural order, case ignored: LAR-9 before LAR-10, release 1.9 before 1.10. Zero only for the same id. */
export function compareIds(a: string, b: string): number {
  const [one, other] = [idKey(a), idKey(b)];
  if (one === other) return 0;
  const [left, right] = [one.match(/\d+|\D+/g) ?? [], other.match(/\d+|\D+/g) ?? []];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const order = compareParts(left[index] ?? '', right[index] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length || compareText(one, other);
}

/** Takes `LAR-26` apart; undefined for an id of another shape. */
export function parseItemId(id: string): ItemId | undefined {
  const match = /^([A-Z]{2,10})-(\d+)$/i.exec(id);
  if (match?.[1] === undefined) return undefined;
  return { key: match[1].toUpperCase(), number: Number(match[2]) };
}

/**
 * The id a file name stands for: of an item (also of a type not known yet) its leading `KEY-number`, otherwise the name
 * without `.md`.
 */
export function idFromFileName(path: string, type?: RecordType | 'unknown'): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  if (type !== undefined && type !== 'unknown' && !isItemType(type)) return name;
  return /^[A-Z]{2,10}-\d+(?![\p{L}\p{N}])/iu.exec(name)?.[0] ?? name;
}

/** One more than the largest number that an id with this key has; case is ignored. */
export function nextNumber(key: string, ids: Iterable<string>): number {
  let largest = 0;
  for (const id of ids) {
    const parts = parseItemId(id);
    if (parts?.key !== key.toUpperCase() || !Number.isSafeInteger(parts.number)) continue;
    largest = Math.max(largest, parts.number);
  }
  return largest + 1;
}

function compareParts(a: string, b: string): number {
  if (!/^\d/.test(a) || !/^\d/.test(b)) return compareText(a, b);
  const [one, other] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return one.length - other.length || compareText(one, other);
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const maxSlug = 60;

/** Letters that do not come apart into an ASCII letter and an accent. */
const letters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i' },
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'ye',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    к: 'k',
    л: 'l',
  },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
  ...{
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
    ξ: 'x',
  },
  ...{ ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
};

/**
 * The part of a file name that is made of a title: small ASCII letters and digits joined by `-`, at most 60. Empty where the
 * title has no letter that can be written so (then the id alone is the name).
 */
export function slug(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\0-\x7f]/gu, (letter) => letters[letter] ?? '-');
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  let name = words.shift()?.slice(0, maxSlug) ?? '';
  for (const word of words) {
    if (name.length + 1 + word.length > maxSlug) break;
    name += `-${word}`;
  }
  return name;
}
