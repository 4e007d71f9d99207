import type { BacklogRule } from '../rule.js';
import { isUnreadVision, strategyPlace, strategyReads, usesStrategy } from '../strategyUse.js';

export const visionMissing: BacklogRule = {
  kind: 'backlog',
  code: 'vision-missing',
  group: 'Strategy',
  summary: 'goals or metrics, and no vision',
  levels: { always: 'warning' },
  about: ['team', 'goal', 'metric'],
  reads: strategyReads,
  check({ backlog }) {
    const record = strategyPlace(backlog);
    if (!record || !usesStrategy(backlog) || backlog.all('vision').length > 0) return [];
    for (const each of backlog.records()) if (isUnreadVision(each)) return [];
    const message =
      'There are goals or metrics and no vision, so nothing says what they are for. Write VISION.md with “type: vision” and a sentence.';
    return [{ record, message }];
  },
};
