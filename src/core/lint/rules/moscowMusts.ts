import { countedIn, formatNumber, sizeOf } from '../../order/size.js';
import { itemsNaming } from '../itemsNaming.js';
import type { RecordRule } from '../rule.js';

/** Percent of a release’s effort (DSDM). */
const mostMusts = 60;

export const moscowMusts: RecordRule = {
  kind: 'record',
  code: 'moscow-musts',
  group: 'Order',
  summary: 'musts are more than 60 % of a planned release’s effort',
  levels: { always: 'warning' },
  about: ['release'],
  check({ record, backlog }) {
    if (record.type !== 'release' || record.fields.status === 'shipped') return [];
    const items = itemsNaming('release', record, backlog).filter(
      ({ type, fields: { status, moscow } }) => type !== 'epic' && status !== 'declined' && moscow !== 'wont',
    );
    const all = sizeOf(items, backlog.team);
    const musts = sizeOf(
      items.filter(({ fields }) => fields.moscow === 'must'),
      backlog.team,
    );
    if (100 * musts.amount <= mostMusts * all.amount) return [];
    const share = Math.round((100 * musts.amount) / all.amount);
    const unestimated =
      all.unestimated === 0 ? '' : ` (${countedIn(all.unestimated, 'items')} without estimate left out)`;
    return [
      {
        range: record.titleRange,
        message: `Musts are ${formatNumber(musts.amount)} of ${countedIn(all.amount, all.unit)}, ${String(share)} %${unestimated}: little room if things go wrong. Keep them to ${String(mostMusts)} %; what has a workaround is a should.`,
      },
    ];
  },
};
