import type { Feedback } from '../../model/record.js';
import { sameId } from '../../model/itemId.js';
import { dayNumber } from '../../order/calendar.js';
import type { BacklogRule } from '../rule.js';

/** Days without a word after which a persona counts as silent. */
const patience = 60;

export const personaSilent: BacklogRule = {
  kind: 'backlog',
  code: 'persona-silent',
  group: 'Done',
  summary: 'no feedback from a persona for 60 days (where feedback is kept at all)',
  levels: { always: 'information' },
  about: ['persona'],
  reads(record) {
    if (record.type === 'persona') return record.id;
    return record.type === 'feedback' ? `${record.fields.date ?? ''} ${record.fields.persona ?? ''}` : undefined;
  },
  *check({ backlog, today }) {
    const heard = backlog.all('feedback').filter(({ fields: { date } }) => date !== undefined && date <= today);
    const first = dateOf(heard, (one, other) => one < other);
    if (first === undefined) return;
    const ago = (date: string): number => dayNumber(today) - dayNumber(date);
    for (const persona of backlog.all('persona')) {
      const own = heard.filter(({ fields }) => fields.persona !== undefined && sameId(fields.persona, persona.id));
      const last = dateOf(own, (one, other) => one > other);
      // Who has not listened for so long can call nobody silent.
      if (ago(last ?? first) < patience) continue;
      const what =
        last === undefined
          ? `No feedback names ${persona.title || persona.id}`
          : `The last feedback from ${persona.title || persona.id} is ${String(ago(last))} days old`;
      const message = `${what}, so you decide for them without hearing them. Ask one of them, and keep what they say as feedback with “persona: ${persona.id}”.`;
      yield { record: persona, message };
    }
  },
};

function dateOf(all: readonly Feedback[], wins: (one: string, other: string) => boolean): string | undefined {
  let found: string | undefined;
  for (const { fields } of all)
    if (fields.date !== undefined && (found === undefined || wins(fields.date, found))) found = fields.date;
  return found;
}
