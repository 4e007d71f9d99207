import type { Backlog } from '../backlog/backlog.js';
import type { Item } from '../model/record.js';
import { isOpen } from '../model/workflow.js';
import { equalScores, type ScoreStanding } from './score.js';

/** Places apart from which the tree shows an arrow. */
const worthAnArrow = 3;

/** Where each open item that has a rank and a score stands by both (spec: order §3.10). Costs the whole order once. */
export function scoreStandings(backlog: Backlog): ReadonlyMap<Item, ScoreStanding> {
  const ranked = backlog
    .items()
    .filter((item) => isOpen(item.fields.status) && item.type !== 'epic' && item.fields.rank !== undefined)
    .flatMap((item) => {
      const score = backlog.score(item);
      return score === undefined ? [] : [{ item, score }];
    })
    .map((each, index) => ({ ...each, byRank: index + 1 }));
  const byScore = [...ranked].sort((a, b) => b.score - a.score || a.byRank - b.byRank);
  const standings = new Map<Item, ScoreStanding>();
  for (let place = 0; place < byScore.length;) {
    const tied = tiedFrom(byScore, place).sort((a, b) => a.byRank - b.byRank);
    for (const { item, byRank } of tied) standings.set(item, { byScore: (place += 1), byRank });
  }
  return standings;
}

/** The scores from `start` on that differ from it only by floating-point noise. */
function tiedFrom<T extends { readonly score: number }>(sorted: readonly T[], start: number): T[] {
  const first = sorted[start];
  let end = start + 1;
  for (let next = sorted[end]; first && next && equalScores(first.score, next.score); next = sorted[end]) end += 1;
  return sorted.slice(start, end);
}

/** Position by rank − position by score: positive where the score would put the item higher. */
export function disagreementOf(standing: ScoreStanding | undefined): number {
  return standing === undefined ? 0 : standing.byRank - standing.byScore;
}

/** `▲3`, `▼4`; '' below three places. */
export function arrow(places: number): string {
  if (Math.abs(places) < worthAnArrow) return '';
  return places > 0 ? `▲${places}` : `▼${-places}`;
}
