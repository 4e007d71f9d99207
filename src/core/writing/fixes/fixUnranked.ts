import type { Backlog } from '../../backlog/backlog.js';
import { isItem } from '../../lint/levels.js';
import { rankBetween } from '../../model/rank.js';
import type { Item } from '../../model/record.js';
import { inheritedScore } from '../../order/inheritedScore.js';
import { equalScores } from '../../order/score.js';
import { moveItems } from '../moveItems.js';
import { setFields } from '../setFields.js';
import type { Fixer } from './fix.js';

export const fixUnranked: Fixer = {
  rule: 'unranked',
  *offers({ record, document, backlog }, { documents }) {
    if (!isItem(record)) return;
    const ranked = backlog
      .items()
      .filter((item) => item !== record && item.fields.rank !== undefined && backlog.position(item) !== undefined);
    const next = ranked[placeByScore(record, ranked, backlog)];
    if (next) {
      yield {
        title: `Place it by score: above ${next.id}`,
        preferred: true,
        edit: () => moveItems(backlog, [record], { before: next }, documents),
      };
    }
    // No move: it may stand there already, only without a rank.
    const rank = rankBetween(ranked.at(-1)?.fields.rank, undefined);
    yield { title: 'Place it last', preferred: !next, edits: () => setFields(document, { rank }) };
  },
};

/** Where an item goes so that its place among those with a rank and a score is the same by both; without a score, last. */
function placeByScore(item: Item, ranked: readonly Item[], backlog: Backlog): number {
  const inherited = inheritedScore(item, backlog)?.score;
  const own = inherited ?? backlog.score(item);
  if (own === undefined) return ranked.length;
  const scored = ranked.flatMap((each, index) => {
    const weight = weightOf(each, backlog);
    return weight === undefined ? [] : [{ index, weight }];
  });
  // What waits for the item has the weight that it inherits, and goes below it.
  const above = scored.filter(({ weight }) =>
    equalScores(weight, own) ? inherited === undefined : weight > own,
  ).length;
  const next = scored[above];
  return next?.index ?? (scored.at(-1)?.index ?? ranked.length - 1) + 1;
}

/** The item's own score, or that of the most valuable item which waits for it (spec: order §3.11). */
function weightOf(item: Item, backlog: Backlog): number | undefined {
  return inheritedScore(item, backlog)?.score ?? backlog.score(item);
}
