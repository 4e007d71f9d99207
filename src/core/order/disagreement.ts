import type { Backlog } from '../backlog/backlog.js';
import type { Item } from '../model/record.js';
import { isOpen } from '../model/workflow.js';
import { equalScores } from './score.js';

/**
 * Places by which score and rank disagree, for open items that have both: position by rank − position by score. Positive: the
 * score would put the item higher (spec: order §3.10, disagreement arrow).
 */
export function disagreements(backlog: Backlog): ReadonlyMap<Item, number> {
  const ranked = backlog
    .items()
    .filter((item) => isOpen(item.fields.status) && item.type !== 'epic' && item.fields.rank !== undefined)
    .flatMap((item) => {
      const score = backlog.score(item);
      return score === undefined ? [] : [{ item, score }];
    });
  // Sorting is stable: equal scores keep the order of their ranks.
  const byScore = [...ranked].sort((a, b) => (equalScores(a.score, b.score) ? 0 : b.score - a.score));
  const places = new Map(byScore.map(({ item }, place) => [item, place]));
  return new Map(ranked.map(({ item }, place) => [item, place - (places.get(item) ?? place)]));
}

/** `▲3`, `▼4`; '' below three places. */
export function arrow(places: number | undefined): string {
  if (places === undefined || Math.abs(places) < 3) return '';
  return places > 0 ? `▲${places}` : `▼${-places}`;
}
