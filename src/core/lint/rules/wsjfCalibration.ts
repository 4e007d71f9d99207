import { scoreInputs, scoreMethods } from '../../order/score.js';
import type { Item } from '../../model/record.js';
import { isItem } from '../levels.js';
import type { BacklogRule } from '../rule.js';

export const wsjfCalibration: BacklogRule = {
  kind: 'backlog',
  code: 'wsjf-calibration',
  group: 'Order',
  summary: 'a WSJF column in which no item has the 1',
  levels: { always: 'hint' },
  about: ['team'],
  reads(record) {
    if (record.type === 'team') return record.fields.scoring ?? '';
    if (!isItem(record) || !isCompared(record)) return undefined;
    const { value, urgency, risk, size } = record.fields.score ?? {};
    return JSON.stringify([value, urgency, risk, size]);
  },
  check({ backlog }) {
    const { team } = backlog;
    const [record] = backlog.all('team');
    if (team.scoring !== 'wsjf' || !record) return [];
    const scored = [...backlog.records()]
      .filter((each) => isItem(each))
      .filter(isCompared)
      .map((item) => scoreInputs(item, team).values);
    const columns = scoreMethods.wsjf
      .inputs(team)
      .map(({ name }) => name)
      .filter((name) => {
        const values = scored.flatMap((each) => each[name] ?? []);
        // One item alone is compared with nothing.
        return values.length > 1 && !values.includes(1);
      });
    if (columns.length === 0) return [];
    const named = columns.map((name) => `“${name}”`).join(' and ');
    const message = `No item has the 1 in ${named}, so there is nothing that the others are measured against. Give 1 to the smallest item of the column, and compare the others with it.`;
    return [{ record, field: 'scoring', message }];
  },
};

/** Only what is still to be done is compared, and only what somebody has begun to score so. */
function isCompared({ fields: { score, status } }: Item): boolean {
  if (score === undefined || status === 'done' || status === 'declined') return false;
  return 'value' in score || 'urgency' in score || 'risk' in score || 'size' in score;
}
