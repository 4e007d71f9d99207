import type { Scan } from './queue';

/** LAR-20: two phones may scan one pallet without signal. The earlier scan wins; the later one adds what is missing. */
export function joinPallets(earlier: readonly Scan[], later: readonly Scan[]): readonly Scan[] {
  const known = new Set(earlier.map((scan) => scan.id));
  return [...earlier, ...later.filter((scan) => !known.has(scan.id))];
}
