import type { Backlog } from '../backlog/backlog.js';
import type { Item } from '../model/record.js';
import { isOpen } from '../model/workflow.js';
import { equalScores } from './score.js';

/** A score that comes from an item which waits for this one. */
export interface InheritedScore {
  readonly score: number;
  readonly from: Item;
}

/**
 * The highest score among the open items that wait for `item`, directly or through others, where it is above the item's own
 * (priority inheritance, spec: order §3.11); of equal ones the nearest. Undefined where the item's own is as high.
 */
export function inheritedScore(item: Item, backlog: Backlog): InheritedScore | undefined {
  const own = backlog.score(item);
  let best: InheritedScore | undefined;
  const seen = new Set<Item>([item]);
  const waiting = [item];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const dependent of backlog.dependentsOf(next)) {
      if (seen.has(dependent) || !isOpen(dependent.fields.status)) continue;
      seen.add(dependent);
      waiting.push(dependent);
      const score = backlog.score(dependent);
      if (score !== undefined && isAbove(score, best?.score ?? own)) best = { score, from: dependent };
    }
  }
  return best;
}

function isAbove(score: number, other: number | undefined): boolean {
  return other === undefined || (score > other && !equalScores(score, other));
}
