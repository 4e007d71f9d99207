import { nearest } from '../../model/nearest.js';
import { isScoreExtra, scoreInputs, scoreMethods } from '../../order/score.js';
import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const scoreIncomplete: RecordRule = {
  kind: 'record',
  code: 'score-incomplete',
  group: 'Strategy',
  summary: '`score` is there and lacks an input of the team’s method',
  levels: { planned: 'hint' },
  check({ record, backlog: { team } }) {
    const score = isItem(record) ? record.fields.score : undefined;
    if (!isItem(record) || score === undefined) return [];
    const names = Object.keys(score);
    // Only a deadline: nobody has begun to score it.
    if (names.length > 0 && names.every(isScoreExtra)) return [];
    const missing = scoreInputs(record, team)
      .problems.filter(({ kind }) => kind === 'missing')
      .map(({ input }) => input);
    if (missing.length === 0) return [];
    const method = scoreMethods[team.scoring];
    const inputs = method.inputs(team).map(({ name }) => name);
    const slips = names
      .filter((name) => !inputs.includes(name) && !isScoreExtra(name))
      .flatMap((name) => {
        const meant = nearest(name, missing);
        return meant === undefined ? [] : [` “${name}” may mean “${meant}”.`];
      });
    const lacking = `${missing.map((name) => `“${name}”`).join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing`;
    const message = `${lacking}, so there is no ${method.name} score: missing is not zero. Add what you know.${slips.join('')}`;
    return [{ range: record.places.key('score'), message }];
  },
};
