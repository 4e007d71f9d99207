/** Quotients such as 0.07 × 100 come out a hair above their whole number. */
const hair = 1e-9;

/** Nearest rank: the ⌈p·n⌉-th smallest of ascending numbers; undefined of none. */
export function percentile(ascending: readonly number[], p: number): number | undefined {
  return ascending[Math.max(0, Math.ceil(p * ascending.length - hair) - 1)];
}

/** The middle one; of an even count the mean of the two in the middle; undefined of none. */
export function median(numbers: readonly number[]): number | undefined {
  const ascending = [...numbers].sort((a, b) => a - b);
  const [low, high] = [ascending[(ascending.length - 1) >> 1], ascending[ascending.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
