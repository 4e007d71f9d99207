import type { Backlog } from '../../backlog/backlog.js';
import { isCalendarDate } from '../../model/scalars.js';
import { sameId } from '../../model/itemId.js';
import type { Stakeholder } from '../../model/record.js';
import { dayNumber } from '../../order/calendar.js';
import type { BacklogRule } from '../rule.js';

const daysOf = { weekly: 7, quarterly: 91 } as const;

export const updateDue: BacklogRule = {
  kind: 'backlog',
  code: 'update-due',
  group: 'Done',
  summary: 'a sprint has ended, a release has shipped or the time has passed since a stakeholder’s last saved update',
  levels: { always: 'information' },
  about: ['stakeholder'],
  fix: 'choice',
  reads({ type, id, fields }) {
    if (type === 'stakeholder') return `${id} ${fields.update ?? ''}`;
    if (type === 'sprint') return `${id} ${fields.end ?? ''}`;
    return type === 'release' ? `${id} ${fields.status} ${fields.date ?? ''}` : undefined;
  },
  *check({ backlog, today, savedUpdates }) {
    const names = savedUpdates?.();
    // Without a look at the saved updates nobody can say that one is missing.
    if (names === undefined) return;
    for (const stakeholder of backlog.all('stakeholder')) {
      const last = lastUpdate(stakeholder, names, today);
      const reason = reasonFor(stakeholder, last, backlog, today);
      if (reason === undefined) continue;
      const before = last === undefined ? 'no update is saved yet' : `the last update is of ${last}`;
      const message = `${reason}, and ${before}: people who hear nothing make up their own story. Write one and save it as reports/updates/${today}-${stakeholder.id}.md.`;
      yield { record: stakeholder, field: 'update', message };
    }
  },
};

/** Day of the newest file `<date>-<stakeholder>.md` up to today. */
function lastUpdate({ id }: Stakeholder, names: readonly string[], today: string): string | undefined {
  let last: string | undefined;
  for (const name of names) {
    const [date, rest] = [name.slice(0, 10), name.slice(11)];
    if (name.charAt(10) !== '-' || !sameId(rest, `${id}.md`) || !isCalendarDate(date) || date > today) continue;
    if (last === undefined || date > last) last = date;
  }
  return last;
}

/** Why an update is due; undefined where none is. */
function reasonFor(
  { fields: { update } }: Stakeholder,
  last: string | undefined,
  backlog: Backlog,
  today: string,
): string | undefined {
  const isNews = (date: string | undefined): date is string => date !== undefined && date > (last ?? '');
  switch (update) {
    case undefined:
    case 'none':
      return undefined;
    case 'sprint': {
      const ended = backlog.all('sprint').find(({ fields: { end } }) => isNews(end) && end < today);
      return ended && `Sprint ${ended.id} has ended`;
    }
    case 'release': {
      const isOut = ({ fields: { status, date } }: ReturnType<typeof backlog.all<'release'>>[number]): boolean =>
        status === 'shipped' && isNews(date) && date <= today;
      const shipped = backlog.all('release').find(isOut);
      return shipped && `Release ${shipped.id} has shipped`;
    }
    case 'weekly':
    case 'quarterly': {
      const days = daysOf[update];
      const isDue = last === undefined || dayNumber(today) - dayNumber(last) >= days;
      return isDue ? `An update is promised every ${String(days)} days` : undefined;
    }
  }
}
