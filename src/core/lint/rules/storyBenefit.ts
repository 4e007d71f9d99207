import type { StatementRule } from '../rule.js';
import { placeOf } from '../statement.js';

export const storyBenefit: StatementRule = {
  kind: 'statement',
  code: 'story-benefit',
  group: 'Statement',
  summary: 'a story that does not say why',
  levels: { planned: 'information', ready: 'warning' },
  about: ['story'],
  fix: 'choice',
  check(statement) {
    const { want, benefit } = statement.sentence;
    // Without a want there is no statement, and story-form says so.
    if (!want || benefit) return [];
    const message = 'The sentence does not say why, so nobody can weigh it or find another way. Add “so that …”.';
    return [{ span: placeOf(statement, want), message }];
  },
};
