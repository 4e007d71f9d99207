import type { Item, Team } from '../../model/record.js';
import { isOpen } from '../../model/workflow.js';
import type { TeamSettings } from '../../model/team.js';
import { scoreExtraProblems, scoreInputs, scoreMethods } from '../../order/score.js';
import { weightProblems } from '../../order/scores/weighted.js';
import { isItem } from '../levels.js';
import type { RangeHit, RecordRule } from '../rule.js';

export const scoreRange: RecordRule = {
  kind: 'record',
  code: 'score-range',
  group: 'Strategy',
  summary: 'an open item’s score input outside its scale; weights in TEAM.md that give no score',
  // Always, because it speaks about TEAM.md too; of items it asks for the status itself.
  levels: { always: 'error' },
  about: ['epic', 'story', 'bug', 'task', 'spike', 'team'],
  *check({ record, backlog: { team } }) {
    if (record.type === 'team') yield* weightHits(record);
    if (!isItem(record) || !isOpen(record.fields.status) || record.fields.score === undefined) return;
    const { name } = scoreMethods[team.scoring];
    for (const { input, kind, expected, isMild } of scoreInputs(record, team).problems) {
      if (kind === 'missing') continue;
      const message = `${written(record, input)} does not fit “${input}”, so there is no ${name} score. Write ${expected}.`;
      yield { range: placeOf(record, input), message, ...(isMild && { level: 'warning' as const }) };
    }
    for (const { input, expected } of scoreExtraProblems(record)) {
      const message = `${written(record, input)} does not fit “${input}”, so nothing can be told from it. Write ${expected}.`;
      yield { range: placeOf(record, input), message };
    }
    yield* smallEfforts(record, team);
  },
};

function written({ fields }: Item, input: string): string {
  const value = fields.score?.[input];
  return typeof value === 'string' ? `“${value}”` : 'This';
}

function placeOf({ fields, places }: Item, input: string): RangeHit['range'] {
  return places.value('score', Object.keys(fields.score ?? {}).indexOf(input));
}

/** Intercom’s convention: with person-months nothing takes less than half a one. */
function* smallEfforts(item: Item, team: TeamSettings): Iterable<RangeHit> {
  if (team.scoring !== 'rice' || !/month/i.test(team.effortUnit)) return;
  const { effort } = scoreInputs(item, team).values;
  if (effort === undefined || effort >= 0.5) return;
  const message = `“${String(effort)}” is less than half a month; effort so small is mostly guessed, and makes the score very large. Write 0.5 or more.`;
  yield { range: placeOf(item, 'effort'), message, level: 'hint' };
}

function* weightHits({ fields, fieldProblems, places }: Team): Iterable<RangeHit> {
  if (fields.scoring !== 'weighted' || fieldProblems.some(({ field }) => field === 'weights')) return;
  if (fields.weights === undefined) {
    const message =
      'Scoring is weighted and TEAM.md has no weights, so no item has a score. Add “weights:” with a weight and a scale for each input.';
    yield { range: places.value('scoring'), message };
    return;
  }
  for (const { name, expected } of weightProblems(fields.weights)) {
    const index = name === undefined ? undefined : Object.keys(fields.weights).indexOf(name);
    const what = name === undefined ? 'All weights are 0' : `“${name}” cannot be weighed`;
    const message = `${what}, so no item has a score. Give ${expected}.`;
    yield { range: index === undefined ? places.key('weights') : places.value('weights', index), message };
  }
}
