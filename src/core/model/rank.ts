/** A decimal number of any length, taken apart: exact, never a float. */
export interface Rank {
  readonly negative: boolean;
  /** Digits before the point, without leading zeros; '' for none. */
  readonly whole: string;
  /** Digits after the point, without trailing zeros. */
  readonly fraction: string;
}

const decimal = /^([-+]?)(\d*)(?:\.(\d*))?$/;

/** Reads a decimal such as `350`, `-12.5`, `+5`, `05`, `1.` or `.5`; undefined for anything else. */
export function parseRank(text: string): Rank | undefined {
  const match = decimal.exec(text);
  if (!match || !/\d/.test(text)) return undefined;
  const whole = (match[2] ?? '').replace(/^0+/, '');
  const fraction = withoutTrailingZeros(match[3] ?? '');
  return { negative: match[1] === '-' && whole + fraction !== '', whole, fraction };
}

/** Compares two decimals exactly. Texts that are no decimals stand last, all equal. */
export function compareRanks(a: string, b: string): number {
  if (a === b) return 0;
  const [one, other] = [parseRank(a), parseRank(b)];
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  if (one.negative !== other.negative) return one.negative ? -1 : 1;
  const size = compareSizes(one, other);
  return one.negative ? 0 - size : size;
}

/**
 * The roundest rank strictly between two ranks, nearest their middle (of two equally near, the smaller). Without `before`, the
 * next multiple of 100 above `after`; without `after`, the next below `before`; without both, 100. A text that is no decimal
 * counts as absent. `after` must be smaller than `before`.
 */
export function rankBetween(after: string | undefined, before: string | undefined): string {
  return ranksBetween(after, before, 1)[0] ?? '100';
}

/** `count` ascending ranks strictly between two ranks, as round and as evenly spread as they can be; see `rankBetween`. */
export function ranksBetween(after: string | undefined, before: string | undefined, count: number): string[] {
  const low = after === undefined ? undefined : parseRank(after);
  const high = before === undefined ? undefined : parseRank(before);
  if (low && high) return spread(low, high, count);
  const steps = Array.from({ length: count }, (_, index) => BigInt(index));
  if (low) {
    const first = floorDivide(wholeBelow(low), 100n) + 1n;
    return steps.map((step) => String((first + step) * 100n));
  }
  if (high) {
    const last = ceilDivide(wholeAbove(high), 100n) - 1n;
    return steps.map((step) => String((last - BigInt(count - 1) + step) * 100n));
  }
  return steps.map((step) => String((step + 1n) * 100n));
}

function spread(low: Rank, high: Rank, count: number): string[] {
  let decimals = Math.max(low.fraction.length, high.fraction.length);
  let a = scaled(low, decimals);
  let b = scaled(high, decimals);
  if (a >= b) throw new RangeError('There is no rank between two equal ranks.');
  const wanted = BigInt(count);
  let step = 100n * 10n ** BigInt(decimals);
  for (;;) {
    const first = floorDivide(a, step) + 1n;
    const last = ceilDivide(b, step) - 1n;
    if (last - first + 1n >= wanted)
      return chosen({ a, b, step, first, last }, wanted).map((value) => written(value, decimals));
    if (step > 1n) step /= 10n;
    else {
      decimals += 1;
      a *= 10n;
      b *= 10n;
    }
  }
}

interface Room {
  readonly a: bigint;
  readonly b: bigint;
  readonly step: bigint;
  /** The first and the last multiple of `step` strictly between `a` and `b`, divided by it. */
  readonly first: bigint;
  readonly last: bigint;
}

/** The multiples nearest to the places that cut the gap into equal parts. */
function chosen({ a, b, step, first, last }: Room, count: bigint): bigint[] {
  const parts = count + 1n;
  const values: bigint[] = [];
  let least = first;
  for (let index = 1n; index <= count; index += 1n) {
    // target = numerator / parts; the nearest multiple, halves downwards.
    const numerator = a * parts + (b - a) * index;
    const nearest = ceilDivide(2n * numerator - step * parts, 2n * step * parts);
    const most = last - (count - index);
    const place = nearest < least ? least : nearest > most ? most : nearest;
    values.push(place * step);
    least = place + 1n;
  }
  return values;
}

function scaled(rank: Rank, decimals: number): bigint {
  const size = BigInt(`0${rank.whole}${rank.fraction.padEnd(decimals, '0')}`);
  return rank.negative ? -size : size;
}

function written(value: bigint, decimals: number): string {
  const sign = value < 0n ? '-' : '';
  const digits = String(value < 0n ? -value : value).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = withoutTrailingZeros(digits.slice(digits.length - decimals));
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}

/** The largest whole number that is not above the rank. */
function wholeBelow(rank: Rank): bigint {
  const size = BigInt(`0${rank.whole}`);
  return rank.negative ? -size - (rank.fraction === '' ? 0n : 1n) : size;
}

/** The smallest whole number that is not below the rank. */
function wholeAbove(rank: Rank): bigint {
  const size = BigInt(`0${rank.whole}`);
  return rank.negative ? -size : size + (rank.fraction === '' ? 0n : 1n);
}

function compareSizes(a: Rank, b: Rank): number {
  if (a.whole.length !== b.whole.length) return a.whole.length - b.whole.length;
  if (a.whole !== b.whole) return a.whole < b.whole ? -1 : 1;
  if (a.fraction === b.fraction) return 0;
  return a.fraction < b.fraction ? -1 : 1;
}

function floorDivide(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by !== 0n && value < 0n ? quotient - 1n : quotient;
}

function ceilDivide(value: bigint, by: bigint): bigint {
  return -floorDivide(-value, by);
}

/** By a loop: a pattern with `$` is quadratic in long runs of zeros. */
function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end -= 1;
  return digits.slice(0, end);
}
