import type { Item } from '../model/record.js';
import type { TeamSettings } from '../model/team.js';

/** How large some items are together, in the team's unit. */
export interface Size {
  readonly amount: number;
  readonly unit: 'points' | 'days' | 'items';
  /** Items without an estimate; they are not in `amount`. */
  readonly unestimated: number;
}

/** Adds estimates up; where the team counts items each is 1. An item without estimate is counted apart, never as 0 in silence. */
export function sizeOf(items: readonly Item[], team: TeamSettings): Size {
  if (team.estimate === 'count') return { amount: items.length, unit: 'items', unestimated: 0 };
  const estimates = items.flatMap(({ fields }) => fields.estimate ?? []);
  return { amount: sum(estimates), unit: team.estimate, unestimated: items.length - estimates.length };
}

/** `20 points`, `1 point`, `2.5 days`, `20 points and 2 items without estimate`. */
export function formatSize({ amount, unit, unestimated }: Size): string {
  const size = countedIn(amount, unit);
  return unestimated === 0 ? size : `${size} and ${countedIn(unestimated, 'items')} without estimate`;
}

/** `1 point`, `4 points`. */
export function countedIn(amount: number, unit: Size['unit']): string {
  return `${formatNumber(amount)} ${amount === 1 ? unit.slice(0, -1) : unit}`;
}

/** At most two decimals, without trailing zeros. */
export function formatNumber(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** A sum without the noise of floating point: 0.1 + 0.2 is 0.3. */
export function sum(numbers: readonly number[]): number {
  return Number(numbers.reduce((total, each) => total + each, 0).toFixed(6));
}
